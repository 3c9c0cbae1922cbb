# SPDX-License-Identifier: MIT
"""What: goods, equipment and personnel handed over, and means of attack or carriage."""

from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, WORDING, Between, Maybe, Of
from sahelcoop.model._show import short_repr
from sahelcoop.model.quantities import UNSPECIFIED, Quantity

__all__ = ["Item", "ItemCategory"]


class ItemCategory(StrEnum):
    """The family that goods belong to."""

    HELICOPTER = "helicopter"
    COMBAT_AIRCRAFT = "combat_aircraft"
    TRANSPORT_AIRCRAFT = "transport_aircraft"
    AIRCRAFT = "aircraft"
    DRONE = "drone"
    RADAR = "radar"
    TRUCK = "truck"
    ARMOURED_VEHICLE = "armoured_vehicle"
    VEHICLE = "vehicle"
    BOAT = "boat"
    ARTILLERY = "artillery"
    MISSILE = "missile"
    AIR_DEFENCE = "air_defence"
    SMALL_ARMS = "small_arms"
    AMMUNITION = "ammunition"
    EXPLOSIVE = "explosive"
    ARMS = "arms"
    EQUIPMENT = "equipment"
    PROTECTIVE = "protective"
    COMMUNICATIONS = "communications"
    MEDICAL = "medical"
    FOOD = "food"
    CEREALS = "cereals"
    FERTILISER = "fertiliser"
    FUEL = "fuel"
    HUMANITARIAN = "humanitarian"
    PERSONNEL = "personnel"
    AID = "aid"
    OTHER = "other"


MOST_LINKS: Final = 1000
"""Most groups, and most alternatives, of one record."""
_LINK: Final = Maybe(Between(1, MOST_LINKS, whole=True))


@attrs.frozen(repr=False)
class Item:
    """Goods of one sort, described by the singular head noun phrase of the text."""

    description: str = attrs.field(validator=LINE)
    """"hélicoptère de combat"; plural-only nouns stay plural ("vivres")."""
    quantity: Quantity = attrs.field(default=UNSPECIFIED, validator=Of(Quantity))
    category: ItemCategory | None = attrs.field(
        default=None, validator=Maybe(Of(ItemCategory))
    )
    designation: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """Type name in its normal spelling: "Mi-171", "59N6-TE"."""
    designation_text: str | None = attrs.field(
        default=None, validator=Maybe(PASSAGE), metadata=WORDING
    )
    """The type name as the text spells it: "59N6 – TE"."""
    group: int | None = attrs.field(default=None, validator=_LINK)
    """Items of one record with the same group share one total, their `quantity`."""
    alternative: int | None = attrs.field(default=None, validator=_LINK)
    """Items of one record with the same number are alternatives ("… ou …")."""
    capability: str | None = attrs.field(default=None, validator=Maybe(PASSAGE))
    """What somebody claims that it can do, in the words of the text."""

    def __str__(self) -> str:
        return self.designation or self.description

    __repr__ = short_repr
