# SPDX-License-Identifier: MIT
"""One character for all feature sets that no class of some rules can tell apart."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from threading import Lock
from typing import Final

from sahelcoop.cascade._parser import Needs, UnitClass
from sahelcoop.cascade.rule import Rule

_FIRST: Final = 0x21
"""The first character: no line end and no blank. Those below 256 are quick to compile
and to match; few alphabets have more."""


class Alphabet(dict[frozenset[str], str]):
    """The characters of some rules; which one a set gets never shows in a result.

    It learns a set when it is first looked up. May be shared between threads.
    """

    def __init__(self, rules: Sequence[Rule], known: Iterable[frozenset[str]]) -> None:
        """Give characters to the feature sets that are *known* to come.

        Those that wake a rule come first, then they are put in order by the terms that
        patterns name most, so that classes are few ranges of characters.
        """
        super().__init__()
        named = Counter(
            term
            for rule in rules
            for units in rule.pattern.classes
            for term in units.wanted | units.unwanted
        )
        self.triggers = frozenset(rule.trigger for rule in rules if rule.trigger)
        self.terms = self.triggers.union(named)
        needs = [_needs(rule) for rule in rules]
        bits = {term: 1 << n for n, term in enumerate(sorted(_union(needs)))}
        self.needs = [
            tuple(sum(bits[term] for term in some) for some in ways) for ways in needs
        ]
        """Of each rule the sets of features of which a line must have one, as bits."""
        self._bits = bits
        self._roused = _by_rarest(needs)
        self.wakes: dict[str, tuple[int, int]] = {" ": (0, self._roused.get("", 0))}
        """The features that a character has, and the rules that need one, as bits."""
        self._waking: list[str] = []
        """The characters with a trigger."""
        self._alike: dict[frozenset[UnitClass | str], str] = {}
        """The character by the classes that it changes, and the triggers."""
        self.changes: dict[str, frozenset[UnitClass | str]] = {}
        """The same the other way round."""
        self._members: dict[UnitClass, list[str]] = {
            units: [] for rule in rules for units in rule.pattern.classes
        }
        """The characters of a class; of one that wants nothing, those not of it."""
        self._wanting: defaultdict[str, list[UnitClass]] = defaultdict(list)
        """Classes by a feature that they want, the empty text if none."""
        for units in self._members:
            wanted = sorted(units.wanted, key=lambda term: (named[term], term))
            self._wanting[next(iter(wanted), "")].append(units)
        self._written: dict[UnitClass, tuple[int, str]] = {}
        """How many characters a class had when it was written, and how."""
        self._lock = Lock()
        for kind in self._in_order(known, named):
            self._learn(kind)

    def _in_order(
        self, known: Iterable[frozenset[str]], uses: Mapping[str, int]
    ) -> list[frozenset[str]]:
        """Sort what rules see of feature sets: those that wake one first, then by use.

        *uses* is how many patterns name a term; classes are then few ranges.
        """
        most = sorted(uses, key=lambda term: (-uses[term], term))
        rank = {term: n for n, term in enumerate(most)}
        return sorted(
            {features & self.terms for features in known},
            key=lambda kind: (
                self.triggers.isdisjoint(kind),
                sorted(rank[term] for term in kind if term in rank),
            ),
        )

    def __missing__(self, features: frozenset[str]) -> str:
        """Learn a feature set, by the terms in it."""
        kind = features & self.terms
        char = self[features] = self.get(kind) or self._learn(kind)
        return char

    def _learn(self, kind: frozenset[str]) -> str:
        with self._lock:
            char = self[kind] = self._alike_to(kind)
        return char

    def _alike_to(self, kind: frozenset[str]) -> str:
        """Give the character of those that no class tells from *kind*, or a new one."""
        near = chain(*(self._wanting.get(term, ()) for term in ("", *kind)))
        changed = [units for units in near if units.changed_by(kind)]
        alike = self.triggers.intersection(kind).union(changed)
        char = self._alike.get(alike)
        if char is None:
            char = chr(_FIRST + len(self._alike))
            for units in changed:
                self._members[units].append(char)
            if not self.triggers.isdisjoint(kind):
                self._waking.append(char)
            self.wakes[char] = self._woken(kind)
            self.changes[char] = alike
            self._alike[alike] = char
        return char

    def _woken(self, kind: frozenset[str]) -> tuple[int, int]:
        has, woken = self.wakes[" "]
        for feature in kind:
            has |= self._bits.get(feature, 0)
            woken |= self._roused.get(feature, 0)
        return has, woken

    @property
    def newest(self) -> str:
        """The newest character, of whose sets the classes are told already."""
        return chr(_FIRST + len(self._alike) - 1)

    @property
    def wakers(self) -> str:
        """A class of the characters known so far that have the trigger of a rule."""
        return f"[{_ranges(self._waking)}]"

    def regex(self, units: UnitClass) -> str:
        """Write a class of units over the characters known so far.

        A class that wants nothing is written by what it must not have, so that a new
        kind of unit seldom changes it.
        """
        size, written = self._written.get(units, (-1, ""))
        members = self._members[units]
        if size != len(members):
            size = len(members)
            found = _ranges(members[:size])
            empty = "(?!)" if units.wanted else "."
            written = f"[{'^' * (not units.wanted)}{found}]" if size else empty
            self._written[units] = size, written
        return written


class Awake:
    """The rules that may match a line, in order; what becomes of it may wake more."""

    __slots__ = ("_has", "_known", "_woken")

    def __init__(self, known: Alphabet, line: str) -> None:
        """Wake what the characters of *line* wake."""
        self._known = known
        wakes = known.wakes
        self._has, self._woken = wakes[" "]
        for char in set(line):
            has, woken = wakes[char]
            self._has |= has
            self._woken |= woken

    def add(self, char: str) -> None:
        """Wake what a unit more wakes; to leave one out puts nothing to sleep."""
        has, woken = self._known.wakes[char]
        self._has |= has
        self._woken |= woken

    def among(self, rules: int = -1) -> Iterator[int]:
        """Give the number of each of the *rules*, bits, one of whose needs is met."""
        needs = self._known.needs
        while rest := self._woken & rules:
            lowest = rest & -rest
            rules &= -lowest - lowest
            number = lowest.bit_length() - 1
            for some in needs[number]:
                if self._has & some == some:
                    yield number
                    break


def _needs(rule: Rule) -> Needs:
    """Give what a line must have, its trigger included, for *rule* to match."""
    trigger = {rule.trigger} if rule.trigger else set[str]()
    return frozenset(some | trigger for some in rule.pattern.needs)


def _union(needs: Iterable[Needs]) -> frozenset[str]:
    return frozenset[str]().union(*chain.from_iterable(needs))


def _by_rarest(needs: Sequence[Needs]) -> Mapping[str, int]:
    """Give the rules, a bit each, by the feature they need that fewest others need.

    A rule that needs none is under the empty text.
    """
    uses = Counter(feature for ways in needs for feature in _union([ways]))
    found: dict[str, int] = {}
    for number, ways in enumerate(needs):
        for way in ways:
            rarest = min(sorted(way), key=uses.__getitem__, default="")
            found[rarest] = found.get(rarest, 0) | 1 << number
    return found


def _ranges(chars: Iterable[str]) -> str:
    """Write characters, in ascending order, as ranges of a character class."""
    runs = ((re.escape(a), re.escape(z)) for a, z in _runs(chars))
    return "".join(a if a == z else f"{a}-{z}" for a, z in runs)


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
