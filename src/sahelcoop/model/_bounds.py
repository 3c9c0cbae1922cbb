# SPDX-License-Identifier: MIT
"""The first and the last day that the digits of an EDTF date allow."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from sahelcoop.model._calendar import GROUPINGS, Day, month_length

__all__ = ["Bounds", "Mask", "matching"]


class Bounds(NamedTuple):
    """The first and the last day of a stretch; None where it has no bound."""

    earliest: Day | None
    latest: Day | None


@lru_cache(maxsize=256)
def matching(digits: str, low: int, high: int) -> tuple[int, ...]:
    """Give the numbers from *low* to *high* that *digits* can stand for, ascending.

    X stands for any digit. At most 10,000 numbers, as a mask has four digits at most.
    """
    choices = ("0123456789" if digit == "X" else digit for digit in digits)
    numbers = (int("".join(chosen)) for chosen in product(*choices))
    return tuple(number for number in numbers if low <= number <= high)


def _years(text: str) -> tuple[int, ...]:
    """Give the years that *text* can stand for, ascending; there is no year -0000."""
    if text[0] == "Y":
        return (int(text[1:]),)
    if text[0] == "-":
        return tuple(-year for year in reversed(matching(text[1:], 1, 9999)))
    return matching(text, 0, 9999)


def _grouping(code: str, year: int) -> tuple[Day, Day]:
    """Give the first and the last day of a sub-year grouping that starts in *year*."""
    month, length = GROUPINGS[code]
    later, last = divmod(month + length - 2, 12)
    year_of_last = year + later
    end = month_length(year_of_last, last + 1)
    return Day(year, month, 1), Day(year_of_last, last + 1, end)


class Mask(NamedTuple):
    """The digits of a date: year as EDTF writes it, month or grouping code, day."""

    year: str
    month: str | None
    day: str | None

    def first(self, floor: Day | None = None) -> Day | None:
        """Give the first matching day, not before *floor*; None when there is none."""
        years = _years(self.year)
        floor = floor or Day(years[0], 1, 1)
        # A winter that began the year before may still last.
        for year in years[bisect_left(years, floor.year - 1) :]:
            for head, tail in self._spans(year, 1):
                if tail >= floor:
                    return max(head, floor)
        return None

    def last(self, ceiling: Day | None = None) -> Day | None:
        """Give the last matching day, not after *ceiling*; None when there is none."""
        years = _years(self.year)
        ceiling = ceiling or Day(years[-1] + 1, 12, 31)
        for year in reversed(years[: bisect_right(years, ceiling.year)]):
            for head, tail in self._spans(year, -1):
                if head <= ceiling:
                    return min(tail, ceiling)
        return None

    def _spans(self, year: int, step: int) -> Iterator[tuple[Day, Day]]:
        """Yield unbroken stretches of matching days; backwards when *step* is -1."""
        if self.month is None:
            yield Day(year, 1, 1), Day(year, 12, 31)
        elif self.month in GROUPINGS:
            yield _grouping(self.month, year)
        else:
            for month in matching(self.month, 1, 12)[::step]:
                yield from self._spans_of_month(year, month, step)

    def _spans_of_month(
        self, year: int, month: int, step: int
    ) -> Iterator[tuple[Day, Day]]:
        length = month_length(year, month)
        if self.day is None:
            yield Day(year, month, 1), Day(year, month, length)
        else:
            for number in matching(self.day, 1, length)[::step]:
                day = Day(year, month, number)
                yield day, day
