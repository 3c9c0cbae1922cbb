# SPDX-License-Identifier: MIT
"""Givers and takers that no table knows are read off the grammar of the sentence."""

import pytest

import sahelcoop as sc
from sahelcoop.model.actors import ActorRef, Party


def names(side: tuple[Party, ...]) -> list[str]:
    """Give how parties are called."""
    return [p.name if isinstance(p, ActorRef) else p.description for p in side]


def sides(sentence: str) -> tuple[list[str], list[str]]:
    """Give who gives and who takes in the only delivery of a sentence."""
    (found,) = sc.parse(sentence, published="2024-06-20").deliveries
    return names(found.suppliers), names(found.recipients)


@pytest.mark.parametrize(
    ("sentence", "givers"),
    [
        ("Le GRAMEX a livré dix motos à l’armée nigérienne.", ["GRAMEX"]),
        ("Le GRAMEX, hier, a livré dix motos à l’armée nigérienne.", ["GRAMEX"]),
        (
            "C’est le GRAMEX qui a livré dix motos à l’armée nigérienne.",
            ["GRAMEX"],
        ),
        (
            "Le GRAMEX, qui aide le pays, a livré dix motos à l’armée nigérienne.",
            ["GRAMEX"],
        ),
        (
            "Après avoir formé cent soldats, le GRAMEX a livré dix motos au Niger.",
            ["GRAMEX"],
        ),
        (
            "Le sultanat voisin a offert dix motos à l’armée nigérienne.",
            ["sultanat voisin"],
        ),
        (
            "Un prêt a permis au GRAMEX de livrer dix motos à l’armée nigérienne.",
            ["GRAMEX"],
        ),
        (
            "Un prêt a permis à la Turquie de livrer dix motos à l’armée nigérienne.",
            ["Turquie"],
        ),
        (
            "Dix motos ont été livrées à l’armée nigérienne par le GRAMEX.",
            ["GRAMEX"],
        ),
        (
            "Dix motos, offertes par le GRAMEX, ont été livrées au Niger lundi.",
            ["GRAMEX"],
        ),
        ("L’armée nigérienne a reçu lundi dix motos du GRAMEX.", ["GRAMEX"]),
        (
            "Grâce à l’appui de la Turquie, le Niger a été doté de dix motos.",
            ["Turquie"],
        ),
        ("Le GRAMEX a procédé à la remise de dix motos au Niger.", ["GRAMEX"]),
        (
            "L’armée nigérienne a reçu dix motos, don du GRAMEX.",
            ["GRAMEX"],
        ),
        ("Le GRAMEX jeudi a livré dix motos à l’armée nigérienne.", ["GRAMEX"]),
        ("3 partenaires ont livré dix motos à l’armée nigérienne.", []),
        ("Un deuxième a livré dix motos à l’armée nigérienne.", []),
        ("Cet avion a livré dix motos à l’armée nigérienne.", []),
        ("Dix motos ont été livrées à l’armée nigérienne par la piste.", []),
    ],
)
def test_who_gives_need_not_be_known(sentence: str, givers: list[str]) -> None:
    """A subject, an agent or a source is named as the text names it."""
    assert givers == sides(sentence)[0]


@pytest.mark.parametrize(
    ("sentence", "takers"),
    [
        (
            "La Turquie a remis lundi aux villages de la commune dix tonnes de riz.",
            ["villages de la commune"],
        ),
        ("La Turquie a remis au GRAMEX dix tonnes de riz.", ["GRAMEX"]),
        (
            "La Turquie a remis au 3e bataillon de Gao dix tonnes de riz.",
            ["bataillon de Gao"],
        ),
        ("La Turquie a fait don au camp de Zibane de dix motos.", ["camp de Zibane"]),
        ("La Turquie a livré dix tonnes de riz au port de Lomé.", []),
        ("La Turquie a remis, à la, à la SOGEM dix tonnes de riz.", ["SOGEM"]),
        ("La Turquie a livré à bon port dix tonnes de riz.", []),
    ],
)
def test_who_takes_need_not_be_known(sentence: str, takers: list[str]) -> None:
    """But where goods are landed takes none."""
    assert takers == sides(sentence)[1]
