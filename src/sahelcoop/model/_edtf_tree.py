# SPDX-License-Identifier: MIT
"""The parts of an EDTF date: what they mean, and what may stand together."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.errors import EdtfError
from sahelcoop.model._bounds import Bounds, Mask
from sahelcoop.model._calendar import GROUPINGS, Day
from sahelcoop.model._checks import Matching, Maybe, Of
from sahelcoop.model._edtf_faults import (
    Fault,
    day_faults,
    month_faults,
    time_faults,
    year_faults,
)

__all__ = ["MARKS", "Component", "EdtfDate", "EdtfInterval", "End"]

MARKS: Final = frozenset("?~%")
"""The qualifiers: uncertain, approximate, both."""

_MARK: Final = Matching("[?~%]?", "?, ~, % or nothing")


@attrs.frozen
class Component:
    """A year, month, grouping or day, with its qualifiers.

    ? is uncertain, ~ approximate, % both.
    """

    digits: str = attrs.field(validator=Of(str))
    """Digits and X; of a year also its sign and its Y."""
    before: str = attrs.field(default="", validator=_MARK)
    """The qualifier of this component alone."""
    after: str = attrs.field(default="", validator=_MARK)
    """The qualifier of this component and of all to its left."""

    def __str__(self) -> str:
        return f"{self.before}{self.digits}{self.after}"

    @property
    def number(self) -> int | None:
        """The number, None while a digit is unspecified."""
        return None if "X" in self.digits else int(self.digits.removeprefix("Y"))


_COMPONENT: Final = Of(Component)


@attrs.frozen
class EdtfDate:
    """One date: a year, month, sub-year grouping, day, or second of a day.

    A combination that EDTF or the calendar lacks is an `EdtfError` on the printed form.
    """

    year: Component = attrs.field(validator=_COMPONENT)
    month: Component | None = attrs.field(default=None, validator=Maybe(_COMPONENT))
    """A month, or the code of a grouping (season, quarter …), 21 to 41."""
    day: Component | None = attrs.field(default=None, validator=Maybe(_COMPONENT))
    time: str | None = attrs.field(default=None, validator=Maybe(Of(str)))
    """A time of day (05:30:00Z), local, in UTC or with its offset."""

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be printed or matches no day."""
        for position, reason in self._faults():
            raise EdtfError(str(self), position, reason)

    def __str__(self) -> str:
        date = "-".join(map(str, self.components))
        return date if self.time is None else f"{date}T{self.time}"

    @property
    def components(self) -> tuple[Component, ...]:
        """The components that are there, largest first."""
        given = (self.year, self.month, self.day)
        return tuple(component for component in given if component is not None)

    @property
    def numbers(self) -> tuple[int | None, int | None, int | None]:
        """Year, month and day, each None where it is not told in full."""
        grouped = self.month is not None and self.month.digits in GROUPINGS
        return (
            self.year.number,
            None if self.month is None or grouped else self.month.number,
            None if self.day is None else self.day.number,
        )

    @property
    def mask(self) -> Mask:
        """The digits, from which the days follow."""
        return Mask(
            self.year.digits,
            None if self.month is None else self.month.digits,
            None if self.day is None else self.day.digits,
        )

    def within(
        self, floor: Day | None = None, ceiling: Day | None = None
    ) -> Bounds | None:
        """Give the first day not before *floor* and the last not after *ceiling*.

        None when no day is left. Qualifiers do not widen: nothing says by how much.
        The day of a time is the day written, whatever the offset.
        """
        first, last = self.mask.first(floor), self.mask.last(ceiling)
        if first is None or last is None or first > last:
            return None
        return Bounds(first, last)

    def qualified(self, marks: str) -> tuple[bool, ...]:
        """Tell of each component whether one of *marks* (`?%`, `~%`) holds for it."""
        wanted = set(marks)
        given = self.components
        return tuple(
            not wanted.isdisjoint((component.before, *(c.after for c in given[index:])))
            for index, component in enumerate(given)
        )

    def _faults(self) -> Iterator[Fault]:
        """Yield what is wrong with the printed form, leftmost first."""
        mask = self.mask
        yield from _shifted(year_faults(mask.year), len(self.year.before))
        at = len(str(self.year)) + 1
        if self.month is not None:
            faults = month_faults(mask, self.month.digits)
            yield from _shifted(faults, at + len(self.month.before))
            at += len(str(self.month)) + 1
        elif self.day is not None:
            yield at, "a day needs a month"
        if self.day is not None:
            faults = day_faults(mask, self.day.digits)
            yield from _shifted(faults, at + len(self.day.before))
            at += len(str(self.day)) + 1
        if self.time is not None:
            if None in self.numbers or any(self.qualified("?~%")):
                yield at - 1, "a time of day needs a full date without qualifiers"
            yield from _shifted(time_faults(self.time), at)


def _shifted(faults: Iterator[Fault], by: int) -> Iterator[Fault]:
    return ((position + by, reason) for position, reason in faults)


class End(StrEnum):
    """An end of an interval that is no date."""

    OPEN = ".."
    """It goes on, or its end was not looked for."""
    UNKNOWN = ""
    """It has an end, but nobody knows when."""


_END: Final = Of(EdtfDate, End)


@attrs.frozen
class EdtfInterval:
    """All days from a start to an end; each may be a date, open or unknown."""

    start: EdtfDate | End = attrs.field(validator=_END)
    end: EdtfDate | End = attrs.field(validator=_END)

    def __attrs_post_init__(self) -> None:
        """Refuse times of day, and an end before the start."""
        at = len(str(self.start)) + 1
        for side, shift in ((self.start, 0), (self.end, at)):
            if isinstance(side, EdtfDate) and side.time is not None:
                position = shift + str(side).index("T")
                reason = "the ends of an interval have no time of day"
                raise EdtfError(str(self), position, reason)
        if self.within() is None:
            raise EdtfError(str(self), at, "the interval ends before it starts")

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"

    def within(
        self, floor: Day | None = None, ceiling: Day | None = None
    ) -> Bounds | None:
        """Give the first day not before *floor* and the last not after *ceiling*.

        An open or unknown end has no bound of its own. None when no day is left.
        """
        first = self.start.mask.first() if isinstance(self.start, EdtfDate) else None
        last = self.end.mask.last() if isinstance(self.end, EdtfDate) else None
        first = max((day for day in (first, floor) if day), default=None)
        last = min((day for day in (last, ceiling) if day), default=None)
        if first is not None and last is not None and first > last:
            return None
        return Bounds(first, last)
