# SPDX-License-Identifier: MIT
"""What a sentence leaves open, decided by the countries that the article names."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeVar

import attrs

from sahelcoop.lexicon import REGION, ActorEntry, BodyEntry, PlaceEntry
from sahelcoop.mentions.meanings import Meaning, features_of
from sahelcoop.mentions.mention import Mention, MentionKind, Named
from sahelcoop.model.actors import Name

__all__ = ["settle"]

Weights = Mapping[str, float]
"""How much an article is about each country (ISO 3166-1)."""
_OfState = Callable[[BodyEntry, str | None, str], Meaning]
_E = TypeVar("_E", ActorEntry, PlaceEntry)
_NAMED: Final = frozenset({MentionKind.NAME, MentionKind.PERSON})
_NEAR: Final = 260
"""Code points before an open name within which a country is named right before it."""
_HERE: Final = 2.0
"""What a country named right before weighs more: as two headlines would."""
_FADING: Final = -0.5
"""The n-th name of an article weighs one by the root of n: headline and lead say what
it is about. Equal weights got more countries wrong on the development corpus."""


def settle(mentions: Sequence[Mention], of_state: _OfState) -> list[Mention]:
    """Decide which bearer each name means, and whose the bodies without country are.

    They are of a state of the region: who gives arms "à l’armée" does not give its own.
    """
    countries = _weighed(mentions)
    before: deque[tuple[int, str]] = deque()
    settled: list[Mention] = []
    for mention in mentions:
        named = mention.value
        while before and mention.start - before[0][0] > _NEAR:
            before.popleft()
        found = mention
        if isinstance(named, Named) and _is_open(named):
            near = {country: countries[country] + _HERE for _, country in before}
            found = _settled(mention, named, {**countries, **near}, of_state)
        settled.append(found)
        if isinstance(named, Named) and (country := _country(named)) is not None:
            before.append((mention.end, country))
    return settled


def _is_open(named: Named) -> bool:
    """Tell whether a sentence may leave open what a name denotes."""
    if named.actor is None:
        return named.body is not None or bool(named.rivals)
    return named.place is not None or bool(named.rivals)


def _weighed(mentions: Iterable[Mention]) -> Weights:
    """Weigh the countries of an article by how often and how early they are named."""
    countries: dict[str, float] = {}
    rank = 0
    for mention in mentions:
        named = mention.value
        if isinstance(named, Named) and (country := _country(named)) is not None:
            rank += 1
            countries[country] = countries.get(country, 0.0) + rank**_FADING
    return countries


def _country(named: Named) -> str | None:
    """Give the country that a name is of, if it leaves no doubt."""
    first = named.actor or named.place
    if first is None:
        return None
    others = (named.place, *named.rivals) if named.rivals else (named.place,)
    for other in others:
        if other is not None and other.country != first.country:
            return None
    return first.country


def _settled(
    mention: Mention, named: Named, countries: Weights, of_state: _OfState
) -> Mention:
    if named.body is not None and named.actor is None:
        near = [country for country in countries if country in REGION]
        if not near:
            return mention
        country = max(near, key=countries.__getitem__)
        made = of_state(named.body, country, named.body.forms[0])
        return mention._replace(value=made.value)
    if named.rivals or _at_odds(named):
        actors = [r for r in named.rivals if isinstance(r, ActorEntry)]
        places = [r for r in named.rivals if isinstance(r, PlaceEntry)]
        actor = _chosen(named.actor, actors, countries)
        place = _chosen(named.place, places, countries)
        if actor is not None and place is not None and _at_odds(Named(actor, place)):
            home = _weight(actor, countries) >= _weight(place, countries)
            actor, place = (actor, None) if home else (None, place)
        chosen = attrs.evolve(named, actor=actor, place=place, rivals=())
        features = features_of(chosen) | (mention.features & {"LOCATIVE", "NEAR"})
        return mention._replace(value=chosen, features=features)
    return mention


def _at_odds(named: Named) -> bool:
    """Tell whether an actor and a place of one name are of two countries."""
    home = named.actor.country if named.actor else None
    there = named.place.country if named.place else None
    return home is not None and there is not None and home != there


def _weight(bearer: ActorEntry | PlaceEntry, countries: Weights) -> float:
    return countries.get(bearer.country or "", 0.0)


def _chosen(first: _E | None, rivals: Sequence[_E], countries: Weights) -> _E | None:
    """Give the bearer of the country named most; *first* if they are of one country."""
    if first is None:
        return None
    bearers: list[_E] = [first]
    bearers += rivals
    if len({bearer.country for bearer in bearers}) == 1:
        return first
    likeliest: _E = max(bearers, key=lambda bearer: _weight(bearer, countries))
    return likeliest if _weight(likeliest, countries) else _open(bearers)


def _names(bearer: ActorEntry | PlaceEntry) -> tuple[Name, ...]:
    return bearer.names if isinstance(bearer, ActorEntry) else ()


def _called(bearer: ActorEntry | PlaceEntry) -> frozenset[str]:
    """Give every name of a place."""
    also = (bearer.name, *bearer.aliases) if isinstance(bearer, PlaceEntry) else ()
    return frozenset(also)


def _open(bearers: Sequence[_E]) -> _E:
    """Keep what is true of all the *bearers* of a name."""
    first = bearers[0]
    if isinstance(first, PlaceEntry):
        called = [_called(bearer) for bearer in bearers]
        name = next((n for n in first.aliases if all(n in c for c in called)), None)
        return PlaceEntry(first.id, name or first.name, first.kind, first.grammar)
    shared = [n for n in first.names if all(n in _names(b) for b in bearers)]
    names = tuple(shared) or first.names
    return attrs.evolve(first, id=f"{first.id}-or-other", names=names, country=None)
