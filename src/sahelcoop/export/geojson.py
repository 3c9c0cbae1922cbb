# SPDX-License-Identifier: MIT
"""GeoJSON (RFC 7946): a feature for each place of an event."""

from collections.abc import Iterator
from typing import Final

from sahelcoop.export.core import Event, Export, Json, Ledger, Source, Told, begin
from sahelcoop.export.roles import (
    PARTIES,
    PLACES,
    below,
    heading,
    places,
    point,
    roles,
    shown,
)
from sahelcoop.model import Place

__all__ = ["to_geojson"]

_WRITTEN: Final = (
    {"kind", "status", "act", "certainty", "date.edtf", "tolls.*.harm"}
    | below(("items.*",), "description", "designation")
    | below(("tolls.*.quantity",), "qualifier", "low", "best", "high")
    | below(PARTIES, "name", "description")
    | below(PLACES, "name", "text", "kind", "country", "subdivision", "geonames")
    | below(PLACES, "wikidata", "lat", "lon", "precision")
)


def to_geojson(source: Source) -> Export[Json]:
    """Write deliveries, attacks, agreements and statements as a FeatureCollection.

    An event at two places is two features with one `record`. Where no point honestly
    stands for the place the geometry is null, as RFC 7946 3.2 has it for what is not
    located, and the place's name is among the properties all the same.
    """
    ledger, found = begin(source, frozenset())
    for actor in found.actors:
        ledger.lost(actor, "record", "an actor is no feature")
    features = [
        feature for event in found.events for feature in _features(event, found, ledger)
    ]
    return ledger.close({"type": "FeatureCollection", "features": features})


def _features(event: Event, found: Told, ledger: Ledger) -> Iterator[Json]:
    properties = _properties(event, found)
    ledger.rest(event, _WRITTEN, "no property of ours holds it")
    spots = list(places(event))
    if not spots:
        ledger.lost(event.id, "places", "no place is told: the geometry is null")
        yield _feature(event.id, None, properties)
    for path, place in spots:
        spot = point(place)
        if spot is None and place.lat is None:
            ledger.lost(event.id, path, "without coordinates: the geometry is null")
        elif spot is None:
            reason = "a point would be finer than the text: the geometry is null"
            ledger.refused(event.id, path, reason)
        key = f"{event.id}#{path}"
        yield _feature(key, spot, properties | _where(place))


def _feature(key: str, spot: tuple[float, float] | None, properties: Json) -> Json:
    geometry = None if spot is None else {"type": "Point", "coordinates": list(spot)}
    return {
        "type": "Feature",
        "id": key,
        "geometry": geometry,
        "properties": properties,
    }


def _properties(event: Event, found: Told) -> Json:
    """Give what a map shows of an event; what is not known is left out."""
    known: Json = {
        "record": event.id,
        "type": event.tag,
        "heading": heading(event),
        "articles": [article.id for article in found.articles[event.id]],
    }
    if (date := event.date) is not None:
        ends = {"earliest": date.earliest, "latest": date.latest}
        known["date"] = date.edtf
        known |= {name: str(day) for name, day in ends.items() if day is not None}
    for role in roles(event):
        known.setdefault(f"{role.name}s", []).append(role.who.name)
    for name in ("kind", "status", "act", "certainty"):
        known[name] = getattr(event, name, None)
    for name in ("items", "tolls"):
        if values := getattr(event, name, ()):
            known[name] = list(map(shown, values))
    return {key: value for key, value in known.items() if value is not None}


def _where(place: Place) -> Json:
    where = {
        "place": place.name,
        "place_text": place.text,
        "place_kind": place.kind,
        "precision": place.precision,
        "country": place.country,
        "subdivision": place.subdivision,
        "geonames": place.geonames,
        "wikidata": place.wikidata,
    }
    return {key: value for key, value in where.items() if value is not None}
