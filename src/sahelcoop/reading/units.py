# SPDX-License-Identifier: MIT
"""Units that patterns run over: mentions, and words with all that they can be."""

from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.cascade.unit import union
from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions import Finder, Mention, MentionKind
from sahelcoop.mentions.memory import Memory
from sahelcoop.reading.shapes import shape_of
from sahelcoop.reading.turned import MAY_TURN, turned
from sahelcoop.text import Document, Sentence, Span, compose

__all__ = ["UnitMaker"]

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
    ) -> list[Unit]:
        """Give the units of one sentence with its *mentions*, in order."""
        units = [*self._each(document, sentence, mentions)]
        if any(MAY_TURN in unit.features for unit in units):
            turns = self.lexicon.turns
            return turned(units, turns.__getitem__, lambda u: _composed(document, u))
        return units

    def _each(
        self, document: Document, sentence: Sentence, mentions: list[Mention]
    ) -> Iterator[Unit]:
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

    def leading(self, units: list[Unit]) -> list[Unit]:
        """Let the date that opens *units* lead them, its full stop being a colon."""
        dates = (n for n, u in enumerate(units) if "DATE" in u.features)
        at = next(dates, len(units))  # none where a mark covers it
        stop, after = units[at + 1 : at + 2], units[at + 2 :]
        colon = [Unit(u.start, u.end, self._known[":"][0]) for u in stop]
        return [*units[: at + 1], *colon, *after]

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
        if low in self.lexicon.turns:
            more.add(MAY_TURN)
        if country is not None:
            more.add("DEMONYM")
        if form != low:
            more.add("CAP")
            if len(form) > 1 and form.isupper():
                more.add("UPPER")
        if not known and form.replace("-", "").isalpha():
            more |= _ending(low)
            if form == low and low not in self.literals:
                more |= shape_of(low)
        return union(known, frozenset(more)), country


def _ending(low: str) -> set[str]:
    """Tell by its ending what a word can be that the lexicon does not know."""
    stem = low.rstrip("es")
    told = {
        "WORD": True,
        "ER": low.endswith(_INFINITIVES),
        "FINITE": low.endswith(_FINITE),
        "QUALIFIES": stem.endswith(_ADJECTIVES),
        "RELATIONAL": stem.endswith(_RELATIONAL),
    }
    return {name for name, true in told.items() if true}


_ADVERB: Final = frozenset({"ADVERB"})


def _composed(document: Document, span: Span | Mention | Unit) -> str:
    """Give the words of *span* as they are in a token."""
    plain = compose(document.view, span.start, span.end)
    return document.view[span.start : span.end] if plain is None else plain.words
