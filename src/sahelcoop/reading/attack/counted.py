# SPDX-License-Identifier: MIT
"""People in a chunk: how many, what they are called, and on which side they are."""

from itertools import dropwhile, islice
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import Group
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "group_of",
    "is_one",
    "is_several",
    "noun_of",
    "people_count",
    "stated_count",
]

_GROUPS: Final = {
    "MILITARY": Group.MILITARY,
    "CIVILIAN": Group.CIVILIAN,
    "FIGHTER": Group.ATTACKER,
    "FIGHTERS": Group.ATTACKER,
}
_HEADS: Final = (
    *(
        "head",
        "head_first",
        "head_too",
        "head_armed",
        "head_unknown",
        "head_of",
        "head_one",
    ),
    *("head_band", "head_raid", "band", "first"),
)
_COUNTS: Final = (
    *("count", "count_too", "count_armed", "count_of", "count_one"),
    *("many", "many_too"),
)
_HARMED: Final = frozenset({"ADJ", "DEAD", "DEMONYM", "HURT", "KILL", "GONE"})
"""What may stand between people and what says that they are the least."""
_AT: Final = frozenset({"au", "du"})
_FIGURES: Final = frozenset({"NUMBER", "PEOPLE_NP", "FIGHTERS", "QUANTITY"})
"""What "au moins" is said of where it stands before it."""


def people_count(scene: Scene, who: Unit) -> Quantity:
    """Give how many people *who* are, or the number that it is."""
    return _floored(scene, who, quantity_of(scene, _count_of(who) or _band_of(who)))


def stated_count(scene: Scene, who: Unit) -> Quantity:
    """Give how many people *who* are said to be."""
    return _floored(scene, who, quantity_of(scene, _count_of(who)))


def _floored(scene: Scene, who: Unit, told: Quantity) -> Quantity:
    """Let a figure be the least where that follows: "six soldats tués au moins"."""
    rest = dropwhile(
        lambda u: not u.features.isdisjoint(_HARMED),
        (u for u in scene.units if u.start >= who.end),
    )
    after = list(islice(rest, 3))
    least = len(after) > 1 and "LEAST" in after[1].features
    led = least and scene.words(after[0]).lower() in _AT
    spare = all(u.features.isdisjoint(_FIGURES) for u in after[2:])
    exact = told.qualifier is Qualifier.EXACT
    if told.best is None or not (exact and led and spare):
        return told
    return attrs.evolve(Quantity.at_least(told.best), text=told.text)


def _count_of(who: Unit) -> Unit | None:
    """Find the count of people, in the chunk or in the one that it is made of."""
    found = _either(who, _COUNTS)
    head = _either(who, _inner(who))
    return found if found or head is None else _count_of(head)


def _inner(who: Unit) -> tuple[str, ...]:
    """Say in which roles the noun of people is told: alone it is a load of its own."""
    lone = who.match is not None and who.match.roles.keys() == {"first"}
    return ("first",) if lone else ("head", "head_too")


def _band_of(who: Unit) -> Unit:
    """Give the fighters that one column or gathering is of, who are several."""
    return _either(who, ("band",)) or who


def is_one(who: Unit) -> bool:
    """Tell one by the noun, or somebody by name or by an office of one."""
    head = _either(who, _inner(who))
    single = head is not None and "S" in head.features and "P" not in head.features
    several = {"ROLE", "P"} <= who.features and "S" not in who.features
    return single or (bool(who.features & {"PERSON", "ROLE"}) and not several)


def is_several(who: Unit) -> bool:
    """Tell people or fighters of whom "eux" may be said."""
    people = not who.features.isdisjoint({"FIGHTERS", "PEOPLE_NP"})
    return people and not is_one(who)


def noun_of(scene: Scene, unit: Unit) -> str:
    """Give the words of people, goods or a site from their head noun on.

    Where fighters came from is left out, and the office of somebody with a name; of
    people who share a figure, the de between them: "soldats et supplétifs".
    """
    head = unit = _named(unit) or unit
    origin = None if unit.match is None else unit.match.role("from")
    end = unit.end if origin is None else origin.start
    while (inner := _either(head, _HEADS)) is not None:
        head = inner
    also = _also(unit)
    if also is None:
        return scene.words(Unit(head.start, end, unit.features)).rstrip()
    joint = next(u.start for u in leaves((unit,)) if "ET" in u.features)
    first = scene.words(Unit(head.start, joint, unit.features)).rstrip()
    return f"{first} et {scene.words(Unit(also.start, end, unit.features))}"


def _also(unit: Unit) -> Unit | None:
    """Give those who share a figure with others: "trente soldats et supplétifs"."""
    inner = _either(unit, ("also", "head"))
    shared = unit.match is not None and unit.match.role("also") is not None
    return inner if inner is None or shared else _also(inner)


def _named(unit: Unit) -> Unit | None:
    """Give the name of somebody told with an office that is no rank."""
    if unit.match is None or "TITLED" not in unit.features:
        return None
    role = unit.match.role("role")
    plain = role is not None and "RANK" not in role.features
    return unit.match.role("name") if plain else None


def _either(unit: Unit, roles: tuple[str, ...]) -> Unit | None:
    if unit.match is None:
        return None
    return next((u for name in roles if (u := unit.match.role(name))), None)


def group_of(unit: Unit) -> Group:
    """Tell which side the people of *unit* are on."""
    ranked = any("RANK" in u.features for u in leaves((unit,)))
    if ranked or "ARMED_FORCE" in unit.features:
        return Group.MILITARY
    told = frozenset[str]().union(*(u.features for u in leaves((unit,))))
    if "NEIGHBOUR" in unit.features and {"NUMBER", "POSS"} <= told:
        return Group.UNKNOWN  # "six de nos frères d'armes" are whoever we are
    own = next((g for f, g in _GROUPS.items() if f in unit.features), Group.UNKNOWN)
    also = _also(unit)
    return own if also is None or group_of(also) is own else Group.MIXED
