# SPDX-License-Identifier: MIT
"""Dates solved over the whole article: what a template leaves open, other days fill.

Steps, in order: the date's own year; the weekday it names; the nearest full date of the
article; the last such day not after the reference, or with "prochain" the first after
it. The reference is the publication date or, without one, the latest day that the
article itself pins down. Nothing of this fits: the year stays open.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.errors import ModelError
from sahelcoop.mentions import DateTemplate, PeriodTemplate
from sahelcoop.mentions.templates import Relative
from sahelcoop.model.dates import DateBasis, PartialDate
from sahelcoop.model.times import ClockTime, DurationUnit
from sahelcoop.reading.moments import (
    Moment,
    counted,
    day_of,
    first_day,
    printed,
    shifted,
)
from sahelcoop.reading.spans import opened, spanned

__all__ = ["Calendar", "Prefer", "Template", "contradicts"]

Template = DateTemplate | PeriodTemplate

_NEAR: Final = timedelta(days=45)
"""A day without year within this of a full date of the article shares its year."""
_WEEKDAY_SPAN: Final = 7
"""Years to look through for a weekday; the press tells the year of an older day."""
_LEAP_SPAN: Final = 9
"""Years to look through for a day that a month has: a 29 February may take eight."""
_MONTHS_AROUND: Final = 13
"""Months to look through for a day told without its month."""
_SEASON: Final = timedelta(days=92)
"""The longest a season or a quarter lasts: the last one is over."""
_TIMED: Final = frozenset(
    {DurationUnit.HOUR, DurationUnit.MINUTE, DurationUnit.SECOND}
)


class Prefer(StrEnum):
    """Which of the days that fit is meant when the text does not say."""

    PAST = "past"
    """The last one: what newspapers tell has happened."""
    FUTURE = "future"
    """The next one: what plans and appointments mean."""
    NEAREST = "nearest"


_Solved = tuple[str | None, DateBasis | None, str | None]
"""EDTF, what it rests on, and the day that decided."""
_NOTHING: Final[_Solved] = (None, None, None)


def contradicts(template: Template) -> bool:
    """Tell whether a weekday is not that of the day told in full beside it."""
    if isinstance(template, PeriodTemplate):
        ends = (template.start, template.end)
        return any(contradicts(end) for end in ends if end is not None)
    if None in (template.weekday, template.year, template.month, template.day):
        return False
    day = first_day(template, template.year or 0)
    return day is not None and day.weekday() != template.weekday


@attrs.frozen
class Calendar:
    """What one article pins down in time."""

    published: Moment | None
    known: tuple[date, ...]
    """Days that the article gives in full, in its order."""
    years: tuple[int, ...]
    """Years that it gives."""
    not_before: date | None = None
    """The first day that `published`, the last one, leaves open; None for the same."""
    prefer: Prefer = Prefer.PAST
    told: tuple[tuple[int, Template], ...] = attrs.field(default=(), repr=False)
    """What the article tells, each with where it starts."""

    @classmethod
    def of(
        cls,
        told: Iterable[tuple[int, Template]],
        published: Moment | None,
        *,
        not_before: date | None = None,
        prefer: Prefer = Prefer.PAST,
    ) -> "Calendar":
        """Collect what templates pin down by themselves or by their weekday."""
        found = tuple(told)
        dates = tuple(end for _, template in found for end in _ends(template))
        years = tuple(t.year for t in dates if t.year is not None)
        known = tuple(d for t in dates if t.year and (d := _start(t, t.year)))
        calendar = cls(published, known, years, not_before, prefer, found)
        solved = (calendar.by_weekday(t) for t in dates if t.year is None)
        days = dict.fromkeys((*known, *(d for d in solved if d)))
        return attrs.evolve(calendar, known=tuple(days))

    @property
    def reference(self) -> date | None:
        """The day from which the article is told."""
        if isinstance(self.published, datetime):
            return self.published.date()
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
        if template.weekday is None or template.month is None or template.nth:
            return None
        published = self.reference if self.published else None
        year = published.year if published else max(self.years, default=None)
        if year is None:
            return None
        span = range(year + 1, year - _WEEKDAY_SPAN, -1)
        days = (d for y in span if (d := _start(template, y)) is not None)
        fits = [d for d in days if d.weekday() == template.weekday]
        if published is not None:
            fits.sort(key=lambda day: abs(day - published))
        return next(iter(fits), None)

    def solve(
        self, template: Template, text: str, *, at: int = 0
    ) -> PartialDate | None:
        """Give the date that *template* stands for; None when it says too little.

        *at* is where it starts: some count from the day told before.
        """
        clock = None
        if isinstance(template, PeriodTemplate):
            edtf, basis, anchor = self._period(template, at)
            portion = (template.start or template.end or DateTemplate()).portion
        else:
            edtf, basis, anchor = self._date(template, at)
            portion, clock = template.portion, self._clock(template, at)
        if edtf is None:
            return None
        floor = self._floor(edtf)
        if floor is not None:
            basis, anchor = DateBasis.YEAR_FROM_CONTEXT, f"{floor.year:04}"
        try:
            return PartialDate(
                edtf,
                not_before=floor,
                portion=portion,
                part_of_day=template.part_of_day,
                clock=clock,
                text=text,
                basis=basis,
                anchor=anchor,
            )
        except ModelError:  # "de mars 2021 à janvier 2020" ends before it starts
            return None

    def _floor(self, edtf: str) -> date | None:
        """Give the least day of a date whose year stays open: articles come last."""
        if not edtf.startswith("XXXX") or "/" in edtf or not self.years:
            return None
        return day_of(max(self.years), 1, 1)

    def _clock(self, template: DateTemplate, at: int) -> ClockTime | None:
        """Give the time of day that is told, or that hours are counted to."""
        if template.clock is not None or not template.steps:
            return template.clock
        anchor = self._anchor(template, at)
        if anchor is None or not _TIMED.intersection(u for u, _ in template.steps):
            return None
        found = shifted(anchor, template.steps)
        if not isinstance(found, datetime):
            return None
        seconds = any(unit is DurationUnit.SECOND for unit, _ in template.steps)
        return ClockTime(found.hour, found.minute, found.second if seconds else None)

    def _date(self, template: DateTemplate, at: int) -> _Solved:
        if template.digits is not None:
            return template.digits, DateBasis.STATED, None
        if template.year is not None:
            return _moved(template, template.year), DateBasis.STATED, None
        if _is_named(template):
            year, basis, anchor = self._year(template)
            if year is None:
                open_year = printed(template, None)
                return (open_year, DateBasis.STATED, None) if open_year else _NOTHING
            return _moved(template, year), basis, str(anchor)
        if template.steps:
            return self._counted(template, at)
        return self._near(template, at)

    def _year(
        self, template: DateTemplate
    ) -> tuple[int | None, DateBasis | None, date | None]:
        """Find the year of a day or month told without one, and what decides it."""
        if template.weekday is not None and not template.nth:
            day = self.by_weekday(template)
            return None if day is None else day.year, DateBasis.WEEKDAY_MATCH, day
        day, near = self._nearest(template)
        if day is not None:
            return day.year, DateBasis.YEAR_FROM_CONTEXT, near
        reference = self.reference
        if reference is None:
            return None, None, None
        year = _year_from(template, reference, self.prefer)
        early = self.not_before
        if early and _year_from(template, early, self.prefer) != year:
            return None, None, None
        return year, self._basis, reference

    def _nearest(self, template: DateTemplate) -> tuple[date | None, date | None]:
        """Find such a day near a full date of the article, and that date."""
        if template.day is None or template.relative is not None:
            return None, None
        near = [
            (abs(day - other), other, day)
            for other in self.known
            for year in (other.year - 1, other.year, other.year + 1)
            if (day := _start(template, year)) and abs(day - other) <= _NEAR
        ]
        _, other, day = min(near, default=(None, None, None))
        return day, other

    def _anchor(self, template: DateTemplate, at: int) -> Moment | None:
        """Give the day from which the steps of *template* count."""
        if template.from_event:
            before = self._day_before(at)
            if before is not None:
                return before
        if self.published is not None:
            return self.published
        years = {unit for unit, _ in template.steps} <= {DurationUnit.YEAR}
        return self.reference if years else None

    def _day_before(self, at: int) -> date | None:
        """Give the last day that the article tells before *at*, counted days apart."""
        for start, template in reversed(self.told):
            if start >= at:
                continue
            for end in reversed(list(_ends(template))):
                if end.day is not None and end.month is not None:
                    edtf, _, _ = self._date(end, start)
                    if edtf is not None and not edtf.startswith("X"):
                        return date.fromisoformat(edtf)
        return None

    def _counted(self, template: DateTemplate, at: int) -> _Solved:
        anchor = self._anchor(template, at)
        if anchor is None:
            return _NOTHING
        edtf = counted(template, anchor)
        if anchor is not self.published:
            basis = self._basis
            if template.from_event:
                basis = DateBasis.RELATIVE_TO_EVENT
            return edtf, basis, str(anchor)
        if self.not_before and counted(template, self.not_before) != edtf:
            return _NOTHING
        return edtf, self._basis, str(self.reference)

    def _near(self, template: DateTemplate, at: int) -> _Solved:
        """Find a weekday, or a day told without its month, near the publication."""
        reference = self.reference
        if reference is None or self.published is None or self.not_before is not None:
            return _NOTHING
        if template.from_event:
            return self._following(template, reference, at)
        if template.day is not None:
            day = _day_near(template, reference, self.prefer)
        elif template.weekday is not None:
            day = _weekday_near(template, reference, self.prefer)
        else:
            return _NOTHING
        return str(day) if day else None, self._basis, str(reference)

    def _following(
        self, template: DateTemplate, reference: date, at: int
    ) -> _Solved:
        """Find "le mardi suivant": after the day told before, or else next week's."""
        before = self._day_before(at)
        week = ((DurationUnit.WEEK, 1),)
        plain = attrs.evolve(template, from_event=False)
        if before is None:
            weekly = attrs.evolve(plain, steps=week, aligned=True)
            return counted(weekly, reference), self._basis, str(reference)
        day = _weekday_near(plain, before, self.prefer)
        return str(day) if day else None, DateBasis.RELATIVE_TO_EVENT, str(before)

    def _period(self, template: PeriodTemplate, at: int) -> _Solved:
        """Solve the end first: what the start leaves open is as the end has it."""
        start, end = template.start, template.end
        if start is None or end is None:
            edtf, basis, anchor = self._date(start or end or DateTemplate(), at)
            return edtf and opened(edtf, at_start=start is None), basis, anchor
        if start.year is not None and end.year is None and _is_named(end):
            end = attrs.evolve(end, year=_year_after(start, end))
        edtf, basis, anchor = self._date(end, at)
        if edtf is None:
            return _NOTHING
        first = self._first_of(start, end, edtf, at)
        return first and spanned(first, edtf), basis, anchor

    def _first_of(
        self, start: DateTemplate, end: DateTemplate, last: str, at: int
    ) -> str | None:
        """Solve the start of a period that ends with *last*."""
        if start.day is not None and start.month is None and end.month is not None:
            return _day_up_to(start.day, end, last)
        if _is_named(start) and start.year is None and _is_named(end):
            if last.startswith("X"):
                return printed(start, None)
            first = printed(start, int(last[:4]))
            later = first is not None and first > last.partition("/")[0]
            return printed(start, int(last[:4]) - 1) if later else first
        if start.weekday is not None and not _is_named(start) and "X" not in last:
            until = date.fromisoformat(last.partition("/")[0])
            back = (until.weekday() - start.weekday) % 7 or 7
            return str(until - timedelta(days=back))
        return self._date(start, at)[0]


