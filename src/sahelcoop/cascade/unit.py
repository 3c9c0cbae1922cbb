# SPDX-License-Identifier: MIT
"""Units: the words and chunks that patterns run over, and what a match is."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

import attrs

__all__ = ["WHOLE", "Match", "Unit", "leaves", "union"]

WHOLE: Final = "mention"
"""The role that a chunk covers if a rule has it; what is around it is context."""


@lru_cache(maxsize=10_000)
def union(some: frozenset[str], *more: frozenset[str]) -> frozenset[str]:
    """Give one set for all units alike: to look up the same object is quicker."""
    return some.union(*more)


@attrs.define(unsafe_hash=True)
class Unit:
    """A word or a chunk of words, with what a pattern may ask of it.

    Nobody changes one; only to make a frozen one would take three times as long.
    """

    start: int
    """Code points of the text."""
    end: int
    features: frozenset[str]
    value: object = None
    """What a mention found means, if it has a value of its own."""
    match: "Match | None" = None
    """The match that this chunk stands for."""


@attrs.define(unsafe_hash=True)
class Match:
    """A stretch of units that a rule matched, and which of them play which role.

    Nobody changes one, see `Unit`.
    """

    rule: str
    """Id of the rule."""
    emits: str
    units: tuple[Unit, ...]
    roles: Mapping[str, tuple[Unit, ...]] = attrs.field(
        factory=dict[str, tuple[Unit, ...]]
    )
    start: int = attrs.field(init=False, eq=False, repr=False)
    """Where it starts, in code points."""
    end: int = attrs.field(init=False, eq=False, repr=False)
    """Where it ends, in code points."""
    _leaves: tuple[Unit, ...] | None = attrs.field(
        init=False, default=None, eq=False, repr=False
    )
    """The words and mentions in it, once they have been asked for."""

    def __attrs_post_init__(self) -> None:
        self.start, self.end = self.units[0].start, self.units[-1].end

    @property
    def leaves(self) -> tuple[Unit, ...]:
        """The words and mentions in it, and inside its chunks, in order."""
        if self._leaves is None:
            self._leaves = tuple(leaves(self.units))
        return self._leaves

    def role(self, name: str) -> Unit | None:
        """Give the first unit that plays the role *name*."""
        units = self.roles.get(name)
        return units[0] if units else None


def leaves(units: Iterable[Unit]) -> Iterator[Unit]:
    """Give the words and mentions inside chunks, in order."""
    found: list[Unit] = []
    for unit in units:
        if unit.match is None:
            found.append(unit)
        else:
            found += unit.match.leaves
    return iter(found)
