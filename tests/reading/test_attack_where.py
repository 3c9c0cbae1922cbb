# SPDX-License-Identifier: MIT
"""Where and when an attack was, and what it struck: lists, ways, relative clauses."""

import pytest

import sahelcoop as sc
from sahelcoop.model.attack import Attack
from tests.reading.read import attack, attacks


def _targets(found: Attack) -> list[str]:
    return [target.description for target in found.targets]


def _places(found: Attack) -> list[str]:
    return [place.name for place in found.places]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Un car a été attaqué lundi entre Zinta et Kolo.", ["Zinta", "Kolo"]),
        ("Un car a été attaqué lundi entre Bourem et Gao.", ["Bourem", "Gao"]),
        (
            "Six hommes ont été tués lundi à Gao, Zinta et Kolo.",
            ["Gao", "Zinta", "Kolo"],
        ),
        ("Six hommes ont été tués lundi à Gao, Kidal se tait.", ["Gao"]),
        ("Lundi, Bourem et Gao ont été attaqués.", ["Bourem", "Gao"]),
        ("Des rebelles ont attaqué lundi les camps de Zinta et de Gao.", None),
        ("Un raid a eu lieu lundi dans la zone de Zinta.", ["Zinta"]),
        ("Un car, qui se rendait à Gao, a été attaqué lundi à Bourem.", ["Bourem"]),
        ("Un car a été attaqué lundi alors qu’il se rendait à Gao.", []),
        ("Le 7 juin, le Mujao boutait les rebelles de G1.", []),
        ("Le raid, que nul n’a revendiqué, a eu lieu lundi à Gao.", ["Gao"]),
        ("Le raid, dont le maire a parlé à Kidal, a eu lieu lundi à Gao.", ["Gao"]),
    ],
)
def test_where(text: str, places: list[str] | None) -> None:
    """Towns of a list are all places; where somebody was heading is none."""
    found = _places(attack(text))

    assert found == (places if places is not None else ["camps de Zinta", "Gao"])


def test_between_is_near_both() -> None:
    """What lies between two towns is near them."""
    (found,) = sc.parse("Un car a été attaqué lundi entre Bourem et Gao.").attacks

    assert {place.precision for place in found.places} == {sc.model.Precision.NEAR}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Le JNIM a revendiqué le raid de Gao, le 3 mai, qui a fait six morts.",
            "2022-05-03",
        ),
        ("Le JNIM a revendiqué le raid de Gao, le 3 mai, dans un message.", None),
    ],
)
def test_the_day_of_what_is_claimed(text: str, day: str | None) -> None:
    """A day that a relative clause goes on from is that of the attack."""
    date = attack(text).date

    assert (date and date.edtf) == day


def test_an_open_year_is_a_day_too() -> None:
    """A night of a year that nothing tells is no epoch."""
    text = "Des rebelles ont attaqué Gao dans la nuit du 4 au 5 juin."

    (found,) = sc.parse(text).attacks
    assert found.date is not None
    assert found.date.edtf == "XXXX-06-04/XXXX-06-05"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rien ne va depuis que ce pays est la cible de rebelles.", 0),
        ("Rien ne va depuis que des rebelles ont attaqué Gao le 3 mai.", 1),
        (
            "Le maire se tait depuis qu’il est parti, et des rebelles ont attaqué Gao.",
            1,
        ),
    ],
)
def test_ever_since(text: str, count: int) -> None:
    """What has been so since then is no attack, unless its day is told."""
    assert len(attacks(text)) == count


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Un convoi qui quittait Gao a été attaqué lundi par des rebelles.",
            ["convoi"],
        ),
        (
            "Des rebelles ont attaqué lundi la gendarmerie de Gao, tuant un maçon.",
            ["gendarmerie de Gao"],
        ),
        (
            "Un car a été intercepté lundi par des rebelles. Six maçons ont été tués.",
            ["car"],
        ),
        (
            "Des rebelles ont brûlé hier l’école et le centre de santé de Zinta.",
            ["école", "centre de santé de Zinta"],
        ),
        (
            "Un bus plein de gens qui allaient au marché de Gao a été attaqué lundi.",
            ["bus"],
        ),
        (
            "Des rebelles ont attaqué hier la caserne de Gao. L’assaut du camp a duré.",
            ["caserne de Gao"],
        ),
        (
            "L’attaque de lundi a visé un site d’orpaillage à Gao.",
            ["site d’orpaillage"],
        ),
        (
            "Il y a six blessés dans le bus mitraillé lundi à Gao.",
            ["bus"],
        ),
    ],
)
def test_what_is_struck(text: str, targets: list[str]) -> None:
    """The subject is struck, not where it was going; one site has several words."""
    assert _targets(attack(text)) == targets


def test_brackets_tell_where_it_lies() -> None:
    """What stands in brackets after a town only says where that is."""
    first = attack("Six maçons ont été tués lundi à Zinta (cercle de Gao).")
    other = attack("Six maçons ont été tués (à Gao) lundi.")

    assert [place.name for place in first.places] == ["Zinta"]
    assert [place.name for place in other.places] == ["Gao"]


def test_a_site_is_not_killed() -> None:
    """People who were going home are those whom a mine kills."""
    found = attack("Six maçons qui fuyaient le marché ont été tués par une mine.")

    assert "marché" not in _targets(found)


def test_each_target_of_a_double_attack() -> None:
    """What et joins to the first target has been attacked too."""
    found = attack("La double attaque de lundi contre l’école et la caserne a choqué.")

    assert _targets(found) == ["école", "caserne"]


def test_celle_is_another_attack() -> None:
    """Celle of a day against a site is one more attack."""
    text = (
        "Un raid a visé lundi un camp à Gao. Celui du 3 mai contre le poste de Zinta"
        " avait fait six morts."
    )

    assert [_targets(found) for found in attacks(text)] == [
        ["camp"],
        ["poste de Zinta"],
    ]
