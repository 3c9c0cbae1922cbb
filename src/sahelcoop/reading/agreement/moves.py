# SPDX-License-Identifier: MIT
"""Which party has moved a deal to how it stands, and for how long it then stands."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention
from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.times import Duration
from sahelcoop.reading.agreement.acting import acting
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene

__all__ = ["farther", "goes_on", "later", "put_mover", "put_term"]

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
_ON_THE_WAY: Final = (
    AgreementStatus.ANNOUNCED,
    AgreementStatus.SIGNED,
    AgreementStatus.RATIFIED,
)
"""How one deal comes about, step by step."""
_BREAKS: Final = frozenset({"STOP", "VG", "SEMICOLON", "QUE", "QUI"})
_LEADING: Final = frozenset({"POUR", "DE", "DET", '"durée"', '"période"'})
"""What may lead to a length of time: "pour une durée de"."""
_LED: Final = 5


def goes_on(one: AgreementStatus | None, other: AgreementStatus | None) -> bool:
    """Tell whether *other* is a later step of a deal than *one*: signed, ratified."""
    if one not in _ON_THE_WAY or other not in _ON_THE_WAY:
        return False
    return _ON_THE_WAY.index(one) < _ON_THE_WAY.index(other)


def farther(one: AgreementStatus, other: AgreementStatus) -> AgreementStatus:
    """Give the later of two steps of one deal, else the *one* told first."""
    return other if goes_on(one, other) else one


def later(one: PartialDate, other: PartialDate) -> PartialDate:
    """Give the later of two days told of one deal, that of its last step."""
    first, second = one.edtf, other.edtf
    known = first[:1].isdigit() and second[:1].isdigit()
    one_day = first.startswith(second) or second.startswith(first)
    return other if known and not one_day and second > first else one


def put_mover(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Say who of the parties has ended, suspended or renewed the deal."""
    if act.status not in _MOVES:
        return
    units = (*acting(scene, act), *_leading(act))
    movers = [s for unit in units for s in sides_of_actor(scene, unit)]
    told = sheet.fields.get("parties", ())
    own = {side.party: side.unit for side in movers if side.party in told}
    # "la CEDEAO, dont le Togo a claqué la porte"
    own = {who: unit for who, unit in own.items() if unit != act.head} or own
    if all("PRONOUN" in unit.features for unit in units):
        partners = {party.name for party in _partners(scene, act)}
        own = {who: unit for who, unit in own.items() if who.name not in partners}
    if units and not movers and told:  # "le gouvernement a rompu", whoever it is of
        partners = {party.name for party in _partners(scene, act)}
        others = [party for party in told if party.name not in partners]
        own = dict.fromkeys(others if partners else (), units[0])
    sheet.put("by", tuple(own), *own.values())


def _partners(scene: Scene, act: Act) -> Iterator[Party]:
    """Name with whom the deal is, whom "elles" who moved it cannot mean."""
    sides = [u for m in act.details for u in m.roles.get("sides", ())]
    for unit in sides:
        yield from parties(scene, unit)


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
    """Tell whether pour, or durée de, leads to what follows *before*."""
    if any('"durée"' in unit.features for unit in before[-_LED:]):
        return True
    led = list(takewhile(lambda u: u.features & _LEADING, reversed(before[-_LED:])))
    return any("POUR" in unit.features for unit in led)
