# SPDX-License-Identifier: MIT
"""Organisations by their official name and acronym, then by the acronym alone."""

import attrs

from sahelcoop.model.actors import Actor, ActorRef, NameKind
from sahelcoop.render.names import as_printed, named, spelling
from sahelcoop.render.nouns import Article, NounPhrase

__all__ = ["organisation"]


def organisation(ref: ActorRef, actor: Actor, *, first: bool) -> NounPhrase:
    """Give the official name with the acronym, then the acronym, if there are both."""
    names = {name.kind: name.text for name in reversed(actor.names)}
    official = names.get(NameKind.OFFICIAL) or _official(actor)
    acronym = names.get(NameKind.ACRONYM)
    if official is None or acronym is None:
        return named(ref.name)
    phrase = named(official)
    if not first:
        return _short(named(acronym), phrase)
    return attrs.evolve(phrase, text=f"{phrase.text} ({as_printed(acronym)})")


def _official(actor: Actor) -> str | None:
    """Find the official name among those that an article wrote in other capitals."""
    known = (spelling(name.text) for name in actor.names)
    official = (n.text for n in known if n and n.kind is NameKind.OFFICIAL)
    return next(official, None)


def _short(acronym: NounPhrase, official: NounPhrase) -> NounPhrase:
    """Give an acronym that nothing is known of the grammar of the official name."""
    if acronym.article is not Article.NONE or official.article is Article.NONE:
        return acronym
    return attrs.evolve(official, text=acronym.text, aspirated=False)
