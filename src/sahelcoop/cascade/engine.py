# SPDX-License-Identifier: MIT
"""The runner: interns feature sets to characters and runs compiled rules over them."""

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from sahelcoop.cascade._alphabet import Alphabet
from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.trace import Trace, trace
from sahelcoop.cascade.unit import Match, Unit

__all__ = ["Engine"]


@attrs.frozen(eq=False)
class _Compiled:
    """A rule's regex, and how many kinds of units were known when it was written."""

    regex: re.Pattern[str]
    kinds: int


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
        self._always = sum(
            1 << number for number, rule in enumerate(self.rules) if not rule.trigger
        )
        self._compiled: dict[str, _Compiled] = {}

    def _regex(self, rule: Rule) -> re.Pattern[str]:
        known = self._compiled.get(rule.id)
        size = len(self._alphabet.kinds)
        if known is None or known.kinds < size:
            if known is None or self._changed(rule, known.kinds):
                regex = rule.pattern.compile(self._alphabet.regex)
            else:
                regex = known.regex
            known = self._compiled[rule.id] = _Compiled(regex, size)
        return known.regex

    def _changed(self, rule: Rule, since: int) -> bool:
        """Tell whether one of the kinds learned *since* concerns a rule."""
        new = tuple(self._alphabet.kinds)[since:]
        return any(units.changed_by(k) for units in rule.pattern.classes for k in new)

    def _line(self, units: Sequence[Unit]) -> str:
        char = self._alphabet.char
        return "".join([char(unit.features) for unit in units])

    def _awake(self, line: str) -> int:
        """Give the rules that may match *line*, a bit each."""
        return self._always | self._alphabet.awake(line)

    def find(self, units: Sequence[Unit]) -> Iterator[Match]:
        """Give what each rule matches, rule by rule, leftmost first."""
        line = self._line(units)
        awake = self._awake(line)
        for number, rule in enumerate(self.rules):
            if awake >> number & 1:
                for found in self._regex(rule).finditer(line):
                    yield _match(rule, units, found)

    def trace(self, units: Sequence[Unit]) -> Iterator[Trace]:
        """Say of each rule that is awake how far it got, matched or not."""
        line = self._line(units)
        awake = self._awake(line)
        for number, rule in enumerate(self.rules):
            if awake >> number & 1:
                found = trace(rule, units, line, self._alphabet.regex)
                if found is not None:
                    yield found

    def rewrite(self, units: Sequence[Unit]) -> tuple[Unit, ...]:
        """Replace what each rule matches by a chunk, one rule after the other."""
        now = list(units)
        line = self._line(now)
        awake = self._awake(line)
        for number, rule in enumerate(self.rules):
            if awake >> number & 1:
                chunks = [
                    (found.span(), _chunk(rule, _match(rule, now, found)))
                    for found in self._regex(rule).finditer(line)
                ]
                for (start, end), chunk in reversed(chunks):
                    char = self._alphabet.char(chunk.features)
                    line = line[:start] + char + line[end:]
                    now[start:end] = [chunk]
                    awake |= self._alphabet.wakes[char]
        return tuple(now)


def _match(rule: Rule, units: Sequence[Unit], found: re.Match[str]) -> Match:
    roles = {
        name: tuple(units[found.start(name) : found.end(name)])
        for name in rule.pattern.roles
        if found.start(name) >= 0
    }
    return Match(rule.id, rule.emits, tuple(units[found.start() : found.end()]), roles)


def _chunk(rule: Rule, match: Match) -> Unit:
    kept = [unit for role in rule.keeps for unit in match.roles.get(role, ())]
    features = rule.adds.union({rule.emits}, *(u.features for u in kept))
    value = kept[-1].value if kept else None
    return Unit(match.start, match.end, features, value, match)
