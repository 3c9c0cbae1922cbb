# SPDX-License-Identifier: MIT
"""Days of the calendar: what a template is in a given year, and steps from a day."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from typing import Final

from sahelcoop.mentions import DateTemplate
from sahelcoop.mentions.templates import Step
from sahelcoop.model._calendar import GROUPINGS
from sahelcoop.model.times import ClockTime, DurationUnit

__all__ = [
    "Moment",
    "clock_of",
    "counted",
    "day_of",
    "first_day",
    "first_of",
    "moved",
    "printed",
    "shifted",
]

Moment = date | datetime
"""A day, with its time of day if that is known."""

_MONTHS_OF: Final = {DurationUnit.YEAR: 12, DurationUnit.MONTH: 1}
_SPANS: Final = {
    DurationUnit.WEEK: timedelta(weeks=1),
    DurationUnit.DAY: timedelta(days=1),
    DurationUnit.HOUR: timedelta(hours=1),
    DurationUnit.MINUTE: timedelta(minutes=1),
    DurationUnit.SECOND: timedelta(seconds=1),
}
_DECEMBER: Final = 12
_TIMED: Final = frozenset({DurationUnit.HOUR, DurationUnit.MINUTE, DurationUnit.SECOND})


def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day of the calendar; None where it has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _easter(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    lunar = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + lunar + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Give the *nth* such weekday of a month, or the last one if *nth* is negative."""
    first, length = monthrange(year, month)
    day = 1 + (weekday - first) % 7
    days = range(day, length + 1, 7)
    at = nth - 1 if nth > 0 else nth
    return date(year, month, days[at]) if -len(days) <= at < len(days) else None


def _feast(code: str, year: int) -> date | None:
    if code.startswith("easter"):
        return _easter(year) + timedelta(days=int(code.removeprefix("easter")))
    if "." in code:
        weekday, month, nth = map(int, code.split("."))
        return _nth_weekday(year, month, weekday, nth)
    month, day = map(int, code.split("-"))
    return day_of(year, month, day)


def first_day(template: DateTemplate, year: int) -> date | None:
    """Give the first day of *template* in *year*; None if it has none there."""
    if not MINYEAR <= year <= MAXYEAR:
        return None
    if template.feast is not None:
        return _feast(template.feast, year)
    if template.grouping is not None:
        return date(year, GROUPINGS[str(template.grouping)][0], 1)
    month = template.month or 1
    if template.nth is not None and template.weekday is None:
        return date(year, month, monthrange(year, month)[1])
    if template.nth is not None and template.weekday is not None:
        return _nth_weekday(year, month, template.weekday, template.nth)
    return day_of(year, month, template.day or 1)


def printed(template: DateTemplate, year: int | None) -> str | None:
    """Print *template* as EDTF, its year as *year*; None for a day that is none."""
    head = "XXXX" if year is None else f"{year:04}"
    if template.grouping is not None:
        return f"{head}-{template.grouping}"
    exact = template.feast is not None or template.nth is not None
    if exact and year is None:
        fixed = template.feast or ""
        return f"{head}-{fixed}" if fixed[:2].isdigit() else None
    if exact or (template.month and template.day):
        day = first_day(template, 2000 if year is None else year)
        return None if day is None else f"{head}{str(day)[4:]}"
    return head if template.month is None else f"{head}-{template.month:02}"


def shifted(moment: Moment, steps: Iterable[Step]) -> Moment | None:
    """Count *steps* from *moment*; None out of the calendar or without a clock.

    Hours that make whole days need no clock: "quarante-huit heures plus tard".
    """
    for unit, amount in steps:
        days = unit is DurationUnit.HOUR and amount % 24 == 0
        if unit in _TIMED and not days and not isinstance(moment, datetime):
            return None
        try:
            moment = _stepped(moment, unit, amount)
        except (OverflowError, ValueError):
            return None
    return moment


def _stepped(moment: Moment, unit: DurationUnit, amount: int) -> Moment:
    months = _MONTHS_OF.get(unit)
    if months is None:
        return moment + _SPANS[unit] * amount
    year, month = divmod(moment.year * 12 + moment.month - 1 + months * amount, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)


def first_of(edtf: str) -> date:
    """Give the first day of a year, a month or a day; a season is in its year."""
    year, month, day = (*map(int, edtf.partition("/")[0].split("-")), 1, 1)[:3]
    return date(year, month if month <= _DECEMBER else 1, day)


def clock_of(template: DateTemplate, moment: Moment) -> ClockTime | None:
    """Give the time of day that lies the hours of *template* from *moment*."""
    if not _TIMED.intersection(unit for unit, _ in template.steps):
        return None
    found = shifted(moment, template.steps)
    if not isinstance(found, datetime):
        return None
    seconds = any(unit is DurationUnit.SECOND for unit, _ in template.steps)
    return ClockTime(found.hour, found.minute, found.second if seconds else None)


def counted(template: DateTemplate, moment: Moment, size: int = 10) -> str | None:
    """Print what lies the steps of *template* from *moment*, never finer than told.

    Years are told roughly, months and weeks to about the day, if *moment* was told to
    the day: *size* is the length of what told it, 7 for a month.
    """
    found = shifted(moment, template.steps)
    if found is None:
        return None
    units = [unit for unit, _ in template.steps]
    day = found.date() if isinstance(found, datetime) else found
    if template.aligned:
        return _whole(template, units[0], day)
    if units == [DurationUnit.YEAR]:
        return f"{day.year:04}~"
    rough = not {DurationUnit.DAY, *_TIMED}.intersection(units)
    return f"{day}"[:size] + "~" * rough


def _whole(template: DateTemplate, unit: DurationUnit, day: date) -> str | None:
    """Print the week, month or year of *day*, or the day of it that is told."""
    if unit is DurationUnit.YEAR:
        return f"{day.year:04}"
    if unit is DurationUnit.MONTH:
        return _of_month(template, day)
    monday = day - timedelta(days=day.weekday())
    if template.weekday is not None:
        return str(monday + timedelta(days=template.weekday))
    if unit is DurationUnit.WEEK:
        return f"{monday}/{monday + timedelta(days=6)}"
    return str(day)


def _of_month(template: DateTemplate, day: date) -> str | None:
    if template.nth is not None and template.weekday is not None:
        found = _nth_weekday(day.year, day.month, template.weekday, template.nth)
    elif template.day is not None:
        found = day_of(day.year, day.month, template.day)
    else:
        return f"{day.year:04}-{day.month:02}"
    return None if found is None else str(found)


def moved(template: DateTemplate, year: int) -> str | None:
    """Print a date of *year*, or what is counted from it: "la veille de Noël"."""
    day = first_day(template, year) if template.steps else None
    if day is None:
        return printed(template, year)
    return counted(template, day)
