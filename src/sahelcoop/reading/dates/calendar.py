# SPDX-License-Identifier: MIT
"""Dates solved over the whole article: what a template leaves open, other days fill.

Steps, in order: the date's own year; the weekday it names; the nearest of the full days
told before, and after it where nobody knows the day of publication; the last such day
not after the reference, or with "prochain" the first after it. The reference is the
publication date or, without one, the latest day that the article itself pins down,
unless it tells of a later year. Nothing of this fits: the year stays open.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Final

import attrs

from sahelcoop.errors import EdtfError, ModelError
from sahelcoop.mentions import DateTemplate, PeriodTemplate
from sahelcoop.mentions.templates import Step
from sahelcoop.model.dates import DateBasis, PartialDate
from sahelcoop.model.times import ClockTime, DurationUnit
from sahelcoop.reading.dates.choosing import (
    Prefer,
    by_weekday,
    counts_from,
    day_near,
    is_named,
    nearest,
    start_of,
    weekday_near,
    year_after,
    year_from,
)
from sahelcoop.reading.dates.moments import (
    Moment,
    clock_of,
    counted,
    day_of,
    first_of,
    moved,
    printed,
)
from sahelcoop.reading.dates.open_days import in_month_before
from sahelcoop.reading.dates.periods import (
    Template,
    day_up_to,
    ends_of,
    named_before,
    opened,
    spanned,
    weekday_before,
)

__all__ = ["Calendar"]

_BACK: Final = 30
"""Days told before to look through for a day or its year; so solving stays linear."""
_A_DAY: Final = ((DurationUnit.DAY, 1),)
_BASES: Final = DateBasis.RELATIVE_TO_PUBLICATION, DateBasis.YEAR_FROM_CONTEXT
_FULL: Final = len("2024-05-03")

_partial_date = lru_cache(maxsize=4096)(PartialDate)

_Solved = tuple[str | None, DateBasis | None, str | None]
"""EDTF, what it rests on, and the day that decided."""
_NOTHING: Final[_Solved] = (None, None, None)


@attrs.frozen(slots=False)
class Calendar:
    """What one article pins down in time."""

    published: Moment | None
    known: tuple[tuple[int, date], ...]
    """Days that the article gives in full, each with where it starts."""
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
        dates = [(at, end) for at, template in found for end in ends_of(template)]
        years = tuple([t.year for _, t in dates if t.year is not None])
        day = published.date() if isinstance(published, datetime) else published
        known = list[tuple[int, date]]()
        for at, template in dates:
            solved = None
            if template.year is not None:
                solved = start_of(template, template.year)
            elif template.weekday is not None:
                solved = by_weekday(template, day, years)
            if solved is not None:
                known.append((at, solved))
        return cls(published, tuple(known), years, not_before, prefer, found)

    @cached_property
    def reference(self) -> date | None:
        """The day from which it is told; none if a later year is told than all days."""
        if isinstance(self.published, datetime):
            return self.published.date()
        last = max(self.years, default=0)
        known = (day for _, day in self.known if day.year >= last)
        return self.published or max(known, default=None)

    @property
    def _basis(self) -> DateBasis:
        """What a date counted from the reference rests on."""
        return _BASES[self.published is None]

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
            if edtf and template.approximate and edtf[-1].isalnum():
                edtf = f"{edtf}~".replace("/", "~/")
        if edtf is None:
            return None
        floor = self._floor(edtf)
        if floor is not None:
            basis, anchor = DateBasis.YEAR_FROM_CONTEXT, f"{floor.year:04}"
        try:
            return _partial_date(
                edtf,
                not_before=floor,
                portion=portion,
                part_of_day=template.part_of_day,
                clock=clock,
                text=text,
                basis=basis,
                anchor=anchor,
            )
        except (
            EdtfError,
            ModelError,
        ):  # "de mai 2021 à mai 2020" ends before it starts
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
        anchor, _ = self._anchor(template, at)
        return None if anchor is None else clock_of(template, anchor)

    def _date(self, template: DateTemplate, at: int) -> _Solved:
        if template.digits is not None:
            return template.digits, DateBasis.STATED, None
        if template.year is not None:
            return moved(template, template.year), DateBasis.STATED, None
        if is_named(template):
            year, basis, anchor = self._year(template, at)
            if year is None:
                open_year = printed(template, None)
                return (open_year, DateBasis.STATED, None) if open_year else _NOTHING
            return moved(template, year), basis, str(anchor)
        if template.steps:
            return self._counted(template, at)
        return self._near(template, at)

    def _year(
        self, template: DateTemplate, at: int
    ) -> tuple[int | None, DateBasis | None, date | None]:
        """Find the year of a day or month told without one, and what decides it."""
        if template.weekday is not None and not template.nth:
            published = self.reference if self.published else None
            day = by_weekday(template, published, self.years)
            return None if day is None else day.year, DateBasis.WEEKDAY_MATCH, day
        day, near = nearest(template, self._known_by(at))
        if day is not None:
            return day.year, DateBasis.YEAR_FROM_CONTEXT, near
        reference = self.reference
        if reference is None:
            return None, None, None
        year = year_from(template, reference, self.prefer)
        early = self.not_before
        if early and year_from(template, early, self.prefer) != year:
            return None, None, None
        return year, self._basis, reference

    def _known_by(self, at: int) -> set[date]:
        """Give full days told before *at*, and after it without a publication date."""
        told = bisect_left(self.known, at, key=lambda known: known[0])
        ahead = _BACK if self.published is None else 0
        return {day for _, day in self.known[max(0, told - _BACK) : told + ahead]}

    def _anchor(self, template: DateTemplate, at: int) -> tuple[Moment | None, int]:
        """Give the day from which steps count, and the length of what tells it."""
        if template.from_event:
            before = self._told_before(at, template.steps)
            if before is not None or template.event_named:
                return (first_of(before) if before else None), len(before or "")
        if self.published is not None:
            return self.published, _FULL
        years = {unit for unit, _ in template.steps} <= {DurationUnit.YEAR}
        return self.reference if years else None, _FULL

    def _told_before(self, at: int, steps: Sequence[Step] = _A_DAY) -> str | None:
        """Give the last date told before *at* from which *steps* can be counted."""
        told = bisect_left(self.told, at, key=lambda told: told[0])
        for start, template in reversed(self.told[max(0, told - _BACK) : told]):
            for end in reversed(list(ends_of(template))):
                if counts_from(end, steps):
                    edtf, _, _ = self._date(end, start)
                    if edtf is not None and "X" not in edtf:
                        return edtf.rstrip("~")
        return None

    def _counted(self, template: DateTemplate, at: int) -> _Solved:
        anchor, size = self._anchor(template, at)
        if anchor is None:
            return _NOTHING
        edtf = counted(template, anchor, size)
        if anchor is not self.published:
            told = template.from_event
            basis = DateBasis.RELATIVE_TO_EVENT if told else self._basis
            return edtf, basis, str(anchor)[:size]
        if self.not_before and counted(template, self.not_before) != edtf:
            return _NOTHING
        return edtf, self._basis, str(self.reference)

    def _near(self, template: DateTemplate, at: int) -> _Solved:
        """Find a weekday, or a day told without its month, near the publication."""
        if template.from_event and (before := self._told_before(at)) is not None:
            plain = attrs.evolve(template, from_event=False)
            day = weekday_near(plain, first_of(before), self.prefer)
            return str(day) if day else None, DateBasis.RELATIVE_TO_EVENT, before
        if template.day is not None and template.weekday is None:
            last = self.reference if self.published else None
            if found := in_month_before(self.told, at, template.day, self._date, last):
                return found[0], DateBasis.RELATIVE_TO_EVENT, found[1]
        reference = self.reference
        if reference is None or self.published is None or self.not_before is not None:
            return _NOTHING
        if template.from_event:  # "le mardi suivant" is not the next one but after it
            week = ((DurationUnit.WEEK, 1),)
            weekly = attrs.evolve(template, steps=week, aligned=True)
            return counted(weekly, reference), self._basis, str(reference)
        if template.day is None and template.weekday is None:
            return _NOTHING
        find = weekday_near if template.day is None else day_near
        day = find(template, reference, self.prefer)
        return str(day) if day else None, self._basis, str(reference)

    def _period(self, template: PeriodTemplate, at: int) -> _Solved:
        """Solve the end first: what the start leaves open is as the end has it."""
        start, end = template.start, template.end
        if start is None or end is None:
            edtf, basis, anchor = self._date(start or end or DateTemplate(), at)
            return edtf and opened(edtf, at_start=start is None), basis, anchor
        if start.year is not None and end.year is None and is_named(end):
            end = attrs.evolve(end, year=year_after(start, end))
        edtf, basis, anchor = self._date(end, at)
        if edtf is None:
            return _NOTHING
        first = self._first_of(start, end, edtf, at)
        return first and spanned(first, edtf), basis, anchor

    def _first_of(
        self, start: DateTemplate, end: DateTemplate, last: str, at: int
    ) -> str | None:
        """Solve the start of a period that ends with *last*."""
        if start.day is not None and start.month is None:
            return day_up_to(start.day, end, last)
        if is_named(start) and start.year is None and is_named(end):
            return named_before(start, last)
        if start.weekday is not None and not is_named(start) and "X" not in last:
            return weekday_before(start.weekday, last) or self._date(start, at)[0]
        return self._date(start, at)[0]
