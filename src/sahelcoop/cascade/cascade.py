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

from sahelcoop.cascade._alphabet import Alphabet
from sahelcoop.cascade.rule import Rule

__all__ = ["Cascade", "Node"]

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
"""What stands at a place of a line: a unit, by its position, or what became of some."""


_Found = tuple[int, int, Node]
"""A match: where it stands in the line as it is now, and its node."""


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
        self._rules: list[Rule] = []
        self._stages: list[range] = []
        for stage in stages:
            first = len(self._rules)
            self._rules += stage
            self._stages.append(range(first, len(self._rules)))
        chunks = (rule.adds.union({rule.emits}) for rule in self._rules)
        self._alphabet = Alphabet(self._rules, {*known, *chunks})
        self.triggers = frozenset(r.trigger for r in self._rules if r.trigger)
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._kept: dict[str, tuple[Node, ...]] = {}

    @property
    def wakers(self) -> str:
        """A class, for a regular expression, of what wakes a rule of some stage."""
        return self._alphabet.wakers

    def char(self, features: frozenset[str]) -> str:
        """Give the character of a set of features, a space if no rule names any."""
        kind = features & self._alphabet.terms
        return self._alphabet.kinds.get(kind, " ") if kind else " "

    def _regex(self, rule: Rule) -> re.Pattern[str]:
        known = self._compiled.get(rule.id)
        if known is None:
            known = rule.pattern.compile(self._alphabet.regex)
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
        for stage in self._stages:
            for start, end, node in reversed(self._best(stage, line, cells)):
                chunk = self.char(node.rule.adds.union({node.rule.emits}))
                line = line[:start] + chunk + line[end:]
                cells[start:end] = [node]
        for cell in cells:
            if isinstance(cell, Node):
                yield cell

    def _best(self, stage: range, line: str, cells: list[Cell]) -> list[_Found]:
        """Give the matches of a stage that stand, in order."""
        taken = [False] * len(line)
        best: list[_Found] = []
        # The longest first; `sorted` keeps those alike in the order of the rules.
        for found in sorted(self._matches(stage, line, cells), key=_shortness):
            start, end, _ = found
            if not any(taken[start:end]):
                taken[start:end] = [True] * (end - start)
                best.append(found)
        return sorted(best, key=_start)

    def _matches(self, stage: range, line: str, cells: list[Cell]) -> Iterator[_Found]:
        """Give what each rule of a stage matches, rule by rule."""
        awake = self._alphabet.awake(line)
        for number in stage:
            if awake >> number & 1:
                rule = self._rules[number]
                whole = _WHOLE if _WHOLE in rule.pattern.roles else 0
                for match in self._regex(rule).finditer(line):
                    yield *match.span(whole), _node(rule, match, cells)


def _shortness(found: _Found) -> int:
    return found[2].start - found[2].end


def _start(found: _Found) -> int:
    return found[0]


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
