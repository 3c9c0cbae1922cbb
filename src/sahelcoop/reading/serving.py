# SPDX-License-Identifier: MIT
"""Which state an actor is of, where only the article as a whole tells."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from sahelcoop.lexicon import REGION, Lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.offices import words_of

__all__ = ["settle"]

_LOCAL: Final = frozenset(
    {"provincial", "provinciale", "departemental", "departementale", "communal"}
    | {"communale", "prefectoral", "prefectorale"}
)
"""What says, without accents, that an office is one of a division of a state."""


def settle(cast: Cast) -> None:
    """Give officers without a country that in which the article plays, groups none.

    It plays where more than half of what it names lies: "le préfet", "un colonel".
    An armed group serves no state, wherever it comes from.
    """
    lands = [land for land in cast.lands if land in REGION] or cast.lands
    land, told = next(iter(Counter(lands).most_common(1)), ("", 0))
    plays = 2 * told > len(lands)
    for member in cast.members.values():
        person = member.kind is ActorKind.PERSON and member.country is None
        if member.kind is ActorKind.ARMED_GROUP:
            member.country = None
        elif (
            plays
            and person
            and member.visits != land
            and _serves(cast.lexicon, member.roles)
        ):
            member.country = land


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
