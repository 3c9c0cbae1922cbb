# SPDX-License-Identifier: MIT
"""The runner: interns feature sets to characters and runs compiled rules over them."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set as AbstractSet
from operator import attrgetter
from typing import Final

from sahelcoop.cascade._alphabet import (
    UNHEARD,
    Alphabet,
    Awake,
    nth,
    places,
    written,
)
from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.trace import Trace, trace
from sahelcoop.cascade.unit import WHOLE, Match, Unit, union

__all__ = ["Engine"]

_features: Final = attrgetter("features")


class _Ready(dict[int, str]):
    """A rule over letters of its own, one for all that it cannot tell apart.

    So its regex is short, and written again only for what the rule never saw before.
    Of each character of the alphabet it learns the letter when first asked.
    """

    def __init__(self, rule: Rule, alphabet: Alphabet) -> None:
        """Compile *rule* for all characters that there are."""
        super().__init__()
        self._alphabet = alphabet
        self._numbers = frozenset(alphabet.number[c] for c in rule.pattern.classes)
        self._letters: dict[frozenset[int | str], str] = {}
        members = dict.fromkeys(self._numbers, "")
        for at, kind in enumerate(sorted(alphabet.kinds(self._numbers))):
            letter = self._letters[frozenset(kind)] = nth(at)
            for number in kind:
                members[number] += letter
        self.regex: re.Pattern[str] = rule.pattern.compile(
            lambda units: written(units, members[alphabet.number[units]])
        )

    def __missing__(self, code: int) -> str:
        """Give the letter of a character, `UNHEARD` if the regex knows none like it."""
        changes = self._alphabet.changes[chr(code)] & self._numbers
        letter = self[code] = self._letters.get(changes, UNHEARD)
        return letter


class Engine:
    """Runs the rules of one stage; safe to share between threads."""

    def __init__(
        self, rules: Iterable[Rule], known: Iterable[frozenset[str]] = ()
    ) -> None:
        """Take the *rules* and the feature sets of units that are *known* to come.

        Others may come too; but a rule that one of them concerns is compiled again.
        """
        self.rules: tuple[Rule, ...] = tuple(rules)
        self._made = [rule.adds.union({rule.emits}) for rule in self.rules]
        """The features of each rule's chunk, beside what it keeps."""
        self._alphabet = Alphabet(self.rules, {*known, *self._made})
        self._ready: dict[int, _Ready] = {}

    def _matches(self, number: int, line: str) -> Iterator[re.Match[str]]:
        """Run a rule over *line*, in its own letters."""
        ready = self._ready.get(number)
        spelled = UNHEARD if ready is None else line.translate(ready)
        if ready is None or UNHEARD in spelled:
            ready = self._ready[number] = _Ready(self.rules[number], self._alphabet)
            spelled = line.translate(ready)
        return ready.regex.finditer(spelled)

    def grown(self, features: AbstractSet[str]) -> frozenset[str]:
        """Give *features* of some units, and those of chunks that may be made of them.

        What a chunk keeps it has of units.
        """
        grown, needed = set(features), self._alphabet.needed
        roused = needed.roused(grown)
        for number, made in enumerate(self._made):
            if roused >> number & 1 and needed.met(number, grown):
                roused |= needed.roused(made - grown)
                grown |= made
        return frozenset(grown)

    def awake(
        self, features: AbstractSet[str], among: Iterable[int] | None = None
    ) -> list[int]:
        """Give the rules *among* some that units with *features* together may wake."""
        needed = self._alphabet.needed
        rules = places(needed.roused(features)) if among is None else among
        return [number for number in rules if needed.met(number, features)]

    def _line(self, units: Sequence[Unit]) -> str:
        return "".join(map(self._alphabet.__getitem__, map(_features, units)))

    def find(self, units: Sequence[Unit]) -> Iterator[Match]:
        """Give what each rule matches, rule by rule, leftmost first."""
        yield from self.find_each([units])[0]

    def find_each(self, many: Sequence[Sequence[Unit]]) -> list[list[Match]]:
        """Find in each of *many* lines at once, which is quicker than one by one."""
        lines = [self._line(units) for units in many]
        every: list[list[Match]] = [[] for _ in lines]
        for number, where in Awake(self._alphabet, lines).among():
            rule = self.rules[number]
            for at in places(where):
                for found in self._matches(number, lines[at]):
                    every[at].append(_match(rule, many[at], found))
        return every

    def trace(self, units: Sequence[Unit]) -> Iterator[Trace]:
        """Say of each rule whose trigger is there how far it got, matched or not."""
        line = self._line(units)
        has = frozenset[str]().union(*(unit.features for unit in units))
        for rule in self.rules:
            if rule.trigger is None or rule.trigger in has:
                found = trace(rule, units, line, self._alphabet.regex)
                if found is not None:
                    yield found

    def rewrite(self, units: Sequence[Unit]) -> tuple[Unit, ...]:
        """Replace what each rule matches by a chunk, one rule after the other."""
        return self.rewrite_each([units])[0]

    def rewrite_each(self, many: Iterable[Sequence[Unit]]) -> list[tuple[Unit, ...]]:
        """Rewrite each of *many* lines at once, which is quicker than one by one."""
        now = [list(units) for units in many]
        lines = [self._line(units) for units in now]
        awake = Awake(self._alphabet, lines)
        for number, where in awake.among():
            for at in places(where):
                matches = self._matches(number, lines[at])
                for found in reversed([*matches]):
                    chunk = self._chunk(number, now[at], found)
                    char = self._alphabet[chunk.features]
                    start, end = _covered(found)
                    lines[at] = lines[at][:start] + char + lines[at][end:]
                    now[at][start:end] = [chunk]
                    awake.add(char, 1 << at)
        return [tuple(units) for units in now]

    def _chunk(self, number: int, units: Sequence[Unit], found: re.Match[str]) -> Unit:
        rule = self.rules[number]
        match = _match(rule, units, found)
        kept = [unit for role in rule.keeps for unit in match.roles.get(role, ())]
        features = union(self._made[number], *[unit.features for unit in kept])
        value = kept[-1].value if kept else None
        return Unit(match.start, match.end, features, value, match)


def _match(rule: Rule, units: Sequence[Unit], found: re.Match[str]) -> Match:
    roles: dict[str, tuple[Unit, ...]] = {}
    spans = found.regs
    for name, group in found.re.groupindex.items():
        start, end = spans[group]
        if start >= 0:
            roles[name] = tuple(units[start:end])
    start, end = _covered(found)
    return Match(rule.id, rule.emits, tuple(units[start:end]), roles)


def _covered(found: re.Match[str]) -> tuple[int, int]:
    """Give the span of a match without its context."""
    start, end = found.span(WHOLE) if WHOLE in found.re.groupindex else (-1, -1)
    return found.span() if start < 0 else (start, end)
