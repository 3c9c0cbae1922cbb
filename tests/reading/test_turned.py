# SPDX-License-Identifier: MIT
"""Turns of several words are read as verbs are, wherever their words stand."""

import pytest

from sahelcoop import parse
from sahelcoop.model import Article


def _attacks(sentence: str) -> list[str]:
    report = parse(Article(sentence, published="2024-05-07"))
    return [str(p.who) for a in report.attacks for p in a.perpetrators]


@pytest.mark.parametrize(
    "sentence",
    [
        "Des rebelles ont passé par les armes six bergers lundi à Ber.",
        "Des rebelles ont passé six bergers par les armes lundi à Ber.",
        "Des rebelles ont pas\u00adsé six bergers par les armes lundi à Ber.",
        "Six bergers ont été passés par les armes à Ber lundi par des rebelles.",
        "Lundi à Ber, des rebelles ont pris pour cible un convoi.",
        "Lundi à Ber, des rebelles prirent un convoi pour cible.",
        "Lundi à Ber, des rebelles ont, en pleine nuit, ouvert le feu sur un convoi.",
        "Des rebelles se sont lancés lundi à l’assaut du camp de Ber.",
    ],
)
def test_violence(sentence: str) -> None:
    """Voice, order and what stands between do not matter."""
    assert _attacks(sentence) == ["rebelles"]


@pytest.mark.parametrize(
    "sentence",
    [
        "La mise à mort de l’accord a surpris à Ber lundi.",
        "Le maire a lancé lundi à l’assaut du marché une campagne de propreté.",
        "Des rebelles ont pris lundi à Ber, qui a pour cible le marché, un car.",
        "Des rebelles ont ouvert, lundi, mardi, hier, à Ber, le feu rouge.",
        "Des rebelles ont mis dix jours ; le feu de Ber a pris fin lundi.",
    ],
)
def test_no_turn(sentence: str) -> None:
    """A noun is no verb, another clause no part of a turn, and some want se."""
    assert _attacks(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Un pacte lie Lomé à Accra. Le Togo y a mis un terme lundi.", 1),
        ("Le Togo a mis un terme lundi au pacte de pêche avec le Ghana.", 1),
        ("Le pacte de pêche, auquel le Togo a mis un terme, liait le Ghana.", 1),
        ("Le Togo a mis un terme acceptable dans le pacte de pêche.", 0),
    ],
)
def test_led(sentence: str, number: int) -> None:
    """What leads to the object may stand farther on, before, or as a clitic."""
    found = parse(Article(sentence, published="2024-05-07")).agreements
    ended = [a for a in found if a.status in {"denounced", "broken"}]

    assert len(ended) == number
