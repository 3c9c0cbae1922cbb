# SPDX-License-Identifier: MIT
"""What an attack has cost, as papers word it, and which attack a figure is of."""

import pytest

from sahelcoop.model.attack import Attack, Toll
from tests.reading.read import attacks

_ATTACK = "Des rebelles ont attaqué le camp d’Inata le 3 mai."


def _told(toll: Toll) -> str:
    """Give harm, figure and people in short: "killed 6 soldats"."""
    quantity = toll.quantity
    numbers = (quantity.best, quantity.low, quantity.high)
    figure = next((f"{n:g}" for n in numbers if n is not None), "some")
    return " ".join(filter(None, (toll.harm.value, figure, toll.who)))


def _losses(attack: Attack) -> list[str]:
    return [_told(toll) for toll in attack.tolls]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Il y a des morts.", ["killed some"]),
        ("Il y avait des morts, dit un élu.", ["killed some"]),
        ("Il y aurait des morts et des blessés.", ["killed some", "wounded some"]),
        ("« Nous avons eu des morts », dit un élu.", ["killed some"]),
        ("Il y a beaucoup de morts.", ["killed some"]),
        ("On déplore des pertes en vies humaines.", ["killed some"]),
        ("Des morts jonchent le sol.", []),
        ("L’attaque n’a fait aucun mort mais six blessés.", ["killed 0", "wounded 6"]),
        ("L’attaque n’a pas fait six blessés.", []),
        ("Six vanniers ont été massacrés.", ["killed 6 vanniers"]),
        ("L’attaque a coûté la vie à six vanniers.", ["killed 6 vanniers"]),
        (
            "Six soldats ont péri ce jour-là, et dix rebelles.",
            ["killed 6 soldats", "killed 10 rebelles"],
        ),
        (
            "Six soldats ont péri. Neuf autres sont en soins à Gao.",
            ["killed 6 soldats", "wounded 9 soldats"],
        ),
        (
            "Neuf gardes, dont deux dans un état grave, ont été évacués vers Gao.",
            ["wounded 9 gardes"],
        ),
        ("Les corps de six gardes ont été rapatriés.", ["killed 6 gardes"]),
        (
            "L’attaque a coûté la vie à six personnes, des bergers pour la plupart.",
            ["killed 6 personnes"],
        ),
        ("Parmi les six gardes tués figure un guide.", ["killed 6 gardes"]),
        ("Parmi les gardes tués figurent deux sergents.", []),
        (
            "Six gardes ont péri. Les rebelles ont laissé dix corps sur le terrain.",
            ["killed 6 gardes", "killed 10 rebelles"],
        ),
        (
            "L’armée a perdu six hommes contre dix pour les rebelles.",
            ["killed 6 hommes", "killed 10 rebelles"],
        ),
    ],
)
def test_of_one_attack(second: str, expected: list[str]) -> None:
    """What a sentence after an attack tells that it has cost."""
    (found,) = attacks(f"{_ATTACK} {second}")
    assert expected == _losses(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Une explosion a fauché six marcheurs le 3 mai à Gao.",
            [["killed 6 marcheurs"]],
        ),
        ("Des balles ont fauché six passants le 3 mai à Gao.", [["killed 6 passants"]]),
        (
            "Une mine a explosé le 3 mai à Gao, emportant six passants.",
            [["killed 6 passants"]],
        ),
        (
            "Le caporal Paul Petit est tombé le 3 mai lors d’une embuscade à Gao.",
            [["killed 1 caporal Paul Petit"]],
        ),
        (
            (
                "Des rebelles ont attaqué deux bourgs le 3 mai : dix gardes ont été"
                " tués à Gao et cinq à Ber."
            ),
            [["killed 10 gardes"], ["killed 5 gardes"]],
        ),
        (
            (
                "Le bilan de l’attaque du 3 mai à Gao a été revu à la hausse : 98"
                " soldats ont été tués. Le ministre avait annoncé la veille la mort"
                " de 92 soldats."
            ),
            [["killed 98 soldats"]],
        ),
        (
            (
                "Un car est tombé dans une embuscade le 3 mai près de Gao. Samedi,"
                " la gendarmerie parlait de huit morts. Lundi, le ministère a porté"
                " ce bilan à 19 civils tués."
            ),
            [["killed 19 civils"]],
        ),
        (
            (
                "Douze gardes ont été tués le 3 juin à Gao. Une précédente attaque"
                " avait visé Gao le 3 mai. Cinq gardes y avaient perdu la vie."
            ),
            [["killed 12 gardes"], ["killed 5 gardes"]],
        ),
        (
            (
                "Douze gardes ont été tués le 3 juin à Gao. Le 3 mai, des rebelles"
                " avaient attaqué le poste. Cinq gardes étaient morts."
            ),
            [["killed 12 gardes"], ["killed 5 gardes"]],
        ),
        (
            (
                "Sept soldats ont été tués le 3 mai à Gao. L’armée affirme avoir"
                " abattu vingt rebelles."
            ),
            [["killed 7 soldats", "killed 20 rebelles"]],
        ),
        (
            (
                "Sept soldats ont été tués le 3 mai à Gao. L’armée affirme avoir"
                " abattu vingt rebelles le 9 mai à Ber."
            ),
            [["killed 7 soldats"], ["killed 20 rebelles"]],
        ),
        (
            (
                "L’attaque du 3 mai à Gao a fait six morts. Deux blessés sont"
                " décédés le 5 mai à l’hôpital, portant le bilan à huit morts."
            ),
            [["killed 8"]],
        ),
    ],
)
def test_which_attack(text: str, expected: list[list[str]]) -> None:
    """Which attack of a text its figures are of, and which stand."""
    assert expected == [_losses(each) for each in attacks(text)]
