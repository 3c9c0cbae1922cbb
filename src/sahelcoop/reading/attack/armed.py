# SPDX-License-Identifier: MIT
"""What bears arms, and on which side: fighters and their groups, or a force."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "AIRCRAFT",
    "ARMED",
    "BAND",
    "FORCES",
    "bears_arms",
    "is_band",
    "is_force",
    "opposed",
]

BAND: Final = frozenset({"FIGHTERS", "ARMED_GROUP"})
FORCES: Final = frozenset({"ARMED_FORCE", "ARMED_GROUP", "PRIVATE_MILITARY_COMPANY"})
"""Names that bear arms."""
AIRCRAFT: Final = frozenset({"DRONE", "COMBAT_AIRCRAFT", "AIRCRAFT", "HELICOPTER"})
_ARMY: Final = (FORCES - {"ARMED_GROUP"}) | {"AIR_ARM"}
"""An army by its name, and "l'aviation" of a state that is not told."""
_ARMED: Final = BAND | FORCES | _ARMY
_SOLDIERS: Final = frozenset({"PEOPLE_NP", "MILITARY"})
ARMED: Final = _ARMED | _SOLDIERS | {"COLLECTIVE", "PARTIES"}
"""What all those who bear arms have one of."""
_KNOWN: Final = frozenset({"DEF", "DEM"})


def is_band(unit: Unit) -> bool:
    """Tell fighters and armed groups."""
    return bool(unit.features & BAND)


def is_force(unit: Unit) -> bool:
    """Tell an army, and soldiers."""
    return bool(unit.features & _ARMY) or unit.features >= _SOLDIERS


def bears_arms(scene: Scene, unit: Unit) -> bool:
    """Tell who may be the author of violence: fighters, a force, "le mouvement"."""
    told = unit.features
    if "PARTIES" in told:
        return any(bears_arms(scene, each) for each in leaves((unit,)))
    if told & _ARMED or told >= _SOLDIERS:
        return True
    return "COLLECTIVE" in told and _is_group_again(scene, unit)


def _is_group_again(scene: Scene, unit: Unit) -> bool:
    """Tell a noun for a group told before from one for other bodies."""
    before = [u for u in scene.units if u.end <= unit.start][-1:]
    known = any(u.features & _KNOWN for u in before)
    group = "OF_GROUP" in unit.features or scene.words(unit).lower() == "organisation"
    return known and group


def opposed(one: Unit, other: Unit) -> bool:
    """Tell a force from fighters: they are not on one side."""
    return (is_force(one) and is_band(other)) or (is_band(one) and is_force(other))
