# SPDX-License-Identifier: MIT
"""An attack that a sentence opens with, and what happened after it elsewhere."""

import pytest

from sahelcoop.model.attack import Attack
from tests.reading.read import attack, attacks


def _told(found: Attack) -> tuple[list[str], list[str], str | None]:
    """Give targets, places and day."""
    return (
        [target.description for target in found.targets],
        [place.name for place in found.places],
        None if found.date is None else found.date.edtf,
    )


@pytest.mark.parametrize(
    ("text", "targets", "places"),
    [
        (
            "Après l’attaque de Gao, l’armée a frappé près de Ber, tuant dix rebelles.",
            ["rebelles"],
            ["Ber"],
        ),
        (
            "Le lendemain du raid de Gao, un bac a été mitraillé par l’armée à Ber.",
            ["bac"],
            ["Ber"],
        ),
        (
            "En représailles au raid de Gao, des miliciens ont brûlé dix cases à Ber.",
            ["cases"],
            ["Ber"],
        ),
        (
            "À la suite du raid de Gao, un marché a été bombardé par l’armée à Ber.",
            ["marché"],
            ["Ber"],
        ),
        (
            "Après l’attaque du camp, les assaillants ont brûlé le marché de Ber.",
            ["camp", "marché de Ber"],
            ["marché de Ber"],
        ),
        (
            "Après l’attaque du poste de Ber, l’armée a tué dix rebelles.",
            ["poste de Ber"],
            ["poste de Ber"],
        ),
    ],
)
def test_what_came_after(text: str, targets: list[str], places: list[str]) -> None:
    """What came later is where it is told to be; an answer there and then is one."""
    (found,) = attacks(text)

    assert _told(found)[:2] == (targets, places)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Après le raid contre le camp de Gao, six gardes ont été tués à Ber.",
            [["camp de Gao"], ["gardes"]],
        ),
        (
            "Après le raid du camp de Gao, un car est tombé dans une embuscade à Ber.",
            [["camp de Gao"], ["car"]],
        ),
        (
            "Après l’attaque du camp de Gao, Kidal a été attaquée par l’armée.",
            [["camp de Gao"], ["Kidal"]],
        ),
    ],
)
def test_two_attacks(text: str, targets: list[list[str]]) -> None:
    """Both are told, if enough is told of the first."""
    assert [_told(found)[0] for found in attacks(text)] == targets


def test_tolls_after() -> None:
    """Who fell elsewhere did not fall in the attack before."""
    text = (
        "Le FPL revendique le sabotage d’un oléoduc à Gao, le 16 juin. Quatre jours "
        "avant ce sabotage, six soldats étaient tombés à Ber sous les balles d’hommes "
        "armés. "
    )
    found = attacks(text)

    assert [len(each.tolls) for each in found] == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "L’armée a riposté mardi en bombardant des positions de rebelles à Ber.",
        "L’armée a répliqué en détruisant mardi des positions de rebelles à Ber.",
    ],
)
def test_by_what_they_answered(text: str) -> None:
    """A gerund after "en" tells by what an army answered."""
    found = attack(text)

    assert [str(each.who.name) for each in found.perpetrators] == ["armée malienne"]
    assert _told(found)[0] == ["positions"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le lendemain, des rebelles ont attaqué le camp de Ber.", None),
        ("Quatre jours après, des rebelles ont attaqué le camp de Ber.", None),
        (
            "Le 3 mai, un pont a brûlé. Le lendemain, des rebelles ont attaqué Ber.",
            "2022-05-04",
        ),
    ],
)
def test_no_day_to_come(text: str, day: str | None) -> None:
    """What happened did not happen after the article."""
    assert _told(attack(text))[2] == day


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("La route entre Gao et Ber a été le théâtre d’une embuscade lundi.", []),
        ("La piste de Gao à Ber a été la cible d’une attaque lundi.", []),
        ("Gao et Ber ont été la cible d’une attaque lundi.", ["Gao"]),
        ("Kidal a été la cible d’une attaque lundi.", ["Kidal"]),
    ],
)
def test_ends_of_a_road(text: str, targets: list[str]) -> None:
    """Towns that a road leads to are not what was struck on it."""
    assert _told(attack(text))[0] == targets


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Un drone malien a été abattu lundi par des rebelles à Ber.", []),
        ("Six soldats ont été abattus dans une attaque de drones à Ber.", ["drone"]),
    ],
)
def test_what_was_shot_down(text: str, means: list[str]) -> None:
    """A drone that is shot down was no means of that."""
    assert [each.description for each in attack(text).means] == means


def test_whose_lorry_was_blown_up() -> None:
    """An army whose lorry runs on a mine has not killed its own."""
    found = attack("Un camion de l’armée a sauté sur une mine à Ber, tuant six civils.")

    assert found.perpetrators == ()


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Un convoi a été attaqué lundi à Ber. Trois véhicules ont été incendiés.",
            ["convoi"],
        ),
        (
            "Le camp a été attaqué lundi. Le camp de Ber a été pilonné au mortier.",
            ["camp de Ber"],
        ),
        ("Des rebelles ont attaqué lundi le camp et le marché de Ber.", None),
    ],
)
def test_struck_in_other_words(text: str, targets: list[str] | None) -> None:
    """A later sentence tells what was struck in other words; a list tells several."""
    found = _told(attack(text))[0]

    assert found == (targets or ["camp", "marché de Ber"])


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("NIAMEY — Un poste militaire a été attaqué lundi à Ber.", ["poste militaire"]),
        ("Niamey — Un poste militaire a été attaqué lundi à Ber.", ["poste militaire"]),
        ("Bamako (AFP) - Un poste a été attaqué lundi à Ber.", ["poste"]),
        ("Gao — ville du Mali — a été attaquée lundi par des rebelles.", ["Gao"]),
        ("Gao - nos soldats tiennent. Le camp de Ber a été attaqué.", ["camp de Ber"]),
        ("Gao a été attaquée lundi - Des rebelles l’ont dit.", ["Gao"]),
        ("Bamako : un poste de gendarmerie a été attaqué à Kita.", None),
        ("Rebelles : un poste de gendarmerie a été attaqué à Kita.", None),
    ],
)
def test_dateline_is_not_struck(text: str, targets: list[str] | None) -> None:
    """Neither a dateline nor the town that heads the news is what was struck."""
    assert _told(attack(text))[0] == (targets or ["poste de gendarmerie"])


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "Une frappe sur un marché de Ber a tué six bergers.",
            ["marché de Ber"],
        ),
        (
            "Six gardes ont été tués dans un raid sur l’île de Ber.",
            ["île de Ber"],
        ),
        (
            "Ber a été attaquée. Une frappe sur la même localité a tué six civils.",
            ["civils"],
        ),
    ],
)
def test_struck_by_what(text: str, targets: list[str]) -> None:
    """What a strike or a raid is on was struck; the place told before need not be."""
    assert _told(attacks(text)[-1])[0] == targets
