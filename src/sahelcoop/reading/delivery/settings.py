# SPDX-License-Identifier: MIT
"""When and where goods pass, apart from when and where somebody tells of it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import Mention
from sahelcoop.mentions.templates import PeriodTemplate
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.model.places import PlaceKind
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.delivery.around import around, without_aside
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.happening import acting_verb
from sahelcoop.reading.delivery.occasions import put_occasion, put_signing
from sahelcoop.reading.delivery.passing import verb_features
from sahelcoop.reading.delivery.places import goals, located, venue
from sahelcoop.reading.delivery.telling import (
    is_shown,
    is_sourced,
    told_at,
    told_from,
)
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.locatives import is_again, is_nameless
from sahelcoop.reading.parties import state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["put_setting"]


_AHEAD: Final = frozenset({DeliveryStatus.PROMISED, DeliveryStatus.ORDERED})
"""When goods are promised or ordered, the place told is where that was done."""
_TO_COME: Final = frozenset({"ANNOUNCED", "FUT", "AWAIT", "PLAN"})
_RECEIVING: Final = "delivery.receiving_state"
_BACKWARDS: Final = 2
"""How much farther what stands before an event counts: French tells it after more
often."""


def put_setting(
    scene: Scene, match: Match, deal: Deal, sheet: Sheet, status: DeliveryStatus
) -> None:
    """Fill in when and where; the day of an announcement is not that of the event."""
    first = told_at(scene, match, status)
    last = told_from(scene, match)
    inside = without_aside(match)
    before, after = around(scene, inside, match, status)
    if "later" in match.roles or is_shown(scene, match):
        before = []  # when others came that these followed, or these were shown
    verb, date = match.role("verb"), match.role("date")
    ranked = [*enumerate(after), *enumerate(before, _BACKWARDS)]
    near = [*leaves(inside), *(unit for _, unit in sorted(ranked, key=_rank))]
    dates = [u for u in near if "DATE" in u.features and first <= u.start < last]
    late = status is DeliveryStatus.PROMISED and "AWAIT" in verb_features(match)
    if late or match.rule == "delivery.based":
        dates = []  # when it is to come, or that they stood there
    verb = verb or acting_verb(scene.units, match)  # "la livraison est prévue en mai"
    ahead = verb is not None and _is_ahead(verb.features, status)
    if status in _AHEAD:
        dates = [u for u in dates if not (_is_deadline(u) or _is_due(scene, u))]
    dates = dates if date is None else [_begun(date)]
    scene.put_first_date(dates, sheet, ahead=ahead, due=ahead)
    if status is DeliveryStatus.DELIVERED:
        put_occasion(scene, match, sheet)
    elif status is DeliveryStatus.ORDERED:
        put_signing(scene, match, sheet)
    moved = bool(verb_features(match) & {"DISPATCH", "CARRY"})
    takers = (u for u in deal.recipients if not (moved and "LOCALITY" in u.features))
    sides = {u.start for u in (*takers, *deal.suppliers)}
    filled = sides.union(*({u.start for u in us} for us in match.roles.values()))
    sentence = sentence_of(scene.units, match.start)
    opening = [u for u in sentence if u.end <= match.start]
    where = (
        *goals((*inside, *after)),
        *located(inside),
        *located((*inside[-1:], *after)),
        *reversed([*located(before[::-1])]),
        *venue(opening),
        *_headed(scene, match),
    )
    told = [u for u in where if first <= u.start < last and u.start not in filled]
    told = [u for u in told if not is_sourced(scene, u)]
    if moved and status is DeliveryStatus.PROMISED:  # "promet d’envoyer dix bus à Gao"
        beyond = (*goals(after), *located((*inside[-1:], *after)))
        _put_place(scene, match, [u for u in told if u in beyond], sheet)
    elif status not in _AHEAD:
        _put_place(scene, match, told, sheet)


def _is_due(scene: Scene, date: Unit) -> bool:
    """Tell when goods are to come, not when they were ordered: "prévue en 2027"."""
    before = [u.features for u in scene.units if u.end <= date.start][-1:]
    return any("PPART" in f and f & {"AWAIT", "PLAN"} for f in before)


def _is_deadline(date: Unit) -> bool:
    """Tell whether goods are to come by a day, which is not that of their promise."""
    told = date.value.value if isinstance(date.value, Mention) else None
    return isinstance(told, PeriodTemplate) and told.start is None


def _begun(date: Unit) -> Unit:
    """Give the day that "depuis" leads to."""
    told = date.value
    if not isinstance(told, Mention) or not isinstance(told.value, PeriodTemplate):
        return date
    features = told.features - {"SINCE"}
    first = told._replace(value=told.value.start, features=features)
    return attrs.evolve(date, value=first)


def _is_ahead(verb: frozenset[str], status: DeliveryStatus) -> bool:
    """Tell whether goods are to come on the day told; "qu’elle livrerait" says so too.

    Of goods that are awaited and were ordered, it is that of the order.
    """
    told = bool(verb & _TO_COME) or {"COND", "SIMPLE"} <= verb
    return told and status is not DeliveryStatus.ORDERED


def _put_place(scene: Scene, match: Match, told: list[Unit], sheet: Sheet) -> None:
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


def _headed(scene: Scene, match: Match) -> Sequence[Unit]:
    """Give the town that a paragraph of short news is headed with: "Gao : …"."""
    lead = sentence_of(scene.units, match.start)[:2]
    features = [u.features & {"LOCALITY", "COLON"} for u in lead]
    return lead[:1] if features == [{"LOCALITY"}, {"COLON"}] else ()


def _host(scene: Scene, match: Match) -> Unit | None:
    """Find the town or site that welcomes goods: "Kati a accueilli dix chars"."""
    verb = match.role("verb") or match.role("ruling")
    seen = match.rule == "delivery.seen"
    if verb is None or not (seen or {"WELCOME", "ACTIVE"} <= verb.features):
        return None
    *_, last = (u for u in scene.units if u.end <= verb.start)
    return last if last.features & {"LOCALITY", "SITE_NP"} else None


def _points_back(scene: Scene, match: Match) -> bool:
    """Tell whether "y" or "le même port" points at a place told before."""
    there = ("y" in scene.words(u).lower().split()[:2] for u in match.units)
    again = (is_again(scene, *pair) for pair in pairwise(match.units))
    return any(there) or any(again)


def _rank(ranked: tuple[int, Unit]) -> int:
    return ranked[0]


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
