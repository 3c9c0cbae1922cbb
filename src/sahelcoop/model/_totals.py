# SPDX-License-Identifier: MIT
"""How many at least and at most, over events that several articles count."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from sahelcoop.errors import ModelError
from sahelcoop.model._checks import shown
from sahelcoop.model.attack import Attack, Harm
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import PIECE, Qualifier, Quantity

__all__ = ["Bounds", "Totalled", "counted_in", "likely", "total"]

Totalled = Harm | ItemCategory
"""What can be added up."""

Bounds = tuple[float, float]

_LEEWAY: Final = 0.2
"""Share of a round figure by which the true one may miss it.

"une trentaine" is said of 26 (seed corpus, Dioura 2019); "près de" only from below.
"""


def likely(quantity: Quantity) -> Bounds:
    """Give the least and the most that a quantity is likely to stand for."""
    qualifier = quantity.qualifier
    if qualifier is Qualifier.EXACT and quantity.best is not None:
        return quantity.best, quantity.best
    low, above, high, below = quantity.bounds
    if qualifier is Qualifier.ABOUT and quantity.high is None:
        return math.floor(low * (1 - _LEEWAY)), math.ceil(high * (1 + _LEEWAY))
    if qualifier is Qualifier.NEARLY and quantity.low is None:
        return math.floor(low * (1 - _LEEWAY)), high
    whole = quantity.unit == PIECE
    return low + (above and whole), high - (below and whole)


def counted_in(of: Totalled) -> str:
    """Name the field that counts it; ModelError for what cannot be added up."""
    if isinstance(of, Harm):
        return "tolls"
    if isinstance(of, ItemCategory):
        return "items"
    raise ModelError("Dossier", "of", "must be Harm or ItemCategory", shown(of))


def total(of: Totalled, events: Iterable[Sequence[object]], unit: str) -> Quantity:
    """Add up *of* over *events*, each the records that tell of it."""
    low, high = 0.0, 0.0
    for members in events:
        told = [t for t in (_told(of, member, unit) for member in members) if t]
        if told:
            low += min(least for least, _ in told)
            high += max(most for _, most in told)
    if high == math.inf:
        return Quantity.at_least(low, unit)
    if low == high:
        return Quantity.exact(low, unit)
    return Quantity.between(low, high, unit)


def _told(of: Totalled, record: object, unit: str) -> Bounds | None:
    """Give what one record says of it; None where it says nothing."""
    if isinstance(of, Harm):
        return _harmed(of, record) if isinstance(record, Attack) else None
    return _goods(of, record, unit) if isinstance(record, Delivery) else None


def _harmed(harm: Harm, attack: Attack) -> Bounds | None:
    """Take figures of one group for rivals; one group may be a part of another."""
    by_group: dict[object, list[Bounds]] = defaultdict(list)
    for toll in attack.tolls:
        if toll.harm is harm:
            by_group[toll.group].append(likely(toll.quantity))
    if not by_group:
        return None
    lows = (min(low for low, _ in rivals) for rivals in by_group.values())
    return max(lows), sum(max(high for _, high in r) for r in by_group.values())


def _goods(category: ItemCategory, delivery: Delivery, unit: str) -> Bounds | None:
    """Add up the items; those that share one total count once, and may be all of it."""
    chosen: dict[object, Item] = {}
    for number, item in enumerate(delivery.items):
        if item.category is category and item.quantity.unit == unit:
            chosen.setdefault(item.group or (number,), item)
    if not chosen:
        return None
    bounds = [(item.group is None, likely(item.quantity)) for item in chosen.values()]
    low = sum(least for alone, (least, _) in bounds if alone)
    return low, sum(most for _, (_, most) in bounds)
