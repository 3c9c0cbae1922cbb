# SPDX-License-Identifier: MIT
"""Quantities: their shapes, their bounds, and which contains which."""

import math
from itertools import combinations_with_replacement, product
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from sahelcoop.errors import ModelError
from sahelcoop.model import Qualifier, Quantity
from sahelcoop.model._checks import LARGEST
from sahelcoop.model.quantities import UNSPECIFIED

FIGURES = {
    Qualifier.EXACT: ["low best high"],
    Qualifier.AT_LEAST: ["low"],
    Qualifier.MORE_THAN: ["low"],
    Qualifier.AT_MOST: ["high"],
    Qualifier.LESS_THAN: ["high"],
    Qualifier.ABOUT: ["best", "low best high"],
    Qualifier.NEARLY: ["best", "low best high"],
    Qualifier.BETWEEN: ["low high"],
    Qualifier.SEVERAL: ["", "low"],
    Qualifier.MANY: ["", "low"],
    Qualifier.UNSPECIFIED: [""],
}
"""Which figures each qualifier goes with."""

SHAPES = ["", "low", "best", "high", "low best", "low high", "best high"]
SHAPES.append("low best high")


def small(unit: str) -> list[Quantity]:
    """List the quantities of *unit* with figures from 1 to 3."""
    made = []
    for qualifier, shapes in FIGURES.items():
        for shape in shapes:
            names = shape.split()
            for figures in combinations_with_replacement((1, 2, 3), len(names)):
                if qualifier is not Qualifier.EXACT or len(set(figures)) == 1:
                    given_figures: Any = dict(zip(names, figures, strict=True))
                    made.append(Quantity(qualifier, **given_figures, unit=unit))
    return made


PIECES = small("C62")
SMALL = st.sampled_from([*PIECES, *small("KGM")])


@pytest.mark.parametrize(
    ("made", "quantity", "bounds"),
    [
        (
            Quantity.exact(4),
            Quantity(Qualifier.EXACT, low=4, best=4, high=4),
            (4, False, 4, False),
        ),
        (
            Quantity.at_least(2),
            Quantity(Qualifier.AT_LEAST, low=2),
            (2, False, math.inf, False),
        ),
        (
            Quantity.at_most(9, "TNE"),
            Quantity(Qualifier.AT_MOST, high=9, unit="TNE"),
            (0, False, 9, False),
        ),
        (
            Quantity.about(50),
            Quantity(Qualifier.ABOUT, best=50),
            (50, False, 50, False),
        ),
        (
            Quantity.between(3, 5, "KGM"),
            Quantity(Qualifier.BETWEEN, low=3, high=5, unit="KGM"),
            (3, False, 5, False),
        ),
    ],
)
def test_shorthands(
    made: Quantity, quantity: Quantity, bounds: tuple[float, bool, float, bool]
) -> None:
    """Each shorthand sets the figures that its qualifier goes with, and no others."""
    assert quantity == made
    assert bounds == made.bounds


@pytest.mark.parametrize(
    ("quantity", "bounds"),
    [
        (UNSPECIFIED, (0, False, math.inf, False)),
        (Quantity(Qualifier.SEVERAL), (0, False, math.inf, False)),
        (Quantity(Qualifier.MANY, low=3), (3, False, math.inf, False)),
        (Quantity(Qualifier.MORE_THAN, low=100), (100, True, math.inf, False)),
        (Quantity(Qualifier.LESS_THAN, high=100), (0, False, 100, True)),
        (Quantity(Qualifier.NEARLY, best=100), (100, False, 100, False)),
        (Quantity(Qualifier.ABOUT, 90, 100, 110), (90, False, 110, False)),
    ],
)
def test_bounds(quantity: Quantity, bounds: tuple[float, bool, float, bool]) -> None:
    """What the words do not bound is bounded by nought and infinity."""
    assert bounds == quantity.bounds


@pytest.mark.parametrize(("qualifier", "shape"), [*product(Qualifier, SHAPES)])
def test_figures_go_with_the_qualifier(qualifier: Qualifier, shape: str) -> None:
    """« au moins deux » has no best figure, « plusieurs » no high one, and so on."""
    figures: Any = dict.fromkeys(shape.split(), 2)
    if shape in FIGURES[qualifier]:
        assert set(figures) <= set(attrs.asdict(Quantity(qualifier, **figures)))
    else:
        with pytest.raises(ModelError, match="does not go with the figures given"):
            Quantity(qualifier, **figures)


