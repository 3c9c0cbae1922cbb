# SPDX-License-Identifier: MIT
"""Whose words are whose where one tells what another says, and what nobody says."""

import pytest

from sahelcoop.model.actors import ActorRef
from tests.reading.read import names, statement, statements


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("dit l’un d’eux", "un maire"),
        ("dit l’une d’entre elles", "une d’entre elles"),
        ("dit une autre", "une autre"),
    ],
)
def test_one_of_several_speaks(words: str, who: str) -> None:
    """One of those told before is a speaker of his own."""
    text = f"Les maires sont là. « Le pont est tombé ce matin », {words}."

    assert names(statement(text).speakers) == [who]


def test_some_and_others_speak() -> None:
    """Some say one thing and others another."""
    some, others = statements(
        "Certains disent que le pont tient. D’autres jurent que la route est sûre."
    )

    assert names(some.speakers) == ["Certains"]
    assert names(others.speakers) == ["D’autres"]


@pytest.mark.parametrize(
    "text",
    [
        "L’ONU a fait savoir que ses soldats iraient aider « ceux qui ont faim ».",
        "L’ONU a dit que le maire avait promis « un pont pour tous les villages ».",
    ],
)
def test_what_another_says_in_it(text: str) -> None:
    """Who tells what others say or do is the one quoted."""
    assert names(statement(text).speakers) == ["ONU"]


def test_what_others_told_as_well() -> None:
    """An aside on what others told does not cut what is said."""
    found = statement(
        "Le pont est long, et non court comme l’avait indiqué un maire, a dit l’ONU."
    )

    assert names(found.speakers) == ["ONU"]
    assert found.text.startswith("Le pont est long, et non court")


def test_a_clause_and_a_quotation_with_one_verb() -> None:
    """One verb may close a clause and open a quotation."""
    quoted, told = statements(
        "Le pont est coupé, a expliqué le maire : « Nous avons tout perdu hier. »"
    )

    assert quoted.text == "Nous avons tout perdu hier."
    assert told.text == "Le pont est coupé"


def test_a_second_verb_after_a_clause_with_a_subject() -> None:
    """A participle after et goes on from the first verb, past what that tells."""
    first, second = statements(
        "L’ONU a affirmé que le Togo était « un ami de longue date » et annoncé que "
        "le pont serait rouvert."
    )

    assert names(first.speakers) == names(second.speakers) == ["ONU"]


@pytest.mark.parametrize(
    "aside", ["selon un proche", "selon son entourage", "d’après l’ONU"]
)
def test_an_aside_in_a_verb(aside: str) -> None:
    """What stands between an auxiliary and its participle does not end the clause."""
    found = statement(f"Le maire aurait, {aside}, demandé un pont.")

    assert found.text == f"Le maire aurait, {aside}, demandé un pont"


@pytest.mark.parametrize(
    "text",
    [
        "Ce chiffre n’a pu être confirmé de source sûre.",
        "Un maire demande que son nom ne soit pas cité.",
        "Issa Maro a parlé. La saison promet d’être longue.",
        "Ils y ont renoncé par écrit à se battre.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    """A denied source, a name to be hidden, a thing that promises: no statement."""
    assert statements(text) == ()


def test_a_promise_quoted_in_part() -> None:
    """Who promises is who is quoted, not who was told of before."""
    found = statement(
        "Issa Maro est venu. L’ONU avait promis d’aider à « faire reculer la faim »."
    )

    assert names(found.speakers) == ["ONU"]


def test_a_name_between_commas() -> None:
    """A name that nobody knows, after an office or a source, is who that is."""
    text = "Un responsable du port, Zokou Zanga, dit que le pont tient."

    assert names(statement(text).speakers) == ["Zokou Zanga"]


def test_an_infinitive_ends_the_search_for_a_subject() -> None:
    """What an infinitive governs after the verb is no subject of it."""
    text = "Awa Dolo, qui passait, avait lancé les travaux et voulu vider le Togo."

    assert statements(text) == ()


def test_whom_the_group_was_called() -> None:
    """A noun for a group stands for the name that the article has for it."""
    found = statement(
        "Le Groupe de soutien à l’islam et aux musulmans (GSIM) est venu. Le mouvement "
        "assure avoir pris le pont."
    )

    (speaker,) = found.speakers
    assert isinstance(speaker, ActorRef)
    assert speaker.label == "Groupe de soutien à l’islam et aux musulmans"
