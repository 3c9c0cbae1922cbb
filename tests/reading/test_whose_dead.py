# SPDX-License-Identifier: MIT
"""Whose the dead are, all whom a list tells, and which attack a mere toll is of."""

import pytest

from sahelcoop.model.attack import Attack, Group
from tests.reading.read import attack, attacks

_RAID = "Lundi 6 juin, des rebelles ont attaqué un camp à Ber."


def _tolls(found: Attack) -> list[str]:
    """Give each toll as harm, figure, people and who counted them."""
    return [
        f"{toll.harm.value} {toll.quantity.best or toll.quantity.low or 0:g}"
        + (f" {toll.who}" if toll.who else "")
        + "".join(f" ({party})" for party in toll.according_to)
        for toll in found.tolls
    ]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (
            "Une dizaine de gardes et de guides ont péri.",
            ["killed 10 gardes et guides"],
        ),
        (
            "Trois conseillers municipaux ont été tués.",
            ["killed 3 conseillers municipaux"],
        ),
        ("Les six gardes ont tous péri.", ["killed 6 gardes"]),
        ("Il y a eu dix morts dans les rangs maliens.", ["killed 10 maliens"]),
        (
            "L’armée malienne déplore dix morts et deux blessés dans ses rangs.",
            [
                "killed 10 armée malienne (armée malienne)",
                "wounded 2 armée malienne (armée malienne)",
            ],
        ),
        ("L’état-major malien pleure dix morts dans ses rangs.", ["killed 10"]),
        (
            "Les pertes de l’armée malienne s’élèvent à dix morts.",
            ["killed 10 armée malienne"],
        ),
        (
            "Le bilan est d’un mort, le chauffeur, et de six blessés.",
            ["killed 1 chauffeur", "wounded 6"],
        ),
        ("On compte dix morts, principalement des femmes.", ["killed 10 femmes"]),
        ("On compte dix morts, six gardes et quatre guides.", ["killed 10"]),
        (
            "Bilan : côté ami, six morts et deux blessés.",
            ["killed 6 côté ami", "wounded 2 côté ami"],
        ),
        ("Ils ont abandonné quatre corps.", ["killed 4 rebelles"]),
        ("Des gardes ont riposté. Ils ont abandonné quatre corps.", ["killed 4"]),
        (
            "On a contraint les rebelles à abandonner quatre corps.",
            ["killed 4 rebelles"],
        ),
        ("La riposte a fait dix morts parmi ces derniers.", ["killed 10 rebelles"]),
        ("Vingt gardes étaient là. Dix ont péri.", ["killed 10 gardes"]),
        (
            "Le poste de gardes a brûlé. Six d’entre eux ont été tués.",
            ["killed 6 gardes"],
        ),
        ("Les rebelles ont fui sans tuer personne.", ["killed 0 personne"]),
        (
            "Cent rebelles ont été tués, contre dix gardes.",
            ["killed 100 rebelles", "killed 10 gardes"],
        ),
        ("Cent rebelles ont été tués, contre des gardes.", ["killed 100 rebelles"]),
        (
            "Un guide est mort avec ses deux enfants.",
            ["killed 1 guide", "killed 2 enfants"],
        ),
        ("Un guide est mort avec deux gardes.", ["killed 1 guide"]),
        (
            "Six guides sont morts aux côtés de deux gardes.",
            ["killed 6 guides", "killed 2 gardes"],
        ),
        (
            "Six civils ont été blessés, ainsi que deux gardes.",
            ["wounded 6 civils", "wounded 2 gardes"],
        ),
        (
            "Six gardes ont péri ; deux autres, dont un chef, sont admis à l’hôpital.",
            ["killed 6 gardes", "wounded 2 gardes"],
        ),
        (
            "« Nous avons enterré six gardes », dit un élu.",
            ["killed 6 gardes (un élu)"],
        ),
    ],
)
def test_whose_the_dead_are(second: str, expected: list[str]) -> None:
    """What stands beside a number, or was told before it, says whose it is."""
    assert expected == _tolls(attack(f"{_RAID} {second}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L’imam, son fils et deux fidèles ont été tués lundi à Ber.",
            ["killed 1 imam", "killed 1 fils", "killed 2 fidèles"],
        ),
        (
            "Le maire, sa femme et deux gardes ont été tués lundi à Ber.",
            ["killed 2 gardes", "killed 1 femme", "killed 1 maire"],
        ),
        (
            "Selon le maire, deux gardes et un guide ont été tués lundi à Ber.",
            ["killed 2 gardes (maire)", "killed 1 guide (maire)"],
        ),
        (
            "Douze gardes, dont deux officiers, et un guide ont été tués lundi à Ber.",
            ["killed 12 gardes", "killed 1 guide"],
        ),
        (
            "Des rebelles ont tué le chef du village et trois habitants lundi à Ber.",
            ["killed 1 chef du village", "killed 3 habitants"],
        ),
        (
            "Une mine a tué à Ber six gardes, deux guides, un élève et trois femmes.",
            ["killed 6 gardes", "killed 2 guides", "killed 1 élève", "killed 3 femmes"],
        ),
        (
            "Des rebelles ont tué lundi à Ber deux gardes et un guide a été blessé.",
            ["killed 2 gardes", "wounded 1 guide"],
        ),
        (
            "Lundi à Ber, une centaine de gardes et de civils ont été tués.",
            ["killed 100 gardes et civils"],
        ),
    ],
)
def test_all_whom_a_list_tells(text: str, expected: list[str]) -> None:
    """Commas and et join people of whom one verb is said, also past an aside."""
    assert sorted(expected) == sorted(_tolls(attack(text)))