def _ends(template: Template) -> Iterator[DateTemplate]:
    """Give the dates that a template tells, a day that shares its month with it."""
    if isinstance(template, DateTemplate):
        yield template
        return
    for end in (template.start, template.end):
        if end is not None and (end.month or end.year):
            yield end


def _is_named(template: DateTemplate) -> bool:
    """Tell whether it comes back each year: a month, a season, a feast."""
    return bool(template.month or template.grouping or template.feast)


def _start(template: DateTemplate, year: int) -> date | None:
    """Give the day by which a template is placed in time: none for a bare month."""
    if template.feast is None and (template.month is None or template.day is None):
        return None
    return first_day(template, year)


def _moved(template: DateTemplate, year: int) -> str | None:
    """Print a date of *year*, or what is counted from it: "la veille de Noël"."""
    day = first_day(template, year) if template.steps else None
    if day is None:
        return printed(template, year)
    return counted(template, day)


def _year_after(start: DateTemplate, end: DateTemplate) -> int | None:
    year = start.year or 0
    first, last = first_day(start, year), first_day(end, year)
    return year + 1 if first and last and last < first else year


def _day_up_to(day: int, end: DateTemplate, last: str) -> str | None:
    """Give the last such day up to the end: in its month or the one before."""
    known = not last.startswith("X")
    year, month = int(last[:4]) if known else 2000, int(last[5:7])
    if end.day is not None and day > end.day:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    found = day_of(year, month, day)
    if found is None:
        return None
    return str(found) if known else f"XXXX{str(found)[4:]}"


