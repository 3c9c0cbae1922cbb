# SPDX-License-Identifier: MIT
"""The tables of actors, persons, demonyms and names of people: what must hold."""

import csv
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

import pytest

from sahelcoop.lexicon import ActorEntry, default_lexicon, key, tables
from sahelcoop.lexicon.person_names import read_person_names
from sahelcoop.model.actors import ActorKind, NameKind

LEXICON = default_lexicon()
FOLDER = files("sahelcoop.lexicon").joinpath("data")
WEST_AFRICA = "BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG"
NEIGHBOURS = "CF CM DZ LY MA SD TD TN"
AMBIGUOUS = frozenset({"cnsp", "fds"})
"""Names that several actors share, so that the country of the article decides."""
COLUMNS = {
    "actors.csv": "id kind country official short acronyms aliases metonyms "
    "gender number article h source",
    "persons.csv": "id name aliases gender country offices source",
    "demonyms.csv": "country ms fs mp fp source",
    "person_names.csv": "form part gender source",
}


def rows(name: str) -> list[dict[str, str]]:
    """Give the rows of the table *name*."""
    text = FOLDER.joinpath(name).read_text("utf-8")
    return list(csv.DictReader(text.splitlines(), strict=True))


def of_kind(kind: ActorKind) -> list[ActorEntry]:
    """Give the actors of a kind."""
    return [actor for actor in LEXICON.actors if actor.kind is kind]


def countries(kind: ActorKind) -> set[str | None]:
    """Give the countries that have an actor of a kind."""
    return {actor.country for actor in of_kind(kind)}


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("actors.csv", 650),
        ("persons.csv", 320),
        ("demonyms.csv", 110),
        ("person_names.csv", 900),
    ],
)
def test_tables_are_large_enough(name: str, least: int) -> None:
    """The lexicon covers the actors that the press of the field names."""
    assert least <= len(rows(name))


@pytest.mark.parametrize("name", COLUMNS)
def test_tables_have_their_columns(name: str) -> None:
    """The header is the documented one."""
    assert COLUMNS[name].split() == list(rows(name)[0])


@pytest.mark.parametrize("name", COLUMNS)
def test_tables_are_sorted(name: str) -> None:
    """Rows stand in the order of their first column, where an expert looks for them."""
    key = COLUMNS[name].split()[0]
    found = [row[key] for row in rows(name)]

    assert sorted(found) == found


@pytest.mark.parametrize("name", COLUMNS)
def test_rows_are_typed_plainly(name: str) -> None:
    """Apostrophes are straight, spaces plain, and no cell is written twice in a row."""
    text = FOLDER.joinpath(name).read_text("utf-8")

    assert set() == set("’‘\u00a0\u202f\t") & set(text)
    assert [] == [
        row
        for row in rows(name)
        for value in row.values()
        if len(set(value.split("|"))) < len(value.split("|"))
    ]


def test_grammar_is_told() -> None:
    """Each actor says how its running name behaves, in the words of the docs."""
    actors = rows("actors.csv")

    assert {"m", "f"} == {row["gender"] for row in actors}
    assert {"s", "p"} == {row["number"] for row in actors}
    assert {"yes", "no"} == {row["article"] for row in actors}
    assert {"", "aspiré"} == {row["h"] for row in actors}
    assert {"m", "f"} == {row["gender"] for row in rows("persons.csv")}


def test_ids_say_the_kind() -> None:
    """An id starts with the kind of actor, so that a table reads in groups."""
    heads = {
        "armed-force": ActorKind.ARMED_FORCE,
        "company": ActorKind.COMPANY,
        "government": ActorKind.GOVERNMENT,
        "group": ActorKind.ARMED_GROUP,
        "media": ActorKind.MEDIA,
        "org": ActorKind.ORGANISATION,
        "person": ActorKind.PERSON,
        "pmc": ActorKind.PRIVATE_MILITARY_COMPANY,
        "state": ActorKind.STATE,
    }
    plain = [a for a in LEXICON.actors if not a.id.startswith("io-")]

    assert {ActorKind.INTERNATIONAL_ORGANISATION} == {
        a.kind for a in LEXICON.actors if a not in plain
    }
    assert [] == [
        a.id
        for a in plain
        if [a.kind] != [k for h, k in heads.items() if h + "-" in a.id]
    ]


def test_ids_tell_the_country_of_states_and_their_services() -> None:
    """The id of a state, and of what belongs to one, holds its country's code."""
    wrong = [
        actor.id
        for kind in (ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE)
        for actor in of_kind(kind)
        if actor.country is not None
        and actor.country.lower() not in actor.id.split("-")
    ]

    assert [] == wrong


