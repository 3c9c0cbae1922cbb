# SPDX-License-Identifier: MIT
"""Utterances: what one speaker says in one go, as units that patterns run over."""

from collections.abc import Iterable, Iterator
from typing import Final
from unicodedata import normalize

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.cascade.unit import union
from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions import Finder, Mention, MentionKind
from sahelcoop.mentions.memory import Memory
from sahelcoop.text import Document, Quotation, Sentence, Span, scan

__all__ = [
    "LONGEST",
    "QUOTED_WORDS",
    "UnitMaker",
    "Utterance",
    "headline",
    "utterances",
]

LONGEST: Final = 400
"""Most units of an utterance; longer ones are cut, so that reading stays linear. The
longest of the seeds and the development corpus has 64."""
QUOTED_WORDS: Final = 4
"""Least words of a quotation that count as speech (annotation guide)."""

_INFINITIVES: Final = ("er", "ir", "dre")
"""How an infinitive ends that the lexicon does not know."""
_PRESS: Final = frozenset({"NAME", "MEDIA"})
_HEADING: Final = frozenset({"DET", "POUR"})
"""What is told apart where it opens a sentence."""
_HEAD: Final = frozenset({"START"})
"""What the name of the article's own paper or agency is: "a indiqué à l'ASI"."""
_CAPITAL: Final = (frozenset[str](), frozenset({"CAP"}))
_RELATIONAL: Final = (
    *("al", "aux", "el", "ell", "ien", "ienn", "iqu", "air", "if", "iv", "ibl", "abl"),
)
"""How an adjective of kind or use that the lexicon does not know ends: "solaires"."""
_ADJECTIVES: Final = (
    *_RELATIONAL,
    *("é", "ain", "in", "oi", "ai", "ist", "ant", "ent", "ier", "ièr", "eux", "eu"),
)
"""How an adjective or a participle that the lexicon does not know ends, without e and
s."""
_FINITE: Final = ("aient", "erait", "irait", "drait", "eront", "iront", "dront")
"""How a verb ends that the lexicon does not know, as no noun does."""
_KINDS: Final = {kind: frozenset({kind.name}) for kind in MentionKind}
_WORDS: Final = frozenset({MentionKind.GOODS, MentionKind.NUMBER, MentionKind.ORDINAL})
"""Kinds whose mentions are words of the language, not names: "premier" is an adjective
too, "aucun" denies."""


@attrs.frozen
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

    @property
    def whole(self) -> tuple[Unit, ...]:
        """Give all units in order, as if there were no marks of quotation."""
        around = (u for u in self.units if "QUOTE" not in u.features)
        return tuple(sorted((*around, *self.inside), key=_start))


@attrs.frozen
class UnitMaker:
    """Turns sentences into units: mentions, long quotations, and words for the rest."""

    lexicon: Lexicon
    finder: Finder
    literals: frozenset[str]
    """Forms that rules name."""
    _known: Memory[tuple[frozenset[str], str | None]] = attrs.field(
        init=False, repr=False, eq=False
    )

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_known", Memory(self._word))

    def units(
        self, document: Document, sentence: Sentence, mentions: list[Mention]
    ) -> Iterator[Unit]:
        """Give the units of one sentence with its *mentions*, in order."""
        left = iter((*mentions, None))
        mention = next(left)
        covered = 0
        tokens = sentence.tokens
        places = zip(tokens.forms, tokens.starts, tokens.ends, strict=True)
        own = document.metadata.outlet
        paper = _composed(document, own) if own is not None else None
        for n, (form, start, end) in enumerate(places):
            if mention is not None and mention.start <= start:
                yield self._mention_unit(document, mention)
                covered = mention.end
                mention = next(left)
            elif start >= covered:
                features, country = self._known[form if n else self._small(form)]
                told = union(features, _PRESS) if form == paper else features
                told = told if n or _HEADING.isdisjoint(told) else union(told, _HEAD)
                yield Unit(start, end, told, country)

    def _small(self, form: str) -> str:
        """Give the first form of a sentence as it stands inside one, if it is known."""
        low = "à" if form == "A" else form.lower()
        return low if low in self.lexicon.words else form

    def _mention_unit(self, document: Document, mention: Mention) -> Unit:
        """Make a unit of a mention; a common word keeps what else it can be."""
        features = union(mention.features, _KINDS[mention.kind])
        if mention.kind in _WORDS or "BODY" in features:
            written = _composed(document, mention)
            form = written.lower()
            literal = frozenset({f'"{form}"'} if form in self.literals else ())
            known = self.lexicon.words.get(form, frozenset())
            features = union(features, known, literal | _CAPITAL[written[:1].isupper()])
        elif mention.kind is MentionKind.DATE and _composed(document, mention).endswith(
            "ment"
        ):
            features = union(features, _ADVERB)  # "récemment" tells no day
        return Unit(mention.start, mention.end, features, mention)

    def _word(self, form: str) -> tuple[frozenset[str], str | None]:
        """Tell what a form can be, and the country of which it is an adjective."""
        low = "à" if form == "A" else form.lower()
        known = self.lexicon.words.get(low, frozenset())
        country = self.lexicon.demonyms.get(low)
        more = set[str]()
        if low in self.literals:
            more.add(f'"{low}"')
        if country is not None:
            more.add("DEMONYM")
        if form != low:
            more.add("CAP")
            if len(form) > 1 and form.isupper():
                more.add("UPPER")
        if not known and form.replace("-", "").isalpha():
            more.add("WORD")
            if low.endswith(_INFINITIVES):
                more.add("ER")
            if low.endswith(_FINITE):
                more.add("FINITE")
            if low.rstrip("es").endswith(_ADJECTIVES):
                more.add("QUALIFIES")
            if low.rstrip("es").endswith(_RELATIONAL):
                more.add("RELATIONAL")
        return union(known, frozenset(more)), country


_ADVERB: Final = frozenset({"ADVERB"})


def _composed(document: Document, span: Span | Mention) -> str:
    """Give the words of *span* as they are in a token."""
    return normalize("NFC", document.view[span.start : span.end])


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


def _mask(document: Document, quotations: tuple[Quotation, ...]) -> bytearray:
    """Mark the code points inside long quotations, the opening mark left out."""
    mask = bytearray(len(document.text))
    for quotation in quotations:
        length = quotation.end - quotation.start - 1
        mask[quotation.start + 1 : quotation.end] = b"\1" * length
    return mask


def _groups(document: Document, mask: bytearray) -> Iterator[list[Sentence]]:
    """Join the sentences of a paragraph that a long quotation ties together."""
    group: list[Sentence] = []
    for sentence in document.sentences:
        if sentence.paragraph is None:
            continue
        tied = group and mask[sentence.start]
        if group and not (tied and group[-1].paragraph == sentence.paragraph):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


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
    for group in _groups(document, mask):
        every = [
            unit
            for sentence in group
            for unit in maker.units(document, sentence, by_start[sentence.start])
            if unit.start not in marks
        ]
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
    return tuple(found)


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
