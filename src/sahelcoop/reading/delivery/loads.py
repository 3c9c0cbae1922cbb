# SPDX-License-Identifier: MIT
"""Loads compared: whether two are one, and what they are together."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import leaves

__all__ = [
    "GENERIC",
    "VAGUE",
    "earlier",
    "families",
    "head_of",
    "is_another_lot",
    "loads_agree",
    "united",
]

VAGUE: Final = frozenset(
    {
        ItemCategory.AID,
        ItemCategory.EQUIPMENT,
        ItemCategory.ARMS,
        ItemCategory.OTHER,
        None,
    }
)
"""Categories whose words may stand for any load: "aide", "matériel", "cargaison"."""
_FLYING: Final = frozenset(
    {
        ItemCategory.AIRCRAFT,
        ItemCategory.COMBAT_AIRCRAFT,
        ItemCategory.TRANSPORT_AIRCRAFT,
        ItemCategory.HELICOPTER,
        ItemCategory.DRONE,
    }
)
"""Categories that "appareil" may stand for."""
_ROLLING: Final = frozenset(
    {ItemCategory.VEHICLE, ItemCategory.ARMOURED_VEHICLE, ItemCategory.TRUCK}
)
"""Categories that "véhicule" may stand for."""
_COVERS: Final = {
    ItemCategory.AIRCRAFT: _FLYING,
    ItemCategory.COMBAT_AIRCRAFT: _FLYING - {ItemCategory.HELICOPTER},
    ItemCategory.TRANSPORT_AIRCRAFT: _FLYING - {ItemCategory.HELICOPTER},
    ItemCategory.VEHICLE: _ROLLING,
}
"""What a word of one category may take up: "l'avion", "l'appareil", "les véhicules"."""
GENERIC: Final = frozenset(
    {
        *("aéronef", "appareil", "avion", "blindé", "bâtiment", "engin", "navire"),
        *("véhicule", "céréale", "vivres", "denrée", "don", "moyen", "vecteur"),
    }
)
"""Nouns that take up another one of their family."""
_ADDING: Final = frozenset({"delivery.added", "delivery.with_them"})
"""Rules that say of goods that they come with those told before."""
_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NEXT: Final = 2
"""Most utterances between goods and a pronoun for them."""


def earlier(mine: PartialDate, theirs: PartialDate) -> PartialDate:
    """Give the day of arrival for goods that were handed over on a later day."""
    days = all(_DAY.fullmatch(date.edtf) for date in (mine, theirs))
    return theirs if days and theirs.edtf < mine.edtf else mine


def loads_agree(one: Draft, other: Draft) -> bool:
    """Tell whether two loads have a family in common, or one is told vaguely."""
    mine: tuple[Item, ...] = one.get("items") or ()
    theirs: tuple[Item, ...] = other.get("items") or ()
    first, second = families(mine), families(theirs)
    if ItemCategory.PERSONNEL in first ^ second and theirs and not _is_added(other):
        return False
    if _types_differ(mine, theirs):
        return False
    more = _adds(one, other)
    alone = len(mine) == len(theirs) == 1 and not more
    if alone and any(map(_counts_clash, mine, theirs)):
        return False
    if any(_counts_differ(a, b) for a in mine for b in theirs):
        return False
    vague = first <= VAGUE or second <= VAGUE
    return vague or bool(first & second) or more


def _adds(one: Draft, other: Draft) -> bool:
    """Tell whether *other* only names, in the same or the next sentence, more goods."""
    mine, theirs = ({head_of(i) for i in d.get("items") or ()} for d in (one, other))
    apart = other.utterance - one.utterance
    if not 0 <= apart <= _NEXT or not mine.isdisjoint(theirs):
        return False
    bare = GENERIC.isdisjoint(mine | theirs) and other.get("status") is None
    return (bare and apart <= 1) or _is_added(other)


def _is_added(draft: Draft) -> bool:
    """Tell whether goods are said to come with those told before."""
    return draft.sources["record"][0].rule in _ADDING


def _types_differ(mine: Sequence[Item], theirs: Sequence[Item]) -> bool:
    """Tell whether goods of one category are told by types of which none is shared."""
    first, second = (
        {item.designation: item.category for item in load if item.designation}
        for load in (mine, theirs)
    )
    shared = first.keys() & second.keys()
    return not shared and not {*first.values()}.isdisjoint(second.values())


def _counts_differ(one: Item, other: Item) -> bool:
    """Tell whether goods of one name are told with two exact counts."""
    types = {one.designation, other.designation} - {None}
    same = head_of(one) == head_of(other) and len(types) < 2
    counts = {q.best for q in (one.quantity, other.quantity) if q != UNSPECIFIED}
    return same and len(counts - {None}) > 1


def head_of(item: Item) -> str:
    """Give the noun of goods: "appareil" of "appareil de combat"."""
    return item.description.partition(" ")[0]


def families(load: Iterable[Item]) -> set[ItemCategory | None]:
    """Give the categories of a load, and what their words may take up."""
    found = {item.category for item in load}
    return found.union(*(_COVERS.get(c, ()) for c in found if c is not None))


def united(mine: Sequence[Item], theirs: Sequence[Item]) -> tuple[Item, ...]:
    """Give the goods of two mentions of one load, each once and at its fullest."""
    if {i.category for i in mine} <= VAGUE and any(
        i.category not in VAGUE for i in theirs
    ):
        return tuple(theirs)
    found = [known for known in mine if not _is_sum(known, theirs)]
    free = list(range(len(found)))
    for item in theirs:
        at = next((n for n in free if _covers(item, found[n])), None)
        if len(theirs) > 1 and at is not None and _is_total(found[at], item):
            at = None
        if at is not None:
            found[at] = _fuller(found[at], item)
            free.remove(at)
        elif item.category not in VAGUE or _number(item) not in {None, 1}:
            found.append(item)
    return tuple(found)


def _number(item: Item) -> float | None:
    """Give a figure told of goods, be it a bound."""
    return item.quantity.best or item.quantity.low or item.quantity.high


def _is_sum(known: Item, parts: Sequence[Item]) -> bool:
    """Tell whether *known* counts what *parts*, told later, are together."""
    counts = [item.quantity.best for item in parts]
    told = [count for count in counts if count is not None]
    kind = all(item.category in families([known]) for item in parts)
    whole = len(parts) > 1 and len(told) == len(parts)
    return whole and kind and sum(told) == known.quantity.best


def _is_total(known: Item, item: Item) -> bool:
    """Tell whether *known* counts a whole of which *item* is one kind of several."""
    generic = head_of(known) in GENERIC and head_of(item) != head_of(known)
    return generic and known.quantity != UNSPECIFIED


def is_another_lot(cargo: Unit, load: Sequence[Item]) -> bool:
    """Tell whether goods are only "un premier lot", "une autre cargaison" of them."""
    words = frozenset[str]().union(*(u.features for u in leaves((cargo,))))
    ranked = bool(words & {"ORDINAL", "OTHER"}) and words >= {"CARGO_NOUN", "ONE"}
    return ranked and {item.category for item in load} <= {ItemCategory.AID}


def _covers(item: Item, known: Item) -> bool:
    """Tell whether *item* is another word for *known*."""
    if item.designation is not None and known.designation is not None:
        return item.designation == known.designation
    if item.category is ItemCategory.PERSONNEL:
        return known.category is ItemCategory.PERSONNEL
    named = head_of(item) in {head_of(known), *GENERIC}
    agree = known.category in families([item]) and not _counts_clash(item, known)
    return agree and (named or head_of(known) in GENERIC)


def _counts_clash(item: Item, known: Item) -> bool:
    counts = {q.best for q in (item.quantity, known.quantity)}
    return None not in counts and len(counts) == 2 and 1 not in counts


def _fuller(known: Item, item: Item) -> Item:
    """Add to *known* the count and the type that only *item* tells."""
    longer = item.description.startswith(f"{known.description} ") or (
        head_of(known) in GENERIC and head_of(item) not in GENERIC
    )
    counted = known.quantity == UNSPECIFIED
    typed = known.designation is None
    return attrs.evolve(
        known,
        description=item.description if longer else known.description,
        quantity=item.quantity if counted else known.quantity,
        designation=item.designation if typed else known.designation,
        designation_text=item.designation_text if typed else known.designation_text,
    )
