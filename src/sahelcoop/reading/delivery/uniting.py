# SPDX-License-Identifier: MIT
"""What two mentions of one delivery tell together, field by field."""

from typing import Any, Final, Self, TypeVar

import attrs

from sahelcoop.model.delivery import DeliveryStatus, Participant
from sahelcoop.model.places import Place, PlaceKind
from sahelcoop.reading.delivery.loads import earlier, united
from sahelcoop.reading.delivery.pointing import SIDES
from sahelcoop.reading.drafts import Draft, Unite

__all__ = ["UNITING", "Consignment"]

_D = TypeVar("_D", bound=Draft)


def _first(mine: Any, _theirs: Any) -> Any:  # noqa: ANN401 - of any field
    return mine


def _farther(mine: DeliveryStatus, theirs: DeliveryStatus) -> DeliveryStatus:
    order = list(DeliveryStatus)
    return max(mine, theirs, key=order.index)


def _once(
    mine: tuple[Participant, ...], theirs: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Name each who took part once, by whatever words."""
    each = {(p.who.name, p.part): p for p in (*theirs, *mine)}
    order = dict.fromkeys((p.who.name, p.part) for p in (*mine, *theirs))
    return tuple(each[key] for key in order)


def _closer(mine: tuple[Place, ...], theirs: tuple[Place, ...]) -> tuple[Place, ...]:
    """Let a state in which goods arrived give way to a town or a site in it."""
    wide = all(place.kind is PlaceKind.COUNTRY for place in mine)
    inside = {p.country for p in mine} >= {p.country for p in theirs}
    return theirs if wide and inside else mine


UNITING: Final[dict[str, Unite]] = {
    "items": united,
    "date": earlier,
    "status": _farther,
    "participants": _once,
    "places": _closer,
    **dict.fromkeys((*SIDES, "carriers"), _first),
}
"""A side, a place or a carrier told again in other words is the same one."""
_OF_STEP: Final = frozenset({"date", "places", "according_to"})
"""What tells of one step of goods, and not of another."""


@attrs.define
class Consignment(Draft):
    """A draft of a delivery."""

    known: bool = False
    """Whether its words take its goods as told before: "les obusiers"."""

    def joined(self, other: Draft) -> Self:
        """Add what *other* says of the same goods; of two steps the farther stands."""
        steps = [d.get("status") for d in (self, other)]
        again = isinstance(other, Consignment) and other.known
        if not again or None in steps:
            return super().joined(other)
        farther = _farther(*steps)
        mine = self if steps[0] is farther else _without_step(self)
        theirs = other if steps[1] is farther else _without_step(other)
        return super(Consignment, mine).joined(theirs)


def _without_step(draft: _D) -> _D:
    """Leave out what is only told of a step that is not the last."""
    told = draft.fields.items(), draft.sources.items()
    fields, sources = ({k: v for k, v in each if k not in _OF_STEP} for each in told)
    return draft.but(fields=fields, sources=sources)
