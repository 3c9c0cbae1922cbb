# SPDX-License-Identifier: MIT
"""When somebody speaks on an occasion told before, and by whose voice a body does."""

import pytest

from tests.reading.read import names, read, statements

_HELD = "Le Mali a reçu mardi deux vedettes à Koulikoro."
_SAID = "« Le fleuve nous oblige tous »"
_CLOSED = "Le 6 juin 2021, Gao a fermé le pont."
_THEN = "Le maire avait alors assuré que le pont tiendrait."
_KNOW = "« Le peuple a le droit de savoir »"


@pytest.mark.parametrize(
    ("told", "said", "day"),
    [
        (f"{_HELD}\n\n", f"{_SAID}, a dit à cette occasion le maire.", "2022-06-14"),
        (
            f"{_HELD}\n\nOn a dansé.\n\n",
            "À l’issue de la cérémonie, le maire a dit que la fête est finie.",
            "2022-06-14",
        ),
        (
            f"{_HELD} Elles étaient arrivées dimanche.\n\n",
            f"{_SAID}, a dit le maire au terme de la visite.",
            "2022-06-14",
        ),
        (
            f"{_HELD} {_SAID}, a dit lundi le maire. ",
            "Il a assuré à cette occasion que la fête est finie.",
            "2022-06-13",
        ),
        (f"{_HELD}\n\n", f"{_SAID}, a dit le maire.", "None"),
        (f"{_CLOSED} ", f"{_SAID}, s’était alors félicité le maire.", "2021-06-06"),
        (
            "Le bail a expiré le 3 mai 2021 et Gao a signé le suivant le 6 juin 2021. ",
            _THEN,
            "2021-06-06",
        ),
        ("Dimanche soir, le pont avait brûlé. ", _THEN, "None"),
        (
            f"{_CLOSED} ",
            "Le maire, alors en visite, a assuré que le pont tiendrait.",
            "None",
        ),
        (f"{_CLOSED}\n\n", _THEN, "None"),
        ("En mai 2021, Gao a fermé le pont. ", _THEN, "2021-05"),
    ],
)
def test_days_of_occasions(told: str, said: str, day: str) -> None:
    """Who speaks on an occasion or at a time told before does so on its day."""
    assert str(statements(told + said)[-1].date) == day


@pytest.mark.parametrize(
    ("told", "said", "speakers"),
    [
        (
            "L’Alliance des bergers (ADB) a réagi. Par la voix de son porte-parole, ",
            f"Éric Maro, elle accuse le maire d’avoir fui. {_KNOW}, a-t-il lancé.",
            ["Alliance des bergers", "Éric Maro"],
        ),
        (
            "Le Collectif des bergers (CDB) assure, par la bouche de sa présidente, ",
            f"Awa Maro, que la route est sûre. {_KNOW}, a-t-elle lancé.",
            ["Collectif des bergers", "Awa Maro"],
        ),
        (
            f"{_SAID}, résume Ousseini Labo, chercheur.\n\nLe CSP impute le tir à ",
            "l’armée malienne. Celle-ci assure avoir visé un camp.",
            ["Ousseini Labo", "armée malienne"],
        ),
        (
            "L’armée malienne a fui. Ousseini Labo, chercheur, a vu la ministre ",
            "Awa Maro. Cette dernière assure que la route est sûre.",
            ["Awa Maro"],
        ),
        ("La route est longue. ", "Mais selon le maire, elle est sûre.", ["maire"]),
        ("La route est longue. ", "Or, d’après le maire, elle est sûre.", ["maire"]),
        (
            "Des bergers reprochent aux soldats basés à Gao, la ville voisine, ",
            "d’être arrivés tard.",
            ["Des bergers"],
        ),
    ],
)
def test_voices(told: str, said: str, speakers: list[str]) -> None:
    """A body speaks by somebody's voice; "celle-ci" is the last feminine name."""
    found = statements(told + said)
    assert [name for each in found for name in names(each.speakers)] == speakers


def test_footer_of_an_agency() -> None:
    """What an agency says of its subscribers is no news."""
    footer = (
        "Seule une partie des dépêches que l’Agence Anadolu réserve à ses abonnés "
        "est reprise ici, en bref."
    )
    actors = read(f"{_HELD}\n\n{footer}").actors
    assert "Anadolu" not in {actor.name for actor in actors}
