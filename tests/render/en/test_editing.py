# SPDX-License-Identifier: MIT
"""What an editor of English would send back."""

import pytest

from sahelcoop.model.attack import Attack, AttackKind, Harm, Toll
from sahelcoop.model.quantities import Quantity
from sahelcoop.render import summarise
from tests.render.build import goods, moved, who

TWO = Quantity.exact(2)


@pytest.mark.parametrize(
    ("kind", "toll", "expected"),
    [
        (AttackKind.KIDNAPPING, Toll(Harm.CAPTURED, TWO), "Two people were kidnapped."),
        (AttackKind.BATTLE, Toll(Harm.CAPTURED, TWO), "Two people were captured."),
        (
            AttackKind.ATTACK,
            Toll(Harm.KILLED, Quantity.exact(0)),
            "Nobody was killed.",
        ),
        (
            AttackKind.ATTACK,
            Toll(Harm.KILLED, Quantity.exact(1), "lieutenant Awa Xyz"),
            "Awa Xyz was killed.",
        ),
    ],
)
def test_harm_has_its_word(kind: AttackKind, toll: Toll, expected: str) -> None:
    """Nobody is "no people", and a kidnapping does not capture."""
    told = summarise(Attack(kind=kind, tolls=(toll,)), locale="en")

    assert told.partition(". ")[2] == expected


@pytest.mark.parametrize(
    ("designation", "article"), [("Mi-17", "an"), ("L-39", "an"), ("Su-25", "a")]
)
def test_a_type_is_spoken_by_its_letters(designation: str, article: str) -> None:
    """Where they are letters."""
    plane = goods("avion", 1, designation=designation)
    told = summarise(moved(plane, by=who("Togo")), locale="en")

    assert told.startswith(f"Togo delivered {article} {designation} ")
