# SPDX-License-Identifier: MIT
"""The period that an EDTF text names, from its digits."""

from enum import StrEnum
from typing import Final

from sahelcoop.model._calendar import GROUPINGS
from sahelcoop.model.edtf import Edtf, EdtfDate

__all__ = ["Precision", "precision"]


class Precision(StrEnum):
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
    8: Precision.DAY,
    6: Precision.MONTH,
    4: Precision.YEAR,
    3: Precision.DECADE,
    2: Precision.CENTURY,
    1: Precision.MILLENNIUM,
}
"""By the number of leading digits told, of the eight of a day."""

_BY_MONTHS: Final = {
    3: Precision.QUARTER,
    4: Precision.FOUR_MONTHS,
    6: Precision.HALF_YEAR,
}
_LAST_SEASON: Final = "32"


def precision(parsed: Edtf) -> Precision:
    """Name the period of a date."""
    if not isinstance(parsed, EdtfDate):
        return Precision.INTERVAL
    if parsed.time is not None:
        return Precision.TIME
    year, month, day = parsed.mask
    if month in GROUPINGS:
        return Precision.PATTERN if "X" in year else _of_grouping(month)
    if year.startswith("Y"):
        return Precision.YEAR
    told = f"{year.removeprefix('-')}{month or 'XX'}{day or 'XX'}".rstrip("X")
    known = 0 if "X" in told else len(told)
    return _BY_DIGITS.get(known, Precision.PATTERN)


def _of_grouping(code: str) -> Precision:
    _, months = GROUPINGS[code]
    return Precision.SEASON if code <= _LAST_SEASON else _BY_MONTHS[months]
