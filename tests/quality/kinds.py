# SPDX-License-Identifier: MIT
"""The kinds of record in a fact file, and the slots of each."""

from collections.abc import Mapping

from tests.quality.compare import same_name, same_or_within
from tests.quality.slots import Items, One, Record, Several, Slot, Tolls
from tests.quality.tally import Tally

__all__ = ["DETAILS", "EVENTS", "KEY_SLOTS", "score_slots"]

EVENTS = ("deliveries", "attacks", "agreements", "statements")

DETAILS = (".n", ".bound", ".designation")
"""Endings of the keys that tell more of an item or a toll already counted."""

_ANY_EVENT: tuple[Slot, ...] = (One("date"), Several("undisclosed"))
_DEED: tuple[Slot, ...] = (
    *_ANY_EVENT,
    One("certainty"),
    One("according_to", same_or_within),
)

_SLOTS: Mapping[str, tuple[Slot, ...]] = {
    "deliveries": (
        Several("supplier"),
        Several("recipient"),
        Items("items"),
        One("carrier", same_or_within),
        One("place", same_or_within),
        One("status"),
        One("terms"),
        *_DEED,
    ),
    "attacks": (
        Several("perpetrator"),
        Several("target", same_or_within),
        Several("means", same_or_within),
        One("attribution"),
        One("place", same_or_within),
        Tolls("killed"),
        Tolls("wounded"),
        Tolls("missing"),
        *_DEED,
    ),
    "agreements": (
        Several("parties"),
        One("kind"),
        One("status"),
        One("name", same_or_within),
        One("subject", same_or_within),
        *_DEED,
    ),
    "statements": (
        One("speaker", same_name),
        One("role", same_or_within),
        One("to", same_or_within),
        One("medium", same_or_within),
        *_ANY_EVENT,
    ),
    "actors": (One("kind"), One("country"), One("role", same_or_within)),
}

KEY_SLOTS: Mapping[str, frozenset[str]] = {
    "deliveries": frozenset({"items", "supplier", "recipient", "date", "place"}),
    "attacks": frozenset({"place", "date", "killed", "target", "perpetrator"}),
    "agreements": frozenset({"parties", "kind", "subject", "name", "date"}),
}
"""The slots that make two records the same event; statements pair on their words."""


def score_slots(kind: str, true: Record, found: Record) -> Tally:
    """Score every slot of two records; an empty record is filled nowhere."""
    return Tally.of(
        (f"{kind}.{key}", score)
        for slot in _SLOTS[kind]
        for key, score in slot.marks(true, found)
    )
