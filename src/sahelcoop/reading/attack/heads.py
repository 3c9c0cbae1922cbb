# SPDX-License-Identifier: MIT
"""Of whom a verb of harm is said: in "un soldat du 2e régiment" not of the latter."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.harms import harmed
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["with_heads"]

_PEOPLE: Final = frozenset({"FIGHTERS", "PEOPLE_NP", "PERSON", "ROLE", "UNNAMED"})
_TARGETS: Final = ("target", "target_be")
_BETWEEN: Final = frozenset({"ADJ", "DE", "DEMONYM", "DET", "NOUN", "ORDINAL", "WORD"})
"""What may stand between people and the last word of what they are of."""
_NUMBERS: Final = frozenset({"P", "S"})
_FAR: Final = 9
"""Most units from people to the last word of what they are of."""


def with_heads(scene: Scene, match: Match) -> Match:
    """Let what a verb says of people be said of all of their noun phrase."""
    verb = match.role("verb")
    if verb is None:
        return match
    told = [u for u in (*harmed(match), *map(match.role, _TARGETS)) if u is not None]
    heads = {
        unit.start: head
        for unit in told
        if unit.end <= verb.start and (head := _head(scene, unit, verb)) is not None
    }
    if not heads:
        return match
    roles = {
        name: tuple(heads.get(u.start, u) for u in units)
        for name, units in match.roles.items()
    }
    return Match(match.rule, match.emits, match.units, roles)


def _head(scene: Scene, unit: Unit, verb: Unit) -> Unit | None:
    """Find the people whom "de" says to be of *unit*, if the verb agrees with them."""
    if unit.features.isdisjoint(_PEOPLE) or _is_counted(unit):
        return None
    before = [u for u in sentence_of(scene.units, unit.start) if u.end <= unit.start]
    found: Unit | None = None
    led = False
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _FAR), -1):
        each = before[at]
        if led and each.features & _PEOPLE and _agrees(each, verb):
            found = each
        apart = "COMMA" in each.features and _opens_unit(before[at + 1 :], unit)
        stops = each.features.isdisjoint(_BETWEEN | _PEOPLE) or "VG" in each.features
        if stops and not apart:
            break
        led = apart or "DE" in each.features
    return found


def _opens_unit(after: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a comma parts somebody from their unit: "X, du 2e régiment"."""
    of = bool(after) and {"DE", "DET"} <= after[0].features
    return of and "P" not in unit.features


def _is_counted(unit: Unit) -> bool:
    return any(u.features & {"NUMBER", "SEVERAL"} for u in leaves((unit,)))


def _agrees(people: Unit, verb: Unit) -> bool:
    """Tell whether people and a verb are of one number; a person is one."""
    told = people.features & _NUMBERS or frozenset("S")
    return not verb.features & _NUMBERS or bool(told & verb.features)
