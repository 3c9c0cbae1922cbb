# SPDX-License-Identifier: MIT
"""Goods of a load that are told only after its sides."""

from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["put_added"]

_ENDS: Final = frozenset({"STOP", "SEMICOLON", "QUOTE", "VG"})
_OF_THEIR_OWN: Final = frozenset({"A", "POUR", "PPART", "QUI", "QUE", "DONT"})
"""What after goods tells who gets them, or what else became of them."""


def put_added(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Add the goods told only after the sides: "…, ainsi que deux bus".

    What arrives with them is so too. What has a taker or a verb of its own is another
    load.
    """
    after = [u for u in scene.units if u.start >= match.end]
    arriving = match.emits == "DELIVERED" and "carrier" not in match.roles
    leads = {"ALONG", "AVEC"} if arriving else {"ALONG"}
    clause = [*takewhile(lambda u: u.features.isdisjoint(_ENDS), after)]
    for at, (led, unit) in enumerate(pairwise(clause), 2):
        own = any(u.features & _OF_THEIR_OWN for u in after[at : at + 1])
        kind = {"CARGO", "PERSONNEL" if "GOODS_ONLY" in led.features else "CARGO"}
        if led.features & leads and unit.features & kind == {"CARGO"} and not own:
            sheet.fields["items"] += items(scene, unit)
            sheet.sources["items"] += (
                scene.quote(unit.start, unit.end, "lists.goods"),
            )
