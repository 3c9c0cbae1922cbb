# SPDX-License-Identifier: MIT
"""The runner: interns feature sets to characters and runs compiled rules over them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock
from typing import Final

from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.trace import Trace, trace
from sahelcoop.cascade.unit import Match, Unit

__all__ = ["Engine"]

_FIRST: Final = 0xF0000
"""Start of plane 15: 65,534 private-use characters, none special in a regex."""


class _Alphabet:
    """One private-use character for all feature sets that no pattern can tell apart.

    Which character a set gets never shows in a result.
    """

    def __init__(self, terms: frozenset[str]) -> None:
        self._terms = terms
        self._kinds: dict[frozenset[str], str] = {}
        self._chars: dict[frozenset[str], str] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._kinds)

    def char(self, features: frozenset[str]) -> str:
        """Give the character of a feature set."""
        found = self._chars.get(features)
        if found is None:
            with self._lock:
                new = chr(_FIRST + len(self._kinds))
                found = self._kinds.setdefault(features & self._terms, new)
                self._chars[features] = found
        return found

    def chars(self, wanted: frozenset[str], unwanted: frozenset[str]) -> str:
        """Give the characters of the sets with all of *wanted*, none of *unwanted*."""
        return "".join(
            char
            for features, char in tuple(self._kinds.items())
            if wanted <= features and unwanted.isdisjoint(features)
        )


class Engine:
    """Runs the rules of one stage; safe to share between threads."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: tuple[Rule, ...] = tuple(rules)
        terms = (rule.pattern.terms for rule in self.rules)
        self._alphabet = _Alphabet(frozenset[str]().union(*terms))
        self._compiled: dict[str, tuple[int, re.Pattern[str]]] = {}

    def _regex(self, rule: Rule) -> re.Pattern[str]:
        size = len(self._alphabet)
        known = self._compiled.get(rule.id)
        if known is None or known[0] != size:
            known = size, rule.pattern.compile(self._alphabet.chars)
            self._compiled[rule.id] = known
        return known[1]

    def _line(self, units: Sequence[Unit]) -> str:
        return "".join(self._alphabet.char(unit.features) for unit in units)

    def find(self, units: Sequence[Unit]) -> Iterator[Match]:
        """Give what each rule matches, rule by rule, leftmost first."""
        line = self._line(units)
        for rule in self.rules:
            if _awake(rule, units):
                for found in self._regex(rule).finditer(line):
                    yield _match(rule, units, found)

    def trace(self, units: Sequence[Unit]) -> Iterator[Trace]:
        """Say of each rule that is awake how far it got, matched or not."""
        line = self._line(units)
        for rule in self.rules:
            if _awake(rule, units):
                found = trace(rule, units, line, self._alphabet.chars)
                if found is not None:
                    yield found

    def rewrite(self, units: Sequence[Unit]) -> tuple[Unit, ...]:
        """Replace what each rule matches by a chunk, one rule after the other."""
        now = tuple(units)
        for rule in self.rules:
            if _awake(rule, now):
                now = self._rewritten(rule, now)
        return now

    def _rewritten(self, rule: Rule, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
        line = self._line(units)
        out: list[Unit] = []
        at = 0
        for found in self._regex(rule).finditer(line):
            out += units[at : found.start()]
            out.append(_chunk(rule, _match(rule, units, found)))
            at = found.end()
        return (*out, *units[at:]) if at else units


def _awake(rule: Rule, units: Sequence[Unit]) -> bool:
    return rule.trigger is None or any(rule.trigger in u.features for u in units)


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
