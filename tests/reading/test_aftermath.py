# SPDX-License-Identifier: MIT
"""The day and the place of a trial, an inquiry or a burial are not of the attack."""

import pytest

from tests.reading.read import attacks

SATURDAY = "2022-06-11"


@pytest.mark.parametrize(
    "text",
    [
        "Le procès de l’attaque de Ber s’est ouvert lundi à Gao.",
        "L’enquête sur l’attaque de Ber a été relancée lundi à Gao.",
        "Quatre suspects présumés de l’attaque de Ber ont été arrêtés lundi à Gao.",
        "L’auteur présumé de l’attaque de Ber a été arrêté lundi à Gao.",
        "Un monument aux victimes de l’attaque de Ber sera inauguré lundi à Gao.",
        "Trois hommes ont été jugés lundi à Gao pour l’attaque de Ber.",
        "Le maire a aidé lundi à Gao les familles des victimes de l’attaque de Ber.",
        "Le film des deux attaques de Ber a été projeté lundi à Gao.",
    ],
)
def test_what_came_after(text: str) -> None:
    """Neither dates the attack, nor says where it was."""
    for found in attacks(text):
        assert found.date is None
        assert "Gao" not in [place.name for place in found.places]


@pytest.mark.parametrize(
    "text",
    [
        "Trois hommes ont été jugés pour l’attaque du 3 mai contre Ber.",
        "Le maire a indemnisé les victimes de l’attaque du 3 mai à Ber.",
        "Six gardes ont été tués le 3 mai lors de l’attaque du camp de Ber.",
        "Les auteurs de l’attaque de Ber sont arrivés le 3 mai à moto.",
        "Les victimes de l’attaque de Ber ont été tuées le 3 mai.",
        "Six gardes étaient le 3 mai la cible de l’attaque du camp de Ber.",
        "Le bilan de l’attaque du 3 mai contre le camp de Ber est de six morts.",
    ],
)
def test_what_happened_then(text: str) -> None:
    """What follows the attack at once is its own, and so is what was done in it."""
    assert ["05-03"] == [found.date.edtf[-5:] for found in attacks(text) if found.date]


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        (
            "L’attaque de samedi a fait six blessés, évacués dimanche à Ber.",
            None,
            "2022-06-11",
        ),
        (
            "Un car qui reliait Gao à Niamey a sauté samedi sur une mine à Ber.",
            "Ber",
            "2022-06-11",
        ),
        (
            "Un bus qui quittait Gao a été mitraillé samedi près de Ber.",
            "Ber",
            "2022-06-11",
        ),
        ("L’attaque de Ber, samedi, a été évoquée à Gao : six morts.", "Ber", SATURDAY),
    ],
)
def test_where_people_were_going(
    text: str, place: str | None, date: str | None
) -> None:
    """Where people came from, or were taken then, is not where they were hit."""
    [found] = attacks(text)

    assert place == next((p.name for p in found.places), None)
    assert date == (found.date and found.date.edtf)


def test_who_travels_is_the_target() -> None:
    """The town that a convoy was making for has not been attacked."""
    [found] = attacks("Un convoi qui ralliait Gao a été attaqué samedi à Ber.")

    assert ["convoi"] == [target.description for target in found.targets]


@pytest.mark.parametrize("site", ["à l’hôpital de Gao", "au camp de Gao"])
def test_where_the_hurt_are_visited(site: str) -> None:
    """An attack that is called by its town has not struck where it is spoken of."""
    assert () == attacks(
        f"Le maire a rendu visite aux blessés de l’attaque de Ber {site}."
    )
    [found] = attacks(f"Six gardes ont été tués samedi lors de l’attaque {site}.")
    assert ["Gao"] == [place.name.rpartition(" ")[2] for place in found.places]
