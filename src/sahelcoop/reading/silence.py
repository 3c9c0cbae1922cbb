# SPDX-License-Identifier: MIT
"""What a text says was not disclosed or claimed, as drafts that join the event."""

from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.model.attack import Attack, Claim
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.provenance import Absence
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["read_silence"]

_KIND_OF: Final = {"TERMS": Delivery.tag, "ITEMS": Delivery.tag, "TOLLS": Attack.tag}
_CLAIMS: Final = {"UNCLAIMED": Claim.NONE, "CLAIM_UNKNOWN": Claim.UNKNOWN}


def read_silence(
    scene: Scene, matches: Iterable[Match]
) -> Iterator[tuple[str, list[Draft]]]:
    """Give the kind of event and a draft that holds nothing but the withheld field."""
    for match in matches:
        sheet = scene.sheet(match)
        if match.emits in _CLAIMS:
            sheet.put("claim", _CLAIMS[match.emits], match)
            draft = sheet.draft(scene.utterance.number, refers_back=True)
            yield Attack.tag, [draft]
            continue
        field = match.emits.lower()
        sheet.absent[field] = Absence.UNDISCLOSED
        sheet.cite(field, match)
        cargo = next((u for u in match.units if "CARGO" in u.features), None)
        if cargo is not None and _KIND_OF[match.emits] == Delivery.tag:
            sheet.put("items", items(scene, cargo), cargo)
        draft = sheet.draft(scene.utterance.number, refers_back=True)
        yield _KIND_OF[match.emits], [draft]
