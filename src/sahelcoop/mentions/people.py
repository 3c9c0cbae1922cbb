# SPDX-License-Identifier: MIT
"""People: the parts of a name, and whom a later family name means."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

import attrs

from sahelcoop.lexicon import ActorEntry, Lexicon, key
from sahelcoop.mentions.meanings import Meaning
from sahelcoop.mentions.mention import MentionKind, Named, PersonName
from sahelcoop.mentions.names import Candidate, split

__all__ = ["PERSON", "Told", "as_told", "is_president", "parts_of", "presidents"]

PERSON: Final = frozenset({"ACTOR", "PERSON"})
"""The features of a mention of a person."""
_MARKS: Final = frozenset({"PERSON"})
_PRESIDENT: Final = frozenset({"president", "presidente"})
_OF_STATE: Final = re.compile(
    r"présidente? d\w+ (?:la )?(?:République|Fédération|transition|Faso|CNSP|États)\b",
    re.IGNORECASE,
)
_PARTICLES: Final = frozenset(
    {"ag", "al", "ben", "bin", "bint", "el", "ibn", "mint", "ould", "walet", "wuld"}
)


def parts_of(forms: Sequence[str], title: str | None) -> PersonName:
    """Split the words of a name: a family name may start with a particle."""
    keys = [key(form) for form in forms]
    particles = (n for n, word in enumerate(keys) if n and word in _PARTICLES)
    at = next(particles, len(forms) - 1)
    return PersonName(" ".join(forms[at:]), " ".join(forms[:at]), title)


def is_president(title: Sequence[str]) -> bool:
    """Tell whether a title is that of a president: a family name says then which."""
    return key(title[0]) in _PRESIDENT if title else False


def presidents(lexicon: Lexicon) -> Mapping[str, tuple[ActorEntry, ...]]:
    """Give the heads of state by their family names: "le président Goïta" names one.

    Two of one state (Déby) are told apart by a given name alone; ministers and officers
    are too many for a family name.
    """
    known = defaultdict[str, tuple[ActorEntry, ...]](tuple)
    for actor in lexicon.actors:
        if any(_OF_STATE.match(office.title) for office in actor.offices):
            known[key(_listed(actor.name).family)] += (actor,)
    states = {name: {a.country for a in actors} for name, actors in known.items()}
    return {n: known[n] for n, those in states.items() if len(those) == len(known[n])}


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
