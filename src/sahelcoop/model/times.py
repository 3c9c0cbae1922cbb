# SPDX-License-Identifier: MIT
"""Times of day, lengths of time and repetitions, as far as a text tells them."""

from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.model._checks import (
    LARGEST,
    PASSAGE,
    WORDING,
    Between,
    Maybe,
    Of,
    refuse,
)
from sahelcoop.model._show import short_repr

__all__ = ["ClockTime", "Duration", "DurationUnit", "Recurrence"]


_SIXTY: Final = Maybe(Between(0, 59, whole=True))
_AMOUNT: Final = Maybe(Between(0, LARGEST, whole=True))


def _none_first(number: int | None) -> int:
    """Sort what was not said before every number."""
    return -1 if number is None else number


@attrs.frozen(order=True, repr=False)
class ClockTime:
    """A time of day in local time: « 5 h », « 5 h 30 », « vers 5 h 30 »."""

    hour: int = attrs.field(validator=Between(0, 23, whole=True))
    minute: int | None = attrs.field(default=None, validator=_SIXTY, order=_none_first)
    """None when only the hour was said."""
    second: int | None = attrs.field(default=None, validator=_SIXTY, order=_none_first)
    approximate: bool = attrs.field(default=False, validator=Of(bool))

    def __attrs_post_init__(self) -> None:
        """Refuse seconds without minutes."""
        if self.minute is None and self.second is not None:
            raise refuse(self, "second", "needs a minute", self.second)

    def __str__(self) -> str:
        """Print `05`, `05:30` or `05:30:10`; approximate times end in EDTF's `~`."""
        numbers = (self.hour, self.minute, self.second)
        digits = ":".join(f"{number:02}" for number in numbers if number is not None)
        return digits + "~" * self.approximate

    __repr__ = short_repr


class DurationUnit(StrEnum):
    """Units of time by ISO 8601 designator; minutes are MIN, as M means months."""

    YEAR = "Y"
    MONTH = "M"
    WEEK = "W"
    DAY = "D"
    HOUR = "H"
    MINUTE = "MIN"
    SECOND = "S"


_ISO_FORMS: Final = {
    DurationUnit.HOUR: "PT{}H",
    DurationUnit.MINUTE: "PT{}M",
    DurationUnit.SECOND: "PT{}S",
}


@attrs.frozen(repr=False)
class Duration:
    """A length of time as a text says it: « dix ans », « plusieurs mois ».

    A stated amount has `low`, `best` and `high` alike; « plusieurs mois » has only a
    `low` of 2. Amounts are whole: « un an et demi » is 18 months.
    """

    unit: DurationUnit = attrs.field(validator=Of(DurationUnit))
    low: int | None = attrs.field(default=None, kw_only=True, validator=_AMOUNT)
    best: int | None = attrs.field(default=None, kw_only=True, validator=_AMOUNT)
    high: int | None = attrs.field(default=None, kw_only=True, validator=_AMOUNT)
    approximate: bool = attrs.field(default=False, kw_only=True, validator=Of(bool))

    def __attrs_post_init__(self) -> None:
        """Refuse an empty amount and amounts out of order."""
        given = [n for n in (self.low, self.best, self.high) if n is not None]
        if not given:
            raise refuse(self, "best", "must be given, or low or high", None)
        if given != sorted(given):
            raise refuse(self, "low", "to high must ascend", tuple(given))

    @classmethod
    def exactly(cls, amount: int, unit: DurationUnit) -> "Duration":
        """Build the duration of a stated amount."""
        return cls(unit, low=amount, best=amount, high=amount)

    @property
    def iso(self) -> str | None:
        """The ISO 8601 duration, such as `P10Y`; None unless the amount is exact."""
        if self.approximate or not (self.low == self.best == self.high):
            return None
        return _ISO_FORMS.get(self.unit, f"P{{}}{self.unit}").format(self.best)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Recurrence:
    """Something that happens again and again: « au quotidien » is every P1D."""

    every: Duration = attrs.field(validator=Of(Duration))
    text: str | None = attrs.field(
        default=None, validator=Maybe(PASSAGE), metadata=WORDING
    )

    __repr__ = short_repr
