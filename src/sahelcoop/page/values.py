# SPDX-License-Identifier: MIT
"""The value of a field in a few words, to set beside another one."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from sahelcoop.model import (
    ActorRef,
    Affiliation,
    Duration,
    FrozenMap,
    Item,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    Quantity,
    Target,
    Toll,
    UnnamedSource,
)
from sahelcoop.page.words import Words
from sahelcoop.render.names import as_printed

__all__ = ["said"]


def said(field: str, value: object, words: Words) -> str:
    """Say what a *field* holds; nothing where it holds nothing."""
    if isinstance(value, tuple):
        items = [one for one in value if isinstance(one, Item)]
        if items:
            return words.goods(items)
        return words.listed([said(field, one, words) for one in value])
    if value is None:
        return ""
    if isinstance(value, Enum):
        return words.value(value)
    put = _PUT.get(type(value))
    return put(value, field, words) if put else words.quoted(str(value))


def _toll(toll: Toll, _: str, words: Words) -> str:
    who = f" ({as_printed(toll.who)})" if toll.who else ""
    return words.quantity(toll.harm.value, toll.quantity) + who


def _term(term: Duration, _: str, words: Words) -> str:
    return words.quantity(f"DurationUnit.{term.unit.name}", _amount(term))


def _amount(duration: Duration) -> Quantity:
    """Give the number of a length of time as a quantity."""
    if duration.best is not None:
        make = Quantity.about if duration.approximate else Quantity.exact
        return make(duration.best)
    if duration.low is not None:
        return Quantity.at_least(duration.low)
    return Quantity.at_most(duration.high or 0)


_PUT: Final[Mapping[type, Callable[[Any, str, Words], str]]] = {
    ActorRef: lambda party, _, words: words.party(party),
    Affiliation: lambda tie, _, words: words.party(tie.to),
    Duration: _term,
    FrozenMap: lambda ids, _, words: words.listed([str(one) for one in ids.values()]),
    PartialDate: lambda date, _, words: words.date(date),
    Participant: lambda one, _, words: f"{words.party(one.who)} ({one.part})",
    Perpetrator: lambda one, _, words: (
        f"{words.party(one.who)} ({words.value(one.basis)})"
    ),
    Place: lambda place, *_: as_printed(place.name),
    Quantity: lambda number, field, words: words.quantity(field, number),
    Target: lambda target, *_: as_printed(target.description),
    Toll: _toll,
    UnnamedSource: lambda party, _, words: words.party(party),
    bool: lambda whole, _, words: words["complete" if whole else "open"],
}
"""How a value of each class is said."""
