# SPDX-License-Identifier: MIT
"""Who tells of a delivery where none of their words are: an announcer, a notice."""

from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.reading.clauses import is_party, subject_of
from sahelcoop.reading.delivery.accused import accuser
from sahelcoop.reading.delivery.whose import givers
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["announcer", "put_source"]


def put_source(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say according to whom: "a annoncé l’arrivée", "est accusé par X d’avoir livré".

    Whoever else tells of it speaks or passes on words, and is found with them.
    """
    named = announcer(scene, match) or match.role("source")
    unit = named or accuser(scene, match.role("verb"))
    if unit is not None:
        who = party(scene, unit) or UnnamedSource(scene.words(unit))
        sheet.put("according_to", (who,), unit, rule="delivery.source")


def announcer(scene: Scene, match: Match) -> Unit | None:
    """Find who announces an arrival or another’s gift, and so is no side of it."""
    event, cargo = match.role("event"), match.role("items")
    telling = match.role("ruling") or match.role("verb")
    if telling is None or telling.features.isdisjoint({"SAY", "ANNOUNCE"}):
        return None
    arrival = event is not None and "ARRIVAL_EVENT" in event.features
    gift = match.rule == "delivery.gift_announced" and cargo is not None
    if not (arrival or (gift and cargo and givers(scene.units, cargo))):
        return None
    actor = subject_of(scene.units, telling)
    told = actor is not None and is_party(actor) and not _is_abroad(scene, actor)
    return actor if told else None


def _is_abroad(scene: Scene, actor: Unit) -> bool:
    """Tell whether an envoy or a mission tells: it is their goods that arrive."""
    envoy = any("ENVOY" in unit.features for unit in leaves((actor,)))
    return envoy or scene.words(actor).lower().startswith(_MISSIONS)


_MISSIONS: Final = ("délégation", "ambassade", "représentation")
