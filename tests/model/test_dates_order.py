# SPDX-License-Identifier: MIT
"""Partial dates among one another: order, containment, copies."""

import copy
import datetime as dt
import pickle
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from sahelcoop.errors import ModelError
from sahelcoop.model.dates import (
    DateBasis,
    PartialDate,
    PartOfDay,
    Portion,
)
from sahelcoop.model.times import ClockTime

EDTFS = st.sampled_from(
    [
        "2022",
        "2022-03",
        "2022-03-30",
        "?2022-03-30",
        "XXXX-03-30",
        "2022-XX-31",
        "202X",
        "2021-24",
        "../2022-03",
        "2022-03/",
        "2021/2023",
        "/",
        "../..",
        "Y12345",
        "-0044-03-15",
    ]
)
DAYS = st.dates(dt.date(2021, 1, 1), dt.date(2023, 12, 31))


FIELDS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"edtf": EDTFS},
    optional={
        "not_before": DAYS,
        "not_after": DAYS,
        "portion": st.sampled_from(Portion),
        "part_of_day": st.sampled_from(PartOfDay),
        "clock": st.builds(ClockTime, st.integers(0, 23)),
        "text": st.sampled_from(["", "hier"]),
        "basis": st.sampled_from(DateBasis),
        "anchor": st.just("7 août"),
    },
)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Draw dates near to one another, with any of the other fields."""
    try:
        return PartialDate(**draw(FIELDS))
    except ModelError:
        assume(condition=False)
        raise


def _bounds(date: PartialDate) -> tuple[str, str]:
    return str(date.earliest), str(date.latest)


def test_orders_by_bounds_first() -> None:
    """No start comes first; with one start, the shorter date first, no end last."""
    texts = [
        "../2020",
        "../..",
        "2021/2022",
        "2022-01-01",
        "2022-01",
        "2022",
        "2022/..",
    ]
    dates = [PartialDate(text) for text in texts]

    assert dates == sorted([*dates[3:], *dates[:3]])


def test_does_not_compare_with_other_things() -> None:
    """A date is not ordered among texts."""
    with pytest.raises(TypeError):
        PartialDate("2022") < "2022"  # type: ignore[operator]  # noqa: B015 - the test


@given(partial_dates(), partial_dates())
def test_order_is_total(one: PartialDate, other: PartialDate) -> None:
    """Of two dates exactly one is less, or they are equal."""
    assert 1 == (one < other) + (one > other) + (one == other)
    assert (one <= other) == (not one > other)
    assert (one >= other) == (not one < other)
    assert one != other or hash(one) == hash(other)


@given(st.lists(partial_dates(), min_size=3, max_size=6))
def test_order_is_transitive(dates: list[PartialDate]) -> None:
    """Sorted dates ascend pairwise, near and far, and by bounds."""
    ordered = sorted(dates)

    assert all(a <= b for a, b in pairwise(ordered))
    assert all(a <= ordered[-1] for a in ordered)
    starts = [date.earliest for date in ordered]
    known = [start for start in starts if start is not None]
    assert [None] * (len(starts) - len(known)) + sorted(known) == starts


@given(partial_dates(), partial_dates(), partial_dates())
def test_containment_is_a_partial_order(
    a: PartialDate, b: PartialDate, c: PartialDate
) -> None:
    """Containment is reflexive, antisymmetric on bounds, and transitive."""
    assert a.contains(a)
    assert (a.contains(b) and b.contains(a)) == (_bounds(a) == _bounds(b))
    assert a.contains(c) or not (a.contains(b) and b.contains(c))


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("2022", "2022-03", True),
        ("2022-03", "2022", False),
        ("2022", "2022-12/2023-01", False),
        ("2022", "2021-12/2022-01", False),
        ("../2022", "2021", True),
        ("2021/..", "2022/", True),
        ("../..", "/", True),
        ("2022", "../2022", False),
        ("2022", "2022/..", False),
    ],
)
def test_contains(outer: str, inner: str, holds: bool) -> None:  # noqa: FBT001
    """A date contains what lies within its bounds; no bound is infinite."""
    assert holds is PartialDate(outer).contains(PartialDate(inner))


@given(partial_dates())
def test_limits_only_narrow(date: PartialDate) -> None:
    """A date with limits lies within the same date without."""
    free = attrs.evolve(date, not_before=None, not_after=None)

    assert free.contains(date)
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


@given(partial_dates())
def test_copies(date: PartialDate) -> None:
    """Pickling, copying and evolving give the same date."""
    assert date == pickle.loads(pickle.dumps(date))  # noqa: S301 - our own bytes
    assert date == copy.deepcopy(date)
    assert date == attrs.evolve(date)
