# SPDX-License-Identifier: MIT
"""The ids of records: derived from the facts, given, kept."""

import copy
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from sahelcoop.model import (
    Absence,
    ActorRef,
    Agreement,
    Attack,
    Delivery,
    DeliveryStatus,
    Evidence,
    Form,
    Item,
    PartialDate,
    Quantity,
    Statement,
    Terms,
    same_facts,
)

MALI, RUSSIA = ActorRef("Mali"), ActorRef("Russie")
MOSCOW = ActorRef("Russie", actor="russia", label="Moscou")
WORDS = Evidence("a1", 0, 6, "Moscou")


def deliver(**fields: Any) -> Delivery:  # noqa: ANN401 - any field
    """Make the delivery of which the tests tell."""
    items = (Item("hélicoptère", Quantity.exact(2)),)
    return Delivery(**{"suppliers": (RUSSIA,), "items": items, **fields})


def test_derived_id_is_pinned() -> None:
    """Ids are stable: stored ones still name the same facts in the next version."""
    assert "delivery-22a88b64f6131477" == Delivery().id


WORDING: list[dict[str, Any]] = [
    {"suppliers": (MOSCOW,)},
    {"sources": {"record": (WORDS,)}},
    {"absent": {"motive": Absence.UNDISCLOSED}},
    {"extra": {"new": "1"}},
]
FACTS: list[dict[str, Any]] = [
    {"suppliers": (MALI,)},
    {"suppliers": (), "recipients": (RUSSIA,)},
    {"suppliers": (ActorRef("Russie", role="médiateur"),)},
    {"items": ()},
    {"status": DeliveryStatus.ORDERED},
    {"date": PartialDate("2022-03-30")},
    {"terms": Terms.GIFT},
]


@pytest.mark.parametrize("fields", WORDING)
def test_ids_and_facts_ignore_wording(fields: dict[str, Any]) -> None:
    """The words, the sources and the silences of a record are no part of its facts."""
    assert deliver().id == deliver(**fields).id
    assert same_facts(deliver(), deliver(**fields))
    assert deliver() != deliver(**fields)


@pytest.mark.parametrize("fields", FACTS)
def test_ids_depend_on_facts(fields: dict[str, Any]) -> None:
    """Whatever else a record says, it has another id."""
    assert deliver().id != deliver(**fields).id
    assert not same_facts(deliver(), deliver(**fields))


def test_ids_of_kinds_differ() -> None:
    """An id begins with the kind of its record, and so tells kinds apart."""
    ids = [
        record.id for record in (Attack(), Agreement(), Statement(form=Form.INDIRECT))
    ]

    assert ["attack", "agreement", "statement"] == [i.rpartition("-")[0] for i in ids]
    assert not same_facts(Attack(), Agreement())


def test_dates_are_facts_without_their_words() -> None:
    """Two articles that word a day differently tell of one day."""
    plain = PartialDate("2022-03-30")
    worded = PartialDate("2022-03-30", text="mercredi 30 mars", anchor="2022-04-01")

    assert deliver(date=plain).id == deliver(date=worded).id
    assert same_facts(plain, worded)


@pytest.mark.parametrize(
    "change",
    [attrs.evolve, getattr(copy, "replace", attrs.evolve)],
    ids=["evolve", "replace"],
)
def test_changed_copies_keep_the_id(change: Callable[..., Delivery]) -> None:
    """A correction of a record still is that record; Python 3.13 says replace."""
    changed = change(deliver(), status=DeliveryStatus.ORDERED)

    assert DeliveryStatus.ORDERED is changed.status
    assert deliver().id == changed.id
    assert deliver(status=DeliveryStatus.ORDERED).id == attrs.evolve(changed, id="").id


def test_given_ids_are_kept() -> None:
    """Whoever has an id for a record may give it."""
    assert "livraison-n°1" == deliver(id="livraison-n°1").id
    assert same_facts(deliver(), deliver(id="d1"))


PROGRAM = """
from tests.model.test_ids import FACTS, WORDING, deliver
print(*(deliver(**fields).id for fields in [*FACTS, *WORDING]))
"""


def test_ids_do_not_depend_on_the_hash_seed() -> None:
    """Every process derives the same ids, so that they can be stored and shared."""
    here = " ".join(deliver(**fields).id for fields in [*FACTS, *WORDING])
    there = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "4242")
    ]

    assert [here, here] == there
