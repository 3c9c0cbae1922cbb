# SPDX-License-Identifier: MIT
"""According to whom a toll is what it is."""

from collections.abc import Iterable
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party, UnnamedSource
from sahelcoop.model.attack import Group
from sahelcoop.reading.attack.meant import is_patron
from sahelcoop.reading.attack.sharing import Count
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene

__all__ = ["rivals_of", "with_source"]

_FIGHTING: Final = frozenset({"ARMED_GROUP", "FIGHTERS", "GROUP_AGAIN"})
_SPEAKERS: Final = ("speaker", "speaker_too", "speaker_said", "speaker_by")


def rivals_of(counts: Iterable[Count]) -> list[int]:
    """Give where figures have a source right after them: "six, dix selon X"."""
    return [c.unit.start for c in counts if c.match.role("speaker_by") is not None]


def with_source(
    scene: Scene, count: Count, sources: list[Match], rivals: list[int]
) -> Count:
    """Say according to whom, where a verb of counting or selon tells.

    Whoever stands beyond one of the *rivals* gives that figure, and not this one.

    Fighters who say that they have lost men have lost fighters.
    """
    own = [count.match.role(name) for name in _SPEAKERS]
    covering = [m for m in sources if _covers(m, count)]
    told_by = [m.role("speaker") or m.role("speaker_bare") for m in covering]
    later = [at for at in rivals if at > count.unit.start]
    told_by = [u for u in told_by if not any(u and at <= u.start for at in later)]
    speakers = [*own, *told_by]
    said = [u for u in speakers if u is not None and not is_patron(scene, u)]
    told = [party(scene, speaker) or _group(scene, speaker) for speaker in said]
    who = tuple(each for each in told if each is not None)[:1]
    if not who:
        return count
    toll = attrs.evolve(count.toll, according_to=who)
    lost = count.match.role("verb_lost") is not None
    if lost and any(u is not None and u.features & _FIGHTING for u in speakers):
        toll = attrs.evolve(toll, group=Group.ATTACKER)
    return attrs.evolve(count, toll=toll)


def _group(scene: Scene, speaker: Unit) -> Party | None:
    """Give the group told before that a word for one stands for: "le mouvement"."""
    told = scene.cast.last_group or UnnamedSource(scene.words(speaker))
    return told if "COLLECTIVE" in speaker.features else None


def _covers(source: Match, count: Count) -> bool:
    told = source.roles.get("told") or source.roles["claimed"]
    return told[0].start <= count.unit.start < told[-1].end
