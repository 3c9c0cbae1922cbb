# SPDX-License-Identifier: MIT
"""Tables: rows become entries, and a bad row is refused with its file and line."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from sahelcoop.errors import LexiconError
from sahelcoop.lexicon import columns, tables
from sahelcoop.lexicon.entries import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Grammar,
    NounEntry,
    PlaceEntry,
    VerbEntry,
)
from sahelcoop.lexicon.words import read_words
from sahelcoop.model.actors import Name, NameKind, Office
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind

ACTORS = """\
id,kind,country,official,short,acronyms,aliases,metonyms,gender,number,article,h,source
io-foo,international_organisation,,Union de Foo,l’Union,UF|UdF,,Fooville,f,s,no,aspiré,x
group-bar,armed_group,ML,,Bars,,,,m,p,yes,,x
"""
PERSONS = """\
id,name,aliases,gender,country,offices,source
person-bar,Awa Bar,Bar,f,ML,maire de Foo @ 2020/|juge,x
"""
PLACES = """\
id,name,aliases,kind,country,parent,iso3166_2,geonames,lat,lon,gender,article,source
ml,Mali,,country,ML,,,,,,m,yes,x
ml-foo,Foo,Fou|Fo,locality,ML,ml,ML-1,7,14.5,-4.25,,no,x
"""
GOODS = """\
id,singular,plural,gender,category,mass,source
bac,bac,bacs,m,aircraft,no,x
hardes,,hardes,f,humanitarian,no,x
foin,foin,,m,humanitarian,yes,x
"""
DESIGNATIONS = """\
id,designation,spellings,category,noun,maker,source
foo-1,Foo-1,Foo 1|F1,drone,bac,Foo SA,x
foo-2,Foo-2,,drone,bac,,x
"""
DEMONYMS = "country,ms,fs,mp,fp,source\nML,malien,malienne,maliens,maliennes,x\n"
VERBS = """\
lemma,model,auxiliary,classes,source
livrer,aimer,avoir,DELIVER,x
arriver,aimer,être,ARRIVE,x
"""
NOUNS = """\
singular,plural,gender,classes,source
bac,bacs,m,CRAFT,x
,vivres,m,FOOD,x
rade,rades,f,,x
"""

Reading = Callable[[str, str], tuple[object, ...]]
MAKERS: dict[str, Callable[[tables.Columns], Iterable[object]]] = {
    "actors.csv": columns.actors,
    "persons.csv": columns.persons,
    "places.csv": columns.places,
    "goods.csv": columns.goods,
    "designations.csv": columns.designations,
    "demonyms.csv": lambda of: map(columns.demonym, tables.rows(of)),
    "verbs.csv": columns.verbs,
    "nouns.csv": columns.nouns,
}


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Read a text as if it were the table of that name."""
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)

    def reading(name: str, text: str) -> tuple[object, ...]:
        (tmp_path / "data" / name).write_text(text, "utf-8")
        return tuple(tables.read_each(name, MAKERS[name]))

    return reading


def test_actors(read: Reading) -> None:
    """An actor has all its names in order of use, and its grammar."""
    union, bars = read("actors.csv", ACTORS)

    assert isinstance(union, ActorEntry)
    assert isinstance(bars, ActorEntry)
    assert [
        Name("l’Union"),
        Name("Union de Foo", NameKind.OFFICIAL),
        Name("UF", NameKind.ACRONYM),
        Name("UdF", NameKind.ACRONYM),
        Name("Fooville", NameKind.METONYM),
    ] == [*union.names]
    assert Grammar(feminine=True, article=False, aspirated=True) == union.grammar
    assert (None, "ML") == (union.country, bars.country)
    assert Grammar(plural=True) == bars.grammar


def test_persons(read: Reading) -> None:
    """A person has no article, and offices with or without their dates."""
    (person,) = read("persons.csv", PERSONS)

    assert isinstance(person, ActorEntry)
    assert (Name("Awa Bar"), Name("Bar", NameKind.ALIAS)) == person.names
    assert Grammar(feminine=True, article=False) == person.grammar
    assert (
        Office("maire de Foo", held=PartialDate("2020/")),
        Office("juge"),
    ) == person.offices


