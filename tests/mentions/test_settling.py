# SPDX-License-Identifier: MIT
"""What an article decides: whose a body is, and which bearer a name means."""

import pytest

from sahelcoop.lexicon import ActorEntry, Grammar, Lexicon, PlaceEntry, default_lexicon
from sahelcoop.mentions import Finder, Mention, Named
from sahelcoop.model.actors import ActorKind, Name, NameKind
from sahelcoop.model.places import PlaceKind
from sahelcoop.text import read_document

PLAIN = Grammar()
OFFICIAL = Name("Force du Nord", NameKind.OFFICIAL)


def actor(key: str, country: str, *names: Name) -> ActorEntry:
    """Make a force of *country*."""
    return ActorEntry(key, ActorKind.ARMED_FORCE, names, PLAIN, country)


def town(key: str, name: str, country: str, also: tuple[str, ...] = ()) -> PlaceEntry:
    """Make a town of *country*."""
    return PlaceEntry(key, name, PlaceKind.LOCALITY, PLAIN, country=country, also=also)


def base(key: str, name: str, country: str) -> PlaceEntry:
    """Make an air base of *country*, which others call by the number alone."""
    also = ("base 7",)
    return PlaceEntry(key, name, PlaceKind.AIRBASE, PLAIN, also, country=country)


STATES = tuple(a for a in default_lexicon().actors if a.kind is ActorKind.STATE)
LEXICON = Lexicon(
    actors=(
        *STATES,
        actor("fn-bj", "BJ", OFFICIAL, Name("FDN", NameKind.ACRONYM)),
        actor(
            "fn-tg", "TG", OFFICIAL, Name("FDN", NameKind.ACRONYM), Name("Nordistes")
        ),
        actor("zo-bj", "BJ", Name("Zoukou")),
    ),
    places=(
        town("ta-bj", "Tavé", "BJ"),
        town("ta-tg", "Tavé", "TG"),
        base("ba-bj", "base 7 de Cotonou", "BJ"),
        base("ba-tg", "base 7 de Lomé", "TG"),
        town("zo-tg", "Zoukou", "TG"),
        town("ke", "Kéda", "TG", ("person",)),
    ),
    terms=default_lexicon().terms,
    words=default_lexicon().words,
    demonyms=default_lexicon().demonyms,
    bodies=default_lexicon().bodies,
)
FINDER = Finder(LEXICON)


def last(text: str) -> Mention:
    """Give the last name of an article."""
    document = read_document(text)
    found = FINDER.find_all(s.tokens for s in document.sentences)
    return [m for ms in found for m in ms if isinstance(m.value, Named)][-1]


def named(text: str) -> Named:
    """Say what the last name of an article denotes."""
    value = last(text).value
    assert isinstance(value, Named)
    return value


@pytest.mark.parametrize(("state", "key"), [("Bénin", "fn-bj"), ("Togo", "fn-tg")])
def test_the_article_decides_between_actors(state: str, key: str) -> None:
    """An acronym of two countries is that of the country that the article names."""
    found = named(f"Le {state} attend. La FDN avance.")

    assert found.actor is not None
    assert (key, ()) == (found.actor.id, found.rivals)


def test_without_a_country_the_name_stays_open() -> None:
    """Where nothing decides, what all the bearers share is all that is known."""
    found = named("La FDN avance.")
    there = named("Ils sont à Tavé.")

    assert found.actor is not None
    assert ("fn-bj-or-other", None) == (found.actor.id, found.actor.country)
    assert (OFFICIAL, Name("FDN", NameKind.ACRONYM)) == found.actor.names
    assert there.place is not None
    assert ("Tavé", None) == (there.place.name, there.place.country)


def test_an_open_place_has_the_name_that_all_share() -> None:
    """A base is called after no town as long as nothing tells which it is."""
    there = named("Ils sont à la base 7.").place
    known = named("Le Togo attend. Ils sont à la base 7.").place

    assert there is not None
    assert known is not None
    assert ("base 7", "base 7 de Lomé") == (there.name, known.name)


def test_the_article_decides_between_places() -> None:
    """A town of two countries is that of the country that the article names."""
    found = named("Le Togo attend. Ils sont à Tavé.")

    assert found.place is not None
    assert "ta-tg" == found.place.id


@pytest.mark.parametrize(
    ("state", "features"),
    [("Bénin", {"ACTOR", "ARMED_FORCE"}), ("Togo", {"PLACE", "LOCALITY"})],
)
def test_an_actor_or_a_place_of_another_country(state: str, features: set[str]) -> None:
    """A name of an actor here and a place there is what is of the article's country."""
    found = last(f"Le {state} attend. Zoukou aussi.")

    assert features == found.features


def test_early_names_weigh_more() -> None:
    """What headline and lead name is what an article is about."""
    text = "Le Bénin attend. Le Togo observe. La FDN avance."
    found = named(text)

    assert found.actor is not None
    assert "fn-bj" == found.actor.id


def test_a_body_alone_is_of_the_country_told() -> None:
    """The army is that of the country named most; without one it stays a body."""
    told = last("Le Togo attend. L’armée avance.")
    untold = last("L’armée avance.")

    assert isinstance(told.value, Named)
    assert told.value.actor is not None
    assert ("armed-force-tg", "TG") == (told.value.actor.id, told.value.actor.country)
    assert {"ARMED_FORCE", "BODY"} == told.features == untold.features
    assert isinstance(untold.value, Named)
    assert untold.value.actor is None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Kéda parle.", False),
        ("Ils sont à Kéda.", True),
        ("La ville de Kéda brûle.", True),
        ("Le général Kéda parle.", False),
    ],
)
def test_an_ambiguous_place_needs_a_cue(text: str, *, sure: bool) -> None:
    """A name that people have too is a place only after a word that shows one."""
    document = read_document(text)
    (mentions,) = FINDER.find_all(s.tokens for s in document.sentences)
    places = [m for m in mentions if "PLACE" in m.features]

    assert sure == bool(places)
