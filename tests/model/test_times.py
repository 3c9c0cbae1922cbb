# SPDX-License-Identifier: MIT
"""Times of day, durations and recurrences."""

import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from sahelcoop.errors import ModelError
from sahelcoop.model.times import ClockTime, Duration, DurationUnit, Recurrence

SIXTY = st.integers(0, 59)
CLOCKS = st.builds(
    ClockTime, st.integers(0, 23), SIXTY, st.none() | SIXTY, st.booleans()
) | st.builds(ClockTime, st.integers(0, 23), approximate=st.booleans())


@pytest.mark.parametrize(
    ("clock", "text"),
    [
        (ClockTime(5), "05"),
        (ClockTime(5, 30), "05:30"),
        (ClockTime(23, 59, 59), "23:59:59"),
        (ClockTime(0, 0, approximate=True), "00:00~"),
    ],
)
def test_clock_prints(clock: ClockTime, text: str) -> None:
    """A time prints what was said and no more."""
    assert text == str(clock)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"hour": 24}, "hour"),
        ({"hour": -1}, "hour"),
        ({"hour": True}, "hour"),
        ({"hour": 5.0}, "hour"),
        ({"minute": 60}, "minute"),
        ({"second": 60}, "second"),
        ({"minute": None}, "second"),
        ({"approximate": 1}, "approximate"),
    ],
)
def test_clock_refuses(fields: dict[str, Any], field: str) -> None:
    """A time that no clock shows is refused by field."""
    with pytest.raises(ModelError) as caught:
        attrs.evolve(ClockTime(5, 30, 10), **fields)

    assert field == caught.value.field


def test_clock_order() -> None:
    """Times sort by the clock, what was not said before what was."""
    clocks = [
        ClockTime(5),
        ClockTime(5, 0),
        ClockTime(5, 0, 0),
        ClockTime(5, 30),
        ClockTime(5, 30, approximate=True),
        ClockTime(6),
    ]

    assert clocks == sorted([*clocks[3:], *clocks[:3]])


@given(CLOCKS, CLOCKS)
def test_clock_order_is_total(one: ClockTime, other: ClockTime) -> None:
    """Of two times exactly one is less, or they are equal and print alike."""
    assert 1 == (one < other) + (one > other) + (one == other)
    assert (one == other) == (str(one) == str(other))


@pytest.mark.parametrize(
    ("duration", "iso"),
    [
        (Duration.exactly(10, DurationUnit.YEAR), "P10Y"),
        (Duration.exactly(18, DurationUnit.MONTH), "P18M"),
        (Duration.exactly(2, DurationUnit.WEEK), "P2W"),
        (Duration.exactly(1, DurationUnit.DAY), "P1D"),
        (Duration.exactly(48, DurationUnit.HOUR), "PT48H"),
        (Duration.exactly(0, DurationUnit.MINUTE), "PT0M"),
        (Duration.exactly(30, DurationUnit.SECOND), "PT30S"),
        (Duration(DurationUnit.YEAR, best=10, approximate=True), None),
        (Duration(DurationUnit.MONTH, low=2), None),
        (Duration(DurationUnit.DAY, low=2, high=3), None),
        (Duration(DurationUnit.DAY, low=2, best=2), None),
        (attrs.evolve(Duration.exactly(10, DurationUnit.YEAR), approximate=True), None),
    ],
)
def test_duration_iso(duration: Duration, iso: str | None) -> None:
    """Only an exact duration has an ISO 8601 form."""
    assert iso == duration.iso


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, "best"),
        ({"low": 3, "high": 2}, "low"),
        ({"best": 3, "high": 2}, "low"),
        ({"low": -1}, "low"),
        ({"best": 1.5}, "best"),
        ({"high": 10**15 + 1}, "high"),
        ({"unit": "Y", "low": 2}, "unit"),
        ({"low": 2, "approximate": None}, "approximate"),
    ],
)
def test_duration_refuses(fields: dict[str, Any], field: str) -> None:
    """A duration without an amount, or with its amounts out of order, is refused."""
    with pytest.raises(ModelError) as caught:
        Duration(**({"unit": DurationUnit.MONTH} | fields))

    assert field == caught.value.field


def test_recurrence() -> None:
    """A recurrence has a step and perhaps its words, which are no fact."""
    daily = Recurrence(Duration.exactly(1, DurationUnit.DAY), "au quotidien")

    assert "P1D" == daily.every.iso
    assert {"text"} == {a.name for a in attrs.fields(Recurrence) if a.metadata}
    assert daily == pickle.loads(pickle.dumps(daily))  # noqa: S301 - our own bytes
    assert 1 == len({daily, attrs.evolve(daily)})


def test_recurrence_refuses() -> None:
    """The step is a duration."""
    with pytest.raises(ModelError, match="must be Duration"):
        Recurrence("P1D")  # type: ignore[arg-type]  # The mistake is the test.


def test_reprs_are_short() -> None:
    """Reprs leave out what is not said."""
    assert "ClockTime(5, minute=30)" == repr(ClockTime(5, 30))
    assert "high" not in repr(Duration(DurationUnit.MONTH, low=2))
    assert "text" not in repr(Recurrence(Duration.exactly(1, DurationUnit.DAY)))
