# SPDX-License-Identifier: MIT
"""What stands between an act and a date or a place that may be its."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit

__all__ = ["has_comma", "is_enclosed", "is_relative", "tells_of"]

_TELLING: Final = frozenset(
    {"SAY", "CLAIM", "ANNOUNCE", "REPORT", "ATTRIBUTE", "LEARN"}
)
"""What goes with such a verb dates and places the telling, not the act."""
_CLAIMING: Final = frozenset({"CLAIM", "ATTRIBUTE"})
_LEAD: Final = 2
"""Units before a relative clause: whom it is of, and a comma."""
_OPENS: Final = frozenset({"QUI", "QUE", "DONT"})
_WHICH: Final = frozenset({"QUI", "WHICH"})


def has_comma(units: Sequence[Unit]) -> bool:
    """Tell whether a comma is among *units*."""
    return any("COMMA" in u.features for u in units)


def is_relative(between: Sequence[Unit]) -> bool:
    """Tell whether what follows is said of the act itself: "l'attentat qui a tué".

    "Par le JNIM, qui a frappé Gao en mai" is said of the group.
    """
    opens = next((n for n, u in enumerate(between) if u.features & _WHICH), None)
    if opens is None or has_comma(between[opens:]):
        return False
    whose = [u.features for u in between[max(0, opens - _LEAD) : opens]]
    return not (len(whose) == _LEAD and "ACTOR" in whose[0] and "COMMA" in whose[1])


def is_enclosed(sentence: Sequence[Unit], verb: Unit, end: int) -> bool:
    """Tell a verb of a relative clause that a comma closes before *end*.

    "L'attaque, que nul n'a revendiquée, a eu lieu à Gao."
    """
    before = [u.features for u in sentence if u.end <= verb.start]
    opens = next((n for n in range(len(before) - 1, -1, -1) if before[n] & _OPENS), 0)
    told = "COMMA" in before[opens - 1] if opens else False
    plain = told and not any("COMMA" in features for features in before[opens:])
    return plain and has_comma([u for u in sentence if verb.end <= u.start < end])


def tells_of(verb: Unit) -> bool:
    """Tell whether a verb has a speaker: "a annoncé", "a revendiqué"."""
    spoken = "PASSIVE" not in verb.features or bool(verb.features & _CLAIMING)
    return "VG" in verb.features and spoken and bool(verb.features & _TELLING)
