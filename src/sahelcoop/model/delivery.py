# SPDX-License-Identifier: MIT
"""Deliveries: goods or personnel handed over, shipped, ordered or promised."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, Maybe, Of, TupleOf
from sahelcoop.model._event import Event
from sahelcoop.model._show import short_repr
from sahelcoop.model.actors import PARTIES, PARTY, Party
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place

__all__ = ["Aggregation", "Delivery", "DeliveryStatus", "Participant", "Terms"]


class DeliveryStatus(StrEnum):
    """How far the delivery has come."""

    DISCUSSED = "discussed"
    PROMISED = "promised"
    ANNOUNCED = "announced"
    ORDERED = "ordered"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


class Terms(StrEnum):
    """On what terms, only where the text has a word for it."""

    GIFT = "gift"
    PURCHASE = "purchase"
    LOAN = "loan"
    OTHER = "other"


class Aggregation(StrEnum):
    """Whether the record is one consignment or several told as one."""

    SINGLE = "single"
    CUMULATIVE = "cumulative"
    """A total over consignments that are told apart elsewhere."""
    SUMMARY = "summary"
    """A summing-up of an unknown number of consignments."""


@attrs.frozen(repr=False)
class Participant:
    """Somebody who took part in the hand-over, and how: "reçoit", "préside"."""

    who: Party = attrs.field(validator=PARTY)
    part: str = attrs.field(validator=LINE)

    __repr__ = short_repr


_ITEMS = TupleOf((Item,))
_DATE = Maybe(Of(PartialDate))


@attrs.frozen(kw_only=True, repr=False)
class Delivery(Event):
    """Goods or personnel from suppliers to recipients; neither money nor training."""

    tag: ClassVar[str] = "delivery"

    suppliers: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    recipients: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    participants: tuple[Participant, ...] = attrs.field(
        default=(), validator=TupleOf((Participant,))
    )
    items: tuple[Item, ...] = attrs.field(default=(), validator=_ITEMS)
    items_exhaustive: bool = attrs.field(default=True, validator=Of(bool))
    """False when the text says that there was more ("notamment", "entre autres")."""
    status: DeliveryStatus = attrs.field(
        default=DeliveryStatus.DELIVERED, validator=Of(DeliveryStatus)
    )
    date: PartialDate | None = attrs.field(default=None, validator=_DATE)
    """When it happened or is to happen."""
    announced: PartialDate | None = attrs.field(default=None, validator=_DATE)
    """When it was announced."""
    places: tuple[Place, ...] = attrs.field(default=(), validator=TupleOf((Place,)))
    carriers: tuple[Item, ...] = attrs.field(default=(), validator=_ITEMS)
    """What it came by: "avion-cargo", "Il-76"."""
    terms: Terms | None = attrs.field(default=None, validator=Maybe(Of(Terms)))
    aggregation: Aggregation = attrs.field(
        default=Aggregation.SINGLE, validator=Of(Aggregation)
    )
    motive: str | None = attrs.field(default=None, validator=Maybe(PASSAGE))
    """Why, in the words of the text."""
