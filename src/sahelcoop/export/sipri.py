# SPDX-License-Identifier: MIT
"""Rows in the shape of SIPRI's register of arms transfers (see `codes/sipri.csv`)."""

from collections.abc import Iterator
from typing import Final

from sahelcoop.export.coding import codebook
from sahelcoop.export.core import Event, Export, Ledger, Source, begin
from sahelcoop.export.roles import below
from sahelcoop.export.rows import Row
from sahelcoop.model import (
    Aggregation,
    Delivery,
    DeliveryStatus,
    Item,
    PartialDate,
    Party,
    Qualifier,
)

__all__ = ["to_sipri"]

_EVENT: Final = (
    {"status", "items.*.category", "date.edtf", "suppliers.*", "recipients.*"}
    | below(("items.*",), "description", "designation")
    | below(("items.*.quantity",), "qualifier", "low", "best", "high")
)
_BOOK: Final = codebook("sipri")
_UNDER_WAY: Final = frozenset(
    {DeliveryStatus.ORDERED, DeliveryStatus.SHIPPED, DeliveryStatus.DELIVERED}
)


def to_sipri(source: Source) -> Export[list[Row]]:
    """Write major arms as rows in the shape of SIPRI's register, one for each item.

    Only what is ordered or under way is a deal there. Of goods only those are written
    that SIPRI covers whatever their size: aircraft and armoured vehicles; guns and
    drones are refused, for the text does not tell calibre and weight. Names are those
    of the text. The columns that SIPRI itself computes stay empty.
    """
    ledger, found = begin(source, frozenset())
    for actor in found.actors:
        ledger.lost(actor, "record", "a row names suppliers and recipients")
    rows = [row for event in found.events for row in _deal(event, ledger)]
    return ledger.close(rows)


def _deal(event: Event, ledger: Ledger) -> Iterator[Row]:
    """Write the rows of a delivery that is a deal."""
    if not isinstance(event, Delivery):
        ledger.refused(event.id, "record", "SIPRI registers transfers of arms")
    elif event.status not in _UNDER_WAY:
        ledger.refused(event.id, "record", "SIPRI registers orders and deliveries")
    elif event.aggregation is Aggregation.SUMMARY:
        ledger.refused(event.id, "record", "a summing-up is no deal")
    else:
        ledger.rest(event, _EVENT, "no column of SIPRI holds it")
        for number, item in enumerate(event.items):
            category = _category(event, number, item, ledger)
            if category is not None:
                yield _BOOK.row(_row(event, number, category, ledger))


def _category(
    delivery: Delivery, number: int, item: Item, ledger: Ledger
) -> str | None:
    """Give the category of goods that SIPRI covers; note why not, where it does not."""
    word = item.category or ""
    if category := _BOOK.codes["category"].get(word):
        return category
    covered = _BOOK.codes["doubt"].get(word)
    reason = "SIPRI covers major arms"
    if covered is not None:
        reason = f"SIPRI covers {covered}; the text does not tell that"
    ledger.refused(delivery.id, f"items.{number}", reason)
    return None


def _row(delivery: Delivery, number: int, category: str, ledger: Ledger) -> Row:
    item = delivery.items[number]
    year = _year(delivery, ledger)
    ordered = delivery.status is DeliveryStatus.ORDERED
    return {
        "Supplier": _party(delivery, "suppliers", delivery.suppliers, ledger),
        "Recipient": _party(delivery, "recipients", delivery.recipients, ledger),
        "Designation": item.designation,
        "Description": item.description,
        "Armament category": category,
        "Order date": year if ordered else None,
        "Numbers delivered": None if ordered else _count(delivery, number, ledger),
        "Delivery year": None if ordered else year,
    }


def _party(
    delivery: Delivery, field: str, parties: tuple[Party, ...], ledger: Ledger
) -> str:
    """Name a side in the words that we have; SIPRI says `unknown` where nobody is."""
    if not parties:
        ledger.imputed(delivery.id, field, "SIPRI writes unknown where nobody is named")
        return _BOOK.codes["unknown"][""]
    ledger.imputed(delivery.id, field, "SIPRI's name of the country: the text's")
    return ", ".join(party.name for party in parties)


def _year(delivery: Delivery, ledger: Ledger) -> int | None:
    date: PartialDate | None = delivery.date
    if date is None or date.earliest is None or date.latest is None:
        return None
    if date.earliest.year == date.latest.year:
        return date.earliest.year
    ledger.refused(delivery.id, "date", "the year is not told")
    return None


def _count(delivery: Delivery, number: int, ledger: Ledger) -> int | None:
    """Give a number that is told for this item alone and exactly."""
    item = delivery.items[number]
    exact = (
        item.quantity.qualifier is Qualifier.EXACT and item.quantity.best is not None
    )
    if exact and item.group is None and item.alternative is None:
        return int(item.quantity.best or 0)
    reason = "no number is told for this item alone and exactly"
    ledger.refused(delivery.id, f"items.{number}.quantity", reason)
    return None
