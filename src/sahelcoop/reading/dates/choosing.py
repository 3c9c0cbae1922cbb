# SPDX-License-Identifier: MIT
"""Which year, or which day near by, a date means that does not tell it."""

from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sahelcoop.mentions import DateTemplate
from sahelcoop.mentions.templates import Relative, Step
from sahelcoop.model.times import DurationUnit
from sahelcoop.reading.dates.moments import day_of, first_day

__all__ = [
    "Prefer",
    "by_weekday",
    "counts_from",
    "day_near",
    "is_named",
    "nearest",
    "start_of",
    "weekday_near",
    "year_after",
    "year_from",
]

_NEAR: Final = timedelta(days=45)
"""A day without year within this of a full date of the article shares its year."""
_WEEKDAY_SPAN: Final = 7
"""Years to look through for a weekday; the press tells the year of an older day."""
_YEARS_ON: Final = 3
"""How many years after the latest year told a day of a weekday may be."""
_MIDYEAR: Final = 7
_LEAP_SPAN: Final = 9
"""Years to look through for a day that a month has: a 29 February may take eight."""
_MONTHS_AROUND: Final = 13
"""Months to look through for a day told without its month."""
_SEASON: Final = timedelta(days=92)
"""The longest a season or a quarter lasts: the last one is over."""


class Prefer(StrEnum):
    """Which of the days that fit is meant when the text does not say."""

    PAST = "past"
    """The last one: what newspapers tell has happened."""
    FUTURE = "future"
    """The next one: what plans and appointments mean."""
    NEAREST = "nearest"


def start_of(template: DateTemplate, year: int) -> date | None:
    """Give the day by which a template is placed in time: none for a bare month."""
    if template.feast is None and (template.month is None or template.day is None):
        return None
    return first_day(template, year)


def is_named(template: DateTemplate) -> bool:
    """Tell whether it comes back each year: a month, a season, a feast."""
    return bool(template.month or template.grouping or template.feast)


def counts_from(template: DateTemplate, steps: Collection[Step]) -> bool:
    """Tell whether *steps* may count from a date: days from a day, years from a year.

    "Le 3 mai", "mardi"; for no step, which is the same day, "hier" too; for months "en
    mai", for years "en 2021".
    """
    units = {unit for unit, _ in steps}
    if units and units <= {DurationUnit.YEAR} and (template.year or is_named(template)):
        return True
    months = bool(units) and units <= {DurationUnit.YEAR, DurationUnit.MONTH}
    if template.month is not None and (months or template.day is not None):
        return True
    if template.weekday is not None:
        return not template.from_event
    same = template.steps if not any(number for _, number in steps) else ()
    return bool(same) and all(u is DurationUnit.DAY and n for u, n in same)


def nearest(
    template: DateTemplate, known: Collection[date]
) -> tuple[date | None, date | None]:
    """Find such a day near one of the days *known*, and that one."""
    if template.day is None or template.relative is not None:
        return None, None
    years = {day.year + shift for day in known for shift in (-1, 0, 1)}
    days = [day for year in years if (day := start_of(template, year))]
    near = [
        (abs(day - other), other, day)
        for day in days
        for other in known
        if abs(day - other) <= _NEAR
    ]
    _, other, day = min(near, default=(None, None, None))
    return day, other


def by_weekday(
    template: DateTemplate, published: date | None, years: tuple[int, ...]
) -> date | None:
    """Find the day whose weekday agrees: the nearest to the publication.

    Without one, the nearest to the latest of *years*, those told: an article is no
    older than what it tells, unless that is planned.
    """
    if template.month is None or template.nth:
        return None
    year = published.year if published else max(years, default=None)
    if year is None:
        return None
    later = 1 if published else _YEARS_ON
    span = range(year + later, year - _WEEKDAY_SPAN, -1)
    days = (d for y in span if (d := start_of(template, y)) is not None)
    fits = [d for d in days if d.weekday() == template.weekday]
    near = published or date(year, _MIDYEAR, 1)
    return min(fits, key=lambda day: abs(day - near), default=None)


def year_after(start: DateTemplate, end: DateTemplate) -> int:
    """Give the year of *end* where that of *start* alone is told."""
    year = start.year or 0
    first, last = first_day(start, year), first_day(end, year)
    return year + 1 if first and last and last < first else year


def year_from(template: DateTemplate, reference: date, prefer: Prefer) -> int | None:
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


def _fits(template: DateTemplate, start: date, reference: date, *, ahead: bool) -> bool:
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


def weekday_near(
    template: DateTemplate, reference: date, prefer: Prefer
) -> date | None:
    """Find "mardi", "mardi dernier" or "mardi prochain"."""
    if template.relative is Relative.NEAREST:
        prefer = Prefer.NEAREST
    ago = (reference.weekday() - (template.weekday or 0)) % 7
    if template.relative is Relative.NEXT:
        days = 7 - ago
    elif template.relative is Relative.LAST:
        days = -(ago or 7)
    elif prefer is Prefer.FUTURE or (prefer is Prefer.NEAREST and ago > 3):
        days = 7 - ago
    else:
        days = -ago
    try:
        return reference + timedelta(days=days)
    except OverflowError:
        return None


def day_near(template: DateTemplate, reference: date, prefer: Prefer) -> date | None:
    """Find a day told without its month, with its weekday or without."""
    months = range(-_MONTHS_AROUND, _MONTHS_AROUND + 1)
    found = (_in_month(template, reference, offset) for offset in months)
    days = [day for day in found if day and template.weekday in {None, day.weekday()}]
    if prefer is Prefer.PAST:
        days = [day for day in days if day <= reference]
    elif prefer is Prefer.FUTURE:
        days = [day for day in days if day >= reference]
    return min(days, key=lambda day: abs(day - reference), default=None)


def _in_month(template: DateTemplate, reference: date, offset: int) -> date | None:
    year, month = divmod(reference.year * 12 + reference.month - 1 + offset, 12)
    return day_of(year, month + 1, template.day or 1)
