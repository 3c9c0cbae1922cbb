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
        f"{_LEAD} Il s’agit du camp de Nara.",
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


@pytest.mark.parametrize(
    "text",
    [
        f"{_LEAD} Le pays a décrété un deuil national à Nara.",
        f"{_LEAD} Le camp est situé au bord d’un lac.",
        f"{_LEAD} Le drame de Nara n’aurait pas été le premier.",
    ],
)
def test_nowhere(text: str) -> None:
    """Neither is a whole country in mourning a place, nor a lake without a name."""
    assert not attack(text).places


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Les assaillants sont soupçonnés d’appartenir au JNIM.", "suspected"),
        ("Les assaillants appartiendraient au JNIM.", "suspected"),
        ("Les assaillants du JNIM étaient nombreux.", "asserted"),
        ("La paternité de l’attaque a été assumée par le JNIM.", "claimed"),
        ("Les assaillants ne seraient pas du JNIM.", None),
        ("Les assaillants étaient nombreux.", None),
        ("Il pleut, a dit un rebelle.", None),
    ],
)
def test_on_what_basis(text: str, basis: str | None) -> None:
    """Doubt about who they were makes suspects of them."""
    found = [(p.who.name, p.basis) for p in attack(f"{_BARE} {text}").perpetrators]
    assert found == ([] if basis is None else [("JNIM", basis)])


def test_the_wounded_who_died() -> None:
    """One of those wounded who has died since is dead."""
    text = "Une attaque a fait deux blessés lundi à Nara. Un blessé a succombé mardi."
    assert [(t.harm, t.quantity.best) for t in attack(text).tolls] == [
        ("wounded", 2),
        ("killed", 1),
    ]


def test_the_wounded_whose_death_makes_a_toll() -> None:
    """What it comes to stands for them all."""
    text = "Une attaque a fait deux blessés à Nara lundi. Un blessé a succombé,"
    found = attack(f"{text} et le bilan passe à trois morts.")
    assert ("killed", 3) in [(t.harm, t.quantity.best) for t in found.tolls]


def test_dead_who_were_found() -> None:
    """Those whom rescuers find dead did not die of what follows."""
    text = "Un camp a été attaqué à Nara. Trois gardes ont été retirés morts du puits."
    assert [t.quantity.best for t in attack(text).tolls] == [3]


def test_a_side_is_no_victim() -> None:
    """Côté assaillants tells of whom others are counted."""
    text = "Côté assaillants, six rebelles ont été tués."
    assert [t.who for t in attack(f"{_BARE} {text}").tolls] == ["rebelles"]


@pytest.mark.parametrize(
    "text",
    [
        "Le camp est Nara.",
        "Nara, lieu de l’attaque, compte mille habitants.",
        "Le camp visé, Nara, est vide.",
    ],
)
def test_what_is_equated_with_a_town(text: str) -> None:
    """The site struck, or the scene, has its name after a comma or after est."""
    found = attack(f"Une attaque a eu lieu samedi. {text}")
    assert [place.name for place in found.places] == ["Nara"]


def test_no_aim() -> None:
    """What an aim is like is no target."""
    assert not attack(f"{_BARE} La cible était connue.").targets
