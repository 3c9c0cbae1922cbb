# SPDX-License-Identifier: MIT
"""What sort of attack the words of a match tell: an ambush, a shelling, a strike."""

from collections.abc import Collection, Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import AttackKind
from sahelcoop.reading.scene import leaves

__all__ = ["kind_of"]

_KINDS: Final = {
    "AMBUSH": AttackKind.AMBUSH,
    "MASSACRE": AttackKind.MASSACRE,
    "SHELLING": AttackKind.SHELLING,
    "AIR_STRIKE": AttackKind.AIR_STRIKE,
    "EXPLOSION": AttackKind.EXPLOSION,
    "BATTLE_EVENT": AttackKind.BATTLE,
    "CAPTURE": AttackKind.ATTACK,
    "ABDUCT": AttackKind.KIDNAPPING,
    "KIDNAPPING_EVENT": AttackKind.KIDNAPPING,
    "EXPLODE": AttackKind.EXPLOSION,
    "OPERATION_EVENT": AttackKind.OPERATION,
    "MUTINY": AttackKind.MUTINY,
}


def kind_of(
    match: Match, sentence: Sequence[Unit], sides: Collection[str]
) -> AttackKind:
    """Name the sort of attack by the words for it, noun before verb; not by *sides*."""
    told = [(n, us[0]) for n, us in match.roles.items() if us and n not in sides]
    for _, unit in sorted(told, key=lambda role: "verb" in role[0]):
        for feature, kind in _KINDS.items():
            if feature in unit.features and "GOODS" not in unit.features:
                return _by_drone(kind, unit, sentence)
    return AttackKind.ATTACK


def _by_drone(kind: AttackKind, event: Unit, sentence: Sequence[Unit]) -> AttackKind:
    """Tell a strike of a drone from others: "une frappe de drones"."""
    rest = (u for u in sentence if u.start >= event.end)
    after = [u for u in rest if "ADJ" not in u.features][:1]
    drone = any("DRONE" in u.features for u in after)
    of_drone = drone and "DE" in next(leaves(after)).features
    strike = kind is AttackKind.AIR_STRIKE and of_drone
    return AttackKind.DRONE_STRIKE if strike else kind
