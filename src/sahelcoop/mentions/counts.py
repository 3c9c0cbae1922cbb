# SPDX-License-Identifier: MIT
"""What the rules of numbers and measures emit, as values."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

import attrs

from sahelcoop.mentions.mention import MentionKind, Signed
from sahelcoop.mentions.roles import Roles
from sahelcoop.model._checks import LARGEST
from sahelcoop.model.quantities import PIECE, Qualifier, Quantity

__all__ = ["COUNT_KINDS", "COUNT_READERS", "is_measured"]

_Adds = frozenset[str]
_Amount = Quantity | Signed

_LOWS: Final = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})
_HIGHS: Final = frozenset({Qualifier.AT_MOST, Qualifier.LESS_THAN})
_EXACT: Final = Qualifier.EXACT
_QUALIFIERS: Final = {f"IS_{q.name}": q for q in Qualifier}
_LEAST_OF_MANY: Final = 2
"""What a plural alone tells: "des dizaines" is at least two of them (annotation guide).
"""
_MILLION: Final = 10**6
_SEVERAL: Final = Quantity(Qualifier.SEVERAL, low=2)
_SOME_MONEY: Final = "XXX"
"""ISO 4217 for no currency in particular."""
_WHOLES: Final = {"HALVES": 2, "THIRDS": 3, "QUARTERS": 4}
_SHARED: Final = (10**9, 10**6, 10**3)
"""Scales that are said once for both ends of a range: "de 4 à 6 millions"."""
_SHARED_IN_WORDS: Final = (*_SHARED, 100)


def is_measured(value: object) -> bool:
    """Tell whether *value* is an amount of some unit, not of pieces."""
    return isinstance(value, Quantity | Signed) and value.unit != PIECE


@lru_cache(maxsize=4096)
def _stated(qualifier: Qualifier, number: float, unit: str = PIECE) -> Quantity:
    """Make a quantity of one figure; made once, since its checks take their time."""
    low = number if qualifier in _LOWS or qualifier is Qualifier.EXACT else None
    high = number if qualifier in _HIGHS or qualifier is Qualifier.EXACT else None
    best = None if qualifier in _LOWS | _HIGHS else number
    return Quantity(qualifier, low, best, high, unit)


@lru_cache(maxsize=4096)
def _between(low: float, high: float, unit: str = PIECE) -> Quantity:
    return Quantity.between(low, high, unit)


@lru_cache(maxsize=4096)
def _in_unit(amount: Quantity, unit: str) -> Quantity:
    return attrs.evolve(amount, unit=unit)


def _figure(value: float | _Amount) -> float | None:
    """Give the one figure of an amount; an interval has none."""
    if isinstance(value, Signed):
        return value.number
    if not isinstance(value, Quantity):
        return value
    given = {n for n in (value.low, value.best, value.high) if n is not None}
    return given.pop() if len(given) == 1 else None


def _unit(value: float | _Amount) -> str:
    return value.unit if isinstance(value, Quantity | Signed) else PIECE


def _qualifier(adds: _Adds) -> Qualifier:
    """Give the qualifier that a rule adds; exact if none."""
    return next((_QUALIFIERS[name] for name in adds if name in _QUALIFIERS), _EXACT)


def _count(roles: Roles, adds: _Adds) -> _Amount | None:
    """Read a number with what is said of it; what an amount says of itself stays."""
    if "low" in roles:
        return _range(roles, _SHARED_IN_WORDS if "SPELLED" in adds else _SHARED)
    qualifier = _qualifier(adds)
    number = roles["number"]
    if type(number) is int and number >= 0:  # nearly all of them
        return _stated(qualifier, number)
    if qualifier is _EXACT and isinstance(number, Quantity):
        return number
    figure = _figure(number) or 0  # no interval is qualified again
    if figure < 0:
        return Signed(figure, _unit(number))
    return _stated(qualifier, figure, _unit(number))


def _range(roles: Roles, scales: tuple[int, ...]) -> Quantity | None:
    """Read two ends; a scale said of the upper one alone holds for both."""
    low, high = _figure(roles["low"]), _figure(roles["high"])
    if low is None or high is None or not 0 <= low < high:
        return None
    scale = next((s for s in scales if high % s == 0), 1)
    if low < high / scale:
        low *= scale
    return _between(low, high, _unit(roles["high"]))


def _amount(roles: Roles, adds: _Adds) -> Quantity | None:
    """Read "deux douzaines", "une dizaine de milliers", "des dizaines", "25 M€"."""
    times = _figure(roles["times"]) if "times" in roles else 1
    times = _LEAST_OF_MANY if "several" in roles else times
    number = (times or 0) * roles.get("number", _MILLION) * roles.get("scale", 1)
    return _stated(_qualifier(adds), number) if 0 < number <= LARGEST else None


def _share(roles: Roles, adds: _Adds) -> Quantity | None:
    """Read a fraction; "la moitié" and "le tiers" are one part."""
    named = next((_WHOLES[name] for name in adds if name in _WHOLES), None)
    whole = named or _figure(roles["whole"])
    parts = _figure(roles.get("parts", 1))
    if not parts or not whole or not 0 < parts < whole:
        return None
    return _stated(_EXACT, parts / whole)


def _rank(roles: Roles, _adds: _Adds) -> int:
    return int(roles["rank"])


def _code(roles: Roles, adds: _Adds) -> str:
    """Give the code of a unit: of its word, or what the rule adds."""
    return str(roles["unit"] if "unit" in roles else min(adds))


def _measure(roles: Roles, _adds: _Adds) -> _Amount | None:
    """Put a number in a unit, and add "et demi" or the coins after it."""
    count, unit = roles.get("count", _SEVERAL), roles["unit"]
    if isinstance(count, Signed):
        return Signed(count.number, unit)
    if not isinstance(count, Quantity):
        count = _stated(Qualifier.EXACT, count)
    more = 0.5 if "half" in roles else _coins(roles.get("coins", 0))
    figure = _figure(count)
    if more and figure is not None:
        count = _stated(count.qualifier, round(figure + more, 9))
    return _in_unit(count, unit)


def _coins(value: float | _Amount) -> float:
    """Give hundredths of a money."""
    return round((_figure(value) or 0) / 100, 9)


def _coins_alone(roles: Roles, _adds: _Adds) -> Quantity:
    return _stated(_EXACT, _coins(roles["coins"]), _SOME_MONEY)


def _half(roles: Roles, _adds: _Adds) -> Quantity:
    return _stated(Qualifier.EXACT, 0.5, roles["unit"])


def _measured_range(roles: Roles, _adds: _Adds) -> Quantity | None:
    found = _range(roles, ())
    return found and _in_unit(found, roles["unit"])


def _silent(_roles: Roles, _adds: _Adds) -> bool:
    """Take the place of what is no number: a label, an office."""
    return True


COUNT_READERS: Final[Mapping[str, Callable[[Roles, _Adds], object]]] = {
    "AMOUNT": _amount,
    "COINS": _coins_alone,
    "COUNT": _count,
    "HALF_MEASURE": _half,
    "MEASURE": _measure,
    "MEASURED_RANGE": _measured_range,
    "MONEY": _code,
    "RANK": _rank,
    "SHARE": _share,
    "SILENT": _silent,
    "GAUGE": _code,
}
COUNT_KINDS: Final = {
    "AMOUNT": MentionKind.NUMBER,
    "COUNT": MentionKind.NUMBER,
    "RANK": MentionKind.ORDINAL,
    "SHARE": MentionKind.NUMBER,
}
"""What has no unit; what has one is a quantity whatever rule it comes of."""
