# SPDX-License-Identifier: MIT
"""What an utterance names that a later one may point back at."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.armed import ARMED, BAND
from sahelcoop.reading.attack.counted import group_of, is_several, noun_of
from sahelcoop.reading.attack.epochs import VIOLENT
from sahelcoop.reading.attack.meant import is_patron, note_band
from sahelcoop.reading.attack.operations import note_operation
from sahelcoop.reading.attack.scene_days import set_scene
from sahelcoop.reading.attack.settings import Setting
from sahelcoop.reading.attack.sites import note_site
from sahelcoop.reading.attack.totals import note_several
from sahelcoop.reading.attack.warlike import note_violence
from sahelcoop.reading.attack.whereabouts import note_towns
from sahelcoop.reading.attack.whom import note_people
from sahelcoop.reading.locatives import WHERE
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["remember"]

_SIDES: Final = BAND | {"ARMED_FORCE", "PEOPLE_NP", "SITE_NP"}
"""What groups, forces and people have one of."""


def remember(scene: Scene) -> None:
    """Keep what was named last, for what points back: a town, a group, an accident."""
    set_scene(scene)
    note_several(scene)
    note_operation(scene)
    note_site(scene)
    note_people(scene)
    note_violence(scene)
    note_towns(scene)
    told = scene.features
    if not told.isdisjoint(ARMED):
        note_band(scene)
    if "ACCIDENT" in told:
        scene.cast.last_accident = scene.utterance.number
    elif not told.isdisjoint(VIOLENT):
        scene.cast.last_accident = None
    for unit in () if told.isdisjoint(_SIDES) else scene.units:
        group = {"ARMED_GROUP", "NAME"} <= unit.features
        if group and not is_patron(scene, unit):
            scene.cast.last_group = party(scene, unit)
        if "ARMED_FORCE" in unit.features and "ACTOR" in unit.features:
            scene.cast.last_force = party(scene, unit)
        people = _people_in(unit)
        if people is not None:
            scene.cast.last_people = noun_of(scene, people), group_of(people)
    if scene.cast.last_place is None and not told.isdisjoint(WHERE):
        town = Setting(scene, scene.units).town()
        if town is not None:
            scene.cast.last_place = scene.place(town), town


def _people_in(unit: Unit) -> Unit | None:
    """Give people, or whom a site or an escort is of: "une position de gardes"."""
    if is_several(unit):
        return unit
    inner = leaves((unit,)) if "SITE_NP" in unit.features else ()
    return next((u for u in inner if {"PEOPLE", "P"} <= u.features), None)
