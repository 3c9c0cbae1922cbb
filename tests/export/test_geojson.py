# SPDX-License-Identifier: MIT
"""GeoJSON, as the geojson library and shapely take it."""

import json

import geojson
import pytest
from hypothesis import given, settings
from shapely.geometry import shape

from sahelcoop import testing
from sahelcoop.export import Note, NoteKind, to_geojson
from sahelcoop.export.core import Event
from sahelcoop.export.roles import places
from sahelcoop.model import Place, Report
from tests.export.samples import BASE, NOWHERE, OTHER, REGION, REPORT, VILLAGE


def test_geojson_is_valid() -> None:
    """The library finds nothing wrong with the collection."""
    document = to_geojson([REPORT, OTHER]).document

    assert [] == geojson.loads(json.dumps(document)).errors()


@settings(max_examples=50)
@given(testing.reports())
def test_any_collection_is_sound(report: Report) -> None:
    """Each feature stands once, and its point is that of the place it names."""
    document = to_geojson(report).document
    features = document["features"]
    events: list[Event] = [*report.deliveries, *report.attacks]
    told = {f"{e.id}#{path}": place for e in events for path, place in places(e)}

    assert [] == geojson.loads(json.dumps(document)).errors()
    assert len(features) == len({feature["id"] for feature in features})
    assert {
        key: getattr(place, "__geo_interface__", None) for key, place in told.items()
    } == {
        feature["id"]: feature["geometry"]
        and shape(feature["geometry"]).__geo_interface__
        for feature in features
        if feature["id"] in told
    }


def test_a_feature_for_each_place() -> None:
    """Points stand where a point is honest; all other features are unlocated."""
    features = to_geojson(REPORT).document["features"]

    assert [
        ("delivery-1#places.0", [8.9881, 13.8053]),
        ("attack-1#places.0", [13.1, 13.7]),
        ("attack-1#places.1", None),
        ("attack-1#targets.0.place", None),
        ("agreement-1", None),
        ("statement-1", None),
        ("statement-2", None),
    ] == [(f["id"], f["geometry"] and f["geometry"]["coordinates"]) for f in features]


def test_properties_say_what_is_known() -> None:
    """A feature holds the names, the date, the toll and how sure all that is."""
    features = to_geojson(REPORT).document["features"]
    attack = features[1]["properties"]

    assert {
        "record": "attack-1",
        "type": "attack",
        "heading": "attack (ambush): Front du Lac, hommes en armes, Niger, Toummour, "
        "Diffa, campement, 2023-04",
        "articles": ["article-1"],
        "date": "2023-04",
        "earliest": "2023-04-01",
        "latest": "2023-04-30",
        "perpetrators": ["Front du Lac", "hommes en armes"],
        "targets": ["Niger"],
        "sources": ["source locale"],
        "kind": "ambush",
        "certainty": "alleged",
        "tolls": ["killed exact 7", "wounded at_least 3", "missing several"],
        "place": "Toummour",
        "place_kind": "locality",
        "precision": "near",
    } == attack
    assert {"record", "type", "heading", "articles", "act"} == set(
        features[-1]["properties"]
    )


def test_what_geojson_loses() -> None:
    """Places without a point, goods without their number, articles and actors."""
    notes = to_geojson(REPORT).notes

    assert {
        Note(
            "attack-1",
            "places.1",
            NoteKind.REFUSED,
            "a point would be finer than the text: the geometry is null",
        ),
        Note(
            "attack-1",
            "targets.0.place",
            NoteKind.LOST,
            "without coordinates: the geometry is null",
        ),
        Note(
            "agreement-1",
            "places",
            NoteKind.LOST,
            "no place is told: the geometry is null",
        ),
        Note(
            "delivery-1",
            "items.0.quantity",
            NoteKind.LOST,
            "no property of ours holds it",
        ),
        Note("actor-niger", "record", NoteKind.LOST, "an actor is no feature"),
        Note(
            "article-1", "title", NoteKind.LOST, "only the id of the article is written"
        ),
        Note(
            "report-1", "sketch", NoteKind.LOST, "of the reading, not of what is told"
        ),
    } <= set(notes)


@pytest.mark.parametrize("place", [REGION, NOWHERE])
def test_no_point_for_a_wide_place(place: Place) -> None:
    """A place that no point stands for offers none to a GIS library."""
    assert not hasattr(place, "__geo_interface__")


@pytest.mark.parametrize("place", [BASE, VILLAGE])
def test_places_are_points(place: Place) -> None:
    """Shapely takes a place for the point that it is."""
    assert (place.lon, place.lat) == shape(place).coords[0]
