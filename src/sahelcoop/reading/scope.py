# SPDX-License-Identifier: MIT
"""Whether a text is ours to read at all, and a sketch to tell near copies by."""

import re
from collections.abc import Iterable
from itertools import accumulate, chain, product
from typing import Final
from zlib import crc32

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import REGION
from sahelcoop.mentions import Mention, Named
from sahelcoop.model.report import SKETCH_SIZE, Scope, ScopeVerdict
from sahelcoop.reading.utterances import Utterance
from sahelcoop.text import Document

__all__ = ["Field", "foreign", "scope_of", "sketch_of"]

_FRENCH: Final = frozenset(
    "".join(letters)
    for word in (
        *("le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "et", "à"),
        *("au", "aux", "en", "dans", "par", "pour", "sur", "que", "qui", "est"),
    )
    for letters in product(*((letter, letter.upper()) for letter in word))
)
"""French function words, in small letters and capitals however mixed."""
_LEAST_SHARE: Final = 0.15
"""Share of function words below which a text is not French; the seeds and the
development corpus have 0.27 and more."""
_LEAST_WORDS: Final = 60
"""Words and marks below which the share says nothing: runs of 60 in the corpus have
0.15 and more, of 30 down to 0.06."""
_PASSING: Final = 5
"""Names of elsewhere to each of the region above which the region is only mentioned in
passing; the most in the corpus is 5."""
_SPORT: Final = 3
"""Least words of sport that make an article one of sport."""
_ENOUGH: Final = 3
"""Least names of the region, and least words of security, of an article of ours."""
_SECURITY: Final = frozenset(
    {"MILITARY", "FIGHTER", "ARMED_GROUP", "ARMED_FORCE", "WEAPON", "AMMUNITION"}
)
_SPORTING: Final = frozenset({"SPORT"})
_SHINGLE: Final = 5
"""Words of a shingle."""
_WORD: Final = re.compile(r"\w+")


def foreign(document: Document) -> str | None:
    """Say why a text is not French; None when it is, or too short to tell."""
    every = [s.tokens.forms for s in document.sentences]
    words = sum(map(len, every))
    french = sum(map(_FRENCH.__contains__, chain(*every)))
    share = french / max(words, 1)
    if words < _LEAST_WORDS or share >= _LEAST_SHARE:
        return None
    return f"not French: {share:.0%} of the words are French function words"


@attrs.frozen
class Field:
    """What an article is about, by the names and the words that it counts."""

    words: int
    """Words and marks of the text."""
    region: int = 0
    """Names of states, places and actors of the region, and adjectives of them."""
    elsewhere: int = 0
    """The same of other countries."""
    sport: int = 0
    security: int = 0
    """Words and names of soldiers, fighters, arms and violence."""

    @classmethod
    def of(cls, document: Document, spoken: Iterable[Utterance]) -> "Field":
        """Count what the utterances of *document* name, quotations with them."""
        units = [u for each in spoken for u in (*each.units, *each.quoted)]
        countries = [_countries(unit) for unit in units if unit.value is not None]
        features = [unit.features for unit in units]
        return cls(
            sum(len(s.tokens.forms) for s in document.sentences),
            sum(bool(c & REGION) for c in countries),
            sum(bool(c) and not c & REGION for c in countries),
            len(units) - sum(map(_SPORTING.isdisjoint, features)),
            len(units) - sum(map(_SECURITY.isdisjoint, features)),
        )

    @property
    def foreign(self) -> str | None:
        """Why the article is about something else; None if nothing says that it is."""
        if self.words < _LEAST_WORDS:
            return None
        if self.elsewhere > _PASSING * self.region:
            counts = f"{self.region} of the region, {self.elsewhere} of elsewhere"
            return f"about other countries: names, {counts}"
        if self.sport >= _SPORT and self.sport > self.security:
            return f"about sport: {self.sport} words of it"
        return None

    @property
    def ours(self) -> tuple[str, ...]:
        """Why the article is about security in the region; empty if it may not be."""
        if min(self.region, self.security) < _ENOUGH:
            return ()
        return (
            f"names of the region: {self.region}",
            f"words of security: {self.security}",
        )


def _countries(unit: Unit) -> frozenset[str]:
    """Give the countries that a name or a demonym is of."""
    if isinstance(unit.value, str) and "DEMONYM" in unit.features:
        return frozenset({unit.value})
    named = unit.value.value if isinstance(unit.value, Mention) else None
    entries = (named.actor, named.place) if isinstance(named, Named) else ()
    return frozenset(e.country for e in entries if e is not None and e.country)


def scope_of(reason: str | None, events: int, field: Field) -> Scope:
    """Judge an article: why it is out, the *events* found in it, its words."""
    if reason is not None:
        return Scope(ScopeVerdict.OUT, (reason,))
    if events:
        return Scope(ScopeVerdict.IN, (f"events found: {events}", *field.ours))
    if field.ours:
        return Scope(ScopeVerdict.IN, field.ours)
    return Scope(ScopeVerdict.UNSURE, ("no event found",))


def sketch_of(view: str) -> tuple[int, ...]:
    """Give the smallest hashes of the text's word shingles: a bottom-k sketch."""
    line = " ".join(_WORD.findall(view.casefold())).encode()
    lengths = accumulate(map(len, line.split(b" ")))
    ends = [blanks + length for blanks, length in enumerate(lengths, 1)]
    starts = [0, *ends]
    spans = zip(starts, ends[_SHINGLE - 1 :], strict=False)
    hashes = {crc32(line[start : end - 1]) for start, end in spans}
    return tuple(sorted(hashes)[:SKETCH_SIZE])
