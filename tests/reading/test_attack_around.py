# SPDX-License-Identifier: MIT
"""What sentences beside an attack tell of it: when, where, by whom, on what."""

import pytest

from tests.reading.read import attack

_LEAD = "Une patrouille a été attaquée."
"""An attack of which no more than the target is told."""
_BARE = "Une attaque a eu lieu samedi à Nara."


@pytest.mark.parametrize(
    "text",
    [
        f"{_LEAD} C’était à Nara, dans le centre du pays.",
        f"{_LEAD} La scène s’est passée à Nara.",
        f"{_LEAD} La localité visée, Nara, compte mille habitants.",
        f"{_LEAD} Il s’agit du village de Nara.",
        f"{_LEAD} Le camp est situé à Nara.",
        f"{_LEAD} La population de Nara est sous le choc.",
        f"Nuit d’horreur à Nara. {_LEAD}",
    ],
)
def test_where(text: str) -> None:
    """A sentence without an act may say where the attack beside it was."""
    assert next(place.name for place in attack(text).places).endswith("Nara")


@pytest.mark.parametrize(
    "text",
    [
        f"{_LEAD} Tout a commencé le 11 mai 2024.",
        f"{_LEAD} Les assaillants sont arrivés le 11 mai 2024 à moto.",
        f"{_LEAD} C’était le 11 mai 2024.",
        f"La journée du 11 mai 2024 a été sanglante. {_LEAD}",
    ],
)
def test_when(text: str) -> None:
    """A sentence without an act may say when the attack beside it was."""
    found = attack(text).date
    assert found is not None
    assert found.edtf == "2024-05-11"


@pytest.mark.parametrize(
    "text",
    [
        f"{_BARE} Les assaillants, des combattants du JNIM, ont fui.",
        f"{_BARE} Les assaillants étaient des combattants du JNIM.",
        f"{_BARE} Il s’agit de combattants du JNIM.",
        f"{_BARE} Les assaillants appartiennent au JNIM.",
        f"{_BARE} Le JNIM est le principal suspect.",
    ],
)
def test_who(text: str) -> None:
    """A sentence without an act may say who the attackers were."""
    assert [author.who.name for author in attack(text).perpetrators] == ["JNIM"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("La cible était un convoi.", "convoi"),
        ("L’attaque visait des pèlerins.", "pèlerins"),
        ("Le bus visé transportait des vivres.", "bus"),
    ],
)
def test_what(text: str, target: str) -> None:
    """A sentence without an act may say what was struck."""
    assert [t.description for t in attack(f"{_BARE} {text}").targets] == [target]


def test_with_what() -> None:
    """A sentence without an act may say what the attackers were armed with."""
    found = attack(f"{_BARE} Les assaillants étaient munis de roquettes.")
    assert [item.description for item in found.means] == ["roquette"]


def test_town_of_a_group() -> None:
    """Where a group comes from is not where it attacks."""
    assert not attack(
        "Le 3 mai, un camp a été attaqué par le JNIM, qui est né à Gao."
    ).places
