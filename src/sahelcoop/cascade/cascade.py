# SPDX-License-Identifier: MIT
"""Short lines of units, derived stage by stage; what is known of a line is kept.

A line is one character per unit, so two stretches of text with the same features are
the same line, and what the rules make of it is worked out once. An `Engine` suits the
long lines of whole sentences, which never come twice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.cascade.rule import Rule

__all__ = ["Cascade", "Node"]

_FIRST: Final = 0xE000
"""Start of the private use area: 6,400 characters, none special in a regex."""
_WHOLE: Final = "mention"
"""The role that a chunk covers if a rule has it; what is around it is context."""
_MOST_KEPT: Final = 20_000
"""Lines to remember; the articles of the development corpus have some hundreds."""


@attrs.frozen(eq=False)
class Node:
    """A stretch of a line that a rule matched, and what plays which role in it."""

    rule: Rule
    start: int
    """Position of its first unit in the line."""
    end: int
    roles: Mapping[str, "Cell"]


Cell = Node | int
"""What stands at a place of a line: a unit by its position, or what was made of some."""


@attrs.frozen(eq=False)
class _Reading:
    """A rule ready to run: its regex, and which character it leaves in its place."""

    rule: Rule
    regex: re.Pattern[str]
    chunk: str


class Cascade:
    """Runs stages of rules over lines; within a stage the longest match wins.

    Of equally long matches the one of the earlier rule wins. Every rule has a trigger,
    and a chunk has the features that its rule `emits` and `adds`. May be shared between
    threads: two of them at worst work out the same line twice.
    """

    def __init__(
        self, stages: Iterable[Sequence[Rule]], known: Iterable[frozenset[str]]
    ) -> None:
        """Compile nothing yet; *known* are the feature sets that units can have."""
        self._stages = tuple(tuple(stage) for stage in stages)
        rules = tuple(rule for stage in self._stages for rule in stage)
        self._terms = frozenset[str]().union(*(r.pattern.terms for r in rules))
        kinds = {features & self._terms for features in known}
        kinds.update(self._kind(rule) for rule in rules)
        kinds.discard(frozenset())
        self._chars = {
            kind: chr(_FIRST + n) for n, kind in enumerate(sorted(kinds, key=sorted))
        }
        self.triggers = frozenset(r.trigger for r in rules if r.trigger is not None)
        self._awake: tuple[Mapping[str, tuple[int, ...]], ...] = tuple(
            self._by_char(stage) for stage in self._stages
        )
        self._compiled: dict[str, _Reading] = {}
        self._kept: dict[str, tuple[Node, ...]] = {}

    @property
    def wakers(self) -> frozenset[str]:
        """The characters that wake a rule of some stage."""
        return frozenset().union(*self._awake)

    def _kind(self, rule: Rule) -> frozenset[str]:
        return rule.adds.union({rule.emits}) & self._terms

    def char(self, features: frozenset[str]) -> str:
        """Give the character of a set of features, a space if no rule names any."""
        return self._chars.get(features & self._terms, " ")

    def _by_char(self, stage: Sequence[Rule]) -> Mapping[str, tuple[int, ...]]:
        """Give for each character the numbers of the rules that it wakes."""
        return {
            char: woken
            for kind, char in self._chars.items()
            if (
                woken := tuple(
                    n for n, rule in enumerate(stage) if rule.trigger in kind
                )
            )
        }

    def _classes(self, wanted: frozenset[str], unwanted: frozenset[str]) -> str:
        return "".join(
            char
            for kind, char in self._chars.items()
            if wanted <= kind and unwanted.isdisjoint(kind)
        )

    def _reading(self, rule: Rule) -> _Reading:
        known = self._compiled.get(rule.id)
        if known is None:
            chunk = self._chars.get(self._kind(rule), " ")
            known = _Reading(rule, rule.pattern.compile(self._classes), chunk)
            self._compiled[rule.id] = known
        return known

    def derive(self, line: str) -> tuple[Node, ...]:
        """Give what the stages make of *line*, in order; none overlap."""
        found = self._kept.get(line)
        if found is None:
            found = tuple(self._derived(line))
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[line] = found
        return found

    def _derived(self, line: str) -> Iterator[Node]:
        cells: list[Cell] = list(range(len(line)))
        for number in range(len(self._stages)):
            for chunk, start, end, node in reversed(self._best(number, line, cells)):
                line = line[:start] + chunk + line[end:]
                cells[start:end] = [node]
        for cell in cells:
            if isinstance(cell, Node):
                yield cell

    def _best(
        self, number: int, line: str, cells: list[Cell]
    ) -> list[tuple[str, int, int, Node]]:
        """Give the matches of a stage that stand, in order."""
        ranked = sorted(self._matches(number, line, cells), key=lambda match: match[0])
        taken = [False] * len(line)
        best: list[tuple[str, int, int, Node]] = []
        for _, chunk, start, end, node in ranked:
            if not any(taken[start:end]):
                taken[start:end] = [True] * (end - start)
                best.append((chunk, start, end, node))
        return sorted(best, key=lambda match: match[1])

    def _matches(
        self, number: int, line: str, cells: list[Cell]
    ) -> Iterator[tuple[tuple[int, int, int], str, int, int, Node]]:
        """Give what each rule of a stage matches, with the rank of the match."""
        awake = self._awake[number]
        for at in sorted({n for char in set(line) for n in awake.get(char, ())}):
            reading = self._reading(self._stages[number][at])
            for match in reading.regex.finditer(line):
                node = _node(reading.rule, match, cells)
                whole = _WHOLE if _WHOLE in reading.rule.pattern.roles else 0
                start, end = match.span(whole)
                rank = (node.start - node.end, at, start)
                yield rank, reading.chunk, start, end, node


def _node(rule: Rule, match: re.Match[str], cells: list[Cell]) -> Node:
    """Build the node of a match; a role is the first cell that plays it."""
    roles = {
        name: cells[match.start(name)]
        for name in sorted(rule.pattern.roles)
        if name != _WHOLE and match.start(name) >= 0
    }
    whole = _WHOLE if _WHOLE in rule.pattern.roles else 0
    first, last = cells[match.start(whole)], cells[match.end(whole) - 1]
    start = first if isinstance(first, int) else first.start
    end = last + 1 if isinstance(last, int) else last.end
    return Node(rule, start, end, roles)
