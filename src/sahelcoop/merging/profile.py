# SPDX-License-Identifier: MIT
"""What of a record tells whether another tells of the same: its profile."""

import math
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, Final, NamedTuple

import attrs

from sahelcoop.lexicon import key
from sahelcoop.merging.naming import Site, Who, site, who, words
from sahelcoop.merging.when import Stretch, stretch
from sahelcoop.model._totals import likely
from sahelcoop.model.actors import Actor, ActorRef, NameKind, Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import Attack, Group
from sahelcoop.model.decisions import Told
from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement

__all__ = ["AHEAD", "FAMILIES", "VAGUE", "Figure", "Profile", "profile"]

VAGUE: Final = "goods"
"""The family of goods that any others may be: aid, equipment, arms."""
FAMILIES: Final[Mapping[ItemCategory | None, str]] = {
    None: VAGUE,
    ItemCategory.AID: VAGUE,
    ItemCategory.OTHER: VAGUE,
    ItemCategory.EQUIPMENT: VAGUE,
    ItemCategory.HUMANITARIAN: VAGUE,
    ItemCategory.ARMS: "arms",
    ItemCategory.SMALL_ARMS: "arms",
    ItemCategory.AMMUNITION: "arms",
    ItemCategory.EXPLOSIVE: "arms",
    ItemCategory.AIRCRAFT: "aircraft",
    ItemCategory.COMBAT_AIRCRAFT: "aircraft",
    ItemCategory.TRANSPORT_AIRCRAFT: "aircraft",
    ItemCategory.TRUCK: "vehicle",
    ItemCategory.VEHICLE: "vehicle",
    ItemCategory.ARMOURED_VEHICLE: "vehicle",
    ItemCategory.FOOD: "food",
    ItemCategory.CEREALS: "food",
}
"""Categories that one article may use for another's; the rest stand alone."""
_STAGES: Final[Mapping[object, str]] = {
    DeliveryStatus.DELIVERED: "done",
    DeliveryStatus.SHIPPED: "done",
    DeliveryStatus.ANNOUNCED: "",
    AgreementStatus.NEGOTIATING: "begun",
    AgreementStatus.ANNOUNCED: "",
    AgreementStatus.SUSPENDED: "ended",
    AgreementStatus.DENOUNCED: "ended",
    AgreementStatus.EXPIRED: "ended",
    AgreementStatus.BROKEN: "ended",
}
"""How far a status has come: what was announced may be planned still, or done."""
AHEAD: Final = frozenset({"", "planned", "begun"})
"""Stages of what may be told before its day."""
_ACTS: Final = frozenset(
    str(kind)
    for kind in AgreementKind
    if kind
    not in {
        AgreementKind.CONTRACT,
        AgreementKind.MILITARY_COOPERATION,
        AgreementKind.PARTNERSHIP,
        AgreementKind.OTHER,
    }
)
"""Kinds of agreement that two states do not make twice in a month."""


_SIDES: Final = frozenset({Group.MILITARY, Group.CIVILIAN})
"""Groups of which an attack on one is none on the other."""


class Figure(NamedTuple):
    """A count that was told."""

    of: str
    """A harm, or a family of goods with its unit."""
    group: Group
    low: float
    high: float
    counted: bool
    """Whether a figure was told, and not only a bound or "plusieurs"."""


@attrs.frozen(eq=False)
class Profile:
    """A record, reduced to what is compared."""

    key: str
    article: str
    reading: int
    """The number of the report, which tells apart what it tells twice."""
    record: Told
    told: float
    """The day of publication, or infinity."""
    when: Stretch | None = None
    who: tuple[Who, ...] = ()
    """Suppliers, perpetrators, parties, speakers, or the actor itself."""
    whom: tuple[Who, ...] = ()
    """Recipients."""
    sites: tuple[Site, ...] = ()
    families: frozenset[str] = frozenset()
    """Sorts of goods; of an agreement its kind, where that is a kind of act."""
    figures: tuple[Figure, ...] = ()
    harmed: frozenset[Group] = frozenset()
    """Whether soldiers or civilians were, by the groups of the tolls."""
    marks: frozenset[str] = frozenset()
    """Words by which it is known again: type names, targets, a subject, a text."""
    name: frozenset[str] = frozenset()
    """Words of the name of an agreement; names of an actor."""
    stage: str = ""
    """How far it has come; empty where that fits any stage."""
    sums_up: bool = False
    """Whether it sums up rather than tells one event."""

    @cached_property
    def blocs(self) -> frozenset[str]:
        """For whom the parties act."""
        return frozenset(who.bloc for who in self.who if who.bloc)

    @cached_property
    def sides(self) -> frozenset[str]:
        """Those of the blocs that are known."""
        return frozenset(who.bloc for who in self.who if who.known)

    @property
    def countries(self) -> frozenset[str]:
        """The countries of the parties, where they are known."""
        return frozenset(who.country for who in self.who if who.country)

    @property
    def quote(self) -> str:
        """The words of the article for it."""
        found = self.record.sources.get("record")
        return found[0].exact if found else ""


