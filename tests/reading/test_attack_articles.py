# SPDX-License-Identifier: MIT
"""Attacks as whole articles tell them: sides past settings, tolls told again, towns."""

import pytest

from tests.reading.read import attack, attacks

_FOUGHT = [
    (
        (
            "De violents combats ont opposé, samedi 4 juin, dans la région de Kidal,"
            " une colonne de l’armée malienne aux indépendantistes du FLA."
        ),
        ({"FLA"}, {"colonne de l’armée malienne"}),
    ),
    (
        (
            "Des affrontements ont opposé vendredi, près de Ménaka, les soldats"
            " nigériens à des combattants de l’État islamique."
        ),
        ({"État islamique"}, {"soldats nigériens"}),
    ),
    (
        "Des combats ont opposé mardi à Léré une patrouille au JNIM.",
        ({"JNIM"}, {"patrouille"}),
    ),
]


@pytest.mark.parametrize(("text", "sides"), _FOUGHT)
def test_fought(text: str, sides: tuple[set[str], set[str]]) -> None:
    """Days and places may stand between a fight and whom it sets against others."""
    found = attack(text)

    authors = {str(getattr(a.who, "name", a.who)) for a in found.perpetrators}
    assert (authors, {t.description for t in found.targets}) == sides


def test_then() -> None:
    """What somebody told before then did goes on from it."""
    found = attacks(
        "Des combats ont opposé mardi à Léré une patrouille au JNIM. Les deux camps se"
        " taisent. La patrouille était partie de Ber. Le calme régnait. Les combattants"
        " du JNIM ont alors ouvert le feu."
    )

    assert len(found) == 1


_TOLLS = [
    (
        "Huit civils et six membres des forces de défense ont perdu la vie à Koro.",
        [("civils", 8), ("membres des forces de défense", 6)],
    ),
    (
        (
            "Quatorze soldats ont été tués lundi à Seba. « Quatorze de nos frères"
            " d’armes sont tombés », a dit le général."
        ),
        [("soldats", 14)],
    ),
    (
        (
            "Quatorze soldats ont été tués lundi à Seba. « Nous avons perdu quatorze"
            " hommes », a dit le général."
        ),
        [("soldats", 14)],
    ),
    (
        (
            "Quatorze soldats ont été tués lundi à Seba. « Seize de nos camarades sont"
            " tombés », a dit le général."
        ),
        [("soldats", 14), ("camarades", 16)],
    ),
]


@pytest.mark.parametrize(("text", "tolls"), _TOLLS)
def test_tolls(text: str, tolls: list[tuple[str, int]]) -> None:
    """All that are joined count, and who is told again in other words does not."""
    found = attack(text).tolls

    assert [(toll.who, toll.quantity.best) for toll in found] == tolls


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("GAO : un camion a sauté lundi sur une mine au nord de Bourem.", "Bourem"),
        ("GAO : un camion a sauté lundi sur une mine.", "Gao"),
        ("Un obus a touché le camp du Mécanisme de suivi, à Gao.", "Gao"),
        ("Un obus a touché le camp de Zibane, près de Gao.", "camp de Zibane"),
    ],
)
def test_places(text: str, place: str) -> None:
    """A town that heads the news, or what a camp is called after, may be no place."""
    assert [p.name for p in attack(text).places] == [place]


def test_news_from_towns() -> None:
    """Each town that heads the news opens another attack."""
    found = attacks(
        "GAO : un camion a sauté lundi sur une mine au nord de Bourem, tuant deux"
        " soldats. KIDAL : l’armée malienne a détruit lundi une base à l’ouest de Ber."
    )

    assert len(found) == 2
