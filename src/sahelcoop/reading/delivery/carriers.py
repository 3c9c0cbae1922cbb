# SPDX-License-Identifier: MIT
"""What brings the goods of a delivery: "à bord d’un avion", "par hélicoptère"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.items import Item
from sahelcoop.reading.cargo import items
from sahelcoop.reading.clauses import subject_of
from sahelcoop.reading.delivery.cuts import opening_of, until_more
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["acting_craft", "bringing", "is_landing", "put_carrier"]


_CRAFT: Final = frozenset(
    {"CARRIER", "AIRCRAFT", "TRANSPORT_AIRCRAFT", "HELICOPTER", "BOAT", "DESIGNATION"}
)


def acting_craft(scene: Scene, match: Match) -> Unit | None:
    """Find the craft that brings the goods as the subject of the verb."""
    verb = match.role("verb")
    if verb is None or "ACTIVE" not in verb.features:
        return None
    actor = subject_of(scene.units, verb)
    if actor is not None and not actor.features & _CRAFT:
        before = [u for u in scene.units if u.end <= actor.start][-3:]
        heads = [a for a, b in pairwise(before) if "DE" in b.features]
        actor = heads[-1] if heads else actor  # "deux avions de l’armée algérienne"
    cargo = match.role("items")
    craft = actor is not None and actor is not cargo and actor.features & _CRAFT
    return actor if craft else None


def bringing(scene: Scene, match: Match) -> list[Unit]:
    """Give the craft that bring the goods, whose state gives them for want of another.

    Of goods told before that need not be: "ils ont été acheminés par un avion belge".
    """
    told = [*match.roles.get("carrier", ())]
    craft, load = acting_craft(scene, match), scene.cast.last_load
    again = match.emits == "AGAIN" and load is not None and load.taken
    if craft is None and not told and not again:
        craft = _aboard(scene, match)
    return [*told, craft] if craft is not None else told


def is_landing(after: Sequence[Unit], verb: Unit | None) -> bool:
    """Tell whether *verb* tells when and where the craft of goods landed.

    "dans un avion belge, qui s’est posé lundi à Gao"
    """
    if verb is None or "ARRIVE" not in verb.features:
        return False
    before = [u.features for u in after if u.end <= verb.start]
    return "QUI" in before[-1] and any(f & _CRAFT for f in before) if before else False


def put_carrier(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Fill in what it came by, with a type name that follows ("de type IL-76")."""
    unit = match.role("carrier") or acting_craft(scene, match) or _aboard(scene, match)
    found = () if unit is None else items(scene, unit)
    if unit is None or not found:
        return
    after = [u for u in match.units if u.start >= unit.end][:4]
    typed = next((u for u in after if "DESIGNATION" in u.features), None)
    if typed is not None and found[0].designation is None:
        words = scene.words(typed)
        found = (Item(found[0].description, designation=words, designation_text=words),)
    sheet.put("carriers", found, unit)


def _aboard(scene: Scene, match: Match) -> Unit | None:
    """Find the craft of "à bord de", "dans" or "par" in the clause of *match*.

    So in a participle before the goods: "arrivés à bord d’un C-130, dix camions …".
    """
    verb = match.role("verb") or match.units[0]
    after = [u for u in scene.units if u.start >= min(verb.end, match.end)]
    cargo = match.role("items") or verb
    opening = opening_of(scene.units, cargo)
    clause = takewhile(lambda u: u.start < match.end or "VG" not in u.features, after)
    own = until_more(scene, [*clause], cargo)
    for led, craft in pairwise((*opening, *own)):
        if "VESSEL" in craft.features:
            return craft
        if (
            craft is not cargo
            and led.features & {"PAR", "DANS"}
            and not craft.features.isdisjoint(_CRAFT)
        ):
            return craft
    return None
