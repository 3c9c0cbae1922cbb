# SPDX-License-Identifier: MIT
"""Bodies of states, ministries, organisations with their acronyms, new settlements."""

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import Finder, Mention, Named
from sahelcoop.mentions.bodies import start_of_initials
from sahelcoop.mentions.words import Words
from sahelcoop.text import read_document

FINDER = Finder(default_lexicon())


def names(text: str) -> list[tuple[str, Mention]]:
    """Give the names of an article with their words."""
    document = read_document(text)
    return [
        (text[mention.start : mention.end], mention)
        for mentions in FINDER.find_all(s.tokens for s in document.sentences)
        for mention in mentions
        if isinstance(mention.value, Named)
    ]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("L’armée zambienne avance.", "armée zambienne", "armed-force-zm"),
        ("L’armée de la Zambie avance.", "armée de la Zambie", "armed-force-zm"),
        (
            "Le ministère zambien de la Défense dément.",
            "ministère zambien de la Défense",
            "government-zm-defence",
        ),
        (
            "Le ministère de la Défense zambien dément.",
            "ministère de la Défense zambien",
            "government-zm-defence",
        ),
        (
            "Le ministère des Affaires étrangères de Zambie dément.",
            "ministère des Affaires étrangères de Zambie",
            "government-zm-foreign",
        ),
    ],
)
def test_a_body_of_a_state(text: str, words: str, key: str) -> None:
    """A body is of the state that stands with it, before or after what it has to do."""
    ((found, mention),) = names(text)

    assert words == found
    assert isinstance(mention.value, Named)
    assert mention.value.actor is not None
    assert (key, "ZM") == (mention.value.actor.id, mention.value.actor.country)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("La Turquie a livré dix camions à l’armée.", None),
        ("À Niamey, la Turquie a livré dix camions à l’armée.", "NE"),
        ("La Turquie, la Chine et le Bénin en parlent. L’armée dément.", "BJ"),
    ],
)
def test_an_army_alone_is_of_the_region(text: str, country: str | None) -> None:
    """A supplier's own it is not; without a state of the region it stays open."""
    mention = next(m for words, m in names(text) if "armée" in words)

    assert isinstance(mention.value, Named)
    actor = mention.value.actor
    assert (actor and actor.country) == country


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Le Mouvement du salut du Kaarta (MSK) prie. Le MSK dément.",
            "organisation",
        ),
        ("La Brigade du salut du Kaarta (BSK) avance. La BSK dément.", "armed_group"),
        ("La Zawia du salut du Kaarta (ZSK) prie. La ZSK dément.", "organisation"),
    ],
)
def test_an_acronym_is_short_for_the_name_told(text: str, kind: str) -> None:
    """Initials in brackets introduce an organisation, of the kind its head tells."""
    (_, full), (_, short) = names(text)

    assert isinstance(full.value, Named)
    assert full.value == short.value
    assert full.value.actor is not None
    assert kind == full.value.actor.kind
    assert {"ACTOR", kind.upper()} == full.features


@pytest.mark.parametrize(
    "text",
    [
        "Le Mouvement du salut (XYZ) avance.",
        "Le mouvement du salut (MS) avance.",
        "(MS) avance.",
    ],
)
def test_brackets_that_introduce_nothing(text: str) -> None:
    """Other initials, or a name without capital, make no organisation."""
    assert [] == names(text)


def test_an_unlisted_settlement() -> None:
    """A village that nobody listed is one by the word before it."""
    ((words, mention),) = names("Le village de Zangatou a brûlé.")

    assert "Zangatou" == words
    assert {"PLACE", "LOCALITY", "LOCATIVE"} == mention.features
    assert isinstance(mention.value, Named)
    assert mention.value.place is not None
    assert ("place-zangatou", None) == (
        mention.value.place.id,
        mention.value.place.country,
    )


def test_an_acronym_far_from_its_first_word() -> None:
    """An acronym stands for at most fourteen words; of more, the name is not known."""
    words = Words(default_lexicon())
    forms = ["Zone", *["de"] * 14, "Tombouctou", "(", "ZT"]

    assert start_of_initials(lambda at: words.known[forms[at]], 16) is None
