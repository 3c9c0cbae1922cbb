# SPDX-License-Identifier: MIT
"""Counts that goods of a list share: one total for all, one unit told once."""

from typing import Final

import attrs

from sahelcoop.cascade import Match
from sahelcoop.model.items import Item
from sahelcoop.model.quantities import PIECE, UNSPECIFIED, Quantity
from sahelcoop.reading.scene import leaves

__all__ = ["WEIGHTS", "in_step", "shared"]

WEIGHTS: Final = frozenset({"TNE", "KTN", "DTN", "KGM", "LTR", "HLT", "MTQ"})
"""Codes of the units that help in kind is measured in."""

_NOUNS: Final = tuple(
    f"{noun}{end}"
    for noun in ("aine", "millier", "million", "milliard")
    for end in ("", "s")
)


def in_step(match: Match, pair: list[Item]) -> list[Item]:
    """Give goods the count of those before, if they are as many or share it."""
    if any("AS_MANY" in u.features for u in leaves(match.units)):
        return [pair[0], attrs.evolve(pair[1], quantity=pair[0].quantity)]
    gapped = _is_gapped(match) and not _is_noun(pair[1].quantity)
    if pair[0].quantity.unit in WEIGHTS and gapped:
        more = attrs.evolve(pair[1].quantity, unit=pair[0].quantity.unit)
        return [pair[0], attrs.evolve(pair[1], quantity=more)]
    return _grouped(pair) if _shares_count(match, pair) else pair


def _is_gapped(match: Match) -> bool:
    """Tell whether a number leaves its unit out: "dix tonnes de riz, cinq de mil"."""
    words = [u.features for u in leaves(match.units)][:2]
    return len(words) > 1 and "NUMBER" in words[0] and "DE" in words[1]


def _is_noun(count: Quantity) -> bool:
    """Tell a number that is a noun, and has a de of its own: "un million de"."""
    return (count.text or "").lower().endswith(_NOUNS)


def _shares_count(match: Match, found: list[Item]) -> bool:
    """Tell whether goods stand bare after counted ones: "dix camions et motos"."""
    head = match.role("head")
    if head is not None and head.match is not None and "ITEM" in head.features:
        return _shares_count(head.match, found)  # "100 tonnes de riz" counts its own
    bare = head is not None and match.units[0] is head
    before = found[-2].quantity
    return bare and before.best is not None and before.unit == PIECE


def _grouped(pair: list[Item]) -> list[Item]:
    count = pair[0].quantity
    return [attrs.evolve(item, quantity=count, group=1) for item in pair]


def shared(found: list[Item]) -> tuple[Item, ...]:
    """Let a measured total cover the goods without a count that follow it."""
    if len(found) < 2 or found[0].quantity.unit == PIECE:
        return tuple(found)
    first = found[0]
    if any(item.quantity != UNSPECIFIED for item in found[1:]):
        return tuple(found)
    return tuple(attrs.evolve(item, quantity=first.quantity, group=1) for item in found)
