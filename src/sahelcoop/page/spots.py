# SPDX-License-Identifier: MIT
"""The places of events: numbered, and how well a point stands for each."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import attrs

from sahelcoop.export.roles import places, point
from sahelcoop.lexicon import REGION
from sahelcoop.model import Place, PlaceKind, Precision
from sahelcoop.page.html import Html, between, element
from sahelcoop.page.words import Words
from sahelcoop.render.names import as_printed
from sahelcoop.render.plan import Happening

__all__ = ["Grade", "Spot", "listed", "spots_of"]


class Grade(StrEnum):
    """How well a place can be shown."""

    EXACT = "exact"
    NEAR = "near"
    WIDE = "wide"
    """An area, of which there is only a point in its middle."""
    AWAY = "away"
    """It has a point, but far from the region that the map is of."""
    NOWHERE = "nowhere"


@attrs.frozen
class Spot:
    """A place with its number on the map and the numbers of its events."""

    number: int
    place: Place
    at: tuple[float, float]
    """Longitude and latitude, if the grade is one that has them."""
    grade: Grade
    events: tuple[int, ...]

    @property
    def shown(self) -> bool:
        """Whether it is on the map."""
        return self.grade not in {Grade.AWAY, Grade.NOWHERE}


def _grade(place: Place) -> Grade:
    if place.lat is None or place.kind is PlaceKind.COUNTRY:
        return Grade.NOWHERE
    if point(place) is None:
        return Grade.WIDE
    return Grade.NEAR if place.precision is Precision.NEAR else Grade.EXACT


def spots_of(events: Mapping[int, Happening]) -> list[Spot]:
    """Number the places of *events*, each once, those on the map first.

    Places far from the Sahel stay off the map, unless there are no others.
    """
    found: dict[object, tuple[Place, dict[int, None]]] = {}
    for number, event in events.items():
        for _, place in places(event):
            key = place.name, place.country, place.precision
            found.setdefault(key, (place, {}))[1][number] = None
    spots = [
        Spot(0, place, (place.lon or 0, place.lat or 0), _grade(place), tuple(numbers))
        for place, numbers in found.values()
    ]
    if any(spot.shown and spot.place.country in REGION for spot in spots):
        spots = [_nearby(spot) for spot in spots]
    spots.sort(key=lambda spot: (not spot.shown, spot.events))
    return [attrs.evolve(spot, number=n) for n, spot in enumerate(spots, 1)]


def _nearby(spot: Spot) -> Spot:
    """Leave a place of another part of the world off the map."""
    if not spot.shown or spot.place.country in REGION:
        return spot
    return attrs.evolve(spot, grade=Grade.AWAY)


def listed(spots: Sequence[Spot], words: Words) -> Html:
    """List places with their numbers, how well each is placed, and its events."""
    rows = (
        element("li", *_row(spot, words), id=f"place-{spot.number}") for spot in spots
    )
    label = words["places"]
    return element("ol", *rows, class_="places", tabindex="0", aria_label=label)


def _row(spot: Spot, words: Words) -> Iterator[str]:
    links = [element("a", str(n), href=f"#event-{n}") for n in spot.events]
    yield element("span", str(spot.number), class_="pin")
    yield " "
    yield element("b", as_printed(spot.place.name))
    if spot.place.parent:
        yield f" ({as_printed(spot.place.parent)})"
    if spot.grade is not Grade.EXACT:
        yield " "
        yield element("span", words.value(spot.grade), class_="precision")
    told = words["event.name" if len(links) == 1 else "events"]
    yield element("span", told, " ", between(", ", links), class_="events")
