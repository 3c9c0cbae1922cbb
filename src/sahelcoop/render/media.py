# SPDX-License-Identifier: MIT
"""Through what somebody spoke: "dans un communiqué", "à l’AFP", "lors du sommet"."""

from typing import Final

import attrs

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.render.names import as_printed, described, named
from sahelcoop.render.nouns import Article, NounPhrase, indefinite, of, plain, to
from sahelcoop.render.wordlists import (
    OCCASIONS,
    PLATFORMS,
    STAGES,
    SURFACES,
    TEXTS,
)

__all__ = ["through"]

_CHANNELS: Final = frozenset({"radio", "télévision"})


def _is_medium(name: str) -> bool:
    """Tell whether the lexicon has a news medium of that name."""
    return any(
        entry.kind is ActorKind.MEDIA and name in {n.text for n in entry.names}
        for entry in default_lexicon().actors
    )


def _one(phrase: NounPhrase) -> NounPhrase:
    """Take the indefinite article, unless a name makes the thing known: a summit's."""
    named_so = any(not word.islower() for word in phrase.text.split(" ")[1:])
    article = Article.DEFINITE if named_so else Article.INDEFINITE
    return attrs.evolve(phrase, article=article)


def _one_or_all(phrase: NounPhrase) -> str:
    """Say "un site", but "les réseaux sociaux": these are known."""
    return plain(phrase) if phrase.plural else indefinite(phrase)


def through(medium: str | None) -> str:
    """Say through what; words that no preposition is known for stand in brackets."""
    text = as_printed(medium or "")
    head = text.partition(" ")[0].lower()
    if medium and _is_medium(medium):
        return to(named(medium))
    if head in PLATFORMS:
        return f"sur {text}"
    if head in OCCASIONS:
        return f"lors {of(_one(described(text)))}"
    if head in STAGES:
        return f"lors {of(described(text))}"
    if head in TEXTS:
        return f"dans {indefinite(described(text))}"
    if head in SURFACES:
        return f"sur {_one_or_all(described(text))}"
    if head == "téléphone":
        return f"par {text}"
    return to(described(text)) if head in _CHANNELS else f"({text})" * bool(text)
