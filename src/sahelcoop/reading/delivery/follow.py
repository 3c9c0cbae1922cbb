# SPDX-License-Identifier: MIT
"""What a relative or the next sentence tells of goods that have just been told of."""

from collections.abc import Iterable
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.reading.scene import Scene

__all__ = ["are_others", "has_main", "is_arrival"]

_THEY: Final = "delivery.they_come"
_WHICH: Final = "delivery.which_came"


def are_others(scene: Scene, match: Match) -> bool:
    """Tell whether who arrives, by "ils" or "qui", is none of the goods just told of.

    Only goods that have passed can, and several of them.
    """
    verb = match.role("verb")
    if verb is None or match.rule not in {_THEY, _WHICH}:
        return False
    load = scene.cast.last_load
    apart = 1 if match.rule == _THEY else 0
    if (
        load is None
        or not load.taken
        or scene.utterance.number - load.utterance != apart
    ):
        return True
    one = all(item.quantity.best == 1 for item in load.items)
    return one or "P" not in verb.features or "FUT" in verb.features


def is_arrival(match: Match) -> bool:
    """Tell whether goods arrive in a relative, which tells of nobody who gives them."""
    verb = match.role("verb")
    return match.rule == _WHICH and verb is not None and "ACTIVE" in verb.features


def has_main(match: Match, others: Iterable[Match]) -> bool:
    """Tell whether a relative adds to the verb before, which has the same goods.

    "Le Togo a acheté dix bus à Rome, qui ont été livrés": Rome sold them.
    """
    verb, goods = match.role("verb"), match.role("items")
    if match.rule != "delivery.supplied_to" or verb is None or goods is None:
        return False
    others = list(others)
    relative = any(o.rule == _WHICH and o.role("verb") is verb for o in others)
    mains = (
        led
        for other in others
        if other.emits == "DELIVERY" and other is not match
        if any(goods in units for role, units in other.roles.items() if "items" in role)
        for name, (led, *_) in other.roles.items()
        if name.startswith("verb")
    )
    return relative and any(
        "ACTIVE" in led.features and led.end <= goods.start for led in mains
    )
