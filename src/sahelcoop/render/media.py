# SPDX-License-Identifier: MIT
"""Through what somebody spoke: "dans un communiqué", "à l’AFP", "lors du sommet"."""

from collections.abc import Callable, Collection
from functools import cache
from typing import Final

import attrs

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.render.names import as_printed, described, named
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    definite,
    indefinite,
    of,
    plain,
    to,
)
from sahelcoop.render.wordlists import (
    NETWORKS,
    OCCASIONS,
    PLATFORMS,
    STAGES,
    SURFACES,
    TEXTS,
)

__all__ = ["through"]


@cache
def _media() -> frozenset[str]:
    """Give the names of the news media of the lexicon."""
    media = (e for e in default_lexicon().actors if e.kind is ActorKind.MEDIA)
    return frozenset(name.text for entry in media for name in entry.names)


def _one(phrase: NounPhrase) -> NounPhrase:
    """Take the indefinite article, unless a name makes the thing known: a summit's."""
    named_so = any(not word.islower() for word in phrase.text.split(" ")[1:])
    article = Article.DEFINITE if named_so else Article.INDEFINITE
    return attrs.evolve(phrase, article=article)


def _one_or_all(phrase: NounPhrase) -> str:
    """Say "un site", but "les réseaux sociaux": these are known."""
    return plain(phrase) if phrase.plural else indefinite(phrase)


def through(medium: str | None, *, beside: bool = False) -> str:
    """Say through what; words that no preposition is known for stand in brackets.

    One does not evoke a thing to an agency, but *beside* it: "auprès de l’AFP".
    """
    text = as_printed(medium or "").removesuffix(" où")
    if medium and medium in _media():
        return f"auprès {of(named(medium))}" if beside else to(named(medium))
    head = text.partition(" ")[0].lower()
    put = next((put for heads, put in _PUT if head in heads), None)
    if put is None:
        return f"({text})" * bool(text)
    return put(described(text))


_PUT: Final[tuple[tuple[Collection[str], Callable[[NounPhrase], str]], ...]] = (
    (PLATFORMS, lambda phrase: f"sur {phrase.text}"),
    (OCCASIONS, lambda phrase: f"lors {of(_one(phrase))}"),
    (STAGES, lambda phrase: f"lors {of(phrase)}"),
    (TEXTS, lambda phrase: f"dans {indefinite(phrase)}"),
    (NETWORKS, lambda phrase: f"sur {definite(phrase)}"),
    (SURFACES, lambda phrase: f"sur {_one_or_all(phrase)}"),
    (("téléphone",), lambda phrase: f"par {phrase.text}"),
    (("micro", "radio", "télévision"), to),
)
"""By the first word of a medium, how it is put."""
