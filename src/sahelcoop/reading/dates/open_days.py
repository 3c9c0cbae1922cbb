# SPDX-License-Identifier: MIT
"""Days told without their month: "Le 3 mai, six soldats ont péri. Le 7, …"."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from sahelcoop.mentions import DateTemplate
from sahelcoop.reading.dates.moments import day_of
from sahelcoop.reading.dates.periods import Template, ends_of

__all__ = ["in_month_before"]

_BACK: Final = 30
"""Dates told before to look through for a month."""
_NEAR: Final = 400
"""Most characters from a month to a day that is told without one."""
_FULL: Final = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?~?")
_BACKWARDS: Final = 15
"""Most days that a text goes back within a month."""


def in_month_before(
    told: Sequence[tuple[int, Template]],
    at: int,
    day: int,
    solve: Callable[[DateTemplate, int], tuple[str | None, object, object]],
    last: date | None,
) -> tuple[str, str] | None:
    """Solve a bare day by the month told before *at*, and give that date too.

    The month is near, if the article was published by its *last* day.
    """
    month = _month_before(told, at, anywhere=last is None)
    edtf = None if month is None else solve(month[1], month[0])[0]
    found = None if edtf is None else _day_from(day, edtf, last)
    return None if edtf is None or found is None else (str(found), edtf)


def _month_before(
    told: Sequence[tuple[int, Template]], at: int, *, anywhere: bool
) -> tuple[int, DateTemplate] | None:
    """Give the last date with a month before *at*, if it is near or may be anywhere.

    Days without a month in between go on with it.
    """
    first = bisect_left(told, at, key=lambda each: each[0])
    for start, template in reversed(told[max(0, first - _BACK) : first]):
        if not anywhere and at - start > _NEAR:
            return None
        ends = list(ends_of(template))
        if any(end.month for end in ends):
            return start, ends[-1]
        if any(end.day for end in ends):
            at = start
    return None


def _day_from(day: int, edtf: str, last: date | None) -> date | None:
    """Find a day told after the day or month *edtf*: in that month, or in the next one.

    After the 28th of April the 2nd is that of May; after the 27th the 14th is not. None
    is later than the *last* day that may be meant.
    """
    told = _FULL.fullmatch(edtf)
    if told is None:
        return None
    year, month, before = (int(part or 0) for part in told.groups())
    later = day < before - _BACKWARDS
    years, month = divmod(year * 12 + month - 1 + later, 12)
    found = day_of(years, month + 1, day)
    return None if found is None or (last is not None and found > last) else found
