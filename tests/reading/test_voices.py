# SPDX-License-Identifier: MIT
"""Whom a pronoun, an office or a description stands for."""

import pytest

from sahelcoop.model.actors import UnnamedSource
from tests.reading.read import names, statements


def speakers(text: str) -> list[list[str]]:
    """Give the speakers of each statement of *text*."""
    return [names(found.speakers) for found in statements(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le maire Issa Maro est venu. Il dit que la route est sûre.", "Issa Maro"),
        ("La maire Awa Maro est venue. Elle dit que la route est sûre.", "Awa Maro"),
        (
            "Le maire Issa Maro a reçu le colonel Ali Zen. Ce dernier a dit que la "
            "route est sûre.",
            "Ali Zen",
        ),
        (
            "Le maire Issa Maro a reçu la préfète Awa Dolo. Cette dernière a dit que "
            "la route est sûre.",
            "Awa Dolo",
        ),
        (
            "Le maire Issa Maro est venu. Selon lui, la route est sûre.",
            "Issa Maro",
        ),
        (
            "Le maire Issa Maro est venu. À l’en croire, la route est sûre.",
            "Issa Maro",
        ),
        (
            "Le colonel Issa Maro est venu. L’officier dit que la route est sûre.",
            "Issa Maro",
        ),
        (
            "L’ambassadrice Awa Maro a vu le maire Ali Zen. « La route est sûre enfin », "
            "s’est-elle réjouie. Son hôte a dit que la paix est proche.",
            "Ali Zen",
        ),
        (
            "Amnesty International s’inquiète. L’ONG affirme que la route est coupée.",
            "Amnesty International",
        ),
        (
            "Issa Maro, chercheur à Dakar, est venu. Le chercheur dit que la route est "
            "coupée.",
            "Issa Maro",
        ),
        ("L’ONG affirme que la route est coupée.", "ONG"),
        ("L’officier dit que la route est sûre.", "officier"),
        (
            "Une source militaire a parlé. La même source affirme que la route est "
            "coupée.",
            "Une source militaire",
        ),
        (
            "Le maire Issa Maro a parlé. La même source affirme que la route est coupée.",
            "Issa Maro",
        ),
        (
            "Un berger est venu. Le berger affirme que la route est coupée.",
            "Un berger",
        ),
        (
            "Le ministre du Commerce et porte-parole du gouvernement, Issa Maro, dit que "
            "la route est coupée.",
            "Issa Maro",
        ),
        (
            "Le ministre délégué à la Coopération, Issa Maro, dit que la route est "
            "coupée.",
            "Issa Maro",
        ),
        ("Un certain Zoro Tavélo dit que la route est coupée.", "Zoro Tavélo"),
        ("Zoro Tavélo affirme que la route est coupée.", "Zoro Tavélo"),
        (
            "Le groupe français Orano affirme que la route est coupée.",
            "Orano",
        ),
        (
            "Trois habitants de Gao affirment que la route est coupée.",
            "Trois habitants de Gao",
        ),
        (
            "Le Mali et le Niger ont affirmé que la route est coupée.",
            "Mali, Niger",
        ),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    """A voice is looked up in what the article told before, or speaks for itself."""
    assert speaker == ", ".join(speakers(text)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Il dit que la route est sûre.",
        "Ils disent que la route est sûre.",
        "Le maire Issa Maro est venu. Ils disent que la route est sûre.",
        "Le maire Issa Maro est venu. Elles disent que la route est sûre.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    """A pronoun that suits nobody told before points at nobody."""
    assert [] == speakers(text)


def test_one_who_is_only_named() -> None:
    """Without anybody spoken of, a pronoun means the person named last."""
    text = "La route passe chez Issa Maro. Il dit que la route est sûre."

    assert [["Issa Maro"]] == speakers(text)


def test_sources_are_counted() -> None:
    """Those who speak without a name keep their number."""
    (found,) = statements("Deux sources affirment que la route est coupée.")
    (source,) = found.speakers

    assert isinstance(source, UnnamedSource)
    assert source.count is not None
    assert 2 == source.count.best


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Issa Maro, chercheur, dit que la route est coupée.", "chercheur"),
        (
            "Le ministre chargé de la Communication, Issa Maro, dit que la route est coupée.",
            "ministre chargé de la Communication",
        ),
        ("Le chercheur Issa Maro dit que la route est coupée.", "chercheur"),
    ],
)
def test_occupations(text: str, role: str) -> None:
    """An occupation beside a name is the role of the person."""
    (found,) = statements(text)

    assert role == getattr(found.speakers[0], "role", None)
