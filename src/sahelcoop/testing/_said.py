# SPDX-License-Identifier: MIT
"""Phrases that a planted text inflects: after a preposition, or with a verb."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

import attrs

from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    elide,
    joined,
    listed,
    of,
    plain,
    to,
)
from sahelcoop.render.typography import TypographyProfile, profile_of
from sahelcoop.render.verbs import agree

__all__ = ["FRENCH", "Said"]

FRENCH: Final[TypographyProfile] = profile_of("fr")

_Put = Callable[[NounPhrase], str]


def _with(article: Article, put: _Put = plain) -> _Put:
    """Give *put* for phrases that take another article than their own."""
    return lambda np: put(attrs.evolve(np, article=article))


_BEFORE: Final[Mapping[str, _Put]] = {
    "": plain,
    "à": to,
    "de": of,
    "que": lambda np: elide("que", plain(np), aspirated=np.aspirated),
    "le": _with(Article.DEFINITE),
    "un": _with(Article.INDEFINITE),
    "du": _with(Article.DEFINITE, of),
    "d’un": _with(Article.INDEFINITE, of),
    "d’": _with(Article.NONE, of),
}
"""What stands before a phrase, by the little word that a template writes."""


@attrs.frozen
class Said:
    """One phrase or several, which a format such as `{supplier:à}` inflects.

    A format is a key of `_BEFORE`, or a verb of which the phrase is the subject: of
    "a/ont" it takes one side, "~livré" agrees with it, "_" is a blank.
    """

    phrases: tuple[NounPhrase, ...]

    def __format__(self, form: str) -> str:
        if form in _BEFORE:
            return listed(_BEFORE[form], self.phrases, FRENCH)
        subject = joined(self.phrases, FRENCH)
        return " ".join(map(partial(_inflected, subject), form.split()))


def _inflected(subject: NounPhrase, word: str) -> str:
    """Put one word of a verb into the number, or number and gender, of *subject*."""
    if word.startswith("~"):
        return agree(word.removeprefix("~"), subject)
    one, _, many = word.partition("/")
    return (many if many and subject.plural else one).replace("_", " ")
