# SPDX-License-Identifier: MIT
"""The value of a field in a few words, to set beside another one."""

from enum import Enum

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
    return _one(field, value, words)


def _one(field: str, value: object, words: Words) -> str:
    match value:
        case PartialDate():
            return words.date(value)
        case ActorRef() | UnnamedSource():
            return words.party(value)
        case Place():
            return as_printed(value.name)
        case Target():
            return as_printed(value.description)
        case Toll():
            who = f" ({value.who})" if value.who else ""
            return words.quantity(value.harm.value, value.quantity) + who
        case Perpetrator():
            return f"{words.party(value.who)} ({words.value(value.basis)})"
        case Affiliation():
            return words.party(value.to)
        case FrozenMap():
            return words.listed([str(one) for one in value.values()])
        case Participant():
            return f"{words.party(value.who)} ({value.part})"
        case Quantity():
            return words.quantity(field, value)
        case Duration():
            return words.quantity(f"DurationUnit.{value.unit.name}", _amount(value))
        case Enum():
            return words.value(value)
        case bool():
            return words["complete" if value else "open"]
        case _:
            return words.quoted(str(value))


def _amount(duration: Duration) -> Quantity:
    """Give the number of a length of time as a quantity."""
    if duration.best is not None:
        make = Quantity.about if duration.approximate else Quantity.exact
        return make(duration.best)
    if duration.low is not None:
        return Quantity.at_least(duration.low)
    return Quantity.at_most(duration.high or 0)
