# SPDX-License-Identifier: MIT
"""All mentions of a text with their values: the public face of the lower floors."""

from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, MINYEAR, date, datetime
from functools import cache, lru_cache
from typing import Final

from sahelcoop.errors import ArticleTooLong
from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.mentions import (
    DateTemplate,
    Finder,
    Hours,
    Mention,
    MentionKind,
    PeriodTemplate,
)
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.edtf import EdtfDate
from sahelcoop.reading.dates.calendar import Calendar
from sahelcoop.reading.dates.choosing import Prefer
from sahelcoop.reading.dates.moments import Moment
from sahelcoop.reading.dates.periods import Template, contradicts
from sahelcoop.text import Document, Span, fold, read_document, scan

__all__ = [
    "LONGEST_ARTICLE",
    "LONGEST_TEXT",
    "calendar_of",
    "find_mentions",
    "templates",
    "today_of",
    "told_on",
]

LONGEST_ARTICLE: Final = 1_000_000
"""Code points of the longest text that is read; press articles have some thousands."""
LONGEST_TEXT: Final = 20_000_000
"""Code points of the longest text that is searched for mentions: a year of a daily."""

_PHRASE: Final = 160
"""Code points of a text too short to be laid out: it is read as one sentence."""
_DATED: Final = frozenset({MentionKind.DATE, MentionKind.TIME})
"""What a calendar may have to solve."""
_CONTRADICTION: Final = frozenset({"CONTRADICTION"})


def find_mentions(
    text: Article | str,
    *,
    published: PartialDate | str | None = None,
    prefer: Prefer | str = Prefer.PAST,
    lexicon: Lexicon | None = None,
) -> tuple[Mention, ...]:
    """Find dates, numbers, names, people, goods and designations, in order.

    Dates are solved over the whole text: from *published* (any EDTF, the article's own
    wins), from the date that the text prints of itself, from each other. *prefer* says
    whether a bare "mardi" or "en mars" is the last (`past`), the next (`future`) or the
    `nearest` one. What nothing decides keeps its template as value; a weekday that is
    not that of its date gives the feature CONTRADICTION. Boilerplate is
    skipped; a text of at most 160 code points is a phrase, not a page.

    Raises ArticleTooLong above `LONGEST_TEXT` code points, EdtfError for a date that
    is none, ValueError for another *prefer*.
    """
    if isinstance(text, Article):
        published = text.published or published
        text = text.text
    if len(text) > LONGEST_TEXT:
        raise ArticleTooLong(len(text), LONGEST_TEXT)
    finder = _default_finder() if lexicon is None else _finder_with(lexicon)
    if isinstance(published, str):
        published = _partial_date(published)
    if len(text) <= _PHRASE:
        view = fold(text)
        found = finder.read([scan(view, 0, len(view))])
    else:
        document = read_document(text)
        found = _found(document, finder)
        published = published or told_on(document, finder)
    published = published or today_of(found, text)
    calendar = calendar_of(published, templates(found), prefer=Prefer(prefer))
    return tuple([_solved(m, calendar, text) if m.kind in _DATED else m for m in found])


@cache
def _default_finder() -> Finder:
    return Finder(default_lexicon())


_finder_with = lru_cache(maxsize=2)(Finder)


def templates(found: Iterable[Mention]) -> Iterator[tuple[int, Template]]:
    """Give the dates and periods among mentions, each with where it starts."""
    for mention in found:
        value = mention.value.day if isinstance(mention.value, Hours) else mention.value
        if isinstance(value, DateTemplate | PeriodTemplate):
            yield mention.start, value


def _found(document: Document, finder: Finder) -> list[Mention]:
    """Find what the sentences and the lines of publication say, in order."""
    view = document.view
    found = finder.read(scan(view, s.start, s.end) for s in document.sentences)
    dates = [
        mention
        for line in document.metadata.regions
        for mention in _dates_of(document, finder, line)
    ]
    if dates:
        found = sorted(found + dates, key=_start_of)
    return found


def _start_of(mention: Mention) -> int:
    return mention.start


def _dates_of(document: Document, finder: Finder, line: Span) -> Iterator[Mention]:
    """Find the date of publication in a line that is no running text."""
    told = document.metadata.published
    if told is None or not line.start <= told.start < line.end:
        return
    for mention in finder.find(scan(document.view, line.start, line.end)):
        if mention.kind is MentionKind.DATE and mention.end > told.start:
            yield mention
            return


def told_on(document: Document, finder: Finder) -> PartialDate | None:
    """Read the date of publication that a text prints of itself."""
    span = document.metadata.published
    if span is None:
        return None
    dates = finder.find(scan(document.view, span.start, span.end))
    template = next((m.value for m in dates), None)
    if not isinstance(template, DateTemplate):
        return None
    words = span.slice(document.text)
    return Calendar.of([(0, template)], None).solve(template, words)


def today_of(found: Iterable[Mention], text: str) -> PartialDate | None:
    """Give the day on which an article is told: "ce mardi 3 mai 2022"."""
    found = tuple(found)
    for mention in found:
        told = mention.value
        if isinstance(told, DateTemplate) and told.day and told.month:
            words = " ".join(text[mention.start : mention.end].split())
            if words.lower().startswith("ce "):
                return Calendar.of(templates(found), None).solve(told, words)
    return None


def calendar_of(
    published: PartialDate | None,
    told: Iterable[tuple[int, Template]],
    *,
    prefer: Prefer = Prefer.PAST,
) -> Calendar:
    """Open the calendar of an article on what is known of its publication."""
    moment, early = (None, None) if published is None else _moments(published)
    return Calendar.of(told, moment, not_before=early, prefer=prefer)


@lru_cache(maxsize=1024)
def _moments(published: PartialDate) -> tuple[Moment | None, date | None]:
    """Give the last moment of publication, and the first day if that is another."""
    days = [
        date(day.year, day.month, day.day)
        for day in (published.earliest, published.latest)
        if day is not None and MINYEAR <= day.year <= MAXYEAR
    ]
    if len(days) < 2:
        return None, None
    first, last = days
    parsed = published.parsed
    if isinstance(parsed, EdtfDate) and parsed.time is not None:
        return datetime.fromisoformat(published.edtf).replace(tzinfo=None), None
    return last, first if first < last else None


_partial_date = lru_cache(maxsize=1024)(PartialDate)


def _solved(mention: Mention, calendar: Calendar, text: str) -> Mention:
    value, start, end = mention.value, mention.start, mention.end
    features = mention.features
    solved: object
    if isinstance(value, DateTemplate | PeriodTemplate):
        if contradicts(value):
            features |= _CONTRADICTION
        words = " ".join(text[start:end].split())
        solved = calendar.solve(value, words, at=start) or value
    elif isinstance(value, Hours) and isinstance(value.day, DateTemplate):
        words = " ".join(text[start:end].split())
        day = calendar.solve(value.day, words, at=start) or value.day
        solved = Hours(value.start, value.end, day)
    else:
        return mention
    return Mention(start, end, mention.kind, solved, mention.rule, features)
