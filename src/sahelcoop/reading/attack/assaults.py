# SPDX-License-Identifier: MIT
"""Assaults: how many of them one attack is made of."""

from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["put_assaults"]

_MULTIPLES: Final = {"double": 2, "triple": 3}
"""By the role of a word for it, how many assaults an attack is."""


def put_assaults(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say how many assaults one word, or one plan, makes one attack."""
    several = match.role("several")
    sheet.put("assaults", several and quantity_of(scene, several), match)
    for name, number in _MULTIPLES.items():
        multiple = match.role(name)
        if multiple is not None:
            sheet.put("assaults", Quantity.exact(number), multiple)