def profile(ref: str, reading: int, report: Report, record: Told) -> Profile:
    """Reduce the *record* of a *report*, the *reading* in its order, known by *ref*."""
    published = report.article.published
    told = stretch(published).last if published is not None else math.inf
    date = getattr(record, "date", None)
    reduced: dict[str, Any] = _REDUCERS[type(record)](record)
    return Profile(
        key=ref,
        article=report.article.id,
        reading=reading,
        record=record,
        told=told,
        when=None if date is None else stretch(date),
        **reduced,
    )


def _all(parties: Iterable[Party]) -> tuple[Who, ...]:
    return tuple([found for party in parties if (found := who(party)).named])


def _figure(of: str, quantity: Quantity, group: Group = Group.UNKNOWN) -> Figure:
    low, high = likely(quantity)
    return Figure(of, group, low, high, quantity.best is not None)


def _marks(items: Iterable[Item]) -> frozenset[str]:
    return frozenset(key(item.designation) for item in items if item.designation)


def _delivery(record: Delivery) -> dict[str, object]:
    families = frozenset(
        FAMILIES.get(i.category, str(i.category)) for i in record.items
    )
    figures = tuple(
        _figure(f"{FAMILIES.get(i.category, i.category)} {i.quantity.unit}", i.quantity)
        for i in record.items
    )
    counted = any(figure.counted for figure in figures)
    undated = record.date is None and not record.places and not record.carriers
    standing = families == {str(ItemCategory.PERSONNEL)}
    stage = _STAGES.get(record.status, "planned")
    return {
        "who": _all(record.suppliers),
        "whom": _all(record.recipients),
        "sites": tuple(site(place) for place in record.places),
        "families": families - {VAGUE},
        "figures": figures,
        "marks": _marks((*record.items, *record.carriers)),
        "stage": stage,
        "sums_up": record.aggregation is not Aggregation.SINGLE
        or (stage == "done" and undated and not counted and not standing),
    }


def _attack(record: Attack) -> dict[str, object]:
    targets = [target.description for target in record.targets]
    aims = [target.place for target in record.targets if target.place is not None]
    found = (site(place) for place in (*record.places, *aims))
    return {
        "who": _all(one.who for one in record.perpetrators),
        "sites": tuple(dict.fromkeys(found)),
        "figures": tuple([_figure(t.harm, t.quantity, t.group) for t in record.tolls]),
        "harmed": _SIDES.intersection([toll.group for toll in record.tolls]),
        "marks": frozenset().union(*[words(text) for text in targets]),
        "stage": "done",
    }


def _agreement(record: Agreement) -> dict[str, object]:
    return {
        "families": frozenset({str(record.kind)}) & _ACTS,
        "who": _all(record.parties),
        "marks": words(record.subject or ""),
        "name": words(record.name or ""),
        "stage": _STAGES.get(record.status, "made"),
    }


def _statement(record: Statement) -> dict[str, object]:
    return {
        "who": _all(record.speakers),
        "marks": words(record.text),
        "stage": "quoted" if record.segments else "",
    }


def _actor(record: Actor) -> dict[str, object]:
    """Leave out metonyms: a capital stands for whoever rules there."""
    names = [n.text for n in record.names if n.kind is not NameKind.METONYM]
    refs = [who(ActorRef(name)) for name in names or [record.name]]
    return {
        "who": (refs[0]._replace(country=record.country or refs[0].country),),
        "name": frozenset().union(*(ref.keys for ref in refs)),
        "stage": record.kind,
    }


_REDUCERS: Final[Mapping[type, Callable[[Any], dict[str, object]]]] = {
    Delivery: _delivery,
    Attack: _attack,
    Agreement: _agreement,
    Statement: _statement,
    Actor: _actor,
}
