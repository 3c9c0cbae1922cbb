# SPDX-License-Identifier: MIT
"""What is added on an event told before: that nobody claimed it, or disclosed what."""

from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.model.attack import Attack, Claim
from sahelcoop.model.delivery import Delivery, Participant
from sahelcoop.model.provenance import Absence
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene

__all__ = ["read_silence"]

_CLAIMS: Final = {"UNCLAIMED": Claim.NONE, "CLAIM_UNKNOWN": Claim.UNKNOWN}
_WHO: Final = ("first", "second", "last")
"""Roles of people."""
_PARTS: Final = {
    "there": "assiste",
    "chairing": "préside",
    "handing": "remet",
    "getting": "reçoit",
    "sharing": "participe",
}
"""By the role of the word for it, the part that people take."""
_ON_ATTACKS: Final = frozenset({"TOLLS", *_CLAIMS})
"""What a rule emits that adds to an attack; the others add to a delivery."""


def read_silence(
    scene: Scene, matches: Iterable[Match]
) -> Iterator[tuple[str, list[Draft]]]:
    """Give the kind of event, and a draft that holds nothing but what is added."""
    for match in matches:
        sheet = scene.sheet(match)
        if match.emits in _CLAIMS:
            sheet.put("claim", _CLAIMS[match.emits], match)
        elif match.emits == "ANNOUNCED":
            days = match.roles.get("day", ())
            scene.put_first_date(days, sheet, field="announced")
        elif match.emits == "PRESENT":
            _put_people(scene, match, sheet)
        else:
            _put_withheld(scene, match, sheet)
        tag = Attack.tag if match.emits in _ON_ATTACKS else Delivery.tag
        yield tag, [sheet.draft(scene.utterance.number, refers_back=True)]


def _put_people(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say who took part in a hand-over, and how."""
    part = next(_PARTS[name] for name in _PARTS if name in match.roles)
    units = [unit for name in _WHO for unit in match.roles.get(name, ())]
    people = [who for unit in units for who in parties(scene, unit)]
    sheet.put("participants", tuple(Participant(who, part) for who in people), *units)


def _put_withheld(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say which field is withheld, and of which goods."""
    field = match.emits.lower()
    sheet.absent[field] = Absence.UNDISCLOSED
    sheet.cite(field, match)
    cargo = next((u for u in match.units if "CARGO" in u.features), None)
    if cargo is not None and match.emits not in _ON_ATTACKS:
        sheet.put("items", items(scene, cargo), cargo)
