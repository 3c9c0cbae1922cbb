# SPDX-License-Identifier: MIT
"""Who: actors with their names and offices, and how a record refers to them."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import (
    COUNTRY,
    LINE,
    PASSAGE,
    WORDING,
    MapOf,
    Maybe,
    Of,
    TupleOf,
)
from sahelcoop.model._mapping import FrozenMap
from sahelcoop.model._record import Record, freeze_texts
from sahelcoop.model._show import short_repr
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.quantities import Quantity

__all__ = [
    "Actor",
    "ActorKind",
    "ActorRef",
    "Affiliation",
    "Name",
    "NameKind",
    "Office",
    "Party",
    "UnnamedSource",
]


class ActorKind(StrEnum):
    """What sort of actor it is."""

    PERSON = "person"
    STATE = "state"
    GOVERNMENT = "government"
    ARMED_FORCE = "armed_force"
    ARMED_GROUP = "armed_group"
    PRIVATE_MILITARY_COMPANY = "private_military_company"
    COMPANY = "company"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    MEDIA = "media"
    ORGANISATION = "organisation"


class NameKind(StrEnum):
    """What sort of name it is."""

    OFFICIAL = "official"
    SHORT = "short"
    ACRONYM = "acronym"
    ALIAS = "alias"
    METONYM = "metonym"
    """A capital or palace that stands for the authorities: "Moscou", "Koulouba"."""
    MISSPELLING = "misspelling"


@attrs.frozen(repr=False)
class Name:
    """One name of an actor."""

    text: str = attrs.field(validator=LINE)
    kind: NameKind = attrs.field(default=NameKind.SHORT, validator=Of(NameKind))

    def __str__(self) -> str:
        return self.text

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Office:
    """An office or rank held, and when."""

    title: str = attrs.field(validator=LINE)
    organisation: str | None = attrs.field(default=None, validator=Maybe(LINE))
    held: PartialDate | None = attrs.field(
        default=None, validator=Maybe(Of(PartialDate))
    )

    def __str__(self) -> str:
        return self.title

    __repr__ = short_repr


@attrs.frozen(repr=False)
class ActorRef:
    """An actor as a record refers to it."""

    name: str = attrs.field(validator=LINE)
    """The name that the actor goes by."""
    actor: str | None = attrs.field(
        default=None, validator=Maybe(LINE), metadata=WORDING
    )
    """Id of the `Actor` in the same report."""
    label: str | None = attrs.field(
        default=None, validator=Maybe(PASSAGE), metadata=WORDING
    )
    """The words used for it here: "Moscou", "terroristes"."""
    role: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """The role at the time: "ministre de la Défense"."""

    def __str__(self) -> str:
        return self.name

    __repr__ = short_repr


@attrs.frozen(repr=False)
class UnnamedSource:
    """Somebody whom the text does not name: "deux sources militaires"."""

    description: str = attrs.field(validator=LINE)
    count: Quantity | None = attrs.field(default=None, validator=Maybe(Of(Quantity)))
    affiliation: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """Whom they belong to: "présidence"."""

    @property
    def name(self) -> str:
        """The description, so that every party can be asked for its name."""
        return self.description

    def __str__(self) -> str:
        return self.description

    __repr__ = short_repr


Party = ActorRef | UnnamedSource
"""Whoever takes part in an event or speaks of it."""

PARTY = Of(ActorRef, UnnamedSource)
PARTIES = TupleOf((ActorRef, UnnamedSource))


@attrs.frozen(repr=False)
class Affiliation:
    """A tie to another actor, and who says so."""

    to: ActorRef = attrs.field(validator=Of(ActorRef))
    held: PartialDate | None = attrs.field(
        default=None, validator=Maybe(Of(PartialDate))
    )
    according_to: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)

    __repr__ = short_repr


@attrs.frozen(repr=False, kw_only=True)
class Actor(Record):
    """A person, state, force, group, company, organisation or medium."""

    tag: ClassVar[str] = "actor"

    kind: ActorKind = attrs.field(validator=Of(ActorKind))
    names: tuple[Name, ...] = attrs.field(validator=TupleOf((Name,), least=1))
    country: str | None = attrs.field(default=None, validator=Maybe(COUNTRY))
    """ISO 3166-1 alpha-2."""
    affiliations: tuple[Affiliation, ...] = attrs.field(
        default=(), validator=TupleOf((Affiliation,))
    )
    offices: tuple[Office, ...] = attrs.field(default=(), validator=TupleOf((Office,)))
    identifiers: FrozenMap[str] = attrs.field(
        default=FrozenMap(), converter=freeze_texts, validator=MapOf(LINE)
    )
    """Ids by register, such as wikidata."""

    @property
    def name(self) -> str:
        """The first name."""
        return self.names[0].text

    def __str__(self) -> str:
        return self.name
