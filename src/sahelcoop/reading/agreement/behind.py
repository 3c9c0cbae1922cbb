# SPDX-License-Identifier: MIT
"""Which states a body, an office or a people stands for when it acts."""

from collections.abc import Iterator
from itertools import islice, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.agreement.nearby import demonym_sides
from sahelcoop.reading.agreement.recall import just_named, of_one_sentence, told_before
from sahelcoop.reading.agreement.standing import (
    Side,
    number_of,
    sides_of,
    states,
    together,
)
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["sides_of_actor"]


def sides_of_actor(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the sides that *unit* stands for; a body may be told by what it is of.

    "une délégation malienne", "les autorités au pouvoir au Mali et au Niger". One of
    which nothing is told, "la junte", is left open.
    Their people are told by a possessive too: "leurs ministres", "son envoyé".
    """
    found = list(_told_of(scene, unit))
    yield from found or _owners(scene, unit)


def _owners(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give those told before whose people a possessive tells."""
    before = [u for u in scene.units if u.end <= unit.start][-1:]
    inside = (*before, *islice(leaves((unit,)), 1))
    led = next((u for u in inside if "POSS" in u.features), None)
    if led is None or unit.features.isdisjoint(_SERVING):
        return
    told = of_one_sentence(scene, told_before(scene, led.start))
    several = scene.words(led).lower() in {"leur", "leurs"}
    if several and len(told) < 2:
        told = just_named(scene, led.start)
    yield from states(scene, told if several else told[:1], unit)


_SERVING: Final = frozenset({"BODY", "PERSON", "ROLE", "TITLE"})
"""Those who act for the state whose they are."""


def _told_of(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the sides that the words of *unit*, or those beside it, name."""
    count = _counted(scene, unit)
    if whose := _whose(scene, unit):
        yield from sides_of(scene, whose)
        return
    if count > 1:
        yield from together(scene, unit, count)
        return
    named = "ACTOR" in unit.features or "COMMUNITY" in unit.features
    if named or unit.features.isdisjoint(_UNKNOWN):
        yield from sides_of(scene, unit)
        return
    inside = list(demonym_sides(scene, list(leaves((unit,)))))
    if inside and unit.features & _RULING:  # "le pouvoir au Mali"
        yield inside[0]
        return
    told = [u for u in scene.units if u.start >= unit.end][:_BODY]
    told = list(takewhile(lambda u: not u.features & {"VG", "STOP", "QUI"}, told))
    if told and "DEMONYM" in told[0].features:
        yield from sides_of(scene, told[0])
        return
    of = [u for u in told if u.features.isdisjoint({"ADJ", "ORIGIN"})][:2]
    seats = [u for u in told if "COUNTRY" in u.features and "LOCATIVE" in u.features]
    if len(of) > 1 and "DE" in of[0].features and "STATE" in of[1].features:
        seats = [of[1]]  # "le régime militaire de Lomé", "venue de Lomé"
    for seat in seats:
        yield from sides_of(scene, seat)


def _whose(scene: Scene, unit: Unit) -> Unit | None:
    """Give those whose leaders *unit* tells: "les ministres des deux pays".

    Who serves a house signs for it: "le représentant d'Airbus".
    """
    unnamed = "UNNAMED" in unit.features
    houses = [u for u in leaves((unit,)) if unnamed and u.features & _HOUSES]
    if houses:
        return houses[-1]
    after = [u for u in scene.units if u.start >= unit.end][:2]
    led = "P" in unit.features and unit.features & {"TITLE", "PEOPLE"}
    of = led and len(after) > 1 and "DE" in after[0].features
    of = of and not after[1].features.isdisjoint({"STATES", "PARTIES"})
    return after[1] if of else None


def _counted(scene: Scene, unit: Unit) -> int:
    """Count the leaders who stand for as many states: "les deux ministres"."""
    leading = unit.features & {"TITLE", "BODY"}
    if not leading or "P" not in unit.features or "DEMONYM" in unit.features:
        return 0
    before = [u for u in scene.units if u.end <= unit.start][-1:]
    numbers = (number_of(u) for u in (*leaves((unit,)), *before))
    return next((n for n in numbers if n), 0)


_UNKNOWN: Final = frozenset({"BODY", "UNNAMED", "PEOPLE_NP"})
"""Whom the words around tell: "le régime militaire au pouvoir au Togo"."""
_RULING: Final = frozenset({"LEADER", "POWER"})
"""Who acts for the state that the words for them tell: "les dirigeants du Mali"."""
_HOUSES: Final = frozenset({"ARMED_GROUP", "COMPANY", "INTERNATIONAL_ORGANISATION"})
_BODY: Final = 16
"""Words after a body in which the states are told where it governs."""
