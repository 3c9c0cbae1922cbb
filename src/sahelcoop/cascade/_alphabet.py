# SPDX-License-Identifier: MIT
"""One character for all feature sets that no class of some rules can tell apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from threading import Lock
from typing import Final

from sahelcoop.cascade._needed import Needed
from sahelcoop.cascade._parser import UnitClass
from sahelcoop.cascade.rule import Rule

UNHEARD: Final = " "
"""Stands in a line for what a regex does not know yet."""
_FIRST: Final = 0x61
"""The first character: from it on none means anything within a class of a regex. Those
below 256 are quick to compile and to match."""


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
        self.needed: Needed = Needed(rules)
        self.wakes: dict[str, tuple[tuple[int, ...], int]] = {
            " ": ((), self.needed.roused(()))
        }
        """The numbers of the features of a character, and the rules that need one."""
        self._waking: list[str] = []
        """The characters with a trigger."""
        self._alike: dict[frozenset[int | str], str] = {}
        """The character by the classes that it changes, and the triggers."""
        self.changes: dict[str, frozenset[int | str]] = {}
        """The same the other way round."""
        classes = dict.fromkeys(c for rule in rules for c in rule.pattern.classes)
        self.number: dict[UnitClass, int] = {c: n for n, c in enumerate(classes)}
        self._members: list[list[str]] = [[] for _ in classes]
        """The characters of a class; of one that wants nothing, those not of it."""
        self._barring: defaultdict[str, list[int]] = defaultdict(list)
        """Classes that want nothing, by each feature that they must not have."""
        self._wanting: defaultdict[str, list[tuple[int, UnitClass]]] = defaultdict(list)
        """The others by a feature that they want."""
        for units, number in self.number.items():
            if units.wanted:
                rarest = min(sorted(units.wanted), key=named.__getitem__)
                self._wanting[rarest].append((number, units))
            else:
                for term in units.unwanted:
                    self._barring[term].append(number)
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
        changed = {n for term in kind for n in self._barring.get(term, ())}
        for term in kind:
            for number, units in self._wanting.get(term, ()):
                if units.wanted <= kind and units.unwanted.isdisjoint(kind):
                    changed.add(number)
        alike = self.triggers.intersection(kind).union(changed)
        char = self._alike.get(alike)
        if char is None:
            char = nth(len(self._alike))
            for number in changed:
                self._members[number].append(char)
            if not self.triggers.isdisjoint(kind):
                self._waking.append(char)
            self.wakes[char] = self.needed.numbers(kind), self.needed.roused(kind)
            self.changes[char] = alike
            self._alike[alike] = char
        return char

    @property
    def wakers(self) -> str:
        """A class of the characters known so far that have the trigger of a rule."""
        return f"[{_ranges(self._waking)}]"

    def regex(self, units: UnitClass) -> str:
        """Write a class of units over the characters known so far."""
        size, found = self._written.get(units, (-1, ""))
        members = self._members[self.number[units]]
        if size != len(members):
            size = len(members)
            found = written(units, members[:size])
            self._written[units] = size, found
        return found

    def kinds(self, numbers: Iterable[int]) -> set[tuple[int, ...]]:
        """Give what classes of these *numbers*, in order, the characters change."""
        found: defaultdict[str, tuple[int, ...]] = defaultdict(tuple)
        for number in sorted(numbers):
            for char in tuple(self._members[number]):
                found[char] += (number,)
        return {(), *found.values()}


class Awake:
    """Which rules may match which lines; what becomes of a line may wake more."""

    __slots__ = ("_every", "_has", "_known", "_woken")

    def __init__(self, known: Alphabet, lines: Sequence[str]) -> None:
        """Wake what the characters of *lines* wake."""
        self._known = known
        self._has = [0] * len(known.needed)
        """Of each feature the lines that have it, a bit each."""
        self._woken = known.wakes[" "][1]
        self._every = (1 << len(lines)) - 1
        found: defaultdict[str, int] = defaultdict(int)
        line_bit = 1
        for line in lines:
            for char in set(line):
                found[char] |= line_bit
            line_bit += line_bit
        has, wakes = self._has, known.wakes
        for char, where in found.items():
            features, woken = wakes[char]
            self._woken |= woken
            for number in features:
                has[number] |= where

    def add(self, char: str, where: int) -> None:
        """Wake what a unit more in some lines wakes, a bit for each of them.

        To leave a unit out puts nothing to sleep.
        """
        features, woken = self._known.wakes[char]
        self._woken |= woken
        for number in features:
            self._has[number] |= where

    def among(self, rules: int = -1) -> Iterator[tuple[int, int]]:
        """Give the number of each of the *rules*, bits, that may match some lines.

        With it come the lines that meet its needs, a bit each.
        """
        needs, has = self._known.needed.numbered, self._has
        while rest := self._woken & rules:
            lowest = rest & -rest
            rules &= -lowest - lowest
            number = lowest.bit_length() - 1
            where = 0
            for branch in needs[number]:
                lines = self._every
                for some in branch:
                    met = 0
                    for feature in some:
                        met |= has[feature]
                    lines &= met
                    if not lines:
                        break
                where |= lines
            if where:
                yield number, where


def places(bits: int) -> Iterator[int]:
    """Give the numbers of the bits that are set, in ascending order."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def nth(number: int) -> str:
    """Give the character with this number."""
    return chr(_FIRST + number)


def written(units: UnitClass, chars: Iterable[str]) -> str:
    """Write a class of units, of which *chars* are; of one that wants nothing, are not.

    So a new kind of unit seldom changes a class that wants nothing.
    """
    found = _ranges(chars)
    if not found:
        return "(?!)" if units.wanted else "."
    return f"[{'^' * (not units.wanted)}{found}]"


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
