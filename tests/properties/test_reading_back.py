# SPDX-License-Identifier: MIT
"""What is written of a record in full is read as that record again.

Not yet of every record: each kind has the share that comes back whole, which may only
rise, and `GAPS` says what does not, and why.
"""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import attrs
import pytest

from sahelcoop import testing
from sahelcoop.model.actors import Actor, ActorRef
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery, DeliveryStatus
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement
from sahelcoop.reading import parse
from sahelcoop.render import summarise
from sahelcoop.testing.reading_back import (
    UNSTATED,
    Difference,
    Fact,
    differences as compared,
    unfounded,
)
from tests.properties.drawing import KINDS, drawn, draws

LEAST = 0.99
"""The least share of records of a kind that come back whole."""
REPORTS = 0.95
"""The least share of reports of which nothing is read that they do not say."""
TABLE = Path(__file__).parents[2] / "docs" / "prose.md"

MALI, TOGO = ActorRef("Mali"), ActorRef("Togo")
BUSES = Item("bus", Quantity.exact(6), ItemCategory.VEHICLE)
DOCTORS = Item("médecin", Quantity.exact(6), ItemCategory.PERSONNEL)

GAPS: dict[str, tuple[Fact, str]] = {
    "people in one list with goods are no part of the load": (
        Delivery(suppliers=(TOGO,), recipients=(MALI,), items=(BUSES, DOCTORS)),
        "items",
    ),
    "the press that passes on reported words makes speech inside speech": (
        Statement(
            speakers=(ActorRef("Sadio Camara"),),
            form=Form.INDIRECT,
            text="la route est coupée",
            relays=(ActorRef("RFI"),),
        ),
        "statement",
    ),
    "a force that a state gives to stands for that state": (
        Delivery(
            suppliers=(TOGO,), recipients=(ActorRef("armée togolaise"),), items=(BUSES,)
        ),
        "suppliers",
    ),
}
"""By reason, a record that does not come back and the field that differs."""


def differences(record: Fact, *, locale: str = "fr") -> tuple[Difference, ...]:
    """Write a record in full, read it, and compare."""
    return compared(record, parse(summarise(record, locale=locale)))


@cache
def lost(record: Fact) -> tuple[Difference, ...]:
    """Give what does not come back in French as such."""
    return differences(record)


@pytest.mark.parametrize("kind", KINDS)
def test_records_come_back(kind: str) -> None:
    """Every field that the full sentence states is read as it was, and no more."""
    wrong = {summarise(record): lost(record) for record in drawn(kind) if lost(record)}

    assert len(wrong) <= (1 - LEAST) * len(drawn(kind)), wrong


@pytest.mark.parametrize("reason", GAPS)
def test_what_does_not_come_back_is_known(reason: str) -> None:
    """Who mends a gap takes it from the list."""
    record, field = GAPS[reason]

    assert field in {difference.field for difference in differences(record)}


@pytest.mark.parametrize("locale", ["fr_BE", "fr_CA", "fr_CH", "fr_NE", "plain"])
def test_locales_change_no_fact(locale: str) -> None:
    """What is read of a record does not hang on spaces, septante or huitante."""
    records = [record for kind in KINDS for record in drawn(kind)[:20]]

    assert [] == [
        summarise(record, locale=locale)
        for record in records
        if differences(record, locale=locale) != lost(record)
    ]


def test_reports_bear_out_what_is_read() -> None:
    """What is read of a full summary is in the report, as finely at least."""
    reports = draws(testing.readable_reports(), 50)
    wrong = {
        summarise(report): more
        for report in reports
        if (more := unfounded(report, parse(summarise(report))))
    }

    assert len(wrong) <= (1 - REPORTS) * len(reports), wrong


def test_reports_name_everybody_who_is_read() -> None:
    """Nobody is read of a full summary who is not in the report under some name.

    An agency through which somebody spoke is in it by that.
    """
    reports = draws(testing.readable_reports(), 30)
    strangers = {
        summarise(report): more for report in reports if (more := _strangers(report))
    }

    assert strangers == {}


def _strangers(report: Report) -> set[str]:
    """Name whom the full summary tells and the report has neither as actor nor else.

    A medium is in it by a statement, and a body by the office of somebody in it.
    """
    told = summarise(report)
    known = {actor.name for actor in report.actors}
    known |= {statement.medium or "" for statement in report.statements}
    offices = {role for actor in report.actors for role in _offices(actor)}
    return {
        actor.name
        for actor in parse(told).actors
        if actor.name not in known
        and not any(name.text in role for name in actor.names for role in offices)
    }


def _offices(actor: Actor) -> set[str]:
    return {office.title for office in actor.offices}


def stated() -> dict[tuple[str, str], tuple[bool, ...]]:
    """Read the table of what each length states, by record and field."""
    row = re.compile(r"\| (\w+) \| ((?:`\w+` ?)+) \| (\w+) \| (\w+) \| (\w+) \|")
    return {
        (record, field): tuple(answer == "yes" for answer in answers)
        for record, fields, *answers in row.findall(TABLE.read_text("utf-8"))
        for field in re.findall(r"\w+", fields)
    }


def test_table_names_every_field() -> None:
    """All that a record says has its row, and what no length states is `UNSTATED`."""
    kinds = (Delivery, Attack, Agreement, Statement)
    plumbing = {"id", "extra", "sources", "absent"}
    fields = {
        (kind.__name__, field.name)
        for kind in kinds
        for field in attrs.fields(kind)
        if field.name not in plumbing
    }
    never = {(k.__name__, name) for k in kinds for name in UNSTATED.get(k, ())}

    assert fields == stated().keys()
    assert never == {row for row, answers in stated().items() if not answers[-1]}


@pytest.mark.parametrize("kind", KINDS)
def test_table_is_true(kind: str) -> None:
    """What a length does not state can be anything else."""
    records = drawn(kind)
    name = type(records[0]).__name__
    wrong = [
        (field, length)
        for (owner, field), (headline, brief, _) in stated().items()
        for length, told in (("headline", headline), ("brief", brief))
        if owner == name and not told and says(records, field, length)
    ]

    assert [] == wrong


def says(records: tuple[Fact, ...], field: str, length: str) -> bool:
    """Tell whether a summary says which value *field* has."""
    told = [record for record in records if getattr(record, field)]
    return any(
        summarise(one, length=length)
        != summarise(attrs.evolve(one, **{field: getattr(other, field)}), length=length)
        for one, other in pairwise(told)
    )


QUOTED = Statement(
    speakers=(ActorRef("Issa Maro", role="maire"),),
    form=Form.DIRECT,
    text="Le pont est coupé",
    segments=("Le pont est coupé",),
)


def test_differences_are_told_by_field() -> None:
    """A record that is not read, and one that is read beside it, are told as wholes."""
    unread = attrs.evolve(QUOTED, text="", segments=(), form=Form.INDIRECT)

    assert () == differences(QUOTED)
    assert (Difference("statement", unread, None),) == differences(unread)


def test_a_field_that_differs_is_told() -> None:
    """People are sent, whether they are under way or there."""
    sent = Delivery(suppliers=(TOGO,), recipients=(MALI,), items=(DOCTORS,))
    told = differences(attrs.evolve(sent, status=DeliveryStatus.SHIPPED))

    assert "status" in [difference.field for difference in told]
