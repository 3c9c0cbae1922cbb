# SPDX-License-Identifier: MIT
"""EDTF texts: what is read, what is refused, and which days are meant."""

import pytest

from sahelcoop.errors import EdtfError, ModelError
from sahelcoop.model._calendar import Day
from sahelcoop.model.edtf import (
    Component,
    Edtf,
    EdtfDate,
    parse_edtf,
)

READ = [
    # Level 0
    ("2022", "2022-01-01", "2022-12-31"),
    ("2022-02", "2022-02-01", "2022-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2022-03-30", "2022-03-30", "2022-03-30"),
    ("0000", "0000-01-01", "0000-12-31"),
    ("2000-02-29", "2000-02-29", "2000-02-29"),
    ("2022-03-30T05:30:00", "2022-03-30", "2022-03-30"),
    ("2022-03-30T23:59:59Z", "2022-03-30", "2022-03-30"),
    ("2022-03-30T23:30:00-04", "2022-03-30", "2022-03-30"),
    ("2022-03-30T00:30:00+05:30", "2022-03-30", "2022-03-30"),
    ("1964/2008", "1964-01-01", "2008-12-31"),
    ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    ("2004-02-01/2005", "2004-02-01", "2005-12-31"),
    ("2022-03/2022-03", "2022-03-01", "2022-03-31"),
    # Level 1
    ("Y170000002", "+170000002-01-01", "+170000002-12-31"),
    ("Y-170000002", "-170000002-01-01", "-170000002-12-31"),
    ("Y" + "9" * 40, "+" + "9" * 40 + "-01-01", "+" + "9" * 40 + "-12-31"),
    ("-1985", "-1985-01-01", "-1985-12-31"),
    ("-0004-02-29", "-0004-02-29", "-0004-02-29"),
    ("1984?", "1984-01-01", "1984-12-31"),
    ("2004-06~", "2004-06-01", "2004-06-30"),
    ("2004-06-11%", "2004-06-11", "2004-06-11"),
    ("201X", "2010-01-01", "2019-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2004-XX", "2004-01-01", "2004-12-31"),
    ("1985-04-XX", "1985-04-01", "1985-04-30"),
    ("1985-XX-XX", "1985-01-01", "1985-12-31"),
    ("XXXX", "0000-01-01", "9999-12-31"),
    ("-XXXX", "-9999-01-01", "-0001-12-31"),
    ("1985-04-12/..", "1985-04-12", None),
    ("../1985-04-12", None, "1985-04-12"),
    ("1985-04-12/", "1985-04-12", None),
    ("/1985", None, "1985-12-31"),
    ("../..", None, None),
    ("/..", None, None),
    ("/", None, None),
    ("1984?/2004-06~", "1984-01-01", "2004-06-30"),
    # Level 2, as far as it is read
    ("?2022-03-30", "2022-03-30", "2022-03-30"),
    ("2022-03~-30", "2022-03-30", "2022-03-30"),
    ("2022?-03-30", "2022-03-30", "2022-03-30"),
    ("2022-%03-~30", "2022-03-30", "2022-03-30"),
    ("~-0044-03-15", "-0044-03-15", "-0044-03-15"),
    ("?Y12345%", "+12345-01-01", "+12345-12-31"),
    ("XXXX-03-30", "0000-03-30", "9999-03-30"),
    ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("-XXXX-02-29", "-9996-02-29", "-0004-02-29"),
    ("19XX-02-29", "1904-02-29", "1996-02-29"),
    ("1X00-02-29", "1200-02-29", "1600-02-29"),
    ("2023-XX-31", "2023-01-31", "2023-12-31"),
    ("2023-X2-30", "2023-12-30", "2023-12-30"),
    ("1X32-X2", "1032-02-01", "1932-12-31"),
    ("2022-1X", "2022-10-01", "2022-12-31"),
    ("2022-03-3X", "2022-03-30", "2022-03-31"),
    ("XXXX-24", "0000-12-01", "+10000-02-29"),
    ("2004-06-~01/2004-06-XX", "2004-06-01", "2004-06-30"),
    ("2021-22/2021-24", "2021-06-01", "2022-02-28"),
]

