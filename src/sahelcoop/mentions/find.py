# SPDX-License-Identifier: MIT
"""All mentions of one sentence in one pass, longest first, none overlapping."""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.lexicon import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Lexicon,
    PlaceEntry,
    key,
)
from sahelcoop.mentions.expressions import Expressions
from sahelcoop.mentions.mention import Mention, MentionKind, Named
from sahelcoop.mentions.names import (
    Bearer,
    NameIndex,
    common_nouns,
    proper_names,
)
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.places import PlaceKind
from sahelcoop.text import Tokens

__all__ = ["Finder"]

_TYPE_NAME: Final = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9][A-Za-z0-9]*-[A-Za-z0-9-]+")
"""A hyphenated word of capitals and digits ("L-39", "59N6-TE") names a type."""


_SITES: Final = frozenset(
    {
        PlaceKind.AIRBASE,
        PlaceKind.AIRPORT,
        PlaceKind.BASE,
        PlaceKind.PORT,
        PlaceKind.SCHOOL,
        PlaceKind.SITE,
    }
)
"""Places small enough to be attacked as a whole."""


class Finder:
    """Finds mentions with the names and goods of one lexicon; holds no state else."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.words
        self._expressions = Expressions(lexicon)
        self._names = NameIndex(proper_names(lexicon), key, words)
        self._nouns = NameIndex(common_nouns(lexicon), str.lower, words)

    def find(self, tokens: Tokens) -> list[Mention]:
        """Find the mentions of one sentence, in order of start."""
        lexemes = self._expressions.vocabulary.look_up(tokens.forms)
        found = list(self._expressions.find(tokens, lexemes))
        covered = {at for mention in found for at in range(mention.start, mention.end)}
        taken = {n for n, at in enumerate(tokens.starts) if at in covered}
        at = 0
        while at < len(tokens):
            mention, used = (None, 1) if at in taken else self._at(tokens, at)
            if mention is not None and taken.isdisjoint(range(at, at + used)):
                found.append(mention)
                at += used
            else:
                at += 1
        return sorted(found, key=lambda m: m.start)

    def _at(self, tokens: Tokens, at: int) -> tuple[Mention | None, int]:
        names = max(
            self._names.longest(tokens.forms, at),
            self._nouns.longest(tokens.forms, at),
            key=lambda found: found[1] if found else 0,
        )
        if names:
            bearers, used = names
            kind, value, rule, features = _meaning(bearers)
        elif _TYPE_NAME.fullmatch(tokens.forms[at]):
            value, used, kind = tokens.forms[at], 1, MentionKind.DESIGNATION
            rule, features = "designation.shape", frozenset[str]()
        else:
            return None, 1
        start, end = tokens.starts[at], tokens.ends[at + used - 1]
        return Mention(start, end, kind, value, rule, features), used


def _meaning(
    bearers: tuple[Bearer, ...],
) -> tuple[MentionKind, object, str, frozenset[str]]:
    """Say what a name denotes that all *bearers* share."""
    first = bearers[0]
    if isinstance(first, GoodsEntry):
        return MentionKind.GOODS, first, "goods", frozenset(_goods_features(first))
    if isinstance(first, DesignationEntry):
        return MentionKind.DESIGNATION, first, "designation", frozenset()
    actor = next((b for b in bearers if isinstance(b, ActorEntry)), None)
    place = next((b for b in bearers if isinstance(b, PlaceEntry)), None)
    named = Named(actor, place)
    person = named.actor is not None and named.actor.kind is ActorKind.PERSON
    kind = MentionKind.PERSON if person else MentionKind.NAME
    return kind, named, "name", frozenset(_name_features(named))


def _goods_features(goods: GoodsEntry) -> Iterator[str]:
    yield goods.category.name
    yield "F" if goods.grammar.feminine else "M"
    if goods.mass:
        yield "MASS"


def _name_features(named: Named) -> Iterator[str]:
    if named.actor is not None:
        yield "ACTOR"
        yield named.actor.kind.name
    if named.place is not None:
        yield "PLACE"
        yield named.place.kind.name
        if named.place.kind in _SITES:
            yield "SITE_NP"
