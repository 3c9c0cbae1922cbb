# SPDX-License-Identifier: MIT
"""Documents of newer and older versions."""

from typing import Any

import attrs
import pytest

from sahelcoop.errors import JsonError
from sahelcoop.model.delivery import Delivery
from sahelcoop.wire import MIGRATIONS, SCHEMA_VERSION, from_json, to_json
from sahelcoop.wire._careful import read
from sahelcoop.wire.migrations import migrate
from tests.wire.samples import DELIVERY, DOSSIER, REPORT, holding

NEWER = (
    '{"type":"delivery","schema_version":3,"colours":[1.50,"é",{"b":1e400}],"id":"d1",'
    '"items":[{"description":"blé","quantity":{"qualifier":"unspecified","sure":true},'
    '"type":"food"}],"suppliers":[{"type":"actor_ref","name":"Russie","rank":null}]}'
)


def renamed(document: dict[str, Any]) -> dict[str, Any]:
    """Bring a document of an imagined version 1 to 2: `goods` became `items`."""
    items = [{"description": name} for name in document["goods"]]
    rest = {key: value for key, value in document.items() if key != "goods"}
    return {**rest, "items": items}


def marked(document: dict[str, Any]) -> dict[str, Any]:
    """Bring a document of an imagined version 2 to 3: it has a motive."""
    return {**document, "motive": f"{len(document['items'])} items"}


def test_newer_document_is_kept_and_written_back() -> None:
    """Unknown keys go to `extra` by dotted path, and back unchanged."""
    delivery = from_json(NEWER)

    assert {
        "colours": '[1.50,"é",{"b":1e400}]',
        "items.0.quantity.sure": "true",
        "items.0.type": '"food"',
        "schema_version": "3",
        "suppliers.0.rank": "null",
    } == delivery.extra
    assert "blé" == delivery.items[0].description
    assert NEWER.replace(
        '"description":"blé","quantity":{"qualifier":"unspecified","sure":true},'
        '"type":"food"',
        '"type":"food","description":"blé","quantity":{"qualifier":"unspecified",'
        '"sure":true}',
    ) == to_json(delivery)
    assert delivery == from_json(to_json(delivery))


def test_blanks_around_unknown_values_go() -> None:
    """An unknown value is kept without the blanks between its pieces."""
    newer = '{ "type":"delivery", "schema_version": 2, "a": [ 1 , {"b" : "c d"} ] }'

    assert '[1,{"b":"c d"}]' == from_json(newer).extra["a"]


def test_newer_version_alone_is_kept() -> None:
    """A newer document that says nothing new is written with its own version."""
    newer = '{"type":"delivery","schema_version":2,"id":"d1"}'

    assert {"schema_version": "2"} == from_json(newer).extra
    assert newer == to_json(from_json(newer))


@pytest.mark.parametrize(
    "key", ["a.b", "", "%", "%0041", " a", "a ", "é", "\\u0007", "x y"]
)
def test_any_unknown_key_comes_back(key: str) -> None:
    """Keys that would be misread as paths are kept as well as others."""
    newer = f'{{"type":"delivery","schema_version":2,"{key}":1,"id":"z"}}'
    delivery = from_json(newer)

    assert delivery == from_json(to_json(delivery))
    assert f'"{key}":1' in to_json(delivery)


def test_records_within_records_keep_their_own() -> None:
    """Each record keeps what stands in it, and the version with it."""
    newer = to_json(REPORT).replace('"schema_version":1', '"schema_version":2')
    newer = newer.replace('"id":"d1"', '"id":"d1","schema_version":[7],"unsure":0.10')

    report = from_json(newer)

    assert {} == report.extra
    assert {
        "%0073chema_version": "[7]",
        "schema_version": "2",
        "unsure": "0.10",
    } == report.deliveries[0].extra
    assert report == from_json(to_json(report))
    assert '"schema_version":[7]' in to_json(report)


def test_older_report_may_hold_a_newer_record() -> None:
    """A document has the newest version that any record in it has."""
    kept = holding(DELIVERY, colour='"red"')
    report = attrs.evolve(REPORT, deliveries=(kept,))
    dossier = attrs.evolve(DOSSIER, reports=(report,))

    assert to_json(dossier).startswith('{"type":"dossier","schema_version":2,')
    assert dossier == from_json(to_json(dossier))


