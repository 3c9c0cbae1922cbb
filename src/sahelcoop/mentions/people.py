# SPDX-License-Identifier: MIT
"""People: the parts of a name, and whom a later family name means."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import attrs

from sahelcoop.lexicon import key
from sahelcoop.mentions.meanings import Meaning
from sahelcoop.mentions.mention import MentionKind, Named, PersonName
from sahelcoop.mentions.names import Candidate, split

__all__ = ["PERSON", "Told", "as_told", "parts_of"]

PERSON: Final = frozenset({"ACTOR", "PERSON"})
"""The features of a mention of a person."""
_MARKS: Final = frozenset({"PERSON"})
_PARTICLES: Final = frozenset(
    {"ag", "al", "ben", "bin", "bint", "el", "ibn", "mint", "ould", "walet", "wuld"}
)


def parts_of(forms: Sequence[str], title: str | None) -> PersonName:
    """Split the words of a name: a family name may start with a particle."""
    keys = [key(form) for form in forms]
    particles = (n for n, word in enumerate(keys) if n and word in _PARTICLES)
    at = next(particles, len(forms) - 1)
    return PersonName(" ".join(forms[at:]), " ".join(forms[:at]), title)


@lru_cache(4096)
def _listed(name: str) -> PersonName:
    return parts_of(split(name), None)


@lru_cache(4096)
def _last_word(name: str) -> str:
    return split(name)[-1]


def as_told(known: Named, name: PersonName) -> Named:
    """Give whom the article already *knows*, called *name* now: the title is new."""
    longest = known.person if known.person and not name.given else name
    return attrs.evolve(known, person=attrs.evolve(longest, title=name.title))


@attrs.define(eq=False)
class Told:
    """Who an article has introduced by a longer name than it uses later."""

    names: dict[str, Candidate] = attrs.field(factory=dict[str, Candidate])
    """By the key of the one word that stands for them."""
    _met: set[str] = attrs.field(factory=set[str])
    """Ids of the people of the lexicon that were met already."""

    def meet(self, named: Named) -> None:
        """Remember the family name of a person who is told with more than that."""
        name, actor = named.person, named.actor
        if actor is not None:
            if actor.id in self._met:
                return
            self._met.add(actor.id)
            name = name or _listed(actor.name)
        if name is not None and name.given:
            plain = PersonName(name.family, name.given)
            named = Named(actor, named.place, plain, named.body, named.rivals)
            self.short(
                _last_word(name.family),
                Meaning(MentionKind.PERSON, named, "people.short", PERSON, _MARKS),
            )

    def short(self, word: str, meaning: Meaning) -> None:
        """Remember what *word* will mean from now on."""
        folded = key(word)
        self.names[folded] = Candidate((folded,), None, proper=True, meaning=meaning)
