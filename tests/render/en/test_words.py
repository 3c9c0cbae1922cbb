# SPDX-License-Identifier: MIT
"""English for French words, names and dates."""

import csv
from importlib.resources import files

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Name, UnnamedSource
from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.times import ClockTime
from sahelcoop.render.en import Narrator, label
from sahelcoop.render.en.dates import when
from sahelcoop.render.en.glossary import noun_of
from sahelcoop.render.en.names import common
from sahelcoop.render.en.phrases import an


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (PartialDate("2022-03-30"), "on 30 March 2022"),
        (PartialDate("2022-03"), "in March 2022"),
        (PartialDate("2022-03", portion=Portion.MID), "in mid-March 2022"),
        (PartialDate("2021", portion=Portion.LATE), "in late 2021"),
        (PartialDate("2022-22"), "in summer 2022"),
        (PartialDate("2022-33"), "in the first quarter of 2022"),
        (PartialDate("201X"), "in the 2010s"),
        (PartialDate("20XX"), ""),
        (PartialDate("XXXX-XX-30"), ""),
        (PartialDate("XXXX-03-30"), "on 30 March"),
        (PartialDate("2022-03-15~"), "around 15 March 2022"),
        (PartialDate("2022?"), "possibly in 2022"),
        (PartialDate("2022?-03-30"), "on 30 March 2022 (year inferred)"),
        (PartialDate("2024-09-17/2024-09-18"), "from 17 to 18 September 2024"),
        (PartialDate("2024-09-30/2024-10-02"), "from 30 September to 2 October 2024"),
        (PartialDate("2023/2024"), "from 2023 to 2024"),
        (PartialDate("2013/.."), "since 2013"),
        (PartialDate("2013/"), "from 2013"),
        (PartialDate("../2024-09-18"), "on or before 18 September 2024"),
        (PartialDate("../2024"), "by 2024"),
        (PartialDate("../.."), ""),
        (
            PartialDate("2022-03-30", part_of_day=PartOfDay.EVENING),
            "on the evening of 30 March 2022",
        ),
        (
            PartialDate("2024-09-17/2024-09-18", part_of_day=PartOfDay.NIGHT),
            "on the night of 17 to 18 September 2024",
        ),
        (PartialDate("2022-03", part_of_day=PartOfDay.DAWN), "in March 2022"),
        (
            PartialDate("2025-01-01", clock=ClockTime(5, 30, approximate=True)),
            "at about 05:30 on 1 January 2025",
        ),
        (
            PartialDate("2025-01-01", clock=ClockTime(14)),
            "at 14:00 on 1 January 2025",
        ),
        (None, ""),
    ],
)
def test_dates(date: PartialDate | None, expected: str) -> None:
    """As precise as they are, and no more."""
    assert when(date).replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [("2022-03-30", "30 March 2022"), ("2021-09", "September 2021")],
)
def test_labels(edtf: str, expected: str) -> None:
    """Before a colon a date has no preposition."""
    assert label(PartialDate(edtf)).replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize(
    ("french", "expected"),
    [
        ("soldats maliens", "Malian soldiers"),
        ("radars de surveillance aérienne", "air surveillance radars"),
        ("hélicoptères militaires lourds", "heavy military helicopters"),
        ("nouvelles ambulances", "new ambulances"),
        ("camions-citernes", "tanker lorries"),
        ("forces étrangères", "foreign forces"),
        ("mercenaires", "mercenaries"),
        ("postes frontaliers", "border posts"),
        ("village de Fambita", "villages of Fambita"),
        ("camp de Dioura", "camps in Dioura"),
        ("camp de la Minusma", "camps of MINUSMA"),
        ("base 101 de l’armée malienne", "Malian army bases 101"),
        ("aéroport Modibo-Keïta", "Modibo-Keïta airports"),
        ("ambassadeurs de Chine", "Chinese ambassadors"),
        ("hommes non identifiés", "unidentified men"),
        (
            "représentants du ministère russe de la Défense",
            "representatives of the Russian defence ministry",
        ),
    ],
)
def test_nouns_are_put_together(french: str, expected: str) -> None:
    """Adjectives and complements go before the noun, names after it."""
    noun = noun_of(french)

    assert noun is not None
    assert noun.plural == expected


@pytest.mark.parametrize(
    "french", ["gnome", "soldats présents sur place", "nouveau gnome"]
)
def test_what_is_in_no_table_is_not_guessed(french: str) -> None:
    """Strictly; loosely what is known says less."""
    assert noun_of(french) is None


