# SPDX-License-Identifier: MIT
"""What a load is made of: nouns, counts, units and types."""

import pytest

from sahelcoop.model.quantities import UNSPECIFIED, Qualifier
from tests.reading.read import delivery, words


@pytest.mark.parametrize(
    ("load", "expected"),
    [
        ("quatre L-39", [("avion d'entraînement", 4, "C62", "L-39")]),
        ("deux hélicoptères Mi-8", [("hélicoptère", 2, "C62", "Mi-8")]),
        ("un hélicoptère", [("hélicoptère", 1, "C62", None)]),
        ("un Mi-8", [("hélicoptère de transport", 1, "C62", "Mi-8")]),
        ("trois K-99", [("K-99", 3, "C62", "K-99")]),
        ("des camions", [("camion", None, "C62", None)]),
        ("des Mi-35M", [("hélicoptère d'attaque", None, "C62", "Mi-35M")]),
        ("dix conseillers militaires", [("conseiller militaire", 10, "C62", None)]),
        ("30 tonnes de riz", [("riz", 30, "TNE", None)]),
        (
            "30 tonnes de riz et de sucre",
            [("riz", 30, "TNE", None), ("sucre", 30, "TNE", None)],
        ),
        (
            "30 tonnes de riz et 200 litres de carburant",
            [("riz", 30, "TNE", None), ("carburant", 200, "LTR", None)],
        ),
        ("500 kg de riz", [("riz", 500, "KGM", None)]),
        ("une tonne de riz", [("riz", 1, "TNE", None)]),
        ("la moitié des camions", [("camion", None, "C62", None)]),
        (
            "dix camions et motos",
            [("camion", 10, "C62", None), ("moto", 10, "C62", None)],
        ),
        (
            "des chars T-55 et T-62",
            [("char", None, "C62", "T-55"), ("char", None, "C62", "T-62")],
        ),
        ("dix véhicules, dont trois ambulances", [("ambulance", 3, "C62", None)]),
        ("une aide alimentaire", [("aide alimentaire", None, "C62", None)]),
        ("un lot important de grenades", [("grenade", None, "C62", None)]),
        ("cinq caisses de grenades", [("grenade", 5, "C62", None)]),
        ("deux (02) motos Yamaha de 125 places", [("moto", 2, "C62", None)]),
        (
            "dix bus de marque Kia, double cabine, et des pois",
            [("bus", 10, "C62", None), ("pois", None, "C62", None)],
        ),
        (
            "dix camions, trois gyroscopes marins, des fagots et deux radars",
            [
                ("camion", 10, "C62", None),
                ("gyroscopes marins", 3, "C62", None),
                ("radar", 2, "C62", None),
            ],
        ),
        (
            "dix véhicules, parmi lesquels deux bus (VAB)",
            [("bus", 2, "C62", "VAB")],
        ),
        (
            "dix camions, deux radars et des munitions",
            [
                ("camion", 10, "C62", None),
                ("radar", 2, "C62", None),
                ("munition", None, "C62", None),
            ],
        ),
    ],
)
def test_items(
    load: str, expected: list[tuple[str, int | None, str, str | None]]
) -> None:
    """Each good of a load has its noun, count, unit and type."""
    found = delivery(f"Le Maroc a livré {load} au Bénin.")

    assert expected == [
        (
            item.description,
            item.quantity.best,
            item.quantity.unit,
            item.designation,
        )
        for item in found.items
    ]
    assert [load] == words(found, "items")


def test_several_and_plenty() -> None:
    """What is several stays so, and a bare plural unspecified."""
    several, bare = delivery(
        "Le Maroc a livré plusieurs camions et des radars au Bénin."
    ).items
    (measured,) = delivery("Le Maroc a livré plusieurs tonnes de riz au Bénin.").items

    assert (Qualifier.SEVERAL, 2) == (several.quantity.qualifier, several.quantity.low)
    assert UNSPECIFIED == bare.quantity
    assert (2, "TNE") == (measured.quantity.low, measured.quantity.unit)


def test_a_shared_total() -> None:
    """One measure over several goods makes them a group."""
    shared = delivery("Le Maroc a livré 30 tonnes de riz et de sucre au Bénin.")
    apart = delivery("Le Maroc a livré dix camions et des radars au Bénin.")

    assert [1, 1] == [item.group for item in shared.items]
    assert [None, None] == [item.group for item in apart.items]
