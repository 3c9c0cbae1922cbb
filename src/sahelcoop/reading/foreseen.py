# SPDX-License-Identifier: MIT
"""Whether what a noun names is still to come."""

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.reading.scene import Scene

__all__ = ["is_planned", "is_put_off"]


def is_planned(scene: Scene, match: Match) -> bool:
    """Tell whether what a noun names is planned: "la signature de l'accord est prévue".

    The noun is the subject of the verb when nothing parts them.
    """
    inside = {scene.words(u).lower() for u in match.units}
    if inside & _SOON:
        return True
    verb = next((f for f in _predicate(scene, match) if "VG" in f), _NOTHING)
    return "SIGN" not in verb and not verb.isdisjoint(_COMING)


def is_put_off(scene: Scene, match: Match) -> bool:
    """Tell whether what a noun names is put off or denied: "n'est pas en vue"."""
    told = list(_predicate(scene, match))
    verb = next((f for f in told if "VG" in f), _NOTHING)
    denied = any("NE" in one and {"AUX", "BE"} <= two for one, two in pairwise(told))
    return denied or "POSTPONE" in verb


def _predicate(scene: Scene, match: Match) -> Iterator[frozenset[str]]:
    """Give the features of what follows *match* in its clause."""
    after = (u.features for u in scene.units if u.start >= match.end)
    return takewhile(lambda features: features.isdisjoint(_PARTING), after)


_NOTHING: Final = frozenset[str]()


_PARTING: Final = frozenset({"STOP", "COMMA", "QUI", "QUE", "SEMICOLON"})
_SOON: Final = frozenset({"prochaine", "imminente", "future", "prochain", "imminent"})
_COMING: Final = frozenset({"PLAN", "AWAIT", "FUT", "ANNOUNCED", "PLANNED"})
