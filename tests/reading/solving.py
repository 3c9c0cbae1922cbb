# SPDX-License-Identifier: MIT
"""Solves the dates that words say, as the reader does."""

from datetime import date, datetime
from functools import cache

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import DateTemplate, PeriodTemplate
from sahelcoop.mentions.find import Finder
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.dates.calendar import Calendar
from sahelcoop.reading.dates.choosing import Prefer
from sahelcoop.reading.dates.periods import Template
from sahelcoop.text import fold, scan


@cache
def finder() -> Finder:
    """Give one finder for all tests."""
    return Finder(default_lexicon())


def templates(words: str) -> list[Template]:
    """Read the dates that *words* say."""
    view = fold(words)
    tokens = scan(view, 0, len(view))
    values = (m.value for _, _, m in finder().expressions.find(finder().page([tokens])))
    return [v for v in values if isinstance(v, DateTemplate | PeriodTemplate)]


def solve(
    words: str,
    published: date | datetime | None = None,
    *others: str,
    prefer: Prefer = Prefer.PAST,
) -> PartialDate | None:
    """Solve *words* in an article that goes on with *others*."""
    found = [t for each in (words, *others) for t in templates(each)]
    if not templates(words):
        return None
    calendar = Calendar.of(enumerate(found), published, prefer=prefer)
    return calendar.solve(found[0], words)


def after(
    words: str, *before: str, published: date | datetime | None = None
) -> str | None:
    """Solve *words* in an article that tells the days *before* first."""
    found = [t for each in (*before, words) for t in templates(each)]
    calendar = Calendar.of(enumerate(found), published)
    solved = calendar.solve(found[-1], words, at=len(found) - 1)
    return solved.edtf if solved else None


def edtf(
    words: str,
    published: date | datetime | None = None,
    *others: str,
    prefer: Prefer = Prefer.PAST,
) -> str | None:
    """Solve *words*, and print the date."""
    solved = solve(words, published, *others, prefer=prefer)
    return solved.edtf if solved else None