@pytest.mark.parametrize(
    "newer",
    [
        '{"type":"delivery","schema_version":2,"colour":NaN}',
        '{"type":"delivery","schema_version":2,"colour":{"a":1,"a":2}}',
        '{"type":"delivery","schema_version":2,"colour":' + "[" * 70 + "]" * 70 + "}",
        '{"type":"delivery","schema_version":2,"status":"new"}',
        '{"type":"name","schema_version":2,"text":"Mali"}',
    ],
    ids=["NaN", "duplicate key", "deep", "enum", "value"],
)
def test_newer_document_may_be_beyond_us(newer: str) -> None:
    """What cannot be kept or understood is refused, not guessed at."""
    with pytest.raises(JsonError):
        from_json(newer)


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        ({"colour": "1"}, "must name a schema_version above 1, got ''"),
        ({"schema_version": "1"}, "must name a schema_version above 1, got '1'"),
        ({"schema_version": "²"}, "must name a schema_version"),
        (
            {"schema_version": "2", "colour": "red"},
            "extra is not JSON: Expecting value",
        ),
        ({"schema_version": "2", "motive": "1"}, "extra has no place for 'motive'"),
        ({"schema_version": "2", "type": "1"}, "extra has no place for 'type'"),
        ({"schema_version": "2", "items.9.a": "1"}, "extra has no place"),
        ({"schema_version": "2", "items.a.b": "1"}, "extra has no place"),
        ({"schema_version": "2", "items.a": "1"}, "extra has no place"),
        ({"schema_version": "2", "id.a": "1"}, "extra has no place"),
        ({"schema_version": "2", "lost.a": "1"}, "extra has no place"),
        ({"schema_version": "2", "sources.suppliers": "1"}, "extra has no place"),
        ({"schema_version": "2", "sources.lost.0.a": "1"}, "extra has no place"),
        ({"schema_version": "2", "%0061": "1", "a": "1"}, "extra has no place"),
    ],
)
def test_extra_by_hand_must_make_sense(held: dict[str, str], reason: str) -> None:
    """An extra that no newer document could have left is refused when written."""
    with pytest.raises(JsonError) as caught:
        to_json(attrs.evolve(DELIVERY, extra=held))

    assert reason in caught.value.reason


def test_extra_cannot_reach_into_another_record() -> None:
    """The extra of a report has no say in its deliveries, which have their own."""
    with pytest.raises(JsonError, match="extra has no place"):
        to_json(holding(REPORT, **{"deliveries.0.colour": "1"}))


def test_extra_reaches_into_evidence() -> None:
    """Unknown keys of an evidence are kept as well."""
    record = holding(DELIVERY, **{"sources.suppliers.0.lang": '"fr"'})

    assert record == from_json(to_json(record))


@pytest.mark.parametrize("version", ["0", "-1", "1.0", "true", '"1"', "null"])
def test_version_is_a_positive_integer(version: str) -> None:
    """A version that is none is refused with its path."""
    with pytest.raises(JsonError) as caught:
        from_json(f'{{"type":"delivery","schema_version":{version}}}')

    assert "$.schema_version" == caught.value.path


def test_older_documents_are_migrated_step_by_step() -> None:
    """Each step brings a document to the next version, from where it stands."""
    steps = {1: renamed, 2: marked}
    oldest = '{"type":"delivery","schema_version":1,"id":"d1","goods":["blé"]}'
    middle = '{"type":"delivery","schema_version":2,"id":"d1","items":[]}'

    from_oldest = read(oldest, migrations=steps, current=3)
    from_middle = read(middle, migrations=steps, current=3)

    assert ("blé", "1 items") == (from_oldest.items[0].description, from_oldest.motive)
    assert Delivery(id="d1", motive="0 items") == from_middle


def test_migration_keeps_its_input() -> None:
    """A document that is migrated is not changed itself."""
    document = {"type": "delivery", "schema_version": 1, "goods": ["blé"]}

    migrated = migrate(document, migrations={1: renamed}, current=2)

    assert {"type": "delivery", "schema_version": 1, "goods": ["blé"]} == document
    assert 2 == migrated["schema_version"]


def test_migration_of_a_malformed_document_is_an_error() -> None:
    """A step that does not find what it needs says so as our own error."""
    with pytest.raises(JsonError, match="is no document of version 1: KeyError"):
        read(
            '{"type":"delivery","schema_version":1}',
            migrations={1: renamed},
            current=2,
        )


def test_there_is_a_step_from_every_older_version() -> None:
    """No version that was ever written is left behind."""
    assert list(MIGRATIONS) == list(range(1, SCHEMA_VERSION))
