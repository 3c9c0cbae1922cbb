# SPDX-License-Identifier: MIT
"""The period that an EDTF text names, from its digits."""

from enum import StrEnum
from typing import Final

from sahelcoop.model._calendar import GROUPINGS
from sahelcoop.model.edtf import Edtf, EdtfDate

__all__ = ["DatePrecision", "precision"]


class DatePrecision(StrEnum):
    """The period that a date names."""

    TIME = "time"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    FOUR_MONTHS = "four_months"
    HALF_YEAR = "half_year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    INTERVAL = "interval"
    PATTERN = "pattern"
    """Days that share some digits, such as `XXXX-03-30` or `2022-1X`."""


_BY_DIGITS: Final = {
    8: DatePrecision.DAY,
    6: DatePrecision.MONTH,
    4: DatePrecision.YEAR,
    3: DatePrecision.DECADE,
    2: DatePrecision.CENTURY,
    1: DatePrecision.MILLENNIUM,
}
"""By the number of leading digits told, of the eight of a day."""

_BY_MONTHS: Final = {
    3: DatePrecision.QUARTER,
    4: DatePrecision.FOUR_MONTHS,
    6: DatePrecision.HALF_YEAR,
}
_LAST_SEASON: Final = "32"


def precision(parsed: Edtf) -> DatePrecision:
    """Name the period of a date."""
    if not isinstance(parsed, EdtfDate):
        return DatePrecision.INTERVAL
    if parsed.time is not None:
        return DatePrecision.TIME
    year, month, day = parsed.mask
    if month in GROUPINGS:
        return DatePrecision.PATTERN if "X" in year else _of_grouping(month)
    if year.startswith("Y"):
        return DatePrecision.YEAR
    told = f"{year.removeprefix('-')}{month or 'XX'}{day or 'XX'}".rstrip("X")
    known = 0 if "X" in told else len(told)
    return _BY_DIGITS.get(known, DatePrecision.PATTERN)


def _of_grouping(code: str) -> DatePrecision:
    _, months = GROUPINGS[code]
    return DatePrecision.SEASON if code <= _LAST_SEASON else _BY_MONTHS[months]