def test_places(read: Reading) -> None:
    """What a place's row leaves empty is absent."""
    mali, foo = read("places.csv", PLACES)

    assert mali == PlaceEntry(
        "ml", "Mali", PlaceKind.COUNTRY, Grammar(), country="ML", source="x"
    )
    assert foo == PlaceEntry(
        "ml-foo",
        "Foo",
        PlaceKind.LOCALITY,
        Grammar(article=False),
        ("Fou", "Fo"),
        "ML",
        "ml",
        "ML-1",
        7,
        14.5,
        -4.25,
        "x",
    )


def test_goods(read: Reading) -> None:
    """A noun that lacks one number lends it from the other."""
    _, hardes, foin = read("goods.csv", GOODS)

    assert isinstance(hardes, GoodsEntry)
    assert isinstance(foin, GoodsEntry)
    assert ("hardes", "hardes") == (hardes.singular, hardes.plural)
    assert Grammar(feminine=True, plural=True) == hardes.grammar
    assert ("foin", "foin", True) == (foin.singular, foin.plural, foin.mass)


def test_designations(read: Reading) -> None:
    """A designation has its spellings and perhaps a maker."""
    one, two = read("designations.csv", DESIGNATIONS)

    assert one == DesignationEntry(
        "foo-1",
        "Foo-1",
        ItemCategory.DRONE,
        "bac",
        ("Foo 1", "F1"),
        "Foo SA",
        "x",
    )
    assert two == DesignationEntry(
        "foo-2", "Foo-2", ItemCategory.DRONE, "bac", source="x"
    )


def test_demonyms_and_words(read: Reading) -> None:
    """Demonyms give forms; nouns and verbs give entries with their classes."""
    (demonyms,) = read("demonyms.csv", DEMONYMS)

    assert demonyms == dict.fromkeys(
        ("malien", "malienne", "maliens", "maliennes"), "ML"
    )
    assert (
        NounEntry("bac", "bacs", classes=("CRAFT",)),
        NounEntry("", "vivres", classes=("FOOD",)),
        NounEntry("rade", "rades", feminine=True),
    ) == read("nouns.csv", NOUNS)
    assert (
        VerbEntry("livrer", "aimer", classes=("DELIVER",)),
        VerbEntry("arriver", "aimer", etre=True, classes=("ARRIVE",)),
    ) == read("verbs.csv", VERBS)


@pytest.mark.parametrize(
    ("name", "text", "line", "reason"),
    [
        ("goods.csv", f"{GOODS}a,b\n", 5, "wrong number of cells"),
        ("goods.csv", f"{GOODS}a,b,c,m,drone,no,x,y\n", 5, "wrong number of cells"),
        ("goods.csv", f"{GOODS}\n", 5, "wrong number of cells"),
        ("goods.csv", GOODS.replace("mass", "mas"), 2, "no column 'mass'"),
        ("goods.csv", GOODS.replace("x\n", '"x"y\n', 1), 2, "',' expected after '\"'"),
        (
            "goods.csv",
            GOODS.replace("aircraft", "cart"),
            2,
            "'cart' is not a valid ItemCategory",
        ),
        (
            "designations.csv",
            DESIGNATIONS.replace("drone,bac,,", "dron,bac,,"),
            3,
            "'dron' is not a valid ItemCategory",
        ),
        (
            "actors.csv",
            ACTORS.replace("armed_group", "gang"),
            3,
            "'gang' is not a valid ActorKind",
        ),
        (
            "actors.csv",
            ACTORS.replace("UF|", "UF||"),
            2,
            "Name.text must not be blank or padded, got ''",
        ),
        (
            "places.csv",
            PLACES.replace("locality", "city"),
            3,
            "'city' is not a valid PlaceKind",
        ),
        (
            "places.csv",
            PLACES.replace("14.5", "14,5").replace("14,5", '"14,5"'),
            3,
            "could not convert string to float: '14,5'",
        ),
        (
            "places.csv",
            PLACES.replace(",7,", ",7.0,"),
            3,
            "invalid literal for int() with base 10: '7.0'",
        ),
        ("goods.csv", GOODS.replace(",no,", ",non,"), 2, "'non' is none of yes, no"),
        ("places.csv", PLACES.replace(",m,", ",n,"), 2, "'n' is none of f, m"),
        ("actors.csv", ACTORS.replace(",s,no", ",sg,no"), 2, "'sg' is none of p, s"),
        ("actors.csv", ACTORS.replace(",s,no", ",s,n"), 2, "'n' is none of no, yes"),
        ("actors.csv", ACTORS.replace("yes,,x", "yes,h,x"), 3, "'h' is none of aspiré"),
        ("nouns.csv", NOUNS.replace(",m,FOOD", ",,FOOD"), 3, "'' is none of f, m"),
        (
            "verbs.csv",
            VERBS.replace("être", "etre"),
            3,
            "'etre' is none of être, avoir, pronominal",
        ),
    ],
)
def test_refuses_a_bad_row(
    read: Reading, name: str, text: str, line: int, reason: str
) -> None:
    """What is wrong with a row is told with the table and the line."""
    with pytest.raises(LexiconError) as caught:
        read(name, text)

    assert (name, line, reason) == (
        caught.value.file,
        caught.value.line,
        caught.value.reason,
    )


