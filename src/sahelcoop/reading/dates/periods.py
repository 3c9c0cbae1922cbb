# SPDX-License-Identifier: MIT
"""Periods by the dates at their ends."""

from collections.abc import Iterator
from datetime import date, timedelta

from sahelcoop.mentions import DateTemplate, PeriodTemplate
from sahelcoop.reading.dates.moments import day_of, first_day, printed

__all__ = [
    "Template",
    "contradicts",
    "day_up_to",
    "ends_of",
    "named_before",
    "opened",
    "spanned",
    "weekday_before",
]

Template = DateTemplate | PeriodTemplate


def opened(edtf: str, *, at_start: bool) -> str:
    """Leave an interval open at its start or at its end."""
    first, _, last = edtf.partition("/")
    return f"../{last or first}" if at_start else f"{first}/.."


def spanned(start: str, end: str) -> str:
    """Reach from the start of the one to the end of the other."""
    first, last = start.partition("/")[0], end.rpartition("/")[2]
    return first if first == last else f"{first}/{last}"


def ends_of(template: Template) -> Iterator[DateTemplate]:
    """Give the dates that a template tells, a day that shares its month with it.

    "Dans la nuit de mardi à mercredi" tells both days.
    """
    if isinstance(template, DateTemplate):
        yield template
        return
    for end in (template.start, template.end):
        if end is not None and (end.month or end.year or end.weekday is not None):
            yield end


def day_up_to(day: int, end: DateTemplate, last: str) -> str | None:
    """Give the last such day up to the end: in its month or the one before."""
    known = not last.startswith("X")
    year, month = int(last[:4]) if known else 2000, int(last[5:7])
    if end.day is not None and day > end.day:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    found = day_of(year, month, day)
    if found is None:
        return None
    return str(found) if known else f"XXXX{str(found)[4:]}"


def contradicts(template: Template) -> bool:
    """Tell whether a weekday is not that of the day told in full beside it."""
    if isinstance(template, PeriodTemplate):
        ends = (template.start, template.end)
        return any(contradicts(end) for end in ends if end is not None)
    if None in (template.weekday, template.year, template.month, template.day):
        return False
    day = first_day(template, template.year or 0)
    return day is not None and day.weekday() != template.weekday


def named_before(start: DateTemplate, last: str) -> str | None:
    """Print a day or month without a year as the last one before *last*."""
    if last.startswith("X"):
        return printed(start, None)
    first = printed(start, int(last[:4]))
    later = first is not None and first > last.partition("/")[0]
    return printed(start, int(last[:4]) - 1) if later else first


def weekday_before(weekday: int, last: str) -> str | None:
    """Print the last such *weekday* before the first day of *last*: "2027" has none."""
    first = last.partition("/")[0]
    if first.count("-") < 2:
        return None
    until = date.fromisoformat(first)
    return str(until - timedelta(days=(until.weekday() - weekday) % 7 or 7))
