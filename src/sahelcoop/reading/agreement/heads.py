# SPDX-License-Identifier: MIT
"""Which noun is the head of a deal, and which nouns specify it."""

from collections.abc import Sequence
from itertools import dropwhile, islice, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene

__all__ = ["chain", "head_of"]


def chain(scene: Scene, head: Unit) -> list[Unit]:
    """Give the nouns for a deal joined by de from *head* on.

    Talks are about the deal that they are to lead to: "en vue d'un pacte".
    """
    after = [u for u in scene.units if u.start > head.start]
    if "TALKS" in head.features:
        clause = takewhile(lambda u: "STOP" not in u.features, after)
        aim = dropwhile(lambda u: '"vue"' not in u.features, clause)
        own = takewhile(lambda u: u.features.isdisjoint(_PARTING), aim)
        deals = (u for u in own if u.features & _AIMS)
        return [head, *(u for deal in islice(deals, 1) for u in chain(scene, deal))]
    group = takewhile(lambda unit: unit.features & _GROUP, after)
    return [head, *(u for u in group if "AGREEMENT" in u.features)]


_PARTING: Final = frozenset({"COMMA", "VG", "QUI"})
"""What parts talks from deals that they are not to lead to."""
_AIMS: Final = frozenset({"AGREEMENT", "RELATIONS"})
_GROUP: Final = frozenset({"AGREEMENT", "DE", "ADJ", "DEMONYM", "SUR", "DEF"})


def head_of(scene: Scene, what: Unit) -> Unit:
    """Give the noun that *what* specifies: "mémorandum d'accord", "accord de trêve"."""
    before = [u for u in scene.units if u.end <= what.start]
    if named := _named_before(before) or _amending(scene, before):
        return named
    if not before or "DE" not in before[-1].features:
        return what
    led = dropwhile(_specifies, reversed(before[:-1]))
    noun = next((u for u in islice(led, 1) if "AGREEMENT" in u.features), None)
    return what if noun is None else head_of(scene, noun)


def _amending(scene: Scene, before: Sequence[Unit]) -> Unit | None:
    """Give the deal that amends another one: "l'avenant à l'accord de pêche"."""
    bare = [u for u in before[-3:] if {"DET"} != u.features & {"DET", "PREP"}][-2:]
    led = len(bare) > 1 and "AGREEMENT" in bare[0].features and "A" in bare[1].features
    return bare[0] if led and scene.words(bare[0]).lower() == "avenant" else None


def _named_before(before: Sequence[Unit]) -> Unit | None:
    """Give the deal whose name is explained: "le pacte de Doha, cet accord …"."""
    told = [
        u for u in before[-_NAMED:] if "DET" not in u.features or "PREP" in u.features
    ]
    apart = bool(before) and "DEM" in before[-1].features
    if len(told) < 4 or not apart or "COMMA" not in told[-1].features:
        return None
    deal, of, name = (u.features for u in told[-4:-1])
    named = "AGREEMENT" in deal and "DE" in of and "PLACE" in name
    return told[-4] if named else None


_NAMED: Final = 7
"""Units before a noun in which the deal that it explains is named."""


def _specifies(unit: Unit) -> bool:
    return not unit.features.isdisjoint({"ADJ", "DEMONYM"})