def test_soldiers_and_civilians_are_mixed() -> None:
    """A figure that soldiers and civilians share is of both sides."""
    (toll,) = attack(f"{_RAID} Une dizaine de gardes et de civils ont péri.").tolls

    assert Group.MIXED is toll.group


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (
            "Six gardes ont péri. Le groupe parle, lui, de vingt morts.",
            ["killed 6 gardes", "killed 20 (groupe)"],
        ),
        (
            "Le Mali parle de six morts, les rebelles de vingt.",
            ["killed 6 (Mali)", "killed 20 (rebelles)"],
        ),
        (
            "Un élu, joint par téléphone, avance le chiffre de vingt.",
            ["killed 20 (Un élu)"],
        ),
        ("Un garde est mort mercredi de blessures d’une mine.", ["killed 1 garde"]),
        ("Plus de cent morts, estime l’ONU.", ["killed 100 (ONU)"]),
        (
            "Le bilan de dix morts avancé par les rebelles est contesté.",
            ["killed 10 (rebelles)"],
        ),
        ("Le JNIM revendique dix morts parmi les gardes.", ["killed 10 gardes (JNIM)"]),
        ("De dix morts annoncés mardi, on est passé à douze.", ["killed 12"]),
        ("Le bilan, d’abord fixé à dix morts, est désormais de douze.", ["killed 12"]),
        (
            "Deux jours plus tard, le Mali a porté le bilan de dix à douze morts.",
            ["killed 12"],
        ),
        (
            "Mardi, l’armée a revu le bilan à la hausse : dix gardes tués.",
            ["killed 10 gardes"],
        ),
        (
            "Dix gardes ont péri, selon un communiqué lu mardi à la radio.",
            ["killed 10 gardes"],
        ),
        (
            "Il y a dix morts. Parmi les victimes figure un imam et deux élèves.",
            ["killed 10"],
        ),
        (
            "Six gardes sont morts, deux autres ont succombé mardi à Gao.",
            ["killed 6 gardes", "killed 2 gardes"],
        ),
    ],
)
def test_figures_and_their_sources(second: str, expected: list[str]) -> None:
    """Rival figures stand with their sources; a new one replaces the first."""
    assert expected == _tolls(attack(f"{_RAID} {second}"))


_FAR = "L’émotion est vive. Les drapeaux sont en berne. Le maire a parlé à la radio."


@pytest.mark.parametrize(
    "text",
    [
        f"{_RAID} {_FAR} Quarante gardes ont été tués.",
        f"Quarante gardes ont été tués. {_FAR} {_RAID}",
    ],
)
def test_a_mere_toll_is_of_the_one_attack(text: str) -> None:
    """What only tells who was killed belongs to the attack that has no figure."""
    assert ["killed 40 gardes"] == _tolls(attack(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{_RAID} Six gardes sont morts. {_FAR} Quarante gardes ont été tués.", 2),
        (
            f"Lundi, l’armée a frappé un camp à Ber. {_FAR} Dix civils ont été tués.",
            2,
        ),
    ],
)
def test_a_mere_toll_is_of_no_other_attack(text: str, count: int) -> None:
    """An attack with a figure of its own, or on fighters, has not cost it."""
    assert count == len(attacks(text))


def test_who_dies_of_shots_dies_in_the_attack() -> None:
    """Succomber is said of wounds on a later day, and of shots on the day itself."""
    told = "un Casque bleu sénégalais succombait à des tirs contre le camp de Kidal."
    found = attack(f"Le 3 mai, le pont a brûlé. Quatre jours après, {told}")

    assert [1] == [toll.quantity.best for toll in found.tolls]
    assert "Kidal" in " ".join(str(place) for place in found.places)
