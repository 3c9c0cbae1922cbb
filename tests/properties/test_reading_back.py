# SPDX-License-Identifier: MIT
"""What is written of a record in full is read as that record again.

Not yet of every record: each kind has the share that comes back whole, which may only
rise, and `GAPS` says what does not, and why.
"""

import re
from collections.abc import Callable

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis.strategies import SearchStrategy

from sahelcoop import testing
from sahelcoop.model.actors import ActorRef
from sahelcoop.model.delivery import Delivery, DeliveryStatus
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render import summarise
from sahelcoop.testing.reading_back import Difference, Fact, differences

KINDS: dict[str, tuple[Callable[[], SearchStrategy[Fact]], float]] = {
    "deliveries": (testing.readable_deliveries, 0.95),
    "attacks": (testing.readable_attacks, 0.97),
    "agreements": (testing.readable_agreements, 0.98),
    "statements": (testing.readable_statements, 0.97),
}
"""By kind, what draws it and the least share of records that come back whole."""
DRAWN = 150

MALI, TOGO = ActorRef("Mali"), ActorRef("Togo")
BUSES = Item("bus", Quantity.exact(6), ItemCategory.VEHICLE)
DOCTORS = Item("médecin", Quantity.exact(6), ItemCategory.PERSONNEL)
AID = Item("aide alimentaire", category=ItemCategory.AID)

GAPS: dict[str, tuple[Fact, str]] = {
    "people in one list with goods are no part of the load": (
        Delivery(suppliers=(TOGO,), recipients=(MALI,), items=(BUSES, DOCTORS)),
        "items",
    ),
    "help without a number that nobody is said to give is no event": (
        Delivery(recipients=(MALI,), items=(AID,)),
        "delivery",
    ),
    "people are sent, whether they are under way or there": (
        Delivery(
            suppliers=(TOGO,),
            recipients=(MALI,),
            items=(DOCTORS,),
            status=DeliveryStatus.SHIPPED,
        ),
        "status",
    ),
    "a force that a state gives to stands for that state": (
        Delivery(
            suppliers=(TOGO,), recipients=(ActorRef("armée togolaise"),), items=(BUSES,)
        ),
        "suppliers",
    ),
}
"""By reason, a record that does not come back and the field that differs."""


def drawn(strategy: SearchStrategy[Fact]) -> list[Fact]:
    """Draw the records that a run of the tests looks at."""
    found: list[Fact] = []

    @settings(max_examples=DRAWN, phases=[Phase.generate])
    @given(strategy)
    def draw(record: Fact) -> None:
        found.append(record)

    draw()
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_records_come_back(kind: str) -> None:
    """Every field that the full sentence states is read as it was, and no more."""
    make, least = KINDS[kind]
    records = drawn(make())
    lost = {
        summarise(record): found for record in records if (found := differences(record))
    }

    assert len(lost) <= (1 - least) * len(records), lost


@pytest.mark.parametrize("reason", GAPS)
def test_what_does_not_come_back_is_known(reason: str) -> None:
    """Who mends a gap takes it from the list."""
    record, field = GAPS[reason]

    assert field in {difference.field for difference in differences(record)}


@pytest.mark.parametrize("locale", ["fr_BE", "fr_CA", "fr_CH", "fr_NE", "plain"])
def test_locales_change_no_fact(locale: str) -> None:
    """What is read of a record does not hang on spaces, septante or huitante."""
    changed = [
        (summarise(record, locale=locale), there)
        for make, _ in KINDS.values()
        for record in drawn(make())[:20]
        if (there := differences(record, locale=locale)) != differences(record)
    ]

    assert [] == [words for words, _ in changed]


@pytest.mark.parametrize("kind", KINDS)
def test_no_key_is_printed(kind: str) -> None:
    """No identifier, no EDTF and no control character stands in a sentence."""
    leaked = re.compile(
        r"\b(?:actor|delivery|attack|agreement|statement)-|\d{4}-\d\d|/\d{4}|[\x00-\x1f]"
    )
    make, _ = KINDS[kind]

    assert [] == [t for r in drawn(make()) if leaked.search(t := summarise(r))]


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
