# SPDX-License-Identifier: MIT
"""People: the parts of a name, and the short names that an article uses later."""

import pytest

from sahelcoop.lexicon import ActorEntry, default_lexicon
from sahelcoop.mentions import Finder, Mention, MentionKind, Named
from sahelcoop.mentions.mention import PersonName
from sahelcoop.mentions.people import parts_of
from sahelcoop.text import read_document

FINDER = Finder(default_lexicon())


def found(*sentences: str) -> list[list[Mention]]:
    """Find the mentions of an article, sentence by sentence."""
    document = read_document(" ".join(sentences))
    return list(FINDER.find_all(s.tokens for s in document.sentences))


def people(*sentences: str) -> list[PersonName | ActorEntry | None]:
    """Give whom each mention of a person means."""
    return [named.person or named.actor for named in people_meant(*sentences)]


def people_meant(*sentences: str) -> list[Named]:
    """Give what each mention of a person denotes."""
    return [
        mention.value
        for mentions in found(*sentences)
        for mention in mentions
        if mention.kind is MentionKind.PERSON and isinstance(mention.value, Named)
    ]


@pytest.mark.parametrize(
    ("words", "given", "family"),
    [
        ("Issa Maro", "Issa", "Maro"),
        ("Maro", "", "Maro"),
        ("Alou Ag Mossa", "Alou", "Ag Mossa"),
        ("Mohamed Ould Abdel Aziz", "Mohamed", "Ould Abdel Aziz"),
        ("Ibrahim Boubacar Keïta", "Ibrahim Boubacar", "Keïta"),
    ],
)
def test_parts(words: str, given: str, family: str) -> None:
    """The last word is the family name, or all from a particle on."""
    assert PersonName(family, given) == parts_of(words.split(), None)
    assert words == parts_of(words.split(), None).full


def test_titles() -> None:
    """A rank and a civility belong to the value, and not to the span."""
    assert [
        PersonName("Tavélé", "Yaya", "colonel-major"),
        PersonName("Tavélé", "Yaya", "M."),
    ] == people("Le colonel-major Yaya Tavélé parle.", "M. Tavélé insiste.")


def test_a_family_name_is_short_for_the_person_told() -> None:
    """A bare family name means who was told with more; a second title replaces one."""
    told = "Le maire a reçu Moussa Tavélé hier."

    assert [PersonName("Tavélé", "Moussa")] * 2 == people(told, "Tavélé insiste.")
    assert [PersonName("Tavélé", "Moussa")] * 2 == people(
        told, "À Gao et au Burkina Faso, Tavélé insiste le 3 mai."
    )
    assert [] == people("Tavélé insiste.")


def test_a_known_person() -> None:
    """A person of the lexicon is that entry, by the family name as well."""
    first, second = (
        mention.value
        for mentions in found("Sadio Camara a parlé.", "Le général Camara insiste.")
        for mention in mentions
        if isinstance(mention.value, Named)
    )

    assert isinstance(first, Named)
    assert isinstance(second, Named)
    assert first.actor is not None
    assert first.actor is second.actor
    assert PersonName("Camara", "Sadio", "général") == second.person


@pytest.mark.parametrize(
    "sentence",
    [
        "Le stade Moussa Tavélé est plein.",
        "Le colonel commande la place.",
        "Le président du Mali parle.",
        "La compagnie Zanga Mali recrute.",
    ],
)
def test_no_person(sentence: str) -> None:
    """A site called after somebody, a title alone and a company are nobody."""
    assert [] == people(sentence)


def test_a_person_met_twice_is_met_once() -> None:
    """Telling the full name again changes nothing for the short one."""
    full, short = "Sadio Camara a parlé.", "Camara insiste."
    twice = people(full, full, short)

    assert twice[0] == twice[1]
    assert PersonName("Camara", "Sadio") == twice[2]


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        ("Le président Goïta parle.", "Assimi Goïta"),
        ("Le Mali attend l'ancien président Traoré.", "Dioncounda Traoré"),
        ("Le Burkina Faso attend le président Traoré.", "Ibrahim Traoré"),
        ("Le président Déby parle.", None),
        ("Le président Sanogo parle.", None),
        ("Le ministre Goïta parle.", None),
        ("Voici Yaya Goïta. Le président Goïta parle.", None),
    ],
)
def test_a_president_by_the_family_name(told: str, actor: str | None) -> None:
    """A family name means a head of state after that title, if it can be one alone."""
    [*_, named] = people_meant(told)

    assert actor == (named.actor and named.actor.name)
