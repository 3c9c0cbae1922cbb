# SPDX-License-Identifier: MIT
"""Utterances: what one speaker says in one go, as units that patterns run over."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, MentionKind
from sahelcoop.reading.units import UnitMaker
from sahelcoop.reading.year_heads import in_year, year_alone
from sahelcoop.text import Document, Quotation, Sentence, scan

__all__ = [
    "LONGEST",
    "QUOTED_WORDS",
    "Utterance",
    "headline",
    "utterances",
]

LONGEST: Final = 400
"""Most units of an utterance; longer ones are cut, so that reading stays linear. The
longest of the seeds and the development corpus has 64."""
QUOTED_WORDS: Final = 4
"""Least words of a quotation that count as speech (annotation guide)."""


@attrs.frozen(slots=False)
class Utterance:
    """Sentences of one paragraph that no long quotation ties to others."""

    number: int
    """Position among the utterances of the article; the title stands before them."""
    units: tuple[Unit, ...]
    quoted: tuple[Unit, ...] = ()
    """The actors named inside its long quotations."""
    paragraph: int = 0
    """Position of its paragraph."""
    inside: tuple[Unit, ...] = ()
    """All units inside its long quotations."""

    @property
    def heads(self) -> bool:
        """Whether it is the title."""
        return self.number < 0

    @cached_property
    def features(self) -> frozenset[str]:
        """All that its words and mentions are, those inside long quotations too."""
        words = (*self.units, *self.inside)
        return frozenset[str]().union(*[unit.features for unit in words])

    @property
    def whole(self) -> tuple[Unit, ...]:
        """Give all units in order, as if there were no marks of quotation."""
        around = (u for u in self.units if "QUOTE" not in u.features)
        return tuple(sorted((*around, *self.inside), key=_start))


def _long(document: Document) -> tuple[Quotation, ...]:
    """Give the outermost quotations that are speech by their length.

    What is elided is no word of its own: "l’incident de Tarkint" has three.
    """
    return tuple(
        q
        for q in document.quotations
        if q.level == 1 and _words(document, q) >= QUOTED_WORDS
    )


def _words(document: Document, quotation: Quotation) -> int:
    """Count the words of a quotation between its spaces."""
    inner = document.text[quotation.inner_start : quotation.inner_end]
    return sum(any(c.isalnum() for c in word) for word in inner.split())


def _mask(document: Document, quotations: tuple[Quotation, ...]) -> bytearray:
    """Mark the code points inside long quotations, the opening mark left out."""
    mask = bytearray(len(document.text))
    for quotation in quotations:
        length = quotation.end - quotation.start - 1
        mask[quotation.start + 1 : quotation.end] = b"\1" * length
    return mask


def _groups(
    document: Document, mask: bytearray, dates: set[int]
) -> Iterator[list[Sentence]]:
    """Join the sentences of a paragraph that a long quotation ties together.

    So does a date that stands alone, one of *dates* by its start: it tells when the
    next sentence happened.
    """
    group: list[Sentence] = []
    for sentence in document.sentences:
        if sentence.paragraph is None:
            continue
        tied = group and (mask[sentence.start] or group[-1].start in dates)
        if group and not (tied and group[-1].paragraph == sentence.paragraph):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def _is_date(sentence: Sentence, mentions: list[Mention]) -> bool:
    """Tell whether a sentence is nothing but a date: "• 10 avril 2024."."""
    dates = [m for m in mentions if m.kind is MentionKind.DATE]
    tokens = sentence.tokens
    return len(dates) == 1 and all(
        dates[0].start <= start < dates[0].end or not form[0].isalnum()
        for form, start in zip(tokens.forms, tokens.starts, strict=True)
    )


def _cut(units: list[Unit]) -> Iterator[tuple[Unit, ...]]:
    for at in range(0, len(units), LONGEST):
        yield tuple(units[at : at + LONGEST])


def _start(unit: Unit) -> int:
    return unit.start


def _marks(document: Document) -> set[int]:
    """Give where quotation marks stand."""
    return {
        at
        for q in document.quotations
        for at in ((q.start, q.end - 1) if q.closed else (q.start,))
    }


def _apart(units: list[Unit]) -> list[Unit]:
    """Leave out the country that a title only files its news under: "Mali : …"."""
    told = units[1].features if len(units) > 1 else frozenset[str]()
    filed = "STATE" in units[0].features and "COLON" in told
    return units[1:] if filed else units


def _named(units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Give the units that may name somebody."""
    return tuple(u for u in units if u.features & {"ACTOR", "BODY"})


def utterances(document: Document, maker: UnitMaker) -> tuple[Utterance, ...]:
    """Cut the body of *document* into utterances of at most `LONGEST` units."""
    quotations = _long(document)
    mask = _mask(document, quotations)
    marks = _marks(document)
    sentences = document.sentences
    tokens = {s.start: s.tokens for s in sentences}
    if (there := document.metadata.dateline_place) is not None:  # weighs, names nobody
        tokens[there.start] = scan(document.view, there.start, there.end)
    starts = sorted(tokens)
    mentions = maker.finder.find_all(tokens[at] for at in starts)
    by_start = dict(zip(starts, mentions, strict=True))
    found: list[Utterance] = []
    title = _named(
        u
        for x in sentences
        if x.paragraph is None
        for u in _apart([*maker.units(document, x, by_start[x.start])])
    )
    dates = {s.start for s in sentences if _is_date(s, by_start[s.start])}
    for group in _groups(document, mask, dates):
        every = [
            unit
            for sentence in group
            for unit in maker.units(document, sentence, by_start[sentence.start])
            if unit.start not in marks
        ]
        if group[0].start in dates and len(group) > 1:
            every = maker.leading(every)
        start, end = group[0].start, group[-1].end
        inside = [q for q in quotations if start <= q.start < end]
        hidden = tuple([u for u in every if mask[u.start]])
        units = [u for u in every if not mask[u.start]] if hidden else every
        if inside:
            units += [Unit(q.start, q.end, frozenset({"QUOTE"}), q) for q in inside]
            units.sort(key=_start)
        found += [
            Utterance(
                len(found) + n,
                piece,
                () if n else _named(hidden) + (() if found else title),
                group[0].paragraph or 0,
                () if n else hidden[:LONGEST],
            )
            for n, piece in enumerate(list(_cut(units)))
        ]
    return tuple(_under_years(found))


def _under_years(found: Iterable[Utterance]) -> Iterator[Utterance]:
    """Put the items of a chronology into the year that heads them."""
    year, last = None, -1
    for each in found:
        told = year_alone(each.units)
        year = told or year
        opens = told is None and each.paragraph != last
        last = each.paragraph
        if opens and year is not None:
            yield attrs.evolve(each, units=in_year(each.units, year))
        else:
            yield each


def headline(document: Document, maker: UnitMaker) -> tuple[Utterance, ...]:
    """Give the title, if there is one, as an utterance before all others."""
    sentences = [s for s in document.sentences if s.paragraph is None]
    mentions = maker.finder.find_all(s.tokens for s in sentences)
    units = [
        unit
        for sentence, found in zip(sentences, mentions, strict=True)
        for unit in maker.units(document, sentence, found)
    ]
    units.sort(key=_start)
    return (Utterance(-1, tuple(units[:LONGEST])),) if units else ()
