# SPDX-License-Identifier: MIT
"""Who tells of a delivery where none of their words are: an announcer, a notice."""

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.reading.clauses import agent, is_party
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene

__all__ = ["announcer", "put_source"]


def put_source(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say according to whom: "a annoncé l’arrivée", "l’information donnée par".

    Whoever else tells of it speaks or passes on words, and is found with them.
    """
    unit = announcer(scene, match) or match.role("source")
    if unit is not None:
        who = party(scene, unit) or UnnamedSource(scene.words(unit))
        sheet.put("according_to", (who,), unit, rule="delivery.source")


def announcer(scene: Scene, match: Match) -> Unit | None:
    """Find who announces an arrival, and so tells of it without being a side."""
    event, ruling = match.role("event"), match.role("ruling")
    if event is None or ruling is None or "ARRIVAL_EVENT" not in event.features:
        return None
    actor = agent(scene.units, ruling)
    telling = ruling.features & {"SAY", "ANNOUNCE"}
    return actor if telling and actor is not None and is_party(actor) else None
