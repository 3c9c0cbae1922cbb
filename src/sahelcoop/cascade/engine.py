# SPDX-License-Identifier: MIT
"""The runner: interns feature sets to characters and runs compiled rules over them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sahelcoop.cascade._alphabet import Alphabet, Awake
from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.trace import Trace, trace
from sahelcoop.cascade.unit import Match, Unit

__all__ = ["Engine"]


class _Compiled(NamedTuple):
    """A rule's regex, and what it is good for."""

    regex: re.Pattern[str]
    newest: str
    """The newest character that there was; lines of it and of older ones are read."""
    size: int
    """The size of the rule's classes."""


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
        self._compiled: dict[int, _Compiled] = {}

    def _regex(self, number: int, line: str) -> re.Pattern[str]:
        """Give the regex of a rule, for all characters of *line*."""
        known = self._compiled.get(number)
        if known is None or known.newest < max(line, default=""):
            known = self._compiled[number] = self._renewed(self.rules[number], known)
        return known.regex

    def _renewed(self, rule: Rule, known: _Compiled | None) -> _Compiled:
        """Compile a rule, again if there are new characters that concern it."""
        newest, size = self._alphabet.newest, self._alphabet.size(rule)
        if known is not None and known.size == size:
            return known._replace(newest=newest)
        return _Compiled(rule.pattern.compile(self._alphabet.regex), newest, size)

    def _line(self, units: Sequence[Unit]) -> str:
        char = self._alphabet
        return "".join([char[unit.features] for unit in units])

    def find(self, units: Sequence[Unit]) -> Iterator[Match]:
        """Give what each rule matches, rule by rule, leftmost first."""
        line = self._line(units)
        for number in Awake(self._alphabet, line).among():
            for found in self._regex(number, line).finditer(line):
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
            rule = self.rules[number]
            for found in reversed([*self._regex(number, line).finditer(line)]):
                start, end = found.span()
                chunk = _chunk(rule, _match(rule, now, found))
                char = self._alphabet[chunk.features]
                line = line[:start] + char + line[end:]
                now[start:end] = [chunk]
                awake.add(char)
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
