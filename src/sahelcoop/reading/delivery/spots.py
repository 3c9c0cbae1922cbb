# SPDX-License-Identifier: MIT
"""The place of a delivery, of those that its clause tells, or that are pointed at."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.places import PlaceKind
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.delivery.passing import verb_features
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.locatives import is_again, is_nameless
from sahelcoop.reading.parties import state_party
from sahelcoop.reading.scene import Scene

__all__ = ["headed", "put_place"]

_RECEIVING: Final = "delivery.receiving_state"


def put_place(scene: Scene, match: Match, told: list[Unit], sheet: Sheet) -> None:
    """Fill in where: the place of its own role, one told beside, or one pointed at.

    A state is a side of the deal, unless goods are said to arrive there.
    """
    arriving = _is_arriving(match)
    host = _host(scene, match)
    known = host is not None and is_nameless(scene, host)
    named = [host] if host is not None and not known else []
    for unit in (*match.roles.get("place", ()), *named, *told):
        place = scene.place(unit)
        stated = place.kind is PlaceKind.COUNTRY
        if arriving or not stated or _is_parted(scene, unit):
            sheet.put("places", (place,), unit, rule="place.locative")
            scene.cast.last_place = place, unit
            untaken = arriving and stated and "recipients" not in sheet.fields
            if untaken and _is_goal(scene, match, unit):
                got = state_party(scene, place.country, unit, _RECEIVING)
                sheet.put("recipients", (got,) if got else (), unit, rule=_RECEIVING)
            return
    again = scene.cast.last_place
    if again is not None and (known or _points_back(scene, match)):
        sheet.put("places", again[:1], again[1], rule="place.again")


def _is_goal(scene: Scene, match: Match, unit: Unit) -> bool:
    """Tell whether goods arrive in a state itself: "sont arrivés au Mali, par X"."""
    verb = match.role("verb")
    if verb is None or unit.start < verb.end:
        return False
    between = (u for u in scene.units if verb.end <= u.start < unit.start)
    return all("COMMA" not in u.features for u in between)


def headed(scene: Scene, match: Match) -> Sequence[Unit]:
    """Give the town that a paragraph of short news is headed with: "Gao : …"."""
    lead = sentence_of(scene.units, match.start)[:2]
    features = [u.features & {"LOCALITY", "COLON"} for u in lead]
    return lead[:1] if features == [{"LOCALITY"}, {"COLON"}] else ()


def _host(scene: Scene, match: Match) -> Unit | None:
    """Find the town or site that welcomes goods: "Kati a accueilli dix chars".

    A site may get them too, which a town does for its people.
    """
    verb = match.role("verb") or match.role("ruling")
    seen = match.rule == "delivery.seen"
    welcoming = verb is not None and {"WELCOME", "ACTIVE"} <= verb.features
    if verb is None or not (seen or verb.features >= {"RECEIVE", "ACTIVE"}):
        return None
    last = next((u for u in reversed(scene.units) if u.end <= verb.start), None)
    hosts = {"SITE_NP", "LOCALITY"} if seen or welcoming else {"SITE_NP"}
    return last if last and last.features & hosts else None


def _points_back(scene: Scene, match: Match) -> bool:
    """Tell whether "y" or "le même port" points at a place told before."""
    there = ("y" in scene.words(u).lower().split()[:2] for u in match.units)
    again = (is_again(scene, *pair) for pair in pairwise(match.units))
    return any(there) or any(again)


def _is_arriving(match: Match) -> bool:
    """Tell whether goods arrive, be it in a state, that is elsewhere a side."""
    event = match.role("event")
    arrival = event is not None and "ARRIVAL_EVENT" in event.features
    reaching = bool(verb_features(match) & {"REACH", "ARRIVE", "UNLOAD"})
    return arrival or reaching or match.emits == "DELIVERED"


def _is_parted(scene: Scene, unit: Unit) -> bool:
    """Tell whether a comma parts a place from what the goods went to."""
    before = [u for u in scene.units if u.end <= unit.start]
    words = [u for u in before if not u.features & {"DET", "PREP"}]
    return bool(words) and "COMMA" in words[-1].features
