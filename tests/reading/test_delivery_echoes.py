# SPDX-License-Identifier: MIT
"""Goods that come back far below under a vague word, and goods that do not."""

import pytest

from tests.reading.read import deliveries

_FIRST = "Le Niger a reçu six drones de la Turquie lundi à Niamey."
_BETWEEN = (
    "Le marché est plein. Les prix ont baissé. La route est longue. "
    "Les rues sont calmes. Le vent souffle. Le pont est fermé. La ville dort. "
    "Les écoles rouvrent. Le train est parti. La pluie tombe. Le fleuve monte. "
    "La récolte est bonne. Le puits est sec. Les étals sont vides."
)


@pytest.mark.parametrize(
    ("later", "count"),
    [
        ("La Turquie a livré des équipements au Niger.", 1),
        ("La Turquie a livré dix camions au Niger.", 2),
        ("La Turquie a livré moins de dix chargements au Niger.", 2),
        ("La Turquie a livré des équipements au Niger en 2019.", 2),
        ("La Turquie a livré des équipements au Togo.", 2),
        ("La Turquie a livré à Agadez des équipements au Niger.", 2),
        ("La Turquie aurait livré des équipements au Niger.", 2),
    ],
)
def test_a_vague_word_far_below(later: str, count: int) -> None:
    """It takes up what the same two did, unless count, day, town or taker differ."""
    assert count == len(deliveries(f"{_FIRST} {_BETWEEN} {later}"))
