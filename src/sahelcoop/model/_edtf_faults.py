# SPDX-License-Identifier: MIT
"""What can be wrong with the pieces of an EDTF date, where, and in plain words."""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.model._bounds import Mask, matching
from sahelcoop.model._calendar import GROUPINGS, MAX_YEAR_DIGITS

__all__ = ["Fault", "day_faults", "month_faults", "time_faults", "year_faults"]

Fault = tuple[int, str]
"""A position in the piece, in code points, and the reason."""

_SETS: Final = "sets ([..] and {..}) are not read"
_MARKS: Final = "a qualifier (?, ~ or %) stands once before or after a component"
_HINTS: Final = {
    "[": _SETS,
    "]": _SETS,
    "{": _SETS,
    "}": _SETS,
    "E": "exponents are not read",
    "S": "significant digits are not read",
    "u": "an unspecified digit is written X",
    "x": "an unspecified digit is written X",
    ".": "two dots stand alone, for the open end of an interval",
    " ": "a date has no blanks",
    "-": "a hyphen too many",
    "?": _MARKS,
    "~": _MARKS,
    "%": _MARKS,
}
_STRANGE: Final = re.compile("[^0-9X]")
_TIME: Final = (
    (re.compile("[01][0-9]|2[0-3]"), "an hour has two digits, 00 to 23"),
    (re.compile(":"), "a time has hours, minutes and seconds between colons"),
    (re.compile("[0-5][0-9]"), "a minute has two digits, 00 to 59"),
    (re.compile(":"), "a time has hours, minutes and seconds between colons"),
    (re.compile("[0-5][0-9]"), "a second has two digits, 00 to 59"),
    (
        re.compile(r"(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?\Z"),
        "a time ends here, or with Z or an offset such as +01:00",
    ),
)
"""The steps of a time of day: what must come, and what to say when it does not."""


def year_faults(digits: str) -> Iterator[Fault]:
    """Yield what is wrong with a year, leftmost first."""
    body = digits.removeprefix("Y").removeprefix("-")
    at = len(digits) - len(body)
    for position, reason in _strange(body):
        yield at + position, reason
    if digits.startswith("Y"):
        yield from _long_year_faults(body, at)
    elif len(body) < 4:
        yield at + len(body), "a year has four digits"
    elif len(body) > 4:
        yield at + 4, "a date has hyphens, and a year beyond four digits starts with Y"
    elif digits == "-0000":
        yield 0, "there is no year -0000"


def _long_year_faults(body: str, at: int) -> Iterator[Fault]:
    if "X" in body:
        yield at + body.index("X"), "a year with Y has no unspecified digits"
    if body.startswith("0") or len(body) < 5:
        yield at, "a year with Y has five digits or more and no leading zero"
    if len(body) > MAX_YEAR_DIGITS:
        yield at + MAX_YEAR_DIGITS, f"a year has at most {MAX_YEAR_DIGITS} digits"


def month_faults(mask: Mask, month: str) -> Iterator[Fault]:
    """Yield what is wrong with a month or grouping, the year being right."""
    yield from _two_digits(month, "month")
    if mask.year.startswith("Y"):
        yield 0, "a year with Y has no month"
    if month not in GROUPINGS and not matching(month, 1, 12):
        yield 0, "a month is 01 to 12; a season or other grouping, 21 to 41"


def day_faults(mask: Mask, day: str) -> Iterator[Fault]:
    """Yield what is wrong with a day, the month being right."""
    if mask.month in GROUPINGS:
        yield 0, "a season or other grouping has no day"
    yield from _two_digits(day, "day")
    if not matching(day, 1, 31):
        yield 0, "a day is 01 to 31"
    if mask.first() is None:
        yield 0, f"month {mask.month} of year {mask.year} has no day {day}"


def time_faults(time: str) -> Iterator[Fault]:
    """Yield what is wrong with a time of day, leftmost first."""
    at = 0
    for step, reason in _TIME:
        if found := step.match(time, at):
            at = found.end()
        else:
            yield at, reason


def _two_digits(digits: str, what: str) -> Iterator[Fault]:
    yield from _strange(digits)
    if len(digits) != 2:
        yield min(len(digits), 2), f"a {what} has two digits"


def _strange(digits: str) -> Iterator[Fault]:
    """Yield the first character that is neither an ASCII digit nor X."""
    if found := _STRANGE.search(digits):
        reason = "only the digits 0 to 9 and X can stand here"
        yield found.start(), _HINTS.get(found[0], reason)
