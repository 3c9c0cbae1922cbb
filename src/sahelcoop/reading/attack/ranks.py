# SPDX-License-Identifier: MIT
"""Whose the dead are of whom only a number is told: "six morts dans leurs rangs"."""

from itertools import pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Group
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.attack.counted import (
    group_of,
    is_several,
    noun_of,
    people_count,
    stated_count,
)
from sahelcoop.reading.attack.sharing import Count, own_ranks
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["whose", "with_own_side"]

_FIGHTING: Final = frozenset({"ARMED_GROUP", "FIGHTERS", "GROUP_AGAIN"})
_SIDES: Final = _FIGHTING | {"ARMED_FORCE", "MILITARY"}
_AMONG: Final = frozenset({"côté", "chez", "pertes", "rangs"})
_LINKS: Final = frozenset({"DE", "DET"})
_PEOPLED: Final = frozenset({"PEOPLE", "PEOPLE_NP", "FIGHTERS", "ARMED_FORCE"})


def with_own_side(scene: Scene, count: Count) -> Count:
    """Let the dead of one's own side be called so, if by nothing else: "côté ami"."""
    side = None if count.toll.who else _side(scene, count.unit)
    if side is None or "OWN_SIDE" not in side.features:
        return count
    toll = attrs.evolve(count.toll, who=scene.words(side), group=group_of(side))
    return attrs.evolve(count, toll=toll)


def whose(scene: Scene, match: Match, count: Unit) -> tuple[str | None, Group]:
    """Say who those are of whom only a number is told, and on which side."""
    if match.role("they"):
        return _fled(scene)
    if match.role("them") or match.role("count_them"):
        before = [u for u in scene.units if u.end <= count.start]
        alive = [u for led, u in pairwise(before) if "KILL" not in led.features]
        people = next((u for u in reversed(alive) if is_several(u)), None)
        if people is None:
            return scene.cast.last_people or (None, Group.UNKNOWN)
    else:
        people = _people_of(match) or _apposed(scene, match, count)
        people = people or _side(scene, count)
    if people is None:
        return _ranks_of(scene, count)
    if "OWN_SIDE" in people.features:
        return None, group_of(people)
    return noun_of(scene, people), group_of(people)


def _fled(scene: Scene) -> tuple[str | None, Group]:
    """Say who leave their dead behind: the fighters who bore arms before."""
    band = scene.cast.last_band
    if band is None or band[0].features.isdisjoint(_FIGHTING):
        return None, Group.UNKNOWN
    return noun_of(scene, band[0]), Group.ATTACKER


def _ranks_of(scene: Scene, count: Unit) -> tuple[str | None, Group]:
    """Say who those are who count their own dead: "dans leurs rangs".

    They are whom the sentence is about.
    """
    if not own_ranks([u for u in scene.units if u.start >= count.end]):
        return None, Group.UNKNOWN
    ahead = [u for u in sentence_of(scene.units, count.start) if u.end <= count.start]
    lead = takewhile(lambda u: "VG" not in u.features, ahead)
    told = (u for u in lead if u.features & _SIDES)
    own = next((u for u in told if not _is_staff(scene, u)), None)
    sides = (u for u in (own, *reversed(ahead)) if u and u.features & _SIDES)
    last = next((u.features for u in sides), frozenset[str]())
    group = Group.ATTACKER if last & _FIGHTING else Group.MILITARY
    return None if own is None else noun_of(scene, own), group


def _is_staff(scene: Scene, side: Unit) -> bool:
    """Tell a staff, which counts the dead and loses none."""
    return "état-major" in scene.words(side).lower()


def _people_of(match: Match) -> Unit | None:
    """Give the people that a bare count is of."""
    roles = ("of", "of_others", "of_both", "own")
    return next((u for name in roles if (u := match.role(name))), None)


def _apposed(scene: Scene, match: Match, count: Unit) -> Unit | None:
    """Give those who stand in apposition to a count: "un mort, le chauffeur".

    Not so its parts: "dix morts, six soldats et quatre civils".
    """
    people = match.role("of_apposed")
    told = UNSPECIFIED if people is None else stated_count(scene, people)
    same = told == UNSPECIFIED or told.best == people_count(scene, count).best
    return people if same else None


def _side(scene: Scene, count: Unit) -> Unit | None:
    """Find whose side a bare count is told of: "côté armée : six morts"."""
    before = [u for u in sentence_of(scene.units, count.start) if u.end <= count.start]
    for at in range(len(before) - 1, -1, -1):
        if "OWN_SIDE" in before[at].features:
            return before[at]
        lead = (u for u in reversed(before[:at]) if u.features.isdisjoint(_LINKS))
        led = next(lead, before[at])
        if scene.words(led).lower() in _AMONG:
            return before[at] if before[at].features & _PEOPLED else None
    return None
