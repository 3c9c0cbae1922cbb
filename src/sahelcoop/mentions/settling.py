# SPDX-License-Identifier: MIT
"""What a sentence leaves open, decided by the countries that the article names."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import attrs

from sahelcoop.lexicon import ActorEntry, BodyEntry, PlaceEntry
from sahelcoop.mentions.meanings import Meaning, features_of
from sahelcoop.mentions.mention import Mention, Named

__all__ = ["settle"]

_OfState = Callable[[BodyEntry, str | None, str], Meaning]
_E = TypeVar("_E", ActorEntry, PlaceEntry)


def settle(
    sentences: Sequence[list[Mention]], of_state: _OfState
) -> Sequence[list[Mention]]:
    """Decide which bearer each name means, and whose the bodies without country are."""
    countries = Counter(
        country
        for mentions in sentences
        for mention in mentions
        if isinstance(mention.value, Named)
        for country in _countries(mention.value)
    )
    return [
        [_settled(mention, countries, of_state) for mention in mentions]
        for mentions in sentences
    ]


def _countries(named: Named) -> Iterator[str]:
    """Give the country that a name is of, if it leaves no doubt."""
    known = {b.country for b in (named.actor, named.place, *named.rivals) if b}
    if len(known) == 1 and (country := known.pop()) is not None:
        yield country


def _settled(mention: Mention, countries: Counter[str], of_state: _OfState) -> Mention:
    named = mention.value
    if not isinstance(named, Named):
        return mention
    if named.body is not None and named.actor is None and countries:
        country = countries.most_common(1)[0][0]
        made = of_state(named.body, country, named.body.forms[0])
        return attrs.evolve(mention, value=made.value)
    if named.rivals or _at_odds(named):
        actor = _chosen(named.actor, named.rivals, countries)
        place = _chosen(named.place, named.rivals, countries)
        if actor is not None and place is not None and _at_odds(Named(actor, place)):
            home = countries[actor.country or ""] >= countries[place.country or ""]
            actor, place = (actor, None) if home else (None, place)
        chosen = attrs.evolve(named, actor=actor, place=place, rivals=())
        features = features_of(chosen) | (mention.features & {"LOCATIVE"})
        return attrs.evolve(mention, value=chosen, features=features)
    return mention


def _at_odds(named: Named) -> bool:
    """Tell whether an actor and a place of one name are of two countries."""
    home = named.actor.country if named.actor else None
    there = named.place.country if named.place else None
    return home is not None and there is not None and home != there


def _chosen(
    first: _E | None, rivals: Iterable[ActorEntry | PlaceEntry], countries: Counter[str]
) -> _E | None:
    """Give the bearer of the country named most; *first* if they are of one country."""
    if first is None:
        return None
    bearers = [first, *(r for r in rivals if isinstance(r, type(first)))]
    if len({b.country for b in bearers}) == 1:
        return first
    likeliest = max(bearers, key=lambda b: countries[b.country or ""])
    return likeliest if countries[likeliest.country or ""] else _open(first, bearers)


def _open(first: _E, bearers: Sequence[_E]) -> _E:
    """Keep of *first* what is true of all the *bearers* of its name."""
    if isinstance(first, PlaceEntry):
        return PlaceEntry(first.id, first.name, first.kind, first.grammar)
    shared = [n for n in first.names if all(n in b.names for b in bearers)]
    names = tuple(shared) or first.names
    return attrs.evolve(first, id=f"{first.id}-or-other", names=names, country=None)
