# SPDX-License-Identifier: MIT
"""What days and places of a sentence are of a telling, a visit or the care after it."""

import re
from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.locatives import LOOK_BACK
from sahelcoop.reading.scene import Scene

__all__ = ["is_carried", "is_published", "is_visited"]

_SPOKEN: Final = frozenset({"CONTACTED", "CLAIM"})
"""What a day right after it is that of the telling."""
_CARRIED: Final = re.compile(
    r"évacu|transf[ée]r|transport|admis|hospitalis|conduit|inhum|enterr|libér|relâch|dépos"
)
"""Where people are taken, buried or set free is not where they were hurt."""
_PUBLISHED: Final = re.compile(
    r"(?:publié|diffusé|daté|transmis|parvenu|annoncé|communiqué|établi|dressé|état)e?s?$"
)


def is_visited(scene: Scene, sentence: Sequence[Unit], act: Unit) -> bool:
    """Tell of a visit to the scene: "sur les lieux de l'attaque"."""
    before = [scene.words(u).lower() for u in sentence if u.end <= act.start]
    return "lieux" in before[-LOOK_BACK:]


def is_published(scene: Scene, sentence: Sequence[Unit], date: Unit) -> bool:
    """Tell of a telling: "publié mardi", "un élu joint lundi"; a dateline too."""
    after = (u for u in sentence if u.start >= date.end)
    if date is sentence[0] and "DASH" in next(after, date).features:
        return True
    before = [u for u in sentence if u.end <= date.start][-1:]
    return any(
        u.features & _SPOKEN or _PUBLISHED.match(scene.words(u).lower()) for u in before
    )


def is_carried(scene: Scene, verb: Unit) -> bool:
    """Tell whether *verb* says that people were taken, buried or set free."""
    words = scene.words(verb)
    carried = _CARRIED.search(words) is not None and "PASSIVE" in verb.features
    return carried or "afflu" in words
