# SPDX-License-Identifier: MIT
"""The entries of the lexicon: what a table's row means, with its grammar."""

from collections.abc import Collection

import attrs

from sahelcoop.lexicon.spellings import spell_out
from sahelcoop.model._checks import refuse, shown
from sahelcoop.model.actors import Actor, ActorKind, Name, Office
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind

__all__ = [
    "ActorEntry",
    "DesignationEntry",
    "Entry",
    "GoodsEntry",
    "Grammar",
    "NounEntry",
    "PlaceEntry",
    "TurnEntry",
    "VerbEntry",
    "Word",
    "WordEntry",
    "check",
]


@attrs.frozen
class Grammar:
    """How a name or noun behaves in a French sentence."""

    feminine: bool = False
    plural: bool = False
    article: bool = True
    """Whether it takes the definite article: "le Mali", but "Cuba", "AQMI"."""
    aspirated: bool = False
    """Whether it refuses elision: "le Haut-Karabagh", "de Hamas"."""


@attrs.frozen
class ActorEntry:
    """An actor: a person, a state, a force, a group and so on."""

    id: str
    kind: ActorKind
    names: tuple[Name, ...]
    """The first is the one used in running text."""
    grammar: Grammar
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    offices: tuple[Office, ...] = ()
    source: str = ""

    @property
    def name(self) -> str:
        """The name used in running text."""
        return self.names[0].text


@attrs.frozen
class PlaceEntry:
    """A place of the gazetteer."""

    id: str
    name: str
    kind: PlaceKind
    grammar: Grammar
    aliases: tuple[str, ...] = ()
    country: str | None = None
    parent: str | None = None
    """Id of the place that it lies in."""
    subdivision: str | None = None
    """ISO 3166-2."""
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    source: str = ""
    also: tuple[str, ...] = ()
    """What else a bare name of it may be, so that it wants a locative cue: a "person"
    (Keïta), a "word" (Say), an "actor" (Macina), another "place" (Rosso)."""


@attrs.frozen
class GoodsEntry:
    """A common noun for goods or personnel."""

    id: str
    singular: str
    """Equal to the plural for nouns that have no singular ("vivres")."""
    plural: str
    grammar: Grammar
    category: ItemCategory
    mass: bool = False
    source: str = ""


@attrs.frozen
class DesignationEntry:
    """A type of aircraft, vehicle or weapon."""

    id: str
    designation: str
    category: ItemCategory
    noun: str
    """Id of the goods it is a type of."""
    spellings: tuple[str, ...] = ()
    """Other forms, without those that `names` makes of them."""
    maker: str | None = None
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every spelling: "Il-76" stands for "Il 76" and "Il76" too."""
        return spell_out(self.designation, *self.spellings)


@attrs.frozen
class WordEntry:
    """A form and what it can be, beside what it already is."""

    form: str
    features: frozenset[str]


@attrs.frozen
class NounEntry:
    """A common noun: its forms are `NOUN`, `M` or `F`, `S` or `P`, and its classes."""

    singular: str
    """Empty for a noun that has none ("vivres")."""
    plural: str
    """Empty for a noun that has none."""
    feminine: bool = False
    classes: tuple[str, ...] = ()


@attrs.frozen
class VerbEntry:
    """A verb: its forms are `VERB`, its classes, and what `VerbForm` lists."""

    lemma: str
    model: str
    """A model of conjugation in `data/conjugation.toml`."""
    etre: bool = False
    """Whether its compound tenses take être: "est arrivé"."""
    classes: tuple[str, ...] = ()


@attrs.frozen
class TurnEntry:
    """A turn of several words: a verb that means something else with them."""

    verb: VerbEntry
    """Its classes are those of the turn."""
    words: str
    """What follows the verb: "fin"; forms or features, "|" between such as stand for
    each other, "?" after one that may be left out, "…" at the head where the object may
    stand before: "… par les armes", "DET signature"."""
    leads: str = ""
    """Prepositions that its object follows ("sur|contre"), "?" if it need not."""
    pronominal: bool = False
    """Whether it is only a turn after se."""


Entry = ActorEntry | PlaceEntry | GoodsEntry | DesignationEntry
"""What has an id of its own."""

Word = WordEntry | NounEntry | VerbEntry
"""What gives features to forms."""


def check(entry: Entry | Word | TurnEntry) -> None:
    """Make what an article would make of *entry*: the model says what is wrong with it.

    Raises ModelError for a bad field, TypeError for what is no entry.
    """
    match entry:
        case ActorEntry():
            Actor(
                id=entry.id,
                kind=entry.kind,
                names=entry.names,
                country=entry.country,
                offices=entry.offices,
            )
        case PlaceEntry():
            Place(
                entry.name,
                entry.kind,
                country=entry.country,
                subdivision=entry.subdivision,
                geonames=entry.geonames,
                lat=entry.lat,
                lon=entry.lon,
            )
        case GoodsEntry():
            for form in (entry.singular, entry.plural):
                Item(form, category=entry.category)
        case DesignationEntry():
            Item(entry.noun, category=entry.category, designation=entry.designation)
        # Their forms are whatever stands in a text.
        case WordEntry():
            _check_texts(entry, "features", frozenset)
        case NounEntry() | VerbEntry():
            _check_texts(entry, "classes", tuple)
        case TurnEntry():
            check(entry.verb)
        case _:
            raise TypeError(f"no entry of a lexicon: {shown(entry)}")


def _check_texts(entry: Word, field: str, kind: type[Collection[str]]) -> None:
    """Refuse a lone text: its letters would be taken for classes."""
    value = getattr(entry, field)
    if not (isinstance(value, kind) and all(isinstance(one, str) for one in value)):
        raise refuse(entry, field, f"must be a {kind.__name__} of str", value)
