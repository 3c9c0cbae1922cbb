# SPDX-License-Identifier: MIT
"""The tolls of an attack: a later count replaces, another source contradicts."""

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from sahelcoop.merging.naming import who
from sahelcoop.merging.telling import Member
from sahelcoop.model._totals import likely
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import Attack, Group, Harm, Toll

__all__ = ["Count", "counts", "rivals"]

_PARTLY: Final = frozenset({Group.UNKNOWN, Group.MIXED})
"""Groups that may be any victims; attackers are counted apart."""


@attrs.frozen(eq=False)
class Count:
    """A toll as one member tells it."""

    toll: Toll
    member: Member
    superseded: bool = False
    repeats: bool = False
    """Whether another says the same, or more exactly."""

    @property
    def sayer(self) -> frozenset[str]:
        """Who counted, if that is somebody in particular; else the paper and all."""
        return frozenset().union(*(who(p).keys for p in self.toll.according_to))

    @property
    def unnamed(self) -> bool:
        """Whether somebody counted whom the article does not name."""
        return any(isinstance(p, UnnamedSource) for p in self.toll.according_to)


def counts(members: Iterable[Member], harm: Harm) -> list[Count]:
    """List the counts of a *harm* in the order of telling, with what became of each."""
    told = [
        Count(toll, member)
        for member in sorted(members, key=_time)
        if isinstance(member.record, Attack)
        for toll in member.record.tolls
        if toll.harm is harm
    ]
    kept: list[Count] = []
    for new in told:
        kept = _with(kept, new)
    return kept


def _time(member: Member) -> tuple[float, str]:
    """Put what has no date of publication before what has one."""
    return -1.0 if member.told == float("inf") else member.told, member.key


def _with(kept: Sequence[Count], new: Count) -> list[Count]:
    """Add a count: it may replace earlier ones, or say nothing new."""
    out: list[Count] = []
    for old in kept:
        if old.superseded or not rivals(old, new):
            out.append(old)
        elif _within(old.toll, new.toll):
            out.append(old)
            new = attrs.evolve(new, repeats=True)
        elif _within(new.toll, old.toll):
            out.append(attrs.evolve(old, repeats=True))
        elif _replaces(old, new):
            out.append(attrs.evolve(old, superseded=True))
        else:
            out.append(old)
    return [*out, new]


def rivals(old: Count, new: Count) -> bool:
    """Tell whether two articles count the same people by the same authority."""
    if old.member is new.member or old.sayer != new.sayer:
        return False
    groups = {old.toll.group, new.toll.group}
    return len(groups) == 1 or (
        Group.ATTACKER not in groups and not groups.isdisjoint(_PARTLY)
    )


def _within(one: Toll, other: Toll) -> bool:
    """Tell whether *one* says all that *other* does, or more exactly."""
    (low, high), (least, most) = likely(one.quantity), likely(other.quantity)
    return least <= low and high <= most


def _replaces(old: Count, new: Count) -> bool:
    """Tell whether a later article counts anew, not hiding behind an unnamed source."""
    later = _time(old.member)[0] < _time(new.member)[0]
    return later and (old.unnamed or not new.unnamed)
