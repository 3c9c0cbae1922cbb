# SPDX-License-Identifier: MIT
"""An office told in one sentence and its holder named in the next, and the latter."""

import pytest

from sahelcoop.model.actors import ActorRef
from tests.reading.read import names, statements

_SAFE = "a affirmé que la route était sûre."


def last(text: str) -> tuple[str, str | None]:
    """Give the last speaker of a text, and what he is."""
    (party,) = statements(text)[-1].speakers
    return party.name, party.role if isinstance(party, ActorRef) else None


@pytest.mark.parametrize(
    ("before", "name", "role"),
    [
        ("Le maire de Gao est venu.", "Zokou Zanga", "maire de Gao"),
        ("Issa Maro a reçu le préfet de Gao.", "Zokou Zanga", "préfet de Gao"),
        ("Issa Maro a écrit au préfet de Gao.", "Zokou Zanga", "préfet de Gao"),
        ("L’école a été ouverte par le préfet.", "Zokou Zanga", "préfet"),
        ("Dans la cour, le proviseur attend.", "Zokou Zanga", "proviseur"),
        ("Le ministre a parlé.", "Le général Zanga", "ministre"),
        (
            "La ville a écouté le porte-parole du gouvernement malien.",
            "Abdoulaye Maïga",
            "porte-parole du gouvernement malien",
        ),
        (
            "Le ministre malien de la Réconciliation est venu.",
            "Ismaël Wagué",
            "ministre malien de la Réconciliation",
        ),
        ("Le ministre a parlé.", "Le général Zokou Zanga", "général"),
        ("Le chef de la cour d’eau, Zokou Ba, est venu.", "Zanga Doro", None),
        ("Les gardes du préfet sont venus.", "Issa Maro", None),
        ("Issa Maro a vu le préfet et le maire.", "Zokou Zanga", None),
        ("Issa Maro a vu les préfets.", "Zokou Zanga", None),
        ("Le capitaine du port est venu.", "Abdoulaye Maïga", None),
        ("Le préfet est venu.\n\nLa pluie tombe.", "Zokou Zanga", None),
    ],
)
def test_the_holder_is_named_in_the_next_sentence(
    before: str, name: str, role: str | None
) -> None:
    """A name without an office has that told right before, be it of no subject."""
    text = f"{before} {name} {_SAFE}"
    found = statements(text)

    assert not found or last(text)[1] == role


def test_who_spoke_by_his_office_is_who_is_named_after_it() -> None:
    """His first words are his, too."""
    told = statements(
        f"Le maire de Gao {_SAFE} Zokou Zanga a ajouté que la ville était calme."
    )

    assert [names(each.speakers) for each in told] == [["Zokou Zanga"]] * 2


@pytest.mark.parametrize(
    ("before", "latter", "name", "role"),
    [
        ("Le maire a reçu un berger.", "Ce dernier", "un berger", None),
        ("Le maire a reçu une bergère.", "Cette dernière", "une bergère", None),
        ("Le maire a écrit au préfet.", "Celui-ci", "préfet", None),
        ("Le maire a vu Issa Maro.", "Ce dernier", "Issa Maro", None),
        ("Issa Maro, maire de Gao, est là.", "Ce dernier", "Issa Maro", "maire de Gao"),
        ("Issa Maro a vu les bergers.", "Ce dernier", "Issa Maro", None),
        ("Issa Maro parle. Son homologue écoute.", "Ce dernier", "homologue", None),
        ("Le préfet serait mort.", "L’intéressé", "préfet", None),
        ("Issa Maro serait mort.", "L’intéressé", "Issa Maro", None),
        ("Issa Maro est là. Un berger rit.", "L’intéressé", "Issa Maro", None),
        ("Le mouvement a vu Issa Maro.", "L’opposant", "Issa Maro", "opposant"),
        ("L’évêque Issa Maro est venu.", "Le prélat", "Issa Maro", "évêque"),
    ],
)
def test_the_latter(before: str, latter: str, name: str, role: str | None) -> None:
    """He is told last, be it by an office or a trade; "l’intéressé" is told of most."""
    assert last(f"{before} {latter} {_SAFE}") == (name, role)


def test_the_name_of_the_latter() -> None:
    """It may follow; his office is that told before."""
    said = "« La route est sûre », dit ce dernier, Zokou Zanga."

    assert last(f"Issa Maro a vu le maire de Gao. {said}") == (
        "Zokou Zanga",
        "maire de Gao",
    )
    assert last(f"Issa Maro est venu. {said}") == ("Zokou Zanga", None)
