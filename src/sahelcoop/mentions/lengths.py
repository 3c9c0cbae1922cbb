# SPDX-License-Identifier: MIT
"""What the rules of lengths of time and of vague times emit, as values."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from sahelcoop.mentions.mention import MentionKind
from sahelcoop.mentions.roles import Reader, Roles
from sahelcoop.mentions.templates import (
    DateTemplate,
    PeriodTemplate,
    Reference,
    Step,
    Vague,
)
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.times import Duration, DurationUnit, Recurrence

__all__ = ["LENGTH_KINDS", "LENGTH_READERS"]

_HALVES: Final = {
    DurationUnit.YEAR: (DurationUnit.MONTH, 12),
    DurationUnit.WEEK: (DurationUnit.DAY, 7),
    DurationUnit.DAY: (DurationUnit.HOUR, 24),
    DurationUnit.HOUR: (DurationUnit.MINUTE, 60),
    DurationUnit.MINUTE: (DurationUnit.SECOND, 60),
}
"""Units that halves are counted in; half a month has no whole number of days."""
_PARTS: Final = tuple("abcdef")
_DAY: Final = 24
"""Hours."""
_ONE: Final = Quantity.exact(1)
_TODAY: Final = DateTemplate(steps=((DurationUnit.DAY, 0),))

_duration = lru_cache(maxsize=2048)(Duration)
_exactly = lru_cache(maxsize=2048)(Duration.exactly)


def _amounts(count: Quantity) -> tuple[tuple[float | None, ...], bool]:
    """Give low, best and high of a count, and whether it is approximate."""
    if count.qualifier in {Qualifier.ABOUT, Qualifier.NEARLY}:
        return (count.best, count.best, count.best), True
    return (count.low, count.best, count.high), False


def _counted(count: object, unit: DurationUnit, *, half: bool) -> Duration | None:
    """Count *unit*; None below zero, or for a part of it that no unit counts."""
    if not isinstance(count, Quantity):
        return None
    amounts, rough = _amounts(count)
    if half or not _are_whole(amounts):
        if unit not in _HALVES:
            return None
        unit, factor = _HALVES[unit]
        more = factor / 2 if half else 0
        amounts = tuple(None if n is None else n * factor + more for n in amounts)
        if not _are_whole(amounts):
            return None
    low, best, high = (None if n is None else int(n) for n in amounts)
    least = 2 if low is best is high is None else low
    return _duration(unit, low=least, best=best, high=high, approximate=rough)


def _are_whole(amounts: tuple[float | None, ...]) -> bool:
    return all(n is None or n == int(n) for n in amounts)


def _length(roles: Roles, _adds: frozenset[str]) -> Duration | None:
    if "form" in roles:
        amount, sign = roles["form"].split()
        return _exactly(int(amount), DurationUnit(sign))
    unit = DurationUnit(roles.get("unit", roles.get("whole", DurationUnit.HOUR)))
    if "amount" in roles:
        return _exactly(int(roles["amount"]), unit)
    if "count" in roles or "half" in roles:
        return _counted(roles.get("count", _ONE), unit, half="half" in roles)
    if "one" in roles or "whole" in roles:
        return _exactly(1, unit)
    return _duration(unit, low=2)


def _steps(roles: Roles, sign: int) -> tuple[Step, ...] | None:
    """Count the lengths of *roles* one way; None if one of them has no exact amount."""
    lengths = [roles[name] for name in _PARTS if name in roles]
    if any(length.best is None for length in lengths):
        return None
    return tuple((length.unit, sign * length.best) for length in lengths)


def _ago(roles: Roles, _adds: frozenset[str]) -> DateTemplate | Vague:
    steps = _steps(roles, -1)
    if steps is None:
        return Vague(Reference.PAST, roles["a"])
    return DateTemplate(steps=steps)


def _within(roles: Roles, _adds: frozenset[str]) -> DateTemplate | Vague:
    steps = _steps(roles, 1)
    if steps is None:
        return Vague(Reference.FUTURE, roles["a"])
    return DateTemplate(steps=steps)


def _later(roles: Roles, _adds: frozenset[str]) -> DateTemplate | Vague:
    steps = _steps(roles, 1)
    if steps is None:
        return Vague(Reference.EVENT, roles["a"])
    return DateTemplate(steps=steps, from_event=True)


def _earlier(roles: Roles, _adds: frozenset[str]) -> DateTemplate | Vague:
    steps = _steps(roles, -1)
    if steps is None:
        return Vague(Reference.EVENT, roles["a"])
    return DateTemplate(steps=steps, from_event=True)


def _event_length(roles: Roles, _adds: frozenset[str]) -> Vague:
    return Vague(Reference.EVENT, roles["a"])


def _since_length(roles: Roles, _adds: frozenset[str]) -> PeriodTemplate | Vague:
    length: Duration = roles["length"]
    if length.best is None:
        return Vague(Reference.SINCE, length)
    return PeriodTemplate(DateTemplate(steps=((length.unit, -length.best),)))


def _by_length(roles: Roles, _adds: frozenset[str]) -> PeriodTemplate | Vague:
    length: Duration = roles["length"]
    if length.best is None:
        return Vague(Reference.FUTURE, length)
    return PeriodTemplate(_TODAY, DateTemplate(steps=((length.unit, length.best),)))


def _units(roles: Roles, _adds: frozenset[str]) -> PeriodTemplate | Vague | None:
    """Read "les trois derniers mois": whole units before or after that of the text.

    "Les dernières 48 heures" end now, so that they touch the day of the text too.
    """
    told = {name.partition("_")[0]: value for name, value in roles.items()}
    unit, sign = DurationUnit(told["unit"]), told["relative"]
    length = _counted(told["count"], unit, half=False)
    if length is None:
        return None
    if length.best is None:
        return Vague(Reference.PAST if sign < 0 else Reference.FUTURE, length)
    if unit is DurationUnit.HOUR and length.best % _DAY == 0:
        day = DateTemplate(steps=((DurationUnit.DAY, sign * length.best // _DAY),))
        return PeriodTemplate(day, _TODAY) if sign < 0 else PeriodTemplate(_TODAY, day)
    near, far = (
        DateTemplate(steps=((unit, sign * n),), aligned=True) for n in (1, length.best)
    )
    return PeriodTemplate(far, near) if sign < 0 else PeriodTemplate(near, far)


def _recurrence(roles: Roles, _adds: frozenset[str]) -> Recurrence | None:
    if "week" in roles:
        every = _exactly(1, DurationUnit.WEEK)
        return Recurrence(every) if roles["week"].weekday is not None else None
    unit = DurationUnit(roles["unit"])
    length = _counted(roles.get("count", _ONE), unit, half=False)
    return None if length is None else Recurrence(length)


def _plural(roles: Roles) -> Duration | None:
    """Give the length of an uncounted plural: two at least."""
    unit = roles.get("unit")
    return _duration(DurationUnit(unit), low=2) if unit else None


def _since_units(roles: Roles, _adds: frozenset[str]) -> Vague:
    return Vague(Reference.SINCE, _plural(roles))


def _last_units(roles: Roles, _adds: frozenset[str]) -> Vague:
    return Vague(Reference.PAST, _plural(roles))


def _next_units(roles: Roles, _adds: frozenset[str]) -> Vague:
    return Vague(
        Reference.FUTURE, _plural({"unit": roles.get("unit", roles.get("unit_first"))})
    )


def _vague_time(roles: Roles, _adds: frozenset[str]) -> Vague:
    return Vague(Reference(roles["where"]))


def _event_time(_roles: Roles, _adds: frozenset[str]) -> Vague:
    return Vague(Reference.EVENT)


LENGTH_READERS: Final[Mapping[str, Reader]] = {
    "LENGTH": _length,
    "AGO": _ago,
    "WITHIN": _within,
    "LATER": _later,
    "EARLIER": _earlier,
    "EVENT_LENGTH": _event_length,
    "SINCE_LENGTH": _since_length,
    "BY_LENGTH": _by_length,
    "UNITS": _units,
    "RECURRENCE": _recurrence,
    "SINCE_UNITS": _since_units,
    "LAST_UNITS": _last_units,
    "NEXT_UNITS": _next_units,
    "VAGUE_TIME": _vague_time,
    "EVENT_TIME": _event_time,
}
LENGTH_KINDS: Final[Mapping[str, MentionKind]] = {
    **dict.fromkeys(LENGTH_READERS, MentionKind.DATE),
    "LENGTH": MentionKind.DURATION,
    "RECURRENCE": MentionKind.RECURRENCE,
}
