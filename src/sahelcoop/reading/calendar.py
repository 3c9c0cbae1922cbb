# SPDX-License-Identifier: MIT
"""Dates solved over the whole article: what a template leaves open, other days fill.

Steps, in order: the date's own year; the weekday it names; the nearest full date of the
article; the last such day not after the reference. The reference is the publication date
or, without one, the latest day that the article itself pins down. Nothing of this fits:
the year stays open.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

import attrs

from sahelcoop.mentions import DateTemplate
from sahelcoop.mentions.mention import Relative
from sahelcoop.model.dates import Basis, PartialDate

__all__ = ["Calendar"]

_NEAR: Final = timedelta(days=45)
"""A day without year within this of a full date of the article shares its year."""
_WEEKDAY_SPAN: Final = 7
"""Years to look through for a weekday: every weekday comes round within seven."""
_OFFSETS: Final = {
    Relative.TODAY: 0,
    Relative.YESTERDAY: -1,
    Relative.DAY_BEFORE_YESTERDAY: -2,
}


@attrs.frozen
class Calendar:
    """What one article pins down in time."""

    published: date | None
    known: tuple[date, ...]
    """Days that the article gives in full, in its order."""
    years: tuple[int, ...]
    """Years that it gives."""

    @classmethod
    def of(
        cls, templates: Iterable[DateTemplate], published: date | None
    ) -> "Calendar":
        """Collect what *templates* pin down by themselves or by their weekday."""
        found = tuple(templates)
        years = tuple(t.year for t in found if t.year is not None)
        known = tuple(d for t in found if (d := _full(t)) is not None)
        calendar = cls(published, known, years)
        solved = (
            calendar.by_weekday(t)
            for t in found
            if t.year is None and t.weekday is not None
        )
        days = dict.fromkeys((*known, *(d for d in solved if d)))
        return attrs.evolve(calendar, known=tuple(days))

    @property
    def reference(self) -> date | None:
        """The day from which the article is told."""
        return self.published or max(self.known, default=None)

    def by_weekday(self, template: DateTemplate) -> date | None:
        """Find the day whose weekday agrees, near the reference or the last year told."""
        if template.day is None or template.month is None:
            return None
        if self.published is not None:
            latest = self.published.year
        elif self.years:
            latest = max(self.years) + 1
        else:
            return None
        for year in range(latest, latest - _WEEKDAY_SPAN, -1):
            day = _day(year, template.month, template.day)
            if day and day.weekday() == template.weekday and self._past(day):
                return day
        return None

    def _past(self, day: date) -> bool:
        return self.published is None or day <= self.published

    def solve(self, template: DateTemplate, text: str) -> PartialDate | None:
        """Give the date that *template* stands for; None when it says too little."""
        edtf, basis, anchor = self._solve(template)
        if edtf is None:
            return None
        return PartialDate(
            edtf,
            portion=template.portion,
            part_of_day=template.part_of_day,
            text=text,
            basis=basis,
            anchor=anchor,
        )

    def _solve(
        self, template: DateTemplate
    ) -> tuple[str | None, Basis | None, str | None]:
        if template.year is not None:
            return _edtf(template, template.year), Basis.STATED, None
        if template.month is None:
            return self._relative(template)
        if template.weekday is not None and (day := self.by_weekday(template)):
            return _edtf(template, day.year), Basis.WEEKDAY_MATCH, str(day)
        near = self._nearest(template)
        if near is not None:
            return _edtf(template, near.year), Basis.YEAR_FROM_CONTEXT, str(near)
        reference = self.reference
        if reference is None:
            return _edtf(template, None), Basis.STATED, None
        basis = (
            Basis.RELATIVE_TO_PUBLICATION if self.published else Basis.YEAR_FROM_CONTEXT
        )
        return _edtf(template, _last_year(template, reference)), basis, str(reference)

    def _relative(
        self, template: DateTemplate
    ) -> tuple[str | None, Basis | None, str | None]:
        reference = self.reference
        if reference is None:
            return None, None, None
        basis = Basis.RELATIVE_TO_PUBLICATION
        if template.relative is Relative.LAST_YEAR:
            return f"{reference.year - 1:04}", basis, str(reference)
        offset = _OFFSETS.get(template.relative) if template.relative else None
        if template.weekday is not None:
            offset = -((reference.weekday() - template.weekday) % 7)
            if offset == 0 and template.relative is Relative.LAST:
                offset = -7
        if offset is None or self.published is None:
            return None, None, None
        day = reference + timedelta(days=offset)
        return day.isoformat(), basis, str(reference)

    def _nearest(self, template: DateTemplate) -> date | None:
        if template.day is None or template.month is None:
            return None
        near = [
            (abs(day - other), other)
            for other in self.known
            if (day := _day(other.year, template.month, template.day))
            and abs(day - other) <= _NEAR
        ]
        return min(near)[1] if near else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _full(template: DateTemplate) -> date | None:
    if template.year is None or template.month is None or template.day is None:
        return None
    return _day(template.year, template.month, template.day)


def _last_year(template: DateTemplate, reference: date) -> int:
    """Give the year of the last such day or month that starts by *reference*."""
    here = (template.month or 1, template.day or 1)
    return reference.year - (here > (reference.month, reference.day))


def _edtf(template: DateTemplate, year: int | None) -> str | None:
    """Print a template, its year as *year*; None for a day that no month has."""
    head = "XXXX" if year is None else f"{year:04}"
    if template.month is None:
        return head
    month = f"{head}-{template.month:02}"
    if template.day is None:
        return month
    days = [d for d in (template.day, template.end_day) if d is not None]
    if any(_day(year or 2000, template.month, d) is None for d in days):
        return None
    start = template.month
    if template.end_day is not None and template.end_day < template.day:
        start = template.month - 1 or 12
        head = head if start < 12 or year is None else f"{year - 1:04}"
    ends = [f"{head}-{start:02}-{template.day:02}"]
    if template.end_day is not None:
        ends.append(f"{month}-{template.end_day:02}")
    return "/".join(ends)
