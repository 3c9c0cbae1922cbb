# SPDX-License-Identifier: MIT
"""Names, goods, type names and the rest: all mentions of a sentence in one pass."""

import attrs
import pytest
from hypothesis import given, strategies as st

from sahelcoop.lexicon import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Grammar,
    Lexicon,
    PlaceEntry,
    default_lexicon,
)
from sahelcoop.mentions import DateTemplate, Finder, Mention, MentionKind, Named
from sahelcoop.model.actors import ActorKind, Name, NameKind
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind
from sahelcoop.model.quantities import Quantity
from sahelcoop.text import fold, read_document, scan

PLAIN = Grammar()


def actor(key: str, kind: ActorKind, *names: str) -> ActorEntry:
    """Make an actor with these names."""
    return ActorEntry(key, kind, tuple(Name(n, NameKind.SHORT) for n in names), PLAIN)


def place(key: str, kind: PlaceKind, name: str, *aliases: str) -> PlaceEntry:
    """Make a place with these names."""
    return PlaceEntry(key, name, kind, PLAIN, aliases)


STATE = actor("st", ActorKind.STATE, "Zémio", "Baouli")
FORCE = actor("fo", ActorKind.ARMED_FORCE, "armée zémioise", "AZ")
PERSON = actor("pe", ActorKind.PERSON, "Awa Œdou", "Sié")
TOWN = place("to", PlaceKind.LOCALITY, "Baouli", "Baouli-Ville")
AIRPORT = place("ai", PlaceKind.AIRPORT, "aérodrome de Baouli")
RIVER = place("ri", PlaceKind.LOCALITY, "Ténézoula")
FEMININE = Grammar(feminine=True)
CART = GoodsEntry("ca", "charrette", "charrettes", FEMININE, ItemCategory.VEHICLE)
SALT = GoodsEntry("sa", "sel", "sel", PLAIN, ItemCategory.FOOD, mass=True)
MULE = DesignationEntry("mu", "Mulet II", ItemCategory.TRUCK, "ca", ("Mulet-2",))
TERMS = default_lexicon().terms
WORDS = default_lexicon().words
LEXICON = Lexicon(
    (STATE, FORCE, PERSON),
    (TOWN, AIRPORT, RIVER),
    (CART, SALT),
    (MULE,),
    terms=TERMS,
    words=WORDS,
)
FINDER = Finder(LEXICON)


def find(text: str, finder: Finder = FINDER) -> list[Mention]:
    """Find the mentions of *text* as one sentence."""
    view = fold(text)
    return finder.find(scan(view, 0, len(view)))


def told(text: str) -> list[tuple[str, MentionKind]]:
    """Give the words and the kind of each mention of *text*."""
    return [(text[m.start : m.end], m.kind) for m in find(text)]


def test_all_kinds_in_order() -> None:
    """One pass finds names, people, numbers, dates, goods and type names, in order."""
    text = "Le 3 mai, Awa Œdou a offert deux charrettes Mulet-2 à Baouli."

    assert [
        ("Le 3 mai", MentionKind.DATE),
        ("Awa Œdou", MentionKind.PERSON),
        ("deux", MentionKind.NUMBER),
        ("charrettes", MentionKind.GOODS),
        ("Mulet-2", MentionKind.DESIGNATION),
        ("Baouli", MentionKind.NAME),
    ] == told(text)
    assert [
        "dates.day_of_month",
        "name",
        "counts.exact",
        "goods",
        "designation",
        "places.at",
    ] == [mention.rule for mention in find(text)]


def test_values_and_features() -> None:
    """A mention says what it means and what patterns may ask of it."""
    person, number, cart, salt = find("Sié vend 4 charrettes de sel")

    assert [Named(PERSON), Quantity.exact(4), CART, SALT] == [
        mention.value for mention in (person, number, cart, salt)
    ]
    assert {"ACTOR", "PERSON"} == person.features
    assert set[str]() == number.features
    assert {"VEHICLE", "F"} == cart.features
    assert {"FOOD", "M", "MASS"} == salt.features


def test_a_capital_is_town_and_state() -> None:
    """A name with two bearers keeps both: the sentence decides, not the index."""
    (mention,) = find("Baouli")

    assert Named(STATE, TOWN) == mention.value
    assert {"ACTOR", "STATE", "PLACE", "LOCALITY"} == mention.features


def test_a_small_place_is_a_site() -> None:
    """An airport can be attacked as a whole, a town is where it happens."""
    (mention,) = find("aérodrome de Baouli")

    assert Named(place=AIRPORT) == mention.value
    assert {"PLACE", "AIRPORT", "SITE_NP"} == mention.features


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Baouli-Ville dort", "Baouli-Ville"),
        ("l’aérodrome de Baouli", "aérodrome de Baouli"),
        ("ZEMIO", "ZEMIO"),
        ("Zémio", "Zémio"),
        ("Ze\u0301mio", "Ze\u0301mio"),
        ("Awa Oedou", "Awa Oedou"),
        ("AWA ŒDOU", "AWA ŒDOU"),
        ("l’Armée Zémioise", "Armée Zémioise"),
        ("l’armee zemioise", "armee zemioise"),
        ("vers ténézoula", "ténézoula"),
        ("ce Mulet II usé", "Mulet II"),
        ("la CHARRETTE", "CHARRETTE"),
    ],
)
def test_longest_name_whatever_its_letters(text: str, words: str) -> None:
    """The longest name wins; case, accents and ligatures do not tell names apart."""
    assert [words] == [text[m.start : m.end] for m in find(text)]


