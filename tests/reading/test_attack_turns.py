# SPDX-License-Identifier: MIT
"""Which mentions take an attack as told, rank it, or turn to another one."""

import pytest

from tests.reading.read import attack, attacks, names

_FIRST = "Lundi 3 mai 2021, des rebelles ont attaqué le poste de Kaboro."
_CAMP = "Des rebelles ont attaqué un camp"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_FIRST} Il s’agit de la troisième attaque en un mois.", 1),
        (f"{_FIRST} C’est une nouvelle attaque contre un poste.", 1),
        (f"{_FIRST} C’est la première fois que la ville de Kaboro est attaquée.", 1),
        (f"{_FIRST} C’est la première fois, le 9 mai, que Gao est attaquée.", 2),
        (f"{_FIRST} Les camps sont régulièrement attaqués par des rebelles.", 1),
        (f"{_FIRST} Souvent visés, les marchés de Gao se vident.", 1),
        ("La zone de Gao est le théâtre d’attentats menés par des rebelles.", 0),
        ("Gao a été le théâtre d’attentats menés lundi par des rebelles.", 1),
        (f"{_FIRST} Cela survient un mois après l’attaque du camp de Zibane.", 2),
        (f"{_FIRST} Un autre groupe armé a attaqué un village à Kaboro.", 2),
        (f"{_FIRST} Au même moment, des rebelles ont attaqué une école.", 2),
        ("L’attaque contre des soldats a tué dix civils à Gao.", 1),
        ("Deux civils ont été tués à Gao. L’attaque a eu lieu à Zibane lundi.", 1),
        ("Deux civils ont été tués à Gao. L’attaque a eu lieu à Djibo lundi.", 2),
        ("Lundi, dans le canton de Gao, ils ont pris d’assaut le poste de Zibane.", 1),
    ],
)
def test_how_many(text: str, expected: int) -> None:
    """What ranks, recurs or refines is no attack of its own."""
    assert expected == len(attacks(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Des soldats ont tué dix rebelles à Gao.", ["soldats"]),
        ("Lundi, des soldats ont tué dix rebelles à Gao.", ["soldats"]),
        ("Les soldats ont tué dix rebelles à Gao.", ["soldats"]),
        ("L’attaque contre des soldats a tué dix civils à Gao.", []),
        ("Un attentat mené par deux femmes a tué dix civils à Gao.", ["femmes"]),
        ("Un raid du groupe djihadiste Boko Haram a visé Djibo.", ["Boko Haram"]),
        (f"Le JNIM progresse. Ses combattants ont attaqué Djibo. {_CAMP}.", ["JNIM"]),
        (
            f"Boko Haram recule. {_CAMP} à Gao. Ils affirment avoir tué dix soldats.",
            ["Boko Haram"],
        ),
        ("Des rebelles soupçonnés d’appartenir au JNIM ont attaqué Gao.", ["JNIM"]),
        ("Des rebelles sont arrivés lundi et ont attaqué Djibo.", ["rebelles"]),
        ("Des drones français ont mené deux frappes à Gao.", ["armée française"]),
    ],
)
def test_by_whom(text: str, expected: list[str]) -> None:
    """People who act are authors; those who are acted on are none."""
    found = names(tuple(each.who for each in attacks(text)[0].perpetrators))

    assert expected == found


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        (f"{_CAMP}. Elle a eu lieu lundi 3 mai 2021.", "2021-05-03", []),
        (
            "Une attaque a visé un car à Gao. Elle s’est produite le 3 mai 2021.",
            "2021-05-03",
            ["Gao"],
        ),
        (
            f"{_FIRST} Cette attaque a été revendiquée le lendemain par le JNIM.",
            "2021-05-03",
            ["poste de Kaboro"],
        ),
        (
            "Après la prise de Gao le 2 mai 2021, des rebelles ont attaqué Djibo.",
            None,
            ["Djibo"],
        ),
        (
            "Un camp a été attaqué par le JNIM, qui est né à Gao en mai.",
            None,
            [],
        ),
        (
            "Des gardes ont été tués entre les localités de Gao et de Bourem.",
            None,
            ["localités de Gao", "Bourem"],
        ),
        ("Ils ont attaqué un camp dans un convoi.", None, []),
        (
            "Une embuscade a tué deux gardes dans la ville malienne de Zibane.",
            None,
            ["ville malienne de Zibane"],
        ),
    ],
)
def test_when_and_where(text: str, when: str | None, where: list[str]) -> None:
    """What is said of a claim, of a group or before the act is not the act's."""
    found = attack(text)

    assert when == (None if found.date is None else found.date.edtf)
    assert where == [place.name for place in found.places]


def test_claimed_attacks_with_a_target() -> None:
    """Attacks in the plural that a group claims, on a target, are one."""
    text = "Le JNIM a revendiqué les récentes attaques contre le camp de Gao."

    assert ["JNIM"] == names(tuple(a.who for a in attack(text).perpetrators))
