# SPDX-License-Identifier: MIT
"""Strategies for EDTF: a day is drawn, then written with digits and parts left out."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._calendar import GROUPINGS, MAX_YEAR_DIGITS, Day, month_length
from sahelcoop.model.edtf import Component, EdtfDate, EdtfInterval, End

__all__ = ["days", "edtf_components", "edtf_dates", "edtf_intervals", "edtf_texts"]

_FURTHEST = 10**MAX_YEAR_DIGITS - 1
_SHRUNK = 2000
"""The year that years shrink to, as those of `hypothesis.strategies.dates` do."""

_MARKS = st.sampled_from(["", "?", "~", "%"])


def _years(furthest: int) -> SearchStrategy[int]:
    years = st.integers(-furthest - _SHRUNK, furthest - _SHRUNK)
    return years.map(lambda shift: _SHRUNK + shift)


@st.composite
def days(draw: DrawFn, *, furthest_year: int = _FURTHEST) -> Day:
    """Draw days of the calendar, of years from minus to plus *furthest_year*."""
    year = draw(_years(furthest_year))
    month = draw(st.integers(1, 12))
    return Day(year, month, draw(st.integers(1, month_length(year, month))))


@st.composite
def _dates_of(draw: DrawFn, digits: tuple[str, ...], hideable: int) -> EdtfDate:
    """Put qualifiers to components and hide digits of the first *hideable* ones."""
    marks = _MARKS if draw(st.booleans()) else st.just("")
    hidden = draw(st.booleans())
    year, month, day, *_ = (
        *(
            Component(
                draw(_masks(text)) if hidden and place < hideable else text,
                draw(marks),
                draw(marks),
            )
            for place, text in enumerate(digits)
        ),
        None,
        None,
    )
    return EdtfDate(year, month, day)


@st.composite
def _masks(draw: DrawFn, digits: str) -> str:
    """Put X for some of the digits."""
    shown = (draw(st.sampled_from([digit, "X"])) for digit in digits.removeprefix("-"))
    return "-" * digits.startswith("-") + "".join(shown)


def _year(year: int) -> str:
    return f"{'-' * (year < 0)}{abs(year):04}"


@st.composite
def _plain_dates(draw: DrawFn) -> EdtfDate:
    """Draw a year, a month or a day."""
    told = draw(st.integers(1, 3))
    if told == 1:
        return draw(_dates_of((_year(draw(_years(9999))),), 1))
    year, month, day = draw(days(furthest_year=9999))
    digits = (_year(year), f"{month:02}", f"{day:02}")
    return draw(_dates_of(digits[:told], told))


@st.composite
def _groupings(draw: DrawFn) -> EdtfDate:
    """Draw a season, quarter, third or half of a year."""
    year = draw(_years(9999))
    code = draw(st.sampled_from(sorted(GROUPINGS)))
    return draw(_dates_of((_year(year), code), 1))


@st.composite
def _long_years(draw: DrawFn) -> EdtfDate:
    """Draw a year of five digits or more."""
    size = draw(st.integers(10_000, _FURTHEST))
    sign = draw(st.sampled_from(["", "-"]))
    return draw(_dates_of((f"Y{sign}{size}",), 0))


@st.composite
def _moments(draw: DrawFn) -> EdtfDate:
    """Draw a second of a day: local, UTC, or with its offset."""
    year, month, day = draw(days(furthest_year=9999))
    hours, sixty = st.integers(0, 23), st.integers(0, 59)
    hour, minute, second = draw(st.tuples(hours, sixty, sixty))
    offsets = st.builds("{}{:02}".format, st.sampled_from("+-"), hours)
    exact = st.builds("{}:{:02}".format, offsets, sixty)
    zone = draw(st.just("") | st.just("Z") | offsets | exact)
    return EdtfDate(
        Component(_year(year)),
        Component(f"{month:02}"),
        Component(f"{day:02}"),
        f"{hour:02}:{minute:02}:{second:02}{zone}",
    )


def _untimed() -> SearchStrategy[EdtfDate]:
    return _plain_dates() | _groupings() | _long_years()


def edtf_dates() -> SearchStrategy[EdtfDate]:
    """Draw single dates of every form."""
    return _untimed() | _moments()


@st.composite
def edtf_intervals(draw: DrawFn) -> EdtfInterval:
    """Draw intervals; each end is a date, open or unknown."""
    ends = st.sampled_from(End) | _untimed()
    start, end = draw(ends), draw(ends)
    if isinstance(start, EdtfDate) and isinstance(end, EdtfDate):
        first, last = start.mask.first(), end.mask.last()
        # When one order is wrong, the other is right.
        if first is not None and last is not None and first > last:
            start, end = end, start
    return EdtfInterval(start, end)


def edtf_components() -> SearchStrategy[Component]:
    """Draw years, months, groupings and days as they stand in a date."""
    return edtf_dates().flatmap(lambda date: st.sampled_from(date.components))


def edtf_texts() -> SearchStrategy[str]:
    """Draw every text that `parse_edtf` reads."""
    return edtf_dates().map(str) | edtf_intervals().map(str)
