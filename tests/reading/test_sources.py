# SPDX-License-Identifier: MIT
"""Who tells of a delivery without a word of theirs being reported."""

import pytest

from tests.reading.read import delivery, names, statements

_TOLD = "Le Bénin a reçu dix chars de Rome"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"{_TOLD}, selon RFI.", ["RFI"]),
        ("D’après RFI, le Bénin a reçu dix chars de Rome.", ["RFI"]),
        (f"{_TOLD}, selon le site Zanga Info.", ["Zanga Info"]),
        (
            f"{_TOLD}, selon la télévision publique béninoise.",
            ["télévision publique béninoise"],
        ),
        (f"{_TOLD}. L’information a été rendue publique par un média.", ["média"]),
        (f"{_TOLD}, selon un plan.", []),
        (f"{_TOLD}, a-t-on appris lundi du maire Issa Maro.", ["Issa Maro"]),
        (f"{_TOLD}, a appris l’AFP auprès du maire Issa Maro.", ["Issa Maro"]),
        (f"{_TOLD}. L’information a été donnée par un élu.", ["un élu"]),
        (
            "Le ministère togolais de la Défense a annoncé l’arrivée de dix chars.",
            ["ministère togolais des Armées"],
        ),
        ("La Chine a annoncé l’envoi au Bénin de dix chars.", []),
        ("La Chine attend l’arrivée de dix chars au Bénin.", []),
        ("On a annoncé l’arrivée de dix chars au Bénin.", []),
    ],
)
def test_according_to(text: str, source: list[str]) -> None:
    """The press after selon, who announces an arrival, or who gave a notice of it."""
    assert source == names(delivery(text).according_to)


def test_of_whom_something_is_learnt_has_said_it() -> None:
    """Who lets the press learn something is its source, as with "selon"."""
    text = f"{_TOLD}, a-t-on appris de source militaire."
    said = statements(text)

    assert ["source militaire"] == names(delivery(text).according_to)
    assert [["source militaire"]] == [names(each.speakers) for each in said]


def test_who_announces_an_arrival_gives_nothing() -> None:
    """Who announces an envoy gives; who announces an arrival need not."""
    arrival = "Le ministère togolais de la Défense a annoncé l’arrivée de dix chars."

    assert () == delivery(arrival).suppliers


def test_what_is_made_of_does_not_arrive() -> None:
    """A sentence that only tells what goods are leaves them on their way."""
    announced = delivery("Rome va livrer dix chars au Bénin. Il s’agit de chars T-55.")

    assert "announced" == announced.status


@pytest.mark.parametrize(
    ("text", "sources", "suppliers"),
    [
        (
            "Selon Rome, le Togo et le Bénin ont livré dix chars au Mali.",
            ["Italie"],
            ["Togo", "Bénin"],
        ),
        (
            "Selon l’Italie, le Togo et le Bénin ont livré dix chars au Mali.",
            ["Italie"],
            ["Togo", "Bénin"],
        ),
        (
            "Selon l’Italie, le Togo et le Bénin, le Tchad a livré dix chars au Mali.",
            ["Italie", "Togo", "Bénin"],
            ["Tchad"],
        ),
        (
            "Selon l’Italie et le Togo, le Tchad a livré dix chars au Mali.",
            ["Italie", "Togo"],
            ["Tchad"],
        ),
    ],
)
def test_a_verb_needs_a_subject(
    text: str, sources: list[str], suppliers: list[str]
) -> None:
    """Of a list after selon that leads to a verb only the first is a source."""
    assert sources == names(delivery(text).according_to)
    assert suppliers == names(delivery(text).suppliers)
