# SPDX-License-Identifier: MIT
"""What two mentions of one delivery tell together, field by field."""

from typing import Any, Final

from sahelcoop.model.delivery import DeliveryStatus, Participant
from sahelcoop.model.places import Place, PlaceKind
from sahelcoop.reading.delivery.loads import earlier, united
from sahelcoop.reading.delivery.pointing import SIDES
from sahelcoop.reading.drafts import Unite

__all__ = ["UNITING"]


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
