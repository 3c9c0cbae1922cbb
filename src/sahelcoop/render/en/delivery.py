# SPDX-License-Identifier: MIT
"""Deliveries in English."""

from collections.abc import Iterator, Mapping
from typing import Final

from sahelcoop.model.delivery import Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import ItemCategory
from sahelcoop.render.en.goods import goods
from sahelcoop.render.en.names import Narrator
from sahelcoop.render.en.phrases import Phrase, joined, sentence
from sahelcoop.render.en.verbs import Verb, active, be, undergone, untold
from sahelcoop.render.verbs import Mood

__all__ = ["OTHERWISE", "tell_delivery"]

_Status = DeliveryStatus

_DELIVER: Final[Verb] = ("deliver", "delivered", "delivered")
_VERBS: Final[Mapping[DeliveryStatus, Verb]] = {
    _Status.SHIPPED: ("ship", "shipped", "shipped"),
    _Status.PROMISED: ("promise", "promised", "promised"),
    _Status.ORDERED: ("order", "ordered", "ordered"),
}
_SEND: Final[Verb] = ("send", "sent", "sent")
_DONE: Final = frozenset({_Status.DELIVERED, _Status.SHIPPED})
_NONE: Final = frozenset({_Status.DISCUSSED, _Status.CANCELLED})
"""Statuses of which the delivery itself is the subject."""
OTHERWISE: Final = _NONE | {_Status.ORDERED}
"""Statuses of which the supplier is no subject."""
_TERMS: Final[Mapping[Terms | None, str]] = {
    Terms.GIFT: "free of charge",
    Terms.LOAN: "on loan",
}
_SALE: Final = ", as part of a sale"
_BUY: Final[Verb] = ("buy", "bought", "bought")
_MORE: Final = Phrase("other items", plural=True)
"""What goes unnamed."""


def tell_delivery(
    delivery: Delivery, narrator: Narrator, *, passive: bool = False
) -> list[str]:
    """Tell a delivery: the fact in the first sentence, what is not known after it.

    The supplier is the subject where there is one, or the goods with *passive*.
    """
    source = narrator.according_to(delivery.according_to)
    first = not (source or narrator.label)
    core = _core(delivery, narrator, first=first, passive=passive)
    by = ""
    if delivery.carriers and not narrator.terse:
        by = f"aboard {goods(delivery.carriers).text}"
    put = narrator.when if delivery.status in _DONE else narrator.due
    own = {party.name for party in delivery.recipients}
    where = narrator.where([p for p in delivery.places if p.name not in own])
    terms = _TERMS.get(delivery.terms, "")
    words = (core, terms, by, where, put(delivery.date))
    ordered = delivery.status is _Status.ORDERED
    sold = delivery.terms is Terms.PURCHASE and not ordered
    told = sentence(narrator.label, source, *words, _SALE * sold)
    return [told, *_took_part(delivery, narrator), *untold(delivery)]


def _took_part(delivery: Delivery, narrator: Narrator) -> Iterator[str]:
    """Name those who took part, nobody twice."""
    found = {one.who.name: one.who for one in reversed(delivery.participants)}
    who = narrator.parties(tuple(reversed(found.values())))
    if who is not None:
        yield sentence(who.opening, "took part in the handover")


def _core(delivery: Delivery, narrator: Narrator, *, first: bool, passive: bool) -> str:
    """Say who, what and to whom; *first* opens a sentence."""
    mood, status = narrator.mood(delivery.certainty), delivery.status
    load = goods(delivery.items) if delivery.items else Phrase("a consignment")
    if not delivery.items_exhaustive:
        load = joined([load, _MORE])
    ordered = status is _Status.ORDERED
    acting = not passive and status not in OTHERWISE
    name = narrator.subject if acting else narrator.parties
    giver = name(delivery.suppliers)
    by = f"by {giver.text}" if giver and not ordered else ""
    to = narrator.each("to", delivery.recipients)
    if status in _NONE:
        event = Phrase(f"a delivery of {load.text}")
        return _put(event.text, to, by, undergone(event, status.value, mood))
    if ordered:
        to = narrator.each("from", delivery.suppliers)
        giver = narrator.parties(delivery.recipients)
    verb = _verb(delivery)
    if giver is None or passive:
        ahead = f"{be(load, Mood.NOW)} to be {verb[2]}"
        told = ahead if status is _Status.ANNOUNCED else undergone(load, verb[2], mood)
        return _put(load.opening if first else load.text, told, to, by)
    ahead = f"{be(giver, Mood.NOW)} to {verb[0]}"
    told = ahead if status is _Status.ANNOUNCED else active(giver, verb, mood)
    return _put(giver.opening if first else giver.text, told, load.text, to)


def _verb(delivery: Delivery) -> Verb:
    """Choose the verb for the status; people are sent."""
    if (delivery.status, delivery.terms) == (_Status.ORDERED, Terms.PURCHASE):
        return _BUY
    people = {item.category is ItemCategory.PERSONNEL for item in delivery.items}
    return _VERBS.get(delivery.status, _SEND if people == {True} else _DELIVER)


def _put(*parts: str) -> str:
    return " ".join(part for part in parts if part)
