# SPDX-License-Identifier: MIT
"""Who did it to whom, where only the grammar of the sentence tells."""

import pytest

from sahelcoop.model.attack import Attack
from tests.reading.read import attack, attacks


def who(told: Attack) -> list[str]:
    """Name the authors of an attack."""
    return [str(p.who) for p in told.perpetrators]


def struck(told: Attack) -> list[str]:
    """Name what an attack has struck."""
    return [t.description for t in told.targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Deux bergers ont été tués et un troisième blessé lundi à Ansongo, sur "
                "la route de Gao, par des hommes cagoulés."
            ),
            ["hommes cagoulés"],
        ),
        (
            "Une escorte a été prise à partie lundi à Gao par des bandits : six morts.",
            ["bandits"],
        ),
        ("Six soldats ont été tués lundi à Gao face au JNIM.", ["JNIM"]),
        ("Six soldats ont péri lundi à Gao sous le feu des rebelles.", ["rebelles"]),
        (
            (
                "Dix rebelles sont tués lundi à Tillia lors d’une opération conjointe "
                "de l’armée nigérienne et de la force Barkhane."
            ),
            ["armée nigérienne", "Barkhane"],
        ),
        (
            "Dix civils ont été tués lundi à Kaduna par un drone de l’armée nigériane.",
            ["armée nigériane"],
        ),
        (
            (
                "Les combattants du JNIM ont franchi le fleuve ; lundi, vingt soldats "
                "ont été tués à Gao."
            ),
            ["JNIM"],
        ),
        (
            "Six soldats ont été tués lundi à Gao par le JNIM et l’État islamique.",
            ["JNIM", "État islamique"],
        ),
        (
            "Le camp de Gao a été attaqué lundi par les rebelles, puis par le JNIM.",
            ["JNIM"],
        ),
        (
            "Des combattants d’Ansar Dine et d’Aqmi ont attaqué lundi le camp de Gao.",
            ["Ansar Dine", "AQMI"],
        ),
        ("Un commando d’Aqmi a attaqué lundi le camp de Gao.", ["AQMI"]),
        ("Un commando a attaqué lundi le camp de Gao.", ["commando"]),
        (
            "Dix bergers ont péri lundi à Gao sous les balles de soldats maliens.",
            ["soldats maliens"],
        ),
        (
            "Dix bergers ont été tués lundi à Gao, dans un bois tenu par des rebelles.",
            [],
        ),
        (
            "Dix bergers ont été abattus, lundi, à Gao, par le FLA, le JNIM et l’EIGS.",
            ["FLA", "JNIM", "État islamique au Sahel"],
        ),
    ],
)
def test_agents(text: str, expected: list[str]) -> None:
    """Par, however far, fire, a face, an operation or a clause before tells who."""
    assert expected == who(attack(text))


@pytest.mark.parametrize(
    "text",
    [
        "Dix civils ont été tués lundi à Gao, une ville contrôlée par le JNIM.",
        "Dix civils, escortés par l’armée malienne, ont été tués lundi à Gao.",
        "Dix civils ont été tués lundi à Gao par malchance.",
        "Dix civils ont été tués lundi à Gao face au fleuve.",
        "Dix civils ont été tués lundi à Gao sous le feu des questions.",
        "Six soldats ont été tués lundi à Gao, dans le fief des rebelles.",
        "Les rebelles ont parlé à Gao ; lundi, vingt soldats y ont été tués.",
        "L’armée a quitté Gao ; lundi, vingt soldats y ont été tués.",
        "Il pleuvait sur Gao ; lundi, vingt soldats y ont été tués.",
        "Dix civils ont été tués lundi à Gao, loin de l’opération du JNIM.",
        "Six soldats ont été tués lundi par les assaillants à Gao.",
    ],
)
def test_no_agent(text: str) -> None:
    """Who holds a town, guards people or speaks has not killed."""
    assert [] == who(attack(text))


