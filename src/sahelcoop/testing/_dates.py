# SPDX-License-Identifier: MIT
"""Strategies for dates with what surrounds them, and for times and lengths of time."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._calendar import Day
from sahelcoop.model._checks import LARGEST
from sahelcoop.model.dates import Basis, PartialDate, PartOfDay, Portion
from sahelcoop.model.edtf import EdtfInterval
from sahelcoop.model.times import ClockTime, Duration, DurationUnit, Recurrence
from sahelcoop.testing._build import Fields, built
from sahelcoop.testing._edtf import days, edtf_texts
from sahelcoop.testing._texts import passages

__all__ = ["clock_times", "durations", "partial_dates", "recurrences"]


@st.composite
def clock_times(draw: DrawFn, **fields: SearchStrategy[Any]) -> ClockTime:
    """Draw times of day to the hour, minute or second."""
    told = ("hour", "minute", "second")[: draw(st.integers(1, 3))]
    ranges = {"hour": st.integers(0, 23), "minute": st.integers(0, 59)}
    required = {name: ranges.get(name, ranges["minute"]) for name in told}
    optional = {"approximate": st.booleans()}
    return draw(built(ClockTime, required, optional, fields))


@st.composite
def durations(draw: DrawFn, **fields: SearchStrategy[Any]) -> Duration:
    """Draw lengths of time, exact or between what bounds are told."""
    told = draw(st.sets(st.sampled_from(["low", "best", "high"]), min_size=1))
    amounts = draw(st.tuples(*(st.integers(0, LARGEST) for _ in told)))
    # In the alphabet "best" comes first; by length they ascend.
    ascending = zip(
        (name for name in ("low", "best", "high") if name in told),
        sorted(amounts),
        strict=True,
    )
    required = {name: st.just(amount) for name, amount in ascending}
    unit = {"unit": st.sampled_from(DurationUnit)}
    optional = {"approximate": st.booleans()}
    return draw(built(Duration, {**unit, **required}, optional, fields))


def recurrences(**fields: SearchStrategy[Any]) -> SearchStrategy[Recurrence]:
    """Draw repetitions."""
    return built(Recurrence, {"every": durations()}, {"text": passages()}, fields)


@st.composite
def _meant(draw: DrawFn, date: PartialDate) -> Day:
    """Draw a day that *date* can mean."""
    day = draw(days())
    day = min(day, date.latest or day)
    day = max(day, date.earliest or day)
    parsed = date.parsed
    if isinstance(parsed, EdtfInterval):
        return day
    # A date has a last day, which is no earlier, so there is a next one.
    return parsed.mask.first(day) or day


@st.composite
def _limits(draw: DrawFn, edtf: str) -> Fields:
    """Draw limits between which lies a day that *edtf* can mean."""
    day = draw(_meant(PartialDate(edtf)))
    limits = {
        "not_before": days().map(lambda drawn: min(drawn, day)),
        "not_after": days().map(lambda drawn: max(drawn, day)),
    }
    return {name: drawn for name, drawn in limits.items() if draw(st.booleans())}


@st.composite
def partial_dates(draw: DrawFn, **fields: SearchStrategy[Any]) -> PartialDate:
    """Draw dates of every form, with limits that leave a day.

    Limits are drawn only where neither is among *fields*.
    """
    edtf = draw(fields.pop("edtf", edtf_texts()))
    narrowed = not fields.keys().isdisjoint({"not_before", "not_after"})
    limits = {} if narrowed or not draw(st.booleans()) else draw(_limits(edtf))
    optional = {
        "portion": st.sampled_from(Portion),
        "part_of_day": st.sampled_from(PartOfDay),
        "clock": clock_times(),
        "text": passages(),
        "basis": st.sampled_from(Basis),
        "anchor": passages(),
    }
    return draw(built(PartialDate, {"edtf": st.just(edtf), **limits}, optional, fields))
