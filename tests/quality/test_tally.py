# SPDX-License-Identifier: MIT
"""Rates and sums of counts."""

import pytest
from hypothesis import given, strategies as st

from tests.quality.tally import Score, Tally, wilson

COUNTS = st.integers(0, 500)
SCORES = st.builds(Score, COUNTS, COUNTS, COUNTS)
TALLIES = st.dictionaries(st.sampled_from("abc"), SCORES).map(Tally)


def test_rates_follow_from_counts() -> None:
    """Three right, one wrong and two missed give the rates by hand."""
    score = Score(tp=3, fp=1, fn=2)

    assert 0.75 == score.precision
    assert 0.6 == score.recall
    assert 2 / 3 == pytest.approx(score.f1)


def test_nothing_to_find_is_found() -> None:
    """An empty score counts no fault, and only faults count nothing."""
    assert 1.0 == Score().f1
    assert 0.0 == Score(fp=1, fn=1).f1


def test_equal_means_are_equal() -> None:
    """Twice two thirds, from other counts, differ in no bit."""
    assert Score(tp=6, fp=2, fn=4).f1 == Score(tp=5, fp=0, fn=5).f1


def test_wilson_agrees_with_a_worked_example() -> None:
    """8 of 10 lie between 49 % and 94 %, and nothing at all lies anywhere."""
    assert (0.4902, 0.9433) == pytest.approx(wilson(8, 2), abs=5e-5)
    assert (0.0, 1.0) == wilson(0, 0)


@given(COUNTS, COUNTS)
def test_wilson_holds_the_rate(right: int, wrong: int) -> None:
    """The interval is one of shares, contains the rate, and mirrors its complement."""
    low, high = wilson(right, wrong)
    rate = right / (right + wrong) if right + wrong else 0.5

    assert 0 <= low <= rate + 1e-12
    assert rate - 1e-12 <= high <= 1
    assert (1 - high, 1 - low) == pytest.approx(wilson(wrong, right))


@given(TALLIES, TALLIES)
def test_tallies_add_up(one: Tally, other: Tally) -> None:
    """The total of a sum is the sum of the totals, in either order."""
    both = one + other

    assert both == other + one
    assert one.total(bool) + other.total(bool) == both.total(bool)
    assert all(both.scores.values())
