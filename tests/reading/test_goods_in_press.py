# SPDX-License-Identifier: MIT
"""Deliveries as press articles word them: how far goods came, whose they are."""

import pytest

from sahelcoop.model.delivery import DeliveryStatus
from tests.reading.read import deliveries, delivery, names

BOUGHT = "Le Togo a acheté à l’Inde dix bus"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{BOUGHT}, livrés en 2021.", DeliveryStatus.DELIVERED),
        (f"{BOUGHT} et six radars, arrivés en mai à Lomé.", DeliveryStatus.DELIVERED),
        (f"{BOUGHT}, non encore livrés.", DeliveryStatus.ORDERED),
        (f"{BOUGHT}, livrés à partir de 2026.", DeliveryStatus.ORDERED),
        (f"{BOUGHT}, payés en 2021.", DeliveryStatus.ORDERED),
        ("Dix bus achetés à l’Inde arrivent à Lomé.", DeliveryStatus.DELIVERED),
        ("Dix bus achetés à l’Inde n’arrivent pas.", DeliveryStatus.ORDERED),
    ],
)
def test_bought_goods_that_came(text: str, status: DeliveryStatus) -> None:
    """What was bought is delivered where the words after it say that it came."""
    assert delivery(text).status is status


def test_what_shares_the_verb_came_as_well() -> None:
    """After goods that came, more that were bought by the same verb came too."""
    told = deliveries(f"{BOUGHT}, livrés en 2020, puis deux radars en 2021.")

    assert [one.status for one in told] == [DeliveryStatus.DELIVERED] * 2


@pytest.mark.parametrize(
    ("text", "items"),
    [
        # What comes with goods is theirs; people only where they come with the goods.
        ("L’Inde a livré dix bus au Togo, avec leurs pièces de rechange.", 2),
        ("L’Inde a livré dix bus au Togo, avec sérieux.", 1),
        ("L’Inde a livré au Togo dix chars, accompagnés de huit instructeurs.", 2),
        ("L’Inde a livré dix chars au maire, accompagné de huit instructeurs.", 1),
        ("L’Inde a livré dix chars aux élus, accompagnés de huit instructeurs.", 1),
        # An adjective that no table knows parts no goods from those after it.
        ("L’Inde a livré au Togo dix canots semi-rigides et un lot de gilets.", 2),
        ("L’Inde a livré au Togo dix bus surbaissés, six radars et une grue.", 3),
        # What a load does not hold is none of it.
        ("L’Inde a livré dix bus au Togo. Le lot ne comprend pas de chars.", 1),
        ("L’Inde a livré dix bus au Togo. La cargaison ne comporte aucun char.", 1),
        ("L’Inde a livré dix bus au Togo. Le lot comprend aussi des chars.", 2),
    ],
)
def test_what_goods_come_with(text: str, items: int) -> None:
    """Goods that come along are of the load, those that do not are not."""
    assert len(delivery(text).items) == items


@pytest.mark.parametrize(
    ("text", "suppliers", "recipients"),
    [
        # Troops told by where they serve get what they are given.
        (
            "Le bataillon de Torodi a reçu dix bus d’Italie.",
            None,
            "bataillon de Torodi",
        ),
        ("Le détachement de Djibo a reçu dix bus.", None, "détachement de Djibo"),
        ("L’Italie a remis dix bus au bataillon malien de Gao.", None, "Mali"),
        (
            "Dix motos offertes par l’Italie ont été affectées à la brigade de Kara.",
            "Italie",
            "brigade de Kara",
        ),
        # What a colon leads to may open with a participle of its goods.
        (
            (
                "Le Niger suit : commandés à Baykar en 2021, dix chars lui ont été"
                " livrés en mai."
            ),
            "Baykar",
            "Niger",
        ),
        # A firm may stand beside goods, after what land it is of.
        ("Dix chars du turc Baykar sont arrivés au Togo.", "Baykar", "Togo"),
        ("Dix chars du zambien Zokou ont été livrés au Togo.", "Zokou", "Togo"),
        ("Le Togo a acheté dix chars au zambien Zokou.", "Zokou", "Togo"),
    ],
)
def test_sides(text: str, suppliers: str | None, recipients: str) -> None:
    """Sides are named as the text names them; None leaves the supplier aside."""
    found = delivery(text)

    assert suppliers is None or names(found.suppliers) == [suppliers]
    assert names(found.recipients) == [recipients]


