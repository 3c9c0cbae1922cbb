# SPDX-License-Identifier: MIT
"""Who tells of a delivery or promises it, and which words of theirs tell no setting."""

import pytest

from tests.reading.read import deliveries

_GIVER = "Le 3 mai 2024, Rome, qui a livré dix chars au Mali à Kati,"
_ENVOY = "L’ambassadeur du Japon, Taro Abe,"


@pytest.mark.parametrize(
    ("text", "tellers"),
    [
        ("Selon le rapport annuel, Rome a livré dix bus au Togo.", ["rapport annuel"]),
        ("Selon une note, Rome a livré dix bus au Togo.", ["note"]),
        ("Selon son rapport, Rome a livré dix bus au Togo.", []),
        ("Selon un rapport de l’ONU, Rome a livré dix bus au Togo.", ["ONU"]),
        ("Rome a livré dix bus au Togo. Selon un élu, ces bus sont payés.", []),
        (f"{_ENVOY} a promis dix bus au Togo.", ["Taro Abe"]),
        (f"{_ENVOY} est à Gao. Il a promis dix bus au Togo.", ["Taro Abe"]),
        ("Le Japon est au Mali. Il a promis dix bus au Togo.", []),
        ("Il a promis dix bus au Togo.", []),
        ("Le Japon a promis dix bus au Togo.", []),
    ],
)
def test_according_to(text: str, tellers: list[str]) -> None:
    """A paper tells of it, and so does who promises what others are to give."""
    (found,) = deliveries(text)
    assert tellers == [who.name for who in found.according_to]


@pytest.mark.parametrize(
    ("text", "day", "places"),
    [
        ("Rome a livré le 3 mai 2024 dix bus, selon un élu de Kati.", "2024-05-03", []),
        ("Rome a livré dix bus au Togo, selon un élu joint lundi à Kati.", None, []),
        (
            f"{_GIVER} a remis six bus au Togo.",
            "2024-05-03",
            [],
        ),
        ("Rome a livré dix bus, dont la présence à Kati inquiète.", None, []),
        (
            "Rome a promis le 3 mai 2024 que dix bus seraient livrés au Togo en juin.",
            "2024-05-03",
            [],
        ),
        ("Rome fournit depuis mai 2024 deux avions au Togo.", "2024-05", []),
        ("Rome a promis d’envoyer dix bus à Kati.", None, ["Kati"]),
        (
            "Rome a dépêché six médecins militaires au Mali, attendus le 20 juillet.",
            "2022-07-20",
            [],
        ),
        ("L’aéroport de Gao a reçu dix bus de Rome.", None, ["aéroport de Gao"]),
        ("L’hôpital de Gao a reçu dix lits de Rome.", None, ["hôpital de Gao"]),
        (
            "Rome a acheminé dix tonnes de riz par le port de Lomé.",
            None,
            ["port de Lomé"],
        ),
        (
            "Dix bus sont arrivés au Mali. Ces bus ont été déchargés à Kati.",
            None,
            ["Kati"],
        ),
    ],
)
def test_setting(text: str, day: str | None, places: list[str]) -> None:
    """Day and place are of the goods, and not of who tells, or of other goods."""
    found = deliveries(text)[-1]
    assert day == (found.date.edtf if found.date else None)
    assert places == [place.name for place in found.places]


@pytest.mark.parametrize(
    ("text", "load"),
    [
        ("Rome a promis la fourniture de dix bus au Togo.", ["Italie: 10 bus"]),
        ("Rome a promis l’envoi de dix bus au Togo.", ["Italie: 10 bus"]),
        ("Rome a remis lundi neuf pick-up au Togo.", ["Italie: 9 pick-up"]),
        ("Rome a remis lundi au Togo un pick-up neuf.", ["Italie: 1 pick-up"]),
    ],
)
def test_one_load(text: str, load: list[str]) -> None:
    """Who promises an event gives its goods, and "la fourniture" is no goods."""
    (found,) = deliveries(text)
    givers = ", ".join(who.name for who in found.suppliers)
    assert load == [f"{givers}: {i.quantity.best} {i.description}" for i in found.items]
