# SPDX-License-Identifier: MIT
"""What holds of every EDTF text: round trip, errors, bounds."""

import calendar
import pickle
import re

from hypothesis import assume, given, strategies as st

from sahelcoop.errors import EdtfError
from sahelcoop.model._calendar import Day
from sahelcoop.model.edtf import (
    MAX_LENGTH,
    Component,
    Edtf,
    EdtfDate,
    EdtfInterval,
    End,
    parse_edtf,
)

MARKS = st.sampled_from(["", "?", "~", "%"])
DIGITS = st.sampled_from("XX0123456789")


def _text(count: int) -> st.SearchStrategy[str]:
    return st.lists(DIGITS, min_size=count, max_size=count).map("".join)


def _component(digits: st.SearchStrategy[str]) -> st.SearchStrategy[Component]:
    return st.builds(Component, digits, MARKS, MARKS)


LONG = st.integers(10_000, 10**40 - 1).map(str)
SHORT = _text(4)
YEARS = _component(
    SHORT | SHORT.map("-{}".format) | LONG.map("Y{}".format) | LONG.map("Y-{}".format)
)
CODES = st.integers(1, 12) | st.integers(21, 41)
MONTHS = _component(_text(2) | CODES.map("{:02}".format))
DAYS = _component(_text(2) | st.integers(1, 31).map("{:02}".format))
TIMES = st.builds(
    "{:%H:%M:%S}{}".format, st.times(), st.sampled_from(["", "Z", "+01", "-04:30"])
)
PARTS = (
    st.tuples(YEARS)
    | st.tuples(YEARS, MONTHS)
    | st.tuples(YEARS, MONTHS, DAYS)
    | st.tuples(
        st.builds(Component, st.integers(0, 9999).map("{:04}".format)),
        st.builds(Component, st.integers(1, 12).map("{:02}".format)),
        st.builds(Component, st.integers(1, 28).map("{:02}".format)),
        TIMES,
    )
)


@st.composite
def edtf_dates(draw: st.DrawFn) -> EdtfDate:
    """Draw dates of every form."""
    try:
        return EdtfDate(*draw(PARTS))
    except EdtfError:
        assume(condition=False)
        raise


SIDES = edtf_dates() | st.sampled_from(End)


@st.composite
def intervals(draw: st.DrawFn) -> EdtfInterval:
    """Draw intervals of every form."""
    try:
        return EdtfInterval(draw(SIDES), draw(SIDES))
    except EdtfError:
        assume(condition=False)
        raise


EDTFS = edtf_dates() | intervals()


@given(EDTFS)
def test_prints_and_reads_back(parsed: Edtf) -> None:
    """What is printed or pickled reads back as the same value, parsed or made."""
    text = str(parsed)

    assert parsed == parse_edtf(text)
    assert hash(parsed) == hash(parse_edtf(text))
    assert parsed == pickle.loads(pickle.dumps(parsed))  # noqa: S301 - our own bytes
    assert text == str(parse_edtf(text))
    assert len(text) < MAX_LENGTH


@given(EDTFS)
def test_bounds_are_ordered(parsed: Edtf) -> None:
    """The first day is never after the last, and both exist."""
    bounds = parsed.within()

    assert bounds is not None
    assert None in bounds or bounds <= (bounds.latest, bounds.latest)
    assert all(day is None or Day.read(str(day)) == day for day in bounds)


def _read_or_refuse(text: str) -> str:
    """Give what is printed of a text, or the text that an error speaks of."""
    try:
        return str(parse_edtf(text))
    except EdtfError as error:
        inside = 0 <= error.position <= len(text) and error.reason in str(error)
        return error.text if inside else "no place in the text"


@given(st.text() | st.text("0123456789X-?~%TYZ:/.+", max_size=40))
def test_nothing_but_its_own_error(text: str) -> None:
    """Any text is read and printed back, or refused with a place inside it."""
    assert text == _read_or_refuse(text)


@given(EDTFS, st.data())
def test_nothing_but_its_own_error_near_a_date(
    parsed: Edtf, data: st.DataObject
) -> None:
    """A date with one changed character is read as written, or refused."""
    text = str(parsed)
    at = data.draw(st.integers(0, len(text) - 1))
    strange = data.draw(st.sampled_from("0X9-?~T/Y.Z:+ a\ud800٣"))
    changed = text[:at] + strange + text[at + 1 :]

    assert changed == _read_or_refuse(changed)


def _is_read(text: str) -> bool:
    try:
        parse_edtf(text)
    except EdtfError:
        return False
    return True


def _days(mask: str) -> list[Day]:
    """List the days whose ISO text has the digits of *mask*, one by one."""
    year, month, day = (
        re.compile(digits.replace("X", "[0-9]")).fullmatch for digits in mask.split("-")
    )
    return [
        Day(y, m, d)
        for y in range(10_000)
        if year(f"{y:04}")
        for m in range(1, 13)
        if month(f"{m:02}")
        for d in range(1, calendar.monthrange(2000 + y % 400, m)[1] + 1)
        if day(f"{d:02}")
    ]


@st.composite
def masks(draw: st.DrawFn) -> str:
    """Draw the digits of a full date, of at most a hundred years."""
    year = draw(_text(4).filter(lambda digits: digits.count("X") <= 2))
    month = draw(_text(2).filter(lambda digits: digits[0] in "01X"))
    day = draw(_text(2).filter(lambda digits: digits[0] in "0123X"))
    return f"{year}-{month}-{day}"


@given(masks())
def test_a_mask_is_refused_when_no_day_matches(mask: str) -> None:
    """A mask is an EDTF text exactly when the calendar has a day for it."""
    assert bool(_days(mask)) == _is_read(mask)


@given(masks(), st.data())
def test_bounds_agree_with_counting_days(mask: str, data: st.DataObject) -> None:
    """Bounds, limited or not, are those of the days tried one by one."""
    days = _days(mask)
    assume(days)
    near = st.sampled_from(days).map(lambda day: Day(day.year, 6, 15))
    limit = st.none() | st.sampled_from(days) | near
    floor, ceiling = data.draw(limit), data.draw(limit)
    left = [d for d in days if (floor or d) <= d <= (ceiling or d)]
    expected = (left[0], left[-1]) if left else None

    assert (days[0], days[-1]) == parse_edtf(mask).within()
    assert expected == parse_edtf(mask).within(floor, ceiling)


@given(st.integers(0, 9999), st.sampled_from(range(21, 42)), st.data())
def test_a_grouping_is_cut_by_limits(year: int, code: int, data: st.DataObject) -> None:
    """A day of a grouping is its first once it is its floor, also in winter."""
    bounds = parse_edtf(f"{year:04}-{code}").within()
    assert bounds is not None
    day = data.draw(st.sampled_from([d for d in bounds if d]))
    limited = parse_edtf(f"XXXX-{code}").within(day, day)

    assert (day, day) == limited
