# SPDX-License-Identifier: MIT
"""When and where goods pass: in the clause, at its head, or where it points."""

import pytest

from tests.reading.read import deliveries, delivery

_MANY = "le maire, son adjoint, l’évêque, le médecin, son fils et le chef du quartier"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("L’Italie a livré dix chars au Bénin, à Djougou.", ["Djougou"]),
        ("L’Italie a livré dix chars au Bénin, à Zangatou.", ["Zangatou"]),
        ("À Djougou, le maire a reçu dix chars de Rome.", ["Djougou"]),
        (f"Lundi à Djougou, {_MANY} ont reçu dix chars de Rome.", ["Djougou"]),
        (f"Le préfet dit à Djougou, devant {_MANY}, avoir reçu dix chars.", []),
        ("Dix chars, don de Rome au Bénin, ont été reçus à Djougou.", ["Djougou"]),
        ("Le maire est à Djougou. Dix chars y sont arrivés.", ["Djougou"]),
        ("Dix chars y sont arrivés.", []),
        ("Le maire est à Djougou. Dix chars y ont été livrés par Rome.", ["Djougou"]),
        (
            "Le maire est à Djougou. Le Bénin a reçu dans la même ville dix chars.",
            ["Djougou"],
        ),
        ("À Parakou, l’Italie a promis dix chars au Bénin.", []),
        ("À Parakou, l’Italie a commandé dix chars à la Chine.", []),
        ("Le Mali est loin. Dix chars sont arrivés dans ce pays.", ["Mali"]),
        (
            "Le Mali est loin. Dix chars sont arrivés dans le nord du pays.",
            ["nord du pays"],
        ),
        ("Dix chars sont arrivés dans ce pays.", ["ce pays"]),
        ("Parakou a accueilli dix chars de Rome.", ["Parakou"]),
        ("Le Bénin a accueilli dix chars de Rome.", []),
        (
            "Le maire est à Djougou. La ville a accueilli dix chars de Rome.",
            ["Djougou"],
        ),
        ("Dix chars ont gagné Parakou par la route.", ["Parakou"]),
        ("Dix chars, révisés à Brest, ont été remis à Djougou.", ["Djougou"]),
        ("Dix chars, révisés à Brest, sont arrivés.", []),
        ("Dix chars sont arrivés dans la capitale béninoise.", ["capitale béninoise"]),
    ],
)
def test_where(text: str, places: list[str]) -> None:
    """A place is told beside the verb, heads the sentence, or is pointed at."""
    (found,) = deliveries(text)

    assert places == [place.name for place in found.places]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("Dix chars ont été commandés au groupe français Nexter.", ["Nexter"]),
        ("Dix chars ont été commandés au français Nexter.", ["Nexter"]),
        (
            "Deux cadres de Nexter sont là. Dix chars sont commandés au constructeur.",
            ["Nexter"],
        ),
        (
            "Nexter est là. Dix chars ont été commandés au même fabricant.",
            ["Nexter"],
        ),
        ("Nexter est là. Dix chars ont été commandés à un constructeur.", []),
        ("Dix chars ont été commandés au même fabricant.", []),
    ],
)
def test_which_firm(text: str, firms: list[str]) -> None:
    """A word for a company is the one with a name beside it, or that named before."""
    assert firms == [party.name for party in delivery(text).suppliers]


def test_goods_are_awaited_next_month() -> None:
    """What is awaited comes after the day on which it is told."""
    found = delivery("Dix chars sont attendus en septembre au Bénin.")

    assert found.date is not None
    assert "2022-09" == found.date.edtf


def test_a_type_that_nobody_lists() -> None:
    """What de type leads to is the type of the goods."""
    (item,) = delivery("Rome a livré dix avions de type Zokou Z12 au Bénin.").items

    assert "Zokou Z12" == item.designation


def test_goods_come_in_a_craft() -> None:
    """What goods come in carries them."""
    (craft,) = delivery("Rome a livré des chars au Bénin dans un avion-cargo.").carriers

    assert "avion-cargo" == craft.description


def test_what_became_of_the_goods() -> None:
    """A participle right after goods has a day and a place of its own."""
    text = "Les armes saisies lundi à Gao ont été livrées au Mali par la Libye en 2012."
    found = delivery(text)

    assert found.date is not None
    assert (found.date.edtf, found.places) == ("2012", ())