def test_a_name_is_that_of_one_actor() -> None:
    """No name is shared but those that the docs list."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for actor in LEXICON.actors:
        for name in actor.names:
            bearers[" ".join(map(key, name.text.split()))].add(actor.id)

    assert AMBIGUOUS == {name for name, ids in bearers.items() if len(ids) > 1}


def test_no_name_is_a_function_word() -> None:
    """No actor goes by a word of every sentence ("AU"), bar Vienna, a verb form."""
    known = LEXICON.words.items()
    words = {key(word) for word, told in known if "NOUN" not in told}
    names = {key(n.text) for a in LEXICON.actors for n in a.names}

    assert {"vienne"} == names & words


def test_every_state_of_the_region_is_there() -> None:
    """Each country of the region has a state, a government, an army and a demonym."""
    region = set(f"{WEST_AFRICA} {NEIGHBOURS}".split())

    assert set() == region - countries(ActorKind.STATE)
    assert set() == region - countries(ActorKind.GOVERNMENT)
    assert set() == region - {"CV", "LY"} - countries(ActorKind.ARMED_FORCE)
    assert set() == region - {row["country"] for row in rows("demonyms.csv")}


def test_members_of_the_united_nations_are_states() -> None:
    """There are about as many states as the United Nations have members."""
    states = of_kind(ActorKind.STATE)

    assert 190 <= len(states)
    assert len(states) == len({state.country for state in states})


def test_every_country_has_its_state() -> None:
    """What belongs to a country comes with the state it belongs to."""
    used = {a.country for a in LEXICON.actors} - {None, "EH"}

    assert set() == used - countries(ActorKind.STATE)


def test_metonyms_stand_for_authorities() -> None:
    """A capital or a palace stands for a state, a government or a union of states."""
    kinds = {
        actor.kind
        for actor in LEXICON.actors
        for name in actor.names
        if name.kind is NameKind.METONYM
    }

    assert {
        ActorKind.STATE,
        ActorKind.GOVERNMENT,
        ActorKind.INTERNATIONAL_ORGANISATION,
    } == kinds


def test_offices_were_held_in_order() -> None:
    """An office ends after it starts, and no term is dated twice for the same title."""
    held = [
        (actor.id, office.title, office.held.edtf)
        for actor in LEXICON.actors
        for office in actor.offices
        if office.held is not None
    ]

    assert len(held) == len(set(held))
    assert [] == [term for term in held if "/" not in term[2]]


def test_person_names_say_part_and_gender() -> None:
    """A form is a given name, with its gender where it has one, or a family name."""
    found = rows("person_names.csv")

    assert {"given", "family"} == {row["part"] for row in found}
    assert {"m", "f", ""} == {row["gender"] for row in found}
    assert {""} == {row["gender"] for row in found if row["part"] == "family"}
    assert len(found) == len({(row["form"], row["part"]) for row in found})
    assert [] == [row["form"] for row in found if not row["form"][0].isupper()]
    assert 500 <= sum(row["part"] == "given" for row in found)
    assert 400 <= sum(row["part"] == "family" for row in found)


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("Moussa", {"GIVEN", "FAMILY", "M"}),
        ("Aminata", {"GIVEN", "F"}),
        ("Keïta", {"FAMILY"}),
        ("Ouédraogo", {"FAMILY"}),
    ],
)
def test_person_names_are_found_without_accents(form: str, told: set[str]) -> None:
    """A reader asks by the key that it uses for names, and learns part and gender."""
    assert told == LEXICON.person_names[key(form)]


def test_a_form_may_be_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What two rows tell of a form adds up."""
    (tmp_path / "data").mkdir()
    table = "form,part,gender,source\nBaré,given,m,x\nBaré,family,,x\nZaré,family,,x\n"
    (tmp_path / "data" / "person_names.csv").write_text(table, "utf-8")
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)

    assert {
        "bare": frozenset({"GIVEN", "FAMILY", "M"}),
        "zare": frozenset({"FAMILY"}),
    } == read_person_names.__wrapped__()


def test_forms_seen_in_persons_are_of_a_row() -> None:
    """A form that is said to be part of somebody's name is part of it."""
    people = {r["id"]: f"{r['name']}|{r['aliases']}" for r in rows("persons.csv")}
    told = [
        (row["form"], row["source"].removeprefix("persons.csv "))
        for row in rows("person_names.csv")
        if row["source"].startswith("persons.csv ")
    ]

    assert [] == [form for form, key in told if form not in people[key]]
