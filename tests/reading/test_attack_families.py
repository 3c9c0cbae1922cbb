# SPDX-License-Identifier: MIT
"""Attacks told in other ways than by a plain verb of attack."""

import pytest

from sahelcoop.model import Certainty
from sahelcoop.model.attack import Attack, Harm
from tests.reading.read import attack, attacks, names


def authors(found: Attack) -> list[tuple[str, str]]:
    """Give who the perpetrators are, and on what basis."""
    who = names(tuple(each.who for each in found.perpetrators))
    bases = (each.basis.value for each in found.perpetrators)
    return list(zip(who, bases, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le 3 mai 2019, des rebelles attaquaient un camp.", 1),
        ("Le 3 mai 2019, des rebelles attaquent un camp.", 1),
        ("En 2019, des rebelles attaquaient un camp.", 0),
        ("Des rebelles attaquaient un camp.", 0),
        ("Le 3 mai 2019, des rebelles n’attaquaient pas un camp.", 0),
        ("Le 3 mai 2019, le maire parle et des rebelles attaquent un camp.", 0),
    ],
)
def test_narrative_tenses(text: str, expected: int) -> None:
    """With a day of its own, an imperfect or a present tells what happened."""
    assert expected == len(attacks(text))


@pytest.mark.parametrize(
    ("text", "places", "targets"),
    [
        ("Des rebelles ont attaqué Zibane.", ["Zibane"], ["Zibane"]),
        ("Des rebelles ont attaqué Zibane Kura.", ["Zibane Kura"], ["Zibane Kura"]),
        ("Zibane, le 3 mai 2019 : six soldats tués.", ["Zibane"], ["soldats"]),
        (
            "Gao, 3 mai 2019 (AFP) - Six soldats tués dans une attaque.",
            [],
            ["soldats"],
        ),
        (
            "La pire remonte au 3 mai 2019 : à Gao, un drone a tué six civils.",
            ["Gao"],
            ["civils"],
        ),
        ("L’enlèvement d’un prêtre à Gao a choqué.", ["Gao"], ["prêtre"]),
        (
            "Deux obus tirés sur le camp de Gao ont surpris.",
            ["base de Gao"],
            ["camp de Gao"],
        ),
        ("L’attaque, non revendiquée, a fait six morts à Gao.", ["Gao"], []),
    ],
)
def test_where_and_whom(text: str, places: list[str], targets: list[str]) -> None:
    """A name that no table knows may be a target or a place; a dateline is none."""
    found = attack(text)

    assert places == [place.name for place in found.places]
    assert targets == [target.description for target in found.targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L’armée malienne progresse. Ses drones ont frappé un camp.",
            [("armée malienne", "asserted")],
        ),
        ("Ses drones ont frappé un camp.", []),
        (
            "Ses drones de l’armée malienne ont frappé un camp.",
            [("armée malienne", "asserted")],
        ),
        (
            "Un avion de l’armée malienne, parti chasser le JNIM, a visé un camp.",
            [("armée malienne", "asserted")],
        ),
        (
            "Hier, des rebelles, sortis du bois, ont attaqué un camp.",
            [("rebelles", "unknown")],
        ),
        ("Des rebelles, lundi, ont attaqué un camp.", [("rebelles", "unknown")]),
        ("Des rebelles, venus du JNIM, ont attaqué un camp.", [("JNIM", "asserted")]),
        (
            "Le JNIM recrute. Des élus l’accusent d’avoir tué six civils.",
            [("JNIM", "suspected")],
        ),
        ("Des élus l’accusent d’avoir tué six civils.", []),
        ("Le JNIM est accusé d’avoir tué six civils.", [("JNIM", "suspected")]),
        (
            "Un camp a été attaqué lundi. Le JNIM s’en est attribué la paternité.",
            [("JNIM", "claimed")],
        ),
        (
            "À Gao, des combats ont opposé l’armée malienne et le JNIM.",
            [("JNIM", "asserted")],
        ),
        (
            "Six civils ont été tués à Gao par de présumés rebelles.",
            [("rebelles", "suspected")],
        ),
        (
            "Six civils ont été tués à Gao par des éléments présumés du JNIM.",
            [("JNIM", "suspected")],
        ),
        (
            "Un poste proche du Niger, a été attaqué par des rebelles.",
            [("rebelles", "unknown")],
        ),
        (
            "Un drone français a frappé un camp à Gao.",
            [("armée française", "asserted")],
        ),
        ("Un drone andorran a frappé un camp à Gao.", []),
        (
            "L’armée malienne est là. Un hélicoptère a frappé un camp à Gao.",
            [("armée malienne", "asserted")],
        ),
        (
            "L’armée malienne est là. Un drone militaire a tué six civils à Gao.",
            [("armée malienne", "asserted")],
        ),
        ("L’armée malienne est là. Un drone a tué six civils à Gao.", []),
        ("Un hélicoptère a frappé un camp à Gao.", []),
        (
            "Des drones de l’armée malienne ont tué six civils à Gao.",
            [("armée malienne", "asserted")],
        ),
        (
            "Le JNIM recrute. La même alliance a attaqué Djibo.",
            [("JNIM", "asserted")],
        ),
        (
            "Des rebelles ont surpris une garnison à Gao.",
            [("rebelles", "unknown")],
        ),
    ],
)
def test_by_whom(text: str, expected: list[tuple[str, str]]) -> None:
    """Pronouns mean who was told before; what completes a participle is no author."""
    assert expected == authors(attack(text))


def test_accused_again_is_alleged() -> None:
    """What a group is accused of is alleged, whether named or not."""
    text = "Le JNIM recrute. Des élus l’accusent d’avoir tué six civils."

    assert Certainty.ALLEGED is attack(text).certainty


def test_same_people_counted_otherwise() -> None:
    """A count alone after a semicolon is another source's, of the people before."""
    first = "Des rebelles ont attaqué Gao."
    text = f"{first} Six civils tués, selon le Mali ; dix, rectifie un habitant."
    found = [(t.harm, t.quantity.best, t.who) for t in attack(text).tolls]

    assert [(Harm.KILLED, 6, "civils"), (Harm.KILLED, 10, "civils")] == found


def test_abducted_people_are_no_dead() -> None:
    """A participle of abducting makes targets, and a toll of captives alone."""
    found = attack("Six civils, enlevés lundi par des rebelles, sont rentrés.")

    assert ["civils"] == [target.description for target in found.targets]
    assert [(Harm.CAPTURED, 6)] == [(t.harm, t.quantity.best) for t in found.tolls]
