# SPDX-License-Identifier: MIT
"""Nights and days that count from those told in the sentence before."""

import pytest

from tests.reading.read import attacks


@pytest.mark.parametrize(
    ("first", "then", "expected"),
    [
        ("Mardi", "La nuit suivante", "2022-06-14/2022-06-15"),
        ("Dans la nuit de lundi à mardi", "La nuit suivante", "2022-06-14/2022-06-15"),
        ("Dans la nuit de dimanche à lundi", "Le lendemain", "2022-06-14"),
        ("Dimanche", "Le soir suivant", "2022-06-13"),
    ],
)
def test_counted_on(first: str, then: str, expected: str) -> None:
    """The last of the days told before is the one that counts."""
    text = f"{first}, le JNIM a attaqué Gao. {then}, six civils ont été tués à Ber."
    days = [found.date for found in attacks(text)]

    assert days[-1] is not None
    assert days[-1].edtf == expected
