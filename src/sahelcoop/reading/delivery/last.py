# SPDX-License-Identifier: MIT
"""The goods last told of: kept in mind, and taken up by words that point at them."""

from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.quantities import PIECE, UNSPECIFIED, Quantity
from sahelcoop.reading.cargo import is_pointed, items, quantity_of
from sahelcoop.reading.cast import Load
from sahelcoop.reading.delivery.loads import VAGUE, families, is_another_lot
from sahelcoop.reading.delivery.pointing import is_gift, is_known
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["opens", "put_load", "see"]

_ASIDE: Final = frozenset({"CONTRE", "AVEC"})
"""What leads to what goods are to protect from or come along with."""
_REACH_MORE: Final = 2
"""Most utterances between goods and a number of others of them."""


def opens(scene: Scene, match: Match) -> bool:
    """Tell whether a load is counted out before anything has been told of it.

    "Le don comprend dix bus. Il a été remis lundi.": what follows makes the event.
    """
    if match.rule != "delivery.composed":
        return False
    load, here = scene.cast.last_load, scene.utterance.number
    return load is None or not load.taken or load.utterance == here


def see(scene: Scene, end: int, taken: AbstractSet[int]) -> None:
    """Keep in mind the goods last told of before *end*."""
    if "CARGO" not in scene.features:
        return
    bare = [u for u in scene.units if {"DET"} != u.features & {"DET", "PREP"}]
    seen = [
        unit
        for before, unit in pairwise((*bare[:1], *bare))
        if "CARGO" in unit.features and unit.end <= end
        if before.features.isdisjoint(_ASIDE)
    ]
    for unit in seen[-1:]:
        load = items(scene, unit)
        if not {item.description for item in load} <= {"don", "lot"}:
            evidence = scene.quote(unit.start, unit.end, "lists.goods")
            number = scene.utterance.number
            taken_now = unit.start in taken
            scene.cast.last_load = Load(load, evidence, number, taken_now)


def _takes_up(load: Load, sheet: Sheet) -> bool:
    """Tell whether goods may be those last told: "sept L-39 … ces aéronefs".

    "Cette aide" goes back to help, of which more than the last goods were told.
    """
    mine = families(sheet.fields.get("items", ()))
    same = mine <= VAGUE or not mine.isdisjoint(families(load.items))
    return same and ItemCategory.AID not in mine


def put_load(scene: Scene, match: Match, cargo: Unit, sheet: Sheet) -> bool:
    """Take the goods that the words point at; tell whether no event has them yet."""
    load = scene.cast.last_load
    amount = match.role("amount")
    reach = 1 if amount is None else _REACH_MORE
    far = load is not None and scene.utterance.number - load.utterance > reach
    if load is None or far or match.emits == "SIDE":
        return False
    if amount is not None:
        quantity = quantity_of(scene, amount)
        if "AS_MANY" in amount.features:
            quantity = load.items[0].quantity
        elif "ORDINAL" in amount.features:
            quantity = Quantity.exact(1)
        elif quantity.unit == PIECE:
            quantity = attrs.evolve(quantity, unit=load.items[0].quantity.unit)
        told = attrs.evolve(load.items[0], quantity=quantity)
        sheet.put("items", (told,), amount)
        scene.cast.last_load = attrs.evolve(load, utterance=scene.utterance.number)
        return True
    if is_another_lot(cargo, sheet.fields.get("items", ())):
        more = tuple(attrs.evolve(i, quantity=UNSPECIFIED) for i in load.items)
        sheet.put("items", more, cargo)
        return True
    here = load.utterance == scene.utterance.number
    gift = is_gift(sheet) and (here or match.emits == "GIFT")
    again = is_pointed(scene, cargo) and _takes_up(load, sheet)
    known = (here or again) and is_known(scene, sheet, cargo)
    pointing = match.emits == "AGAIN" or gift or known
    if load.taken or not pointing:
        return False
    sheet.fields["items"] = load.items
    sheet.sources["items"] = (load.evidence,)
    return True
