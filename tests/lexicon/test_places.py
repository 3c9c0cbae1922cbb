# SPDX-License-Identifier: MIT
"""The gazetteer: where its places lie, what they are called and what else a name is."""

import unicodedata
from collections import Counter, defaultdict
from importlib.resources import files

import pytest

from sahelcoop.lexicon import PlaceEntry, columns, default_lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.places import PlaceKind

LEXICON = default_lexicon()
PLACES = LEXICON.places
BY_ID = {place.id: place for place in PLACES}
TABLE = files("sahelcoop.lexicon").joinpath("data", "places.csv").read_text("utf-8")

BOXES = {
    "BF": (9.3, 15.2, -5.6, 2.5),
    "BJ": (6.1, 12.5, 0.7, 3.9),
    "CI": (4.2, 10.8, -8.7, -2.4),
    "CM": (1.6, 13.2, 8.4, 16.3),
    "GH": (4.6, 11.3, -3.4, 1.3),
    "GN": (7.1, 12.8, -15.2, -7.6),
    "ML": (10.0, 25.1, -12.4, 4.4),
    "MR": (14.6, 27.4, -17.2, -4.7),
    "NE": (11.6, 23.6, 0.1, 16.1),
    "NG": (4.2, 14.0, 2.6, 14.8),
    "SN": (12.2, 16.8, -17.6, -11.3),
    "TD": (7.4, 23.5, 13.4, 24.1),
    "TG": (6.0, 11.2, -0.2, 1.9),
}
"""South, north, west and east of the core countries, in degrees, rounded outwards."""

