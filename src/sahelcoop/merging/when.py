# SPDX-License-Identifier: MIT
"""Days as numbers, and how the dates of two records stand to each other."""

import datetime as dt
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple

from sahelcoop.model.dates import DatePrecision, Day, PartialDate

__all__ = ["Stretch", "When", "compare", "number", "stretch"]

_LAST_YEAR: Final = 9999
_YEAR: Final = 365.2425
_FEW: Final = 2
"""Days of a stretch that still tells the day: an evening, a night over two dates."""
_MONTHS: Final = 62
"""Days of a stretch that tells more than the year."""


class When(Enum):
    """How two dates stand to each other."""

    SAME_DAY = 1
    """Both tell the day or the night, and can be one."""
    SAME_PERIOD = 2
    """They can be one, and both tell the month or so."""
    OPEN = 3
    """One is not told, or little more than its year is."""
    APART = 4
    """They cannot be one."""


class Stretch(NamedTuple):
    """The days that a date may be, numbered; infinite where it has no bound."""

    first: float
    last: float
    date: PartialDate
    pattern: bool
    """Whether it is some of these days only: 30 March of any year."""
    length: float
    """How many days it has."""


def number(day: Day) -> float:
    """Number a day; years that `datetime` does not reach, about right."""
    if 1 <= day.year <= _LAST_YEAR:
        return dt.date(day.year, day.month, day.day).toordinal()
    return day.year * _YEAR + day.month * (_YEAR / 12) + day.day


@lru_cache(maxsize=65536)
def stretch(date: PartialDate) -> Stretch:
    """Number the days of *date*."""
    earliest, latest = date.earliest, date.latest
    first = float("-inf") if earliest is None else number(earliest)
    last = float("inf") if latest is None else number(latest)
    pattern = date.precision is DatePrecision.PATTERN
    return Stretch(first, last, date, pattern, last - first + 1)


def compare(one: Stretch | None, other: Stretch | None) -> tuple[When, float]:
    """Compare two dates; the number is that of the days between them."""
    if one is None or other is None:
        return When.OPEN, 0
    gap = max(one.first, other.first) - min(one.last, other.last)
    length = max(one.length, other.length)
    if gap > 0:
        # Papers miss one another on the day, not on the month that they tell.
        return When.APART, gap if length <= _FEW else gap + _MONTHS
    if (one.pattern or other.pattern) and not _meet(one, other):
        return When.APART, float("inf")
    if length <= _FEW:
        return When.SAME_DAY, 0
    return (When.SAME_PERIOD if length <= _MONTHS else When.OPEN), 0


def _meet(one: Stretch, other: Stretch) -> bool:
    """Tell whether some day is both: 30 March of any year is no day of April 2022."""
    pattern, days = (one.date, other.date) if one.pattern else (other.date, one.date)
    return pattern.parsed.within(days.earliest, days.latest) is not None
