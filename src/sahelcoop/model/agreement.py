# SPDX-License-Identifier: MIT
"""Agreements: deals between parties, and what has become of them."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, Maybe, Of
from sahelcoop.model._event import Event
from sahelcoop.model.actors import PARTIES, Party
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.times import Duration

__all__ = ["Agreement", "AgreementKind", "AgreementStatus"]


class AgreementKind(StrEnum):
    """What sort of deal."""

    CONTRACT = "contract"
    MILITARY_COOPERATION = "military_cooperation"
    PARTNERSHIP = "partnership"
    TREATY = "treaty"
    MEMORANDUM = "memorandum"
    DEFENCE_PACT = "defence_pact"
    PEACE = "peace"
    CONSORTIUM = "consortium"
    DIPLOMATIC_RELATIONS = "diplomatic_relations"
    MEMBERSHIP = "membership"
    OTHER = "other"


class AgreementStatus(StrEnum):
    """How it stands."""

    NEGOTIATING = "negotiating"
    ANNOUNCED = "announced"
    SIGNED = "signed"
    RATIFIED = "ratified"
    IN_FORCE = "in_force"
    RENEWED = "renewed"
    SUSPENDED = "suspended"
    DENOUNCED = "denounced"
    EXPIRED = "expired"
    BROKEN = "broken"


@attrs.frozen(kw_only=True, repr=False)
class Agreement(Event):
    """A deal; several documents signed in one act are one record."""

    tag: ClassVar[str] = "agreement"

    parties: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    other_parties: Quantity | None = attrs.field(
        default=None, validator=Maybe(Of(Quantity))
    )
    """How many more there are that the text does not name."""
    by: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    """Which of the parties brought it to its status, where the text tells: who
    denounced it, who broke it off."""
    kind: AgreementKind = attrs.field(
        default=AgreementKind.OTHER, validator=Of(AgreementKind)
    )
    name: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """"accords d’Istanbul"."""
    subject: str | None = attrs.field(default=None, validator=Maybe(PASSAGE))
    """What it is about, in the words of the text."""
    documents: Quantity | None = attrs.field(
        default=None, validator=Maybe(Of(Quantity))
    )
    """How many documents: "plusieurs accords"."""
    status: AgreementStatus = attrs.field(
        default=AgreementStatus.IN_FORCE, validator=Of(AgreementStatus)
    )
    date: PartialDate | None = attrs.field(
        default=None, validator=Maybe(Of(PartialDate))
    )
    """When it came to its status."""
    term: Duration | None = attrs.field(default=None, validator=Maybe(Of(Duration)))
    """For how long from then: "reconduit pour cinq ans"."""
