# SPDX-License-Identifier: MIT
"""Foreign soldiers who land or arrive: people whom a state or a firm sends."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.events import supposed
from sahelcoop.reading.parties import country_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["troops"]

_COUNTS: Final = frozenset({"NUMBER", "QUANTITY"})
_NO_LOAN: Final = frozenset({"FIGHTERS", "ARMED_GROUP", "CIVILIAN", "AIDED"})
_RULE: Final = "delivery.troops"
_PEOPLE: Final = frozenset({"PEOPLE_NP", "PERSONNEL"})
_COME: Final = frozenset({"REACH", "UNLOAD", "ARRIVE"})
_TENSES: Final = frozenset({"COMPOUND", "PRES", "PAST", "FUT"})
_BETWEEN: Final = 6
"""Most units from people to the verb of their arrival."""
_BEYOND: Final = 5
"""Most units from that verb to the place."""


def troops(scene: Scene) -> Iterator[Match]:
    """Give a match for counted people of one state who arrive in another.

    "Cent Russes débarquent à Ouagadougou", "vingt hommes de Wagner sont arrivés"
    """
    for verb in () if scene.features.isdisjoint(_COME) else scene.units:
        told = verb.features
        if not {"VG", "ACTIVE"} <= told or told.isdisjoint(_COME) or "NE" in told:
            continue
        people = _people(scene, verb)
        if people is None or told.isdisjoint(_TENSES):
            continue
        match = _match(scene, people, verb)
        if match is not None and not supposed(match, scene):
            yield match


def _people(scene: Scene, verb: Unit) -> Unit | None:
    """Find the counted people who are the subject right before *verb*."""
    before = [u for u in sentence_of(scene.units, verb.start) if u.end <= verb.start]
    for at in range(len(before) - 1, max(-1, len(before) - _BETWEEN), -1):
        unit = before[at]
        blue = "MILITARY" in unit.features and "NOUN" not in unit.features
        if "PEOPLE_NP" in unit.features and not blue:  # no "casques bleus"
            counted = any(u.features & _COUNTS for u in leaves((unit,)))
            lent = unit.features.isdisjoint(_NO_LOAN)
            return unit if counted and lent else None
        if {"DEMONYM", "CAP"} <= unit.features:
            return _nationals(before[: at + 1])
        led = "PREP" in unit.features and "DE" not in unit.features
        if led or unit.features & {"COMMA", "VG", "QUI", "CARGO"}:
            return None
    return None


def _nationals(before: Sequence[Unit]) -> Unit | None:
    """Give people told by their state alone: "cent Russes", "une centaine de Turcs"."""
    near = range(2, min(3, len(before)) + 1)
    at = next((n for n in near if _is_count(before[-n])), 0)
    chunk = tuple(before[-at:]) if at else ()
    light = all("DE" in unit.features for unit in chunk[1:-1])
    if not chunk or not light:
        return None
    start, end = chunk[0].start, chunk[-1].end
    match = Match(_RULE, "PEOPLE_NP", chunk, {})
    return Unit(start, end, _PEOPLE, match=match)


def _is_count(unit: Unit) -> bool:
    return not unit.features.isdisjoint(_COUNTS)


def _match(scene: Scene, people: Unit, verb: Unit) -> Match | None:
    """Make a match of people of a state or a body who come to a place."""
    after = [u for u in scene.units if u.start >= verb.end][:_BEYOND]
    placed = any(u.features & {"PLACE", "SITE_NP"} for u in after)
    between = [u for u in scene.units if people.end <= u.start < verb.start]
    owner = next((u for u in between if {"NAME", "ACTOR"} <= u.features), None)
    foreign = owner or country_of((people,))
    if not placed or not foreign or (owner and owner.features & _NO_LOAN):
        return None
    units = tuple(u for u in scene.units if people.start <= u.start < verb.end)
    own = attrs.evolve(people, features=people.features | _PEOPLE)
    come = attrs.evolve(verb, features=verb.features - {"ACTIVE"})  # they give nothing
    roles = {"items": (own,), "verb": (come,)}
    roles |= {"supplier": (owner,)} if owner else {}
    return Match(_RULE, "DELIVERED", units, roles)
