# SPDX-License-Identifier: MIT
"""Records of one event put together: the surest matches first, none against a verdict.

The order of the matches is that of their weights and keys, never that of the reports,
so that the same matches always give the same clusters.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sahelcoop.merging.matching import LASTING, TOLD_TWICE, Rule
from sahelcoop.merging.profile import Profile
from sahelcoop.model.decisions import Judgement

__all__ = ["Clusters", "Judged", "cluster"]

_DRIFT: Final = {"attack": 2, "delivery": 7, "agreement": 10}
"""Days that the dates of one event may span: a chain of near days is not one event."""

_ANY_TIME: Final = (float("-inf"), float("inf"))

Pair = tuple[int, int]
Judged = tuple[int, int, Rule]
"""Two positions and what is judged of them."""


class Clusters:
    """Builds up while the matches are gone through; lives in one merge alone."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._parent = list(range(len(profiles)))
        self._apart: list[set[int]] = [set() for _ in profiles]
        self._members = [[n] for n in range(len(profiles))]
        self._spans = [_span(profile) for profile in profiles]
        self._readings = [{profile.reading} for profile in profiles]
        self._kinds = [profile.record.tag for profile in profiles]

    def of(self, position: int) -> int:
        """Give the cluster that a record is in."""
        while self._parent[position] != position:
            self._parent[position] = self._parent[self._parent[position]]
            position = self._parent[position]
        return position

    def part(self, one: int, other: int) -> None:
        """Keep two records apart from now on."""
        self._apart[self.of(one)].add(other)
        self._apart[self.of(other)].add(one)

    def join(self, one: int, other: int, rule: str | None) -> bool:
        """Put two records' clusters together; False if they are to stay apart.

        No *rule* means that a person has decided.
        """
        a, b = self.of(one), self.of(other)
        if a == b or self._barred(a, b):
            return False
        if rule is not None and not self._fit(a, b, rule):
            return False
        if (len(self._members[a]), b) < (len(self._members[b]), a):
            a, b = b, a
        self._parent[b] = a
        self._apart[a] |= self._apart[b]
        self._members[a] += self._members[b]
        self._readings[a] |= self._readings[b]
        spans = self._spans[a], self._spans[b]
        self._spans[a] = _joined(*spans) if rule is not None else _ANY_TIME
        return True

    def _barred(self, one: int, other: int) -> bool:
        if len(self._apart[one]) > len(self._apart[other]):
            one, other = other, one
        return any(self.of(position) == other for position in self._apart[one])

    def _fit(self, one: int, other: int, rule: str) -> bool:
        """Tell whether no article told them apart and their dates are not far apart."""
        told_apart = not self._readings[one].isdisjoint(self._readings[other])
        if told_apart and rule not in TOLD_TWICE:
            return False
        if rule in LASTING:
            return True
        first, last = _joined(self._spans[one], self._spans[other])
        return first - last <= _DRIFT.get(self._kinds[one], float("inf"))

    def groups(self) -> list[list[int]]:
        """List the clusters, each in order, in the order of their first members."""
        found = (self._members[n] for n, up in enumerate(self._parent) if n == up)
        return sorted(sorted(members) for members in found)


def _span(profile: Profile) -> tuple[float, float]:
    """Give the first and the last day that a date allows."""
    if profile.when is None:
        return _ANY_TIME
    return profile.when.first, profile.when.last


def _joined(
    one: tuple[float, float], other: tuple[float, float]
) -> tuple[float, float]:
    """Give the latest first and the earliest last day."""
    return max(one[0], other[0]), min(one[1], other[1])


def cluster(
    profiles: Sequence[Profile],
    judged: Iterable[Judged],
    decided: Mapping[Pair, Judgement],
) -> tuple[list[list[int]], list[Judged]]:
    """Join what is the same, *decided* pairs first; give the matches that did it."""
    clusters = Clusters(profiles)
    claimed = _decide(clusters, decided)
    free = [found for found in judged if found[:2] not in decided]
    for one, other, found in free:
        # A rule does not tear apart what a person put together through a third record.
        if found.judgement is Judgement.DIFFERENT and claimed.isdisjoint((one, other)):
            clusters.part(one, other)
    same = [found for found in free if found[2].judgement is Judgement.SAME]
    same.sort(key=lambda found: (-found[2].weight, *found[:2]))
    joins = [found for found in same if clusters.join(*found[:2], found[2].id)]
    return clusters.groups(), joins


def _decide(clusters: Clusters, decided: Mapping[Pair, Judgement]) -> set[int]:
    """Carry out what a person decided; give the records that were put together.

    What is to be apart wins over what is to be one.
    """
    same = [pair for pair in sorted(decided) if decided[pair] is Judgement.SAME]
    for pair in sorted(decided.keys() - same):
        clusters.part(*pair)
    for pair in same:
        clusters.join(*pair, None)
    return {position for pair in same for position in pair}