FUNCTION_WORDS = {
    *("a", "à", "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "elle"),
    *("en", "et", "il", "ils", "la", "le", "les", "leur", "lui", "mais", "ne", "nous"),
    *("on", "ou", "où", "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "si"),
    *("son", "sur", "un", "une", "vers", "vous", "y"),
}
LEAST = 1100
"""How many places issue 3 asks for."""


def folded(name: str) -> tuple[str, ...]:
    """Give the words of a name without case and accents: hyphens are blanks."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe"))
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(bare.replace("-", " ").replace("'", " ' ").split())


def names(place: PlaceEntry) -> tuple[str, ...]:
    """Give all that a place is called."""
    return place.name, *place.aliases


def also(*cells: str) -> list[tuple[str, ...]]:
    """Read towns with these cells in the column `also`."""
    town = {"id": "ml-foo", "name": "Foo", "kind": "locality"}
    row = dict.fromkeys(TABLE.partition("\n")[0].split(","), "") | town
    of = {name: [cell] * len(cells) for name, cell in row.items()} | {"also": cells}
    return [place.also for place in columns.places(of)]


def test_there_are_enough() -> None:
    """The gazetteer is as large as it was asked to be, the core countries foremost."""
    countries = Counter(place.country for place in PLACES)

    assert len(PLACES) >= LEAST
    assert {"BF", "ML", "NE"} == {code for code, _ in countries.most_common(3)}


def test_rows_are_sorted() -> None:
    """A new row has one place where it belongs."""
    ids = [place.id for place in PLACES]

    assert sorted(ids) == ids


def test_coordinates_lie_in_the_country() -> None:
    """No place of a core country lies outside of the box around it."""
    strays = [
        place.id
        for place in PLACES
        if place.country in BOXES and place.lat is not None and place.lon is not None
        for south, north, west, east in [BOXES[place.country]]
        if not (south <= place.lat <= north and west <= place.lon <= east)
    ]

    assert [] == strays


def test_places_are_near_what_they_lie_in() -> None:
    """A site that has coordinates is within half a degree of its town's."""
    pairs = [
        (place, BY_ID[place.parent])
        for place in PLACES
        if place.kind in {PlaceKind.AIRPORT, PlaceKind.AIRBASE, PlaceKind.BASE}
        and place.parent is not None
        and BY_ID[place.parent].kind is PlaceKind.LOCALITY
    ]
    far = [
        site.id
        for site, town in pairs
        if site.lat is not None
        and site.lon is not None
        and town.lat is not None
        and town.lon is not None
        and max(abs(site.lat - town.lat), abs(site.lon - town.lon)) > 1 / 2
    ]

    assert [] == far


def test_every_country_is_a_place() -> None:
    """Every country that a place or an actor is of is there, under its code."""
    states = {a.country for a in LEXICON.actors if a.kind is ActorKind.STATE}
    used = states | {place.country for place in PLACES}
    countries = [place for place in PLACES if place.kind is PlaceKind.COUNTRY]

    assert set() == used - {place.country for place in countries} - {None}
    assert [] == [c.id for c in countries if c.id.upper() != c.country]
    assert [] == [c.id for c in countries if c.parent is not None]


def test_divisions_have_their_own_codes() -> None:
    """A code of ISO 3166-2 is of one place, and that is a division."""
    coded = [place for place in PLACES if place.subdivision is not None]
    codes = Counter(place.subdivision for place in coded)

    assert [] == [code for code, count in codes.items() if count > 1]
    assert [] == [p.id for p in coded if p.kind is not PlaceKind.REGION]


def test_divisions_lie_in_divisions() -> None:
    """What a division or a town lies in is larger than it."""
    around = {PlaceKind.COUNTRY, PlaceKind.REGION}
    towns = around | {PlaceKind.LOCALITY}

    for place in PLACES:
        kind = BY_ID[place.parent].kind if place.parent else PlaceKind.COUNTRY

        assert place.kind is not PlaceKind.REGION or kind in around
        assert kind in towns


def test_towns_have_no_article() -> None:
    """French varies on the gender of towns, and puts them without the article."""
    towns = [place for place in PLACES if place.kind is PlaceKind.LOCALITY]

    assert [] == [p.id for p in towns if p.grammar.article or p.grammar.feminine]
    assert [] == [p.id for p in towns if p.grammar.plural]


def test_names_with_the_article_have_a_gender() -> None:
    """Of a name that takes the article the table says which."""
    head, *lines = TABLE.splitlines()
    heads = head.split(",")
    gender, article = heads.index("gender"), heads.index("article")
    cells = [line.rsplit(",", len(heads) - 1) for line in lines if '"' not in line]

    assert [] == [c[0] for c in cells if c[article] == "yes" and c[gender] not in "mf"]
    assert {"yes", "no"} == {c[article] for c in cells}


def test_aliases_say_something_new() -> None:
    """What differs in case, accents or hyphens alone is not another name."""
    doubles = [
        place.id
        for place in PLACES
        if len({folded(name) for name in names(place)}) < len(names(place))
    ]

    assert [] == doubles


def test_no_name_is_a_function_word() -> None:
    """No place makes a name of a word that every sentence has."""
    found = [p.id for p in PLACES for n in names(p) if n.lower() in FUNCTION_WORDS]

    assert [] == found


def test_a_name_of_several_places_says_so() -> None:
    """The reader is told of every name that two rows share, and asks for a cue."""
    bearers: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for place in PLACES:
        for name in names(place):
            bearers[folded(name)].add(place.id)
    shared = {i for ids in bearers.values() if len(ids) > 1 for i in ids}

    assert [] == sorted(i for i in shared if "place" not in BY_ID[i].also)


@pytest.mark.parametrize(
    ("place", "also"),
    [
        ("ml-bamako", ()),
        ("ne-say", ("word",)),
        ("ne-keita", ("person",)),
        ("ml-macina", ("actor",)),
        ("mr-rosso", ("person", "place")),
    ],
)
def test_what_else_a_name_is(place: str, also: tuple[str, ...]) -> None:
    """Ambiguity is data: it is said of the place, not in a rule."""
    assert also == BY_ID[place].also


def test_reads_what_else_a_name_is() -> None:
    """The cell holds one value, several or none."""
    assert [(), ("person", "word")] == also("", "person|word")


def test_refuses_an_unknown_ambiguity() -> None:
    """A value that no reader knows is told with those that are known."""
    with pytest.raises(ValueError, match="'city' is not one of actor, person, place"):
        also("word|city")


def test_every_state_is_a_place() -> None:
    """Who writes about a state can say where it is: each is a place of that name."""
    lexicon = default_lexicon()
    places = {name for p in lexicon.places for name in (p.name, *p.aliases)}
    states = [a.name for a in lexicon.actors if a.kind is ActorKind.STATE]

    assert [] == [name for name in states if name not in places]