@pytest.mark.parametrize(("group", "name"), [("le JNIM", "JNIM"), ("Aqmi", "AQMI")])
def test_the_other_side_is_no_fellow(group: str, name: str) -> None:
    """An army that answers is not on the side of those who attack."""
    text = f"Le camp a été attaqué lundi par {group} et l’armée malienne a riposté."
    by_men = "Le camp a été attaqué par des rebelles et l’armée malienne a riposté."

    assert [name] == who(attack(text))
    assert ["rebelles"] == who(attack(by_men))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le 5 mai, le même mouvement a attaqué le poste d’Arbinda.", ["JNIM"]),
        (
            "Le 5 mai, une mine attribuée au même groupe a tué six civils.",
            ["JNIM"],
        ),
        ("Le 5 mai, les mêmes rebelles ont tué six civils à Arbinda.", ["JNIM"]),
        ("Le 5 mai, il a tué six civils à Arbinda.", ["JNIM"]),
        ("Sadio Camara est venu. Le 5 mai, il a tué six civils à Arbinda.", []),
        ("Le 5 mai, dix civils ont été tués à Arbinda par le groupe.", ["JNIM"]),
    ],
)
def test_the_group_told_before(text: str, expected: list[str]) -> None:
    """The same group, the group and its pronoun are the one named last."""
    found = attacks(f"Le JNIM a attaqué le camp de Djibo le 3 mai. {text}")

    assert expected == who(found[-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les terroristes ont pris la fuite.", ["terroristes"]),
        ("L’aviation a contraint les terroristes à se replier.", ["terroristes"]),
        ("Ces bandits armés franchissent un palier.", ["bandits armés"]),
        ("Des hommes armés avaient surgi à l’aube.", ["hommes armés"]),
        ("Les assaillants ont pris la fuite.", []),
        ("L’armée traquera les terroristes partout.", []),
        ("Si les terroristes étaient venus, ils auraient échoué.", []),
        ("Le même jour, le même groupe a fui.", []),
        ("Le maire a parlé à des rebelles.", []),
        ("Il pleuvait. Il pleuvait. Les terroristes ont pris la fuite.", []),
    ],
)
def test_fighters_told_after(text: str, expected: list[str]) -> None:
    """Known fighters in what happened next, or those who acted, have done it."""
    first = "Dix soldats ont été tués lundi dans une embuscade près de Djibo."

    assert expected == who(attack(f"{first} {text}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’armée malienne a tué lundi dix rebelles près de Gao.", ["armée malienne"]),
        ("Un drone malien a tué six civils lundi à Gao.", ["armée malienne"]),
        ("Lundi, dix rebelles ont été tués dans un raid près de Gao.", []),
    ],
)
def test_fighters_after_a_strike_on_them(text: str, expected: list[str]) -> None:
    """Fighters who flee from an army have not done what it did."""
    assert expected == who(attack(f"{text} Les terroristes ont pris la fuite."))


def test_fighters_told_ahead() -> None:
    """Fighters who turn up are those of the attack told next."""
    text = "Des individus cagoulés sont entrés dans l’église. Dix fidèles ont été tués."

    assert ["individus cagoulés"] == who(attack(f"{text}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Deux attaques ont visé lundi le camp de Gao, la caserne de Ber et la "
                "mosquée de Bamba."
            ),
            ["camp de Gao", "caserne de Ber", "mosquée de Bamba"],
        ),
        (
            "Une frappe a visé lundi le camp de Gao et le marché a rouvert.",
            ["camp de Gao"],
        ),
        ("Le JNIM a attaqué lundi le camp, près du marché.", ["camp"]),
        (
            "Dix civils sont morts lundi dans l’attaque simultanée de trois villages.",
            ["villages"],
        ),
        (
            "Dix civils sont morts lundi dans l’embuscade tendue à une délégation.",
            ["délégation"],
        ),
        (
            "L’explosion d’une mine au passage d’un bus a fait dix morts lundi à Gao.",
            ["bus"],
        ),
        (
            "Lundi, un tricycle a roulé sur une mine à Gao : deux civils ont péri.",
            ["tricycle"],
        ),
        (
            "Dix gardes sont morts lundi à Gao dans l’attaque nocturne d’un convoi.",
            ["convoi"],
        ),
        (
            "Dix gardes sont morts dans un guet-apens tendu lundi à un convoi à Gao.",
            ["convoi"],
        ),
        (
            (
                "Dix civils ont péri lundi à Gao dans l’attaque, au cours de laquelle "
                "six gardes ont fui."
            ),
            ["civils"],
        ),
        ("Dix civils ont été tués lundi dans l’attaque à Gao.", ["civils"]),
        ("Dix civils ont été tués lundi à Gao dans l’attaque du JNIM.", ["civils"]),
        ("Dix civils ont été tués lundi à Gao dans une attaque.", ["civils"]),
    ],
)
def test_targets(text: str, expected: list[str]) -> None:
    """What a list goes on with, an attack is of, or a mine went off under is struck."""
    assert expected == struck(attack(text))


def test_an_army_that_answers_a_group() -> None:
    """Who says that it killed those who attacked has answered them."""
    text = "Lundi, le JNIM a attaqué le camp ; l’armée dit avoir tué dix rebelles."

    assert ["JNIM"] == who(attack(text))
