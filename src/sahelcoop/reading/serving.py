# SPDX-License-Identifier: MIT
"""Which state an actor is of, where only the article as a whole tells."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from typing import Final

from sahelcoop.lexicon import REGION, Lexicon, key
from sahelcoop.model.actors import ActorKind
from sahelcoop.reading.cast import Cast, Member
from sahelcoop.reading.offices import words_of

__all__ = ["settle"]

_BREAKS: Final = re.compile(r"[^\w-]+")
_LOCAL: Final = frozenset(
    {"provincial", "provinciale", "departemental", "departementale", "communal"}
    | {"communale", "prefectoral", "prefectorale"}
)
"""What says, without accents, that an office is one of a division of a state."""


def settle(cast: Cast) -> None:
    """Give officers without a country that in which the article plays, groups none.

    It plays where more than half of what it names lies: "le préfet", "un colonel".
    An armed group serves no state, wherever it comes from; nor do those who lead or
    speak for one, or for an organisation of states. Where an agency or a paper from
    outside the region is at home its name alone does not tell.
    """
    lands = [land for land in cast.lands if land in REGION] or cast.lands
    land, told = next(iter(Counter(lands).most_common(1)), ("", 0))
    plays = 2 * told > len(lands)
    for member in cast.members.values():
        if _is_of_none(cast.lexicon, member):
            member.country = None
        elif (
            plays
            and member.kind is ActorKind.PERSON
            and member.country is None
            and member.visits != land
            and _serves(cast.lexicon, member.roles)
        ):
            member.country = land


def _is_of_none(lexicon: Lexicon, member: Member) -> bool:
    """Tell whether the article does not make plain of which country somebody is."""
    if member.kind is ActorKind.MEDIA:
        return member.country not in REGION
    group = member.kind is ActorKind.ARMED_GROUP
    return group or (member.kind is ActorKind.PERSON and _serves_none(lexicon, member))


def _serves_none(lexicon: Lexicon, member: Member) -> bool:
    """Tell whether all that somebody is called is an office of no one state."""
    offices = [*member.offices, *member.roles]
    kept = [role for role in offices if len(role.split()) > 1]
    return bool(kept) and all(_is_of(lexicon, role) for role in kept)


def _is_of(lexicon: Lexicon, role: str) -> bool:
    """Tell whether *role* names what is of no one state: "chef du Jnim"."""
    words = _BREAKS.sub(" ", key(role)).split()
    spans = combinations(range(len(words) + 1), 2)
    return any(" ".join(words[a:b]) in lexicon.stateless for a, b in spans)


def _serves(lexicon: Lexicon, roles: Iterable[str]) -> bool:
    """Tell whether a role is an office or a rank of a state, or one in its bodies."""
    for role in roles:
        words = role.lower().split()
        ranked = "SERVES" in lexicon.words.get(words[0], ())
        told = words_of(role)
        listed = not lexicon.body_words.isdisjoint(told)
        if ranked or told & _LOCAL or listed:
            return True
    return False
