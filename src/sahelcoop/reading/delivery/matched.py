# SPDX-License-Identifier: MIT
"""Matches of the delivery stage, with roles named alike and the verb they hang on."""

from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.delivery.happening import acting_verb, ruling_verb
from sahelcoop.reading.scene import Scene

__all__ = ["plain"]

_REACH: Final = 12
"""Most units between a load and the verb of the ceremony that it was handed over at."""


def plain(scene: Scene, match: Match) -> Match:
    """Name the roles of a rule's branches alike: "items_after" are items.

    A noun for the event takes the verb along that rules it, or whose subject it is.
    """
    roles = {name.partition("_")[0]: units for name, units in match.roles.items()}
    units = match.units
    if match.emits == "EVENT" and (ruling := ruling_verb(scene.units, match)):
        roles["ruling"] = (ruling,)
        units = _from_to(scene, ruling.start, match.end)
    elif match.emits == "EVENT" and (acting := acting_verb(scene.units, match)):
        roles["acting"] = (acting,)
        units = _from_to(scene, match.start, acting.end)
    elif held := _held(scene, match.end):
        units = _from_to(scene, match.start, held.end)
    return Match(match.rule, match.emits, units, {**roles, **match.roles})


def _held(scene: Scene, start: int) -> Unit | None:
    """Find the verb of "lors d’une cérémonie qui s’est tenue", which tells the day."""
    after = [u for u in scene.units if u.start >= start][:_REACH]
    feast = next((n for n, u in enumerate(after) if "OCCASION" in u.features), None)
    verb = next((n for n, u in enumerate(after) if "VG" in u.features), None)
    if feast is None or verb is None or not 0 < feast < verb:
        return None
    relative = "QUI" in after[verb - 1].features and "HOLD" in after[verb].features
    return after[verb] if relative else None


def _from_to(scene: Scene, start: int, end: int) -> tuple[Unit, ...]:
    return tuple(u for u in scene.units if start <= u.start < end)
