# SPDX-License-Identifier: MIT
"""People in a chunk: how many, what they are called, and on which side they are."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import Group
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["group_of", "is_one", "noun_of", "people_count", "stated_count"]

_GROUPS: Final = {
    "MILITARY": Group.MILITARY,
    "CIVILIAN": Group.CIVILIAN,
    "FIGHTER": Group.ATTACKER,
    "FIGHTERS": Group.ATTACKER,
}
_HEADS: Final = (
    *("head", "head_too", "head_armed", "head_unknown", "head_of", "head_one"),
    *("head_band", "first"),
)
_COUNTS: Final = (
    *("count", "count_too", "count_armed", "count_of", "count_one"),
    *("many", "many_too"),
)


def people_count(scene: Scene, who: Unit) -> Quantity:
    """Give how many people *who* are, or the number that it is."""
    return quantity_of(scene, _count_of(who) or who)


def stated_count(scene: Scene, who: Unit) -> Quantity:
    """Give how many people *who* are said to be."""
    return quantity_of(scene, _count_of(who))


def _count_of(who: Unit) -> Unit | None:
    """Find the count of people, in the chunk or in the one that it is made of."""
    found = _either(who, _COUNTS)
    head = _either(who, ("head", "head_too"))
    return found if found or head is None else _count_of(head)


def is_one(who: Unit) -> bool:
    """Tell one by the noun, or somebody by name or by an office of one."""
    head = _either(who, ("head", "head_too"))
    single = head is not None and "S" in head.features and "P" not in head.features
    several = {"ROLE", "P"} <= who.features and "S" not in who.features
    return single or (bool(who.features & {"PERSON", "ROLE"}) and not several)


def noun_of(scene: Scene, unit: Unit) -> str:
    """Give the words of people, goods or a site from their head noun on."""
    head = unit
    while (inner := _either(head, _HEADS)) is not None:
        head = inner
    return scene.words(Unit(head.start, unit.end, unit.features))


def _either(unit: Unit, roles: tuple[str, ...]) -> Unit | None:
    if unit.match is None:
        return None
    return next((u for name in roles if (u := unit.match.role(name))), None)


def group_of(unit: Unit) -> Group:
    """Tell which side the people of *unit* are on."""
    ranked = any("RANK" in u.features for u in leaves((unit,)))
    if ranked or "ARMED_FORCE" in unit.features:
        return Group.MILITARY
    return next((g for f, g in _GROUPS.items() if f in unit.features), Group.UNKNOWN)
