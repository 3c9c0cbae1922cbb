# SPDX-License-Identifier: MIT
"""Days as an article tells them, seen from the day on which it comes out."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["ToldDate", "told_dates"]

_WEEKDAYS: Final = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_MONTHS: Final = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre"
    " décembre"
).split()
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


def _full(day: dt.date) -> str:
    return f"le {_day(day)} {day.year}"


def _weekday(day: dt.date) -> str:
    return _WEEKDAYS[day.weekday()]


_FORMS: Final[Mapping[int, tuple[Callable[[dt.date], str], ...]]] = {
    1: (lambda _: "hier",),
    _WEEK: (_weekday, lambda day: f"{_weekday(day)} {_day(day)}"),
    _YEAR: (lambda day: f"le {_day(day)}", lambda day: f"le {_weekday(day)} {_day(day)}"),
    _LONG: (_full, lambda day: f"le {_weekday(day)} {_day(day)} {day.year}"),
}
"""By how many days back it is understood at most, ways to tell a day."""


def _told(published: dt.date, back: int) -> SearchStrategy[ToldDate]:
    day = published - dt.timedelta(days=back)
    forms = [form for most, some in _FORMS.items() if back <= most for form in some]
    edtf = day.isoformat()
    return st.sampled_from(forms).map(lambda form: ToldDate(form(day), edtf))


def told_dates(published: dt.date) -> SearchStrategy[ToldDate]:
    """Draw days before that of publication, in words that tell which."""
    back = st.integers(1, _WEEK) | st.integers(1, _YEAR) | st.integers(1, _LONG)
    return back.flatmap(lambda days: _told(published, days))
