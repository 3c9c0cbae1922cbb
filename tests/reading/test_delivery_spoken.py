# SPDX-License-Identifier: MIT
"""Deliveries told in the first person, in a quotation."""

import pytest

from tests.reading.read import deliveries, names

_GIVEN = "« Nous avons livré six radars au Mali »"


@pytest.mark.parametrize(
    ("text", "suppliers", "recipients"),
    [
        # An office, a name with its office, a name known before, a body.
        (f"{_GIVEN}, a dit l’ambassadeur de Chine.", ["Chine"], ["Mali"]),
        (f"{_GIVEN}, a dit l’ambassadeur de Chine, Li Wei.", ["Chine"], ["Mali"]),
        (
            f"Le ministre togolais Issa Maro est là. {_GIVEN}, a dit Issa Maro.",
            ["Togo"],
            ["Mali"],
        ),
        (f"{_GIVEN}, a déclaré le CICR.", ["CICR"], ["Mali"]),
        # An envoy gives to the state that he is sent to.
        (
            "« Nous vous remettons six radars », a dit l’ambassadeur de Chine au Mali.",
            ["Chine"],
            ["Mali"],
        ),
        (
            "« J’ai le plaisir d’offrir dix bus », dit l’ambassadeur de Chine au Mali.",
            ["Chine"],
            ["Mali"],
        ),
        # Who speaks gets, and so does "nous" as an object.
        (
            "« Nous avons reçu six radars de la Chine », a dit le ministre malien.",
            ["Chine"],
            ["Mali"],
        ),
        (
            "« La Chine nous a offert six radars », a dit le ministre malien.",
            ["Chine"],
            ["Mali"],
        ),
        # What is the speaker’s is his state.
        (
            "« Mon pays a livré six radars au Mali », a dit l’ambassadeur de Chine.",
            ["Chine"],
            ["Mali"],
        ),
    ],
)
def test_whoever_speaks_is_on_a_side(
    text: str, suppliers: list[str], recipients: list[str]
) -> None:
    """The sides are those of a sentence in the third person."""
    (found,) = deliveries(text)

    assert suppliers == names(found.suppliers)
    assert recipients == names(found.recipients)


@pytest.mark.parametrize(
    "text",
    [
        f"{_GIVEN}.",
        f"{_GIVEN}, a dit un élu.",
        f"{_GIVEN}, a écrit Le Monde.",
        "« Six radars ont été livrés », a dit un élu.",
    ],
)
def test_too_little_is_told(text: str) -> None:
    """Where nobody knows whom the speaker acts for, there is no delivery."""
    assert () == deliveries(text)
