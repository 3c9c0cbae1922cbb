# SPDX-License-Identifier: MIT
"""Whom words for fighters, forces and groups mean as the authors of an attack."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import Basis, Perpetrator
from sahelcoop.reading.attack.counted import noun_of
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["ARMED", "is_armed", "is_patron", "meant_by"]

_GROUPS: Final = ("group", "group_of", "group_one", "group_raid", "band")
"""The roles that tell of fighters which group, or of a column which fighters."""
_AGAIN: Final = frozenset({"COLLECTIVE", "GROUP_AGAIN", "PRONOUN"})
"""What stands for the group named last."""
_KNOWN: Final = frozenset({"DEF", "DEM"})
ARMED: Final = frozenset({"ARMED_FORCE", "ARMED_GROUP", "PRIVATE_MILITARY_COMPANY"})
_NAMELESS: Final = frozenset({"FIGHTERS", "PEOPLE_NP"})
_NOBODY: Final = frozenset({"assaillant", "auteur"})
"""Words for attackers that name nobody (annotation guide)."""
_LEAD: Final = 3
"""Most units from "affilié" to the group: "affilié à l'"."""
_BONDS: Final = frozenset({"affilié", "lié", "allégeanc", "proch"})


def meant_by(
    scene: Scene, unit: Unit, basis: Basis | None = None
) -> Perpetrator | None:
    """Say whom *unit* means as an author; "les assaillants" names nobody.

    "Le même groupe", "le mouvement" and a pronoun are the group named last. Without a
    *basis* named groups are asserted, presumed ones suspected, the nameless unknown.
    """
    if unit.features & _AGAIN:
        again = scene.cast.last_group
        return None if again is None else Perpetrator(again, basis or Basis.ASSERTED)
    presumed = any("PRESUMED" in u.features for u in leaves((unit,)))
    unit = _behind(unit)
    words = noun_of(scene, unit)
    head = words.casefold().split()[0]
    generic = "ACTOR" not in unit.features and bool(unit.features & _NAMELESS)
    who = UnnamedSource(words) if generic else party(scene, unit)
    if who is None or head.rstrip("s") in _NOBODY or is_patron(scene, unit):
        return None
    if basis is None and presumed:
        basis = Basis.SUSPECTED
    return Perpetrator(who, basis or (Basis.UNKNOWN if generic else Basis.ASSERTED))


def is_armed(scene: Scene, unit: Unit) -> bool:
    """Tell whether *unit* may be an author: fighters, a force, "le mouvement"."""
    several = leaves((unit,)) if "PARTIES" in unit.features else (unit,)
    named = any("NAME" in u.features and u.features & ARMED for u in several)
    if named or "FIGHTERS" in unit.features:
        return True
    before = [u.features for u in scene.units if u.end <= unit.start][-1:]
    known = any(f & _KNOWN for f in before)
    return known and "COLLECTIVE" in unit.features and _is_group(scene, unit)


def _is_group(scene: Scene, unit: Unit) -> bool:
    """Tell a noun for a group from one for other bodies: "l’organisation"."""
    told = scene.words(unit).lower() == "organisation"
    return told or "OF_GROUP" in unit.features


def _behind(unit: Unit) -> Unit:
    """Give the fighters that a column is of, or the group that fighters are of."""
    if unit.match is None:
        return unit
    groups = (unit.match.role(name) for name in _GROUPS)
    inner = next(filter(None, groups), None)
    return unit if inner is None else _behind(inner)


def is_patron(scene: Scene, unit: Unit) -> bool:
    """Tell whether a group is only the one that another is said to belong to."""
    before = [u for u in scene.units if u.end <= unit.start][-_LEAD:]
    words = {scene.words(u).lower().rstrip("es") for u in before}
    return not words.isdisjoint(_BONDS)
