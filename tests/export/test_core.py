# SPDX-License-Identifier: MIT
"""The records that are exported, and the notes that are taken."""

import datetime as dt

import pytest

from sahelcoop.export import Note, NoteKind
from sahelcoop.export.core import Ledger, single_day, told, uuid_of
from sahelcoop.model import Day, PartialDate
from tests.export.samples import DELIVERY, OTHER, REPORT

LATE = Day(10000, 1, 1)


def test_an_id_is_written_once() -> None:
    """Reports that share records give each once, with all that is known of an actor."""
    ledger = Ledger()
    found = told([REPORT, OTHER], ledger)
    turkey = found.actors["actor-turkey"]

    assert ["Turquie", "Ankara", "Türkiye"] == [name.text for name in turkey.names]
    assert ("TR", 2) == (turkey.country, len(turkey.sources["names"]))
    assert [REPORT.article, OTHER.article] == list(found.articles["delivery-1"])
    assert [record.id for record in REPORT.records[4:]] == [e.id for e in found.events]
    assert (
        Note(
            "actor-turkey",
            "sources.names.1",
            NoteKind.LOST,
            "of a later report: no place of one",
        ),
        Note("agreement-1", "record", NoteKind.REFUSED, "another record has this id"),
    ) == ledger.close(None).notes


def test_what_is_not_written_is_noted() -> None:
    """All that a record says and a format does not hold is found, as deep as it is."""
    ledger = Ledger()
    ledger.rest(DELIVERY, {"suppliers.*.name", "items", "date"}, "no room")
    ledger.rest(DELIVERY, {"suppliers.*.name", "items", "date"}, "no room")

    assert [
        "sources",
        "absent",
        "suppliers.0.actor",
        "suppliers.0.label",
        "recipients",
        "participants",
        "items_exhaustive",
        "places",
        "carriers",
        "terms",
    ] == [note.field for note in ledger.close(None).notes]


@pytest.mark.parametrize(
    ("date", "day"),
    [
        (None, None),
        (PartialDate("2023-05-11"), dt.date(2023, 5, 11)),
        (PartialDate("2023-05"), None),
        (PartialDate("../.."), None),
        (PartialDate("../..", not_before=LATE, not_after=LATE), None),
    ],
)
def test_single_day(date: PartialDate | None, day: dt.date | None) -> None:
    """A date is one day only when it can be no other and Python has it."""
    assert day == single_day(date)


def test_ids_are_made_of_ids() -> None:
    """The same ids give the same UUID in every version: others store it."""
    assert "efa5908a-178e-5770-8197-f148d46f8fe9" == uuid_of("identity", "actor-niger")
    assert uuid_of("a", "b") != uuid_of("ab")
