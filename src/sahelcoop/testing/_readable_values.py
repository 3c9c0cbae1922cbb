# SPDX-License-Identifier: MIT
"""Strategies for values that French can say, with names and goods of the lexicon."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import (
    ActorEntry,
    GoodsEntry,
    Lexicon,
    default_lexicon,
)
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import Actor, ActorKind, ActorRef
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import PIECE, UNSPECIFIED, Qualifier, Quantity
from sahelcoop.model.times import Duration, DurationUnit
from sahelcoop.testing._build import Drawn, Fields, built

__all__ = [
    "MOST",
    "actor_of",
    "event_fields",
    "readable_actors",
    "readable_dates",
    "readable_items",
    "readable_moments",
    "readable_parties",
    "readable_places",
    "readable_quantities",
    "readable_terms",
    "several",
]

MOST: Final = 3
"""Most elements of a list: a sentence has no room for more."""
_SOURCES: Final = (ActorKind.PERSON, ActorKind.GOVERNMENT, ActorKind.MEDIA)
_LARGEST: Final = 1_000_000
_CENTURY: Final = 100
_LONGEST: Final = 10
"""Most days of one act: what lasts longer is a campaign with its sum."""
_VAGUE: Final = (
    UNSPECIFIED,
    Quantity(Qualifier.SEVERAL, low=2),
    Quantity(Qualifier.MANY),
)
"""What is said without a figure; "plusieurs" is two at least."""
_LOOSE: Final = frozenset({"aide-budgetaire", "aide-financiere", "don"})
"""Help that is no goods (annotation guide), and a word that tells the terms alone."""
_MEASURES: Final = ("TNE", "KGM")
"""Units of goods that nobody counts: tonne and kilogramme."""


def _periods() -> tuple[SearchStrategy[str], ...]:
    """Give years, months and days of the 20th and the 21st century."""
    years = st.integers(-_CENTURY, _CENTURY - 1).map(lambda shift: str(2000 + shift))
    days = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
    return (
        years,
        st.builds("{}-{:02}".format, years, st.integers(1, 12)),
        days.map(dt.date.isoformat),
    )


_STARTS: Final = st.dates(dt.date(1900, 1, 1), dt.date(2098, 12, 31))


def _days() -> SearchStrategy[str]:
    """Draw some days one after the other, which one act may last."""
    spans = st.integers(1, _LONGEST).map(dt.timedelta)
    return st.builds(lambda start, span: f"{start}/{start + span}", _STARTS, spans)


def _months() -> SearchStrategy[str]:
    """Draw some months one after the other."""
    spans = st.integers(31, 330).map(dt.timedelta)
    return st.builds(
        lambda start, span: f"{start:%Y-%m}/{start.replace(day=1) + span:%Y-%m}",
        _STARTS,
        spans,
    )


def readable_moments() -> SearchStrategy[PartialDate]:
    """Draw when one act happens: a year, a month, a day or some days."""
    return st.one_of(*_periods(), _days()).map(PartialDate)


def readable_dates() -> SearchStrategy[PartialDate]:
    """Draw years, months, days, days in a row and months in a row, of 1900 to 2099.

    What lasts for years is no event but background (annotation guide).
    """
    return readable_moments() | _months().map(PartialDate)


def readable_terms() -> SearchStrategy[Duration]:
    """Draw for how many months or years something is to last."""
    units = st.sampled_from([DurationUnit.MONTH, DurationUnit.YEAR])
    return st.builds(Duration.exactly, st.integers(2, _CENTURY), units)


def _counted(unit: str, most: int) -> SearchStrategy[Quantity]:
    """Draw quantities with figures."""
    one, two = st.integers(1, most), st.integers(2, most)
    pairs = st.lists(one, min_size=2, max_size=2, unique=True).map(sorted)
    return st.one_of(
        one.map(lambda n: Quantity.exact(n, unit)),
        one.map(lambda n: Quantity.at_least(n, unit)),
        one.map(lambda n: Quantity(Qualifier.MORE_THAN, low=n, unit=unit)),
        one.map(lambda n: Quantity.at_most(n, unit)),
        two.map(lambda n: Quantity(Qualifier.LESS_THAN, high=n, unit=unit)),
        two.map(lambda n: Quantity.about(n, unit)),
        two.map(lambda n: Quantity(Qualifier.NEARLY, best=n, unit=unit)),
        pairs.map(lambda ends: Quantity.between(ends[0], ends[1], unit)),
    )


def readable_quantities(
    *, unit: str = PIECE, most: int = _LARGEST
) -> SearchStrategy[Quantity]:
    """Draw whole numbers from one to a million, or *most*, with every qualifier.

    Only pieces are several or many; without a number there is no unit either.
    """
    if unit != PIECE:
        return st.just(UNSPECIFIED) | _counted(unit, most)
    return st.sampled_from(_VAGUE) | _counted(unit, most)


def _of_goods(goods: GoodsEntry) -> SearchStrategy[Quantity]:
    """Draw quantities that go with a noun."""
    if goods.mass:
        return st.sampled_from(_MEASURES).flatmap(
            lambda unit: readable_quantities(unit=unit)
        )
    if goods.grammar.plural:
        return st.just(UNSPECIFIED)
    if goods.category is ItemCategory.AID:  # "une aide" counts nothing
        return readable_quantities().filter(lambda quantity: quantity.best != 1)
    return readable_quantities()


# To make a strategy of a thousand entries takes as long as to draw from it a thousand
# times, and strategies that depend on what was drawn are made at each draw.
@lru_cache(maxsize=64)
def _nouns(
    lexicon: Lexicon | None, among: frozenset[ItemCategory | None] | None
) -> SearchStrategy[GoodsEntry]:
    """Draw nouns for goods that are read as themselves."""
    every = (lexicon or default_lexicon()).goods
    plurals = Counter(goods.plural for goods in every)
    known = [
        goods
        for goods in every
        if goods.id not in _LOOSE and (among is None or goods.category in among)
        if plurals[goods.plural] == 1  # of two with one plural none is read as itself
    ]
    return st.sampled_from(known)


@lru_cache(maxsize=8)
def _types(lexicon: Lexicon | None) -> Mapping[str, Sequence[str]]:
    """Give the designations that the lexicon knows by the noun that they go with."""
    types: dict[str, list[str]] = defaultdict(list)
    for entry in (lexicon or default_lexicon()).designations:
        types[entry.noun].append(entry.designation)
    return dict(types)


@st.composite
def _goods(
    draw: DrawFn, lexicon: Lexicon | None, among: frozenset[ItemCategory | None] | None
) -> Drawn:
    """Draw goods, sometimes of a type that the lexicon knows for them."""
    goods = draw(_nouns(lexicon, among))
    types = [None, *_types(lexicon).get(goods.id, ())]
    return {
        "description": goods.singular,
        "category": goods.category,
        "designation": draw(st.sampled_from(types)),
        "quantity": draw(_of_goods(goods)),
    }


def readable_items(
    *,
    lexicon: Lexicon | None = None,
    among: Collection[ItemCategory | None] | None = None,
    **fields: SearchStrategy[Any],
) -> SearchStrategy[Item]:
    """Draw goods of the lexicon, of all categories or *among* some.

    Types go with their noun, quantities with both.
    """
    kinds = None if among is None else frozenset(among)
    return built(Item, fields, together=_goods(lexicon, kinds))


def readable_places(*, lexicon: Lexicon | None = None) -> SearchStrategy[Place]:
    """Draw places of the lexicon whose name is no other name of another."""
    return _places(lexicon)


@lru_cache(maxsize=8)
def _places(lexicon: Lexicon | None) -> SearchStrategy[Place]:
    known = lexicon or default_lexicon()
    aliases = {alias for place in known.places for alias in place.aliases}
    named = [place for place in known.places if place.name not in aliases]
    return st.sampled_from(named).map(known.place)


def actor_of(entry: ActorEntry) -> Actor:
    """Make an entry an actor with the id that readable references use."""
    return Actor(
        id=f"actor-{entry.id}",
        kind=entry.kind,
        names=entry.names,
        country=entry.country,
        offices=entry.offices,
    )


@lru_cache(maxsize=64)
def _actor_entries(
    kinds: frozenset[ActorKind], lexicon: Lexicon | None
) -> SearchStrategy[ActorEntry]:
    entries = (lexicon or default_lexicon()).actors
    return st.sampled_from([entry for entry in entries if entry.kind in kinds])


def readable_actors(
    *, kinds: Collection[ActorKind] = tuple(ActorKind), lexicon: Lexicon | None = None
) -> SearchStrategy[Actor]:
    """Draw actors of the lexicon."""
    return _actor_entries(frozenset(kinds), lexicon).map(actor_of)


@st.composite
def _reference(draw: DrawFn, entry: ActorEntry) -> ActorRef:
    roles = [None, *(office.title for office in entry.offices)]
    role = draw(st.sampled_from(roles))
    return ActorRef(entry.name, f"actor-{entry.id}", role=role)


def readable_parties(
    *, kinds: Collection[ActorKind] = tuple(ActorKind), lexicon: Lexicon | None = None
) -> SearchStrategy[ActorRef]:
    """Draw references to actors of the lexicon; persons may come with an office."""
    return _actor_entries(frozenset(kinds), lexicon).flatmap(_reference)


def several(
    kinds: Collection[ActorKind], lexicon: Lexicon | None, least: int = 0
) -> SearchStrategy[tuple[ActorRef, ...]]:
    """Draw different actors of some *kinds*."""
    each = readable_parties(kinds=kinds, lexicon=lexicon)
    names = attrgetter("name")
    return st.lists(each, min_size=least, max_size=MOST, unique_by=names).map(tuple)


def event_fields(lexicon: Lexicon | None) -> Fields:
    sources = readable_parties(kinds=_SOURCES, lexicon=lexicon)
    return {
        "certainty": st.sampled_from(Certainty),
        "according_to": st.tuples(sources),
        "date": readable_moments(),
    }
