# SPDX-License-Identifier: MIT
"""Dates of attacks: a day, some days, or an epoch with its sum."""

import re
from datetime import date
from typing import Final

__all__ = ["is_before", "is_day", "is_particular", "is_within"]

_LONGEST: Final = 10
"""Most days of one attack; what lasts longer is an epoch with its sum."""
_DAY: Final = re.compile(r"(?:\d{4}|X{4})-\d\d-\d\d")
_SOME_YEAR: Final = "2000"
"""What stands for the year that nothing tells; it has a 29 February."""


def is_particular(edtf: str) -> bool:
    """Tell whether a date is a day, some days or a month, and no epoch."""
    if "/" in edtf:
        days = _days(edtf)
        return len(days) == 2 and (days[1] - days[0]).days <= _LONGEST
    return len(edtf.rstrip("~?%")) > len("2022")


def is_before(one: str, other: str) -> bool:
    """Tell whether *one* is over before *other*: "2024-03" before "2024-05-12"."""
    last = one.rpartition("/")[2].rstrip("~?%")
    first = other.partition("/")[0].rstrip("~?%")
    size = min(len(last), len(first))
    return "X" not in last + first and last[:size] < first[:size]


def is_within(inner: str, outer: str) -> bool:
    """Tell whether some days lie in more than two others: a night in a week."""
    days, inside = _days(outer), _days(inner)
    long = len(days) == 2 and (days[1] - days[0]).days > 1
    return long and bool(inside) and all(days[0] <= d <= days[1] for d in inside)


def _days(edtf: str) -> list[date]:
    days = (day.replace("XXXX", _SOME_YEAR) for day in _DAY.findall(edtf))
    return [date.fromisoformat(day) for day in days]


def is_day(edtf: str) -> bool:
    """Tell whether a date is a day, or some days: fine enough to single attacks out."""
    return is_particular(edtf) and len(edtf.rstrip("~?%")) > len("2022-05")
