# SPDX-License-Identifier: MIT
"""The tables that come with the library: what must hold of every row."""

import csv
from collections import Counter, defaultdict
from importlib.resources import files

import pytest
from babel import Locale

from sahelcoop.lexicon import Entry, default_lexicon

LEXICON = default_lexicon()
KINDS: dict[str, tuple[Entry, ...]] = {
    "actors": LEXICON.actors,
    "places": LEXICON.places,
    "goods": LEXICON.goods,
    "designations": LEXICON.designations,
}
FOLDER = files("sahelcoop.lexicon").joinpath("data")
TABLES = sorted(path.name for path in FOLDER.iterdir() if path.name.endswith(".csv"))
COUNTRIES = frozenset(
    code for code in map(str, Locale("fr").territories) if code.isalpha()
)
PLACES = {place.id: place for place in LEXICON.places}


def rows(name: str) -> list[dict[str, str]]:
    """Give the rows of the table *name*."""
    text = FOLDER.joinpath(name).read_text("utf-8")
    return list(csv.DictReader(text.splitlines(), strict=True))


@pytest.mark.parametrize("name", TABLES)
def test_every_row_names_its_source(name: str) -> None:
    """No row stands without the place where its facts were seen."""
    assert [] == [row for row in rows(name) if not row["source"].strip()]


@pytest.mark.parametrize("name", TABLES)
def test_cells_are_trimmed(name: str) -> None:
    """No cell, and no value of a cell that holds several, is padded."""
    values = {value for row in rows(name) for value in row.values()}
    parts = {part for value in values for part in (value, *value.split("|"))}

    assert [] == sorted(part for part in parts if part != part.strip())


@pytest.mark.parametrize("kind", KINDS)
def test_ids_are_unique(kind: str) -> None:
    """No two entries of a kind share an id, so that users replace just one by it."""
    ids = Counter(entry.id for entry in KINDS[kind])

    assert [] == [name for name, count in ids.items() if count > 1]
    assert [] == [name for name in ids if not name.isascii() or " " in name]


def test_names_are_there() -> None:
    """Every entry has a name, and nothing goes by an empty one."""
    assert [] == [actor.id for actor in LEXICON.actors if not actor.names]
    assert [] == [p.id for p in LEXICON.places if not all((p.name, *p.aliases))]
    assert [] == [g.id for g in LEXICON.goods if not (g.singular and g.plural)]
    assert [] == [
        d.id for d in LEXICON.designations if not all((d.designation, *d.spellings))
    ]


def test_countries_are_known() -> None:
    """Every country code is one of ISO 3166-1 that Babel can name in French."""
    actors = {actor.country for actor in LEXICON.actors}
    places = {place.country for place in LEXICON.places}
    used = actors | places | set(LEXICON.demonyms.values())

    assert set() == used - COUNTRIES - {None}


def test_parents_exist() -> None:
    """A place lies in another of the table, and going up ends."""
    assert set() == {p.parent for p in LEXICON.places} - PLACES.keys() - {None}
    for place in LEXICON.places:
        passed = [place.id]
        while (parent := PLACES[passed[-1]].parent) is not None:
            passed.append(parent)

            assert len(set(passed)) == len(passed)


def test_places_lie_in_the_country_of_their_parent() -> None:
    """A place has the country of what it lies in, and a code of that country."""
    strays = [
        place.id
        for place in LEXICON.places
        if place.parent is not None and PLACES[place.parent].country != place.country
    ]

    assert [] == strays
    assert [] == [
        place.id
        for place in LEXICON.places
        if place.subdivision and not place.subdivision.startswith(f"{place.country}-")
    ]


def test_coordinates_are_on_earth_and_sourced() -> None:
    """Coordinates come in pairs, in range, and with the GeoNames id they are from."""
    located = [p for p in LEXICON.places if p.lat is not None or p.lon is not None]

    assert [] == [p.id for p in located if p.lat is None or not -90 <= p.lat <= 90]
    assert [] == [p.id for p in located if p.lon is None or not -180 <= p.lon <= 180]
    assert [] == [p.id for p in located if str(p.geonames) not in p.source]


def test_geonames_ids_are_unique() -> None:
    """No two places share an id of GeoNames."""
    ids = Counter(p.geonames for p in LEXICON.places if p.geonames is not None)

    assert [] == [name for name, count in ids.items() if count > 1]


def test_designations_are_of_known_goods() -> None:
    """The noun of every designation is in the table of goods."""
    assert set() == {d.noun for d in LEXICON.designations} - {
        goods.id for goods in LEXICON.goods
    }


def test_demonyms_of_two_countries_are_left_out() -> None:
    """A demonym of one country means it; one of two is none, for it does not decide."""
    countries: dict[str, set[str]] = defaultdict(set)
    for row in rows("demonyms.csv"):
        for form in "|".join((row["ms"], row["fs"], row["mp"], row["fp"])).split("|"):
            countries[form].add(row["country"])
    expected = {form: of for form, of in countries.items() if len(of) == 1 and form}

    assert expected == {form: {of} for form, of in LEXICON.demonyms.items()}
    assert "congolais" not in LEXICON.demonyms
