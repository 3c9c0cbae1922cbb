# SPDX-License-Identifier: MIT
"""Through what somebody spoke: "dans un communiqué", "à l’AFP", "lors du sommet"."""

import re
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
    PAPERS,
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
    return frozenset(as_printed(name.text) for entry in media for name in entry.names)


def _one(phrase: NounPhrase) -> NounPhrase:
    """Take the indefinite article, unless a name makes the thing known: a summit's."""
    named_so = any(not word.islower() for word in phrase.text.split(" ")[1:])
    article = Article.DEFINITE if named_so else Article.INDEFINITE
    return attrs.evolve(phrase, article=article)


def _one_or_all(phrase: NounPhrase) -> str:
    """Say "un site", but "les réseaux sociaux": these are known."""
    return plain(phrase) if phrase.plural else indefinite(phrase)


def through(medium: str | None, *, beside: bool = False) -> str:
    """Say through what; words for things that nobody speaks through are left out.

    One does not evoke a thing to an agency, but *beside* it: "auprès de l’AFP".
    """
    text = as_printed(medium or "").removesuffix(" où")
    outlets = _outlets(text)
    if outlets:
        put = _beside if beside else to
        return " et ".join(map(put, outlets))
    phrase = described(text)
    head = phrase.text.partition(" ")[0].lower()
    heads = {head, head.removesuffix("s")}
    found = next((put for known, put in _PUT if heads & {*known}), None)
    if found is None:
        if "." in text:
            return f"sur {text}"
        return f"({text})" * (bool(text) and not text.islower())
    return found(phrase)


def _beside(outlet: NounPhrase) -> str:
    return f"auprès {of(outlet)}"


def _outlets(text: str) -> list[NounPhrase]:
    """Give the news media that words name; a proper name that none has is one too.

    "Monde" is the paper, of which the article was taken for a word of the text.
    """
    known = _media()
    told = [text] if text in known else _AND.split(text)
    whole = [f"Le {one}" if f"Le {one}" in known else one for one in told]
    named_so = [one in known or _is_proper(one) for one in whole]
    return list(map(_outlet, whole)) if all(named_so) else []


def _outlet(name: str) -> NounPhrase:
    """Take an outlet's own article apart: "au Monde", "auprès des Échos"."""
    for article, plural in (("Le ", False), ("Les ", True)):
        if name.startswith(article):
            rest = name.removeprefix(article)
            return NounPhrase(rest, plural=plural, article=Article.DEFINITE)
    return named(name)


def _is_proper(text: str) -> bool:
    """Tell whether words are the name of an outlet: "Studio Kalangou", no platform."""
    head = text.partition(" ")[0]
    common = any(head.lower() in heads for heads, _ in _PUT)
    return head[:1].isupper() and not common


_AND: Final = re.compile(" et (?:de |d’|à )?")

_PUT: Final[tuple[tuple[Collection[str], Callable[[NounPhrase], str]], ...]] = (
    (PLATFORMS, lambda phrase: f"sur {phrase.text}"),
    (OCCASIONS, lambda phrase: f"lors {of(_one(phrase))}"),
    (STAGES, lambda phrase: f"lors {of(phrase)}"),
    (TEXTS, lambda phrase: f"dans {indefinite(phrase)}"),
    (PAPERS, lambda phrase: f"dans {definite(phrase)}"),
    (NETWORKS, lambda phrase: f"sur {definite(phrase)}"),
    (SURFACES, lambda phrase: f"sur {_one_or_all(phrase)}"),
    (("téléphone",), lambda phrase: f"par {phrase.text}"),
    (("micro", "radio", "télévision"), to),
)
"""By the first word of a medium, how it is put."""
