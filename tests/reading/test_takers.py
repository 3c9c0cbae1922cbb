# SPDX-License-Identifier: MIT
"""Who gets goods by a pronoun or as a neighbour, and what loads told twice hold."""

import pytest

from sahelcoop.model.delivery import Terms
from tests.reading.read import deliveries, delivery, names


@pytest.mark.parametrize(
    ("text", "suppliers", "recipients"),
    [
        # A neighbour or an ally told by a demonym is the state of it.
        ("L’Italie a offert à son voisin togolais dix bus.", ["Italie"], ["Togo"]),
        ("L’Italie a fait don au vieil allié togolais de dix bus.", None, ["Togo"]),
        ("Dix bus ont été remis par le partenaire turc au Togo.", ["Turquie"], None),
        (
            "L’Italie a remis dix bus à ses voisins togolais et béninois.",
            ["Italie"],
            ["Togo", "Bénin"],
        ),
        # "lui" and "leur" are who was told last, but not who gives.
        (
            "Le Togo recrute. L’Italie lui a remis dix bus.",
            ["Italie"],
            ["Togo"],
        ),
        (
            "Le Togo recrute. Dix bus lui ont été remis par l’Italie.",
            ["Italie"],
            ["Togo"],
        ),
        (
            "Les Forces armées togolaises recrutent. L’Italie leur a remis dix bus.",
            ["Italie"],
            ["armée togolaise"],
        ),
        (
            (
                "Le Premier ministre togolais, Ako Zokou, est à Rome. L’Italie lui a"
                " remis dix bus."
            ),
            ["Italie"],
            ["Togo"],
        ),
        # Whose goods are may be told past a comma, or by where they were bought.
        ("Dix bus, tous italiens, ont été remis au Togo.", ["Italie"], ["Togo"]),
        ("Le Togo a reçu dix bus achetés en Italie.", ["Italie"], ["Togo"]),
        ("La société Baykar a achevé la livraison de dix drones au Togo.", None, None),
        # Who gets the keys from somebody gets the vehicles from him.
        (
            (
                "Le camp de Kara a abrité la remise de dix bus à l’armée togolaise. Le"
                " maire a reçu les clés des mains de l’ambassadeur d’Italie."
            ),
            ["Italie"],
            ["armée togolaise"],
        ),
    ],
)
def test_takers(
    text: str, suppliers: list[str] | None, recipients: list[str] | None
) -> None:
    """Sides that no name tells are found; None leaves one aside."""
    found = delivery(text)

    assert suppliers in (None, names(found.suppliers))
    assert recipients in (None, names(found.recipients))


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Trois avions chinois chargés de tentes se sont posés à Bamako.", ["Mali"]),
        ("En mai 2022, la Chine a expédié vingt tracteurs à Ségou.", ["Mali"]),
        # What lands on the coast may be on its way inland.
        ("Cinquante tentes chinoises ont été débarquées à Cotonou.", ["Niger"]),
        ("La Chine a livré vingt tracteurs en mai 2022.", ["Niger"]),
    ],
)
def test_arrivals_elsewhere(text: str, recipients: list[str]) -> None:
    """What comes to another inland country is not for the taker told before."""
    _, second = deliveries(f"Le Niger a reçu dix bus d’Italie en mars 2021. {text}")

    assert recipients == names(second.recipients)


def test_people_at_home() -> None:
    """Instructors who are sent about in their own state are handed to nobody."""
    assert not deliveries("Dix instructeurs togolais ont été dépêchés à Kara.")
    (sent,) = deliveries("Dix instructeurs italiens ont été dépêchés à Kara.")

    assert names(sent.suppliers) == ["Italie"]


@pytest.mark.parametrize(
    ("text", "load"),
    [
        ("Une vingtaine de conseillers turcs ont été dépêchés au Togo.", [20]),
        ("L’Italie a livré au Togo des engrais (dix tonnes).", [10]),
        ("L’Italie a livré au Togo dix tonnes d’engrais (NPK).", [10]),
        # Parts told later stand for the total that they make up.
        (
            (
                "L’Italie a remis dix véhicules au Togo. Le lot comprend six pick-up et"
                " quatre camions."
            ),
            [6, 4],
        ),
        # Goods of one list are not one another.
        (
            (
                "L’Italie a remis un lot au Togo. Il comprend deux camions, trois"
                " camions citernes et quatre camions plateaux."
            ),
            [2, 3, 4],
        ),
        # What goods protect from are no goods.
        (
            (
                "L’Italie a livré dix blindés au Togo, équipés contre les mines. Le"
                " Bénin en a reçu deux en mai."
            ),
            [10],
        ),
    ],
)
def test_loads(text: str, load: list[int]) -> None:
    """A load holds what is counted of it."""
    found = deliveries(text)[0]

    assert load == [item.quantity.best for item in found.items]


def test_open_terms() -> None:
    """Goods given or sold, nobody knows which, have no terms."""
    given = delivery("L’Italie a remis dix bus au Togo. C’est un don.")
    unsure = delivery(
        "L’Italie a remis dix bus au Togo, sans dire s’il s’agit d’un don ou d’une"
        " vente."
    )
    other = delivery("L’Italie a remis dix bus au Togo, un don ou un geste utile.")

    assert unsure.terms is None
    assert Terms.GIFT in (given.terms, other.terms)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("En bref.\n\nGao : L’Italie a remis dix bus au Mali.", ["Gao"]),
        ("En bref, l’Italie a remis dix bus au Mali.", []),
        (
            "L’Italie a remis dix bus au Togo. L’avion s’est posé à Kara.",
            ["Kara"],
        ),
    ],
)
def test_places(text: str, place: list[str]) -> None:
    """A town that heads short news, or where the craft lands, is the place."""
    assert place == [p.name for p in delivery(text).places]


def test_due() -> None:
    """The day on which ordered goods are due is not that of the order."""
    text = "En mai 2021, le Togo a commandé à l’Italie dix bus, livrables en 2023."
    found = delivery(text)

    assert found.date is not None
    assert found.date.edtf == "2021-05"


def test_roundup() -> None:
    """Where givers and takers differ, none is that of a load told far off."""
    *_, last = deliveries(
        "L’Italie a livré dix bus au Togo. La Chine a livré six chars au Bénin. Il"
        " pleut. Il vente. Il neige. Trois radars sont arrivés lundi."
    )

    assert (last.suppliers, last.recipients) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "Vingt-deux motos ont été remises mardi aux gendarmes nigériens.",
        "Le Togo a remis mardi vingt-deux motos aux soldats nigériens.",
    ],
)
def test_soldiers_take_for_their_state(text: str) -> None:
    """They are no private people, whoever gave."""
    assert [str(who) for who in delivery(text).recipients] == ["Niger"]
