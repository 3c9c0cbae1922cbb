# SPDX-License-Identifier: MIT
"""Attacks: one act of armed violence, or one named operation or battle."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, Maybe, Of, TupleOf
from sahelcoop.model._event import Event
from sahelcoop.model._show import short_repr
from sahelcoop.model.actors import PARTIES, PARTY, ActorRef, Party
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity

__all__ = [
    "Attack",
    "AttackKind",
    "Basis",
    "Claim",
    "Group",
    "Harm",
    "Perpetrator",
    "Target",
    "Toll",
]


class AttackKind(StrEnum):
    """What sort of violence."""

    ATTACK = "attack"
    """Any that the text does not call otherwise."""
    AMBUSH = "ambush"
    AIR_STRIKE = "air_strike"
    DRONE_STRIKE = "drone_strike"
    SHELLING = "shelling"
    EXPLOSION = "explosion"
    MASSACRE = "massacre"
    KIDNAPPING = "kidnapping"
    BATTLE = "battle"
    OPERATION = "operation"
    MUTINY = "mutiny"


class Basis(StrEnum):
    """On what the naming of a perpetrator rests."""

    CLAIMED = "claimed"
    """By the group itself."""
    ASSERTED = "asserted"
    SUSPECTED = "suspected"
    ACCUSED = "accused"
    UNKNOWN = "unknown"


class Claim(StrEnum):
    """What a text says of a claim of responsibility when it names no claimant."""

    NONE = "none"
    """That there is none: "n’a pas été revendiquée"."""
    UNKNOWN = "unknown"
    """That nobody knows whether there is one."""


class Harm(StrEnum):
    """What was done to people."""

    KILLED = "killed"
    WOUNDED = "wounded"
    MISSING = "missing"
    CAPTURED = "captured"
    DISPLACED = "displaced"


class Group(StrEnum):
    """Which side the people of a toll were on."""

    MILITARY = "military"
    CIVILIAN = "civilian"
    ATTACKER = "attacker"
    MIXED = "mixed"
    UNKNOWN = "unknown"


@attrs.frozen(repr=False)
class Toll:
    """How many came to what harm, according to whom. Tolls are never added up."""

    harm: Harm = attrs.field(validator=Of(Harm))
    quantity: Quantity = attrs.field(validator=Of(Quantity))
    who: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """The words of the text: "soldats maliens"."""
    group: Group = attrs.field(default=Group.UNKNOWN, validator=Of(Group))
    according_to: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Perpetrator:
    """Who is held to have done it, on what basis, and by whom if not by the article."""

    who: Party = attrs.field(validator=PARTY)
    basis: Basis = attrs.field(default=Basis.UNKNOWN, validator=Of(Basis))
    according_to: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Target:
    """What or who was attacked: a site, a force, people."""

    description: str = attrs.field(validator=LINE)
    """The words of the text: "école de gendarmerie", "soldats maliens"."""
    group: Group = attrs.field(default=Group.UNKNOWN, validator=Of(Group))
    actor: ActorRef | None = attrs.field(default=None, validator=Maybe(Of(ActorRef)))
    place: Place | None = attrs.field(default=None, validator=Maybe(Of(Place)))

    def __str__(self) -> str:
        return self.description

    __repr__ = short_repr


@attrs.frozen(kw_only=True, repr=False)
class Attack(Event):
    """An act of armed violence; simultaneous assaults under one claim are one."""

    tag: ClassVar[str] = "attack"

    kind: AttackKind = attrs.field(default=AttackKind.ATTACK, validator=Of(AttackKind))
    date: PartialDate | None = attrs.field(
        default=None, validator=Maybe(Of(PartialDate))
    )
    places: tuple[Place, ...] = attrs.field(default=(), validator=TupleOf((Place,)))
    targets: tuple[Target, ...] = attrs.field(default=(), validator=TupleOf((Target,)))
    perpetrators: tuple[Perpetrator, ...] = attrs.field(
        default=(), validator=TupleOf((Perpetrator,))
    )
    claim: Claim | None = attrs.field(default=None, validator=Maybe(Of(Claim)))
    """Only where no perpetrator is known by a claim."""
    assaults: Quantity | None = attrs.field(default=None, validator=Maybe(Of(Quantity)))
    """How many assaults the text counts in it: 2 for "une double attaque"."""
    means: tuple[Item, ...] = attrs.field(default=(), validator=TupleOf((Item,)))
    tolls: tuple[Toll, ...] = attrs.field(default=(), validator=TupleOf((Toll,)))
