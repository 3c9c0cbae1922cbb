# SPDX-License-Identifier: MIT
"""What type checkers infer about typical uses, and that these uses run."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, assert_type

import sahelcoop as sc
from sahelcoop.io import article_files, read_article
from sahelcoop.model import (
    Absence,
    DeliveryStatus,
    FrozenMap,
    ItemCategory,
    Merged,
    Mismatch,
    Record,
)

TEXT = "Le 30 mars 2022, la Russie a livré deux hélicoptères Mi-35P au Mali."


def test_reading() -> None:
    """A text and an article alike give a report whose records have their own types."""
    article = sc.Article(TEXT, published="2022-04-01")
    report = sc.parse(article)

    assert_type(article.published, sc.PartialDate | None)
    assert_type(report, sc.Report)
    assert_type(report.deliveries, tuple[sc.Delivery, ...])
    assert_type(report.attacks, tuple[sc.Attack, ...])
    assert_type(report.agreements, tuple[sc.Agreement, ...])
    assert_type(report.statements, tuple[sc.Statement, ...])
    assert_type(report.records, tuple[Record, ...])
    assert_type(report.verify(article), tuple[Mismatch, ...])
    assert_type(sc.parse(TEXT, published=sc.PartialDate("2022")), sc.Report)

    assert () == report.verify(article)


def test_fields_of_a_delivery() -> None:
    """The fields of a record have the types of their values, absence included."""
    (delivery,) = sc.parse(TEXT).deliveries
    party, item = delivery.suppliers[0], delivery.items[0]

    assert_type(party, sc.ActorRef | sc.UnnamedSource)
    assert_type(party.name, str)
    assert_type(item.quantity, sc.Quantity)
    assert_type(delivery.status, DeliveryStatus)
    assert_type(delivery.date, sc.PartialDate | None)
    assert_type(delivery.places, tuple[sc.Place, ...])
    assert_type(delivery.sources, FrozenMap[tuple[sc.Evidence, ...]])
    assert_type(delivery.sources["record"][0].exact, str)
    assert_type(delivery.absent, FrozenMap[Absence])

    assert "Russie" == party.name


def test_writing() -> None:
    """What goes out is text; what comes in is whatever the document says it is."""
    report = sc.parse(TEXT)
    file = BytesIO()

    assert_type(sc.to_json(report, indent=2), str)
    assert_type(sc.from_json(b'{"type":"article","schema_version":1,"text":""}'), Any)
    assert_type(sc.dump_jsonl([report, *report.deliveries], file), int)
    assert_type(sc.load_jsonl(BytesIO(file.getvalue())), Iterator[Any])
    assert_type(sc.summarise(report, locale="fr_ML"), str)
    assert_type(sc.summarise(report.deliveries[0]), str)
    assert_type(sc.explain(TEXT, report.deliveries[0]), str)
    assert_type(sc.json_schema(), dict[str, Any])
    assert_type(sc.same_facts(report, report), bool)

    assert sc.from_json(sc.to_json(report)) == report


def test_merging() -> None:
    """A dossier's events have records of their own kinds."""
    dossier = sc.merge([sc.parse(TEXT)])
    (event,) = dossier.find(kind=sc.Delivery)

    assert_type(dossier, sc.Dossier)
    assert_type(dossier.timeline(), tuple[Merged, ...])
    assert_type(event.members, tuple[str, ...])
    assert_type(dossier.total(ItemCategory.HELICOPTER), sc.Quantity)

    assert isinstance(event.record, sc.Delivery)
    assert sc.Quantity.exact(2) == dossier.total(ItemCategory.HELICOPTER)


def test_files(tmp_path: Path) -> None:
    """Files are found by text or path, and read from either or from a stream."""
    path = tmp_path / "gao.txt"
    path.write_bytes(b"Gao")

    assert_type(article_files(str(tmp_path)), Iterator[Path])
    assert_type(read_article(path, published="2022"), sc.Article)
    assert_type(read_article(BytesIO(b"Gao"), id="gao"), sc.Article)

    assert [path] == list(article_files(tmp_path))
