# SPDX-License-Identifier: MIT
"""A dossier: the timeline with what sources differ on, the map, the sources."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final

from sahelcoop.model import (
    Actor,
    Dossier,
    Merged,
    PartialDate,
    Record,
    Statement,
)
from sahelcoop.page.atlas import drawing
from sahelcoop.page.desk import Desk, Entry
from sahelcoop.page.differences import contradictions, differences
from sahelcoop.page.frame import dated, document
from sahelcoop.page.html import Html, between, element, joined
from sahelcoop.page.spots import listed, spots_of
from sahelcoop.page.strip import strip
from sahelcoop.page.words import Words
from sahelcoop.render import sections, summarise
from sahelcoop.render.plan import Happening

__all__ = ["dossier_page"]


def dossier_page(dossier: Dossier, words: Words, title: str) -> str:
    """Make the page of a dossier."""
    desk = Desk.of(dossier, words)
    parts = {key: inside for key, inside in _parts(desk) if inside}
    sections = (_section(key, inside, words) for key, inside in parts.items())
    main = element("main", _header(desk, title, list(parts)), *sections, id="main")
    return document(title or words["dossier"], main, words, kind="dossier")


def _parts(desk: Desk) -> Iterator[tuple[str, Html]]:
    """Give the parts of the page by their names, some of them empty."""
    yield "overview", strip(desk.events, desk.words)
    yield "map", _places(desk)
    yield "timeline", _timeline(desk)
    yield "totals", joined(element("p", text) for text in desk.totals)
    yield "speech", _list(_statement, Statement, desk)
    yield "actors", _list(_actor, Actor, desk)
    yield "sources", desk.sources.listed(desk.told_by())


def _section(key: str, inside: Html, words: Words) -> Html:
    name = element("h2", words[key], id=f"{key}-name")
    return element("section", name, inside, id=key, aria_labelledby=f"{key}-name")


def _header(desk: Desk, title: str, parts: Sequence[str]) -> Html:
    """Say how much there is, what weighs most, and where to find it."""
    words = desk.words
    told = [
        words.counted("event", len(desk.entries)),
        words.counted("told", len(desk.sources.articles)),
    ]
    count = sum(contradictions(entry.merged) for entry in desk.entries)
    told += [words.counted("contradiction", count)] * bool(count)
    heading = title or words.say("heading", events=told[0], articles=told[1])
    brief = sections(desk.dossier, locale=words.profile.locale, length="brief")
    sentences = [passage.text for section in brief for passage in section.passages]
    links = [element("li", element("a", words[key], href=f"#{key}")) for key in parts]
    return element(
        "header",
        element("p", words["dossier"], class_="kicker"),
        element("h1", heading),
        element("p", between(" · ", told if title else told[2:]), class_="origin"),
        element(
            "section",
            element("h2", words["essential"], id="essential"),
            element("p", " ".join(sentences)),
            class_="essential",
            aria_labelledby="essential",
        ),
        element("nav", element("ul", *links), aria_label=words["contents"]),
    )


def _places(desk: Desk) -> Html:
    """Draw the places that have a point, and list all of them."""
    spots, words = spots_of(desk.events), desk.words
    if not spots:
        return Html()
    shown = [spot for spot in spots if spot.shown]
    drawn = [drawing(shown, words)] if shown else []
    return element("div", *drawn, listed(spots, words), class_="atlas")


def _timeline(desk: Desk) -> Html:
    """Tell the events by date, under their years."""
    years = [
        joined(
            [
                element("h3", year),
                element("ol", *(element("li", _event(e, desk)) for e in group)),
            ]
        )
        for year, group in groupby(
            desk.entries, key=lambda entry: _year(entry.event, desk.words)
        )
    ]
    return element("div", *years, class_="timeline") if years else Html()


_OPEN: Final = frozenset({0, 9999})
"""Years that only bound what four unknown digits can be."""


def _year(event: Happening, words: Words) -> str:
    """Give the year of an event, or the years between which it lies."""
    if event.date is None:
        return words["undated"]
    bounds = (event.date.earliest, event.date.latest)
    ends = ["" if d is None or d.year in _OPEN else str(d.year) for d in bounds]
    if ends[0] == ends[1]:
        return ends[0] or words["year_untold"]
    return " – ".join(end or "…" for end in ends)


def _event(entry: Entry, desk: Desk) -> Html:
    """Tell an event: when, what, who says so, and what they differ on."""
    words, merged = desk.words, entry.merged
    key = f"event-{entry.number}"
    locale = words.profile.locale
    headline = summarise(entry.event, locale=locale, length="headline")
    number = element("span", str(entry.number), class_="number", aria_hidden="true")
    kind = element("span", words[f"{merged.record.tag}.name"], class_="kind")
    return element(
        "article",
        element("p", *_when(entry.event.date, words), class_="when"),
        element("h4", headline, id=f"{key}-name"),
        element("p", number, " ", kind, " · ", _cited(merged, desk), class_="by"),
        element("p", entry.told, class_="told"),
        differences(merged, desk.sources, desk.dossier),
        *_related(entry, desk),
        class_=f"event {merged.record.tag}",
        id=key,
        aria_labelledby=f"{key}-name",
    )


def _when(date: PartialDate | None, words: Words) -> Iterator[str]:
    """Say the date, and how precise it is."""
    if date is not None:
        yield dated(date, words)
        yield " "
        yield element("span", words.value(date.precision), class_="precision")


def _cited(merged: Merged, desk: Desk) -> Html:
    return desk.sources.cited(merged.members)


def _related(entry: Entry, desk: Desk) -> Iterator[Html]:
    """Name the events that may be this one, and those that this one may sum up."""
    for key, ties in (("maybe", desk.doubts), ("sums", desk.covered)):
        links = [
            element("a", str(number), href=f"#event-{number}")
            for number in ties.get(entry.number, ())
        ]
        if links:
            told = between(" ", [desk.words[key], between(", ", links)])
            yield element("p", told, class_="note")


def _list(told: Callable[[Merged, Desk], Html], kind: type[Record], desk: Desk) -> Html:
    """Fold away a list that may be long."""
    found = [m for m in desk.dossier.merged if isinstance(m.record, kind)]
    if not found:
        return Html()
    summary = element("summary", desk.words["unfold"], f" ({len(found)})")
    items = (told(merged, desk) for merged in found)
    return element("details", summary, element("ul", *items, class_="folded"))


def _statement(merged: Merged, desk: Desk) -> Html:
    locale = desk.words.profile.locale
    told = (
        summarise(merged.record, locale=locale)
        if isinstance(merged.record, Statement)
        else ""
    )
    return element(
        "li",
        element("p", told),
        element("p", _cited(merged, desk), class_="by"),
        differences(merged, desk.sources, desk.dossier),
    )


def _actor(merged: Merged, desk: Desk) -> Html:
    name = merged.record.name if isinstance(merged.record, Actor) else ""
    return element(
        "li",
        element("p", element("b", name), " · ", _cited(merged, desk)),
        differences(merged, desk.sources, desk.dossier),
    )
