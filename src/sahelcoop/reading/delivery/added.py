# SPDX-License-Identifier: MIT
"""Goods of a load that are told only after its sides."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["put_added"]

_ENDS: Final = frozenset({"STOP", "SEMICOLON", "QUOTE", "VG"})
_ASIDE: Final = _ENDS | {"COMMA", "CARGO"}
_APART: Final = frozenset({"PPART", "GIFT_WORD", "QUI", "QUE", "DONT", "VG"})
"""What after goods tells that they are another load."""
_OF_THEIR_OWN: Final = frozenset({"A", "POUR", "PPART", "QUI", "QUE", "DONT"})
"""What after goods tells who gets them, or what else became of them."""


def put_added(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Add the goods told only after the sides: "…, ainsi que deux bus".

    What arrives with them, or comes "avec leurs pièces", is so too. What has a taker or
    a verb of its own is another load.
    """
    after = [u for u in scene.units if u.start >= match.end]
    more = _after_aside(scene, after)
    arriving = match.emits == "DELIVERED" and "carrier" not in match.roles
    clause = [*takewhile(lambda u: u.features.isdisjoint(_ENDS), after)]
    for at, (led, unit) in enumerate(pairwise(clause), 2):
        own = any(u.features & _OF_THEIR_OWN for u in after[at : at + 1])
        theirs = arriving or "POSS" in next(leaves((unit,))).features
        leads = {"ALONG", "AVEC"} if theirs else {"ALONG"}
        goods = "PERSONNEL" not in unit.features or _is_of_goods(scene, match, led)
        added = led.features & leads and "CARGO" in unit.features and goods
        if unit is more or (added and not own):
            sheet.fields["items"] += items(scene, unit)
            sheet.sources["items"] += (
                scene.quote(unit.start, unit.end, "lists.goods"),
            )


def _is_of_goods(scene: Scene, match: Match, led: Unit) -> bool:
    """Tell whether people may come along: "dix drones, accompagnés de techniciens".

    Who hands over or takes is accompanied by people as well.
    """
    if "GOODS_ONLY" not in led.features:
        return True
    before = [u for u in scene.units if match.start <= u.start and u.end <= led.start]
    near = [u for u in before if "COMMA" not in u.features][-1:]
    many = scene.words(led).partition(" ")[0].endswith("s")
    return many and any("CARGO" in u.features for u in near)


def _after_aside(scene: Scene, after: Sequence[Unit]) -> Unit | None:
    """Find the goods that a participle of the first parts from them.

    "dix camions, fabriqués en Italie, et deux radars"; if no rule reads them apart.
    """
    if len(after) < 2 or after[0].features.isdisjoint({"COMMA"}):
        return None
    if not {"PPART"} <= after[1].features:
        return None
    aside = [*takewhile(lambda u: u.features.isdisjoint(_ASIDE), after[1:])]
    rest = [u for u in after[1 + len(aside) :] if not u.features & {"COMMA", "ET"}]
    joint = after[1 + len(aside) :][:2]
    if not rest or not joint or "COMMA" not in joint[0].features:
        return None
    told = scene.found.get("delivery", ())
    read = any(rest[0] in units for m in told for units in m.roles.values())
    own = any(u.features & _APART for u in rest[1:3])
    goods = "CARGO" in rest[0].features
    return rest[0] if goods and not (read or own) else None
