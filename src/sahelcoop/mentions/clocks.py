# SPDX-License-Identifier: MIT
"""What the rules of times of day emit, as values."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import attrs

from sahelcoop.mentions.mention import MentionKind
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


def _clock(roles: Mapping[str, Any], _adds: frozenset[str]) -> ClockTime | None:
    form: ClockTime | None = roles.get("form")
    hour = form.hour if form else roles.get("hour", roles.get("noon", 1))
    less = roles.get("less") or ("less_quarter" in roles and 15)
    if less:
        return _before(hour, less)
    minute = form.minute if form and form.minute is not None else roles.get("minute")
    minute = next((n for role, n in _FRACTIONS.items() if role in roles), minute)
    hour = int(hour) % 24
    clock = _clock_of(hour, minute, roles.get("second"), bool(roles.keys() & {"about", "about_after"}))
    part = roles.get("part") or roles.get("part_alone")
    return in_part(clock, PartOfDay(part)) if part else clock


def _at(roles: Mapping[str, Any], role: str) -> ClockTime | None:
    """Give one end of a stretch, told as a time, its form or a mere number."""
    told: ClockTime | None = roles.get(role, roles.get(f"{role}_form"))
    if isinstance(told, ClockTime):
        return told
    number = roles.get(role, roles.get(f"{role}_noon"))
    return None if number is None else _clock_of(int(number) % 24)


def _hours(roles: Mapping[str, Any], _adds: frozenset[str]) -> Hours:
    told: Hours | None = roles.get("hours", roles.get("hours_before"))
    day = roles.get("date", roles.get("date_after"))
    if told is not None:
        return attrs.evolve(told, day=day)
    start, end = _at(roles, "start"), _at(roles, "end")
    if start and end and end < start and end.hour <= 12 and start.hour < 13:
        end = in_part(end, PartOfDay.AFTERNOON)  # "de 11h30 à 1h30"
    return Hours(start, end, day)


def _afternoon(_roles: Mapping[str, Any], _adds: frozenset[str]) -> str:
    return PartOfDay.AFTERNOON.value


CLOCK_READERS: Final = {"CLOCK": _clock, "CLOCKS": _hours, "PART": _afternoon}
CLOCK_KINDS: Final = {"CLOCK": MentionKind.TIME, "CLOCKS": MentionKind.TIME}
