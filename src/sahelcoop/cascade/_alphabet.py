# SPDX-License-Identifier: MIT
"""One private-use character for all feature sets that no pattern can tell apart."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock
from typing import Final

from sahelcoop.cascade._parser import UnitClass
from sahelcoop.cascade.rule import Rule

_FIRST: Final = 0xF0000
"""Start of plane 15: 65,534 private-use characters, none special in a regex."""


class Alphabet:
    """The characters of some rules; which one a set gets never shows in a result.

    May be shared between threads.
    """

    def __init__(self, rules: Sequence[Rule], known: Iterable[frozenset[str]]) -> None:
        """Give characters to the feature sets that are *known* to come.

        Those that wake a rule come first, then they are put in order by the terms that
        patterns name most, so that classes are few ranges of characters, which are
        quick to compile and to match.
        """
        self._triggers = tuple(rule.trigger for rule in rules)
        named = Counter(
            term
            for rule in rules
            for units in rule.pattern.classes
            for term in sorted(units.wanted | units.unwanted)
        )
        self.terms = frozenset(named).union(t for t in self._triggers if t)
        self.kinds: dict[frozenset[str], str] = {}
        self.features: dict[str, frozenset[str]] = {}
        """What a character stands for."""
        self.wakes: dict[str, int] = {}
        """The rules that a character wakes: bit n for rule n."""
        self._chars: dict[frozenset[str], str] = {}
        self._written: dict[UnitClass, tuple[int, str]] = {}
        self._lock = Lock()
        by_use = [term for term, _ in named.most_common()]
        triggers = frozenset(self._triggers)
        for kind in sorted(
            {features & self.terms for features in known},
            key=lambda kind: (
                triggers.isdisjoint(kind),
                [term in kind for term in by_use],
            ),
        ):
            self._learn(kind)

    def char(self, features: frozenset[str]) -> str:
        """Give the character of a feature set."""
        return self._chars.get(features) or self._learn(features)

    def _learn(self, features: frozenset[str]) -> str:
        kind = features & self.terms
        with self._lock:
            char = self.kinds.get(kind)
            if char is None:
                char = chr(_FIRST + len(self.kinds))
                self.wakes[char] = self._woken(kind)
                self.features[char] = kind
                self.kinds[kind] = char
            self._chars[features] = char
        return char

    def _woken(self, kind: frozenset[str]) -> int:
        return sum(
            1 << n for n, trigger in enumerate(self._triggers) if trigger in kind
        )

    def awake(self, line: str) -> int:
        """Give the rules that the characters of *line* wake, a bit each."""
        awake = 0
        for char in set(line):
            awake |= self.wakes.get(char, 0)
        return awake

    @property
    def wakers(self) -> str:
        """A class of the characters known so far that wake a rule."""
        return f"[{_ranges(char for char, woken in self.wakes.items() if woken)}]"

    def regex(self, units: UnitClass) -> str:
        """Write a class of units over the kinds known so far.

        A class that wants nothing is written by what it must not have, so that a new
        kind of unit seldom changes it.
        """
        size, written = self._written.get(units, (-1, ""))
        if size != len(self.kinds):
            # A copy, as other threads may add to it.
            kinds = tuple(self.kinds.items())
            negative = not units.wanted
            found = _ranges(c for k, c in kinds if units.holds_of(k) != negative)
            empty = "." if negative else "(?!)"
            written = f"[{'^' * negative}{found}]" if found else empty
            self._written[units] = len(kinds), written
        return written


def _ranges(chars: Iterable[str]) -> str:
    """Write characters, in ascending order, as ranges of a character class."""
    return "".join(a if a == z else f"{a}-{z}" for a, z in _runs(chars))


def _runs(chars: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the first and the last of each run of neighbours."""
    first = last = ""
    for char in chars:
        if not last or ord(char) != ord(last) + 1:
            if last:
                yield first, last
            first = char
        last = char
    if last:
        yield first, last
