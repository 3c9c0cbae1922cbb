# SPDX-License-Identifier: MIT
"""What the rules of dates and periods emit, as values."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

import attrs

from sahelcoop.mentions.clocks import CLOCK_KINDS, CLOCK_READERS, in_part
from sahelcoop.mentions.days import (
    days_away,
    exists,
    number,
    portion_of,
    read_date,
    template,
    told,
)
from sahelcoop.mentions.lengths import LENGTH_KINDS, LENGTH_READERS
from sahelcoop.mentions.mention import MentionKind
from sahelcoop.mentions.roles import Reader, Roles
from sahelcoop.mentions.templates import DateTemplate, PeriodTemplate, Relative
from sahelcoop.model.dates import PartOfDay
from sahelcoop.model.times import ClockTime, DurationUnit

__all__ = ["TIME_KINDS", "TIME_READERS"]

_TODAY: Final = ((DurationUnit.DAY, 0),)
_SUNDAY: Final = 6
_WEEKENDS: Final = {-1: Relative.LAST, 0: Relative.NEAREST, 1: Relative.NEXT}
_PARTS: Final = {
    "dawn": PartOfDay.DAWN, "dusk": PartOfDay.EVENING, "sunset": PartOfDay.EVENING,
}  # fmt: skip


def _event_date(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    """Read "la veille", "le même jour": counted from the day told before."""
    steps = days_away(roles.get("event_days", 0))
    return template(steps=steps, from_event=True, part_of_day=_part(roles))


def _event_eve(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    """Read "au lendemain du putsch": no other day than that of the putsch will do."""
    day: DateTemplate = roles["eve"]
    return attrs.evolve(day, event_named=True)


def _daytime(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    return template(steps=_TODAY, portion=portion_of(roles))


def _part(roles: Roles) -> PartOfDay | None:
    known = next((p for role, p in _PARTS.items() if role in roles), None)
    part = told(roles, "part", "part_before")
    return PartOfDay(part) if part else known


def _part_date(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    return template(part_of_day=_part(roles), portion=portion_of(roles))


def _part_today(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    return template(steps=_TODAY, part_of_day=_part(roles), portion=portion_of(roles))


def _joined(date_: DateTemplate, when: DateTemplate) -> DateTemplate:
    """Add the part of the day of *when* to *date_*."""
    part, clock = when.part_of_day or date_.part_of_day, date_.clock
    return attrs.evolve(
        date_,
        clock=clock and in_part(clock, part),
        part_of_day=part,
        portion=when.portion or date_.portion,
    )


def _when(roles: Roles) -> DateTemplate:
    """Give the part of the day that the roles tell, as a template without a day."""
    when: DateTemplate | None = roles.get("when")
    return when or template(part_of_day=PartOfDay(roles["part"]))


def _date_part(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    return _joined(roles["date"], _when(roles))


def _date_clock(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    day: DateTemplate = roles["date"]
    clock: ClockTime = roles["clock"]
    part = PartOfDay(roles["part"]) if "part" in roles else day.part_of_day
    return attrs.evolve(day, clock=in_part(clock, part), part_of_day=part)


def _day_hour(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    clock = ClockTime(int(roles["hour"]) % 24)
    return template(weekday=roles["weekday"], day=int(roles["day"]), clock=clock)


def _shifted(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    day: DateTemplate = roles["date"]
    shift: DateTemplate = roles["shift"]
    return attrs.evolve(day, steps=day.steps + shift.steps)


def _period(roles: Roles, _adds: frozenset[str]) -> PeriodTemplate | None:
    of_form = next((read for role, read in _PERIODS.items() if role in roles), None)
    if of_form is not None:
        return of_form(roles)
    return PeriodTemplate(roles.get("start"), roles.get("end"))


def _years(roles: Roles) -> PeriodTemplate | None:
    first, last = int(roles["start_year"]), int(roles["end_year"])
    if last <= first:
        return None
    return PeriodTemplate(template(year=first), template(year=last))


def _two_days(roles: Roles) -> PeriodTemplate:
    """Read "samedi et dimanche"."""
    [first] = roles.values()
    return PeriodTemplate(template(weekday=first), template(weekday=(first + 1) % 7))


def _months(roles: Roles) -> PeriodTemplate:
    """Read "mai-juin 2023"."""
    first, last = map(int, roles["months"].split())
    end = template(year=number(roles.get("year")), month=last)
    return PeriodTemplate(template(month=first), end)


def _joined_span(roles: Roles) -> PeriodTemplate | None:
    """Read "29 mars-2 avril 2023"."""
    year, last_month = number(roles.get("year")), roles["month"]
    month, last = map(int, roles["month_day"].split())
    first = int(roles["start_day"])
    if not (exists(None, month, first) and exists(year, last_month, last)):
        return None
    end = template(year=year, month=last_month, day=last)
    return PeriodTemplate(template(month=month, day=first), end)


def _day_span(roles: Roles) -> PeriodTemplate | None:
    year, month = number(roles.get("year")), number(roles.get("month"))
    month = 9 if "september" in roles else month
    first, last = int(roles["day"]), int(roles["end_day"])
    if not exists(year, month, last):
        return None
    end = template(year=year, month=month, day=last)
    if first == last or (month is None and first > last):
        return None
    return PeriodTemplate(template(day=first), end)


def _fortnight(roles: Roles) -> PeriodTemplate:
    """Read half a month: its days up to the fifteenth, or those after it."""
    end = template(year=number(roles.get("year")), month=roles["month"])
    if "first" in roles:
        return PeriodTemplate(template(day=1), attrs.evolve(end, day=15))
    return PeriodTemplate(template(day=16), attrs.evolve(end, nth=-1))


def _week_of_month(roles: Roles) -> PeriodTemplate | None:
    """Read the first, second … or last seven days of a month."""
    year, month, nth = number(roles.get("year")), roles["month"], roles["nth"]
    last = max(day for day in range(28, 32) if exists(year, month, day))
    start = last - 6 if nth < 0 else 7 * nth - 6
    if start > last:
        return None
    end = template(year=year, month=month, day=min(start + 6, last))
    return PeriodTemplate(template(day=start), end)


def _months_of_year(roles: Roles) -> PeriodTemplate:
    """Read "les six premiers mois de l'année 2022"."""
    year = number(told(roles, "year", "year_after"))
    months = range(1, 13)
    if "first_months" in roles:
        months = months[: int(roles["first_months"])]
    else:
        months = months[-int(roles["last_months"]) :]
    end = template(year=year, month=months[-1])
    return PeriodTemplate(template(month=months[0]), end)


def _weekend(roles: Roles) -> PeriodTemplate:
    """Read "le week-end dernier": the Sunday is told, and the Saturday before it."""
    relative = _WEEKENDS[roles.get("relative", 0)]
    sunday = template(weekday=_SUNDAY, relative=relative)
    return PeriodTemplate(template(weekday=_SUNDAY - 1), sunday)


def _about(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    day: DateTemplate = roles["date"]
    return attrs.evolve(day, approximate=True)


def _week_of(roles: Roles, _adds: frozenset[str]) -> DateTemplate:
    """Read the week of a day that is told."""
    day: DateTemplate = roles["date"]
    return attrs.evolve(day, steps=((DurationUnit.WEEK, 0),), aligned=True)


def _period_part(roles: Roles, _adds: frozenset[str]) -> PeriodTemplate:
    period = roles.get("period") or PeriodTemplate(roles["start"], roles["end"])
    result: PeriodTemplate = attrs.evolve(period, part_of_day=_when(roles).part_of_day)
    return result


def _next_part(roles: Roles, _adds: frozenset[str]) -> DateTemplate | PeriodTemplate:
    """Read "la nuit suivante", "le soir suivant": after the day told before."""
    part = _when(roles).part_of_day
    first, second = (template(steps=days_away(n), from_event=True) for n in (0, 1))
    if part is PartOfDay.NIGHT:
        return PeriodTemplate(first, second, part)
    return attrs.evolve(second, part_of_day=part)


_WEEKDAYS: Final = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")
_PERIODS: Final[dict[str, Callable[[Roles], PeriodTemplate | None]]] = {
    "start_year": _years,
    **dict.fromkeys((f"this_{day}" for day in _WEEKDAYS), _two_days),
    "end_day": _day_span,
    "start_day": _joined_span,
    "months": _months,
    "first": _fortnight,
    "second": _fortnight,
    "week": _week_of_month,
    "first_months": _months_of_year,
    "last_months": _months_of_year,
    "weekend": _weekend,
}
"""What reads the periods that have such a role."""

_READERS: Final[dict[str, Reader]] = {
    **CLOCK_READERS,
    **LENGTH_READERS,
    "DATE": read_date,
    "EVENT_DATE": _event_date,
    "SAME_DAY": _event_date,
    "DAYTIME_DATE": _daytime,
    "PART_DATE": _part_date,
    "PART_TODAY": _part_today,
    "DATE_PART": _date_part,
    "DATE_CLOCK": _date_clock,
    "SHIFTED": _shifted,
    "EVENT_EVE": _event_eve,
    "WEEK_OF": _week_of,
    "ABOUT_DATE": _about,
    "DAY_HOUR": _day_hour,
    "PERIOD": _period,
    "PERIOD_PART": _period_part,
    "NEXT_PART": _next_part,
    "NOTHING": lambda _roles, _adds: None,
}


def _kept(read: Reader) -> Reader:
    """Remember what *read* made of the same roles: few of them make most dates."""

    @lru_cache(maxsize=4096)
    def remembered(items: tuple[tuple[str, Any], ...], adds: frozenset[str]) -> object:
        return read(dict(items), adds)

    return lambda roles, adds: remembered(tuple(roles.items()), adds)


TIME_READERS: Final = {emits: _kept(read) for emits, read in _READERS.items()}
TIME_KINDS: Final = {
    **dict.fromkeys(TIME_READERS.keys() - {"PART", "NOTHING"}, MentionKind.DATE),
    **LENGTH_KINDS,
    **CLOCK_KINDS,
}
