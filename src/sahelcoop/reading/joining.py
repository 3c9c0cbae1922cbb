# SPDX-License-Identifier: MIT
"""Who joins the cast of an article by being named in it."""

from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["enter"]

_CLOSED: Final = frozenset({"ROLE", "SITE_NP", "UNNAMED"})
"""Chunks whose names only tell what an office, a site or a source is of."""
_NAMED: Final = frozenset({"ACTOR", "PERSON", "BODY"})


def enter(scene: Scene) -> None:
    """Let everyone named in the scene join the cast; a mere place does not."""
    for unit in () if _is_heading(scene) else _joining(scene.units):
        party(scene, unit)
    for unit in scene.utterance.quoted:
        if "LOCATIVE" not in unit.features:
            party(scene, unit)


def _is_heading(scene: Scene) -> bool:
    """Tell whether a place alone opens a paragraph of news from it: "DAKAR. …"."""
    told = [unit for unit in scene.units if "STOP" not in unit.features]
    opens = scene.cast.talk.paragraph != scene.utterance.paragraph
    return opens and len(told) == 1 and "PLACE" in told[0].features


def _joining(units: Iterable[Unit]) -> Iterator[Unit]:
    for unit in units:
        if "PARTIES" in unit.features and unit.match is not None:
            yield from _joining(unit.match.units)
        elif "PERSON" in unit.features:
            yield unit
        elif unit.match is None:
            if not unit.features.isdisjoint(_NAMED) and _takes_part(unit):
                yield unit
        elif unit.features.isdisjoint(_CLOSED):
            if "ACTOR" in unit.features:
                yield unit
            yield from filter(_takes_part, leaves(unit.match.units))
        elif "UNNAMED" in unit.features:  # "deux cadres de l’avionneur Embraer"
            yield from (u for u in leaves((unit,)) if "COMPANY" in u.features)


def _takes_part(unit: Unit) -> bool:
    return not unit.features.isdisjoint(_NAMED) and "LOCATIVE" not in unit.features
