# SPDX-License-Identifier: MIT
"""The days that an article gives: what is told without a year lies near one of them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from operator import itemgetter
from typing import Final

import attrs

from sahelcoop.mentions import DateTemplate
from sahelcoop.reading.choosing import start_of
from sahelcoop.reading.periods import Template, ends_of

__all__ = ["Landmarks", "days_told"]

_NEAR: Final = timedelta(days=45)
"""A day without year within this of a full date of the article shares its year."""


@attrs.frozen
class Landmarks:
    """Days that an article gives in full."""

    days: Sequence[date]
    """In order of time."""
    years: Iterable[int]
    """Their years, and those before and after."""

    @classmethod
    def of(cls, days: Iterable[date]) -> "Landmarks":
        """Put *days* in order."""
        ordered = sorted(days)
        years = (day.year + step for day in ordered for step in (-1, 0, 1))
        return cls(ordered, dict.fromkeys(years))

    @property
    def last(self) -> date | None:
        """The last of them."""
        return self.days[-1] if self.days else None

    def _around(self, day: date) -> Sequence[date]:
        """Give the last of them before *day*, and the first from it on."""
        at = bisect_left(self.days, day)
        return self.days[max(0, at - 1) : at + 1]

    def nearest(self, template: DateTemplate) -> tuple[date | None, date | None]:
        """Find such a day near one of these, and that one."""
        if template.day is None or template.relative is not None:
            return None, None
        near = [
            (abs(day - other), other, day)
            for year in self.years
            if (day := start_of(template, year))
            for other in self._around(day)
            if abs(day - other) <= _NEAR
        ]
        _, other, day = min(near, default=(None, None, None))
        return day, other


def days_told(
    told: Iterable[tuple[int, Template]],
) -> Sequence[tuple[int, DateTemplate]]:
    """Give the days of a month among what is *told*, in order, with their starts."""
    return [
        (start, end)
        for start, template in sorted(told, key=itemgetter(0))
        for end in ends_of(template)
        if end.day is not None and end.month is not None
    ]
