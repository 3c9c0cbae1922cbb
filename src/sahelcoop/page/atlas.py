# SPDX-License-Identifier: MIT
"""A map of the places of events, drawn from the points of the lexicon alone.

There are no borders and no coasts, for the lexicon has none: the towns that it knows
stand around the places as grey points, under the names of their countries.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from statistics import fmean
from typing import Final

from sahelcoop.lexicon import PlaceEntry, default_lexicon
from sahelcoop.model import PlaceKind
from sahelcoop.page.html import Html, element
from sahelcoop.page.projection import (
    HEIGHT,
    KILOMETRES,
    WIDTH,
    Frame,
    multiples,
    round_below,
)
from sahelcoop.page.spots import Grade, Spot
from sahelcoop.page.words import Words

__all__ = ["drawing"]

_NEAR: Final = 25
"""Kilometres within which a place lies that is only near its point."""
_RADII: Final = {Grade.EXACT: 3.0, Grade.NEAR: 5.0, Grade.WIDE: 15.0}
_DISC: Final = 10
"""Radius of the disc with the number of a place."""
_NAMED: Final = 8
"""How many towns a country needs on the map to be named there."""
_LETTER: Final = 8.5
"""About as wide as a letter of such a name."""

_Point = tuple[float, float]


def drawing(spots: Sequence[Spot], words: Words) -> Html:
    """Draw a map of *spots*, all of which have a point."""
    frame = Frame.around([spot.at for spot in spots])
    discs = list(_discs(spots, frame))
    picture = element(
        "svg",
        element("rect", width=WIDTH, height=HEIGHT, class_="ground"),
        *_net(frame, words),
        *_towns(frame),
        *_countries(frame, words, [at for _, at in discs]),
        *(_true_point(spot, frame, at) for spot, at in discs),
        *(_disc(spot, at, words) for spot, at in discs),
        _bar(frame, words),
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        role="group",
        aria_label=words.say("mapped", number=len(spots)),
    )
    caption = element("figcaption", words["gazetteer"])
    return element("figure", picture, caption, class_="map")


def _inside(x: float, y: float) -> bool:
    return 0 <= x <= WIDTH and 0 <= y <= HEIGHT


def _net(frame: Frame, words: Words) -> Iterator[Html]:
    """Draw parallels and meridians, some four of each."""
    wide, high = frame.half
    step = round_below(2 * high / 3)
    for lat in multiples(step, frame.lat, high - _DISC / frame.scale):
        y = frame.put((frame.lon, lat))[1]
        yield element("path", d=f"M0 {y}H{WIDTH}", class_="net")
        yield _degree(6, y - 4, lat, "north" if lat > 0 else "south", words)
    for lon in multiples(step, frame.lon, wide):
        x = frame.put((lon, frame.lat))[0]
        yield element("path", d=f"M{x} 0V{HEIGHT}", class_="net")
        yield _degree(x + 4, HEIGHT - 8, lon, "east" if lon > 0 else "west", words)


def _degree(x: float, y: float, degrees: float, side: str, words: Words) -> Html:
    text = f"{abs(degrees):g}°" + f"\N{NO-BREAK SPACE}{words[side]}" * bool(degrees)
    return element("text", text, x=round(x, 1), y=round(y, 1), class_="degree")


@cache
def _known() -> tuple[tuple[PlaceEntry, _Point], ...]:
    """Give the towns of the lexicon that have a point."""
    return tuple(
        (entry, (entry.lon, entry.lat))
        for entry in default_lexicon().places
        if entry.kind is PlaceKind.LOCALITY
        if entry.lat is not None
        if entry.lon is not None
    )


def _towns(frame: Frame) -> Iterator[Html]:
    """Draw the towns of the lexicon as one path of points."""
    found = [frame.put(at) for _, at in _known()]
    dots = "".join(f"M{x} {y}h0" for x, y in found if _inside(x, y))
    yield element("path", d=dots, class_="towns")


def _countries(frame: Frame, words: Words, taken: Sequence[_Point]) -> Iterator[Html]:
    """Name countries amid their towns, where nothing else stands."""
    towns: dict[str | None, list[_Point]] = defaultdict(list)
    for entry, at in _known():
        x, y = frame.put(at)
        if _inside(x, y):
            towns[entry.country].append((x, y))
    boxes = [(x, y, float(_DISC)) for x, y in taken]
    for country in default_lexicon().places:
        found = towns.get(country.country, ())
        if country.kind is PlaceKind.COUNTRY and len(found) >= _NAMED:
            name = words.country(country.name)
            x, y = (round(fmean(each), 1) for each in zip(*found, strict=True))
            half = len(name) * _LETTER / 2
            free = all(abs(x - a) > half + w or abs(y - b) > 15 for a, b, w in boxes)
            if free and _inside(x - half, y) and _inside(x + half, y):
                boxes.append((x, y, half))
                yield element("text", name, x=x, y=y, class_="country")


def _discs(spots: Sequence[Spot], frame: Frame) -> Iterator[tuple[Spot, _Point]]:
    """Give each place a disc by its point, where no other disc is."""
    taken: list[_Point] = []
    for spot in spots:
        x, y = frame.put(spot.at)
        at = next((at for at in _around(x, y) if _fits(at, taken)), (x, y))
        taken.append(at)
        yield spot, at


def _around(x: float, y: float) -> Iterator[_Point]:
    """Give places for a disc: above a point, then in circles around it."""
    for ring in range(1, 8):
        for turn in range(6 * ring):
            angle = math.tau * turn / (6 * ring) - math.tau / 4
            far = 2 * _DISC * ring
            yield (
                round(x + far * math.cos(angle), 1),
                round(y + far * math.sin(angle), 1),
            )


def _fits(at: _Point, taken: Iterable[_Point]) -> bool:
    corners = ((at[0] - _DISC, at[1] - _DISC), (at[0] + _DISC, at[1] + _DISC))
    apart = all(math.dist(at, other) >= 2 * _DISC for other in taken)
    return apart and all(_inside(*corner) for corner in corners)


def _true_point(spot: Spot, frame: Frame, disc: _Point) -> Html:
    """Draw where a place is, as well as is known, tied to its disc."""
    x, y = frame.put(spot.at)
    radius = _RADII[spot.grade]
    if spot.grade is Grade.NEAR:
        radius = max(radius, _NEAR / KILOMETRES * frame.scale)
    tie = element("path", d=f"M{x} {y}L{disc[0]} {disc[1]}", class_="tie")
    dot = element("circle", cx=x, cy=y, r=round(radius, 1), class_=spot.grade.value)
    return element("g", tie, dot)


def _disc(spot: Spot, at: _Point, words: Words) -> Html:
    x, y = at
    return element(
        "a",
        element("circle", cx=x, cy=y, r=_DISC - 1),
        element("text", str(spot.number), x=x, y=y),
        href=f"#place-{spot.number}",
        aria_label=words.say("spot", number=spot.number, name=spot.place.name),
        class_="disc",
    )


def _bar(frame: Frame, words: Words) -> Html:
    """Draw a scale."""
    length = round_below(WIDTH / 5 / frame.scale * KILOMETRES)
    width = round(length / KILOMETRES * frame.scale, 1)
    x, y = WIDTH - 14, HEIGHT - 26
    line = element("path", d=f"M{x - width:g} {y - 5}v5H{x}v-5", class_="bar")
    text = words.say("kilometres", number=f"{length:g}")
    return element("g", line, element("text", text, x=x, y=y - 9, class_="scale"))
