# SPDX-License-Identifier: MIT
"""Utterances: what one speaker says in one go, as units that patterns run over."""

from collections.abc import Iterator

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions import Finder, Mention, MentionKind
from sahelcoop.text import Document, Quotation, Sentence, scan

__all__ = ["QUOTED_WORDS", "Utterance", "utterances"]

QUOTED_WORDS = 4
"""Least words of a quotation that count as speech (annotation guide)."""


@attrs.frozen
class Utterance:
    """Sentences of one paragraph that no long quotation ties to others."""

    start: int
    end: int
    number: int
    """Position among the utterances of the article."""
    paragraph: int
    units: tuple[Unit, ...]


@attrs.frozen
class UnitMaker:
    """Turns sentences into units: mentions, long quotations, and words for the rest."""

    lexicon: Lexicon
    finder: Finder
    literals: frozenset[str]
    """Forms that rules name."""

    def units(self, document: Document, sentence: Sentence) -> Iterator[Unit]:
        """Give the units of one sentence, in order of start."""
        mentions = self.finder.find(
            document.view, sentence.start, sentence.end, sentence.tokens
        )
        for mention in mentions:
            yield self._mention_unit(document, mention)
        covered = {n for m in mentions for n in range(m.start, m.end)}
        tokens = sentence.tokens
        for n, form in enumerate(tokens.forms):
            if tokens.starts[n] not in covered:
                features = self._features(form, first=n == 0)
                value = self.lexicon.demonyms.get(form.lower())
                yield Unit(tokens.starts[n], tokens.ends[n], features, value)

    def _mention_unit(self, document: Document, mention: Mention) -> Unit:
        """Make a unit of a mention; a noun for goods keeps what else it can be."""
        features = mention.features.union({mention.kind.name})
        if mention.kind is MentionKind.GOODS:
            form = document.view[mention.start : mention.end].lower()
            features |= self.lexicon.words.get(form, frozenset())
        return Unit(mention.start, mention.end, features, mention)

    def _features(self, form: str, *, first: bool) -> frozenset[str]:
        low = form.lower()
        known = self.lexicon.words.get(low, frozenset())
        more = set()
        if low in self.literals:
            more.add(f'"{low}"')
        if low in self.lexicon.demonyms:
            more.add("DEMONYM")
        if form != low and not (first and known):
            more.add("CAP")
            if len(form) > 1 and form.isupper():
                more.add("UPPER")
        if not known and form.isalpha():
            more.add("WORD")
        return known.union(more) if more else known


def _long(document: Document) -> tuple[Quotation, ...]:
    """Give the outermost quotations that are speech by their length."""
    return tuple(
        q
        for q in document.quotations
        if q.level == 1
        and sum(
            form[0].isalnum()
            for form in scan(document.view, q.inner_start, q.inner_end).forms
        )
        >= QUOTED_WORDS
    )


def _groups(
    document: Document, quotations: tuple[Quotation, ...]
) -> Iterator[list[Sentence]]:
    """Join the sentences of a paragraph that a long quotation ties together."""
    group: list[Sentence] = []
    for sentence in document.sentences:
        if sentence.paragraph is None:
            continue
        tied = group and any(q.start < sentence.start < q.end for q in quotations)
        if group and not (tied and group[-1].paragraph == sentence.paragraph):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def utterances(document: Document, maker: UnitMaker) -> tuple[Utterance, ...]:
    """Cut the body of *document* into utterances."""
    quotations = _long(document)
    marks = {
        at
        for q in document.quotations
        for at in ((q.start, q.end - 1) if q.closed else (q.start,))
    }
    return tuple(
        _utterance(document, maker, group, number, quotations, marks)
        for number, group in enumerate(_groups(document, quotations))
    )


def _utterance(  # noqa: PLR0913 - one private call site
    document: Document,
    maker: UnitMaker,
    group: list[Sentence],
    number: int,
    quotations: tuple[Quotation, ...],
    marks: set[int],
) -> Utterance:
    start, end = group[0].start, group[-1].end
    quoted = [q for q in quotations if q.start < end and start < q.end]
    units = [
        unit
        for sentence in group
        for unit in maker.units(document, sentence)
        if unit.start not in marks
        and not any(q.start < unit.end and unit.start < q.end for q in quoted)
    ]
    units += [Unit(q.start, q.end, frozenset({"QUOTE"}), q) for q in quoted]
    units.sort(key=lambda unit: unit.start)
    return Utterance(start, end, number, group[0].paragraph or 0, tuple(units))
