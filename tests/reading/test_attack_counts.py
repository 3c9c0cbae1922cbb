# SPDX-License-Identifier: MIT
"""Whom a toll is of, and which attack: others, one's own, those of a day or a place."""

import pytest

from sahelcoop.model.attack import Attack
from tests.reading.read import attack, attacks

_RAID = "Lundi 6 juin, des rebelles ont attaqué un camp à Ber."
_COST = f"{_RAID} Six soldats ont été tués."


def _tolls(found: Attack) -> list[str]:
    """Give each toll as harm, figure, people and who counted them."""
    return [
        " ".join(
            filter(
                None,
                (
                    toll.harm.value,
                    f"{toll.quantity.best or toll.quantity.low}",
                    toll.who,
                    *(f"({party})" for party in toll.according_to),
                ),
            )
        )
        for toll in found.tolls
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_COST} Un élu, joint par téléphone, en dénombre dix.",
            ["killed 6 soldats", "killed 10 soldats (Un élu)"],
        ),
        (
            f"{_COST} Le JNIM, qui a revendiqué l’assaut, en compte vingt.",
            ["killed 6 soldats", "killed 20 soldats (JNIM)"],
        ),
        (
            f"{_COST} Deux autres sont soignés à Gao.",
            ["killed 6 soldats", "wounded 2 soldats"],
        ),
        (
            f"{_RAID} Onze blessés sont à Ber, cinq autres sont soignés à Gao.",
            ["wounded 11", "wounded 5"],
        ),
        (
            f"{_RAID} Six soldats sont morts, et deux autres soldats sont tombés.",
            ["killed 6 soldats", "killed 2 soldats"],
        ),
        (f"{_RAID} Un des blessés est mort mardi.", []),
        (
            f"{_RAID} Le bilan passe à dix morts après la découverte de quatre corps.",
            ["killed 10"],
        ),
        (
            f"{_RAID} Il y a dix morts, a dit un élu. Quatre corps ont été découverts.",
            ["killed 10 (un élu)"],
        ),
        (
            f"{_RAID} Quelques gardes ont été blessés. Le chauffeur a été blessé.",
            ["wounded 2 gardes", "wounded 1 chauffeur"],
        ),
        (
            f"{_COST} Un septième a été blessé.",
            ["killed 6 soldats", "wounded 1 soldats"],
        ),
        (
            f"{_COST} Une autre, touchée au bras, est soignée à Gao.",
            ["killed 6 soldats", "wounded 1 soldats"],
        ),
        (
            f"{_COST} Deux autres, gravement atteints, sont soignés à Gao.",
            ["killed 6 soldats", "wounded 2 soldats"],
        ),
        (f"{_RAID} Un garde a été touché à la tête.", ["wounded 1 garde"]),
        (f"{_RAID} Un garde a été touché par ce geste.", []),
        (f"{_RAID} Six gardes ont reçu des éclats.", ["wounded 6 gardes"]),
        (f"{_RAID} Le bilan est d’un nombre inconnu de blessés.", ["wounded 2"]),
        (f"{_RAID} Une poignée de gardes ont été tués.", ["killed 2 gardes"]),
        (f"{_RAID} Trois de leurs gardes ont été tués.", ["killed 3 gardes"]),
        (
            f"{_RAID} Ils ont tué six gardes, laissant un mort dans leurs rangs.",
            ["killed 6 gardes", "killed 1"],
        ),
        (
            f"{_RAID} L’armée a tué dix rebelles et déplore deux morts dans ses rangs.",
            ["killed 10 rebelles", "killed 2 armée"],
        ),
        (
            f"{_RAID} L’armée dit avoir tué dix rebelles et perdu six hommes.",
            ["killed 10 rebelles (armée malienne)", "killed 6 hommes (armée malienne)"],
        ),
        (
            f"{_RAID} Bilan : six morts, soldats et gardes confondus.",
            ["killed 6 soldats"],
        ),
        (
            f"{_RAID} Six agents de l’ONG, leur guide et deux gardes ont été tués.",
            ["killed 6 agents", "killed 1 guide", "killed 2 gardes"],
        ),
        (
            f"{_RAID} Le lieutenant Issa Maro, mortellement touché, était de Gao.",
            ["killed 1 lieutenant Issa Maro"],
        ),
        (f"{_RAID} Onze gardes ont donné leur vie.", ["killed 11 gardes"]),
        (
            f"{_RAID} L’armée parle de dix martyrs.",
            ["killed 10 (armée malienne)"],
        ),
        (
            f"{_RAID} Le JNIM revendique six soldats et deux gardes tués.",
            ["killed 6 soldats (JNIM)", "killed 2 gardes (JNIM)"],
        ),
        (
            f"{_RAID} L’armée a poursuivi les rebelles et en a tué six.",
            ["killed 6 rebelles"],
        ),
        (
            f"{_RAID} Ils ont tué deux gardes ; six d’entre eux ont péri.",
            ["killed 2 gardes", "killed 6 rebelles"],
        ),
        (
            f"{_COST} Deux gardes sont portés disparus depuis ce jour-là.",
            ["killed 6 soldats", "missing 2 gardes"],
        ),
        (f"{_RAID} Deux gardes sont portés disparus depuis 2012.", []),
        (
            (
                f"{_RAID} Le bilan, de six tués lundi, est passé à dix mardi ; neuf"
                " autres sont blessés."
            ),
            ["killed 10", "wounded 9"],
        ),
        (f"{_RAID} Six gardes périssent.", ["killed 6 gardes"]),
        (f"{_RAID} Chaque mois, six gardes périssent.", []),
        (f"{_RAID} Six gardes ne périssent pas.", []),
    ],
)
def test_whom_a_toll_is_of(text: str, expected: list[str]) -> None:
    """Figures add up, stand beside those of others, or are of one's own side."""
    assert expected == _tolls(attack(text))