def _year_from(
    template: DateTemplate, reference: date, prefer: Prefer
) -> int | None:
    """Give the year of the last such day or month by *reference*, or of the next."""
    ahead = template.relative is Relative.NEXT or (
        template.relative is None and prefer is Prefer.FUTURE
    )
    step = 1 if ahead else -1
    first = reference.year - step
    years = range(first, first + step * (_LEAP_SPAN + 1), step)
    starts = [(year, d) for year in years if (d := first_day(template, year))]
    if template.relative is None and prefer is Prefer.NEAREST:
        later = first_day(template, reference.year + 1)
        both = [*starts, *([(reference.year + 1, later)] if later else [])]
        return min(both, key=lambda s: abs(s[1] - reference))[0] if both else None
    fits = (y for y, day in starts if _fits(template, day, reference, ahead=ahead))
    return next(fits, None)


def _fits(
    template: DateTemplate, start: date, reference: date, *, ahead: bool
) -> bool:
    """Tell whether *start* lies on the right side of *reference*."""
    exact = template.day or template.feast or template.nth
    if template.relative is Relative.NEXT:
        return start > reference
    if template.relative is Relative.LAST:
        if template.grouping is not None:
            return start + _SEASON < reference
        return start < (reference if exact else reference.replace(day=1))
    if ahead:
        return start >= (reference if exact else reference.replace(day=1))
    return start <= reference


