# SPDX-License-Identifier: MIT
"""What several codings ask of events: lines, sides, time, place, deaths."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

import attrs

from sahelcoop.export.core import Event, Export, Ledger, Source, Told, begin, calendar
from sahelcoop.export.roles import PLACES, below, places
from sahelcoop.model import (
    ActorKind,
    Attack,
    DatePrecision,
    Group,
    Harm,
    PartialDate,
    Place,
    PlaceKind,
    Precision,
    Toll,
)

__all__ = [
    "STATES",
    "WRITTEN",
    "Stretch",
    "coded",
    "deaths",
    "note_others",
    "place_of",
    "stretch",
    "struck",
    "where_word",
]

_R = TypeVar("_R")

_WIDE: Final[Mapping[PlaceKind, Precision]] = {
    PlaceKind.COUNTRY: Precision.COUNTRY,
    PlaceKind.REGION: Precision.PROVINCE,
    PlaceKind.AREA: Precision.FUZZY_AREA,
    PlaceKind.RIVER: Precision.FUZZY_AREA,
}
"""How exact a place of a kind is; all others are exact."""
STATES: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE}
)
"""Kinds of actor that are a state's."""
WRITTEN: Final = (
    {"date.edtf", "date.not_before", "date.not_after", "tolls.*.harm"}
    | below(("tolls.*.quantity",), "qualifier", "low", "best", "high")
    | below(("perpetrators.*.who",), "name", "description", "actor")
    | below(PLACES, "name", "kind", "country", "lat", "lon", "precision")
)
"""What both write of an attack."""
_ARMED: Final = frozenset({Group.MILITARY, Group.CIVILIAN})


def coded(
    source: Source,
    written: frozenset[str],
    code: Callable[[Event, Told, Ledger], _R | None],
    *,
    actors: str,
) -> Export[list[_R]]:
    """Write what can be coded of each event; *actors* says why an actor has no line.

    Of an article the fields *written* are.
    """
    ledger, found = begin(source, written)
    for actor in found.actors:
        ledger.lost(actor, "record", actors)
    rows = (code(event, found, ledger) for event in found.events)
    return ledger.close([row for row in rows if row is not None])


@attrs.frozen
class Stretch:
    """The days that a date can be, and what to call their number."""

    word: str
    first: dt.date
    last: dt.date


def stretch(date: PartialDate | None) -> Stretch | None:
    """Say how exact a date is: day, days, week, month or year; None when less so."""
    if date is None:
        return None
    first, last = calendar(date.earliest), calendar(date.latest)
    if first is None or last is None:
        return None
    length = (last - first).days + 1
    if date.precision is DatePrecision.MONTH and length > 7:
        return Stretch("month", first, last)
    for word, most in (("day", 1), ("days", 6), ("week", 7), ("month", 31)):
        if length <= most:
            return Stretch(word, first, last)
    return Stretch("year", first, last) if first.year == last.year else None


def struck(attack: Attack) -> frozenset[Group]:
    """Tell which sides were struck: soldiers, civilians, both, or nobody we know of."""
    groups = {target.group for target in attack.targets}
    groups |= {toll.group for toll in attack.tolls}
    return frozenset(_ARMED if Group.MIXED in groups else groups & _ARMED)


def place_of(attack: Attack, ledger: Ledger) -> Place | None:
    """Give the one place that a row can hold, the first that is told."""
    found = list(places(attack))
    for path, _ in found[1:]:
        ledger.lost(attack.id, path, "a row has one place: the first")
    return found[0][1] if found else None


def where_word(place: Place) -> Precision:
    """Say how exact a place is."""
    by_kind = Precision.EXACT if place.kind is None else _WIDE.get(place.kind)
    return place.precision or by_kind or Precision.EXACT


def deaths(attack: Attack) -> list[Toll]:
    """Give the tolls of people killed."""
    return [toll for toll in attack.tolls if toll.harm is Harm.KILLED]


def note_others(attack: Attack, ledger: Ledger) -> None:
    """Note the tolls of those who were not killed."""
    for number, toll in enumerate(attack.tolls):
        if toll.harm is not Harm.KILLED:
            ledger.lost(attack.id, f"tolls.{number}", "only deaths are counted")
