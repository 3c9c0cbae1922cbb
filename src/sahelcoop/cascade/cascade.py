# SPDX-License-Identifier: MIT
"""Short lines of units, derived stage by stage; what is known of a line is kept.

A line is one character per unit, so two stretches of text with the same features are
the same line, and what the rules make of it is worked out once. An `Engine` suits the
long lines of whole sentences, which never come twice.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from sahelcoop.cascade._alphabet import Alphabet, Awake
from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.unit import WHOLE

__all__ = ["Cascade", "Node"]

_MOST_KEPT: Final = 5_000
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


class _Ready(NamedTuple):
    """A rule made ready to run."""

    rule: Rule
    regex: re.Pattern[str]
    whole: str | int
    """The group that a chunk covers."""
    roles: tuple[str, ...]
    """The names of its roles, in order, without that group."""
    chunk: str
    """The character of what it makes."""


class _Found(NamedTuple):
    """A match: where it stands in the line as it is now."""

    start: int
    end: int
    length: int
    """In units."""
    ready: _Ready
    match: re.Match[str]


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
        self._stages: list[int] = []
        """The rules of each stage: bit n for rule n."""
        for stage in stages:
            before = 1 << len(self._rules)
            self._rules += stage
            self._stages.append((1 << len(self._rules)) - before)
        chunks = (rule.adds.union({rule.emits}) for rule in self._rules)
        self._alphabet = Alphabet(self._rules, {*known, *chunks})
        self.triggers: frozenset[str] = self._alphabet.triggers
        self._compiled: dict[int, _Ready] = {}
        self._kept: dict[str, tuple[Node, ...]] = {}
        longest = max((rule.pattern.least for rule in self._rules), default=0)
        self._fitting = [self._not_above(size) for size in range(longest + 1)]

    @property
    def wakers(self) -> str:
        """A class, for a regular expression, of what wakes a rule of some stage."""
        return self._alphabet.wakers

    def char(self, features: frozenset[str]) -> str:
        """Give the character of a set of features, a space if no rule names any."""
        kind = features & self._alphabet.terms
        return self._alphabet.get(kind, " ") if kind else " "

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
        awake = Awake(self._alphabet, [line])
        for stage in self._stages:
            fitting = self._fitting[min(len(line), len(self._fitting) - 1)]
            rules = [number for number, _ in awake.among(stage & fitting)]
            for found in _best(self._matches(rules, line, cells), len(line)):
                start, end = found.start, found.end
                node = _node(found.ready, found.match, cells)
                line = line[:start] + found.ready.chunk + line[end:]
                cells[start:end] = [node]
                awake.add(found.ready.chunk, 1)
        for cell in cells:
            if isinstance(cell, Node):
                yield cell

    def _not_above(self, size: int) -> int:
        """Give the rules that can match in as few units as *size*, a bit each."""
        fits = (rule.pattern.least <= size for rule in self._rules)
        return sum(1 << number for number, fit in enumerate(fits) if fit)

    def _matches(
        self, rules: Iterable[int], line: str, cells: list[Cell]
    ) -> list[_Found]:
        """Give what each of *rules* matches, rule by rule."""
        found: list[_Found] = []
        for number in rules:
            ready = self._compiled.get(number) or self._make_ready(number)
            for match in ready.regex.finditer(line):
                start, end = match.span(ready.whole)
                length = _end(cells[end - 1]) - _start(cells[start])
                found.append(_Found(start, end, length, ready, match))
        return found

    def _make_ready(self, number: int) -> _Ready:
        rule = self._rules[number]
        regex = rule.pattern.compile(self._alphabet.regex)
        whole = WHOLE if WHOLE in rule.pattern.roles else 0
        roles = tuple(sorted(rule.pattern.roles - {WHOLE}))
        chunk = self.char(rule.adds.union({rule.emits}))
        ready = self._compiled[number] = _Ready(rule, regex, whole, roles, chunk)
        return ready


def _best(found: list[_Found], size: int) -> list[_Found]:
    """Give those of the matches in a line of *size* that stand, the last first."""
    if len(found) < 2:
        return found
    taken = [False] * size
    best: list[_Found] = []
    found.sort(key=_shortness)  # which keeps those alike in the order of the rules
    for match in found:
        start, end = match.start, match.end
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            best.append(match)
    best.sort(key=itemgetter(0), reverse=True)
    return best


def _shortness(found: _Found) -> int:
    return -found.length


def _start(cell: Cell) -> int:
    return cell if isinstance(cell, int) else cell.start


def _end(cell: Cell) -> int:
    return cell + 1 if isinstance(cell, int) else cell.end


def _node(ready: _Ready, match: re.Match[str], cells: list[Cell]) -> Node:
    """Build the node of a match; a role is the first cell that plays it."""
    at = match.start
    roles = {name: cells[at(name)] for name in ready.roles if at(name) >= 0}
    first, last = cells[at(ready.whole)], cells[match.end(ready.whole) - 1]
    return Node(ready.rule, _start(first), _end(last), roles)
