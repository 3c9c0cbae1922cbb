# SPDX-License-Identifier: MIT
"""Where, when and to whom something is said, and what only looks so."""

import pytest

from tests.reading.read import names, statement, statements

_SAID = "« Le pont est tombé ce matin »"


@pytest.mark.parametrize(
    ("where", "medium"),
    [
        ("au Monde", "Monde"),
        ("au micro de RFI et de France 24", "RFI et de France 24"),
        ("sur son compte X", "X"),
        ("dans les colonnes du quotidien Zokou", "quotidien Zokou"),
        ("dans son ultime rapport", "rapport"),
        ("au deuxième jour du Forum", "Forum"),
        ("lors d’une visite", None),
    ],
)
def test_a_medium_by_its_name(where: str, medium: str | None) -> None:
    """An organ or a platform is the medium, without what leads to it; no trip is."""
    assert statement(f"Le maire l’a dit {where} : {_SAID}.").medium == medium


def test_a_verb_that_names_the_platform() -> None:
    """Who tweets speaks on Twitter, unless another place is told."""
    assert statement(f"{_SAID}, a tweeté le maire.").medium == "Twitter"
    assert statement(f"{_SAID}, a tweeté le maire sur X.").medium == "X"


def test_a_document_that_opens_another_clause() -> None:
    """What stands after the verb and a comma is told, and no medium."""
    found = statement(
        f"Awa Dolo est là. {_SAID}, a-t-elle dit, le discours de haine prospère."
    )

    assert found.medium is None


@pytest.mark.parametrize(
    "head",
    ["COMMUNIQUÉ", "COMMUNIQUÉ N° 041 – Attaque de Gao", "COMMUNIQUÉ CONJOINT"],
)
def test_an_article_that_is_a_communique(head: str) -> None:
    """The line that heads it says through what everything in it is told."""
    told = statements(
        f"Ministère des Mines\n\n{head}\n\nL’armée dit que le pont tient."
    )

    assert {(each.medium or "").partition(" ")[0] for each in told} == {"communiqué"}


def test_a_council_is_no_communique_of_one() -> None:
    """A communiqué of a council tells of others, who speak elsewhere."""
    text = "COMMUNIQUÉ DU CONSEIL DES MINISTRES\n\nIssa Maro dit que le pont tient."

    assert statement(text).medium is None


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        (f"{_SAID}, a dit devant la presse Issa Maro.", "presse"),
        (f"{_SAID}, a dit à ses pairs Issa Maro.", "pairs"),
        ("Issa Maro informe l’opinion nationale que le pont tient.", "opinion"),
        (f"À l’adresse des maires, Issa Maro a eu ces mots : {_SAID}.", "maires"),
    ],
)
def test_whom_words_are_for(text: str, hearer: str) -> None:
    """The press, peers, the opinion and whom words are addressed to are hearers."""
    (found,) = names(statement(text).addressees)
    assert found.startswith(hearer)


def test_the_opinion_is_told_once() -> None:
    """What is told to the public at large does not hold for what is said next."""
    _, second = statements(
        "L’armée informe l’opinion que le pont tient. Elle dit que la route est sûre."
    )

    assert second.addressees == ()


def test_who_is_informed_in_a_relative_clause() -> None:
    """What somebody "assure" besides is no hearer of his words."""
    text = "Issa Maro, qui assure la présidence du Mali, a dit que le pont tient."

    assert statement(text).addressees == ()


@pytest.mark.parametrize(
    "text",
    [
        "Interrogé sur l’assaut qui a eu lieu le 3 mai 2021, il dit que le pont tient.",
        f"Il raconte la nuit du 3 mai 2021. {_SAID}, dit-il.",
        f"En mai 2021, il avait dit que tout va bien. {_SAID}, dit-il.",
    ],
)
def test_days_of_something_else(text: str) -> None:
    """Days of a relative clause, of a night told and of earlier words are others’."""
    assert statements(f"Issa Maro est là. {text}")[-1].date is None


@pytest.mark.parametrize("back", ["Plus tôt", "Auparavant"])
def test_going_back_in_time(back: str) -> None:
    """What was said before was said in another setting."""
    _, earlier = statements(
        f"Issa Maro a dit lundi 3 mai 2021 à RFI que le pont tient. {back}, il avait "
        "dit que la route est sûre."
    )

    assert earlier.medium is None
    assert earlier.date is None


def test_earlier_words_go_on() -> None:
    """What somebody had said goes on in its own setting."""
    _, second = statements(
        "Issa Maro avait dit à RFI que le pont tient. Il avait ajouté que la route "
        "est sûre."
    )

    assert second.medium == "RFI"


def test_a_communique_with_its_number() -> None:
    """A number between a document and whose it is does not part them."""
    found = statement(f"{_SAID}, indique le communiqué n° 12 de l’ONU.")

    assert names(found.speakers) == ["ONU"]
    assert found.medium == "communiqué"
