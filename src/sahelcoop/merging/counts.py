# SPDX-License-Identifier: MIT
"""The tolls of an attack: a later count replaces, another source contradicts."""

from collections.abc import Iterable
from typing import Final

import attrs

from sahelcoop.merging.naming import who
from sahelcoop.merging.telling import Member
from sahelcoop.model._totals import Bounds, likely
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import Attack, Group, Harm, Toll

__all__ = ["Count", "counts", "rivals"]

_PARTLY: Final = frozenset({Group.UNKNOWN, Group.MIXED})
"""Groups that may be any victims; attackers are counted apart."""


@attrs.define(eq=False)
class Count:
    """A toll as one member tells it; what became of it is noted while others come."""

    toll: Toll
    member: Member
    bounds: Bounds = attrs.field(init=False)
    sayer: frozenset[str] = attrs.field(init=False)
    """Who counted, if that is somebody in particular; else the paper and all."""
    superseded: bool = False
    repeats: bool = False
    """Whether another says the same, or more exactly."""

    def __attrs_post_init__(self) -> None:
        self.bounds = likely(self.toll.quantity)
        self.sayer = frozenset().union(*[who(p).keys for p in self.toll.according_to])

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
    for number, new in enumerate(told):
        for old in told[:number]:
            if not old.superseded and rivals(old, new):
                _settle(old, new)
    return told


def _time(member: Member) -> tuple[float, str]:
    """Put what has no date of publication before what has one."""
    return -1.0 if member.told == float("inf") else member.told, member.key


def _settle(old: Count, new: Count) -> None:
    """Note which of two rival counts says nothing new, or is replaced."""
    if _within(old, new):
        new.repeats = True
    elif _within(new, old):
        old.repeats = True
    elif _replaces(old, new):
        old.superseded = True


def rivals(old: Count, new: Count) -> bool:
    """Tell whether two articles count the same people by the same authority."""
    if old.member is new.member or old.sayer != new.sayer:
        return False
    groups = {old.toll.group, new.toll.group}
    return len(groups) == 1 or (
        Group.ATTACKER not in groups and not groups.isdisjoint(_PARTLY)
    )


def _within(one: Count, other: Count) -> bool:
    """Tell whether *one* says all that *other* does, or more exactly."""
    (low, high), (least, most) = one.bounds, other.bounds
    return least <= low and high <= most


def _replaces(old: Count, new: Count) -> bool:
    """Tell whether a later article counts anew, not hiding behind an unnamed source."""
    later = _time(old.member)[0] < _time(new.member)[0]
    return later and (old.unnamed or not new.unnamed)
