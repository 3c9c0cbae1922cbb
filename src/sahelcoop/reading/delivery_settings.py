# SPDX-License-Identifier: MIT
"""When and where goods pass, apart from when and where somebody tells of it."""

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.model.places import PlaceKind
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.dealing import Deal
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.happening import acting_verb
from sahelcoop.reading.passing import verb_features
from sahelcoop.reading.scene import Scene

__all__ = ["put_setting"]


def put_setting(scene: Scene, match: Match, deal: Deal, sheet: Sheet) -> None:
    """Fill in when and where; the day of an announcement is not that of the event."""
    sides = {"recipient": (*deal.recipients,), "supplier": (*deal.suppliers,)}
    roles = {**match.roles, **sides}
    whole = attrs.evolve(match, roles=roles, units=_without_aside(match))
    scene.locate(whole, sheet)
    first = _told_at(scene, match, sheet.fields["status"])
    last = _told_from(scene, match)
    for name in ("date", "places"):
        cited = sheet.sources.get(name, ())
        if any(not first <= evidence.start < last for evidence in cited):
            del sheet.fields[name], sheet.sources[name]
    if _is_side(match, sheet) and not _is_parted(scene, sheet):
        del sheet.fields["places"], sheet.sources["places"]


def _without_aside(match: Match) -> tuple[Unit, ...]:
    """Leave out what a participle before the verb adds: "promis en mai par Pékin"."""
    verb = match.role("verb")
    passing = {"DELIVER", "PROMISE", "ACQUIRE", "RECEIVE"}
    at = next(
        (
            n
            for n, u in enumerate(match.units)
            if "PPART" in u.features and u.features & passing and u is not verb
        ),
        None,
    )
    if at is None or verb is None or match.units[at].start > verb.start:
        return match.units
    return (*match.units[:at], *(u for u in match.units if u.start >= verb.start))


def _is_side(match: Match, sheet: Sheet) -> bool:
    """Tell whether the place is a state, where nothing is said to arrive."""
    kinds = {place.kind for place in sheet.fields.get("places", ())}
    arriving = verb_features(match) & {"REACH", "ARRIVE", "UNLOAD"}
    event = match.role("event")
    arrival = event is not None and "ARRIVAL_EVENT" in event.features
    return kinds == {PlaceKind.COUNTRY} and not (arriving or arrival)


def _is_parted(scene: Scene, sheet: Sheet) -> bool:
    """Tell whether a comma parts the place from what the goods went to."""
    start = sheet.sources["places"][0].start
    before = [u for u in scene.units if u.end <= start and "DET" not in u.features]
    before = [u for u in before if "PREP" not in u.features]
    return bool(before) and "COMMA" in before[-1].features


def _told_from(scene: Scene, match: Match) -> int:
    """Give where words about the telling of an event start: "a été confirmée mardi"."""
    acting = None
    if match.emits == "EVENT" and not match.roles.get("ruling"):
        acting = acting_verb(scene.units, match)
    telling = acting is not None and "SAY" in acting.features
    return acting.start if telling and acting else len(scene.document.text)


def _told_at(scene: Scene, match: Match, status: DeliveryStatus) -> int:
    """Give where the words that tell of an event end, and it begins.

    "a annoncé lundi la remise", "a dit mardi que", "a dit mercredi avoir livré"
    """
    event = match.role("event")
    if event is not None:
        return event.start if status is DeliveryStatus.ANNOUNCED else 0
    verb = match.role("verb") or match.units[0]
    said = False
    told = 0
    for unit in sentence_of(scene.units, verb.start):
        if unit.start <= verb.start and said:
            begins = "QUE" in unit.features or (unit is verb and "INF" in verb.features)
            told = unit.start if begins else told
        said = said or {"VG", "SAY"} <= unit.features
    return told
