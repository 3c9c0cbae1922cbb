# SPDX-License-Identifier: MIT
"""The lexicon as one frozen value that users extend with entries of their own."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache, cached_property
from gc import disable, enable, isenabled
from typing import TypeVar

import attrs

from sahelcoop.lexicon import columns
from sahelcoop.lexicon.bodies import BodyEntry, read_bodies
from sahelcoop.lexicon.entries import (
    ActorEntry,
    DesignationEntry,
    Entry,
    GoodsEntry,
    NounEntry,
    PlaceEntry,
    TurnEntry,
    VerbEntry,
    Word,
    WordEntry,
    check,
)
from sahelcoop.lexicon.person_names import read_person_names
from sahelcoop.lexicon.tables import read_rows, read_table
from sahelcoop.lexicon.terms import Term, key, read_terms
from sahelcoop.lexicon.turns import Turn, join_turns, read_turns
from sahelcoop.lexicon.words import join_words, read_words
from sahelcoop.model.actors import ActorKind, NameKind
from sahelcoop.model.places import Place, PlaceKind

_E = TypeVar("_E", bound=Entry)

__all__ = ["Lexicon", "default_lexicon", "uncollected"]


@attrs.frozen(repr=False, cache_hash=True)
class Lexicon:
    """All that is known about words."""

    actors: tuple[ActorEntry, ...] = ()
    places: tuple[PlaceEntry, ...] = ()
    goods: tuple[GoodsEntry, ...] = ()
    designations: tuple[DesignationEntry, ...] = ()
    bodies: tuple[BodyEntry, ...] = ()
    """What an army or a ministry is of whichever country is named with it."""
    terms: Mapping[str, Term] = attrs.field(factory=dict[str, Term], hash=False)
    """Words of time, number and measure by their `key`."""
    words: Mapping[str, frozenset[str]] = attrs.field(
        factory=dict[str, frozenset[str]], hash=False
    )
    """Features by form, in lower case."""
    turns: Mapping[str, tuple[Turn, ...]] = attrs.field(
        factory=dict[str, tuple[Turn, ...]], hash=False
    )
    """Turns of several words by the forms of their verb, in lower case."""
    demonyms: Mapping[str, str] = attrs.field(factory=dict[str, str], hash=False)
    """ISO 3166-1 code by form, in lower case: "malienne" is ML.

    A form of two countries ("congolais") would say more than it tells, and is left out.
    """
    nationals: Mapping[str, tuple[str, ...]] = attrs.field(
        factory=dict[str, tuple[str, ...]], hash=False
    )
    """Demonym by ISO 3166-1 code: masculine, feminine, and both in the plural."""
    person_names: Mapping[str, frozenset[str]] = attrs.field(
        factory=dict[str, frozenset[str]], hash=False
    )
    """GIVEN, FAMILY, M and F by form, in lower case and without accents.

    A form may be both: "Issoufou" is a given name and a family's.
    """

    @cached_property
    def states(self) -> Mapping[str, ActorEntry]:
        """States by ISO 3166-1 code."""
        states = (a for a in reversed(self.actors) if a.kind is ActorKind.STATE)
        return {state.country: state for state in states if state.country is not None}

    @cached_property
    def dealers(self) -> Mapping[str, str]:
        """Code of a state, else id of an organisation, by name in lower case."""
        kinds = {ActorKind.STATE, ActorKind.INTERNATIONAL_ORGANISATION}
        kept = {NameKind.SHORT, NameKind.ACRONYM}
        return {
            name.text.lower(): actor.country or actor.id
            for actor in self.actors
            if actor.kind in kinds
            for name in actor.names
            if name.kind in kept
        }

    @cached_property
    def body_words(self) -> frozenset[str]:
        """What bodies of a state are called, by `key`: "armee", "gendarmerie"."""
        return frozenset(key(form) for body in self.bodies for form in body.forms)

    @cached_property
    def stateless(self) -> frozenset[str]:
        """Names of groups, forces and organisations of no one state.

        By `key`, with blanks for apostrophes.
        """
        kinds = {ActorKind.INTERNATIONAL_ORGANISATION, ActorKind.ARMED_FORCE}
        return frozenset(
            key(name.text).replace("'", " ")
            for actor in self.actors
            for name in actor.names
            if actor.kind is ActorKind.ARMED_GROUP
            or (actor.kind in kinds and actor.country is None)
        )

    @cached_property
    def _places(self) -> Mapping[str, PlaceEntry]:
        return {entry.id: entry for entry in self.places}

    def place(self, entry: PlaceEntry) -> Place:
        """Give the place of an entry, with the region and the district around it.

        Of "Koro" its parent is the region, the widest below the country: a reader knows
        it better than the district, and one name finds all that happened there.
        """
        region, above = None, self._places.get(entry.parent or "")
        nearest = above
        while above is not None and above.kind is not PlaceKind.COUNTRY:
            region, above = above, self._places.get(above.parent or "")
        district = None if region in {None, nearest} else nearest
        return Place(
            entry.name,
            entry.kind,
            parent=None if region is None else region.name,
            district=None if district is None else district.name,
            country=entry.country,
            subdivision=entry.subdivision,
            geonames=entry.geonames,
            lat=entry.lat,
            lon=entry.lon,
        )

    def with_entries(self, *entries: Entry | Word | TurnEntry) -> "Lexicon":
        """Give a lexicon with more entries; a new entry wins over one with its id.

        A word adds its features to those that its forms have.

        Raises ModelError for what no record could hold, for a verb that its model does
        not conjugate and for a turn without words, TypeError for what is no entry.
        """
        for entry in entries:
            check(entry)
        words = [e for e in entries if isinstance(e, WordEntry | NounEntry | VerbEntry)]
        turns = [e for e in entries if isinstance(e, TurnEntry)]
        return attrs.evolve(
            self,
            actors=_joined(self.actors, entries, ActorEntry),
            places=_joined(self.places, entries, PlaceEntry),
            goods=_joined(self.goods, entries, GoodsEntry),
            designations=_joined(self.designations, entries, DesignationEntry),
            words=join_words(self.words, words) if words else self.words,
            turns=join_turns(self.turns, turns) if turns else self.turns,
        )

    def __repr__(self) -> str:
        return (
            f"Lexicon({len(self.actors)} actors, {len(self.places)} places, "
            f"{len(self.goods)} goods, {len(self.designations)} designations, "
            f"{len(self.words)} words)"
        )


def _joined(
    old: tuple[_E, ...], entries: tuple[Entry | Word | TurnEntry, ...], kind: type[_E]
) -> tuple[_E, ...]:
    new = tuple(e for e in entries if isinstance(e, kind))
    replaced = {e.id for e in new}
    return (*(e for e in old if e.id not in replaced), *new)


@contextmanager
def uncollected() -> Iterator[None]:
    """Spare what is read and is never garbage a fifth of the time of reading it."""
    was_enabled = isenabled()
    disable()
    try:
        yield
    finally:
        if was_enabled:
            enable()


def _demonyms() -> dict[str, str]:
    countries: dict[str, set[str]] = defaultdict(set)
    for forms in read_rows("demonyms.csv", columns.demonym):
        for form, country in forms.items():
            countries[form].add(country)
    return {form: min(of) for form, of in countries.items() if len(of) == 1}


@cache
@uncollected()
def default_lexicon() -> Lexicon:
    """Read the lexicon that comes with the library, once."""
    goods = read_table("goods.csv", columns.goods)
    nouns = [entry.id for entry in goods]
    return Lexicon(
        actors=(
            *read_table("actors.csv", columns.actors),
            *read_table("persons.csv", columns.persons),
        ),
        places=read_table("places.csv", columns.places, "parent"),
        goods=goods,
        designations=read_table(
            "designations.csv", columns.designations, "noun", nouns
        ),
        words=read_words(),
        turns=read_turns(),
        bodies=read_bodies(),
        terms=read_terms(),
        demonyms=_demonyms(),
        nationals=dict(read_rows("demonyms.csv", columns.national)),
        person_names=read_person_names(),
    )
