# SPDX-License-Identifier: MIT
"""Forms that tell a date or a time of day by their shape: "15h30", "18/09/2024"."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from sahelcoop.lexicon import Term

__all__ = ["FEATURES", "month_joined", "shaped"]

_Shape = Callable[[re.Match[str]], Term | None]

_LETTERS: Final = {"i": 1, "v": 5, "x": 10}
_MEANT: Final = {"h": "H", "s": "S", "min": "MIN", "j": "D"}


def _clock(found: re.Match[str]) -> Term | None:
    hour, minute = int(found[1]), found[2]
    if minute is None and hour > 23:
        return Term(frozenset({"LENGTH_FORM"}), f"{hour} H")
    if hour > 24 or int(minute or 0) > 59:
        return None
    if minute is None:
        return Term(frozenset({"CLOCK_FORM", "FULL_HOUR"}), f"{hour} H")
    return Term(frozenset({"CLOCK_FORM"}), f"{hour} {minute}")


def _length(found: re.Match[str]) -> Term:
    unit = _MEANT[found[2]]
    features = {"LENGTH_FORM"} if unit != "S" else {"LENGTH_FORM", "SECONDS_FORM"}
    return Term(frozenset(features), f"{int(found[1])} {unit}")


def _numeric(day: int, month: int, year: int) -> Term | None:
    """Take the day first, as French does, unless only the other order is a date."""
    for d, m in ((day, month), (month, day)):
        try:
            date(year, m, d)
        except ValueError:
            continue
        return Term(frozenset({"NUMERIC_DATE"}), f"{year:04}-{m:02}-{d:02}")
    return None


def _day_first(found: re.Match[str]) -> Term | None:
    return _numeric(int(found[1]), int(found[3]), int(found[4]))


def _year_first(found: re.Match[str]) -> Term | None:
    try:
        date(*map(int, found.groups()))
    except ValueError:
        return None
    return Term(frozenset({"NUMERIC_DATE"}), found[0])


def _year_month(found: re.Match[str]) -> Term:
    return Term(frozenset({"YEAR_MONTH"}), f"{found[1]}-{int(found[2]):02}")


def _mid_year(found: re.Match[str]) -> Term:
    return Term(frozenset({"MID_YEAR"}), int(found[1]))


def _roman(found: re.Match[str]) -> Term | None:
    numbers = [_LETTERS[letter] for letter in found[1]]
    pairs = zip(numbers, [*numbers[1:], 0], strict=True)
    value = sum(-n if n < after else n for n, after in pairs)
    return Term(frozenset({"ORDINAL_FORM"}), value)


_SHAPES: Final[tuple[tuple[re.Pattern[str], _Shape], ...]] = (
    (re.compile(r"(\d{1,2})(?:h|:(?=\d))(\d\d)?"), _clock),
    (re.compile(r"(\d{1,3})(h|s|min|j)"), _length),
    (re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})"), _day_first),
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)"), _year_first),
    (re.compile(r"((?:1[89]|20)\d\d)\.(0?[1-9]|1[0-2])"), _year_month),
    (re.compile(r"mi-([12]\d{3})"), _mid_year),
    (re.compile(r"([ivx]{1,5})(?:e|er|eme|ieme)"), _roman),
)

FEATURES: Final = frozenset(
    frozenset(features.split())
    for features in (
        "CLOCK_FORM", "CLOCK_FORM FULL_HOUR", "LENGTH_FORM",
        "LENGTH_FORM SECONDS_FORM", "NUMERIC_DATE", "ORDINAL_FORM",
        "YEAR_MONTH", "MID_YEAR", "MONTH_SPAN", "MONTH_DAY",
    )
)  # fmt: skip
"""The sets of features that shapes give."""


def month_joined(key: str, terms: Mapping[str, Term]) -> Term | None:
    """Read a month joined by a hyphen to another or to a day: "mai-juin", "mars-2"."""
    first, _, last = key.partition("-")
    month, end = terms.get(first), terms.get(last)
    if month is None or "MONTH" not in month.features:
        return None
    if end is not None and "MONTH" in end.features:
        return Term(frozenset({"MONTH_SPAN"}), f"{month.value} {end.value}")
    if last.isdecimal() and 1 <= int(last) <= 31:
        return Term(frozenset({"MONTH_DAY"}), f"{month.value} {int(last)}")
    return None


def shaped(key: str) -> Term | None:
    """Read a folded form that is a date, a time or an ordinal by its shape alone."""
    for regex, shape in _SHAPES:
        found = regex.fullmatch(key)
        if found:
            return shape(found)
    return None