def test_refuses_a_bad_date(read: Reading) -> None:
    """The reason for refusing a date shows where in it the trouble is."""
    with pytest.raises(LexiconError) as caught:
        read("persons.csv", PERSONS.replace("2020/", "2020-13"))

    assert ("persons.csv", 2) == (caught.value.file, caught.value.line)
    assert "2020-13\n" in caught.value.reason


def test_reads_a_table_without_rows(read: Reading) -> None:
    """A table may be empty, its head too."""
    assert () == read("goods.csv", GOODS.splitlines()[0])
    assert () == read("goods.csv", "")


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that tables are read from."""
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)
    return tmp_path / "data"


def test_refuses_an_id_twice(table: Path) -> None:
    """An id names one row."""
    (table / "goods.csv").write_text(f"{GOODS}bac,bac,bacs,m,boat,no,x\n", "utf-8")

    with pytest.raises(LexiconError, match="id 'bac' came before") as caught:
        tables.read_table("goods.csv", columns.goods)

    assert ("goods.csv", 5) == (caught.value.file, caught.value.line)


def test_refuses_an_unknown_parent(table: Path) -> None:
    """A place lies in a place of the table, above it or below it."""
    path = table / "places.csv"
    head, *rows = PLACES.splitlines()
    path.write_text("\n".join((head, *reversed(rows))), "utf-8")

    assert 2 == len(tables.read_table("places.csv", columns.places, "parent"))

    path.write_text(PLACES.replace("ML,ml,", "ML,mali,"), "utf-8")
    with pytest.raises(LexiconError, match="parent 'mali' is no id") as caught:
        tables.read_table("places.csv", columns.places, "parent")

    assert ("places.csv", 3) == (caught.value.file, caught.value.line)


def test_refuses_an_unknown_noun(table: Path) -> None:
    """A type is of goods of the other table."""
    (table / "designations.csv").write_text(DESIGNATIONS, "utf-8")
    read = tables.read_table("designations.csv", columns.designations, "noun", ["bac"])

    assert ["foo-1", "foo-2"] == [entry.id for entry in read]
    with pytest.raises(LexiconError, match="noun 'bac' is no id") as caught:
        tables.read_table("designations.csv", columns.designations, "noun", ["bacs"])

    assert ("designations.csv", 2) == (caught.value.file, caught.value.line)


@pytest.mark.parametrize(
    ("row", "line", "reason"),
    [
        (
            "livrer,aime,avoir,,x",
            2,
            "VerbEntry.model of 'livrer' must be one of conjugation.toml, got 'aime'",
        ),
        (
            "livrer,finir,avoir,,x",
            2,
            "VerbEntry.lemma must end in -ir for model 'finir', got 'livrer'",
        ),
    ],
)
def test_refuses_a_verb_that_is_not_conjugated(
    table: Path, row: str, line: int, reason: str
) -> None:
    """What is wrong with the model of a verb is told at the line of the verb."""
    (table / "nouns.csv").write_text(NOUNS, "utf-8")
    (table / "verbs.csv").write_text(f"{VERBS.splitlines()[0]}\n{row}\n", "utf-8")

    with pytest.raises(LexiconError) as caught:
        read_words.__wrapped__()

    assert ("verbs.csv", line, reason) == (
        caught.value.file,
        caught.value.line,
        caught.value.reason,
    )
