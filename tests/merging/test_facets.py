# SPDX-License-Identifier: MIT
"""How places and days stand to one another."""

import pytest

from sahelcoop.merging.facets import Facet, places
from sahelcoop.merging.naming import site, words
from sahelcoop.merging.when import When, compare, number, stretch
from sahelcoop.model.dates import Day, PartialDate
from sahelcoop.model.places import Place

AGREE, OPEN, CLASH = Facet.AGREE, Facet.OPEN, Facet.CLASH


PLACES: list[tuple[Facet, Place, Place]] = [
    (AGREE, Place("Gao"), Place("camp de Gao")),
    (AGREE, Place("Sénou"), Place("Bamako")),
    (AGREE, Place("région de Gao"), Place("Ménaka", text="Ansongo")),
    (AGREE, Place("Vaux-Lès-Puits"), Place("l’axe Vaux-Puits")),
    (AGREE, Place("Basvallon", lat=16.7, lon=1.5), Place("Gao", lat=16.6, lon=1.6)),
    (OPEN, Place("Basvallon", lat=17.7, lon=1.5), Place("Gao", lat=16.6, lon=1.6)),
    (AGREE, Place("Basvallon", parent="région de Gao"), Place("région de Gao")),
    (OPEN, Place("Mali"), Place("Gao")),
    (OPEN, Place("Basvallon", parent="cercle du Val"), Place("région de Gao")),
    (OPEN, Place("un village", country="ML"), Place("Gao")),
    (OPEN, Place("Basvallon"), Place("Gao")),
    (OPEN, Place("région de Gao"), Place("Basvallon", country="ML")),
    (CLASH, Place("Gao"), Place("Tombouctou")),
    (CLASH, Place("Basvallon"), Place("Hautvallon")),
    (CLASH, Place("région de Gao"), Place("Kayes")),
    (CLASH, Place("Ansongo", parent="région de Gao"), Place("Bourem")),
    (CLASH, Place("Basvallon", country="NE"), Place("Gao")),
]


@pytest.mark.parametrize(
    ("facet", "one", "other"),
    [pytest.param(*case, id=f"{n}") for n, case in enumerate(PLACES)],
)
def test_places(facet: Facet, one: Place, other: Place) -> None:
    """One place, one within the other, and neighbours agree; the unknown is open."""
    sites = [site(one)], [site(other)]

    assert facet is places(*sites) is places(*reversed(sites))


def test_one_of_several_places_is_enough() -> None:
    """Two lists agree where one place is in both, and clash where all do."""
    gao, kayes, diffa = site(Place("Gao")), site(Place("Kayes")), site(Place("Diffa"))

    assert AGREE is places([kayes, gao], [diffa, gao])
    assert CLASH is places([kayes, gao], [diffa])
    assert OPEN is places([], [gao])


@pytest.mark.parametrize(
    ("when", "gap", "one", "other"),
    [
        (When.SAME_DAY, 0, "2021-05-03", "2021-05-03/2021-05-04"),
        (When.SAME_PERIOD, 0, "2021-05", "2021-05-03"),
        (When.OPEN, 0, "2021", "2021-05-03"),
        (When.OPEN, 0, "XXXX-05-03", "2021-05-03"),
        (When.APART, 3, "2021-05-03", "2021-05-06"),
        (When.APART, 63, "2021-05-31", "2021-06"),
        (When.APART, float("inf"), "XXXX-05-03", "2021-06"),
        (When.APART, float("inf"), "2021-06", "XXXX-05-03"),
    ],
)
def test_dates(when: When, gap: float, one: str, other: str) -> None:
    """Days may be missed by a few, months may not."""
    days = [stretch(PartialDate(text)) for text in (one, other)]

    assert (when, gap) == compare(*days)


def test_no_date_is_open() -> None:
    """What is not told is neither one day nor another."""
    assert (When.OPEN, 0) == compare(None, stretch(PartialDate("2021")))


def test_days_that_datetime_does_not_reach_are_in_order() -> None:
    """Years before our era and after the year 9999 are numbered about right."""
    days = [Day(-44, 3, 15), Day(1, 1, 1), Day(9999, 12, 31), Day(12000, 1, 1)]

    assert sorted(map(number, days)) == [number(day) for day in days]


def test_words_are_those_that_say_something() -> None:
    """Function words, accents and plural endings are left out."""
    assert {"marche", "betail", "ville"} == words("les marchés au bétail de la ville")
