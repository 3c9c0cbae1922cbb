# SPDX-License-Identifier: MIT
"""Attacks told in the plainest words of agencies and the local press."""

import pytest

from sahelcoop.model.attack import Attack, Basis
from tests.reading.read import attack, attacks, names

_MONDAY = "2022-06-13"


def _day(found: Attack) -> str | None:
    return None if found.date is None else found.date.edtf


def _struck(found: Attack) -> list[str]:
    return [target.description for target in found.targets]


def _by(found: Attack) -> list[str]:
    return names(tuple(each.who for each in found.perpetrators))


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Un ingénieur et deux Togolais ont été enlevés à Kati.",
            ["ingénieur", "Togolais"],
        ),
        ("Un prêtre, qui priait, a été enlevé à Kati.", ["prêtre"]),
        (
            "Des rebelles ont enlevé un maçon et son fils à Kati.",
            ["maçon", "fils"],
        ),
        ("Une sœur et un prêtre ont été tués à Kati.", ["prêtre"]),
        ("Le convoi, parti de Gao, a été attaqué à Bourem.", ["convoi"]),
        (
            "L’armée malienne a neutralisé une base terroriste à Ber.",
            ["base terroriste"],
        ),
        ("L’armée malienne a traité une base terroriste à Ber.", ["base terroriste"]),
        (
            "Une colonne terroriste a été détruite par l’armée malienne.",
            ["colonne terroriste"],
        ),
        ("L’armée malienne a frappé un rassemblement de rebelles.", ["rebelles"]),
        (
            "Un attentat a visé le quartier général de Sévaré.",
            ["quartier général de Sévaré"],
        ),
        ("Des inconnus ont jeté une grenade dans un bar à Kati.", ["bar"]),
        ("Un hélicoptère de l’armée a été touché par des tirs à Ber.", ["hélicoptère"]),
    ],
)
def test_what_was_struck(text: str, targets: list[str]) -> None:
    """Who is beside those abducted has been abducted too."""
    assert set(targets) <= set(_struck(attack(text)))


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        (
            "L’armée a repoussé un raid de Boko Haram contre la base de Diffa.",
            ["Boko Haram"],
        ),
        ("Des rebelles qui venaient à moto ont attaqué le camp de Ber.", ["rebelles"]),
        ("Le Tchad a bombardé des positions rebelles à Bol.", ["Tchad"]),
        ("Un drone de l’armée a été abattu lundi à Ber.", []),
        (
            "Une femme kamikaze s’est fait exploser au marché de Bol.",
            ["femme kamikaze"],
        ),
        ("Des combats ont opposé le MNLA à Ansar Dine à Léré.", ["MNLA"]),
        (
            "L’armée malienne dit avoir tué un chef djihadiste à Ber.",
            ["armée malienne"],
        ),
        ("Un groupe de rebelles a attaqué le camp de Ber.", ["rebelles"]),
    ],
)
def test_who_did_it(text: str, authors: list[str]) -> None:
    """Whose an aircraft is that was shot down has not shot at it."""
    assert _by(attack(text)) == authors


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Des rebelles attaquent lundi le camp de Ber.", _MONDAY),
        ("L’armée malienne a repris lundi Kidal à des rebelles.", _MONDAY),
        ("Le JNIM a riposté lundi en attaquant le camp de Ber.", _MONDAY),
        ("Lundi, le JNIM a revendiqué l’attaque contre le camp de Ber.", None),
    ],
)
def test_the_day_of_an_act(text: str, day: str | None) -> None:
    """A present with a day is a story; the day of a claim is not that of the act."""
    assert _day(attack(text)) == day


def test_a_clause_about_the_authors_has_no_day_of_the_act() -> None:
    """What they did before is not dated by what they did then."""
    told = "Des rebelles qui avaient pris Djibo ont attaqué lundi le camp de Bourzanga."

    taken, attacked = attacks(told)
    assert (_day(taken), _day(attacked)) == (None, _MONDAY)


@pytest.mark.parametrize("deed", ["abattu un drone", "pris le contrôle du camp"])
def test_what_a_group_says_to_have_done_is_claimed(deed: str) -> None:
    """To shoot down a drone and to take a camp are attacks that a group claims."""
    found = attack(f"Le JNIM affirme avoir {deed} lundi à Ber.")

    assert [each.basis for each in found.perpetrators] == [Basis.CLAIMED]


@pytest.mark.parametrize(
    "text",
    [
        "Deux hélicoptères ont touché le sol du camp de Gao lundi.",
        "L’armée malienne a traité le dossier lundi à Gao.",
        "Le JNIM attaque souvent les convois depuis mai.",
        "Cette tuerie intervient deux jours après un sommet.",
    ],
)
def test_what_is_no_attack(text: str) -> None:
    """Aircraft that touch the ground strike nothing, and a habit is no act."""
    assert attacks(text) == ()


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        (
            "L’armée malienne et ses alliés russes ont tué six bergers à Moura.",
            ["armée malienne", "alliés russes"],
        ),
        (
            "Un raid attribué à l’armée malienne et à ses auxiliaires a visé Moura.",
            ["armée malienne", "auxiliaires"],
        ),
        (
            "Les FAMa et leurs alliés russes d’Africa Corps ont mené un raid.",
            ["armée malienne", "Africa Corps"],
        ),
        (
            "Six bergers ont été tués par l’armée malienne et ses alliés de Wagner.",
            ["armée malienne", "Wagner"],
        ),
        (
            "L’armée malienne et ses partenaires ont tué six bergers à Moura.",
            ["armée malienne"],
        ),
        (
            "L’armée malienne et ses bergers ont tué six rebelles à Moura.",
            ["armée malienne"],
        ),
        (
            "Six bergers ont été tués à Moura par l’armée malienne et",
            ["armée malienne"],
        ),
        ("Des soldats maliens ont tué six bergers à Moura.", ["soldats maliens"]),
        ("L’aviation a frappé un campement de rebelles à Ber.", ["aviation"]),
    ],
)
def test_who_fights_beside_a_force(text: str, authors: list[str]) -> None:
    """Its allies are told as its own, and are as surely the authors."""
    found = attack(text)

    assert _by(found) == authors
    assert {each.basis for each in found.perpetrators} <= {
        Basis.ASSERTED,
        Basis.SUSPECTED,
    }


def test_allies_are_struck_too() -> None:
    """What et joins to a force that was struck is a target."""
    told = "Le JNIM a infligé lundi un revers aux FAMa et à leurs alliés russes à Ber."

    assert _struck(attack(told)) == ["FAMa", "alliés russes"]
    told = "Des rebelles ont attaqué lundi l’armée malienne et sa suite à Ber."
    assert _struck(attack(told)) == ["armée malienne"]


def test_an_army_answers_at_once() -> None:
    """What it did then is of the attack told right before."""
    told = (
        "Vendredi, six policiers ont été tués dans une embuscade à Ber. "
        "L’armée avait alors mené une frappe : vingt assaillants ont été neutralisés."
    )

    assert len(attack(told).tolls) == 2


def test_a_column_is_not_one_fighter() -> None:
    """Nobody says how many they are."""
    (toll,) = attack(
        "L’armée malienne a neutralisé une colonne de rebelles à Ber."
    ).tolls

    assert toll.quantity.best is None
