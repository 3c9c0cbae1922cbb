# SPDX-License-Identifier: MIT
"""What makes an event: named operations, chronologies, mere tolls, what was tried."""

import pytest

from tests.reading.read import attack, attacks

Told = tuple[str | None, list[str], list[float | None]]
"""Day, authors, and how many came to harm."""


def told(text: str) -> list[Told]:
    """Say of each attack of *text* when it was, by whom, and what it cost."""
    return [
        (
            None if each.date is None else each.date.edtf,
            [str(p.who) for p in each.perpetrators],
            [t.quantity.best for t in each.tolls],
        )
        for each in attacks(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "L’opération « Rempart », menée en mai 2021 par l’armée tchadienne,"
                " s’est soldée par la mort de soixante rebelles."
            ),
            [("2021-05", ["armée tchadienne"], [60])],
        ),
        (
            (
                "L’opération Rempart, engagée le 3 mai 2021, a pris fin. Elle s’est"
                " soldée par la mise hors de combat de soixante rebelles."
            ),
            [("2021-05-03", [], [60])],
        ),
        (
            (
                "Lancée le 3 mai 2021 par l’armée tchadienne, l’opération Rempart a"
                " duré dix jours. Bilan : mille rebelles et six soldats tués."
            ),
            [("2021-05-03", ["armée tchadienne"], [1000, 6])],
        ),
        (
            (
                "Sa dernière offensive, « Rempart », conduite de mai à juillet 2021,"
                " avait coûté la vie à soixante rebelles."
            ),
            [("2021-05/2021-07", [], [60])],
        ),
        ("L’opération « Ville propre », lancée le 3 mai 2021, touche Gao.", []),
        (
            (
                "L’opération Rempart a fait six morts le 3 mai 2021 à Gao. Depuis,"
                " l’opération Rempart a pris fin."
            ),
            [("2021-05-03", [], [6])],
        ),
    ],
)
def test_named_operations(text: str, expected: list[Told]) -> None:
    """An operation with a name is an attack where its cost is told, however long."""
    assert expected == told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "– 3 mai 2021 : Chinagodrar. L’armée perd quarante hommes. Vingt"
                " rebelles sont tués."
            ),
            [("2021-05-03", [], [40, 20])],
        ),
        ("Mai 2021 : à Gao, une mine tue six soldats.", [("2021-05", [], [6])]),
        (
            "3 mai 2021 : le JNIM attaque le camp de Gao. Le chef est limogé.",
            [("2021-05-03", ["JNIM"], [])],
        ),
        ("3 mai 2021 : le ministre reçoit un élu. Il perd son poste.", []),
        ("Le temps passe.\n\nMars : à Gao, nul ne tue six soldats.", []),
        (
            "Il pleut.\n\n3 mai 2021. L’armée perd six hommes.",
            [("2021-05-03", [], [6])],
        ),
        ("Il pleut depuis mars.\n\nL’armée perd six hommes.", []),
        ("Depuis mai 2021 : Gao. L’armée perd quarante hommes.", []),
    ],
)
def test_chronologies(text: str, expected: list[Told]) -> None:
    """What a date heads is told in the present, and is of that day."""
    assert expected == told(text)


def test_place_of_an_item() -> None:
    """The town that stands alone after the date is where it was."""
    found = attack("– 3 mai 2021 : Chinagodrar. L’armée perd quarante hommes.")

    assert [place.country for place in found.places] == ["NE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le 3 mai 2021, des rebelles ont tenté de pénétrer dans le camp de Gao.",
            [("2021-05-03", ["rebelles"], [])],
        ),
        (
            "Des rebelles ont essayé, le 3 mai 2021, de s’emparer de la caserne.",
            [("2021-05-03", ["rebelles"], [])],
        ),
        ("Le 3 mai 2021, des rebelles n’ont pas tenté d’attaquer le camp.", []),
        ("Le 3 mai 2021, des rebelles ont tenté de tuer six soldats à Gao.", []),
        ("Des rebelles ont pénétré le 3 mai 2021 dans le village de Kaboro.", []),
        (
            (
                "Le 3 mai 2021, des soldats ont pénétré dans le village de Kaboro."
                " Six habitants y ont péri."
            ),
            [("2021-05-03", ["soldats"], [6])],
        ),
        (
            "Le 3 mai 2021, à Gao, une horde de cavaliers a fauché six soldats.",
            [("2021-05-03", [], [6])],
        ),
        ("Le 3 mai 2021, à Gao, une tempête a fauché six soldats.", []),
        ("Six gendarmes tombaient le 3 mai 2021 à Gao.", [("2021-05-03", [], [6])]),
        ("Chaque mois, des gendarmes tombaient à Gao.", []),
        (
            "Six routiers avaient péri de la même manière à Gao le 3 mai 2021.",
            [("2021-05-03", [], [6])],
        ),
        (
            (
                "Le 3 mai 2021, cent élèves ont été emmenés d’un internat ; tous ont"
                " été libérés en juin."
            ),
            [("2021-05-03", [], [100])],
        ),
        (
            (
                "Six soldats ont perdu la vie le 3 mai 2021 à Gao, quand leur blindé a"
                " sauté sur une mine."
            ),
            [("2021-05-03", [], [6])],
        ),
        ("Le sommet condamne les attaques perpétrées contre les convois.", []),
        (
            "Les veuves de l’attaque du 3 mai 2021 à Gao seront reçues.",
            [("2021-05-03", [], [])],
        ),
        (
            "« Nous avons été attaqués le 3 mai 2021 à Gao », raconte un soldat.",
            [("2021-05-03", [], [])],
        ),
        (
            "Ce jour-là, le 3 mai 2021, nous avions perdu six hommes à Gao.",
            [("2021-05-03", [], [6])],
        ),
    ],
)
def test_events(text: str, expected: list[Told]) -> None:
    """An assault that failed, a toll with an author or a day: each is an attack."""
    assert expected == told(text)


def test_boast_without_a_day() -> None:
    """A boast without a day or a place is of the attack told some sentences before."""
    found = attack(
        "Le 3 mai 2021, un convoi a été attaqué à Gao. Il pleuvait. La route est"
        " longue. Elle reste fermée. Le JNIM assure avoir tué six soldats."
    )

    assert [str(p.who) for p in found.perpetrators] == ["JNIM"]
    assert [toll.quantity.best for toll in found.tolls] == [6]


def test_both_sides() -> None:
    """What an army did on a day told is another act than what others did before."""
    found = attacks(
        "Le JNIM a tué six soldats à Gao. Le 3 mai 2021, l’armée malienne a mené des"
        " frappes de drones."
    )

    assert [[str(p.who) for p in each.perpetrators] for each in found] == [
        ["JNIM"],
        ["armée malienne"],
    ]


def test_order_of_the_text() -> None:
    """After a semicolon "y" is the town told before it in the sentence."""
    found = attack(
        "À Djibo, le 3 mai 2021, l’armée malienne a affronté des rebelles ; six soldats"
        " y ont péri et dix rebelles ont été tués."
    )

    assert [place.name for place in found.places] == ["Djibo"]
    assert {toll.quantity.best for toll in found.tolls} == {6, 10}
