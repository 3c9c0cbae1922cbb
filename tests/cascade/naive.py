# SPDX-License-Identifier: MIT
"""A slow matcher that does what patterns are meant to do, without regular expressions.

Choices are tried in order and repetition is greedy: the first way that leads to the
end of the pattern is the match.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

Features = frozenset[str]
Roles = Mapping[str, tuple[int, int]]
Way = tuple[int, Roles]
"""Where a part of the pattern may end, and the roles met on the way there."""


@attrs.frozen
class Class:
    """One unit that has all of *wanted* and none of *unwanted*."""

    wanted: frozenset[str]
    unwanted: frozenset[str] = frozenset()
    least = most = 1

    def __str__(self) -> str:
        terms = [*sorted(self.wanted), *(f"!{term}" for term in sorted(self.unwanted))]
        return "&".join(terms) or "."

    def ways(self, units: Sequence[Features], at: int, roles: Roles) -> Iterator[Way]:
        """Give the way over the unit at *at*, if it is of the class."""
        here = units[at] if at < len(units) else None
        if here is not None and self.wanted <= here and not self.unwanted & here:
            yield at + 1, roles


@attrs.frozen
class Row:
    """One part after the other."""

    parts: tuple["Node", ...]

    @property
    def least(self) -> int:
        """The least units that it spans."""
        return sum(part.least for part in self.parts)

    @property
    def most(self) -> int:
        """The most units that it spans."""
        return sum(part.most for part in self.parts)

    def __str__(self) -> str:
        return f"({' '.join(map(str, self.parts))})"

    def ways(self, units: Sequence[Features], at: int, roles: Roles) -> Iterator[Way]:
        """Give the ways over all parts."""
        if not self.parts:
            yield at, roles
            return
        for end, met in self.parts[0].ways(units, at, roles):
            yield from Row(self.parts[1:]).ways(units, end, met)


@attrs.frozen
class Choice:
    """The first of several branches, else the next."""

    branches: tuple["Node", ...]

    @property
    def least(self) -> int:
        """The least units that it spans."""
        return min(branch.least for branch in self.branches)

    @property
    def most(self) -> int:
        """The most units that it spans."""
        return max(branch.most for branch in self.branches)

    def __str__(self) -> str:
        return f"({'|'.join(map(str, self.branches))})"

    def ways(self, units: Sequence[Features], at: int, roles: Roles) -> Iterator[Way]:
        """Give the ways over each branch in turn."""
        for branch in self.branches:
            yield from branch.ways(units, at, roles)


@attrs.frozen
class Repeat:
    """From *low* to *high* times, as often as possible."""

    part: "Node"
    low: int
    high: int

    @property
    def least(self) -> int:
        """The least units that it spans."""
        return self.low * self.part.least

    @property
    def most(self) -> int:
        """The most units that it spans."""
        return self.high * self.part.most

    def __str__(self) -> str:
        short = (self.low, self.high) == (0, 1)
        return f"({self.part}){'?' if short else f'{{{self.low},{self.high}}}'}"

    def ways(self, units: Sequence[Features], at: int, roles: Roles) -> Iterator[Way]:
        """Give the ways that go round once more before those that stop."""
        if self.high:
            again = Repeat(self.part, max(0, self.low - 1), self.high - 1)
            for end, met in self.part.ways(units, at, roles):
                yield from again.ways(units, end, met)
        if not self.low:
            yield at, roles


@attrs.frozen
class Role:
    """A part whose units play a role."""

    name: str
    part: "Node"

    @property
    def least(self) -> int:
        """The least units that it spans."""
        return self.part.least

    @property
    def most(self) -> int:
        """The most units that it spans."""
        return self.part.most

    def __str__(self) -> str:
        return f"<{self.name}:{self.part}>"

    def ways(self, units: Sequence[Features], at: int, roles: Roles) -> Iterator[Way]:
        """Give the ways over the part, each with what plays the role."""
        for end, met in self.part.ways(units, at, roles):
            yield end, {**met, self.name: (at, end)}


Node = Class | Row | Choice | Repeat | Role


def find(pattern: Node, units: Sequence[Features]) -> Iterator[tuple[int, int, Roles]]:
    """Give the start, end and roles of each match, leftmost first, none overlapping."""
    at = 0
    while at < len(units):
        end, roles = next(pattern.ways(units, at, {}), (at, {}))
        if end > at:
            yield at, end, roles
        at = max(end, at + 1)
