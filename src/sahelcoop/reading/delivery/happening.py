# SPDX-License-Identifier: MIT
"""Whether an event that a noun names took place, by the verbs that it stands with."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "acting_verb",
    "is_denied",
    "is_doing",
    "is_no_load",
    "is_unreal",
    "is_wished",
    "ruling_verb",
    "said_ahead",
    "took_place",
]

_UNREAL: Final = frozenset(
    {
        "NE",
        "ASK",
        "COND",
        "DENY",
        "END",
        "NEGOTIATE",
        "PLAN",
        "PLANNED",
        "POSTPONE",
        "SUSPEND",
    }
)
"""Verbs and forms under which a hand-over is none: asked for, denied, put off."""
_BOUND: Final = frozenset({"END", "NEGOTIATE"})
"""What verbs that bind or tell mean as well: "s’engager", "achever"."""
_STATUS: Final = {
    "PROMISE": DeliveryStatus.PROMISED,
    "PROMISED": DeliveryStatus.PROMISED,
    "ANNOUNCE": DeliveryStatus.ANNOUNCED,
    "ANNOUNCED": DeliveryStatus.ANNOUNCED,
    "FUT": DeliveryStatus.ANNOUNCED,
    "AWAIT": DeliveryStatus.ANNOUNCED,
    "DECIDE": DeliveryStatus.PROMISED,
    "AGREE": DeliveryStatus.PROMISED,
    "ALLOW": DeliveryStatus.ANNOUNCED,
    "RATIFY": DeliveryStatus.ANNOUNCED,
}
_UNDONE: Final = {
    "CANCEL": DeliveryStatus.CANCELLED,
    "RAISE": DeliveryStatus.DISCUSSED,
}
"""Verbs whose passive says of an event that it did not come to pass, or not yet."""
_TELLING: Final = frozenset({"BEGIN", "CARRY_OUT", "HOST", "SAY", "WITNESS", "RECEIVE"})
"""Verbs whose object took place: "a salué la livraison", "a assisté à la remise"."""
_REACH: Final = 14
"""Most units between a noun and the verb before it that it stands with."""
_AHEAD: Final = 40
"""Most units to its own verb, past the goods, the takers and the givers."""
_LEAD: Final = 4
"""Most units from "lors" or "depuis" to a noun: "de", an article, an adjective."""
_LIGHT: Final = frozenset({"DET", "DE", "ADJ_BEFORE"})
_COUNTS: Final = frozenset({"NUMBER", "QUANTITY", "DATE"})
_AHEAD_OF: Final = (_UNREAL - {"NE"}) | {"FUT", "ANNOUNCED", "IF", "MODAL", "PROMISED"}
"""What tells of a hand-over that it is yet to come, or may never."""
_ENDS: Final = frozenset({"STOP", "SEMICOLON", "QUOTE", "COLON"})


_DOUBTED: Final = frozenset({"POSSIBLE", "PRESUMED"})
"""Words beside a noun for an event that it may not be: "la livraison supposée"."""


def took_place(units: Sequence[Unit], match: Match) -> DeliveryStatus | None:
    """Give how far the event of *match* has come; None if it is not said to be real."""
    event = match.role("event") or match.units[0]
    before = [u for u in units if u.end <= event.start][-_REACH:]
    after = [u for u in units if u.start >= event.end][:_AHEAD]
    if any(u.features & _DOUBTED for u in (*before[-1:], *after[:1])):
        return None
    if _is_granted(units, match, event):
        return DeliveryStatus.DELIVERED
    verb = ruling_verb(units, match)
    if verb is not None:
        ruling = verb.features
        come = event.features & {"ARRIVAL_EVENT", "RECEIPT"}
        if come and "ANNOUNCE" in ruling and _UNREAL.isdisjoint(ruling):
            return DeliveryStatus.DELIVERED
        return _under(ruling, telling=_TELLING)
    acting = acting_verb(units, match)
    if acting is not None:
        return _by_acting(event, acting.features, after)
    around = [*before, *after]
    held = any('"lieu"' in u.features for u in around)
    denied = any("NE" in u.features for u in around)
    feast = any("OCCASION" in u.features for u in before)
    told = held or feast or _is_headline(units, event)
    return DeliveryStatus.DELIVERED if told and not denied else None


def _is_granted(units: Sequence[Unit], match: Match, event: Unit) -> bool:
    """Tell whether the sentence takes the event for past: "depuis la remise".

    So does one without a verb that tells its day: "Mai 2023 : arrivée de six drones".
    Its goods are counted or its day is told, and nothing there is open or to come.
    """
    sentence = sentence_of(units, event.start)
    before = [u for u in sentence if u.end <= event.start][-_LEAD:]
    led = [*dropwhile(lambda u: u.features & _LIGHT, reversed(before))][:1]
    upon = any("UPON" in unit.features for unit in led)
    dated = any("DATE" in unit.features for unit in sentence)
    bare = all(unit.features.isdisjoint({"VG", "PREP"}) for unit in before)
    verbless = bare and all("VG" not in unit.features for unit in sentence)
    around = [u for u in units if event.start <= u.start < match.end]
    counted = any(u.features & _COUNTS for u in leaves(around))
    real = all(_AHEAD_OF.isdisjoint(u.features) for u in sentence)
    return counted and real and (upon or (dated and verbless))


def _by_acting(
    event: Unit, verb: frozenset[str], after: Sequence[Unit]
) -> DeliveryStatus | None:
    """Give how far an event has come by the verb whose subject it is."""
    announced = {"ANNOUNCE", "PASSIVE"} <= verb and _UNREAL.isdisjoint(verb)
    if "ARRIVAL_EVENT" in event.features and announced:
        return DeliveryStatus.DELIVERED
    if _scheduled(verb):
        return DeliveryStatus.ANNOUNCED
    if "HOLD" not in verb and any("DELAY" in u.features for u in after):
        return None  # "la livraison a pris du retard"
    telling = frozenset({"HOLD", "COMPOUND", "PASSIVE", "REACH"})
    return _undone(verb) or _under(verb, telling=telling)


def _is_headline(units: Sequence[Unit], event: Unit) -> bool:
    """Tell whether a sentence without a verb says by whom: "Don de … par X"."""
    sentence = sentence_of(units, event.start)
    lead = sentence[:2]
    placed = [u.features & {"NAME", "COLON"} for u in lead] == [{"NAME"}, {"COLON"}]
    bare = event in (sentence[0], *(sentence[2:3] if placed else ()))
    words = [u.features for u in sentence if "CARGO" not in u.features]  # not "avions"
    verbless = all(word.isdisjoint({"VG", "FIN", "PLAN"}) for word in words)
    return bare and verbless and any("PAR" in u.features for u in sentence)


def _scheduled(verb: frozenset[str]) -> bool:
    """Tell whether an event is said to be planned: "la livraison est prévue en mai"."""
    return {"PLAN", "PASSIVE", "PRES"} <= verb and verb.isdisjoint({"NE", "COND"})


def _undone(verb: frozenset[str]) -> DeliveryStatus | None:
    """Give what befell an event that is not there: "la livraison a été annulée"."""
    if not {"PASSIVE", "HAVE"} <= verb or "NE" in verb:
        return None
    return next((_UNDONE[name] for name in _UNDONE if name in verb), None)


def is_unreal(units: Sequence[Unit], match: Match) -> bool:
    """Tell whether the verb that rules a noun leaves what it names open, or ends it."""
    verb = ruling_verb(units, match)
    return verb is not None and not verb.features.isdisjoint(_UNREAL)


def acting_verb(units: Sequence[Unit], match: Match) -> Unit | None:
    """Find the verb whose subject the event is."""
    event = match.role("event") or match.units[0]
    return _first_verb([u for u in units if u.start >= event.end][:_AHEAD])


def is_doing(unit: Unit, match: Match) -> bool:
    """Tell whether the event does what *unit* says: "la remise permettra à X"."""
    acts = unit is match.role("acting") and "ACTIVE" in unit.features
    return acts and unit.features.isdisjoint({"HOLD", "REACH"})


def said_ahead(scene: Scene, match: Match) -> Unit | None:
    """Find the verb that a future in the past hangs on: "a dit qu’il ferait"."""
    verb = match.role("verb")
    if verb is None or "COND" not in verb.features or "HAVE" in verb.features:
        return None
    before = [u for u in scene.units if u.start < match.start]
    said = next((u for u in before if {"VG", "SAY"} <= u.features), None)
    after = before[before.index(said) :] if said else []
    return said if any("QUE" in u.features for u in after) else None


def ruling_verb(units: Sequence[Unit], match: Match) -> Unit | None:
    """Find the verb whose object, or object of an object, the event is."""
    event = match.role("event") or match.units[0]
    before = [u for u in units if u.end <= event.start][-_REACH:]
    return _first_verb(list(reversed(before)))


def _first_verb(units: Sequence[Unit]) -> Unit | None:
    for unit in units:
        if not unit.features.isdisjoint(_ENDS):
            return None
        verb = "VG" in unit.features or {"VERB", "PPRES"} <= unit.features
        if verb and "UNKNOWN" not in unit.features:  # which tells nothing of an event
            return unit
    return None


def _under(verb: frozenset[str], telling: frozenset[str]) -> DeliveryStatus | None:
    """Give the status that a verb lends to the event that it rules or tells of.

    A compound conditional is hearsay ("aurait été reçue"), a simple one is a wish.
    """
    verb -= {"COND"} if "HAVE" in verb else frozenset()
    if not verb.isdisjoint(_UNREAL - (_BOUND if verb & {"PROMISE", "HOST"} else set())):
        return None
    status = next((_STATUS[f] for f in _STATUS if f in verb), None)
    if status is None and not verb.isdisjoint(telling):
        return DeliveryStatus.DELIVERED
    return status


def is_denied(scene: Scene, verb: Unit) -> bool:
    """Tell whether somebody denies having done it: "dément avoir livré", "en niant"."""
    before = [u for u in scene.units if u.end <= verb.start][-4:]
    said = [u for u in before if "VG" in u.features or {"VERB", "PPRES"} <= u.features]
    return bool(said) and "INF" in verb.features and "DENY" in said[-1].features


def is_wished(scene: Scene, verb: Unit) -> bool:
    """Tell whether a subjunctive is one of need or wish: "il faut qu’il donne"."""
    before = [u for u in sentence_of(scene.units, verb.start) if u.end <= verb.start]
    clause = [*takewhile(lambda u: "QUE" not in u.features, reversed(before))]
    main = before[: len(before) - len(clause) - 1]
    if len(clause) == len(before) or not main:
        return False
    wish = next((u.features for u in reversed(main) if "VG" in u.features), _NO_VERB)
    return "POUR" in main[-1].features or not wish.isdisjoint(_WISHES)


_NO_VERB: Final = frozenset[str]()
_WISHES: Final = frozenset({"ASK", "CALL", "COND", "IMPERSONAL", "PLAN"})
"""Verbs and forms whose que-clause tells no fact."""


def is_no_load(scene: Scene, cargo: Unit) -> bool:
    """Tell whether a noun for goods is none itself, or only says of what sort one is.

    "la fourniture de bus" is a delivery, "une frappe de drone" an attack.
    """
    before = next((u for u in reversed(scene.units) if u.end <= cargo.start), cargo)
    after = [u.features for u in scene.units if u.start >= cargo.end][:2]
    of = len(after) > 1 and "DE" in after[0] and "CARGO" in after[1]
    giving = of and {"DELIVERY_EVENT", "S"} <= cargo.features
    return giving or bool(before.features & {"ATTACK_EVENT", "FIRE"})
