# SPDX-License-Identifier: MIT
"""What the rules of dates and periods emit, as values."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final

import attrs

from sahelcoop.mentions.clocks import CLOCK_KINDS, CLOCK_READERS, in_part
from sahelcoop.mentions.lengths import LENGTH_KINDS, LENGTH_READERS
from sahelcoop.mentions.mention import MentionKind
from sahelcoop.mentions.templates import DateTemplate, PeriodTemplate, Relative
from sahelcoop.model.dates import PartOfDay, Portion
from sahelcoop.model.times import ClockTime, DurationUnit

__all__ = ["TIME_KINDS", "TIME_READERS"]

_Roles = Mapping[str, Any]
_LEAP_YEAR: Final = 2000
_TODAY: Final = ((DurationUnit.DAY, 0),)
_LAST_PARTS: Final = {32: 36, 39: 41}
"""The last quarter and half of a year, by the code before the first."""
_FEASTS: Final = {
    "new": "01-01", "new_year": "01-01", "labour": "05-01", "fathers": "6.6.3",
}  # fmt: skip
_PARTS: Final = {
    "dawn": PartOfDay.DAWN, "dusk": PartOfDay.EVENING, "sunset": PartOfDay.EVENING,
}  # fmt: skip

_template = lru_cache(maxsize=4096)(DateTemplate)


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    try:
        date(year or _LEAP_YEAR, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _number(value: float | None) -> int | None:
    return None if value is None else int(value)


def _relative(sign: int | None) -> Relative | None:
    if not sign:
        return None
    return Relative.LAST if sign < 0 else Relative.NEXT


def _told(roles: _Roles, *names: str) -> Any:  # noqa: ANN401
    """Give what stands in the first of the roles *names* that is there."""
    return next((roles[name] for name in names if name in roles), None)


def _digits(roles: _Roles) -> str | None:
    """Give the digits of a decade or a century: "199X", "19XX"."""
    decade, century = roles.get("decade"), roles.get("century")
    if decade is not None:
        full = int(decade) + 1900 if decade < 100 else int(decade)
        return f"{full // 10:03}X" if decade % 10 == 0 and full < 10000 else None
    return None if century is None else f"{century - 1:02}XX"


def _grouping(roles: _Roles) -> int | None:
    if "part" in roles and "nth" in roles:
        base, nth = roles["part"], roles["nth"]
        code: int = _LAST_PARTS[base] if nth < 0 else base + nth
        return code if code <= _LAST_PARTS[base] else None
    return roles.get("season")


def _portion(roles: _Roles) -> Portion | None:
    if "mid_month" in roles or "mid_year" in roles:
        return Portion.MID
    if "early" in roles or "early_after" in roles:
        return Portion.EARLY
    told = roles.get("portion")
    return Portion(told) if told else None


def _date(roles: _Roles, _adds: frozenset[str]) -> DateTemplate | None:
    """Read a date of the calendar; None for a day that no month has."""
    if "date" in roles:
        year, month, day = map(int, roles["date"].split("-"))
    else:
        year = _number(_told(roles, "year", "year_new", "year_of_day", "mid_year"))
        month = _told(roles, "month", "mid_month", "month_of_day")
        month = 9 if "september" in roles else month
        if "year_month" in roles:
            year, month = map(int, roles["year_month"].split("-"))
        day = _number(_told(roles, "day", "day_inside"))
    if not _exists(year, month, day):
        return None
    unit = _told(roles, "unit", "unit_alone", "unit_going")
    sign = roles.get("relative")
    if unit is not None:
        return _of_unit(
            roles,
            DurationUnit(unit),
            sign or int(bool(roles.keys() & {"suit", "follows", "after"})),
        )
    digits, grouping = _digits(roles), _grouping(roles)
    if ("decade" in roles and digits is None) or ("part" in roles and not grouping):
        return None
    steps = _days(_told(roles, "days"))
    if "before" in roles:
        steps = ((DurationUnit.DAY, -2),)
    elif "current" in roles:
        steps = ((DurationUnit.MONTH, 0),)
    following = "following" in roles or "follows" in roles
    feast = next(
        (f for role, f in _FEASTS.items() if role in roles), roles.get("feast")
    )
    return _template(
        year=year,
        digits=digits,
        month=_number(month),
        day=day,
        weekday=_told(roles, "weekday", "weekday_outside"),
        nth=roles.get("nth") if "part" not in roles else None,
        grouping=grouping,
        feast=feast,
        steps=steps,
        aligned="current" in roles,
        from_event=following,
        relative=Relative.NEXT if following else _relative(sign),
        portion=_portion(roles),
        clock=roles.get("clock"),
    )


def _monday_after(feast: str, year: int | None) -> DateTemplate | None:
    """Read the Monday of a feast that is counted from Easter, which is a Sunday."""
    name, plus, days = feast.partition("+")
    if not plus:
        return None
    return _template(year=year, feast=f"{name}+{int(days) + 1}")


def _days(days: int | None) -> tuple[tuple[DurationUnit, int], ...]:
    return () if days is None else ((DurationUnit.DAY, days),)


def _of_unit(roles: _Roles, unit: DurationUnit, sign: int) -> DateTemplate:
    """Read a week, month or year counted from that of the text, or a day of it."""
    event = bool(roles.keys() & {"event_relative", "after", "before", "suit"})
    sign = roles.get("event_relative", -1 if "before" in roles else sign)
    return _template(
        weekday=roles.get("weekday"),
        nth=roles.get("nth"),
        steps=((unit, sign),),
        aligned=unit is not DurationUnit.DAY,
        from_event=event and "weekday" not in roles,
        portion=_portion(roles),
    )


def _event_date(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    """Read "la veille", "le même jour": counted from the day told before."""
    return _template(steps=_days(roles.get("event_days", 0)), from_event=True)


def _daytime(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    return _template(steps=_TODAY, portion=_portion(roles))


def _part(roles: _Roles) -> PartOfDay | None:
    known = next((p for role, p in _PARTS.items() if role in roles), None)
    told = _told(roles, "part", "part_before")
    return PartOfDay(told) if told else known


def _part_date(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    return _template(part_of_day=_part(roles), portion=_portion(roles))


def _part_today(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    return _template(steps=_TODAY, part_of_day=_part(roles), portion=_portion(roles))


def _joined(date_: DateTemplate, when: DateTemplate) -> DateTemplate:
    """Add the part of the day of *when* to *date_*; either may tell the day."""
    if date_.part_of_day is not None and date_ == _template(
        part_of_day=date_.part_of_day, portion=date_.portion
    ):
        date_, when = when, date_
    part, clock = when.part_of_day or date_.part_of_day, date_.clock
    return attrs.evolve(
        date_,
        clock=clock and in_part(clock, part),
        part_of_day=part,
        portion=when.portion or date_.portion,
    )


def _when(roles: _Roles) -> DateTemplate:
    """Give the part of the day that the roles tell, as a template without a day."""
    when: DateTemplate | None = roles.get("when")
    return when or _template(part_of_day=PartOfDay(roles["part"]))


def _date_part(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    return _joined(roles["date"], _when(roles))


def _date_clock(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    day: DateTemplate = roles["date"]
    clock: ClockTime = roles["clock"]
    part = PartOfDay(roles["part"]) if "part" in roles else day.part_of_day
    return attrs.evolve(day, clock=in_part(clock, part), part_of_day=part)


def _day_hour(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    clock = ClockTime(int(roles["hour"]) % 24)
    return _template(weekday=roles["weekday"], day=int(roles["day"]), clock=clock)


def _shifted(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    day: DateTemplate = roles["date"]
    shift: DateTemplate = roles["shift"]
    return attrs.evolve(day, steps=day.steps + shift.steps)


def _period(roles: _Roles, _adds: frozenset[str]) -> PeriodTemplate | None:
    if "start_year" in roles:
        first, last = int(roles["start_year"]), int(roles["end_year"])
        if last <= first:
            return None
        return PeriodTemplate(_template(year=first), _template(year=last))
    if "end_day" in roles:
        return _day_span(roles)
    if "months" in roles:
        first, last = map(int, roles["months"].split())
        end = _template(year=_number(roles.get("year")), month=last)
        return PeriodTemplate(_template(month=first), end)
    if "first" in roles or "second" in roles:
        return _fortnight(roles)
    return PeriodTemplate(roles.get("start"), roles.get("end"))


def _day_span(roles: _Roles) -> PeriodTemplate | None:
    year, month = _number(roles.get("year")), _number(roles.get("month"))
    month = 9 if "september" in roles else month
    first, last = int(roles["day"]), int(roles["end_day"])
    if not _exists(year, month, last):
        return None
    end = _template(year=year, month=month, day=last)
    if first == last or (month is None and first > last):
        return None
    return PeriodTemplate(_template(day=first), end)


def _fortnight(roles: _Roles) -> PeriodTemplate:
    """Read half a month: its days up to the fifteenth, or those after it."""
    end = _template(year=_number(roles.get("year")), month=roles["month"])
    if "first" in roles:
        return PeriodTemplate(_template(day=1), attrs.evolve(end, day=15))
    return PeriodTemplate(_template(day=16), attrs.evolve(end, nth=-1))


def _about(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    return attrs.evolve(roles["date"], approximate=True)


def _week_of(roles: _Roles, _adds: frozenset[str]) -> DateTemplate:
    """Read the week of a day that is told."""
    day: DateTemplate = roles["date"]
    return attrs.evolve(day, steps=((DurationUnit.WEEK, 0),), aligned=True)


def _period_part(roles: _Roles, _adds: frozenset[str]) -> PeriodTemplate:
    period = roles.get("period") or PeriodTemplate(roles["start"], roles["end"])
    result: PeriodTemplate = attrs.evolve(period, part_of_day=_when(roles).part_of_day)
    return result


TIME_READERS: Final = {
    **CLOCK_READERS,
    **LENGTH_READERS,
    "DATE": _date,
    "EVENT_DATE": _event_date,
    "SAME_DAY": _event_date,
    "DAYTIME_DATE": _daytime,
    "PART_DATE": _part_date,
    "PART_TODAY": _part_today,
    "DATE_PART": _date_part,
    "DATE_CLOCK": _date_clock,
    "SHIFTED": _shifted,
    "WEEK_OF": _week_of,
    "ABOUT_DATE": _about,
    "DAY_HOUR": _day_hour,
    "PERIOD": _period,
    "PERIOD_PART": _period_part,
    "NOTHING": lambda _roles, _adds: None,
}
TIME_KINDS: Final = {
    **dict.fromkeys(TIME_READERS.keys() - {"PART", "NOTHING"}, MentionKind.DATE),
    **LENGTH_KINDS,
    **CLOCK_KINDS,
}
