# SPDX-License-Identifier: MIT
"""Which party has moved a deal to how it stands, and for how long it then stands."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.model.times import Duration
from sahelcoop.reading.agreement.acting import acting
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.signatories import sides_of_actor
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["put_mover", "put_term"]

_MOVES: Final = frozenset(
    {
        AgreementStatus.RENEWED,
        AgreementStatus.SUSPENDED,
        AgreementStatus.DENOUNCED,
        AgreementStatus.BROKEN,
    }
)
"""What one of the parties can do; they sign together, and talk with one another."""
_LASTING: Final = frozenset(
    {
        AgreementStatus.SIGNED,
        AgreementStatus.RENEWED,
        AgreementStatus.RATIFIED,
        AgreementStatus.SUSPENDED,
        AgreementStatus.IN_FORCE,
    }
)
"""How a deal stands for a time from then on."""
_BREAKS: Final = frozenset({"STOP", "VG", "SEMICOLON", "QUE", "QUI"})
_LEADING: Final = frozenset({"POUR", "DE", "DET", '"durée"', '"période"'})
"""What may lead to a length of time: "pour une durée de"."""
_LED: Final = 5


def put_mover(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Say who of the parties has ended, suspended or renewed the deal."""
    if act.status not in _MOVES:
        return
    units = (*acting(scene, act), *_leading(act))
    movers = [s for unit in units for s in sides_of_actor(scene, unit)]
    parties = sheet.fields.get("parties", ())
    own = {side.party: side.unit for side in movers if side.party in parties}
    sheet.put("by", tuple(own), *own.values())


def _leading(act: Act) -> Iterator[Unit]:
    """Give the subject of an active verb that the rule itself tells."""
    if act.verb.features & {"ACTIVE", "INF"}:
        told = (u for r in ("party", "what") for u in act.match.roles.get(r, ()))
        yield from (unit for unit in told if unit.end <= act.verb.start)


def put_term(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Say for how long: "reconduit pour cinq ans"."""
    if act.status not in _LASTING or "VG" not in act.verb.features:
        return
    after = [u for u in scene.units if u.start >= act.verb.end]
    clause = list(takewhile(lambda u: not u.features & _BREAKS, after))
    for n, unit in enumerate(clause):
        length = unit.value.value if isinstance(unit.value, Mention) else None
        if isinstance(length, Duration) and _is_led_by_for(clause[:n]):
            sheet.put("term", length, unit)


def _is_led_by_for(before: list[Unit]) -> bool:
    """Tell whether pour leads to what follows *before*."""
    led = list(takewhile(lambda u: u.features & _LEADING, reversed(before[-_LED:])))
    return any("POUR" in unit.features for unit in led)
