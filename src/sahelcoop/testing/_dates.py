# SPDX-License-Identifier: MIT
"""Strategies for dates with what surrounds them, and for times and lengths of time."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._checks import LARGEST
from sahelcoop.model.dates import DateBasis, Day, PartialDate, PartOfDay, Portion
from sahelcoop.model.edtf import EdtfInterval
from sahelcoop.model.times import ClockTime, Duration, DurationUnit, Recurrence
from sahelcoop.testing._build import Drawn, built
from sahelcoop.testing._edtf import days, edtf_texts
from sahelcoop.testing._texts import passages

__all__ = ["clock_times", "durations", "partial_dates", "recurrences"]


_SHARES = ("low", "best", "high")


@st.composite
def _clock_digits(draw: DrawFn) -> Drawn:
    """Draw an hour, an hour and a minute, or both and a second."""
    numbers = draw(st.tuples(st.integers(0, 23), *[st.integers(0, 59)] * 2))
    told = draw(st.integers(1, 3))
    return dict(zip(("hour", "minute", "second")[:told], numbers, strict=False))


def clock_times(**fields: SearchStrategy[Any]) -> SearchStrategy[ClockTime]:
    """Draw times of day to the hour, minute or second."""
    optional = {"approximate": st.booleans()}
    return built(ClockTime, fields, optional=optional, together=_clock_digits())


@st.composite
def _amounts(draw: DrawFn) -> Drawn:
    """Draw one to three amounts in ascending order."""
    told = draw(st.sets(st.sampled_from(_SHARES), min_size=1))
    amounts = draw(st.tuples(*[st.integers(0, LARGEST)] * len(told)))
    names = sorted(told, key=_SHARES.index)
    return dict(zip(names, sorted(amounts), strict=True))


def durations(**fields: SearchStrategy[Any]) -> SearchStrategy[Duration]:
    """Draw lengths of time, exact or between what bounds are told."""
    return built(
        Duration,
        fields,
        required={"unit": st.sampled_from(DurationUnit)},
        optional={"approximate": st.booleans()},
        together=_amounts(),
    )


def recurrences(**fields: SearchStrategy[Any]) -> SearchStrategy[Recurrence]:
    """Draw repetitions."""
    required = {"every": durations()}
    return built(Recurrence, fields, required=required, optional={"text": passages()})


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
def _limited(draw: DrawFn, texts: SearchStrategy[str], *, limited: bool) -> Drawn:
    """Draw an EDTF text, if *limited* with limits that leave a day of it."""
    text = draw(texts)
    drawn: dict[str, object] = {"edtf": text}
    if limited and draw(st.booleans()):
        day = draw(_meant(PartialDate(text)))
        if draw(st.booleans()):
            drawn["not_before"] = min(day, draw(days()))
        if draw(st.booleans()):
            drawn["not_after"] = max(day, draw(days()))
    return drawn


def partial_dates(**fields: SearchStrategy[Any]) -> SearchStrategy[PartialDate]:
    """Draw dates of every form, with limits that leave a day.

    Limits are drawn only where neither is among *fields*.
    """
    texts = fields.pop("edtf", edtf_texts())
    limited = fields.keys().isdisjoint({"not_before", "not_after"})
    optional = {
        "portion": st.sampled_from(Portion),
        "part_of_day": st.sampled_from(PartOfDay),
        "clock": clock_times(),
        "text": passages(),
        "basis": st.sampled_from(DateBasis),
        "anchor": passages(),
    }
    together = _limited(texts, limited=limited)
    return built(PartialDate, fields, optional=optional, together=together)
