# SPDX-License-Identifier: MIT
"""What a line must have for rules to match: those that lack it need not be run."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Set as AbstractSet
from itertools import chain

from sahelcoop.cascade._parser import Needs
from sahelcoop.cascade.rule import Rule

_Branches = list[list[frozenset[str]]]
"""Of each branch of a rule sets of features; a line must have one of each."""


class Needed:
    """What each of some rules needs of a line, and which rules a feature rouses."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Number the features that *rules* need."""
        self.branches: list[_Branches] = _in_turn(map(_needs, rules))
        """Of each rule; a line must have what one of its branches needs."""
        every = sorted({*chain(*chain(*chain(*self.branches)))})
        self._numbers = {term: n for n, term in enumerate(every)}
        self.numbered = [
            [[self.numbers(some) for some in sets] for sets in branches]
            for branches in self.branches
        ]
        """The same by the number of the feature."""
        self._roused: defaultdict[str, int] = defaultdict(int)
        """The rules, a bit each, by the rarest need of a branch; "" is always met."""
        for number, branches in enumerate(self.branches):
            for sets in branches:
                for term in sets[0] if sets else [""]:
                    self._roused[term] |= 1 << number

    def __len__(self) -> int:
        return len(self._numbers)

    def met(self, number: int, features: AbstractSet[str]) -> bool:
        """Tell whether *features* have what some branch of a rule needs."""
        lacks = features.isdisjoint
        return any(not any(map(lacks, sets)) for sets in self.branches[number])

    def numbers(self, features: Iterable[str]) -> tuple[int, ...]:
        """Give the numbers of those of *features* that some rule needs."""
        return tuple(self._numbers[f] for f in features if f in self._numbers)

    def roused(self, features: Iterable[str]) -> int:
        """Give the rules, a bit each, whose rarest need one of *features* meets."""
        roused = self._roused[""]
        for feature in features:
            roused |= self._roused.get(feature, 0)
        return roused


def _needs(rule: Rule) -> list[Needs]:
    """Give what a line must have, its trigger included, for *rule* to match."""
    trigger = {frozenset({rule.trigger})} if rule.trigger else set[frozenset[str]]()
    return [needs | trigger for needs in rule.pattern.needs]


def _in_turn(needs: Iterable[list[Needs]]) -> list[_Branches]:
    """Put what each branch needs in order: first of what the fewest branches need."""
    every = list(needs)
    uses = Counter(chain(*chain(*chain(*every))))

    def common(some: frozenset[str]) -> tuple[int, list[str]]:
        return sum(uses[term] for term in some), sorted(some)

    return [[sorted(sets, key=common) for sets in branches] for branches in every]
