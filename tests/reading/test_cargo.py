# SPDX-License-Identifier: MIT
"""Which goods share a measured total, and which stand beside it."""

import pytest

from sahelcoop import parse


@pytest.mark.parametrize(
    ("goods", "measured"),
    [
        ("deux tonnes de mil et de riz", [True, True]),
        ("deux tonnes de mil et des bâches", [True, False]),
        ("deux tonnes de mil et cinq de riz", [True, True]),
        ("deux tonnes de mil et un million de bâches", [True, False]),
        ("deux tonnes de mil et une centaine de bâches", [True, False]),
        ("deux tonnes de mil et de l’huile", [True, False]),
        ("deux tonnes de mil et de la farine", [True, False]),
        ("deux tonnes de mil, du riz et des bâches", [True, False, False]),
    ],
)
def test_goods_with_an_article_stand_beside_a_total(
    goods: str, measured: list[bool]
) -> None:
    """A total covers what hangs on its de."""
    (delivery,) = parse(f"La Turquie a livré {goods} au Togo.").deliveries

    assert [item.quantity.unit == "TNE" for item in delivery.items] == measured
