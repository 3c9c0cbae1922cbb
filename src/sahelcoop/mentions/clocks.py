# SPDX-License-Identifier: MIT
"""What the rules of times of day emit, as values."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import attrs

from sahelcoop.mentions.mention import MentionKind
from sahelcoop.mentions.roles import Reader, Roles
from sahelcoop.mentions.templates import Hours
from sahelcoop.model.dates import PartOfDay
from sahelcoop.model.times import ClockTime

__all__ = ["CLOCK_KINDS", "CLOCK_READERS", "in_part"]

_FRACTIONS: Final = {"quarter": 15, "half": 30}
_LATER: Final = frozenset({PartOfDay.AFTERNOON, PartOfDay.EVENING})
"""In these parts of the day the hours up to eleven are those after noon."""
_EARLIEST_OF_NIGHT: Final = 8
"""« 8 heures dans la nuit » lies before midnight, « 3 heures » after it."""

_clock_of = lru_cache(maxsize=2048)(ClockTime)


def in_part(clock: ClockTime, part: PartOfDay | None) -> ClockTime:
    """Move *clock* into *part*: five in the afternoon is seventeen."""
    late = part in _LATER or (
        part is PartOfDay.NIGHT and clock.hour >= _EARLIEST_OF_NIGHT
    )
    if not late or not 0 < clock.hour < 12:
        return clock
    return _clock_of(clock.hour + 12, clock.minute, clock.second, clock.approximate)


def _before(hour: int, minutes: int) -> ClockTime:
    """Give the time *minutes* before the full *hour*."""
    return _clock_of((hour - 1) % 24, 60 - minutes)


def _hour_and_minute(roles: Roles) -> tuple[int, int | None]:
    """Read the hour and the minute that are told, by a form or by words."""
    if "form" in roles:
        hour, minute = roles["form"].split()
        told = int(minute) if minute.isdecimal() else roles.get("minute")
    else:
        hour = roles.get("hour", roles.get("noon", 1))
        told = roles.get("minute")
    more = next((n for role, n in _FRACTIONS.items() if role in roles), told)
    return int(hour), None if more is None else int(more)


def _clock(roles: Roles, _adds: frozenset[str]) -> ClockTime:
    hour, minute = _hour_and_minute(roles)
    less = 15 if "less_quarter" in roles else roles.get("less")
    if less:
        return _before(hour, int(less))
    rough = bool(roles.keys() & {"about", "about_after"})
    clock = _clock_of(hour % 24, minute, roles.get("second"), rough)
    part = roles.get("part") or roles.get("part_alone")
    return in_part(clock, PartOfDay(part)) if part else clock


def _at(roles: Roles, role: str) -> ClockTime | None:
    """Give one end of a stretch, told as a time, its form or a mere number."""
    told = roles.get(role, roles.get(f"{role}_noon"))
    if isinstance(told, ClockTime):
        return told
    if told is not None:
        return _clock_of(int(told) % 24)
    form = roles.get(f"{role}_form")
    return None if form is None else _clock({"form": form}, frozenset())


def _hours(roles: Roles, _adds: frozenset[str]) -> Hours:
    told: Hours | None = roles.get("hours", roles.get("hours_before"))
    day = roles.get("date", roles.get("date_after"))
    if told is not None:
        return attrs.evolve(told, day=day)
    start, end = _at(roles, "start"), _at(roles, "end")
    if start and end and end < start and end.hour <= 12 and start.hour < 13:
        end = in_part(end, PartOfDay.AFTERNOON)  # "de 11h30 à 1h30"
    return Hours(start, end, day)


def _afternoon(_roles: Roles, _adds: frozenset[str]) -> str:
    return PartOfDay.AFTERNOON.value


CLOCK_READERS: Final[Mapping[str, Reader]] = {
    "CLOCK": _clock,
    "CLOCKS": _hours,
    "PART": _afternoon,
}
CLOCK_KINDS: Final[Mapping[str, MentionKind]] = {
    "CLOCK": MentionKind.TIME,
    "CLOCKS": MentionKind.TIME,
}
