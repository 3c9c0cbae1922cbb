# SPDX-License-Identifier: MIT
"""Loads that only a vague word takes up, far from where they are counted."""

from collections.abc import Sequence

from sahelcoop.model.items import Item
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.delivery.loads import (
    GENERIC,
    VAGUE,
    dates_agree,
    head_of,
    loads_agree,
)
from sahelcoop.reading.drafts import Draft

__all__ = ["is_echo"]


def is_echo(one: Draft, other: Draft) -> bool:
    """Tell whether one of two loads is only a vague word for the other, told apart.

    "Six drones sont arrivés lundi. [...] Les équipements livrés par Ankara": uncounted,
    between the same two, of no other day and no other town.
    """
    loads = [one.get("items") or (), other.get("items") or ()]
    if not (all(loads) and any(map(_is_vague, loads)) and loads_agree(one, other)):
        return False
    sides = ("suppliers", "recipients")
    same = all(_names(one, side) & _names(other, side) for side in sides)
    where = {p.name for d in (one, other) for p in d.get("places") or ()}
    told = one.get("certainty") == other.get("certainty")
    return same and told and len(where) <= 1 and dates_agree(one, other)


def _names(draft: Draft, side: str) -> set[str]:
    return {who.name for who in draft.get(side) or ()}


def _is_vague(load: Sequence[Item]) -> bool:
    """Tell whether a load is uncounted and told by words that stand for any."""
    return all(
        item.quantity == UNSPECIFIED
        and item.designation is None
        and (head_of(item) in GENERIC or item.category in VAGUE)
        for item in load
    )
