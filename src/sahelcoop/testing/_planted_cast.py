# SPDX-License-Identifier: MIT
"""Who, what, where and when of a planted article: each name is drawn once."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from sahelcoop.lexicon import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Lexicon,
    PlaceEntry,
)
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind
from sahelcoop.model.quantities import PIECE, Qualifier, Quantity
from sahelcoop.render.goods import common_noun, goods
from sahelcoop.render.names import described, named
from sahelcoop.render.nouns import Article, NounPhrase
from sahelcoop.render.numbers import count
from sahelcoop.render.places import in_
from sahelcoop.testing._planted_dates import ToldDate, told_dates
from sahelcoop.testing._said import FRENCH, Said

__all__ = ["Cast", "Pools", "Slot"]

_T = TypeVar("_T")

_SCENES: Final = ("BF", "ML", "NE", "TD")
_KEPT_OUT: Final = frozenset(
    {ItemCategory.PERSONNEL, ItemCategory.AID, ItemCategory.OTHER}
)
_FIGURES: Final = ("exact", "at_least", "about")
_BOUNDS: Final = (*_FIGURES, "some")
_COLLECTIVES: Final = (10, 12, 15, 20, 30, 40, 50, 100)


@attrs.frozen
class Slot:
    """What a slot says, and what it adds to the facts."""

    said: Said | str
    facts: Mapping[str, Any]


@attrs.frozen
class Pools:
    """What a lexicon offers."""

    actors: Sequence[ActorEntry]
    places: Sequence[PlaceEntry]
    goods: Sequence[GoodsEntry]
    types: Mapping[str, Sequence[DesignationEntry]]

    @classmethod
    def of(cls, lexicon: Lexicon) -> "Pools":
        """Take what can be told of anywhere."""
        types: dict[str, list[DesignationEntry]] = {}
        towns = {place.name for place in lexicon.places}
        for entry in (d for d in lexicon.designations if d.designation not in towns):
            types.setdefault(entry.noun, []).append(entry)
        localities = [
            entry
            for entry in lexicon.places
            if entry.kind is PlaceKind.LOCALITY
            and entry.country in _SCENES
            and not entry.also
        ]
        wares = [entry for entry in lexicon.goods if entry.category not in _KEPT_OUT]
        return cls(lexicon.actors, localities, wares, types)

    def of_kinds(self, *kinds: ActorKind) -> list[ActorEntry]:
        """Give the actors of some kinds."""
        return [entry for entry in self.actors if entry.kind in kinds]


@attrs.define(eq=False, repr=False)
class Cast:
    """An article on its way: its day, its country, and whom it has named.

    It has no repr of its own: Hypothesis shows what filters belong to.
    """

    pick: Callable[[st.SearchStrategy[Any]], Any]
    pools: Pools
    words: Mapping[str, Any]
    published: dt.date
    country: str
    years: bool
    """Whether dates come with their year; beside them a bare day would be in doubt."""
    used: set[object] = attrs.field(factory=set[object])

    @classmethod
    def of(cls, draw: DrawFn, pools: Pools, words: Mapping[str, Any]) -> "Cast":
        """Draw when an article comes out, what country it is about, how it dates."""
        published = draw(st.dates(dt.date(2013, 1, 1), dt.date(2025, 12, 31)))
        country = draw(st.sampled_from(_SCENES))
        return cls(draw, pools, words, published, country, draw(st.booleans()))

    def draw(self, slot: str) -> Slot:
        """Draw what a slot of a template says."""
        slots: Mapping[str, Callable[[], Slot]] = {
            "home": lambda: Slot(self._home().said, {}),
            "in_home": lambda: Slot(in_(self._land()), {}),
            "supplier": self._supplier,
            "recipient": self._recipient,
            "items": self._items,
            "perpetrator": self._perpetrator,
            "target": self._target,
            "killed": lambda: self._people("killed"),
            "wounded": lambda: self._people("wounded"),
            "dead": lambda: self._toll("killed", "mort"),
            "hurt": lambda: self._toll("wounded", "blessé"),
            "one": self._home,
            "other": lambda: self._named("parties", self._state()),
            "deal": self._deal,
            "speaker": self._speaker,
            "source": self._source,
            "quote": lambda: self._plain("quotes"),
            "tail": lambda: self._plain("tails"),
            "quoted": lambda: self._plain("quoted"),
            "clause": lambda: self._plain("clauses"),
            "doing": lambda: self._plain("doings"),
            "place": lambda: self._where("place"),
            "venue": lambda: Slot(self._where("place").said, {}),
            "date": self._when,
        }
        return slots[slot]()

    def _new(self, pool: Sequence[_T], key: Callable[[_T], object]) -> _T:
        """Draw what shares its key with nothing drawn before, while there is such."""
        free = [entry for entry in pool if key(entry) not in self.used]
        entry: _T = self.pick(st.sampled_from(free or pool))
        self.used.add(key(entry))
        return entry

    def _actor(self, *kinds: ActorKind, key: str = "name") -> ActorEntry:
        return self._new(self.pools.of_kinds(*kinds), attrgetter(key))

    def _named(self, slot: str, entry: ActorEntry) -> Slot:
        return Slot(Said((named(entry.name),)), {slot: [entry.name]})

    def _state(self) -> ActorEntry:
        self.used.add(self.country)
        return self._actor(ActorKind.STATE, key="country")

    def _supplier(self) -> Slot:
        return self._named("supplier", self._state())

    def _recipient(self) -> Slot:
        own = self._own(ActorKind.STATE, ActorKind.ARMED_FORCE)
        return self._named("recipient", self.pick(st.sampled_from(own)))

    def _own(self, *kinds: ActorKind) -> list[ActorEntry]:
        found = self.pools.of_kinds(*kinds)
        return [entry for entry in found if entry.country == self.country]

    def _home(self) -> Slot:
        return self._named("parties", self._own(ActorKind.STATE)[0])

    def _land(self) -> Place:
        return Place(self._own(ActorKind.STATE)[0].name, PlaceKind.COUNTRY)

    def _perpetrator(self) -> Slot:
        return self._named("perpetrator", self._actor(ActorKind.ARMED_GROUP))

    def _target(self) -> Slot:
        noun = self._new(self.words["targets"], str)
        return Slot(Said((described(noun),)), {"target": [noun]})

    def _deal(self) -> Slot:
        deal = self._new(self.words["deals"], lambda each: str(each["noun"]))
        facts = {key: value for key, value in deal.items() if key != "noun"}
        return Slot(Said((described(deal["noun"]),)), facts)

    def _plain(self, words: str) -> Slot:
        text = self._new(self.words[words], str)
        return Slot(text, {"text": text})

    def _speaker(self) -> Slot:
        given = self.pick(st.sampled_from(self.words["given"]))
        name = f"{given} {self._made_up()}"
        role = self.pick(st.sampled_from([None, *self.words["roles"]]))
        facts = {"speaker": name, "role": role}
        if role is None:
            return Slot(Said((NounPhrase(name),)), facts)
        office = attrs.evolve(described(role), text=f"{role}, {name},")
        return Slot(Said((office,)), facts)

    def _source(self) -> Slot:
        source = self._new(self.words["sources"], str)
        phrase = attrs.evolve(described(source), article=Article.INDEFINITE)
        return Slot(Said((phrase,)), {"according_to": source})

    def _made_up(self) -> str:
        """Make a name that the article has not had."""
        syllables = st.sampled_from(self.words["syllables"])
        made = self.pick(
            st.lists(syllables, min_size=3, max_size=3)
            .map(lambda found: "".join(found).capitalize())
            .filter(lambda name: name not in self.used)
        )
        self.used.add(made)
        return str(made)

    def _quantity(
        self, unit: str = PIECE, bounds: Sequence[str] = _BOUNDS
    ) -> tuple[Quantity, Mapping[str, object]]:
        """Draw a count, and the fact that it is."""
        bound = self.pick(st.sampled_from(bounds))
        if bound == "about":
            n = self.pick(st.sampled_from(_COLLECTIVES))
            return Quantity.about(n, unit), {"n": n, "bound": bound}
        if bound == "some":
            return Quantity(Qualifier.SEVERAL), {"n": None, "bound": bound}
        n = self.pick(st.integers(2, 300).filter(lambda n: n not in self.used))
        self.used.add(n)
        if bound == "at_least":
            return Quantity.at_least(n, unit), {"n": n, "bound": bound}
        return Quantity.exact(n, unit), {"n": n, "bound": "exact"}

    def _items(self) -> Slot:
        size = self.pick(st.integers(1, 3))
        drawn = [self._item() for _ in range(size)]
        phrases = goods([item for item, _ in drawn], FRENCH)
        return Slot(Said(tuple(phrases)), {"items": [fact for _, fact in drawn]})

    def _item(self) -> tuple[Item, Mapping[str, object]]:
        entry = self._new(self.pools.goods, attrgetter("category"))
        types = [None, *self.pools.types.get(entry.id, ())]
        kind = self.pick(st.sampled_from(types))
        designation = kind and kind.designation
        quantity, amount = self._amount(entry)
        item = Item(entry.singular, quantity, entry.category, designation)
        return item, {"what": entry.singular, **amount, "designation": designation}

    def _amount(self, entry: GoodsEntry) -> tuple[Quantity, Mapping[str, object]]:
        """Draw how much there is of some goods; plural nouns are not counted."""
        if entry.grammar.plural:
            return Quantity(Qualifier.UNSPECIFIED), {"n": None, "bound": "some"}
        return self._quantity("TNE", _FIGURES) if entry.mass else self._quantity()

    def _people(self, harm: str) -> Slot:
        noun = self._new(self.words["people"], str)
        return self._toll(harm, noun, who=common_noun(noun).plural)

    def _toll(self, harm: str, noun: str, who: str | None = None) -> Slot:
        quantity, amount = self._quantity(bounds=_BOUNDS if who else _FIGURES)
        phrase = count(common_noun(noun), quantity, FRENCH)
        return Slot(Said((phrase,)), {harm: [{"who": who, **amount}]})

    def _where(self, slot: str) -> Slot:
        if self.pick(st.booleans()):
            own = [e for e in self.pools.places if e.country == self.country]
            name = self._new(own, attrgetter("name")).name
        else:
            name = self._made_up()
        return Slot(in_(Place(name, PlaceKind.LOCALITY)), {slot: name})

    def _when(self) -> Slot:
        told = self.pick(
            told_dates(self.published, years=self.years).filter(self._unused_day)
        )
        self.used.add(told.edtf)
        return Slot(told.words, {"date": told.edtf})

    def _unused_day(self, told: ToldDate) -> bool:
        return told.edtf not in self.used
