# SPDX-License-Identifier: MIT
"""Days as an article tells them, seen from the day on which it comes out."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["ToldDate", "told_dates"]

_WEEKDAYS: Final = (
    *("lundi", "mardi", "mercredi", "jeudi"),
    *("vendredi", "samedi", "dimanche"),
)
_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_WEEK: Final = 6
_YEAR: Final = 300
"""Days back in which a day without its year is the nearest past one."""
_LONG: Final = 3000


@attrs.frozen
class ToldDate:
    """A date in words, and which it is."""

    words: str
    edtf: str


def _day(day: dt.date) -> str:
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {_MONTHS[day.month - 1]}"


def _weekday(day: dt.date) -> str:
    return _WEEKDAYS[day.weekday()]


def _with_year(day: dt.date) -> str:
    return f"{_day(day)} {day.year}"


_Form = Callable[[dt.date], str]
_NEAR: Final[Mapping[int, tuple[_Form, ...]]] = {
    1: (lambda _: "hier",),
    _WEEK: (_weekday, lambda day: f"{_weekday(day)} {_day(day)}"),
}
"""By how many days back it is understood at most, ways to tell a day."""
_BARE: Final[tuple[_Form, ...]] = (
    lambda day: f"le {_day(day)}",
    lambda day: f"le {_weekday(day)} {_day(day)}",
)
_FULL: Final[tuple[_Form, ...]] = (
    lambda day: f"le {_with_year(day)}",
    lambda day: f"le {_weekday(day)} {_with_year(day)}",
)


def _told(
    published: dt.date, back: int, far: Sequence[_Form]
) -> SearchStrategy[ToldDate]:
    day = published - dt.timedelta(days=back)
    near = [form for most, some in _NEAR.items() if back <= most for form in some]
    edtf = day.isoformat()
    return st.sampled_from([*near, *far]).map(lambda form: ToldDate(form(day), edtf))


def told_dates(published: dt.date, *, years: bool) -> SearchStrategy[ToldDate]:
    """Draw days before that of publication, in words that tell which.

    With *years* those of more than a week ago come with theirs, else all are of the
    last months.
    """
    far, most = (_FULL, _LONG) if years else (_BARE, _YEAR)
    back = st.integers(1, _WEEK) | st.integers(1, most)
    return back.flatmap(lambda days: _told(published, days, far))