@pytest.mark.parametrize("text", ["il va à baouli", "il est az", "sié", "la charretté"])
def test_short_names_need_a_capital(text: str) -> None:
    """A short name in lower case is some other word; goods keep their accents."""
    assert [] == find(text)


def test_a_word_is_no_name_in_lower_case() -> None:
    """A long name in lower case that the lexicon knows as a word is that word."""
    lexicon = Lexicon(places=(RIVER,), words={"ténézoula": frozenset({"NOUN"})})
    finder = Finder(lexicon)

    assert [] == find("la ténézoula", finder)
    assert 1 == len(find("la Ténézoula", finder))


def test_an_entry_with_one_form_is_found_once() -> None:
    """A noun without singular, or a name told twice, is one bearer."""
    twice = actor("tw", ActorKind.COMPANY, "Zambélé", "Zambelé")
    (mention,) = find("Zambélé", Finder(Lexicon((twice,))))

    assert Named(twice) == mention.value


@pytest.mark.parametrize("form", ["K-42", "7T3-B", "Ka-52M"])
def test_the_shape_of_a_type_name(form: str) -> None:
    """A hyphenated word of capitals and digits names a type that nobody listed."""
    (mention,) = find(f"un {form} usé")

    assert MentionKind.DESIGNATION is mention.kind
    assert ("designations.counted", form) == (mention.rule, mention.value)


@pytest.mark.parametrize("form", ["k-42", "Kati-Ville", "K42", "sous-marin"])
def test_other_shapes(form: str) -> None:
    """Without a hyphen, a digit or a capital a word names no type."""
    assert [] == told(f"un {form} usé")


@pytest.mark.parametrize("text", ["la RN-16", "le COVID-19", "base P-12"])
def test_a_shape_alone_is_no_type(text: str) -> None:
    """A road, an illness and a site look like a type, but nothing counts them."""
    assert [] == find(text)


def test_a_date_has_its_words_alone() -> None:
    """A name that shares words with a date leaves them to the date."""
    square = place("sq", PlaceKind.SITE, "place du 3 mai")
    lexicon = Lexicon(places=(square,), terms=TERMS)
    (mention,) = find("à la place du 3 mai", Finder(lexicon))

    assert DateTemplate(month=5, day=3) == mention.value


def test_a_number_leaves_its_words_to_a_name() -> None:
    """A name with a number in it is that name: its number counts nothing."""
    camp = place("ca", PlaceKind.BASE, "base 101")
    finder = Finder(Lexicon(places=(camp,), terms=TERMS))
    (mention,) = find("la base 101", finder)

    assert Named(place=camp) == mention.value
    assert MentionKind.NUMBER is find("101 bases", finder)[0].kind


def test_an_organisation_hides_what_is_in_its_name() -> None:
    """A name introduced with its acronym covers the names that it is made of."""
    finder = Finder(attrs.evolve(LEXICON, bodies=()))
    text = "Le Collectif des veuves de Baouli (CVB) proteste."

    assert ["Collectif des veuves de Baouli"] == [
        text[m.start : m.end] for m in find(text, finder)
    ]


PIECES = (
    *("Awa Œdou", "Baouli", "l’aérodrome de Baouli", "AZ", "deux", "4 000", "du sel"),
    *("charrettes", "Mulet II", "K-42", "le 3 mai", "en 2020", "hier", "mardi", "de"),
    *("entre 4 et 6", "des dizaines de milliers", "plus de", ",", "et", ". Il", "("),
    *(")", "«", "»", "l’", "Ze\u0301mio"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join) | st.text())
def test_mentions_are_ordered_and_apart(text: str) -> None:
    """Mentions never overlap, come in order and stay inside their sentence."""
    document = read_document(text)
    for sentence in document.sentences:
        at = sentence.start
        for mention in FINDER.find(sentence.tokens):
            assert at <= mention.start < mention.end <= sentence.end
            at = mention.end


def test_forms_are_learned_again_when_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was learned of forms is bounded, and forgetting it changes nothing."""
    monkeypatch.setattr("sahelcoop.mentions.memory._MOST_KEPT", 2)
    finder = Finder(LEXICON)
    text = "Awa Œdou vend du sel à Baouli."

    assert find(text) == find(text, finder) == find(text, finder)


def test_a_noun_that_is_a_name_too() -> None:
    """Of a place and goods of one word the name comes first, whatever the case."""
    town = place("se", PlaceKind.LOCALITY, "Sel")
    finder = Finder(Lexicon(places=(town,), goods=(SALT,)))

    assert [Named(place=town)] == [m.value for m in find("à Sel", finder)]
