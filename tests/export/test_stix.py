# SPDX-License-Identifier: MIT
"""STIX 2.1, as the stix2 library takes it."""

import datetime as dt
import json
from collections import Counter
from typing import Any

import attrs
import pytest
import stix2
from hypothesis import given, settings

from sahelcoop import testing
from sahelcoop.export import Note, NoteKind, to_stix
from sahelcoop.model import Report
from tests.export.samples import OTHER, REPORT

CREATED = dt.datetime(2026, 1, 31, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
KINDS = {
    "identity": 5,
    "incident": 1,
    "location": 3,
    "note": 4,
    "relationship": 4,
    "report": 1,
}


def objects(report: Report, kind: str) -> list[dict[str, Any]]:
    """Give the objects of a kind in the bundle of a report."""
    document = to_stix(report).document
    return [one for one in document["objects"] if one["type"] == kind]


def test_stix2_takes_the_bundle() -> None:
    """The library reads the bundle strictly and writes the same objects."""
    document = to_stix([REPORT, OTHER], created=CREATED).document
    bundle = stix2.parse(json.dumps(document), allow_custom=False)

    assert document == json.loads(bundle.serialize())
    assert KINDS | {"report": 2} == Counter(o["type"] for o in document["objects"])
    assert {"2026-01-31T00:00:00.000Z"} == {o["created"] for o in document["objects"]}


@settings(max_examples=50)
@given(testing.reports())
def test_any_bundle_is_sound(report: Report) -> None:
    """Each object stands once, references lead to objects, and stix2 takes them all."""
    document = to_stix(report, created=CREATED).document
    everything = document.get("objects", [])
    ids = [one["id"] for one in everything]
    ends = [(one.get("source_ref"), one.get("target_ref")) for one in everything]
    held = [one.get("object_refs", []) for one in everything]

    assert len(set(ids)) == len(ids)
    assert {None, *ids} >= {ref for refs in (*ends, *held) for ref in refs}
    assert everything == [
        json.loads(stix2.parse(json.dumps(one), allow_custom=False).serialize())
        for one in everything
    ]


def test_an_attack_is_an_incident_with_relationships() -> None:
    """Who did it and on what basis, whom it hit, where it was."""
    (incident,) = objects(REPORT, "incident")
    names = {
        one["id"]: one["name"]
        for kind in ("identity", "location")
        for one in objects(REPORT, kind)
    }

    assert ["attack", "ambush", "alleged"] == incident["labels"]
    assert [
        ("attributed-to", "Front du Lac", "claimed"),
        ("targets", "Niger", "target"),
        ("located-at", "Toummour", None),
        ("located-at", "Diffa", None),
    ] == [
        (one["relationship_type"], names[one["target_ref"]], one.get("description"))
        for one in objects(REPORT, "relationship")
    ]


def test_anything_else_is_a_note() -> None:
    """A note quotes the words and hangs on those who take part, or on the article."""
    delivery, agreement, statement, empty = objects(REPORT, "note")
    (article,) = objects(REPORT, "report")

    assert "deux blindés" == delivery["content"]
    assert (
        agreement["content"]
        == agreement["abstract"]
        == "agreement (signed): Niger, Tchad"
    )
    assert "-2 blindés hier, +2 demain" == statement["content"]
    assert [article["id"]] == empty["object_refs"]
    assert {"identity", "location", "report"} == {
        ref.split("--")[0] for ref in delivery["object_refs"]
    }


def test_locations_are_no_finer_than_the_text() -> None:
    """A region has its country and no coordinates; what has neither is refused."""
    assert [
        ("base de Zinder", "NE", 13.8053, None),
        ("Toummour", None, 13.7, "Toummour"),
        ("Diffa", "NE", None, None),
    ] == [
        (one["name"], one.get("country"), one.get("latitude"), one.get("city"))
        for one in objects(REPORT, "location")
    ]
    assert {
        Note(
            "attack-1",
            "places.1",
            NoteKind.REFUSED,
            "coordinates would be finer than the text",
        ),
        Note(
            "attack-1",
            "targets.0.place",
            NoteKind.REFUSED,
            "a location needs a country or coordinates",
        ),
    } <= set(to_stix(REPORT).notes)


def test_times_are_demanded() -> None:
    """An article without a day of publication needs a time, or is refused."""
    bare = attrs.evolve(REPORT, article=OTHER.article)
    refused = to_stix(bare)
    given = to_stix(bare, created=CREATED)
    (article,) = (o for o in given.document["objects"] if o["type"] == "report")

    assert {"type", "id"} == refused.document.keys()
    assert NoteKind.REFUSED in {
        n.kind for n in refused.notes if n.record == "article-2"
    }
    assert ("article-2", "2026-01-31T00:00:00Z") == (
        article["name"],
        article["published"],
    )
    assert {
        ("article-2", "published"),
        ("article-2", "title"),
        ("attack-1", "record"),
    } == {
        (note.record, note.field)
        for note in given.notes
        if note.kind is NoteKind.IMPUTED
    }
    with pytest.raises(ValueError, match="time zone"):
        to_stix(REPORT, created=dt.datetime(2026, 1, 31))  # noqa: DTZ001 - refused
