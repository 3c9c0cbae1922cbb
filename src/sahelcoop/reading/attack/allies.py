# SPDX-License-Identifier: MIT
"""Who fights beside a force and is told as its own: "l'armée et ses alliés russes"."""

from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.armed import is_force
from sahelcoop.reading.scene import leaves

__all__ = ["ally_of"]

_LEADING: Final = frozenset({"A", "CONTRE", "DE", "PAR"})
"""What may be said again before the second: "à l'armée et à ses alliés"."""
_NAMED: Final = frozenset({"NAME", "PRIVATE_MILITARY_COMPANY"})
_LINKS: Final = frozenset({"DE", "DEMONYM", "DET"})
_REACH: Final = 5
"""Most units from partners to their company: "partenaires russes de l'Africa Corps"."""


def ally_of(sentence: Sequence[Unit], force: Unit) -> Unit | None:
    """Give the allies that et joins to a force, or the company that they are of."""
    if not (is_force(force) or any(map(is_force, leaves((force,))))):
        return None
    after = [u for u in sentence if u.start >= force.end]
    joined = bool(after) and "ET" in after[0].features
    told = list(dropwhile(lambda u: bool(u.features & _LEADING), after[1:]))
    first = next(leaves(told[:1]), None)
    if first is None or not joined or "POSS" not in first.features:
        return None
    if "NEIGHBOUR" in told[0].features:
        return _partners([*leaves(told[:1]), *told[1:]][1:])
    if told[0] is not first:
        return told[0] if "MILITARY" in told[0].features else None
    return _partners(told[1:])


def _partners(told: Sequence[Unit]) -> Unit | None:
    """Give partners with the people, or the company, that they are of."""
    if not told or "NEIGHBOUR" not in told[0].features:
        return None
    rest = list(dropwhile(lambda u: bool(u.features & _LINKS), told[1:_REACH]))
    if rest and rest[0].features >= _NAMED:
        return rest[0]
    if len(told) < 2 or "DEMONYM" not in told[1].features:
        return None
    return Unit(told[0].start, told[1].end, frozenset({"PEOPLE_NP"}))
