# SPDX-License-Identifier: MIT
"""What of a sentence tells of the telling or the showing of goods, not of their way."""

from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.delivery.happening import acting_verb
from sahelcoop.reading.delivery.passing import verb_features
from sahelcoop.reading.scene import Scene

__all__ = ["is_shown", "promise_of", "told_at", "told_from"]


def is_shown(scene: Scene, match: Match) -> bool:
    """Tell whether goods with a participle are shown: "a présenté lundi six radars …".

    When and where that was is not when and where they came.
    """
    verb = verb_features(match)
    before = (u for u in reversed(scene.units) if u.end <= match.start)
    main = next((u.features for u in before if "VG" in u.features), frozenset[str]())
    return "VG" not in verb and {"SHOW", "ACTIVE"} <= main


def told_from(scene: Scene, match: Match, status: DeliveryStatus) -> int:
    """Give where words about the telling of an event start: "a été confirmée mardi".

    What is promised in a clause of its own has in it only the day when it is due.
    """
    if promise_of(scene, match, status) is not None:
        return match.start
    acting = None
    if match.emits == "EVENT" and not match.roles.get("ruling"):
        acting = acting_verb(scene.units, match)
    telling = acting is not None and {"SAY"} == acting.features & {"SAY", "PLAN"}
    return acting.start if telling and acting else len(scene.document.text)


def told_at(scene: Scene, match: Match, status: DeliveryStatus) -> int:
    """Give where the words that tell of an event end, and it begins.

    "a annoncé lundi la remise", "a dit mardi que", "a dit mercredi avoir livré",
    "Interrogé jeudi sur les drones que …"
    """
    event = match.role("event")
    if event is not None:
        ruling = match.role("ruling")
        telling = ruling is not None and "ANNOUNCE" in ruling.features
        ahead = telling or status is DeliveryStatus.ANNOUNCED
        return event.start if ahead else 0
    verb = match.role("verb") or match.units[0]
    said = False
    told = 0
    sentence = sentence_of(scene.units, verb.start)
    if match.emits == "DETAIL" and any(map(_opens_apart, sentence[:1])):
        return verb.start  # "Annoncé en mai, il comprend …"
    for unit in sentence:
        if unit.start <= verb.start and said:
            begins = "QUE" in unit.features or (unit is verb and "INF" in verb.features)
            told = unit.start if begins else told
        opens = unit is sentence[0] and _opens_apart(unit)
        tells = {"VG", "SAY"} <= unit.features and not _promises(unit, status)
        said = said or opens or tells
    return told


def promise_of(scene: Scene, match: Match, status: DeliveryStatus) -> Unit | None:
    """Find the verb that promises what a clause of it tells: "a promis lundi que"."""
    before = [u for u in scene.units if u.end <= match.start]
    verb = next((u for u in reversed(before) if "VG" in u.features), None)
    if verb is None or not _promises(verb, status) or "INF" in verb_features(match):
        return None
    between = (u for u in before if u.start >= verb.end)
    return verb if any("QUE" in u.features for u in between) else None


def _promises(unit: Unit, status: DeliveryStatus) -> bool:
    """Tell whether *unit* is the promise itself, whose day is that of the goods."""
    return status is DeliveryStatus.PROMISED and {"VG", "PROMISE"} <= unit.features


def _opens_apart(unit: Unit) -> bool:
    """Tell whether a participle tells of somebody and no goods: "Réuni lundi, X …"."""
    told = unit.features
    return "PPART" in told and told.isdisjoint(_PASSING | {"VG"})


_PASSING: Final = frozenset(
    {"ACQUIRE", "ARRIVE", "DELIVER", "ORIGIN", "PROMISE", "REACH", "RECEIVE"}
)
"""What participles say of goods."""
