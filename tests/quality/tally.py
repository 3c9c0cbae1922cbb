# SPDX-License-Identifier: MIT
"""Counts of right, invented and missed values, and the rates that follow from them."""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Self

import attrs

__all__ = ["Mark", "Score", "Tally", "wilson"]

_Z = 1.959963984540054
"""The normal quantile of a two-sided 95 % interval."""


@attrs.frozen
class Score:
    """How often something was found rightly (tp), wrongly (fp) or not at all (fn)."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def __add__(self, other: Self) -> "Score":
        return Score(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn)

    def __bool__(self) -> bool:
        return bool(self.tp or self.fp or self.fn)

    @property
    def precision(self) -> float:
        """The share of the found that is true; 1 where nothing was found."""
        return _share(self.tp, self.fp)

    @property
    def recall(self) -> float:
        """The share of the true that was found; 1 where there is nothing to find."""
        return _share(self.tp, self.fn)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall.

        One division, so that equal means are equal floats.
        """
        return _share(2 * self.tp, self.fp + self.fn)


def _share(right: int, wrong: int) -> float:
    return right / (right + wrong) if right + wrong else 1.0


def wilson(right: int, wrong: int) -> tuple[float, float]:
    """Bound a rate of independent trials with 95 % confidence (Wilson's interval)."""
    trials = right + wrong
    if not trials:
        return 0.0, 1.0
    rate, unit = right / trials, _Z**2 / trials
    middle = rate + unit / 2
    reach = _Z * math.sqrt(rate * (1 - rate) / trials + unit / (4 * trials))
    low, high = (middle - reach) / (1 + unit), (middle + reach) / (1 + unit)
    return max(0.0, low), min(1.0, high)


Mark = tuple[str, Score]
"""A key, such as `deliveries#` or `deliveries.items.n`, with what it earned."""


def _nonzero(scores: Mapping[str, Score]) -> dict[str, Score]:
    return {key: scores[key] for key in sorted(scores) if scores[key]}


@attrs.frozen
class Tally:
    """Scores by key: `kind#` counts records, `kind.slot` their slots."""

    scores: Mapping[str, Score] = attrs.field(factory=dict, converter=_nonzero)

    @classmethod
    def of(cls, marks: Iterable[Mark]) -> Self:
        """Add up the marks of each key."""
        scores: dict[str, Score] = {}
        for key, score in marks:
            scores[key] = scores.get(key, Score()) + score
        return cls(scores)

    def __add__(self, other: Self) -> "Tally":
        return Tally.of([*self.scores.items(), *other.scores.items()])

    def total(self, wanted: Callable[[str], bool]) -> Score:
        """Add up the scores of the keys that are *wanted*."""
        return sum(
            (score for key, score in self.scores.items() if wanted(key)),
            Score(),
        )