@pytest.mark.parametrize(
    ("text", "suppliers"),
    [
        ("Le Niger a reçu six chars du même fournisseur.", ["Italie"]),
        ("Six chars ont été remis au Niger par le même partenaire.", ["Italie"]),
        ("Le Niger a reçu six chars du même type.", []),
    ],
)
def test_the_same_giver(text: str, suppliers: list[str]) -> None:
    """Who is told to be the same gives to others as well."""
    *_, last = deliveries(f"L’Italie a livré dix bus au Togo. {text}")

    assert names(last.suppliers) == suppliers


@pytest.mark.parametrize(
    ("goods", "suppliers"), [("six drones", []), ("six chars", ["BMC"])]
)
def test_a_firm_sells_its_goods(goods: str, suppliers: list[str]) -> None:
    """A firm that sold goods need not have sold what else was bought."""
    *_, last = deliveries(
        f"La société turque BMC a livré dix blindés au Togo en 2021. Le Togo avait"
        f" commandé {goods} en 2018."
    )

    assert names(last.suppliers) == suppliers


@pytest.mark.parametrize(
    ("text", "suppliers"),
    [
        # Who promises or tells is a person of whom the pronoun may be said.
        (
            (
                "L’ambassadrice du Japon, Aiko Mori, est à Kara. Elle a annoncé la"
                " remise de dix bus à l’armée togolaise."
            ),
            ["Japon"],
        ),
        (
            (
                "Le PDG d’Essakane SA, Issa Tapsoba, est à Kara. Il a promis dix bus à"
                " l’armée togolaise."
            ),
            ["Iamgold Essakane"],
        ),
        (
            (
                "Baykar est à Kara. Le directeur de la société, Issa Tapsoba, a parlé."
                " Il a promis dix chars à l’armée togolaise."
            ),
            ["Baykar"],
        ),
        (
            (
                "La France aide le Togo. Le ministre togolais, Ako Zokou, l’a dit. "
                "Elle s’est engagée à livrer dix bus à l’armée togolaise."
            ),
            ["France"],
        ),
    ],
)
def test_who_promises(text: str, suppliers: list[str]) -> None:
    """A pronoun before a promise is a person, who acts for a house or a state."""
    assert names(delivery(text).suppliers) == suppliers


def test_a_chief_takes_for_his_state() -> None:
    """Who is at the head of a force and named in apposition is no taker himself."""
    found = delivery(
        "Le Togo est content. Le chef d’état-major de la marine nationale, le"
        " contre-amiral Issa Sow, a réceptionné deux vedettes offertes par l’Italie."
    )

    assert names(found.recipients) == ["Togo"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Les camions étaient arrivés lundi au Togo.", ["2022-06-13"]),
        ("Les véhicules avaient débarqué le 6 juin à Lomé.", ["2022-06-06"]),
        # What is counted, of another kind or told to have come after is another load.
        ("Six camions étaient arrivés lundi au Togo.", ["2022-06-14", "2022-06-13"]),
        ("Les drones étaient arrivés lundi au Togo.", ["2022-06-14", "2022-06-13"]),
        ("Les camions sont arrivés le 6 juin à Kara.", ["2022-06-14", "2022-06-06"]),
        # A month tells less than the day of the hand-over.
        ("Ces camions étaient arrivés en mai à Lomé.", ["2022-06-14"]),
    ],
)
def test_arrival_before_the_hand_over(text: str, dates: list[str]) -> None:
    """Goods that "étaient arrivés" are those just handed over, on their earlier day."""
    told = deliveries(f"L’Italie a remis mardi dix camions au Togo. {text}")

    assert [one.date.edtf for one in told if one.date] == dates


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Le Togo a commandé six bus à l’Italie, pour une livraison prévue en 2027.",
            None,
        ),
        (
            "Le Togo a commandé en mai 2021 six bus à l’Italie, attendus en 2027.",
            "2021-05",
        ),
    ],
)
def test_when_ordered_goods_are_to_come(text: str, date: str | None) -> None:
    """The year in which they are due is not that of the order."""
    found = delivery(text)

    assert date == (found.date and found.date.edtf)
