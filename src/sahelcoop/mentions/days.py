# SPDX-License-Identifier: MIT
"""Dates of the calendar from the roles of a rule."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, Final

from sahelcoop.mentions.roles import Roles
from sahelcoop.mentions.templates import DateTemplate, Relative, Step
from sahelcoop.model.dates import Portion
from sahelcoop.model.times import DurationUnit

__all__ = [
    "days_away",
    "exists",
    "number",
    "portion_of",
    "read_date",
    "template",
    "told",
]

_LEAP_YEAR: Final = 2000
_LAST_PARTS: Final = {32: 36, 39: 41}
"""The last quarter and half of a year, by the code before the first."""
_FEASTS: Final = {
    "new": "01-01", "new_year": "01-01", "labour": "05-01", "fathers": "6.6.3",
}  # fmt: skip

_MONTHS: Final = {"september": 9, "march": 3, "march_after": 3}
"""Months whose short form is a number or a weekday too."""

template: Final[Callable[..., DateTemplate]] = lru_cache(maxsize=4096)(DateTemplate)
"""Build a template, the same one for the same arguments."""


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Tell whether some month has such a day, that of *year* if it is told."""
    try:
        date(year or _LEAP_YEAR, month or 1, day or 1)
    except ValueError:
        return False
    return True


def number(value: float | None) -> int | None:
    """Turn what a numeral is worth into a whole number."""
    return None if value is None else int(value)


def _relative(sign: int | None) -> Relative | None:
    if not sign:
        return None
    return Relative.LAST if sign < 0 else Relative.NEXT


def told(roles: Roles, *names: str) -> Any:  # noqa: ANN401
    """Give what stands in the first of the roles *names* that is there."""
    return next((roles[name] for name in names if name in roles), None)


def _digits(roles: Roles) -> str | None:
    """Give the digits of a decade or a century: "199X", "19XX"."""
    decade, century = roles.get("decade"), roles.get("century")
    if decade is not None:
        full = int(decade) + 1900 if decade < 100 else int(decade)
        return f"{full // 10:03}X" if decade % 10 == 0 and full < 10000 else None
    return None if century is None else f"{century - 1:02}XX"


def _grouping(roles: Roles) -> int | None:
    if "part" in roles and "nth" in roles:
        base, nth = roles["part"], roles["nth"]
        code: int = _LAST_PARTS[base] if nth < 0 else base + nth
        return code if code <= _LAST_PARTS[base] else None
    return roles.get("season")


def portion_of(roles: Roles) -> Portion | None:
    """Give the part of the period that is told."""
    if "mid_month" in roles or "mid_year" in roles:
        return Portion.MID
    if "early" in roles or "early_after" in roles:
        return Portion.EARLY
    if "late" in roles:
        return Portion.LATE
    portion = roles.get("portion")
    return Portion(portion) if portion else None


def read_date(roles: Roles, _adds: frozenset[str]) -> DateTemplate | None:
    """Read a date of the calendar; None for a day that no month has."""
    year, month, day = _numbers(roles)
    unit = told(roles, "unit", "unit_alone", "unit_going")
    if unit is not None:
        return _of_unit(roles, DurationUnit(unit))
    digits, grouping = _digits(roles), _grouping(roles)
    if (
        not exists(year, month, day)
        or ("decade" in roles and digits is None)
        or ("part" in roles and grouping is None)
    ):
        return None
    if "monday" in roles:
        return _monday_after(roles["feast"], year)
    following = "following" in roles or "follows" in roles
    return template(
        year=year,
        digits=digits,
        month=month,
        day=day,
        weekday=told(roles, "weekday", "weekday_outside"),
        nth=roles.get("nth") if "part" not in roles else None,
        grouping=grouping,
        feast=next((f for role, f in _FEASTS.items() if role in roles), None)
        or roles.get("feast"),
        steps=_steps(roles),
        aligned="current" in roles,
        from_event=following,
        relative=Relative.NEXT if following else _relative(roles.get("relative")),
        portion=portion_of(roles),
        clock=roles.get("clock"),
    )


def _numbers(roles: Roles) -> tuple[int | None, int | None, int | None]:
    """Give year, month and day as far as they are told."""
    if "date" in roles:
        figures = [int(digits) for digits in roles["date"].split("-")]
        return figures[0], figures[1], figures[2]
    day = number(told(roles, "day", "day_inside", "day_before"))
    if "month_day" in roles:
        first, second = map(int, roles["month_day"].split())
        return None, first, second
    if "year_month" in roles:
        first, second = map(int, roles["year_month"].split("-"))
        return first, second, day
    month = told(roles, "month", "mid_month", "month_of_day", "english")
    month = next((n for role, n in _MONTHS.items() if role in roles), number(month))
    year = told(roles, "year", "year_new", "year_of_day", "mid_year", "year_after")
    return number(year), month, day


def _steps(roles: Roles) -> tuple[Step, ...]:
    if "before" in roles:
        return ((DurationUnit.DAY, -2),)
    if "current" in roles:
        return ((DurationUnit.MONTH, 0),)
    return days_away(roles.get("days"))


def _monday_after(feast: str, year: int | None) -> DateTemplate | None:
    """Read the Monday of a feast that is counted from Easter, which is a Sunday."""
    name, plus, days = feast.partition("+")
    if not plus:
        return None
    return template(year=year, feast=f"{name}+{int(days) + 1}")


def days_away(days: int | None) -> tuple[Step, ...]:
    """Give the steps of a day told by its distance in days."""
    return () if days is None else ((DurationUnit.DAY, days),)


def _of_unit(roles: Roles, unit: DurationUnit) -> DateTemplate:
    """Read a week, month or year counted from that of the text, or a day of it."""
    ahead = bool(roles.keys() & {"suit", "follows", "after"})
    sign = roles.get("relative", int(ahead))
    event = bool(roles.keys() & {"event_relative", "after", "before", "suit"})
    sign = roles.get("event_relative", -1 if "before" in roles else sign)
    return template(
        weekday=roles.get("weekday"),
        nth=roles.get("nth"),
        steps=((unit, sign),),
        aligned=unit is not DurationUnit.DAY,
        from_event=event and "weekday" not in roles,
        portion=portion_of(roles),
    )
