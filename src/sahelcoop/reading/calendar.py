# SPDX-License-Identifier: MIT
"""Dates solved over the whole article: what a template leaves open, other days fill.

Steps, in order: the date's own year; the weekday it names; the nearest full date of the
article; the last such day not after the reference, or with "prochain" the first after
it. The reference is the publication date or, without one, the latest day that the
article itself pins down. Nothing of this fits: the year stays open.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

import attrs

from sahelcoop.mentions import DateTemplate
from sahelcoop.mentions.mention import Relative
from sahelcoop.model.dates import DateBasis, PartialDate

__all__ = ["Calendar"]

_NEAR: Final = timedelta(days=45)
"""A day without year within this of a full date of the article shares its year."""
_WEEKDAY_SPAN: Final = 7
"""Years to look through for a weekday; the press tells the year of an older day."""
_LEAP_SPAN: Final = 9
"""Years to look through for a day that a month has: a 29 February may take eight."""
_OFFSETS: Final[Mapping[Relative | None, int]] = {
    Relative.YESTERDAY: -1,
    Relative.DAY_BEFORE_YESTERDAY: -2,
}

_Solved = tuple[str | None, DateBasis | None, str | None]
"""EDTF, what it rests on, and the day that decided."""


@attrs.frozen
class Calendar:
    """What one article pins down in time."""

    published: date | None
    known: tuple[date, ...]
    """Days that the article gives in full, in its order."""
    years: tuple[int, ...]
    """Years that it gives."""
    not_before: date | None = None
    """The first day that `published`, the last one, leaves open; None for the same."""

    @classmethod
    def of(
        cls,
        templates: Iterable[DateTemplate],
        published: date | None,
        *,
        not_before: date | None = None,
    ) -> "Calendar":
        """Collect what *templates* pin down by themselves or by their weekday."""
        found = tuple(templates)
        years = tuple(t.year for t in found if t.year is not None)
        known = tuple(d for t in found if t.year and (d := _start(t, t.year)))
        calendar = cls(published, known, years, not_before)
        solved = (calendar.by_weekday(t) for t in found if t.year is None)
        days = dict.fromkeys((*known, *(d for d in solved if d)))
        return attrs.evolve(calendar, known=tuple(days))

    @property
    def reference(self) -> date | None:
        """The day from which the article is told."""
        return self.published or max(self.known, default=None)

    @property
    def _basis(self) -> DateBasis:
        """What a date counted from the reference rests on."""
        if self.published is None:
            return DateBasis.YEAR_FROM_CONTEXT
        return DateBasis.RELATIVE_TO_PUBLICATION

    def by_weekday(self, template: DateTemplate) -> date | None:
        """Find the day whose weekday agrees: the nearest to the publication.

        Without one, the last by the year after the latest that the article tells.
        """
        if template.weekday is None:
            return None
        published = self.published
        year = published.year if published else max(self.years, default=None)
        if year is None:
            return None
        span = range(year + 1, year - _WEEKDAY_SPAN, -1)
        days = (d for y in span if (d := _start(template, y)) is not None)
        fits = [d for d in days if d.weekday() == template.weekday]
        if published is not None:
            fits.sort(key=lambda day: abs(day - published))
        return next(iter(fits), None)

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

    def _solve(self, template: DateTemplate) -> _Solved:
        if template.year is not None:
            return _edtf(template, template.year), DateBasis.STATED, None
        if template.month is None:
            return self._relative(template)
        year, basis, anchor = self._year(template)
        if year is None:
            return _edtf(template, None), DateBasis.STATED, None
        return _edtf(template, year), basis, str(anchor)

    def _year(
        self, template: DateTemplate
    ) -> tuple[int | None, DateBasis | None, date | None]:
        """Find the year of a day or month told without one, and what decides it."""
        if template.weekday is not None:
            day = self.by_weekday(template)
            return None if day is None else day.year, DateBasis.WEEKDAY_MATCH, day
        near = self._nearest(template)
        if near is not None:
            return near.year, DateBasis.YEAR_FROM_CONTEXT, near
        if self.reference is None:
            return None, None, None
        year = _year_from(template, self.reference)
        if self.not_before and _year_from(template, self.not_before) != year:
            return None, None, None
        return year, self._basis, self.reference

    def _relative(self, template: DateTemplate) -> _Solved:
        reference = self.reference
        if reference is None:
            return None, None, None
        if template.relative is Relative.LAST_YEAR:
            if self.not_before and self.not_before.year != reference.year:
                return None, None, None
            return f"{reference.year - 1:04}", self._basis, str(reference)
        offset = _offset(template, reference)
        if offset is None or self.published is None or self.not_before is not None:
            return None, None, None
        try:
            day = reference + timedelta(days=offset)
            days = [day - timedelta(days=1), day] if template.night else [day]
        except OverflowError:
            return None, None, None
        return "/".join(map(str, days)), self._basis, str(reference)

    def _nearest(self, template: DateTemplate) -> date | None:
        if template.day is None or template.relative is not None:
            return None
        near = [
            (abs(day - other), other)
            for other in self.known
            if (day := _start(template, other.year)) and abs(day - other) <= _NEAR
        ]
        return min(near)[1] if near else None


def _offset(template: DateTemplate, reference: date) -> int | None:
    """Count the days from *reference* to a day like "hier" or "mardi dernier"."""
    if template.weekday is None:
        return _OFFSETS.get(template.relative)
    ago = (reference.weekday() - template.weekday) % 7
    if template.relative is Relative.NEXT:
        return 7 - ago
    return -(ago or 7) if template.relative is Relative.LAST else -ago


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _crosses(template: DateTemplate) -> bool:
    """Tell whether a range of days starts in the month before: "du 30 au 2 mars"."""
    day, end = template.day, template.end_day
    return day is not None and end is not None and end < day


def _start(template: DateTemplate, year: int) -> date | None:
    """Give the day by which a template is placed in time: none for a bare month."""
    day = template.end_day if _crosses(template) else template.day
    if template.month is None or day is None:
        return None
    return _day(year, template.month, day)


def _year_from(template: DateTemplate, reference: date) -> int | None:
    """Give the year of the last such day or month by *reference*, or of the next."""
    step = 1 if template.relative is Relative.NEXT else -1
    whole = attrs.evolve(template, day=template.day or 1)
    years = range(reference.year, reference.year + step * _LEAP_SPAN, step)
    starts = ((year, _start(whole, year)) for year in years)
    fits = (y for y, day in starts if day and _fits(template, day, reference))
    return next(fits, None)


def _fits(template: DateTemplate, start: date, reference: date) -> bool:
    """Tell whether *start* lies on the right side of *reference*."""
    if template.relative is Relative.NEXT:
        return start > reference
    if template.relative is Relative.LAST:
        return start < (reference if template.day else reference.replace(day=1))
    return start <= reference


def _edtf(template: DateTemplate, year: int | None) -> str | None:
    """Print a template, its year as *year*; None for a day that no month has."""
    head = "XXXX" if year is None else f"{year:04}"
    if template.month is None:
        return head
    if template.day is None:
        return f"{head}-{template.month:02}"
    days = _days(template, 2000 if year is None else year)
    if None in days:
        return None
    return "/".join(str(d) if year is not None else f"XXXX{str(d)[4:]}" for d in days)


def _days(template: DateTemplate, year: int) -> list[date | None]:
    """Give the day, or the first and the last day of a range."""
    month, day, end = template.month or 1, template.day or 1, template.end_day
    if end is None:
        return [_day(year, month, day)]
    last = _day(year, month, end)
    if not _crosses(template):
        return [_day(year, month, day), last]
    before = (year, month - 1) if month > 1 else (year - 1, 12)
    return [_day(*before, day), last]
