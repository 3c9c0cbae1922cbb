# SPDX-License-Identifier: MIT
"""Who stands before a verb of speech as its subject, past what is told between."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import governed
from sahelcoop.reading.speech.phrases import paper

__all__ = ["before"]

_REACH: Final = 30
"""Most units between a verb and its subject; relative clauses stand between them."""
_ASIDE: Final = 14
"""Most units of a relative clause that are looked back over."""
_TIED: Final = 2
"""Units from a comma and what stands after it back to the name that it tells of."""
_TOLD: Final = 4
"""Most units from an apposition up to the comma that closes it."""
_BEYOND: Final = frozenset({"STOP", "SEMICOLON", "QUOTE", "QUE", "VG", "COLON"})
_NAMED: Final = frozenset({"PERSON", "ACTOR", "PARTIES"})


def before(units: Sequence[Unit], at: int, first: int) -> Unit | None:
    """Find the subject of the verb *at* before it, not before the unit *first*."""
    low = max(first, at - _REACH)
    antecedent = _antecedent(units, at - 1, low)
    if antecedent is not None:
        return antecedent
    place = _past_conjunction(units, at - 1, low)
    while place >= low:
        unit = units[place]
        free = "VOICE" in unit.features and not governed(units, place)
        if free and not _apposed(unit):
            place = _past_aside(units, place, at, low)
            if units[place] is unit:
                return _described(units, place, low) or unit
            continue
        if "VG" in unit.features:
            place = _past_relative(units, place, low)
        place -= 1
    return paper(units, low, at)


def _described(units: Sequence[Unit], place: int, low: int) -> Unit | None:
    """Find whom an apposition up to *place* describes: "X, chef de …,".

    The comma before it may stand inside the chunk of the person. What an indefinite
    noun right after a name tells is of that: "Zokofret, une agence de presse,".
    """
    beyond = units[place + 1 : place + 1 + _TOLD]
    closed = any("COMMA" in unit.features for unit in beyond)
    if not closed or "PERSON" in units[place].features:
        return None
    opened = False
    for n in range(place - 1, max(low, place - _ASIDE) - 1, -1):
        unit = units[n]
        opened = opened or any("COMMA" in leaf.features for leaf in leaves((unit,)))
        apposed = n == place - _TIED and opened and _tells_what(units[place])
        if unit.features >= {"VOICE", "PERSON"} or (apposed and _is_name(unit)):
            return unit if opened and not governed(units, n) else None
        if unit.features & _BEYOND:
            return None
    return None


def _tells_what(voice: Unit) -> bool:
    """Tell whether a noun in the singular is indefinite or has no article."""
    first = next(leaves((voice,))).features
    bare = first >= {"NOUN", "COLLECTIVE"} and "CAP" not in first
    return ("INDEF" in first or bare) and "S" in voice.features


def _is_name(unit: Unit) -> bool:
    return unit.features >= {"VOICE", "NAME"} and "PERSON" not in unit.features


def _apposed(voice: Unit) -> bool:
    """Tell whether one person is told without an article: "un ami, retraité, dit"."""
    first = next(leaves((voice,))).features
    human = first >= {"NOUN", "S"} and first & {"PEOPLE", "TITLE"}
    return bool(human) and "CAP" not in first and not voice.features & _NAMED


def _antecedent(units: Sequence[Unit], place: int, low: int) -> Unit | None:
    """Find whom "qui" before a verb stands for, governed or not."""
    while place > low and units[place].features & {"ADVERB", "CLITIC"}:
        place -= 1
    if place <= low or "QUI" not in units[place].features:
        return None
    place = _past_tie(units, place - 1 - ("COMMA" in units[place - 1].features), low)
    found = units[place]
    if found.match is not None and "HEARER" in found.features:
        return found.match.role("hearer")
    return found if "VOICE" in found.features else None


def _past_tie(units: Sequence[Unit], place: int, low: int) -> int:
    """Step back from whom somebody is tied to: "le JNIM, affilié à Al-Qaïda, qui".

    So from whom he acts for: "Issa Maro, au nom du gouvernement, qui".
    """
    tie = place - ("HEARER" not in units[place].features) - 1
    commas = (n for n in range(place, low, -1) if "COMMA" in units[n].features)
    comma = next(commas, place)
    led = units[comma + 1].features if comma < place else frozenset[str]()
    cited = "SELON" in led
    if "PREP" in led and not cited and governed(units, place):
        bound = comma - 1
    else:
        tied = _ties(units[tie])
        bound = tie - 1 - ("COMMA" in units[tie - 1].features) if tied else place
    return bound if bound >= low and "VOICE" in units[bound].features else place


def _ties(unit: Unit) -> bool:
    """Tell whether a word may tie somebody to another: "affilié", "proche"."""
    known = bool(unit.features & {"PPART", "ADJ"})
    return known or ("WORD" in unit.features and "CAP" not in unit.features)


def _past_conjunction(units: Sequence[Unit], place: int, low: int) -> int:
    """Step back from "et a ajouté" to before the verb that it goes on from."""
    while place > low and units[place].features & {"ADVERB", "CLITIC", "DATE"}:
        place -= 1
    if place < low or "ET" not in units[place].features:
        return place
    verbs = [n for n in range(low, place) if "VG" in units[n].features]
    said = [n for n in verbs if "SAY" in units[n].features]
    return (said or verbs or [place])[-1]


def _past_relative(units: Sequence[Unit], place: int, low: int) -> int:
    """Step back from a verb to the "qui" that it belongs to, if there is one."""
    for n in range(place - 1, max(low, place - _ASIDE) - 1, -1):
        if "QUI" in units[n].features:
            return n
    return place


def _past_aside(units: Sequence[Unit], place: int, at: int, low: int) -> int:
    """Step back from a voice in a relative clause that is closed before the verb."""
    closed = any("COMMA" in unit.features for unit in units[place:at])
    for n in range(place - 1, max(low, place - _ASIDE) - 1, -1):
        if units[n].features & {"COMMA", "STOP"}:
            break
        if closed and units[n].features & {"QUI", "DONT"}:
            return n
    return place
