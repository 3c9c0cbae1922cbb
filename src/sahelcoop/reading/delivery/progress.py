# SPDX-License-Identifier: MIT
"""How far goods have come, by the verb, its form and what is said of them after."""

from itertools import dropwhile
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.delivery.happening import took_place
from sahelcoop.reading.delivery.passing import verb_features
from sahelcoop.reading.scene import Scene

__all__ = ["status_of"]


def _has_come(scene: Scene, match: Match, *, also: bool = False) -> bool:
    """Tell whether a participle after a comma says that bought goods came.

    "a acheté dix avions, livrés en mai", but not "…, non encore livrés". What shares
    the verb with them has come as they have. One that a participle told of may *also*
    be joined to it: "dix avions acquis par X et livrés en mai".
    """
    start, verb = match.end, match.role("verb")
    if match.emits == "SHARED" and verb is not None:
        first = (u for u in scene.units if u.start >= verb.end)
        start = next((u.end for u in first if "CARGO" in u.features), start)
    after = [u for u in scene.units if u.start >= start][:_OWN_WORDS]
    apart = dropwhile(lambda u: u.features.isdisjoint(_PARTS), after)
    between = _BETWEEN | {"ET"} if also else _BETWEEN
    said = [*dropwhile(lambda u: not u.features.isdisjoint(between), apart)]
    told = said[0].features if said else frozenset[str]()
    lead = [scene.words(u).lower() for u in said[1:3]]
    yet = lead in (["à", "partir"], ["d'", "ici"], ["d’", "ici"])
    return "PPART" in told and bool(told & _COME) and not yet


def _told_after(scene: Scene, match: Match) -> DeliveryStatus | None:
    """Give what a participle after goods says of them that are awaited or on their way.

    "attend dix avions, commandés en mai", "a dépêché dix conseillers, attendus lundi"
    """
    after = [u for u in scene.units if u.start >= match.end][:_OWN_WORDS]
    said = dropwhile(lambda u: not u.features & {"COMMA", "PPART", "VG"}, after)
    told = next(
        (u.features for u in said if "COMMA" not in u.features), frozenset[str]()
    )
    verb = next((_OWED[f] for f in _OWED if f in verb_features(match)), {})
    if _was_to_come(scene, match):
        return DeliveryStatus.ANNOUNCED
    return next((verb[f] for f in verb if f in told), None) if "PPART" in told else None


_OWN_WORDS: Final = 9
"""Most units from goods to such a participle: what they are for stands between."""
_BETWEEN: Final = frozenset({"COMMA", "ADVERB", "DATE", "ALSO"})
"""What stands between goods and a participle that says more of them."""
_PARTS: Final = frozenset({"COMMA", "STOP", "SEMICOLON", "VG", "VERB", "CARGO", "ET"})
"""What ends the words that belong to goods."""
_COME: Final = frozenset({"DELIVER", "RECEIVE", "REACH"})
"""What participles say of goods that are there."""
_OWED: Final = {
    "AWAIT": {"ACQUIRE": DeliveryStatus.ORDERED, "PROMISE": DeliveryStatus.PROMISED},
    "DISPATCH": {"AWAIT": DeliveryStatus.ANNOUNCED},
}
"""By the verb of goods and the participle after them, how far they have come."""


def status_of(scene: Scene, match: Match) -> DeliveryStatus:
    """Tell how far goods have come, by the verb and its form."""
    features = verb_features(match)
    bought = match.rule == "delivery.bought_from" or "verb_bought" in match.roles
    if bought and (_is_owned(scene, match) or _has_come(scene, match, also=True)):
        return DeliveryStatus.DELIVERED
    if (told_after := _told_after(scene, match)) is not None:
        return told_after
    if match.emits in DeliveryStatus.__members__:
        ahead = match.emits == "DELIVERED" and features & {"FUT", "ANNOUNCED", "AWAIT"}
        return DeliveryStatus.ANNOUNCED if ahead else DeliveryStatus[match.emits]
    if match.emits == "EVENT":
        return took_place(scene.units, match) or DeliveryStatus.DELIVERED
    if features & {"PROMISED", "PROMISE"}:
        return DeliveryStatus.PROMISED
    status = _by_form(features)
    come = status is DeliveryStatus.ORDERED and _has_come(scene, match)
    return DeliveryStatus.DELIVERED if come else status


def _is_owned(scene: Scene, match: Match) -> bool:
    """Tell whether goods that were bought are there: "dispose de six chars acquis".

    So are those that are shown: "a présenté six chars acquis", "… ont été présentés".
    """
    after = (u.features for u in scene.units if u.start >= match.end)
    then = next((f for f in after if f & {"VG", "STOP"}), frozenset[str]())
    if {"SHOW", "PASSIVE"} == then & {"SHOW", "PASSIVE", "NE", "SAY"}:
        return True
    before = [u for u in sentence_of(scene.units, match.start) if u.end <= match.start]
    verb = next((u.features for u in reversed(before) if "VG" in u.features), None)
    if verb is None or "NE" in verb:
        return False
    shown = {"SHOW"} == verb & {"SHOW", "SAY"} and "COMPOUND" in verb
    return shown or {"OWN", "PRES"} <= verb


def _was_to_come(scene: Scene, match: Match) -> bool:
    """Tell goods of which only a gift is told: "offerts par X, devaient arriver"."""
    verb = match.role("verb")
    if verb is None or "VG" in verb.features or "PPART" not in verb.features:
        return False
    after = (u.features for u in scene.units if u.start >= match.end)
    then = next((f for f in after if f & {"VG", "STOP"}), frozenset[str]())
    due = {"MUST", "IMPF"} <= then or "PLANNED" in then
    return due and "VG" in then and bool(then & {"ARRIVE", "REACH"})


def _by_form(features: frozenset[str]) -> DeliveryStatus:
    """Tell by a verb of giving or getting, and its tense, how far goods have come."""
    hearsay = {"COND", "SIMPLE"} <= features  # "livrerait", as somebody says
    if hearsay or features & {"ANNOUNCED", "FUT", "ANNOUNCE", "AWAIT"}:
        return DeliveryStatus.ANNOUNCED
    bought = not features.isdisjoint({"ORDER", "PURCHASE_WORD"})
    got = {"POSSESS", "VG"} <= features  # "a acquis", not "commandé" nor "acheté"
    if bought and "ACQUIRE" in features and not got:
        return DeliveryStatus.ORDERED
    return DeliveryStatus.SHIPPED if "SHIP" in features else DeliveryStatus.DELIVERED
