# SPDX-License-Identifier: MIT
"""One of several told before, and who is told of again by a noun that points."""

import pytest

from sahelcoop.reading.unnamed import singular
from tests.reading.read import attacks, names, statements

DOWN = "« Le pont est tombé hier soir », a dit"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            f"Des sources militaires ont démenti. {DOWN} l’une de ces sources.",
            "une source militaire",
        ),
        (
            f"Des sources militaires ont démenti. {DOWN} une des sources.",
            "une source militaire",
        ),
        (
            f"Deux élus locaux de Zouma ont démenti. {DOWN} l’un d’eux.",
            "un élu local de Zouma",
        ),
        (
            f"Deux élus locaux de Zouma ont démenti. {DOWN} l’autre.",
            "l’autre élu local de Zouma",
        ),
        (
            f"Trois marins français ont démenti. {DOWN} l’un d’entre eux.",
            "un marin français",
        ),
        (f"Des habitants de Zouma ont fui. {DOWN} l’une d’elles.", "une d’elles"),
        (f"La ville a peur. {DOWN} l’un des chefs rebelles.", "un des chefs rebelles"),
        (f"La ville a peur. {DOWN} l’autre.", "autre"),
        (f"Issa Maro a démenti. {DOWN} l’un de ces maçons.", "un de ces maçons"),
    ],
)
def test_one_of_several(text: str, speaker: str) -> None:
    """One of them is of their kind."""
    assert names(statements(text)[-1].speakers) == [speaker]


def test_two_of_several() -> None:
    """Some of them are so many of their kind."""
    found = statements(
        "Trois sources proches du maire ont dit que le pont est tombé."
        " Deux d’entre elles ont précisé que la route est coupée."
    )

    assert names(found[-1].speakers) == ["deux sources proches du maire"]


def test_one_of_several_goes_on() -> None:
    """They spoke to an agency, and so does one of them."""
    found = statements(
        "Trois élus ont dit mardi à Reuters que le pont est tombé."
        f" {DOWN} l’un de ces élus. {DOWN} un maire."
    )

    assert [one.medium for one in found] == ["Reuters", "Reuters", None]


def test_a_pronoun_for_one_of_several() -> None:
    """It stands for that one, though the word for them is in the plural."""
    found = statements(f"{DOWN} l’un des chauffeurs. D’après lui, la route est coupée.")

    assert names(found[-1].speakers) == ["un des chauffeurs"]


def test_one_of_the_sources_is_no_other_source() -> None:
    """An attack is told by them all."""
    (found,) = attacks(
        "Sept soldats ont été tués lundi à Djibo, ont dit des sources militaires."
        " L’une de ces sources a dit que l’attaque de Djibo a fait aussi dix blessés."
    )

    assert names(found.according_to) == ["des sources militaires"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Un survivant accuse l’armée. {DOWN} ce maçon.", "Un survivant"),
        (f"Un survivant accuse l’armée. {DOWN} cet homme de 40 ans.", "Un survivant"),
        (f"Une rescapée accuse l’armée. {DOWN} cette marchande.", "Une rescapée"),
        (f"Une rescapée accuse l’armée. {DOWN} ce colonel.", "colonel"),
        (f"Des élus accusent l’armée. {DOWN} ce colonel.", "colonel"),
        (f"Issa Maro accuse l’armée. {DOWN} ce maçon.", "Issa Maro"),
    ],
)
def test_a_noun_that_points_back(text: str, speaker: str) -> None:
    """It is who was told of last without a name, if the words agree."""
    assert names(statements(text)[-1].speakers) == [speaker]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Le ministère de la Santé a ramené ce bilan à six morts.", "ministère"),
        ("Une source médicale a porté le bilan de l’attaque à six morts.", "médicale"),
    ],
)
def test_who_sets_a_toll(text: str, source: str) -> None:
    """Whoever carries it to so many is the source of the figure."""
    (found,) = attacks(f"L’attaque de Djibo est claire. {text}")

    assert [source in names(t.according_to)[0] for t in found.tolls] == [True]


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("jumeaux", "jumeau"),
        ("élus locaux de Gao", "élu local de Gao"),
        ("commerçants français", "commerçant français"),
    ],
)
def test_one_of_them_in_words(several: str, one: str) -> None:
    """Noun and adjectives lose the mark of the plural, what they are of does not."""
    assert singular(several) == one
