# SPDX-License-Identifier: MIT
"""Partial dates: their fields, their bounds, their order."""

import datetime as dt
from typing import Any

import attrs
import pytest

from sahelcoop.errors import EdtfError, ModelError
from sahelcoop.model.dates import (
    DatePrecision,
    Day,
    PartialDate,
    Portion,
)


def _bounds(date: PartialDate) -> tuple[str, str]:
    return str(date.earliest), str(date.latest)


@pytest.mark.parametrize(
    ("edtf", "not_before", "not_after", "earliest", "latest"),
    [
        ("2022-03", None, None, "2022-03-01", "2022-03-31"),
        ("2022-03", "2022-03-10", None, "2022-03-10", "2022-03-31"),
        ("2022-03", None, "2022-03-10", "2022-03-01", "2022-03-10"),
        ("2022-03", "2021-01-01", "2023-01-01", "2022-03-01", "2022-03-31"),
        ("XXXX-03-30", "2022-02-24", None, "2022-03-30", "9999-03-30"),
        ("XXXX-03-30", "2022-03-31", "2024-01-01", "2023-03-30", "2023-03-30"),
        ("XXXX-02-29", None, "2022-04-01", "0000-02-29", "2020-02-29"),
        ("2023-XX-31", "2023-02-01", "2023-12-30", "2023-03-31", "2023-10-31"),
        ("XXXX-24", "2022-02-10", "2022-11-30", "2022-02-10", "2022-02-28"),
        ("../2022", "2020-08-18", None, "2020-08-18", "2022-12-31"),
        ("2020-08/..", None, "2024-09-24", "2020-08-01", "2024-09-24"),
        ("/", "2020-08-18", "2024-09-24", "2020-08-18", "2024-09-24"),
        ("2021/2023", "2020-01-01", "2022-01-01", "2021-01-01", "2022-01-01"),
        ("../..", None, None, "None", "None"),
        ("-0044", "-0044-03-15", None, "-0044-03-15", "-0044-12-31"),
        ("Y12345", None, "+12345-01-31", "+12345-01-01", "+12345-01-31"),
    ],
)
def test_limits_narrow_the_bounds(
    edtf: str, not_before: str | None, not_after: str | None, earliest: str, latest: str
) -> None:
    """The bounds are the first and the last matching day between the limits."""
    date = PartialDate(edtf, not_before=not_before, not_after=not_after)

    assert (earliest, latest) == _bounds(date)


@pytest.mark.parametrize(
    ("edtf", "not_before", "not_after", "field"),
    [
        ("2022", "2023-01-01", None, "not_before"),
        ("2022", None, "2021-12-31", "not_after"),
        ("XXXX-03-30", "2022-03-31", "2023-03-29", "not_before"),
        ("../2022", "2023-01-01", None, "not_before"),
        ("../..", "2023-01-01", "2022-01-01", "not_before"),
    ],
)
def test_refuses_limits_that_leave_no_day(
    edtf: str, not_before: str | None, not_after: str | None, field: str
) -> None:
    """A date that no day can be is refused by the name of a limit."""
    with pytest.raises(ModelError, match="must leave a day") as caught:
        PartialDate(edtf, not_before=not_before, not_after=not_after)

    assert field == caught.value.field


@pytest.mark.parametrize("field", ["not_before", "not_after"])
@pytest.mark.parametrize(
    "value",
    [
        "2022-02-31",
        "2022-03",
        " 2022-03-01",
        20220301,
        (2022, 3, 1),
        Day(2022, 13, 1),
        Day(2022, 2, 29),
        Day(2022, 2, 0),
        Day(2022, month=True, day=1),
        Day(10**40, 1, 1),
        dt.datetime(2022, 3, 1, tzinfo=dt.UTC),
    ],
)
def test_refuses_a_limit_that_is_no_day(field: str, value: object) -> None:
    """A limit is a day of the calendar, without a time."""
    fields: dict[str, Any] = {"edtf": "2022", field: value}
    with pytest.raises(ModelError, match="must be a day of the calendar") as caught:
        PartialDate(**fields)

    assert field == caught.value.field


@pytest.mark.parametrize("limit", ["2022-03-01", dt.date(2022, 3, 1), Day(2022, 3, 1)])
def test_a_limit_is_a_day_however_given(limit: str | dt.date | Day) -> None:
    """ISO text, a date and a day are one limit."""
    assert Day(2022, 3, 1) == PartialDate("2022", not_before=limit).not_before


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("edtf", 2022),
        ("edtf", None),
        ("portion", "late"),
        ("part_of_day", "noon"),
        ("clock", "05:30"),
        ("basis", "stated"),
        ("text", "a\0"),
        ("anchor", 7),
    ],
)
def test_refuses_a_field_of_the_wrong_type(field: str, value: object) -> None:
    """Each field names itself when it is given something else."""
    fields: dict[str, Any] = {"edtf": "2022", field: value}
    with pytest.raises(ModelError) as caught:
        PartialDate(**fields)

    assert ("PartialDate", field) == (caught.value.owner, caught.value.field)


