# SPDX-License-Identifier: MIT
"""The weapons of an attack: those it was made with, not those taken or struck."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.items import Item
from sahelcoop.reading.attack.relatives import where_clause
from sahelcoop.reading.clauses import subject_of
from sahelcoop.reading.scene import leaves

__all__ = ["arms_of", "each_weapon"]

_ARMS: Final = frozenset(
    {"WEAPON", "DRONE", "ARTILLERY", "EXPLOSIVE", "MISSILE", "AMMUNITION", "ARMS"}
)
_VERBS: Final = frozenset({"VG", "PPART", "PPRES"})
_BOOTY: Final = frozenset({"SEIZE", "DESTROY", "FIND", "RECEIVE"})


def arms_of(
    match: Match, sentence: tuple[Unit, ...], targets: list[Unit]
) -> Iterator[Unit]:
    """Find the weapons of an attack: its own role, or those its sentence tells."""
    roles = ("means", "means_shot", "means_used")
    named = next((u for name in roles if (u := match.role(name)) is not None), None)
    if named is not None:
        yield named
    struck = {u.start for u in targets}
    for before, unit in pairwise((Unit(0, 0, frozenset()), *_opened(sentence))):
        if unit.features.isdisjoint(_ARMS) or "SITE_NP" in unit.features:
            continue
        taken = bool(before.features & {"VG", "PPART"}) and not _is_led(unit)
        taken = (
            taken
            or _is_seized(sentence, unit)
            or _is_outside(sentence, match, unit)
            or _is_shot_down(sentence, unit)
        )
        if unit is not named and not taken and unit.start not in struck:
            yield unit


def _is_led(arms: Unit) -> bool:
    """Tell what it was done with, and no object: "l’ont pilonné au mortier"."""
    return "A" in next(leaves((arms,)), arms).features


def _is_outside(sentence: tuple[Unit, ...], match: Match, arms: Unit) -> bool:
    """Tell arms told of before a clause with où: "saisies à Gao, où six soldats"."""
    clause = where_clause(sentence, match.start)
    return clause is not None and not clause.holds(arms)


def _opened(sentence: tuple[Unit, ...]) -> Iterator[Unit]:
    """Give the units, with those that fighters are told by: "munis de machettes"."""
    for unit in sentence:
        yield from leaves((unit,)) if "FIGHTERS" in unit.features else (unit,)


def _is_seized(sentence: tuple[Unit, ...], arms: Unit) -> bool:
    """Tell booty from weapons used: "a saisi des armes", "des armes récupérées"."""
    before = [u.features for u in sentence if u.end <= arms.start]
    after = [u.features for u in sentence if u.start >= arms.end]
    led = next((f for f in reversed(before) if f & _VERBS), frozenset[str]())
    said = next((f for f in after if f & _VERBS), frozenset[str]())
    passive = said.isdisjoint({"ACTIVE", "PPRES"})
    return bool(led & _BOOTY or (passive and said & _BOOTY))


def _is_shot_down(sentence: tuple[Unit, ...], arms: Unit) -> bool:
    """Tell a weapon that was struck itself: "un drone a été abattu par l’armée"."""
    after = (u for u in sentence if u.start >= arms.end)
    verb = next((u for u in after if "VG" in u.features), None)
    felled = verb is not None and {"KILL", "PASSIVE"} <= verb.features
    return verb is not None and felled and subject_of(sentence, verb) == arms


def each_weapon(every: tuple[Item, ...]) -> tuple[Item, ...]:
    """Name each weapon once, in the fullest words: "engin" beside "engin explosif"."""
    found: list[Item] = []
    for item in sorted(every, key=lambda i: len(i.description), reverse=True):
        words = item.description.casefold()
        if not any(i.description.casefold().startswith(words) for i in found):
            found.append(item)
    return tuple(sorted(found, key=every.index))
