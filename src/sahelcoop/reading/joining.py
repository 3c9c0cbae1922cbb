# SPDX-License-Identifier: MIT
"""Who joins the cast of an article by being named in it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["enter"]

_CLOSED: Final = frozenset({"ROLE", "SITE_NP", "UNNAMED"})
"""Chunks whose names only tell what an office, a site or a source is of."""
_STATES: Final = frozenset({"STATE", "PARTIES"})
_LISTED: Final = _STATES | {"DET", "COMMA", "ET"}
_WHICH: Final = frozenset({"OPEN", '"comme"'})
"""What opens a list that only says which are meant."""
_NAMED: Final = frozenset({"ACTOR", "PERSON", "BODY"})


def enter(scene: Scene) -> None:
    """Let everyone named in the scene join the cast; a mere place does not."""
    units = () if _is_heading(scene) else scene.units
    for unit in _joining(u for at, u in enumerate(units) if not _explains(units, at)):
        party(scene, unit)
    for unit in scene.utterance.quoted:
        if "LOCATIVE" not in unit.features:
            party(scene, unit)


def _explains(units: Sequence[Unit], at: int) -> bool:
    """Tell whether states only say which are meant: "des pays comme le Mali"."""
    if units[at].features.isdisjoint(_STATES):
        return False
    while at and not units[at].features.isdisjoint(_LISTED):
        at -= 1
    return not units[at].features.isdisjoint(_WHICH)


def _is_heading(scene: Scene) -> bool:
    """Tell whether places alone open a paragraph of news from there: "► DAKAR. …"."""
    told = [u.features for u in scene.units if u.features and "STOP" not in u.features]
    opens = scene.cast.talk.paragraph != scene.utterance.paragraph
    places = ["PLACE" in features for features in told if "DASH" not in features]
    return opens and bool(places) and all(places)


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
