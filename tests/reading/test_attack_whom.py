# SPDX-License-Identifier: MIT
"""People told in one sentence, whom a pronoun of the next one says harmed."""

import pytest

from sahelcoop.model.attack import Harm
from tests.reading.read import attack, attacks


@pytest.mark.parametrize(
    ("text", "who", "count", "harm"),
    [
        (
            "Cinq bergers rentraient du marché à Ber. Ils ont été abattus par le JNIM.",
            "bergers",
            5,
            Harm.KILLED,
        ),
        (
            "Ber pleure six de ses habitants. Ils ont été lâchement tués par le JNIM.",
            "habitants",
            6,
            Harm.KILLED,
        ),
        (
            "Trois femmes puisaient de l’eau. Elles ont été blessées par une mine.",
            "femmes",
            3,
            Harm.WOUNDED,
        ),
        (
            "Douze voyageurs étaient partis de Ber. Ils ont été enlevés par le JNIM.",
            "voyageurs",
            12,
            Harm.CAPTURED,
        ),
        (
            "Six orpailleurs dormaient à Ber. Tous ont été exécutés par le JNIM.",
            "orpailleurs",
            6,
            Harm.KILLED,
        ),
        (
            "Un berger rentrait du marché à Ber. Il a été tué par le JNIM.",
            "berger",
            1,
            Harm.KILLED,
        ),
        (
            "Le chauffeur roulait vers Ber. Il a été tué par le JNIM.",
            "chauffeur",
            1,
            Harm.KILLED,
        ),
    ],
)
def test_people_again(text: str, who: str, count: int, harm: Harm) -> None:
    """Who and how many they are was told in the sentence before."""
    (toll,) = attack(text).tolls

    assert (toll.who, toll.quantity.best, toll.harm) == (who, count, harm)


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre a reçu six femmes. Ils n’ont pas été tués.",
        "Une femme rentrait du marché. Ils ont été tués par le JNIM.",
        "Six bergers rentraient. Il pleut. Ils ont été tués par le JNIM.",
        "Six femmes rentraient. Quand les soldats sont venus, ils ont été blessés.",
        "Six bergers rentraient. Ils sont arrivés à Ber.",
        "Six bergers rentraient. Elles ont été tuées par le JNIM.",
        "Six bergers rentraient. Ils, hélas",
    ],
)
def test_others(text: str) -> None:
    """A pronoun of another number, or after other people, is not they."""
    assert all(t.who is None for found in attacks(text) for t in found.tolls)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Selon le maire, ils ont été tués par le JNIM.", 1),
        ("Quand les gardes sont venus, ils ont été tués par le JNIM.", 0),
    ],
)
def test_nearer(text: str, times: int) -> None:
    """People of its own sentence whom it may mean go before."""
    found = attacks(f"Six bergers rentraient de Ber. {text}")

    assert times == sum(t.who == "bergers" for each in found for t in each.tolls)


@pytest.mark.parametrize(
    ("before", "date", "place"),
    [
        ("Six bergers rentraient samedi de Gao à Ber.", "2022-06-11", "Ber"),
        ("Samedi, le village de Zamou pleure six bergers.", "2022-06-11", "Zamou"),
        ("Six bergers ont été inhumés samedi à Ber.", None, None),
        ("Six bergers ont quitté Ber samedi.", None, None),
    ],
)
def test_setting_of_people(before: str, date: str | None, place: str | None) -> None:
    """When and where they then were is when and where it happened."""
    found = attack(f"{before} Ils ont été tués par le JNIM.")

    assert date == (found.date and found.date.edtf)
    assert ([place] if place else []) == [p.name.split()[-1] for p in found.places]


def test_own_setting() -> None:
    """What its own sentence tells goes before."""
    found = attack(
        "Six bergers rentraient samedi de Gao à Ber. Lundi, ils ont été tués à Léré."
    )

    assert found.date is not None
    assert found.date.edtf == "2022-06-13"
    assert [place.name for place in found.places] == ["Léré"]