def test_refuses_what_is_not_edtf() -> None:
    """A text that is no EDTF keeps its own error, with the place."""
    with pytest.raises(EdtfError) as caught:
        PartialDate("2022-02-31")

    assert 8 == caught.value.position


@pytest.mark.parametrize(
    ("edtf", "precision"),
    [
        ("2022-03-30T05:30:00Z", DatePrecision.TIME),
        ("2022-03-30", DatePrecision.DAY),
        ("?2022-03-30", DatePrecision.DAY),
        ("2022-03", DatePrecision.MONTH),
        ("2022-03-XX", DatePrecision.MONTH),
        ("2022-21", DatePrecision.SEASON),
        ("2022-32", DatePrecision.SEASON),
        ("2022-33", DatePrecision.QUARTER),
        ("2022-37", DatePrecision.FOUR_MONTHS),
        ("2022-41", DatePrecision.HALF_YEAR),
        ("2022", DatePrecision.YEAR),
        ("2022-XX-XX", DatePrecision.YEAR),
        ("-0044", DatePrecision.YEAR),
        ("Y12345", DatePrecision.YEAR),
        ("202X", DatePrecision.DECADE),
        ("-15XX", DatePrecision.CENTURY),
        ("2XXX-XX", DatePrecision.MILLENNIUM),
        ("XXXX", DatePrecision.PATTERN),
        ("XXXX-03-30", DatePrecision.PATTERN),
        ("XXXX-21", DatePrecision.PATTERN),
        ("2022-1X", DatePrecision.PATTERN),
        ("2022-03/2022-04", DatePrecision.INTERVAL),
        ("../2022", DatePrecision.INTERVAL),
    ],
)
def test_precision(edtf: str, precision: DatePrecision) -> None:
    """The precision is the period named, not the one left by limits."""
    assert precision is PartialDate(edtf, not_after="+99999-01-01").precision


@pytest.mark.parametrize(
    ("edtf", "numbers"),
    [
        ("2022-03-30", (2022, 3, 30)),
        ("?2022-03~-30", (2022, 3, 30)),
        ("XXXX-03-30", (None, 3, 30)),
        ("2022-XX-31", (2022, None, 31)),
        ("2022-21", (2022, None, None)),
        ("-0044", (-44, None, None)),
        ("Y-12345", (-12345, None, None)),
        ("2022/2023", (None, None, None)),
    ],
)
def test_numbers(edtf: str, numbers: tuple[int | None, ...]) -> None:
    """Year, month and day are numbers where they are told in full."""
    date = PartialDate(edtf)

    assert numbers == (date.year, date.month, date.day)


@pytest.mark.parametrize(
    ("edtf", "uncertain", "approximate"),
    [
        ("2022", False, False),
        ("?2022-03", True, False),
        ("2022~", False, True),
        ("2021/2022%", True, True),
    ],
)
def test_doubt(edtf: str, uncertain: bool, approximate: bool) -> None:  # noqa: FBT001
    """A mark anywhere makes a date uncertain or approximate."""
    date = PartialDate(edtf)

    assert uncertain is date.is_uncertain
    assert approximate is date.is_approximate


def test_shows_what_was_said() -> None:
    """The print is the EDTF text; the repr adds the fields that say something."""
    date = PartialDate("2021", portion=Portion.LATE, text="fin 2021")

    assert "2021" == str(date)
    assert "PartialDate('2022-03-30')" == repr(PartialDate("2022-03-30"))
    assert "not_before" not in repr(date)
    assert "late" in repr(date)
    assert "2021" in date._repr_html_()


def test_wording_is_not_fact() -> None:
    """Words and provenance are marked as such, and nothing else is."""
    wording = {a.name for a in attrs.fields(PartialDate) if a.metadata}

    assert {"text", "basis", "anchor"} == wording


def test_is_hashable_and_frozen() -> None:
    """Equal dates are one member of a set, and cannot change."""
    date = PartialDate("2022", not_before="2022-03-01")

    assert 1 == len({date, PartialDate("2022", not_before=dt.date(2022, 3, 1))})
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        date.edtf = "2023"  # type: ignore[misc]  # The mistake is the test.
