# SPDX-License-Identifier: MIT
"""Tolls as agencies tell them: who, how many, by whom, in whatever order."""

import pytest

from sahelcoop.model.attack import Attack
from tests.reading.read import attack, attacks

_MAKING_ELEVEN = ", ce qui porte à onze morts et vingt blessés le bilan"
_RAID = "Lundi 6 juin, le camp de Ber a été attaqué."


def _tolls(found: Attack) -> list[str]:
    """Give each toll as its harm, figure, people and source."""
    return [
        " ".join(
            filter(
                None,
                (
                    toll.harm.value,
                    f"{toll.quantity.best or toll.quantity.low or 0}",
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
        # the subject stands after its verb
        (
            "L’attaque du 3 mai à Ber, dans laquelle ont péri six gardes, a choqué.",
            ["killed 6 gardes"],
        ),
        (
            "Lors de l’attaque du 3 mai à Ber sont morts six gardes et un guide.",
            ["killed 6 gardes", "killed 1 guide"],
        ),
        (
            "L’attaque du 3 mai, où ont été tués six gardes et un civil, a choqué Ber.",
            ["killed 6 gardes", "killed 1 civil"],
        ),
        (
            "L’attaque dans laquelle ont été blessés six gardes date du 3 mai, à Ber.",
            ["wounded 6 gardes"],
        ),
        # people of a unit, and those of whom they are
        (
            "Un soldat du 1er bataillon de blindés a été tué le 3 mai à Ber.",
            ["killed 1 soldat"],
        ),
        (
            "L’adjudant Ali Bah, du 2e régiment de hussards, a été tué lundi à Ber.",
            ["killed 1 adjudant Ali Bah"],
        ),
        (
            "Deux gardes de l’escadron mobile de Gao ont été tués le 3 mai à Ber.",
            ["killed 2 gardes"],
        ),
        (
            "Le ministre a pleuré les cinq gardes du parc tués le 3 mai à Ber.",
            ["killed 5 gardes"],
        ),
        # something stands between
        (
            "Une attaque a coûté la vie, lundi à Ber, à onze soldats.",
            ["killed 11 soldats"],
        ),
        (
            "Une attaque a coûté la vie au même endroit à onze soldats lundi à Ber.",
            ["killed 11 soldats"],
        ),
        (
            "Un raid a tué, dans la nuit du 3 au 4 mai, dix bergers à Ber.",
            ["killed 10 bergers"],
        ),
        # others, of the same harm or another
        (
            f"{_RAID} Deux gardes ont perdu la vie, un rebelle également.",
            ["killed 2 gardes", "killed 1 rebelle"],
        ),
        (
            f"{_RAID} Quatre gardes grièvement touchés, deux guides légèrement.",
            ["wounded 4 gardes", "wounded 2 guides"],
        ),
        (
            f"{_RAID} Un garde a été mortellement blessé.",
            ["killed 1 garde"],
        ),
        (
            f"{_RAID} Un brigadier est décédé, deux gardes ont été blessés.",
            ["killed 1 brigadier", "wounded 2 gardes"],
        ),
        (
            f"{_RAID} Les rebelles ont laissé sur le terrain neuf corps.",
            ["killed 9 rebelles"],
        ),
        (
            f"{_RAID} Les gardes pleurent trois des leurs, tués là.",
            ["killed 3 leurs"],
        ),
        # none
        (f"{_RAID} Aucun soldat n’a été tué.", ["killed 0 soldat"]),
        (f"{_RAID} Aucun civil n’a été tué, dit l’armée.", []),
        # who died of wounds, and what that makes
        (
            "Un garde blessé le 3 mai par une mine à Ber est décédé hier.",
            ["killed 1 garde"],
        ),
        (
            f"{_RAID} Après le décès de deux blessés, le bilan est de neuf morts.",
            ["killed 9"],
        ),
        (
            f"{_RAID} Un blessé a succombé, ce qui porte à dix le nombre de morts.",
            ["killed 10"],
        ),
        (
            f"{_RAID} Le bilan était de six morts ; il est désormais de dix.",
            ["killed 10"],
        ),
        (
            f"{_RAID} Trois des gardes blessés ont succombé{_MAKING_ELEVEN}.",
            ["killed 11 gardes", "wounded 20 gardes"],
        ),
        # who counts them
        (
            f"{_RAID} L’armée a annoncé la mort de six gardes.",
            ["killed 6 gardes (armée malienne)"],
        ),
        (
            f"{_RAID} Le JNIM revendique la mort de dix gardes.",
            ["killed 10 gardes (JNIM)"],
        ),
        (
            f"{_RAID} L’armée admet la mort de six des siens et celle de deux civils.",
            ["killed 6 siens (armée malienne)", "killed 2 civils (armée malienne)"],
        ),
        (
            f"{_RAID} Un élu estime à vingt le nombre de morts.",
            ["killed 20 (Un élu)"],
        ),
        (
            f"{_RAID} Un élu dresse un bilan de vingt morts.",
            ["killed 20 (Un élu)"],
        ),
        (
            f"{_RAID} Trois gardes ont été tués, et dix selon un élu, Ali Bah.",
            ["killed 3 gardes", "killed 10 gardes (un élu)"],
        ),
        (
            f"{_RAID} Un élu a compté onze corps, mais l’armée n’admet que six tués.",
            ["killed 11 (Un élu)", "killed 6 (armée malienne)"],
        ),
    ],
)
def test_figures(text: str, expected: list[str]) -> None:
    """Each toll keeps its people, its harm and its source."""
    assert sorted(expected) == sorted(_tolls(attack(text)))


@pytest.mark.parametrize(
    "text",
    [
        "L’armée a déjoué une attaque contre le camp de Ber, lundi 6 juin.",
        "L’attaque du camp de Ber a été déjouée lundi 6 juin.",
        "Le ministre a démenti lundi 6 juin l’attaque d’un camp à Ber.",
        "Une attaque imminente contre le camp de Ber est redoutée.",
        "Un garde est mort lundi de maladie à Ber.",
        "Un général est mort lundi à Ber.",
        "Aucun soldat n’a été tué lundi à Ber.",
    ],
)
def test_no_attacks(text: str) -> None:
    """What was foiled, denied, feared, or nature’s work is no attack."""
    assert attacks(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("L’attaque de Ber contre un car a été jugée lundi 6 juin à Gao.", None),
        ("L’attaque contre un car a été condamnée lundi 6 juin à Ber.", None),
        ("Un des blessés de l’attaque d’un car à Ber a succombé lundi 6 juin.", None),
        ("Un car a été attaqué lundi 6 juin à Ber.", "06-06"),
        (
            "Il est allé sur les lieux de l’attaque d’un car commise lundi 6 juin.",
            "06-06",
        ),
    ],
)
def test_the_day_of_something_else(text: str, day: str | None) -> None:
    """What is done about an attack later does not date it."""
    told = attack(text).date
    assert day == (told and told.edtf[5:])


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("À Ber, lundi, un engin explosif a fait deux morts.", ["engin explosif"]),
        ("À Ber, lundi, une mine a causé la mort de six gardes.", ["mine"]),
        (
            "Le 3 mai, un engin explosif près de Ber : six gardes tués.",
            ["engin explosif"],
        ),
        ("Le 3 mai, à Ber, un convoi sous le feu : six gardes tués.", []),
    ],
)
def test_means(text: str, means: list[str]) -> None:
    """What makes dead is what an attack was made with, with a verb or without."""
    assert means == [item.description for item in attack(text).means]
    assert attack(text).places[0].name == "Ber"


def test_a_bulletin_tells_several() -> None:
    """Days without their month are of the month told before."""
    found = attacks(
        "Le 28 avril 2021, six gardes ont été tués à Gao. Le 30, un engin explosif a "
        "fait deux morts à Ber. Le 1er, à Ménaka, dix civils ont péri."
    )
    days = [one.date.edtf for one in found if one.date]
    assert days == ["2021-04-28", "2021-04-30", "2021-05-01"]
