# SPDX-License-Identifier: MIT
"""Whether what a noun names is still to come."""

from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.reading.scene import Scene

__all__ = ["is_planned"]


def is_planned(scene: Scene, match: Match) -> bool:
    """Tell whether what a noun names is planned: "la signature de l'accord est prévue".

    The noun is the subject of the verb when nothing parts them.
    """
    inside = {scene.words(u).lower() for u in match.units}
    after = (u for u in scene.units if u.start >= match.end)
    if inside & _SOON:
        return True
    clause = takewhile(lambda unit: unit.features.isdisjoint(_PARTING), after)
    verb = next((u.features for u in clause if "VG" in u.features), frozenset())
    return "SIGN" not in verb and not verb.isdisjoint(_COMING)


_PARTING: Final = frozenset({"STOP", "COMMA", "QUI", "QUE", "SEMICOLON"})
_SOON: Final = frozenset({"prochaine", "imminente", "future", "prochain", "imminent"})
_COMING: Final = frozenset({"PLAN", "AWAIT", "FUT", "ANNOUNCED", "PLANNED"})
