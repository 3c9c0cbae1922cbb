# SPDX-License-Identifier: MIT
"""Who came to harm, counted, by name or by office."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import ActorKind
from sahelcoop.model.attack import Toll
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render.goods import common_noun
from sahelcoop.render.heads import classes, lowered
from sahelcoop.render.names import named
from sahelcoop.render.nouns import Article, NounPhrase, of
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.typography import TypographyProfile

__all__ = ["OWN", "WORDY", "is_body", "people_of", "victims"]

WORDY: Final = frozenset({Qualifier.MANY, Qualifier.UNSPECIFIED})
"""Quantities that cannot stand without their noun."""
OWN: Final = frozenset({"leurs", "nôtres", "siens"})
"""People of the side that counts them: "trois des siens"."""
_PARTICLES: Final = frozenset({"ag", "al", "ben", "de", "el", "ould", "mint", "walet"})
"""Small words within names of people."""
_HOLDER: Final = re.compile(r"(?P<head>[^\W\d_-]+(?:-\w+)?) (?:du |de la |de l[’'])")

_GUARD: Final = re.compile("garde (?:nationale|présidentielle|républicaine)")
"""A body that is called like one of its members."""


def victims(tolls: Sequence[Toll], profile: TypographyProfile) -> Iterator[NounPhrase]:
    """Count the people of each toll; those of the toll before are "autres"."""
    before = None
    for toll in tolls:
        if _is_name(toll):
            yield named(toll.who or "", ActorKind.PERSON)
            continue
        if ranked := _of_rank(toll):
            yield ranked
            continue
        noun = people_of(toll.who or "")
        if _is_holder(toll):
            yield NounPhrase(noun.singular, noun.feminine, article=Article.DEFINITE)
            continue
        again = noun == before and toll.quantity.qualifier not in WORDY
        shown = attrs.evolve(noun, singular="autre", plural="autres") if again else noun
        yield count(shown, toll.quantity, profile)
        before = noun


def people_of(who: str) -> Noun:
    """Give the noun for victims: "siens" are "trois des siens".

    Of an army, whose dead are told by its name, they are members.
    """
    if who in OWN:
        return Noun(f"des {who}", f"des {who}")
    if is_body(who):
        whose = of(named(who))
        return Noun(f"membre {whose}", f"membres {whose}")
    return common_noun(lowered(who))


def is_body(who: str) -> bool:
    """Tell whether victims are called by what they serve in: "l’armée malienne"."""
    told = classes(who.partition(" ")[0])
    return _GUARD.match(who) is not None or ("BODY" in told and "PEOPLE" not in told)


def _is_holder(toll: Toll) -> bool:
    """Tell whether a victim is the one who holds an office: "le chef du village"."""
    found = _HOLDER.match(toll.who or "")
    alone = toll.quantity == Quantity.exact(1) and found is not None
    return alone and found is not None and "OFFICE" in classes(found["head"])


def _of_rank(toll: Toll) -> NounPhrase | None:
    """Give a victim who is told by rank and name: "le lieutenant Moussa Traoré"."""
    rank, _, name = (toll.who or "").partition(" ")
    if not name or not classes(rank) >= {"NOUN", "RANK"}:
        return None
    held = _is_name(attrs.evolve(toll, who=name))
    return NounPhrase(f"{rank} {name}", article=Article.DEFINITE) if held else None


def _is_name(toll: Toll) -> bool:
    """Tell whether a victim is told by name: nobody counts "un Moussa Traoré"."""
    words = (toll.who or "").split()
    capital = [word[:1].isupper() or word in _PARTICLES for word in words]
    capital = [c or w.startswith("al-") for c, w in zip(capital, words, strict=True)]
    name = len(words) > 1 and capital[0] and all(capital)
    return name and toll.quantity == Quantity.exact(1)
