# SPDX-License-Identifier: MIT
"""Where: a place named or described by a text, never finer than its words."""

from enum import StrEnum
from typing import Any, Final

import attrs

from sahelcoop.model._checks import (
    COUNTRY,
    LARGEST,
    LINE,
    PASSAGE,
    WORDING,
    Between,
    Matching,
    Maybe,
    Of,
    refuse,
)
from sahelcoop.model._show import short_repr

__all__ = ["Place", "PlaceKind", "Precision"]


_HALF_TURN: Final = 180
_NUMBERS: Final = frozenset({int, float})
_WIDE: Final = frozenset({"country", "region", "area", "river"})
_VAGUE: Final = frozenset({"district", "province", "fuzzy_area", "country"})


class PlaceKind(StrEnum):
    """What sort of place it is."""

    COUNTRY = "country"
    REGION = "region"
    LOCALITY = "locality"
    AIRPORT = "airport"
    AIRBASE = "airbase"
    BASE = "base"
    SCHOOL = "school"
    AREA = "area"
    RIVER = "river"
    PORT = "port"
    SITE = "site"
    """Any other single place: a market, a mine, a bridge."""


class Precision(StrEnum):
    """How well the coordinates stand for the place: words that UCDP codes map to."""

    EXACT = "exact"
    NEAR = "near"
    """Within about 25 km."""
    DISTRICT = "district"
    PROVINCE = "province"
    FUZZY_AREA = "fuzzy_area"
    COUNTRY = "country"


def _degrees(value: float | None) -> float | None:
    """Write 12 as 12.0 and -0.0 as 0.0: equal places look and hash alike."""
    if value is None or type(value) not in _NUMBERS or abs(value) > _HALF_TURN:
        return value
    return value + 0.0


@attrs.frozen(repr=False)
class Place:
    """A place; `name` is the gazetteer's, `text` the article's words for it."""

    name: str = attrs.field(validator=LINE)
    kind: PlaceKind | None = attrs.field(default=None, validator=Maybe(Of(PlaceKind)))
    parent: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """Name of the place that this one lies in; as `parse` gives it, of the region."""
    country: str | None = attrs.field(default=None, validator=Maybe(COUNTRY))
    """ISO 3166-1 alpha-2."""
    subdivision: str | None = attrs.field(
        default=None,
        validator=Maybe(Matching("[A-Z]{2}-[0-9A-Z]{1,3}", "an ISO 3166-2 code")),
    )
    geonames: int | None = attrs.field(
        default=None, validator=Maybe(Between(1, LARGEST, whole=True))
    )
    wikidata: str | None = attrs.field(
        default=None, validator=Maybe(Matching("Q[1-9][0-9]*", "a Wikidata item id"))
    )
    lat: float | None = attrs.field(
        default=None, converter=_degrees, validator=Maybe(Between(-90, 90))
    )
    """Degrees north, WGS 84."""
    lon: float | None = attrs.field(
        default=None, converter=_degrees, validator=Maybe(Between(-180, 180))
    )
    """Degrees east, WGS 84."""
    precision: Precision | None = attrs.field(
        default=None, validator=Maybe(Of(Precision))
    )
    text: str | None = attrs.field(
        default=None, validator=Maybe(PASSAGE), metadata=WORDING
    )
    district: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """Name of the division below the region that it lies in: a cercle, a département,
    a province."""

    def __attrs_post_init__(self) -> None:
        if (self.lat is None) != (self.lon is None):
            raise refuse(self, "lon", "must be given if and only if lat is", self.lon)

    def __str__(self) -> str:
        return self.name

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        """The place as a GeoJSON point, which GIS libraries read.

        A place has none (AttributeError) without coordinates, and where these only
        stand for a wide area: a point in the middle of a country is nowhere.
        """
        if self.lat is None or self.kind in _WIDE or self.precision in _VAGUE:
            raise AttributeError("no point stands for this place", name=self.name)
        return {"type": "Point", "coordinates": (self.lon, self.lat)}

    __repr__ = short_repr
