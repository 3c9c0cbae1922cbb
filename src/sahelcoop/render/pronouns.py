# SPDX-License-Identifier: MIT
"""Of what gender those are whom a text goes on about, so that a pronoun can do."""

import re
from typing import Final

import attrs

from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.model.quantities import Quantity
from sahelcoop.render.heads import classes, feminise
from sahelcoop.render.names import described, is_known, is_woman, named
from sahelcoop.render.nouns import NounPhrase, elides

__all__ = ["gendered", "inverted_in"]

_INVERTED: Final = re.compile(r"-(?:t-)?(?P<word>il|elle)(?P<many>s?)\b")


def inverted_in(cue: str | None) -> NounPhrase | None:
    """Give the pronoun that the article itself has for a speaker: "a-t-elle dit"."""
    found = _INVERTED.search(cue or "")
    if found is None:
        return None
    word = found["word"] + found["many"]
    return NounPhrase(word, found["word"] == "elle", bool(found["many"]))


def gendered(party: Party, actor: Actor | None) -> NounPhrase | None:
    """Give the phrase of somebody whose gender is known; None where it is not.

    A name of the lexicon tells it, a given name, what somebody is called ("cheffe de
    mission"), or the noun for one without a name.
    """
    if isinstance(party, UnnamedSource):
        return _unnamed(party)
    if is_known(party.name) or _is_noun(party.name):
        return named(party.name)
    if actor is None or actor.kind is not ActorKind.PERSON:
        return None
    woman = is_woman(party.name)
    if woman is None:
        woman = _by_title(party, actor)
    return None if woman is None else NounPhrase(party.name, woman)


def _unnamed(source: UnnamedSource) -> NounPhrase | None:
    phrase = described(source.description)
    several = source.count is not None and source.count != Quantity.exact(1)
    if not _is_noun(phrase.text):
        return None
    return attrs.evolve(phrase, plural=phrase.plural or several)


def _by_title(ref: ActorRef, actor: Actor) -> bool | None:
    """Tell whether a title or a label is that of a woman; None without either."""
    titles = [ref.role, *(office.title for office in actor.offices), ref.label]
    known = [described(title) for title in titles if title and _is_noun(title)]
    if any(phrase.feminine for phrase in known):
        return True
    return None if all(map(_is_of_either, known)) else False


def _is_of_either(title: NounPhrase) -> bool:
    """Tell whether neither a title nor its article is that of a man: "l’analyste"."""
    return elides(title.text) and feminise(title.text) == title.text


def _is_noun(name: str) -> bool:
    """Tell whether a name begins with a common noun whose gender is known."""
    head, _, rest = name.partition(" ")
    known = classes(head)
    if "ADJ_BEFORE" in known and "NOUN" not in known:
        head = rest.partition(" ")[0]
    return name[:1].islower() and "NOUN" in classes(head)
