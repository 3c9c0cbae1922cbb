# SPDX-License-Identifier: MIT
"""The map: where places are, how well that is known, and what stands around."""

import re

import pytest

from sahelcoop import Attack, Place, Target
from sahelcoop.model import PlaceKind, Precision
from sahelcoop.page.atlas import drawing
from sahelcoop.page.projection import Frame, multiples, round_below
from sahelcoop.page.spots import Grade, Spot, listed, spots_of
from sahelcoop.page.words import Words

WORDS = Words.of("fr")


def place(
    name: str, lat: float | None = None, lon: float | None = None, **more: object
) -> Place:
    """Make a town of Mali."""
    known = {"kind": PlaceKind.LOCALITY, "country": "ML", **more}
    return Place(name, lat=lat, lon=lon, **known)  # type: ignore[arg-type]


GAO = place("Gao", 16.27, -0.04)
KIDAL = place("Kidal", 18.44, 1.41, precision=Precision.NEAR)
MOPTI = place("région de Mopti", 14.7, -3.4, kind=PlaceKind.REGION)
BREST = place("Brest", 48.39, -4.49, country="FR")


def spots(*places: Place) -> list[Spot]:
    """Give the spots of an attack for each place."""
    return spots_of({n: Attack(places=(p,)) for n, p in enumerate(places, 1)})


def test_grades() -> None:
    """A point is near, in the middle of an area, or not to be had."""
    mali = place("Mali", 17, -4, kind=PlaceKind.COUNTRY)
    found = {
        spot.place.name: spot.grade
        for spot in spots(mali, place("X"), KIDAL, MOPTI, GAO)
    }

    assert found == {
        "Kidal": Grade.NEAR,
        "région de Mopti": Grade.WIDE,
        "Gao": Grade.EXACT,
        "Mali": Grade.NOWHERE,
        "X": Grade.NOWHERE,
    }


def test_a_place_is_there_once() -> None:
    """It has the numbers of all its events, those that only a target names included."""
    aimed = Attack(places=(GAO,), targets=(Target("camp", place=KIDAL),))
    found = spots_of({1: aimed, 2: Attack(places=(GAO,)), 3: Attack()})

    assert [(s.number, s.place.name, s.events) for s in found] == [
        (1, "Kidal", (1,)),
        (2, "Gao", (1, 2)),
    ]


def test_far_places_stay_off_the_map() -> None:
    """But not where there are no others."""
    assert [Grade.EXACT, Grade.AWAY] == [spot.grade for spot in spots(BREST, GAO)]
    assert [Grade.EXACT] == [spot.grade for spot in spots(BREST)]
    assert [Grade.EXACT, Grade.NOWHERE] == [s.grade for s in spots(place("X"), GAO)]


def test_the_list_says_how_well_a_place_is_known() -> None:
    """Places within others say so; one event is in the singular."""
    inside = place("N'Tillit", 15.9, -0.1, parent="cercle de Gao")
    text = re.sub("<[^>]+>", "", listed(spots(inside, KIDAL), WORDS))

    assert "N’Tillit (cercle de Gao)Événement 1" in text
    assert "Kidal à 25\u00a0km prèsÉvénement 2" in text


def test_north_is_up_and_east_is_right() -> None:
    """And a degree of longitude is shorter than one of latitude."""
    frame = Frame.around([(-4.0, 12.0), (2.0, 18.0)])
    west, south = frame.put((-4.0, 12.0))
    east, north = frame.put((2.0, 18.0))

    assert west < east
    assert north < south
    assert east - west < south - north
    assert Frame.around([(0.0, 90.0)]).scale > 0


@pytest.mark.parametrize(
    ("value", "below"), [(7, 5), (4.9, 2), (1.3, 1), (130, 100), (0.3, 0.2)]
)
def test_round_numbers(value: float, below: float) -> None:
    """Scales and nets have round numbers."""
    assert below == pytest.approx(round_below(value))
    assert [10, 15, 20] == list(multiples(5, 15, 6))


def test_a_map_shows_its_places_among_known_towns() -> None:
    """A disc for each place, apart from all others; countries where there is room."""
    crowd = [place(f"Gao {n}", 16.27, -0.04) for n in range(9)]
    html = drawing(spots(GAO, KIDAL, MOPTI, *crowd), WORDS)
    centres = re.findall(r'<circle cx="(\S+)" cy="(\S+)" r="9"', html)

    assert len(set(centres)) == 12
    assert html.count('class="exact"') == 10
    assert html.count('class="near"') == html.count('class="wide"') == 1
    assert ">Mali</text>" in html
    assert "h0M" in html
    assert "16°\u00a0N" in html
    assert ">0°</text>" in html
    assert "100\u00a0km</text>" in html


def test_the_near_circle_is_to_scale() -> None:
    """25 km are a tenth of a bar of 250, however far the map reaches."""
    narrow = drawing(spots(KIDAL), WORDS)
    wide = drawing(spots(KIDAL, place("Dakar", 14.7, -17.4)), WORDS)
    radii = [float(re.findall(r'r="(\S+)" class="near"', h)[0]) for h in (narrow, wide)]

    assert radii[0] > 20
    assert radii[1] < 10


def test_a_crowd_beyond_all_room_is_drawn_all_the_same() -> None:
    """Where every place for a disc is taken it stands on the point."""
    crowd = [place(f"Gao {n}", 16.27, -0.04) for n in range(200)]
    html = drawing(spots(*crowd), WORDS)

    assert html.count('class="disc"') == 200


def test_countries_stay_in_the_drawing() -> None:
    """They keep clear of discs and edges, and in English have English names."""
    ends = place("Douala", 4, 8, country="CM"), place("Maroua", 11, 15, country="CM")
    names = [
        re.findall(r'class="country">(.*?)<', drawing(spots(*ends), Words.of(locale)))
        for locale in ("fr", "en")
    ]

    assert "Cameroun" in names[0]
    assert "Cameroon" in names[1]
    assert len(names[0]) == len(set(names[0])) == len(names[1]) < 8