GROUPINGS = {
    "21": ("2023-03-01", "2023-05-31"),
    "22": ("2023-06-01", "2023-08-31"),
    "23": ("2023-09-01", "2023-11-30"),
    "24": ("2023-12-01", "2024-02-29"),
    "25": ("2023-03-01", "2023-05-31"),
    "26": ("2023-06-01", "2023-08-31"),
    "27": ("2023-09-01", "2023-11-30"),
    "28": ("2023-12-01", "2024-02-29"),
    "29": ("2023-09-01", "2023-11-30"),
    "30": ("2023-12-01", "2024-02-29"),
    "31": ("2023-03-01", "2023-05-31"),
    "32": ("2023-06-01", "2023-08-31"),
    "33": ("2023-01-01", "2023-03-31"),
    "34": ("2023-04-01", "2023-06-30"),
    "35": ("2023-07-01", "2023-09-30"),
    "36": ("2023-10-01", "2023-12-31"),
    "37": ("2023-01-01", "2023-04-30"),
    "38": ("2023-05-01", "2023-08-31"),
    "39": ("2023-09-01", "2023-12-31"),
    "40": ("2023-01-01", "2023-06-30"),
    "41": ("2023-07-01", "2023-12-31"),
}

REFUSED = [
    ("", 0, "a year has four digits"),
    ("202", 3, "a year has four digits"),
    ("20220330", 4, "hyphens"),
    ("-0000", 0, "no year -0000"),
    ("Y1999", 1, "five digits or more"),
    ("Y012345", 1, "no leading zero"),
    ("Y1234X", 5, "no unspecified digits"),
    ("Y12345-06", 7, "has no month"),
    ("Y" + "1" * 41, 41, "at most 40 digits"),
    ("2022-", 5, "a month has two digits"),
    ("2022-3", 6, "a month has two digits"),
    ("2022-003", 7, "a month has two digits"),
    ("2022-13", 5, "a month is 01 to 12"),
    ("2022-00", 5, "a month is 01 to 12"),
    ("2022-20", 5, "a month is 01 to 12"),
    ("2022-42", 5, "21 to 41"),
    ("2022-2X", 5, "a month is 01 to 12"),
    ("2022-?13", 6, "a month is 01 to 12"),
    ("2022-21-03", 8, "has no day"),
    ("2022-03-", 8, "a day has two digits"),
    ("2022-03-00", 8, "a day is 01 to 31"),
    ("2022-03-32", 8, "a day is 01 to 31"),
    ("2022-03-4X", 8, "a day is 01 to 31"),
    ("2023-02-31", 8, "month 02 of year 2023 has no day 31"),
    ("?2023-02~-%29", 11, "has no day 29"),
    ("XXXX-02-30", 8, "has no day 30"),
    ("XXX1-02-29", 8, "has no day 29"),
    ("1900-02-29", 8, "has no day 29"),
    ("2022-03-30-01", 10, "a hyphen too many"),
    ("--2022", 1, "a hyphen too many"),
    ("2022?03", 4, "a qualifier"),
    ("2022??", 4, "a qualifier"),
    ("?", 1, "four digits"),
    ("2022-O3", 5, "only the digits 0 to 9 and X"),
    ("202x", 3, "written X"),
    ("202u", 3, "written X"),
    ("2022 ", 4, "no blanks"),
    ("2022\n", 4, "only the digits"),
    ("٢٠٢٢", 0, "only the digits"),
    ("2022-03-3\N{SUPERSCRIPT ONE}", 9, "only the digits"),
    ("[1667,1668]", 0, "sets"),
    ("{1960,1961}", 0, "sets"),
    ("Y17E7", 3, "exponents"),
    ("1950S2", 4, "significant digits"),
    ("..", 0, "two dots"),
    ("..2022", 0, "two dots"),
    ("2022T10:00:00", 4, "needs a full date"),
    ("XXXX-03-30T10:00:00", 10, "needs a full date"),
    ("2022-03-?30T10:00:00", 11, "needs a full date"),
    ("2022-03-30T", 11, "an hour"),
    ("2022-03-30T24:00:00", 11, "an hour"),
    ("2022-03-30T05", 13, "colons"),
    ("2022-03-30T05:60:00", 14, "a minute"),
    ("2022-03-30T05:30", 16, "colons"),
    ("2022-03-30T05:30:60", 17, "a second"),
    ("2022-03-30T05:30:00z", 19, "a time ends here"),
    ("2022-03-30T05:30:00Z?", 19, "a time ends here"),
    ("2022/03/30", 7, "one slash"),
    ("2023/2022", 5, "ends before it starts"),
    ("2022-03-31/2022-03-30", 11, "ends before it starts"),
    ("2022/2022-13", 10, "a month is 01 to 12"),
    ("20/2022", 2, "four digits"),
    ("2022-03-30T05:30:00/2023", 10, "no time of day"),
    ("2021/2022-03-30T05:30:00", 15, "no time of day"),
    ("9" * 121, 120, "at most 120 characters"),
]


