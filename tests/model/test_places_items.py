# SPDX-License-Identifier: MIT
"""Places and items: what they need, what they refuse, how they print."""

from typing import Any

import pytest

from sahelcoop.errors import ModelError
from sahelcoop.model import Item, ItemCategory, Place, PlaceKind, Precision, Quantity
from sahelcoop.model.quantities import UNSPECIFIED


def test_a_place_needs_a_name_only() -> None:
    """What a text does not tell of a place stays untold."""
    place = Place("Gao")

    assert "Gao" == str(place)
    assert "Place('Gao')" == repr(place)
    assert [None] * 4 == [place.kind, place.country, place.lat, place.lon]


def test_a_place_with_everything() -> None:
    """All that a gazetteer knows of a place has its field."""
    place = Place(
        "Bamako",
        PlaceKind.LOCALITY,
        "Mali",
        "ML",
        "ML-BKO",
        2460596,
        "Q3703",
        12.65,
        -8,
        Precision.EXACT,
        "la capitale malienne",
    )

    assert (12.65, -8) == (place.lat, place.lon)
    assert "la capitale malienne" == place.text


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": ""}, "name must not be blank"),
        ({"kind": "locality"}, "kind must be PlaceKind, got 'locality'"),
        ({"country": "MLI"}, "country must be an ISO 3166-1 alpha-2 code"),
        ({"subdivision": "BKO"}, "subdivision must be an ISO 3166-2 code"),
        ({"subdivision": "ML-BKOX"}, "subdivision must be an ISO 3166-2 code"),
        ({"geonames": 0}, "geonames must be an int from 1"),
        ({"wikidata": "Q0"}, "wikidata must be a Wikidata item id"),
        ({"wikidata": "P17"}, "wikidata must be a Wikidata item id"),
        ({"lat": 91, "lon": 0}, "lat must be a number from -90 to 90"),
        ({"lat": 0, "lon": -181}, "lon must be a number from -180 to 180"),
        ({"lat": 12}, "lon must be given if and only if lat is, got None"),
        ({"lon": -8}, "lon must be given if and only if lat is, got -8"),
        ({"precision": "exact"}, "precision must be Precision"),
        ({"text": "\x00"}, "text must hold no control character"),
    ],
)
def test_places_refuse(fields: dict[str, Any], message: str) -> None:
    """Codes have their form, and coordinates come in pairs on the globe."""
    with pytest.raises(ModelError, match=f"Place.{message}"):
        Place(**{"name": "Bamako", **fields})


def test_an_item_needs_a_description_only() -> None:
    """Goods without a number are a bare plural or a mass noun."""
    item = Item("vivres")

    assert UNSPECIFIED == item.quantity
    assert "vivres" == str(item)
    assert "Item('vivres')" == repr(item)


def test_an_item_goes_by_its_designation() -> None:
    """Where the text has a type name, that is what an item is called."""
    item = Item(
        "hélicoptère", Quantity.exact(2), ItemCategory.HELICOPTER, designation="Mi-171"
    )

    assert "Mi-171" == str(item)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"description": " "}, "description must not be blank"),
        ({"quantity": 2}, "quantity must be Quantity, got 2"),
        ({"category": "truck"}, "category must be ItemCategory"),
        ({"designation": "Mi\n171"}, "designation must hold no control character"),
        ({"designation_text": 171}, "designation_text must be str"),
        ({"group": 0}, "group must be an int from 1 to 1000"),
        ({"alternative": 1001}, "alternative must be an int from 1 to 1000"),
        ({"capability": "\ud800"}, "capability must hold no control character"),
    ],
)
def test_items_refuse(fields: dict[str, Any], message: str) -> None:
    """The error names the field that breaks a rule."""
    with pytest.raises(ModelError, match=f"Item.{message}"):
        Item(**{"description": "camion", **fields})