def _line(found: Attack) -> str:
    day = found.date.edtf if found.date else ""
    places = ", ".join(place.name for place in found.places)
    return f"{day} | {places} | {', '.join(_tolls(found))}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                f"{_RAID} En mars, à Gao, ils avaient tenu le pont ; dix gardes y"
                " avaient péri."
            ),
            ["2022-06-06 | Ber | ", "2022-03 | Gao | killed 10 gardes"],
        ),
        (
            (
                f"{_RAID} Une manœuvre, conduite de mars à mai 2021, s’était soldée"
                " par la mort de cent insurgés."
            ),
            ["2022-06-06 | Ber | "],
        ),
        (
            f"{_RAID} Mardi, le bilan est monté à dix morts.",
            ["2022-06-06 | Ber | killed 10"],
        ),
        (
            (
                "– 3 mai 2020 : à Ber, des rebelles ont attaqué un camp.\n\n– 9 juin"
                " 2020.\n\nL’armée est venue. Dix insurgés ont été tués.\n\n– 8 mars"
                " 2021 : à Gao, six gardes ont été tués."
            ),
            [
                "2020-05-03 | Ber | ",
                " |  | killed 10 insurgés",
                "2021-03-08 | Gao | killed 6 gardes",
            ],
        ),
        (
            (
                f"{_RAID} Il pleut. Nul n’a fui. On se tait. Il vente. On prie. Tous"
                " ont peur. Le maire est venu. On attend. L’hôpital compte cent"
                " blessés de Ber."
            ),
            ["2022-06-06 | Ber | wounded 100"],
        ),
        (
            (
                "Lundi 6 juin, le JNIM a attaqué un camp à Ber. Il pleut. Nul n’a"
                " fui. On se tait. Le JNIM affirme avoir tué dix gardes."
            ),
            ["2022-06-06 | Ber | killed 10 gardes (JNIM)"],
        ),
        (
            (
                "À Ber, dès le 3 mai, ils ont affronté des rebelles ; six gardes y"
                " ont péri."
            ),
            ["2022-05-03 | Ber | killed 6 gardes"],
        ),
        (
            (
                "À Ber, dès le 3 mai, ils ont affronté des rebelles ; six gardes y"
                " ont péri le 9 mai."
            ),
            ["2022-05-09 | Ber | killed 6 gardes"],
        ),
        (
            (
                "L’attaque du camp de Ber, dans l’est, apparaît comme la plus dure de"
                " l’année. L’assaut a été donné lundi 6 juin. Dans une vidéo mise en"
                " ligne dimanche, le JNIM le revendique."
            ),
            ["2022-06-06 | camp de Ber | "],
        ),
    ],
)
def test_which_attack_a_toll_is_of(text: str, expected: list[str]) -> None:
    """Days, headings, authors and places tell which attack it was that cost so many."""
    assert expected == [_line(found) for found in attacks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Un garde est mort le 3 mai à Ber, quand un bus a sauté sur une mine.",
            "2022-05-03",
        ),
        (
            "Il revoit l’aube du 3 mai, lorsque des rebelles ont attaqué un camp.",
            "2022-05-03",
        ),
        ("Il l’a dit mardi, quand des rebelles ont attaqué un camp.", None),
        (
            "L’alerte remonte au 3 mai : ce soir-là, six gardes ont été tués.",
            "2022-05-03",
        ),
        (
            (
                "Le sommet s’est ouvert mardi. Trois jours plus tôt, il a plu. Le même"
                " jour, des rebelles ont tué six gardes."
            ),
            "2022-06-11",
        ),
        (
            "Lundi, il est rentré, épuisé : le 3 mai, six gardes ont été tués.",
            "2022-05-03",
        ),
    ],
)
def test_days_of_a_clause(text: str, expected: str | None) -> None:
    """A day before quand, that evening and the same day are days of the act."""
    found = attack(text).date

    assert expected == (None if found is None else found.edtf)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le 3 mai, à Zibane, au nord de Gao, une mine a tué six gardes.", ["Zibane"]),
        ("Le 3 mai, à Ber, près de Gao, une mine a tué six gardes.", ["Ber"]),
        (
            "En mai, dans la région de Mopti, à 9 km de Gao, une mine a tué un garde.",
            ["Gao"],
        ),
        ("Des rebelles ont attaqué un convoi au nord de Zibane.", ["Zibane"]),
        ("Des rebelles ont tué six civils à 9 km au sud de Zibane.", ["Zibane"]),
        ("Des rebelles du nord de Zibane ont tué six civils.", []),
        (
            "Des rebelles ont tué six civils dans deux églises du village de Zibane.",
            ["églises du village de Zibane"],
        ),
        ("L’armée malienne a bombardé à Gao le camp Zibane.", ["Gao"]),
        ("L’armée malienne a bombardé le camp Zibane.", ["camp Zibane"]),
        (
            "Des rebelles ont attaqué le détachement de Zibane.",
            ["détachement de Zibane"],
        ),
        (
            "Des rebelles ont tué six civils dans le village voisin de Gao.",
            ["village voisin de Gao"],
        ),
        (
            "Des rebelles ont pris d’assaut le site gazier de Zibane.",
            ["site gazier de Zibane"],
        ),
    ],
)
def test_places_that_lie_near_others(text: str, expected: list[str]) -> None:
    """What only tells where a place lies is no place of the attack."""
    assert expected == [place.name for place in attack(text).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Des rebelles ont pilonné au mortier le camp de Ber.", ["mortier"]),
        ("Un bus a été soufflé à Ber par une charge enfouie.", ["charge"]),
        (
            "Une charrette a roulé à Ber sur une charge artisanale.",
            ["charge artisanale"],
        ),
        ("Six autres ont été tués à Ber par une mine.", ["mine"]),
        ("Des roquettes ont transpercé un bateau à Ber.", ["roquette"]),
        ("Un camion piégé a éventré la base de Ber.", ["camion piégé"]),
        ("L’armée a saisi un obus à Ber, où des rebelles ont tué six civils.", []),
    ],
)
def test_weapons(text: str, expected: list[str]) -> None:
    """A weapon is that of the attack, and not what is told before où."""
    assert expected == [item.description for item in attack(text).means]
