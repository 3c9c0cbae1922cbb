# SPDX-License-Identifier: MIT
"""What a listed name means, and what patterns may ask of it."""

from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.lexicon import (
    ActorEntry,
    BodyEntry,
    DesignationEntry,
    GoodsEntry,
    PlaceEntry,
)
from sahelcoop.mentions.mention import MentionKind, Named
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.places import PlaceKind

__all__ = ["Bearer", "Meaning", "features_of", "meaning"]

Bearer = ActorEntry | PlaceEntry | GoodsEntry | DesignationEntry | BodyEntry

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
_NEED_CUE: Final = frozenset({"person", "word", "actor"})
"""What else the bare name of a place can be, so that only its context shows a place."""
_NOT_ARMS: Final = frozenset(
    {
        "FOOD",
        "CEREALS",
        "MEDICAL",
        "FUEL",
        "FERTILISER",
        "HUMANITARIAN",
        "AID",
        "OTHER",
        "PERSONNEL",
    }
)
"""Categories of goods that have no type names of letters and digits."""


@attrs.frozen(eq=False)
class Meaning:
    """What a name means by itself."""

    kind: MentionKind
    value: object
    rule: str
    features: frozenset[str]
    """What units of it have."""
    marks: frozenset[str]
    """What the rules of names may ask of it."""
    sure: bool = True
    """Whether it stands without a rule that confirms it."""


def meaning(bearers: tuple[Bearer, ...]) -> Meaning:
    """Say what a name means that all *bearers* share."""
    first = bearers[0]
    if isinstance(first, GoodsEntry):
        features = frozenset(_goods_features(first))
        marks = frozenset[str]() if features & _NOT_ARMS else frozenset({"ARMS"})
        return Meaning(MentionKind.GOODS, first, "goods", features, marks)
    if isinstance(first, DesignationEntry):
        none, marks = frozenset[str](), frozenset({"TYPE"})
        return Meaning(MentionKind.DESIGNATION, first, "designation", none, marks)
    actors = [b for b in bearers if isinstance(b, ActorEntry)]
    places = [b for b in bearers if isinstance(b, PlaceEntry)]
    if actors or places:
        typed = any(isinstance(b, DesignationEntry) for b in bearers)
        return _name(actors, places, typed=typed)
    return _body(first)


def _body(body: Bearer) -> Meaning:
    alone = isinstance(body, BodyEntry) and body.alone
    marks = frozenset({"ORGAN", "ALONE"} if alone else {"ORGAN"})
    return Meaning(MentionKind.NAME, body, "body", frozenset(), marks, sure=False)


def _name(
    actors: list[ActorEntry], places: list[PlaceEntry], *, typed: bool
) -> Meaning:
    """Say what actors and places mean; *typed*, a type of arms has that name too."""
    actor = actors[0] if actors else None
    place = places[0] if places else None
    named = Named(actor, place, rivals=(*actors[1:], *places[1:]))
    person = actor is not None and actor.kind is ActorKind.PERSON
    kind = MentionKind.PERSON if person else MentionKind.NAME
    unsure = actor is None and any(not _NEED_CUE.isdisjoint(p.also) for p in places)
    features = features_of(named)
    marks = frozenset(_name_marks(named)) | ({"TYPE"} if typed else set())
    return Meaning(kind, named, "name", features, marks, sure=not unsure)


def _goods_features(goods: GoodsEntry) -> Iterator[str]:
    yield goods.category.name
    yield "F" if goods.grammar.feminine else "M"
    if goods.mass:
        yield "MASS"


def features_of(named: Named) -> frozenset[str]:
    """Say what patterns may ask of what a name denotes."""
    return frozenset(_name_features(named))


def _name_features(named: Named) -> Iterator[str]:
    if named.actor is not None:
        yield "ACTOR"
        yield named.actor.kind.name
    if named.place is not None:
        yield "PLACE"
        yield named.place.kind.name
        if named.place.kind in _SITES:
            yield "SITE_NP"


def _name_marks(named: Named) -> Iterator[str]:
    kind = named.actor.kind if named.actor is not None else None
    if named.place is not None or kind is ActorKind.STATE:
        yield "PLACE"
    if kind is ActorKind.STATE:
        yield "STATE"
        if named.place is not None and named.place.kind is not PlaceKind.COUNTRY:
            yield "TOWN"
    elif kind is not None:
        yield "PERSON" if kind is ActorKind.PERSON else "ORG"