def _bounds(parsed: Edtf) -> tuple[str | None, str | None]:
    bounds = parsed.within()
    assert bounds is not None
    first, last = bounds
    return first and str(first), last and str(last)


@pytest.mark.parametrize(("text", "earliest", "latest"), READ)
def test_reads(text: str, earliest: str | None, latest: str | None) -> None:
    """Every form has its bounds and prints as it was written."""
    parsed = parse_edtf(text)

    assert (earliest, latest) == _bounds(parsed)
    assert text == str(parsed)


@pytest.mark.parametrize("code", range(21, 42))
def test_groupings(code: int) -> None:
    """Seasons, quarters, thirds and halves span whole months, winter into next year."""
    assert GROUPINGS[str(code)] == _bounds(parse_edtf(f"2023-{code}"))


@pytest.mark.parametrize(("text", "position", "reason"), REFUSED)
def test_refuses(text: str, position: int, reason: str) -> None:
    """Everything else is refused with the place and the reason."""
    with pytest.raises(EdtfError) as caught:
        parse_edtf(text)

    assert text == caught.value.text
    assert position == caught.value.position
    assert reason in caught.value.reason


def test_refuses_a_day_without_a_month() -> None:
    """A date made by hand cannot leave out its month."""
    with pytest.raises(EdtfError, match="needs a month") as caught:
        EdtfDate(Component("2022"), day=Component("03"))

    assert 5 == caught.value.position


def test_refuses_a_component_that_is_no_component() -> None:
    """The parts of a date made by hand are checked for their type."""
    with pytest.raises(ModelError, match="must be Component"):
        EdtfDate("2022")  # type: ignore[arg-type]  # The mistake is the test.


@pytest.mark.parametrize("mark", ["!", "??", "\n"])
def test_refuses_an_unknown_qualifier(mark: str) -> None:
    """A component has at most one qualifier on each side."""
    with pytest.raises(ModelError, match="before"):
        Component("2022", before=mark)


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate"),
    [
        ("2022-03-30", (False, False, False), (False, False, False)),
        ("?2022-03-30", (True, False, False), (False, False, False)),
        ("2022-03~-30", (False, False, False), (True, True, False)),
        ("2022-%03-30", (False, True, False), (False, True, False)),
        ("~2022-03?", (True, True), (True, False)),
        ("2022-21%", (True, True), (True, True)),
    ],
)
def test_qualifiers_reach_left(
    text: str, uncertain: tuple[bool, ...], approximate: tuple[bool, ...]
) -> None:
    """A mark on the left holds for its component, on the right for all before too."""
    parsed = parse_edtf(text)

    assert isinstance(parsed, EdtfDate)
    assert uncertain == parsed.qualified("?%")
    assert approximate == parsed.qualified("~%")


@pytest.mark.parametrize(
    "text", ["2022-3-30", "22-03-30", "2022-02-30", "-0000-01-01", "12345-01-01", "x"]
)
def test_a_day_reads_only_what_it_prints(text: str) -> None:
    """A calendar day has one way of being written."""
    assert Day.read(text) is None
