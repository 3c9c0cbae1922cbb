# SPDX-License-Identifier: MIT
"""Who speaks with whom: voices in a list, or joined to another."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import governed

__all__ = ["fellows"]

_ASIDE: Final = 14
"""Most units of an apposition that are looked back over."""
_NAMED: Final = frozenset({"PERSON", "ACTOR", "PARTIES"})
_JOINED: Final = frozenset({"JOINED", "PARTIES"})
_DETERMINED: Final = frozenset({"DET", "NUMBER"})
_PEOPLE_TOLD: Final = frozenset({"UNNAMED", "PEOPLE_NP"})
_PARTNER: Final = 2
"""Units of et and who comes after it."""
_APART: Final = frozenset({"VG", "AUX"}) | {"COMMA", "STOP", "QUOTE"}
_CLOSED: Final = frozenset({"COMMA", "STOP", "SEMICOLON"})
_PEOPLE: Final = frozenset({"VOICE", "PERSON"})
_PAIR: Final = 3
"""Units of two names with a comma between them."""


def fellows(units: Sequence[Unit], voice: Unit) -> Sequence[Unit]:
    """Give the voices of the list that *voice* is in: "X, Y et Z".

    Its last two are joined, and a voice after "selon" or "par" is not of it.
    """
    first = next((n for n, unit in enumerate(units) if unit is voice), None)
    if first is None:
        return (voice,)
    cited = _cited(units, first)
    if cited or governed(units, first):
        return (voice, *cited)
    partner = _partner(units, first)
    if partner is not None:
        return (partner, voice)
    last = first
    while first > 1 and _listed(units, first - 2) and not governed(units, first - 2):
        first -= 2
    while _listed(units, last):
        last += 2
    voices = list(units[first : last + 1 : 2])
    if not voices[-1].features.isdisjoint(_JOINED):
        return voices
    end = units[last + 1 : last + 1 + _PARTNER]
    if len(end) < _PARTNER or "ET" not in end[0].features:
        return (voice,)
    listed = len(voices) > 1 and _may_be_listed(end[1])
    ends = all(u.features & _CLOSED for u in units[last + 1 + _PARTNER :][:1])
    return [*voices, end[1]] if listed or (ends and _holds(end[1])) else (voice,)


def _holds(unit: Unit) -> bool:
    """Tell whether a voice is told by an office with an article: "et le préfet"."""
    opening = next(leaves((unit,))).features
    return unit.features >= {"VOICE", "ROLE"} and bool(opening & _DETERMINED)


def _cited(units: Sequence[Unit], at: int) -> Sequence[Unit]:
    """Give who is cited with the voice *at*: "selon X et Y", "d’après X et Y"."""
    following = units[at + 1 : at + _PARTNER + 2]
    if (
        "SELON" not in units[at - 1].features
        or len(following) < _PARTNER
        or "ET" not in following[0].features
    ):
        return ()
    other = following[1]
    closed = all(unit.features & _CLOSED for unit in following[_PARTNER:])
    named = _may_be_listed(other) or {"VOICE", "ROLE"} <= other.features
    return (other,) if named and closed else ()


def _partner(units: Sequence[Unit], at: int) -> Unit | None:
    """Find who speaks with the voice *at*: "X et son adjoint", "X, auteur de …, et Y".

    An apposition tells more of a person, and no verb stands in it.
    """
    opening = next(leaves(units[at : at + 1])).features
    if at < _PARTNER or "ET" not in units[at - 1].features or not opening & _DETERMINED:
        return None
    place = at - _PARTNER
    if "COMMA" in units[place].features:
        low = max(0, place - _ASIDE)
        aside = range(place - 1, low - 1, -1)
        place = next((n for n in aside if units[n].features & _APART), low) - 1
        told = place >= 0 and units[place + 1].features >= {"COMMA"}
        people = told and units[at].features >= _PEOPLE <= units[place].features
        return units[place] if people and not governed(units, place) else None
    found = "VOICE" in units[place].features and not governed(units, place)
    return units[place] if found else None


def _listed(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a voice, and then another, stand around the comma after *at*."""
    around = units[at : at + 3]
    listed = len(around) == _PAIR and "COMMA" in around[1].features
    return listed and all(_may_be_listed(unit) for unit in around[::2])


def _may_be_listed(unit: Unit) -> bool:
    """Tell whether a voice can stand in a list: a name, or people with an article."""
    opening = next(leaves((unit,))).features
    people = bool(unit.features & _PEOPLE_TOLD) and bool(opening & _DETERMINED)
    return "VOICE" in unit.features and (bool(unit.features & _NAMED) or people)
