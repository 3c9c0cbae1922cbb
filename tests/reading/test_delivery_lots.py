# SPDX-License-Identifier: MIT
"""Deliveries of one article: what they leave to each other, and what is of each."""

import pytest

from sahelcoop import parse
from sahelcoop.model.delivery import Delivery


def shown(found: Delivery) -> str:
    """Show a delivery: sides, goods, place, day and how far it has come."""
    goods = ", ".join(
        f"{item.quantity.best or item.quantity.low or '?'} {item.description}"
        for item in found.items
    )
    givers = "/".join(getattr(who, "name", str(who)) for who in found.suppliers)
    takers = "/".join(getattr(who, "name", str(who)) for who in found.recipients)
    place = "".join(f" @{each.name}" for each in found.places)
    craft = "".join(f" by {each.description}" for each in found.carriers)
    date = f" {found.date.edtf}" if found.date else ""
    return f"{givers}>{takers}: {goods}{craft}{place}{date} {found.status.value}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "La Chine a remis au Togo dix bus le 3 mai 2024, suivis le 5 juin 2024 "
                "par six bus."
            ),
            [
                "Chine>Togo: 10 bus 2024-05-03 delivered",
                "Chine>Togo: 6 bus 2024-06-05 delivered",
            ],
        ),
        (
            "Dix bus sont arrivés au Togo le 3 mai 2024, suivis de six radars.",
            [
                ">Togo: 10 bus @Togo 2024-05-03 delivered",
                ">Togo: 6 radar delivered",
            ],
        ),
        (
            (
                "L’Inde a livré dix bus au Togo le 3 mai 2024. Le 5 juin 2024, ce "
                "furent six radars ; le 7 juillet 2024, enfin, deux chars."
            ),
            [
                "Inde>Togo: 10 bus 2024-05-03 delivered",
                "Inde>Togo: 6 radar 2024-06-05 delivered",
                "Inde>Togo: 2 char 2024-07-07 delivered",
            ],
        ),
        (
            "L’armée du Togo a perdu dix chars. En juin 2024, ce furent six radars.",
            [],
        ),
        (
            (
                "L’Inde a vendu au Togo dix bus et six radars ; le tout est arrivé à "
                "Lomé le 3 mai 2024."
            ),
            ["Inde>Togo: 10 bus, 6 radar @Lomé 2024-05-03 delivered"],
        ),
        (
            "L’Inde a remis dix bus au Togo le 3 mai 2024. Elle y a joint six tentes.",
            ["Inde>Togo: 10 bus, 6 tente 2024-05-03 delivered"],
        ),
        (
            "L’Inde a offert au Togo une dizaine de bus et autant de motos.",
            ["Inde>Togo: 10 bus, 10 moto delivered"],
        ),
        (
            "L’Inde a offert au Togo trois avions, deux L-39 et un C-130.",
            ["Inde>Togo: 2 avion d'entraînement, 1 avion de transport delivered"],
        ),
        (
            "Le Togo attend dix chars de l’Inde, dont six ont déjà été livrés.",
            [
                "Inde>Togo: 10 char announced",
                "Inde>Togo: 6 char delivered",
            ],
        ),
        (
            (
                "Dix instructeurs russes sont arrivés à Lomé le 3 mai 2024, avec un "
                "radar ; vingt autres ont débarqué le 5 juin 2024."
            ),
            [
                "Russie>: 10 instructeur, 1 radar @Lomé 2024-05-03 delivered",
                "Russie>: 20 instructeur 2024-06-05 delivered",
            ],
        ),
    ],
)
def test_one_lot_after_another(text: str, told: list[str]) -> None:
    """What follows goods is of the same sides; what is told of all of them is one."""
    assert told == [shown(each) for each in parse(text).deliveries]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Un Il-76 russe a déposé dix camions au Mali.",
            "Russie>Mali: 10 camion by avion de transport @Mali delivered",
        ),
        (
            (
                "L’Inde a offert dix bus au Togo. Acheminé à bord de deux C-17, le "
                "matériel a été réceptionné à Lomé."
            ),
            "Inde>Togo: 10 bus by avion de transport @Lomé delivered",
        ),
        (
            "Des drones sont arrivés de Turquie au Togo.",
            "Turquie>Togo: ? drone @Togo delivered",
        ),
        (
            "Quarante bus indiens sont arrivés, en mai 2024, au Togo.",
            "Inde>Togo: 40 bus @Togo 2024-05 delivered",
        ),
        (
            "Au Togo, quarante bus indiens sont arrivés.",
            "Inde>Togo: 40 bus @Togo delivered",
        ),
        (
            "Le Togo a reçu dix bus de l’Inde par la route de Douala, au Cameroun.",
            "Inde>Togo: 10 bus delivered",
        ),
        (
            (
                "Le Mali s’arme. Le Mali veut des drones. L’Iran a fourni à son armée, "
                "en mai 2024, dix drones."
            ),
            "Iran>Mali: 10 drone 2024-05 delivered",
        ),
        (
            "Le Togo a commandé deux vedettes à un chantier naval turc.",
            "chantier naval turc>Togo: 2 vedette ordered",
        ),
        (
            "Le Togo a signé un contrat de six drones conclu avec l’Inde.",
            "Inde>Togo: 6 drone ordered",
        ),
        ("Le Togo a signé avec l’Inde un contrat d’équipements.", ""),
        (
            "Le Togo a annulé sa commande de six drones à l’Inde.",
            "Inde>Togo: 6 drone cancelled",
        ),
        (
            "Le Togo maintient sa commande de six drones à l’Inde.",
            "Inde>Togo: 6 drone ordered",
        ),
        ("Le Togo envisage une commande de six drones à l’Inde.", ""),
        (
            "Le Togo a surpris en recevant dix chars de l’Inde.",
            "Inde>Togo: 10 char delivered",
        ),
        (
            "L’Inde a choisi ce jour pour remettre dix bus au Togo.",
            "Inde>Togo: 10 bus delivered",
        ),
        (
            "La firme Baykar est là. Quant au Togo, il a commandé six drones.",
            ">Togo: 6 drone ordered",
        ),
        (
            "Dix motos, don de l’Inde au Togo, ont été présentées à Lomé en mai 2024.",
            "Inde>Togo: 10 moto @Lomé 2024-05 delivered",
        ),
        (
            "Dix motos, don de l’Inde au Togo, ont brûlé à Lomé en mai 2024.",
            "Inde>Togo: 10 moto delivered",
        ),
        (
            "L’Inde enverra au Togo vingt soldats.",
            "Inde>Togo: 20 soldat announced",
        ),
        ("L’Inde a envoyé vingt soldats en patrouille.", ""),
        (
            "L’Inde livrera en mai 2024 au Togo « un lot complet de munitions ».",
            "Inde>Togo: ? munition 2024-05 announced",
        ),
        (
            (
                "L’Inde a fourni au Togo dix gyroscopes, et dix bus chinois sont "
                "arrivés au Bénin."
            ),
            "Chine>Bénin: 10 bus @Bénin delivered",
        ),
    ],
)
def test_how_one_load_is_told(text: str, told: str) -> None:
    """Who gives, carries and gets one load, by the words of its own clause."""
    assert told == "; ".join(shown(each) for each in parse(text).deliveries)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le maire a dit que l’Inde livrerait en mai dix bus au Togo.", "2024-05"),
        ("Le Togo attend dix chars, commandés en décembre à l’Inde.", "2023-12"),
    ],
)
def test_a_month_to_come_or_gone(text: str, date: str) -> None:
    """What is to be delivered is so in a month to come; an order has one gone."""
    (found,) = parse(text, published="2024-03-10").deliveries

    assert found.date is not None
    assert found.date.edtf == date
