# SPDX-License-Identifier: MIT
"""What becomes of the values of records that are one."""

from typing import Any, Final

import pytest

from sahelcoop.merge import merge
from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Name, NameKind
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.model.attack import AttackKind, Basis, Group, Harm, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Correction, Judgement, Retraction, Told, Verdict
from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus, Terms
from sahelcoop.model.dossier import Comparison, Copies, Dossier, Link, Merged
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Absence, Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, Statement
from tests.merge.made import (
    agreement,
    attack,
    delivery,
    goods,
    killed,
    report,
    said,
    statement,
)

DAY: Final = "2021-05-03"
EQUAL, REFINES = Comparison.EQUAL, Comparison.REFINES
COMPATIBLE, CONTRADICTS = Comparison.COMPATIBLE, Comparison.CONTRADICTS
SUPERSEDED, ONE_SIDED = Comparison.SUPERSEDED, Comparison.ONE_SIDED


def event_of(*records: Told, published: tuple[str | None, ...] = ()) -> Merged:
    """Merge records of one event, each from an article of its own."""
    days = published or (None,) * len(records)
    dossier = merge(
        report(record, published=day) for record, day in zip(records, days, strict=True)
    )
    (event,) = (e for e in dossier.merged if len(e.members) > 1)
    return event


def told(event: Merged, field: str) -> tuple[str, list[Comparison]]:
    """Give the rule that chose in a field, and how its values stand."""
    (found,) = (f for f in event.fields if f.name == field)
    return found.rule, [variant.comparison for variant in found.variants]


CHOICES: Final[list[tuple[list[Told], str, str, list[Comparison], Any]]] = [
    (
        [attack("2021-05", "Gao", killed(12)), attack(DAY, "Gao", killed(12))],
        *("date", "finest-date", [EQUAL, REFINES], PartialDate(DAY)),
    ),
    (
        [
            attack(DAY, "Gao", killed(12)),
            attack("2021-05-04", "Gao", killed(12)),
            attack("2021-05-04", "camp de Gao", killed(12)),
        ],
        *("date", "most-sources", [EQUAL, CONTRADICTS], PartialDate("2021-05-04")),
    ),
    (
        [
            attack(DAY, "Gao", killed(12)),
            attack("2021-05-04", "camp de Gao", killed(12)),
        ],
        *("date", "earliest-date", [EQUAL, CONTRADICTS], PartialDate(DAY)),
    ),
    (
        [
            delivery(DAY, goods(2)),
            delivery(
                None,
                goods(2),
                goods(40, designation="BTR"),
                carriers=(goods(1, designation="Il-76"),),
            ),
        ],
        *("date", "only-value", [EQUAL, ONE_SIDED], PartialDate(DAY)),
    ),
]
"""Records, a field, the rule that chooses, how the values stand, what is preferred."""
