# SPDX-License-Identifier: MIT
"""Calendar days of any year, and the months of the EDTF sub-year groupings."""

import re
from typing import Final, NamedTuple, Self

__all__ = ["GROUPINGS", "MAX_YEAR_DIGITS", "Day", "month_length"]

MAX_YEAR_DIGITS: Final = 40
"""Digits of the largest year; the age of the universe in years has eleven."""

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
_LAST_SHORT_YEAR = 9999
_ISO = re.compile(
    rf"([+-]?[0-9]{{4,{MAX_YEAR_DIGITS}}})-([0-9]{{2}})-([0-9]{{2}})", re.ASCII
)

GROUPINGS: Final = {
    "21": (3, 3),  # spring, summer, autumn, winter, hemisphere not said
    "22": (6, 3),
    "23": (9, 3),
    "24": (12, 3),
    "25": (3, 3),  # the same, northern hemisphere
    "26": (6, 3),
    "27": (9, 3),
    "28": (12, 3),
    "29": (9, 3),  # the same, southern hemisphere
    "30": (12, 3),
    "31": (3, 3),
    "32": (6, 3),
    "33": (1, 3),  # quarters
    "34": (4, 3),
    "35": (7, 3),
    "36": (10, 3),
    "37": (1, 4),  # thirds of a year
    "38": (5, 4),
    "39": (9, 4),
    "40": (1, 6),  # halves
    "41": (7, 6),
}
"""First month and number of months of each code.

The codes are those of ISO 8601-2:2019 (and of the Library of Congress' EDTF, 2019,
level 2). Neither says on which day a season begins. We take the meteorological seasons,
read 21 to 24 as northern (the Sahel is), and let December belong to the season named:
winter 2021 ends in February 2022.
"""


class Day(NamedTuple):
    """A day of the proleptic Gregorian calendar; year 0 is 1 BC, as in ISO 8601."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        """Print it as ISO 8601 does; years beyond four digits carry a sign."""
        sign = "-" if self.year < 0 else "+" if self.year > _LAST_SHORT_YEAR else ""
        return f"{sign}{abs(self.year):04}-{self.month:02}-{self.day:02}"

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Read what `str` prints; anything else, 31 February included, is None."""
        if (found := _ISO.fullmatch(text)) is None:
            return None
        day = cls(*map(int, found.groups()))
        return day if day.exists and str(day) == text else None

    @property
    def exists(self) -> bool:
        """Whether the calendar has this day, in a year that EDTF texts can reach."""
        return (
            all(type(number) is int for number in self)
            and abs(self.year) < 10**MAX_YEAR_DIGITS
            and 1 <= self.month <= len(_LENGTHS)
            and 1 <= self.day <= month_length(self.year, self.month)
        )


def month_length(year: int, month: int) -> int:
    """Days in a month of the proleptic Gregorian calendar."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _LENGTHS[month - 1] + (leap and month == _FEBRUARY)
