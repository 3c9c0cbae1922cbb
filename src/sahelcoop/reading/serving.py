# SPDX-License-Identifier: MIT
"""Which state an actor is of, where only the article as a whole tells."""

from collections import Counter
from collections.abc import Iterable

from sahelcoop.lexicon import Lexicon, key
from sahelcoop.model.actors import ActorKind
from sahelcoop.reading.cast import Cast

__all__ = ["settle"]


def settle(cast: Cast) -> None:
    """Give officers without a country that in which the article plays, groups none.

    It plays where more than half of what it names lies: "le préfet", "un colonel".
    An armed group serves no state, wherever it comes from.
    """
    land, told = next(iter(Counter(cast.lands).most_common(1)), ("", 0))
    plays = 2 * told > len(cast.lands)
    for member in cast.members.values():
        person = member.kind is ActorKind.PERSON and member.country is None
        if member.kind is ActorKind.ARMED_GROUP:
            member.country = None
        elif plays and person and _serves(cast.lexicon, member.roles):
            member.country = land


def _serves(lexicon: Lexicon, roles: Iterable[str]) -> bool:
    """Tell whether a role is an office or a rank of a state, or one in its bodies."""
    for role in roles:
        words = role.lower().split()
        ranked = "SERVES" in lexicon.words.get(words[0], ())
        if ranked or not lexicon.body_words.isdisjoint(map(key, words)):
            return True
    return False
