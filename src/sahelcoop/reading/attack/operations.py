# SPDX-License-Identifier: MIT
"""Operations with a name of their own: "l’opération « Rempart »"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.scene import Scene

__all__ = ["NAMED", "goes_on", "is_new", "note_operation"]

NAMED: Final = "attack.operation_named"
"""The rule that finds them."""
_REACH: Final = 2
"""Most utterances from an operation to what it cost."""


def is_new(scene: Scene, match: Match) -> bool:
    """Tell whether *match* names an operation that no word before it names."""
    named = (us for name, us in match.roles.items() if name.startswith("name") and us)
    first = next(named, ())
    if match.rule != NAMED or not first:
        return False
    words = scene.document.text[first[0].start : first[0].end]
    return words not in scene.document.text[: match.start]


def note_operation(scene: Scene) -> None:
    """Keep that an utterance names an operation."""
    if "OPERATION_EVENT" in scene.features and _is_named(scene.units):
        scene.cast.last_operation = scene.utterance.number


def goes_on(scene: Scene, sentence: Sequence[Unit]) -> bool:
    """Tell whether a sentence tells of an operation with a name, or follows one."""
    told = scene.cast.last_operation
    near = told is not None and scene.utterance.number - told <= _REACH
    return near or _is_named(sentence)


def _is_named(units: Sequence[Unit]) -> bool:
    return any(
        "OPERATION_EVENT" in one.features and "CAP" in other.features
        for one, other in pairwise(units)
    )