def test_loosely_the_rest_is_left_out() -> None:
    """A soldier who is there is a soldier."""
    noun = noun_of("soldats présents sur place", loosely=True)

    assert noun is not None
    assert noun.plural == "soldiers"


def test_every_common_noun_of_the_lexicon_for_goods_has_english() -> None:
    """Else a summary would be half in French."""
    missing = [e.singular for e in default_lexicon().goods if not noun_of(e.singular)]

    assert missing == []


def test_the_tables_are_sound() -> None:
    """Nothing is empty, nothing stands twice."""
    for name in ("glossary.csv", "names.csv"):
        text = files("sahelcoop.render.en").joinpath(name).read_text("utf-8")
        rows = list(csv.DictReader(text.splitlines()))
        keys = [(row["class"], row["french"]) for row in rows]
        assert len(keys) == len(set(keys))
        assert all(row["french"] and row["english"] for row in rows)


@pytest.mark.parametrize(
    ("french", "expected"),
    [
        ("une source sécuritaire", "a security source"),
        ("des sources locales", "local sources"),
        ("deux sources militaires", "two military sources"),
        ("le gouvernement", "the government"),
        ("autorités", "the authorities"),
        ("ambassadeur de Chine", "the Chinese ambassador"),
        ("ambassadeurs de Chine", "Chinese ambassadors"),
        ("matériel militaire", "military equipment"),
        ("officier", "an officer"),
        ("gnomes", "“gnomes”"),
        ("Leur gnome", "“Leur gnome”"),
        ("Sophie Pétronin", "Sophie Pétronin"),
    ],
)
def test_descriptions(french: str, expected: str) -> None:
    """With the article that English wants; without English, the French is quoted."""
    assert common(french).text == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mali", "Mali"),
        ("États-Unis", "the United States"),
        ("Côte d’Ivoire", "Côte d’Ivoire"),
        ("Turquie", "Turkey"),
        ("armée malienne", "the Malian army"),
        ("Garde nationale nigérienne", "the Nigerien national guard"),
        ("ministère russe de la Défense", "the Russian defence ministry"),
        ("Cédéao", "ECOWAS"),
        ("katiba inconnue", "“katiba inconnue”"),
        ("HCUA", "HCUA"),
    ],
)
def test_names(name: str, expected: str) -> None:
    """Of states, bodies and organisations; others keep their own."""
    assert Narrator().party(ActorRef(name)).text == expected


def test_a_person_may_have_a_small_letter() -> None:
    """A name is no description."""
    actor = Actor(id="p", kind=ActorKind.PERSON, names=(Name("al-Barnawi"),))
    narrator = Narrator({"p": actor})

    assert narrator.party(ActorRef("al-Barnawi", "p")).text == "al-Barnawi"


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("ministre russe de la Défense", "the Russian defence minister, Ivan Petrov,"),
        ("Premier ministre", "the prime minister, Ivan Petrov,"),
        ("Colonel", "Colonel Ivan Petrov"),
        ("grand chambellan", "Ivan Petrov"),
    ],
)
def test_offices_come_at_the_first_mention(role: str, expected: str) -> None:
    """One without English is left out."""
    narrator = Narrator()
    ref = ActorRef("Ivan Petrov", role=role)

    assert narrator.party(ref).text == expected
    assert narrator.party(ref).text == "Ivan Petrov"


def test_unnamed_sources_are_counted() -> None:
    """By the count where there is one and a noun to count."""
    several = UnnamedSource("sources militaires", Quantity.exact(3))
    strange = UnnamedSource("gnomes", Quantity.exact(3))

    assert Narrator().party(several).text == "three military sources"
    assert Narrator().party(strange).text == "“gnomes”"


@pytest.mark.parametrize(
    ("french", "expected"),
    [("uniforme", "a uniform"), ("attaquant", None), ("oignon", "an onion")],
)
def test_the_indefinite_article(french: str, expected: str | None) -> None:
    """By sound, not by letter."""
    noun = noun_of(french)

    assert (noun and an(noun)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("axe Djibo-Bourzanga", "on the Djibo-Bourzanga road"),
        ("île de Karamga", "on the island of Karamga"),
        ("hameau de Kélèye", "in the hamlet of Kélèye"),
        ("base", "at the base"),
    ],
)
def test_places_take_their_preposition(name: str, expected: str) -> None:
    """One is on a road, in a hamlet and at a base."""
    assert Narrator().where([Place(name)]) == expected


def test_a_state_has_one_embassy() -> None:
    """It is definite, as the army is."""
    assert common("ambassade de Chine").text == "the Chinese embassy"
