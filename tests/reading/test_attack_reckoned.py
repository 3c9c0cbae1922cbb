# SPDX-License-Identifier: MIT
"""Days of attacks that are told by how long after them something else happened."""

import pytest

from tests.reading.read import attack, attacks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le marché est resté clos lundi, au lendemain de l’assaut de Ber.", "12"),
        ("Lundi, deux jours après l’assaut de Ber, le deuil a pris fin.", "11"),
        ("Le maire s’est rendu lundi à Ber, le surlendemain de l’assaut.", "11"),
        ("Au lendemain de l’assaut de Ber, le maire a décrété lundi un deuil.", "12"),
        ("Deux jours après l’assaut contre un camp, le deuil a pris fin.", "13"),
        ("Quarante-huit heures après l’assaut de Ber, le bilan est flou.", "13"),
        ("Une semaine jour pour jour après l’assaut de Ber, on a défilé.", "08"),
        ("Une semaine après l’assaut de Ber, où six soldats ont péri, …", "08~"),
        ("Trois jours à peine après l’assaut de Ber, le calme est revenu.", "12"),
        ("Au lendemain de l’assaut du 3 juin contre un camp, on prie.", "03"),
    ],
)
def test_counted_back(text: str, expected: str) -> None:
    """From the day of the other thing, or of an article whose news it is."""
    date = attack(f"{text} Six soldats ont été tués dans l’attaque.").date

    assert date is not None
    assert date.edtf == f"2022-06-{expected}"


@pytest.mark.parametrize(
    "text",
    [
        "Deux jours avant l’assaut contre un camp, le maire était venu.",
        "Quelques jours après l’assaut contre un camp, le maire est venu.",
        "Un an après l’assaut contre un camp, le maire est venu.",
        "Trente heures après l’assaut contre un camp, le maire est venu.",
        "Deux jours après l’assaut contre un camp, le maire avait démissionné.",
        "Il est né le 3 mai 2013. Deux jours après l’assaut contre un camp, il pleut.",
        "En mai, au lendemain de la fête, l’assaut contre un camp a eu lieu.",
    ],
)
def test_not_counted_back(text: str) -> None:
    """A span that is not exact, or of a time gone before, tells no day."""
    found = attacks(text)

    assert all(a.date is None or a.date.edtf == "2022-05" for a in found)


def test_of_another_attack() -> None:
    """The day beside the span is that of the other thing."""
    text = "Lundi, au lendemain de l’assaut de Ber, six soldats ont été tués à Gao."
    days = [found.date for found in attacks(text) if found.tolls]

    assert [day and day.edtf for day in days] == ["2022-06-13"]
