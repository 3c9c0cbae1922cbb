# SPDX-License-Identifier: MIT
"""Who claims an attack or is blamed for it in another sentence than the attack’s."""

import pytest

from sahelcoop.model.attack import Attack
from tests.reading.read import attack

_FIRST = "Dix civils ont été tués le 3 mai à Ber."


def _who(told: Attack) -> list[tuple[str, str]]:
    return [(str(p.who), p.basis.value) for p in told.perpetrators]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le JNIM est soupçonné.", [("JNIM", "suspected")]),
        ("Le JNIM est soupçonné de trafic.", []),
        ("L’acte a été revendiqué par un cadre du JNIM.", [("JNIM", "claimed")]),
        ("Le JNIM ne s’en est vanté qu’un mois après.", [("JNIM", "claimed")]),
        ("Le JNIM ne s’en est pas vanté.", []),
        ("Le JNIM a endossé l’opération dimanche.", [("JNIM", "claimed")]),
        ("Le JNIM a publié des images de l’attaque.", [("JNIM", "claimed")]),
        ("Le JNIM a publié des photos de ses hommes.", [("JNIM", "claimed")]),
        ("Le JNIM a publié des images de son école.", []),
        ("On a vu des images de l’attaque.", []),
        ("Le JNIM a regardé des images de l’attaque.", []),
        ("L’armée a publié des images de l’attaque.", []),
        ("Les rescapés désignent le JNIM.", [("JNIM", "suspected")]),
        ("Tout désigne la secte.", []),
        ("Les rescapés accusent des miliciens dozos.", [("dozos", "suspected")]),
        ("Elle serait l’œuvre du JNIM.", [("JNIM", "suspected")]),
        ("Le vacarme, le fait du JNIM.", []),
        ("Un élu en tient le JNIM pour responsable.", [("JNIM", "suspected")]),
        ("Un élu dénonce l’implication du JNIM.", [("JNIM", "suspected")]),
        (
            "Les autorités imputent cette attaque, qui a choqué, au JNIM.",
            [("JNIM", "suspected")],
        ),
        ("Les tueurs appartiendraient au JNIM.", [("JNIM", "suspected")]),
        ("Les ravisseurs, six hommes à moto, ont fui.", [("hommes à moto", "unknown")]),
        ("Les ravisseurs, dit-on, ont fui.", []),
        (
            "Dans un message, la katiba Zibane dit avoir visé un camp.",
            [("katiba Zibane", "claimed")],
        ),
    ],
)
def test_named_after(text: str, expected: list[tuple[str, str]]) -> None:
    """The group that the next sentence names has done it, on the basis told."""
    assert expected == _who(attack(f"{_FIRST} {text}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le JNIM affirme que ses hommes ont tué dix gardes lundi à Ber.",
            [("JNIM", "claimed")],
        ),
        (
            "Le porte-parole du JNIM, Ali Bah, dit que ses hommes ont tué dix gardes.",
            [("JNIM", "claimed")],
        ),
        (
            "Le maire affirme que ses hommes ont tué dix rebelles lundi à Ber.",
            [],
        ),
        (
            "Le JNIM recule. Ses hommes ont tué dix gardes lundi à Ber.",
            [],
        ),
        (
            "Leurs ravisseurs, six rebelles, ont enlevé lundi dix gardes à Ber.",
            [("rebelles", "unknown")],
        ),
        (
            "Ber a été attaqué par des individus soupçonnés d’appartenir au JNIM.",
            [("JNIM", "suspected")],
        ),
        (
            "Un poste a été attaqué lundi à Ber, vraisemblablement par le JNIM.",
            [("JNIM", "suspected")],
        ),
        (
            "L’armée malienne et des hommes de Wagner ont tué six civils, accuse X.",
            [("armée malienne", "suspected"), ("Wagner", "suspected")],
        ),
        (
            "Le JNIM a employé des drones : deux d’entre eux se sont abattus sur Ber.",
            [("JNIM", "asserted")],
        ),
        (
            "L’armée malienne a repoussé à Ber une attaque du JNIM, tuant six hommes.",
            [("JNIM", "asserted")],
        ),
    ],
)
def test_named_within(text: str, expected: list[tuple[str, str]]) -> None:
    """People of whoever tells of them are the group; an accusation is no fact."""
    assert expected == _who(attack(text))


def test_one_side_of_a_fight() -> None:
    """What the other side lost is told of the fight before, not of another act."""
    found = attack(
        "Cinq gardes ont été tués le 3 mai à Ber. Côté ennemi, dix rebelles ont été "
        "tués, selon l’armée malienne."
    )
    assert [toll.who for toll in found.tolls] == ["gardes", "rebelles"]
