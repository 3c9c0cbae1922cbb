# SPDX-License-Identifier: MIT
"""Names reduced to what they mean, so that other words for one thing meet."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from math import cos, hypot, radians
from typing import Final, NamedTuple

from sahelcoop.lexicon import ActorEntry, PlaceEntry, default_lexicon, key
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.places import Place, PlaceKind

__all__ = ["Site", "Who", "near", "site", "who", "words"]

_WORD: Final = re.compile(r"[^\W_]{2,}")
"""What is left of an elided word says nothing: "l’", "n’"."""
_NAME: Final = re.compile(r"[A-ZÀ-Þ0-9][\w’'-]*")
_STATE: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE, ActorKind.PERSON}
)
"""Who acts for a country: "Moscou" and "le ministère russe de la Défense" alike."""
_AREAS: Final = frozenset({PlaceKind.REGION, PlaceKind.AREA, PlaceKind.RIVER})
_NEAR: Final = 25.0
"""Kilometres within which a place may be told by its neighbour: `Precision.NEAR`."""
_DEGREE: Final = 111.2
"""Kilometres of a degree of latitude."""


class Who(NamedTuple):
    """A party, reduced."""

    keys: frozenset[str]
    """Ids of the lexicon, or folded names where it has none; empty if not named."""
    country: str | None
    bloc: str
    """For whom it acts: the country of an authority or army, else itself."""
    known: bool
    """Whether the lexicon or its country tells who it is: another name is another."""

    @property
    def named(self) -> bool:
        """Whether it is somebody in particular."""
        return bool(self.keys) or self.country is not None


class Site(NamedTuple):
    """A place, reduced."""

    keys: frozenset[str]
    """Ids of the lexicon and folded proper names, none of them a country's."""
    within: frozenset[str]
    """Ids of the places that it lies in, countries left out."""
    towns: frozenset[str]
    """Those of the towns that it is or lies in."""
    country: str | None
    region: bool
    """Whether other places may lie in it."""
    point: tuple[float, float] | None
    """Degrees north and east."""
    known: bool
    """Whether the lexicon knows it, and so what it lies in."""


@cache
def _actors() -> Mapping[str, ActorEntry]:
    """Give the actors of the lexicon by folded name, the first of two alike."""
    entries = reversed(default_lexicon().actors)
    return {key(name.text): entry for entry in entries for name in entry.names}


@cache
def _places() -> Mapping[str, tuple[PlaceEntry, ...]]:
    found: dict[str, tuple[PlaceEntry, ...]] = {}
    for entry in default_lexicon().places:
        for name in {key(n) for n in (entry.name, *entry.aliases)}:
            found[name] = (*found.get(name, ()), entry)
    return found


@cache
def _by_id() -> Mapping[str, PlaceEntry]:
    return {entry.id: entry for entry in default_lexicon().places}


def _country_of(name: str) -> str | None:
    """Find the one country whose demonym stands in *name*: "armée malienne"."""
    demonyms = default_lexicon().demonyms
    told = {demonyms[w] for w in _WORD.findall(name.lower()) if w in demonyms}
    return min(told) if len(told) == 1 else None


@lru_cache(maxsize=65536)
def _named(name: str, label: str) -> Who:
    folded = [key(text) for text in (name, label) if text]
    entries = [_actors()[text] for text in folded if text in _actors()]
    if entries:
        entry = entries[0]
        bloc = entry.country if entry.kind in _STATE else None
        keys = frozenset(entry.id for entry in entries)
        return Who(keys, entry.country, bloc or entry.id, known=True)
    country = _country_of(name) or _country_of(label)
    return Who(frozenset(folded), country, country or folded[0], country is not None)


@lru_cache(maxsize=65536)
def _unnamed(description: str) -> Who:
    country = _country_of(description)
    # "des réfugiés soudanais" may be in any country, and get what it got.
    return Who(frozenset(), country, country or "", known=False)


def who(party: Party) -> Who:
    """Reduce a party."""
    if isinstance(party, ActorRef):
        return _named(party.name, party.label or "")
    return _unnamed(f"{party.description} {party.affiliation or ''}")


def _ancestors(entry: PlaceEntry) -> Iterator[PlaceEntry]:
    parent = entry.parent
    while parent is not None:
        entry = _by_id()[parent]
        yield entry
        parent = entry.parent


def _entry(name: str, country: str | None) -> PlaceEntry | None:
    """Find the one place of that name, if need be the one in the *country*."""
    found = _places().get(key(name), ())
    if len(found) > 1:
        found = tuple(e for e in found if e.country == country)
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=65536)
def _site(
    names: tuple[str, ...],
    country: str | None,
    kind: PlaceKind | None,
    parent: str | None,
) -> Site:
    """Look each name up, and the proper names in it where it is not known whole."""
    entries: list[PlaceEntry] = []
    unknown: set[str] = set()
    for name in names:
        whole = _entry(name, country)
        for part in [name] if whole else _proper(name):
            entry = _entry(part, country)
            if entry is not None:
                entries.append(entry)
            else:
                unknown.add(key(part))
    finer = [entry for entry in entries if entry.kind is not PlaceKind.COUNTRY]
    above = {one.id: one for entry in entries for one in _ancestors(entry)}
    around = _entry(parent, country) if parent else None
    if around is not None:
        above.update((one.id, one) for one in (around, *_ancestors(around)))
    lying = [e for e in above.values() if e.kind is not PlaceKind.COUNTRY]
    countries = [entry.country for entry in entries if entry.country]
    points = [(e.lat, e.lon) for e in finer if e.lat is not None and e.lon is not None]
    kinds = [entry.kind for entry in finer] if finer else [kind]
    return Site(
        frozenset({n for e in finer for n in (e.id, key(e.name))} | unknown),
        frozenset(entry.id for entry in lying),
        frozenset(e.id for e in (*finer, *lying) if e.kind is PlaceKind.LOCALITY),
        country or (countries[0] if countries else None),
        all(found in _AREAS for found in kinds) and not unknown,
        points[0] if points else None,
        bool(finer),
    )


def _proper(name: str) -> list[str]:
    """Give the proper names in a description: "l’axe Tougouri-Yalgo" has two."""
    whole = _NAME.findall(name)
    return [*whole, *(part for one in whole if "-" in one for part in _parts(one))]


def _parts(name: str) -> list[str]:
    return [part for part in name.split("-") if part[:1].isupper()]


def site(place: Place) -> Site:
    """Reduce a place: "camp de Dioura" has the proper name Dioura."""
    names = dict.fromkeys(n for n in (place.name, place.text) if n)
    found = _site(tuple(names), place.country, place.kind, place.parent)
    if place.lat is None or place.lon is None:
        return found
    return found._replace(point=(place.lat, place.lon))


def near(one: Site, other: Site) -> bool:
    """Tell whether two places lie so close that one may stand for the other."""
    if one.point is None or other.point is None:
        return False
    north = one.point[0] - other.point[0]
    east = (one.point[1] - other.point[1]) * cos(radians(one.point[0]))
    return hypot(north, east) * _DEGREE <= _NEAR


@lru_cache(maxsize=65536)
def words(text: str) -> frozenset[str]:
    """Give the content words of a text, folded, their plural endings cut off."""
    known = default_lexicon().words
    return frozenset(
        _stem(key(word))
        for word in _WORD.findall(text)
        if not _is_function(known.get(word.lower(), frozenset()))
    )


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


_FUNCTION: Final = frozenset({"DET", "PREP", "PRON", "CONJ", "AUX"})


def _is_function(features: Iterable[str]) -> bool:
    return not _FUNCTION.isdisjoint(features)
