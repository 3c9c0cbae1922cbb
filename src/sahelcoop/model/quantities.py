# SPDX-License-Identifier: MIT
"""How many or how much, as exactly as the text says and no more."""

import math
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.model._checks import (
    LARGEST,
    PASSAGE,
    WORDING,
    Between,
    Matching,
    Maybe,
    Of,
    refuse,
)
from sahelcoop.model._show import short_repr

__all__ = ["Qualifier", "Quantity"]

PIECE: Final = "C62"
"""UN/CEFACT Recommendation 20 code of a plain count."""


class Qualifier(StrEnum):
    """What the words around a figure make of it."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"
    NEARLY = "nearly"
    """About, and just under."""
    BETWEEN = "between"
    SEVERAL = "several"
    """"plusieurs": two or more."""
    MANY = "many"
    """"de nombreux"."""
    UNSPECIFIED = "unspecified"
    """A bare plural or a mass noun."""


_NONE, _LOW, _HIGH = (False, False, False), (True, False, False), (False, False, True)
_BEST, _ENDS, _ALL = (False, True, False), (True, False, True), (True, True, True)

_SHAPES: Final[Mapping[Qualifier, tuple[tuple[bool, bool, bool], ...]]] = {
    Qualifier.EXACT: (_ALL,),
    Qualifier.AT_LEAST: (_LOW,),
    Qualifier.MORE_THAN: (_LOW,),
    Qualifier.AT_MOST: (_HIGH,),
    Qualifier.LESS_THAN: (_HIGH,),
    Qualifier.ABOUT: (_BEST, _ALL),
    Qualifier.NEARLY: (_BEST, _ALL),
    Qualifier.BETWEEN: (_ENDS,),
    Qualifier.SEVERAL: (_NONE, _LOW),
    Qualifier.MANY: (_NONE, _LOW),
    Qualifier.UNSPECIFIED: (_NONE,),
}
"""Which of low, best and high go with each qualifier."""

_Number = int | float
_FIGURE: Final = Maybe(Between(0, LARGEST))


def _integral(value: _Number | None) -> _Number | None:
    """Write a float without a fraction as the int it is, so that 4.0 and 4 are one."""
    return int(value) if type(value) is float and value.is_integer() else value


@attrs.frozen(repr=False)
class Quantity:
    """A count or measure with its bounds; numbers are 0 to 10**15.

    "au moins deux" has `low` 2 and no `best`: `Quantity.at_least(2)`.
    "plus de 100" has `low` 100, itself excluded.
    """

    qualifier: Qualifier = attrs.field(validator=Of(Qualifier))
    low: _Number | None = attrs.field(
        default=None, converter=_integral, validator=_FIGURE
    )
    best: _Number | None = attrs.field(
        default=None, converter=_integral, validator=_FIGURE
    )
    high: _Number | None = attrs.field(
        default=None, converter=_integral, validator=_FIGURE
    )
    unit: str = attrs.field(
        default=PIECE, validator=Matching("[0-9A-Z]{2,3}", "a UN/CEFACT unit code")
    )
    """Code of UN/CEFACT Recommendation 20; of money that of ISO 4217, XXX if it is not
    said whose. "franc CFA" is XOF: that of Central Africa, XAF, has the same worth."""
    text: str | None = attrs.field(
        default=None, validator=Maybe(PASSAGE), metadata=WORDING
    )

    def __attrs_post_init__(self) -> None:
        low, best, high = self.low, self.best, self.high
        shape = (low is not None, best is not None, high is not None)
        if shape not in _SHAPES[self.qualifier]:
            rule = "does not go with the figures given"
            raise refuse(self, "qualifier", rule, self.qualifier.value)
        given = [n for n in (low, best, high) if n is not None]
        if given != sorted(given):
            rule = "must be at most best, and best at most high"
            raise refuse(self, "low", rule, given)
        if self.qualifier is Qualifier.EXACT and low != high:
            raise refuse(self, "best", "must equal low and high when exact", best)

    @classmethod
    def exact(cls, number: _Number, unit: str = PIECE) -> "Quantity":
        """Say just *number*."""
        return cls(Qualifier.EXACT, number, number, number, unit)

    @classmethod
    def at_least(cls, number: _Number, unit: str = PIECE) -> "Quantity":
        """Say *number* or more."""
        return cls(Qualifier.AT_LEAST, low=number, unit=unit)

    @classmethod
    def at_most(cls, number: _Number, unit: str = PIECE) -> "Quantity":
        """Say *number* or fewer."""
        return cls(Qualifier.AT_MOST, high=number, unit=unit)

    @classmethod
    def about(cls, number: _Number, unit: str = PIECE) -> "Quantity":
        """Say some *number*."""
        return cls(Qualifier.ABOUT, best=number, unit=unit)

    @classmethod
    def between(cls, low: _Number, high: _Number, unit: str = PIECE) -> "Quantity":
        """Say from *low* to *high*, both included."""
        return cls(Qualifier.BETWEEN, low=low, high=high, unit=unit)

    @property
    def bounds(self) -> tuple[float, bool, float, bool]:
        """Least and greatest, each with whether it is itself excluded.

        An approximation tells no width: without stated bounds it is its figure.
        """
        low, high, qualifier = self.low, self.high, self.qualifier
        stated = self.best if qualifier in _APPROXIMATE else None
        if low is None:
            low = 0 if stated is None else stated
        if high is None:
            high = math.inf if stated is None else stated
        above, below = (
            qualifier is Qualifier.MORE_THAN,
            qualifier is Qualifier.LESS_THAN,
        )
        return low, above, high, below

    def contains(self, other: "Quantity") -> bool:
        """Tell whether this allows all that *other* does: a partial order on bounds."""
        low, above, high, below = self.bounds
        other_low, other_above, other_high, other_below = other.bounds
        return (
            self.unit == other.unit
            and (low, above) <= (other_low, other_above)
            and (other_high, not other_below) <= (high, not below)
        )

    __repr__ = short_repr


_APPROXIMATE: Final = frozenset({Qualifier.ABOUT, Qualifier.NEARLY})

UNSPECIFIED: Final = Quantity(Qualifier.UNSPECIFIED)
"""Goods without a number."""
