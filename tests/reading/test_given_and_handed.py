# SPDX-License-Identifier: MIT
"""Who gives, who only hands over, and when: deliveries told over several sentences."""

import pytest

from sahelcoop.model.delivery import Delivery
from tests.reading.read import deliveries, names


def shown(found: Delivery) -> str:
    """Show a delivery: sides, goods with their number, day and place."""
    goods = ", ".join(
        f"{item.quantity.best or '?'} {item.description}" for item in found.items
    )
    sides = [" ".join(names(s)) for s in (found.suppliers, found.recipients)]
    date = f" {found.date.edtf}" if found.date else ""
    places = f" @{' '.join(place.name for place in found.places)}"
    return f"{'>'.join(sides)}: {goods}{date}{places if found.places else ''}"


def check(text: str, told: str) -> None:
    """Compare what is found with what is *told*, one delivery a part."""
    assert told == "; ".join(map(shown, deliveries(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Le ministre malien de la Santé a remis aux déplacés de Gao dix tonnes de "
                "riz offertes par la Chine."
            ),
            "Chine>déplacés: 10 riz",
        ),
        (
            (
                "Le gouvernement togolais a mis à la disposition des FDS six bus offerts "
                "par le Japon."
            ),
            "Japon>FDS togolaises: 6 bus",
        ),
        (
            "L’ambassadeur de Chine au Mali a remis six bus offerts par Zarouma.",
            "Zarouma>Mali: 6 bus",
        ),
        (
            "Le PAM a remis au Niger six bus financés par le Japon.",
            "PAM>Niger: 6 bus",
        ),
        (
            (
                "Une équipe du ministère nigérien de l’Intérieur a mis à la disposition de "
                "la police des bus financés par Pékin."
            ),
            "Chine>police nigérienne: ? bus",
        ),
    ],
)
def test_who_only_hands_over_gives_nothing(text: str, told: str) -> None:
    """Who gave or paid for goods is told in a participle of theirs."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Togo a reçu lundi 20 camions d’Italie.",
            "Italie>Togo: 20 camion 2022-06-13",
        ),
        (
            "L’Italie a remis samedi 30 tonnes de riz au Togo.",
            "Italie>Togo: 30 riz 2022-06-11",
        ),
        (
            "Lundi 13, l’Italie a remis six bus au Togo.",
            "Italie>Togo: 6 bus 2022-06-13",
        ),
    ],
)
def test_a_number_of_goods_is_no_day_of_the_month(text: str, told: str) -> None:
    """A number right after a weekday counts the goods or the tonnes that follow it."""
    check(text, told)
