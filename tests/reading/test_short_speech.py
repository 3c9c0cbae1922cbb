# SPDX-License-Identifier: MIT
"""Words that are broken off, joined to others, read somewhere or passed on."""

import pytest

from tests.reading.read import names, statement, statements

_HERE = "L’armée dit que tout va."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Le pont sera, promet-il, rouvert avant la fin du mois.",
            "Le pont sera, promet-il, rouvert avant la fin du mois",
        ),
        (
            "Le bruit venait, a-t-il expliqué, d’une confusion.",
            "Le bruit venait, a-t-il expliqué, d’une confusion",
        ),
        (
            "Le village a reçu, selon lui, dix tonnes de vivres.",
            "Le village a reçu, selon lui, dix tonnes de vivres",
        ),
        (
            "Le pont est tombé, a-t-il dit, en visite à Gao.",
            "Le pont est tombé",
        ),
        (
            "Reste que le Togo, d’après lui, a quitté la force.",
            "Reste que le Togo, d’après lui, a quitté la force",
        ),
        (
            "Le Togo n’a que dix ponts, selon lui.",
            "Le Togo n’a que dix ponts",
        ),
        (
            "Il dit que le pont tient et a ensuite affirmé que la route est sûre.",
            "la route est sûre",
        ),
        (
            "Il dit avoir vu le pont et a promis de quitter la ville.",
            "quitter la ville",
        ),
        (
            "Il dit qu’un berger venait et avait promis de quitter la ville.",
            "un berger venait et avait promis",
        ),
        (
            "Il s’est borné, dans un bref communiqué, à dire que le pont tient.",
            "le pont tient",
        ),
        ("Le pont a été vendu, a-t-il corrigé ; seul le port reste.", "Le pont a"),
    ],
)
def test_where_the_words_end(text: str, said: str) -> None:
    """An aside parts a verb from what it governs; another verb of speech goes on."""
    found = statements(f"Le maire Issa Maro est là. {text}")[-1]

    assert found.text.startswith(said)
    assert names(found.speakers) == ["Issa Maro"]


def test_a_quotation_after_an_aside_is_the_same_clause() -> None:
    """What stands before the verb is no statement of its own; after a colon it is."""
    told = statements(
        f"{_HERE} Elle se réserve en outre, prévient le document, « le droit de "
        "quitter toute la ville »."
    )
    apart = statements(
        "Le pont est coupé, a expliqué le maire : « Nous avons tout perdu hier. »"
    )

    assert [each.text for each in told[1:]] == ["le droit de quitter toute la ville"]
    assert len(apart) == 2


@pytest.mark.parametrize(
    ("text", "speaker", "medium"),
    [
        (
            "D’après son communiqué, publié samedi, dix ponts sont tombés.",
            "armée",
            "communiqué",
        ),
        ("Selon son communiqué, dix ponts sont tombés.", "armée", "communiqué"),
        (
            "Selon un rapport du groupe d’experts de l’ONU, des drones sont arrivés.",
            "groupe d’experts de l’ONU",
            "rapport",
        ),
        (
            "D’après le dernier bulletin du Zokou régional, dix ponts sont tombés.",
            "Zokou régional",
            "bulletin",
        ),
        (
            "Issa Maro « condamne avec force ce geste », lit-on dans une déclaration.",
            "Issa Maro",
            "déclaration",
        ),
        (
            "« Le pont est à nous tous », ironise-t-on tout au plus au ministère.",
            "ministère",
            None,
        ),
        ("Dix ponts sont tombés, a révélé Jeune Afrique.", "Jeune Afrique", None),
        (
            "Il est « là », dit un berger ; il est, à l’en croire, « loin de tout ».",
            "un berger",
            None,
        ),
    ],
)
def test_who_issued_or_passed_on_the_words(
    text: str, speaker: str, medium: str | None
) -> None:
    """A paper is somebody’s, be it by a pronoun or a name that nobody knows."""
    found = statements(f"{_HERE} {text}")[1]

    assert names(found.speakers) == [speaker]
    assert found.medium == medium


def test_to_believe_somebody_told_before() -> None:
    """He need not stand in the same sentence."""
    found = statements(
        "Un berger dit que tout va. À l’en croire, le pont est « très loin de tout »."
    )

    assert [names(each.speakers) for each in found] == [["Un berger"]] * 2


@pytest.mark.parametrize(
    "before",
    [
        "Issa Maro honore les soldats tués par des rebelles le 3 mai 2024 à Gao.",
        "Issa Maro a dix ans : le 3 mai 2024, des rebelles ont tué dix civils.",
    ],
)
def test_a_day_of_something_told_is_not_that_of_the_words(before: str) -> None:
    """A day of a killing after a colon, or of what an agent did, is of that."""
    assert statement(f"{before} « Le pont est à nous », a-t-il dit.").date is None


def test_the_day_of_a_paper_stands_beside_it() -> None:
    """What it tells has days of its own."""
    quoted = "« Ils nous ont tout pris », y raconte un berger."
    told = statements(
        f"Dix ponts sont tombés le 3 mai 2024, selon un rapport de l’ONU. {quoted}"
    )
    held = statements(f"Le 3 mai 2024, l’ONU a publié un rapport. {quoted}")

    assert told[-1].date is None
    assert held[-1].date is not None


def test_an_interview_whose_first_question_looks_like_a_title() -> None:
    """Its label counts, and initials stand for whoever has answered."""
    told = statements(
        "Zokou Matin : Que répondez-vous à vos rivaux ?\n"
        "Issa Maro : Qu’ils viennent donc à Gao une nuit.\n"
        "Zokou Matin : Avez-vous reçu les camions ?\n"
        "I. M. : La moitié, et les autres sont au port."
    )

    assert [names(each.speakers) for each in told] == [["Issa Maro"]] * 2


def test_initials_of_nobody() -> None:
    """They stay what they are."""
    told = statements(
        "Zokou Matin : Que répondez-vous à vos rivaux ?\n"
        "Issa Maro : Qu’ils viennent donc à Gao une nuit.\n"
        "Zokou Matin : Avez-vous reçu les camions ?\n"
        "M. A. D. : La moitié, et les autres sont au port."
    )

    assert names(told[-1].speakers) != ["Issa Maro"]
