# SPDX-License-Identifier: MIT
"""Sides that no table knows: the noun phrase that a verb has for a subject or taker."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.clauses import allowed_to, sentence_of

__all__ = [
    "is_another_one",
    "unlisted_agent",
    "unlisted_source",
    "unlisted_subject",
    "unlisted_taker",
]

_SKIPPED: Final = frozenset({"ADVERB", "DATE", "CLITIC"})
_STOPS: Final = frozenset(
    {"COMMA", "STOP", "SEMICOLON", "COLON", "QUOTE", "VG", "VERB", "CARGO", "DATE"}
)
_ENDS: Final = _STOPS | {"ADVERB", "QUI", "QUE", "OPEN", "ET"}
_NO_GIVER: Final = frozenset(
    {
        *("AID", "ITEM", "GOODS", "CRAFT", "EVENT", "ATTACK_EVENT", "BATTLE_EVENT"),
        *("DELIVERY_EVENT", "SENDING_EVENT", "ARRIVAL_EVENT", "DOCUMENT", "DEAL"),
        *("OCCASION", "PRONOUN", "NUMBER", "SITE", "PLACE", "CARRIER"),
    }
)
"""What brings or tells of goods, or holds them, without giving any."""
_TAKING: Final = frozenset(
    {"COLLECTIVE", "ASSOCIATION", "PEOPLE", "PEOPLE_NP", "BODY", "PERSON"}
)
_SEATS: Final = frozenset({"AIRPORT", "MOBILE"})
"""Sites that are given nothing: they are where it arrives, or it is theirs."""
_HOLDERS: Final = frozenset({"CARE", "HOLDER"})
"""Sites that are a house or a troop as well, so that goods are given to them."""
_GIVING: Final = frozenset({"DONATE", "GIFT_WORD", "DO"})
"""Verbs of which a site can only be the taker."""
_LIGHT: Final = frozenset({"DET", "A", "DE", "PAR"})
_ALL: Final = frozenset({'"aux"'})
_CONVOY: Final = 4
"""Most units of "le dernier convoi militaire"."""
_LONGEST: Final = 9
"""Most units of such a noun phrase."""


def unlisted_subject(units: Sequence[Unit], verb: Unit) -> Unit | None:
    """Give the noun phrase that is the subject of *verb*: "les femmes du marché".

    It opens with an article or a capital and stands before the verb, "qui" or an aside
    between commas.
    """
    before = [u for u in sentence_of(units, verb.start) if u.end <= verb.start]
    allowed = allowed_to(before)
    if allowed:
        return next((_whole(phrase) for phrase in _led_to(allowed, "A")), None)
    before = _without_aside(before)
    phrase: list[Unit] = []
    for at in range(len(before) - 1, -1, -1):
        unit = before[at]
        if unit.features & _STOPS or {"PREP"} == unit.features & {"PREP", "DE"}:
            break
        phrase.insert(0, unit)
        led = before[at - 1].features if at else frozenset[str]()
        named = "COMMA" in led and {"CAP", "WORD"} <= unit.features  # "En mai, Zarouma"
        some = "INDEF" in unit.features and ("START" in unit.features or "COMMA" in led)
        if (named or some or _opens(unit)) and "PREP" not in led:
            house = "RECEIVE" in verb.features and _is_house(phrase)
            return _whole(phrase) if house or _may_give(phrase) else None
    return None


def unlisted_taker(after: Sequence[Unit], features: frozenset[str]) -> Unit | None:
    """Give the noun phrase that "à" leads to: "aux villages de la commune".

    *after* is what follows a verb with *features*, or a noun for what it does.
    """
    for_them = [u.start for of, u in pairwise(after) if "TOWARDS" in of.features]
    led = (p for p in _led_to(after, "DE") if p[0].start in for_them)
    for phrase in (*_led_to(after, "A"), *led):
        head = phrase[_head(phrase)].features
        site = "SITE" in head and head.isdisjoint(_SEATS)
        many = not phrase[0].features.isdisjoint(_ALL)
        given = site and (many or features & _GIVING)
        if given or head & _HOLDERS or _is_somebody(phrase):
            return _whole(phrase)
    return None


def unlisted_agent(units: Sequence[Unit]) -> Unit | None:
    """Give the name or the group that "par" leads to: "par la coopérative"."""
    told = (p for p in _led_to(units, "PAR") if _is_somebody(p) or _is_told_well(p))
    return next(map(_whole, told), None)


def unlisted_source(units: Sequence[Unit]) -> Unit | None:
    """Give the name or the group that "de" leads to: "reçu de la diaspora".

    Only those, for "de" leads to much: "des motos de la marque X".
    """
    led = [u.start for of, u in pairwise(units) if "ORIGIN" in of.features]
    for_them = [u.start for of, u in pairwise(units) if "TOWARDS" in of.features]
    told = (
        phrase
        for phrase in _led_to(units, "DE")
        if phrase[0].start not in for_them
        if _is_somebody(phrase) or (phrase[0].start in led and _may_give(phrase))
    )
    return next(map(_whole, told), None)


def _is_somebody(phrase: Sequence[Unit]) -> bool:
    """Tell a group of people, a name in capitals that no table knows, or "la force"."""
    head = phrase[_head(phrase)].features
    known = any(u.features & {"DEF", "DEM"} for u in phrase[:-1])
    force = known and {"FORCE", "S"} <= head
    return bool(head & _TAKING) or {"UPPER", "WORD"} <= head or force


def _is_titled(phrase: Sequence[Unit]) -> bool:
    """Tell whether a noun phrase has the capital of a body: "le Conseil régional"."""
    at = _head(phrase)
    led = any("DET" in unit.features for unit in phrase[:at])
    return led and "CAP" in phrase[at].features and _may_give(phrase)


def _is_told_well(phrase: Sequence[Unit]) -> bool:
    """Tell a name, or what an adjective and a name tell: "le conseil régional de Gao".

    What only leads to somebody has neither: "par le biais de l’ONG".
    """
    at = _head(phrase)
    if {"CAP", "WORD"} <= phrase[at].features or _is_titled(phrase):
        return True
    known = any("DEF" in unit.features for unit in phrase[:at])
    told = any("ADJ" in unit.features for unit in phrase[at + 1 : at + 2])
    named = any(unit.features & {"CAP", "NAME"} for unit in phrase)
    return known and told and named and _may_give(phrase)


def _may_give(phrase: Sequence[Unit]) -> bool:
    head = phrase[_head(phrase)].features
    bare = "ADJ_BEFORE" in phrase[-1].features  # "le précédent"
    return not bare and head.isdisjoint(_NO_GIVER | _LIGHT | {"ORDINAL"})


def is_another_one(units: Sequence[Unit], verb: Unit) -> bool:
    """Tell whether a rank alone or a convoy acts: "le précédent a apporté"."""
    before = [u for u in sentence_of(units, verb.start) if u.end <= verb.start]
    phrase = _without_aside(before)[-_CONVOY:]
    convoy = any(u.features & {'"convoi"', '"convois"'} for u in phrase)
    rank = [u.features & {"DEF", "ADJ_BEFORE", "ORDINAL"} for u in phrase[-2:]]
    return convoy or (len(rank) > 1 and "DEF" in rank[0] and bool(rank[1] - {"DEF"}))


def _is_house(phrase: Sequence[Unit]) -> bool:
    """Tell whether a site is somebody as well, who gets goods: "l’hôpital de Gao"."""
    return not phrase[_head(phrase)].features.isdisjoint(_HOLDERS)


def _led_to(after: Sequence[Unit], lead: str) -> Iterator[list[Unit]]:
    """Give the noun phrases in a clause that a preposition leads to, with it."""
    for at, unit in enumerate(after):
        if {lead, "PREP"} <= unit.features and unit.features.isdisjoint(_ENDS):
            phrase = [unit, *takewhile(_goes_on, after[at + 1 : at + _LONGEST])]
            while not phrase[-1].features.isdisjoint(_LIGHT) and phrase[1:]:
                phrase.pop()
            if _head(phrase):
                yield phrase


def _goes_on(unit: Unit) -> bool:
    """Tell whether a noun phrase may hold *unit*, past its first word."""
    features = unit.features
    return features.isdisjoint(_ENDS) and ("PREP" not in features or "DE" in features)


def _without_aside(before: list[Unit]) -> list[Unit]:
    """Leave out what stands between the subject and its verb."""
    while before and before[-1].features & _SKIPPED:
        before.pop()
    if before and "QUI" in before[-1].features:
        return before[:-1]
    if before and "COMMA" in before[-1].features:
        commas = [n for n, u in enumerate(before[:-1]) if "COMMA" in u.features]
        return before[: commas[-1]] if commas else []
    return before


def _opens(unit: Unit) -> bool:
    """Tell whether a noun phrase that nothing governs may open with *unit*."""
    article = {"DET"} == unit.features & {"DET", "PREP"}
    return article or ("START" in unit.features and "CAP" in unit.features)


def _head(phrase: Sequence[Unit]) -> int:
    """Give the place of the noun, past what leads to it; 0 if there is none."""
    light = _LIGHT | {"ORDINAL"}
    return next((n for n, u in enumerate(phrase) if u.features.isdisjoint(light)), 0)


def _whole(phrase: Sequence[Unit]) -> Unit:
    """Make one unit of a phrase, without preposition and article."""
    first = next(u for u in phrase if u.features.isdisjoint(_LIGHT))
    return Unit(first.start, phrase[-1].end, frozenset({"UNLISTED"}))
