# SPDX-License-Identifier: MIT
"""The entries of the lexicon: what a table's row means, with its grammar."""

import attrs

from sahelcoop.model.actors import ActorKind, Name, Office
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind

__all__ = [
    "ActorEntry",
    "DesignationEntry",
    "Entry",
    "GoodsEntry",
    "Grammar",
    "PlaceEntry",
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
    maker: str | None = None
    source: str = ""


Entry = ActorEntry | PlaceEntry | GoodsEntry | DesignationEntry
