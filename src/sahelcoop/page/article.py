# SPDX-License-Identifier: MIT
"""One article: its text with the facts marked, and the cards beside it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from sahelcoop.model import Article, Report
from sahelcoop.page.cards import (
    WHOLE,
    Fact,
    card,
    cast,
    facts_of,
    marks_of,
    name_of,
)
from sahelcoop.page.frame import document, elsewhere, origin
from sahelcoop.page.html import Html, between, element, joined
from sahelcoop.page.marks import Mark, Piece, laid_out
from sahelcoop.page.words import Words
from sahelcoop.render import sections

__all__ = ["report_page"]

_FULL: Final = 50
"""Characters of a line that may well have been broken at the edge of a page."""


def report_page(report: Report, article: Article, words: Words, title: str) -> str:
    """Make the page of a report."""
    text, info = article.text, report.article
    facts = facts_of(report, text)
    printed = info.title or article.title
    heading = title or printed or words["untitled"]
    read = element(
        "section",
        element("h2", words["article"], id="text-name"),
        _text(report, text, facts, words),
        class_="reader",
        aria_labelledby="text-name",
    )
    main = element(
        "main",
        _header(report, heading, "fr" if heading == printed else None, facts, words),
        element("div", read, _aside(report, text, facts, words), class_="columns"),
        id="main",
    )
    rules = "".join(_lit(fact.number) for fact in facts)
    return document(heading, main, words, kind="reading", rules=rules)


def _lit(number: int) -> str:
    """Light the words of the card that one points at, and the card of the words."""
    card, marks = f"#fact-{number}", f".in-{number}"
    return (
        f"main:has({card}:is(:hover,:target,:focus-within)) {marks}"
        "{background:var(--lit)}\n"
        f"main:has({marks}:is(:hover,:focus-visible)) {card}"
        "{border-color:currentColor}\n"
    )


def _header(
    report: Report,
    heading: str,
    language: str | None,
    facts: Sequence[Fact],
    words: Words,
) -> Html:
    """Say what the article is and, in three sentences at most, what it tells."""
    info = report.article
    numbers = {fact.record.id: fact for fact in facts}
    brief = sections(report, locale=words.profile.locale, length="brief")
    told = [
        joined(
            [passage.text] + [_reference(numbers[r.id], words) for r in passage.records]
        )
        for section in brief
        for passage in section.passages
    ]
    return element(
        "header",
        element("p", words["reading"], class_="kicker"),
        element("h1", elsewhere(heading, info.url), lang=language),
        element("p", origin(info, words), class_="origin"),
        element(
            "section",
            element("h2", words["essential"], id="essential"),
            element("p", between(" ", told)),
            class_="essential",
            aria_labelledby="essential",
        ),
    )


def _reference(fact: Fact, words: Words) -> Html:
    """Put the number of a fact behind a sentence."""
    link = element(
        "a",
        str(fact.number),
        href=f"#fact-{fact.number}",
        aria_label=name_of(fact, words),
    )
    return joined(["\N{NO-BREAK SPACE}", element("sup", link)])


def _aside(report: Report, text: str, facts: Sequence[Fact], words: Words) -> Html:
    """Put the legend, the cards and the actors beside the text."""
    parts = [element("h2", words["facts"], id="facts-name")]
    if facts:
        cards = [element("li", card(fact, words)) for fact in facts]
        parts += [_legend(facts, words), element("ol", *cards, class_="cards")]
    if report.actors:
        name = element("h2", words["actors"], id="actors-name")
        parts += [name, cast(report.actors, text, words)]
    return element(
        "aside",
        *parts,
        class_="beside",
        tabindex="0",
        aria_labelledby="facts-name",
    )


def _legend(facts: Sequence[Fact], words: Words) -> Html:
    """Count the facts of each kind, beside a sample of its line."""
    numbers = Counter(fact.record.tag for fact in facts)
    first = {fact.record.tag: fact.number for fact in reversed(facts)}
    kinds = [
        element(
            "li",
            element("a", words.counted(tag, n), class_=tag, href=f"#fact-{first[tag]}"),
        )
        for tag, n in numbers.items()
    ]
    return element("ul", *kinds, class_="legend")


def _text(report: Report, text: str, facts: Sequence[Fact], words: Words) -> Html:
    """Mark the facts in the text, of which not a character is lost."""
    marks = [
        *marks_of(facts, report.actors, text),
        *(Mark(s.start, s.end, 0) for s in report.boilerplate),
    ]
    by_number = {fact.number: fact for fact in facts}
    children: list[str] = []
    for inside, found in laid_out(text, marks):
        if inside:
            kind = "lines" if _short(text[found[0].start : found[-1].end]) else None
            runs = _runs(text, found, by_number, words)
            children.append(element("p", *runs, class_=kind))
        else:
            children += [text[piece.start : piece.end] for piece in found]
    return element("div", *children, class_="text", lang="fr")


def _short(paragraph: str) -> bool:
    """Tell whether lines are meant as lines: not broken because the page was full."""
    return any(len(line) < _FULL for line in paragraph.splitlines()[:-1])


def _owners(piece: Piece) -> tuple[int, ...]:
    """Give the numbers of the facts behind a piece, the most specific first."""
    lengths: dict[int, int] = {}
    for mark in piece.marks:
        if mark.owner > 0:
            length = mark.end - mark.start
            lengths[mark.owner] = min(length, lengths.get(mark.owner, length))
    return tuple(sorted(lengths, key=lambda owner: (lengths[owner], owner)))


def _runs(
    text: str,
    found: Sequence[Piece],
    facts: Mapping[int, Fact],
    words: Words,
) -> Iterator[str]:
    """Make one link of neighbouring pieces that tell of the same facts.

    The number of a fact stands where a paragraph first tells of it.
    """
    begun: set[int] = set()
    for owners, group in groupby(found, key=_owners):
        pieces = list(group)
        inside = [_piece(text, piece) for piece in pieces]
        if owners:
            told = [facts[owner] for owner in owners]
            new = sorted(set(owners) - begun)
            whole = text[pieces[0].start : pieces[-1].end]
            begun.update(owners)
            yield _link(told, new, whole, inside, words)
        else:
            yield from inside


def _link(
    told: Sequence[Fact],
    new: Sequence[int],
    whole: str,
    inside: Sequence[str],
    words: Words,
) -> Html:
    """Link words to the card of the most specific fact that they tell of."""
    names = ", ".join(name_of(fact, words) for fact in told)
    kinds = " ".join(f"in-{fact.number}" for fact in told)
    return element(
        "a",
        *inside,
        class_=f"mark {told[0].record.tag} {kinds}",
        href=f"#fact-{told[0].number}",
        aria_label=f"{' '.join(whole.split())} ({names})",
        data_n=" ".join(map(str, new)) or None,
    )


def _piece(text: str, piece: Piece) -> str:
    """Mark a piece by what it is: a field of a fact, a name, no part of the article."""
    told = {
        "field": any(m.owner > 0 and m.field != WHOLE for m in piece.marks),
        "actor": any(m.owner < 0 for m in piece.marks),
        "furniture": any(m.owner == 0 for m in piece.marks),
    }
    classes = " ".join(name for name, holds in told.items() if holds) or None
    starts = any(mark.start == piece.start for mark in piece.marks)
    key = f"w{piece.start}" if starts else None
    words = text[piece.start : piece.end]
    return element("span", words, class_=classes, id=key) if classes or key else words