@pytest.mark.parametrize(
    ("qualifier", "fields", "message"),
    [
        ("exact", {}, "qualifier must be Qualifier, got 'exact'"),
        (Qualifier.BETWEEN, {"low": 5, "high": 3}, r"low .* best .* got \[5, 3\]"),
        (Qualifier.ABOUT, {"low": 1, "best": 3, "high": 2}, "low must be at most best"),
        (Qualifier.EXACT, {"low": 1, "best": 1, "high": 2}, "best must equal low and"),
        (Qualifier.EXACT, {"low": 1, "best": 2, "high": 2}, "best must equal low and"),
        (Qualifier.AT_LEAST, {"low": -1}, "low must be a number from 0"),
        (Qualifier.AT_LEAST, {"low": "4"}, "low must be a number, got '4'"),
        (Qualifier.AT_LEAST, {"low": True}, "low must be a number from 0"),
        (Qualifier.AT_MOST, {"high": math.inf}, "high must be a number from 0"),
        (Qualifier.AT_MOST, {"high": LARGEST + 1}, "high must be a number from 0"),
        (Qualifier.ABOUT, {"best": math.nan}, "best must be a number from 0"),
        (Qualifier.MANY, {"unit": "kg"}, "unit must be a UN/CEFACT unit code"),
        (Qualifier.MANY, {"unit": "TONNE"}, "unit must be a UN/CEFACT unit code"),
        (Qualifier.MANY, {"text": "a\x00"}, "text must hold no control character"),
    ],
)
def test_refuses(qualifier: Any, fields: dict[str, Any], message: str) -> None:  # noqa: ANN401
    """The error names the field that breaks a rule."""
    pattern = f"Quantity.{message}".replace(
        "number, got", f"number from 0 to {LARGEST}, got"
    )
    with pytest.raises(ModelError, match=pattern):
        Quantity(qualifier, **fields)


def test_whole_figures_are_ints() -> None:
    """4.0 and 4 are one figure, told the same way; a half stays a half."""
    assert "Quantity('exact', low=4, best=4, high=4)" == repr(Quantity.exact(4.0))
    assert "Quantity('at_least', low=2.5)" == repr(Quantity.at_least(2.5))


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        (Quantity.at_least(2), Quantity.exact(4), True),
        (Quantity.at_least(2), Quantity.exact(2), True),
        (Quantity(Qualifier.MORE_THAN, low=2), Quantity.exact(2), False),
        (Quantity(Qualifier.MORE_THAN, low=2), Quantity.at_least(2), False),
        (Quantity.at_least(2), Quantity(Qualifier.MORE_THAN, low=2), True),
        (Quantity.at_most(9), Quantity(Qualifier.LESS_THAN, high=9), True),
        (Quantity(Qualifier.LESS_THAN, high=9), Quantity.at_most(9), False),
        (UNSPECIFIED, Quantity.between(3, 5), True),
        (Quantity.between(3, 5), UNSPECIFIED, False),
        (Quantity.exact(4), Quantity.about(4), True),
        (Quantity.at_least(2), Quantity.exact(4, "TNE"), False),
    ],
)
def test_contains(outer: Quantity, inner: Quantity, holds: bool) -> None:  # noqa: FBT001
    """A quantity contains what it allows, in the same unit."""
    assert holds is outer.contains(inner)


def allowed(quantity: Quantity) -> set[float]:
    """List what *quantity* allows of 0, 0.5, 1 and so on up to 4."""
    low, above, high, below = quantity.bounds
    return {
        n / 2
        for n in range(9)
        if (low < n / 2 or (low == n / 2 and not above))
        and (n / 2 < high or (n / 2 == high and not below))
    }


def test_containment_is_that_of_the_numbers_allowed() -> None:
    """One quantity contains another just when it allows every number of the other."""
    numbers = [(quantity, allowed(quantity)) for quantity in PIECES]
    wrong = [
        (outer, inner)
        for (outer, more), (inner, fewer) in product(numbers, repeat=2)
        if outer.contains(inner) != (more >= fewer)
    ]

    assert [] == wrong


@given(SMALL, SMALL, SMALL)
@settings(max_examples=200)
def test_containment_is_a_partial_order(a: Quantity, b: Quantity, c: Quantity) -> None:
    """Containment is reflexive, antisymmetric on bounds and unit, and transitive."""
    same = (a.unit, a.bounds) == (b.unit, b.bounds)

    assert a.contains(a)
    assert same == (a.contains(b) and b.contains(a))
    assert a.contains(c) or not (a.contains(b) and b.contains(c))
