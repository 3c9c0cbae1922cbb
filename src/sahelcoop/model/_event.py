# SPDX-License-Identifier: MIT
"""What every event has: how sure it is, and who says so."""

from enum import StrEnum

import attrs

from sahelcoop.model._checks import Of
from sahelcoop.model._record import Record
from sahelcoop.model.actors import PARTIES, Party

__all__ = ["Certainty", "Event"]


class Certainty(StrEnum):
    """Whether the event is told as a fact."""

    ASSERTED = "asserted"
    ALLEGED = "alleged"
    """Hearsay conditional ("aurait livré"), an accusation, or a claim denied."""


@attrs.frozen(kw_only=True, repr=False)
class Event(Record):
    """The parent of deliveries, attacks and agreements."""

    certainty: Certainty = attrs.field(
        default=Certainty.ASSERTED, validator=Of(Certainty)
    )
    according_to: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    """Who is the source of the event as a whole."""
