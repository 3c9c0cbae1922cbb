# SPDX-License-Identifier: MIT
"""The runner: interns feature sets to characters and runs compiled rules over them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Final

from sahelcoop.cascade._alphabet import Alphabet, Awake
from sahelcoop.cascade.pattern import UnitClass
from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.trace import Trace, trace
from sahelcoop.cascade.unit import Match, Unit, union

__all__ = ["Engine"]

_features: Final = attrgetter("features")


class _Ready:
    """A rule's regex over the characters that there were when it was written.

    It reads newer ones too, if there is an older one that no class of the rule tells
    from them: to spell a line otherwise is quicker by far than to compile again.
    """

    def __init__(self, rule: Rule, alphabet: Alphabet) -> None:
        """Compile *rule*."""
        self.newest = alphabet.newest
        self.regex = rule.pattern.compile(alphabet.regex)
        self._classes = frozenset(rule.pattern.classes)
        self._alphabet = alphabet
        self._older: dict[str, str] = {}

    @cached_property
    def _letters(self) -> Mapping[frozenset[UnitClass | str], str]:
        """One character for all that the rule cannot tell apart."""
        known = tuple(self._alphabet.changes.items())
        return {
            changes & self._classes: char
            for char, changes in known
            if char <= self.newest
        }

    def _old(self, char: str) -> str:
        """Give an older character like *char*, empty if there is none."""
        changes = self._alphabet.changes[char] & self._classes
        found = self._older[char] = self._letters.get(changes, "")
        return found

    def spelled(self, line: str) -> str | None:
        """Spell *line* with the characters of the regex, if it can be."""
        for char in set(line):
            if char > self.newest:
                older = self._older.get(char) or self._old(char)
                if not older:
                    return None
                line = line.replace(char, older)
        return line


class Engine:
    """Runs the rules of one stage; safe to share between threads."""

    def __init__(
        self, rules: Iterable[Rule], known: Iterable[frozenset[str]] = ()
    ) -> None:
        """Take the *rules* and the feature sets of units that are *known* to come.

        Others may come too; but a rule that one of them concerns is compiled again.
        """
        self.rules: tuple[Rule, ...] = tuple(rules)
        self._alphabet = Alphabet(self.rules, known)
        self._ready: dict[int, _Ready] = {}
        self._made = [rule.adds.union({rule.emits}) for rule in self.rules]
        """The features of each rule's chunk, beside what it keeps."""

    def _matches(self, number: int, line: str, newest: str) -> Iterator[re.Match[str]]:
        """Run a rule over *line*, whose newest character is *newest*."""
        ready = self._ready.get(number)
        if ready is not None and newest <= ready.newest:
            return ready.regex.finditer(line)
        spelled = None if ready is None else ready.spelled(line)
        if ready is None or spelled is None:
            ready = self._ready[number] = _Ready(self.rules[number], self._alphabet)
            spelled = line
        return ready.regex.finditer(spelled)

    def _line(self, units: Sequence[Unit]) -> str:
        return "".join(map(self._alphabet.__getitem__, map(_features, units)))

    def find(self, units: Sequence[Unit]) -> Iterator[Match]:
        """Give what each rule matches, rule by rule, leftmost first."""
        line = self._line(units)
        newest = max(line, default="")
        for number in Awake(self._alphabet, line).among():
            for found in self._matches(number, line, newest):
                yield _match(self.rules[number], units, found)

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
        now = list(units)
        line = self._line(now)
        awake = Awake(self._alphabet, line)
        for number in awake.among():
            newest = max(line, default="")
            for found in reversed([*self._matches(number, line, newest)]):
                start, end = found.span()
                chunk = self._chunk(number, _match(self.rules[number], now, found))
                char = self._alphabet[chunk.features]
                line = line[:start] + char + line[end:]
                now[start:end] = [chunk]
                awake.add(char)
        return tuple(now)

    def _chunk(self, number: int, match: Match) -> Unit:
        keeps = self.rules[number].keeps
        kept = [unit for role in keeps for unit in match.roles.get(role, ())]
        features = union(self._made[number], *[unit.features for unit in kept])
        value = kept[-1].value if kept else None
        return Unit(match.start, match.end, features, value, match)


def _match(rule: Rule, units: Sequence[Unit], found: re.Match[str]) -> Match:
    spans = ((name, found.span(name)) for name in rule.pattern.roles)
    roles = {
        name: tuple(units[start:end]) for name, (start, end) in spans if start >= 0
    }
    return Match(rule.id, rule.emits, tuple(units[found.start() : found.end()]), roles)