def _weekday_near(
    template: DateTemplate, reference: date, prefer: Prefer
) -> date | None:
    """Find "mardi", "mardi dernier" or "mardi prochain"."""
    ago = (reference.weekday() - (template.weekday or 0)) % 7
    if template.relative is Relative.NEXT:
        days = 7 - ago
    elif template.relative is Relative.LAST:
        days = -(ago or 7)
    elif prefer is Prefer.FUTURE:
        days = 7 - ago
    elif prefer is Prefer.NEAREST and ago > 3:
        days = 7 - ago
    else:
        days = -ago
    try:
        return reference + timedelta(days=days)
    except OverflowError:
        return None


def _day_near(template: DateTemplate, reference: date, prefer: Prefer) -> date | None:
    """Find a day told without its month, with its weekday or without."""
    months = range(-_MONTHS_AROUND, _MONTHS_AROUND + 1)
    found = (_in_month(template, reference, offset) for offset in months)
    days = [
        day
        for day in found
        if day and template.weekday in {None, day.weekday()}
    ]
    if prefer is Prefer.PAST:
        days = [day for day in days if day <= reference]
    elif prefer is Prefer.FUTURE:
        days = [day for day in days if day >= reference]
    return min(days, key=lambda day: abs(day - reference), default=None)


def _in_month(template: DateTemplate, reference: date, offset: int) -> date | None:
    year, month = divmod(reference.year * 12 + reference.month - 1 + offset, 12)
    return day_of(year, month + 1, template.day or 1)
