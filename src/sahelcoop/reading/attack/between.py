# SPDX-License-Identifier: MIT
"""What stands between an act and a date or a place that may be its."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene

__all__ = [
    "has_comma",
    "is_enclosed",
    "is_inside",
    "is_of_route",
    "is_of_telling",
    "is_relative",
    "names_town",
    "opens_when",
    "part_with",
    "past_insert",
    "tells_of",
]

_TELLING: Final = frozenset(
    {"SAY", "CLAIM", "ANNOUNCE", "REPORT", "ATTRIBUTE", "LEARN"}
)
"""What goes with such a verb dates and places the telling, not the act."""
_CLAIMING: Final = frozenset({"CLAIM", "ATTRIBUTE"})
_LEAD: Final = 2
"""Units before a relative clause: whom it is of, and a comma."""
_INSERT: Final = 8
"""Most units from an act to what it is of, beyond an insertion."""
_INSIDE: Final = 3
"""Most units from "dans" or "lors de" to the attack that they lead to."""
_SETTING: Final = frozenset(
    {"ADJ", "ADVERB", "CAP", "COMMA", "DATE", "DE", "DET", "PLACE", "QUANTITY"}
) | {"IN", "SITE_NP", "PREP", "WORD"}
"""What may stand between a day and the "quand" that it is the day of."""
_OPENS: Final = frozenset({"QUI", "QUE", "DONT"})
_HALTS: Final = frozenset({"COLON", "COMMA", "QUI", "SEMICOLON", "STOP"})
_HARM: Final = frozenset({"ABDUCT", "ATTACK", "DESTROY", "KILL", "STRIKE", "WOUND"})
_ACTING: Final = frozenset({"ARMED_FORCE", "ARMED_GROUP", "FIGHTERS", "PEOPLE_NP"})
_WHOSE: Final = 2
"""Units from somebody to the verb of a clause about them: "des rebelles qui"."""
_WHICH: Final = frozenset({"QUI", "WHICH"})


def has_comma(units: Sequence[Unit]) -> bool:
    """Tell whether a comma is among *units*."""
    return any("COMMA" in u.features for u in units)


def past_insert(
    sentence: Sequence[Unit], act: Unit, between: Sequence[Unit]
) -> Sequence[Unit]:
    """Drop what commas put between an act and what it is of.

    "Après l’attaque, dimanche à l’aube, d’un bus à Gao"
    """
    after = [u for u in sentence if u.start >= act.end][:_INSERT]
    commas = [n for n, u in enumerate(after[:-1]) if "COMMA" in u.features][:2]
    inserted = (
        len(commas) > 1 and not commas[0] and "DE" in after[commas[1] + 1].features
    )
    if not inserted or any("VG" in u.features for u in after[: commas[1]]):
        return between
    return [u for u in between if u.start > after[commas[1]].start]


def is_relative(between: Sequence[Unit]) -> bool:
    """Tell whether what follows is said of the act itself: "l'attentat qui a tué".

    "Par le JNIM, qui a frappé Gao en mai" is said of the group.
    """
    opens = next((n for n, u in enumerate(between) if u.features & _WHICH), None)
    if opens is None or has_comma(between[opens:]):
        return False
    whose = [u.features for u in between[max(0, opens - _LEAD) : opens]]
    return not (len(whose) == _LEAD and "ACTOR" in whose[0] and "COMMA" in whose[1])


def is_enclosed(sentence: Sequence[Unit], verb: Unit, end: int) -> bool:
    """Tell a verb of a relative clause that a comma closes before *end*.

    "L'attaque, que nul n'a revendiquée, a eu lieu à Gao."
    """
    before = [u.features for u in sentence if u.end <= verb.start]
    opens = next((n for n in range(len(before) - 1, -1, -1) if before[n] & _OPENS), 0)
    told = "COMMA" in before[opens - 1] if opens else False
    plain = told and not any("COMMA" in features for features in before[opens:])
    return plain and has_comma([u for u in sentence if verb.end <= u.start < end])


def is_of_route(sentence: Sequence[Unit], unit: Unit) -> bool:
    """Tell what a relative clause says of whom a verb behind it befell.

    "Un car qui reliait Gao à Ber a sauté sur une mine": it was elsewhere; but not of
    "l'attaque qui a visé Ber a tué".
    """
    before = [u.features for u in sentence if u.end <= unit.start]
    led = list(takewhile(lambda f: not f & _HALTS, reversed(before)))
    opens = len(led) < len(before) and "QUI" in before[-1 - len(led)]
    after = [u.features for u in sentence if u.start >= unit.end]
    rest = takewhile(lambda f: not f & _HALTS, after)
    moving = any("VG" in f and not f & _HARM for f in led)
    return opens and moving and any("VG" in f for f in rest)


def names_town(sentence: Sequence[Unit], act: Unit) -> bool:
    """Tell an attack of a town from what is elsewhere: "l'attaque de Gao, à Paris"."""
    after = (u.features for u in sentence if u.start >= act.end)
    of, town = next(after, frozenset[str]()), next(after, frozenset[str]())
    named = "LOCALITY" in town or {"CAP", "WORD"} <= town
    return {"ATTACK_EVENT", "S"} <= act.features and "DE" in of and named


def is_inside(scene: Scene, act: Unit, between: Sequence[Unit]) -> bool:
    """Tell what goes on to say in what: "tués mardi à Gao, dans l'attaque"."""
    led = [u for u in between if u.end <= act.start][-_INSIDE:]
    inside = any("DANS" in u.features for u in led) or any(
        scene.words(u).lower() == "lors" for u in led
    )
    return inside and not any("VG" in u.features for u in between)


def opens_when(between: Sequence[Unit]) -> bool:
    """Tell whether a clause with quand or lorsque goes on from what stands before.

    "Ils sont morts le 3 mai près de Gao, quand une mine a explosé".
    """
    led = list(takewhile(lambda u: "WHEN" not in u.features, between))
    clause = between[len(led) :]
    plain = all(u.features & _SETTING and "VG" not in u.features for u in led)
    return bool(clause) and plain and not any("VG" in u.features for u in clause)


def tells_of(verb: Unit) -> bool:
    """Tell whether a verb has a speaker: "a annoncé", "a revendiqué"."""
    spoken = "PASSIVE" not in verb.features or bool(verb.features & _CLAIMING)
    return "VG" in verb.features and spoken and bool(verb.features & _TELLING)


def is_of_telling(sentence: Sequence[Unit], act: Unit, unit: Unit) -> bool:
    """Tell the day of a claim, or of what is told after a clause about who did it.

    "Lundi, le JNIM a revendiqué l'attaque", though not "en mai, il avait revendiqué";
    in "des rebelles qui avaient pris Ber ont attaqué lundi" nothing dates the taking.
    """
    if "DATE" not in unit.features:
        return False
    inside = [u for u in sentence if act.start <= u.start < act.end]
    if unit.end <= act.start:
        claims = (u.features for u in inside if tells_of(u))
        return any("CLAIM" in f and "IMPF" not in f for f in claims)
    verbs = [n for n, u in enumerate(sentence) if "VG" in u.features]
    own = next((n for n in verbs if sentence[n] in inside), 0)
    led = sentence[max(0, own - _WHOSE) : own]
    whose = [u.features for u in led]
    if len(whose) < _WHOSE or "QUI" not in whose[1] or whose[0].isdisjoint(_ACTING):
        return False
    between = [u for u in sentence[own + 1 :] if u.start < unit.start]
    return any("VG" in u.features for u in between) and not has_comma(between)


def part_with(sentence: Sequence[Unit], verb: Unit) -> Sequence[Unit]:
    """Give what stands after a clause that a colon or semicolon ends before *verb*."""
    first, told = 0, False
    for at, unit in enumerate(takewhile(lambda u: u.start < verb.start, sentence)):
        told = told or "VG" in unit.features
        if told and unit.features & {"COLON", "SEMICOLON"}:
            first, told = at + 1, False
    return sentence[first:]
