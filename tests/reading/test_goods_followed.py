# SPDX-License-Identifier: MIT
"""What follows goods: relatives, whose craft bring them, contracts, announcers."""

import pytest

from tests.reading.read import deliveries, names
from tests.reading.test_given_and_handed import check


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Togo a commandé dix bus à l’Italie, qui ont été livrés lundi.",
            "Italie>Togo: 10 bus 2022-06-13",
        ),
        (
            "Le Togo a acheté dix bus à l’Italie, qui sont arrivés lundi à Lomé.",
            "Italie>Togo: 10 bus 2022-06-13 @Lomé",
        ),
        (
            "L’Italie a promis dix bus au Togo, qui ne seront livrés qu’en 2024.",
            "Italie>Togo: 10 bus",
        ),
        (
            "L’Italie a promis dix bus au maire togolais, qui est arrivé lundi.",
            "Italie>Togo: 10 bus",
        ),
        (
            (
                "Rome, qui a livré six bus en 2013 à Lomé, va céder à l’armée "
                "togolaise dix chars."
            ),
            "Italie>Togo: 6 bus 2013; Italie>armée togolaise: 10 char",
        ),
        (
            "L’Italie a livré dix bus au Togo, selon une source à Gao.",
            "Italie>Togo: 10 bus",
        ),
    ],
)
def test_relatives_and_sources(text: str, told: str) -> None:
    """A relative tells what became of goods; what is said of a source sets no place."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Un avion de l’ONU s’est posé à Gao avec à son bord dix tonnes de riz.",
            "ONU>: 10 riz @Gao",
        ),
        (
            "Un avion de la Défense belge a atterri à Gao avec à son bord dix tentes.",
            "Belgique>: 10 tente @Gao",
        ),
        (
            "Dix tentes sont arrivées lundi à Gao à bord d’un avion belge.",
            "Belgique>: 10 tente 2022-06-13 @Gao",
        ),
        (
            (
                "L’Italie a livré dix tentes au Togo. Elles ont été transportées par "
                "un avion belge."
            ),
            "Italie>Togo: 10 tente",
        ),
    ],
)
def test_whose_craft_bring_goods(text: str, told: str) -> None:
    """Whose craft bring goods gives them where nobody else does."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "L’ambassadeur du Japon a annoncé l’arrivée à Gao de dix bus.",
            "Japon>: 10 bus @Gao",
        ),
        (
            "L’ambassadeur du Japon au Mali a promis que dix bus suivraient.",
            "Japon>Mali: 10 bus",
        ),
        (
            "L’Italie a, quant à elle, décidé d’offrir dix bus au Togo.",
            "Italie>Togo: 10 bus",
        ),
        (
            "L’Italie a promis la fourniture de dix bus au Togo.",
            "Italie>Togo: 10 bus",
        ),
        (
            "L’Italie a annoncé l’octroi au Togo, au titre de la paix, de dix bus.",
            "Italie>Togo: 10 bus",
        ),
        (
            (
                "Un contrat a été signé par le Togo avec la société Zarouma pour la "
                "construction de deux vedettes."
            ),
            "Zarouma>Togo: 2 vedette",
        ),
        (
            "L’Italie a promis d’envoyer dix bus à Gao.",
            "Italie>: 10 bus @Gao",
        ),
        (
            "L’Italie a remis neuf pick-up au Togo.",
            "Italie>Togo: 9 pick-up",
        ),
    ],
)
def test_announced_promised_ordered(text: str, told: str) -> None:
    """Missions and envoys tell of their own goods; a contract orders from its firm."""
    check(text, told)


def test_a_troop_is_its_state() -> None:
    """A state that gets goods is called by the troop of it that is told."""
    (found,) = deliveries("L’Italie a remis six bus au bataillon togolais.")
    assert names(found.recipients) == ["Togo"]
    assert [getattr(who, "label", "") for who in found.recipients] == [
        "bataillon togolais"
    ]


def test_a_later_giver_gave_nothing_before() -> None:
    """Who gives in another year, in a sentence far on, need not give here."""
    text = (
        "Le Togo a reçu six bus en 2015. Le port est grand. La ville est belle. "
        "L’Italie a livré dix chars au Togo en 2019."
    )
    check(text, ">Togo: 6 bus 2015; Italie>Togo: 10 char 2019")
