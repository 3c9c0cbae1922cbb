# SPDX-License-Identifier: MIT
"""Who hands over and who takes goods in person, on what occasion, and how large."""

import pytest

from sahelcoop.model.delivery import Delivery
from tests.reading.read import deliveries, names


def shown(found: Delivery) -> str:
    """Show a delivery: sides, goods and day."""
    goods = ", ".join(item.description for item in found.items)
    sides = [" ".join(names(s)) for s in (found.suppliers, found.recipients)]
    date = f" {found.date.edtf}" if found.date else ""
    return f"{'>'.join(sides)}: {goods}{date}"


def check(text: str, told: str) -> None:
    """Compare what is found with what is *told*, one delivery a part."""
    assert told == "; ".join(map(shown, deliveries(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "L’armée togolaise a reçu dix bus des mains de l’ambassadeur d’Italie "
                "à Lomé, Marco Conti."
            ),
            "Italie>armée togolaise: bus",
        ),
        (
            (
                "La police malienne a reçu lundi dix bus des mains du secrétaire "
                "général de la Présidence, Issa Maïga. La Chine avait offert en mars "
                "dix motos au Mali."
            ),
            ">police malienne: bus 2022-06-13; Chine>Mali: moto 2022-03",
        ),
        (
            (
                "Le général Ibra Sow a réceptionné deux vedettes, don de l’Espagne. La "
                "France avait donné dix motos à la gendarmerie sénégalaise."
            ),
            "Espagne>Sénégal: vedette; France>gendarmerie sénégalaise: moto",
        ),
        (
            (
                "Le Togo a acheté dix bus à la société Zarouma. Son directeur "
                "a vu Lomé. Le constructeur a livré deux grues au Togo."
            ),
            "Zarouma>Togo: bus; Zarouma>Togo: grue",
        ),
    ],
)
def test_hands(text: str, told: str) -> None:
    """People hand over for their state; what they take is not for another’s force."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Le gouvernement tchadien a chassé les mercenaires, tout en admettant "
                "avoir acheté à Moscou dix bus."
            ),
            "Russie>gouvernement tchadien: bus",
        ),
        (
            "Le Togo a chassé des pillards, en niant avoir acheté à Moscou dix bus.",
            "",
        ),
        (
            "La Belgique a mis gracieusement à disposition du Togo, en avril, six bus.",
            "Belgique>Togo: bus 2022-04",
        ),
        (
            "Six bus, don des planteurs du coin établis en Inde, leur ont été remises.",
            "planteurs>: bus",
        ),
    ],
)
def test_sides(text: str, told: str) -> None:
    """A gerund has the subject of its sentence, and an adverb may part a turn."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rome a offert au Togo un hôpital de campagne de 60 lits et dix bus.",
            "Italie>Togo: hôpital de campagne, bus",
        ),
        (
            "Rome a livré au Togo deux autocars de 50 places et dix motos.",
            "Italie>Togo: autocar, moto",
        ),
        ("Rome a livré au Togo un don de 60 lits.", "Italie>Togo: lit"),
    ],
)
def test_sizes(text: str, told: str) -> None:
    """Beds and seats size the goods before them, and go on with the list."""
    check(text, told)


MEETING = "Lomé et Rome ont tenu le 3 mai une réunion. Ils se verront le 2 juillet. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            MEETING + "En marge de la rencontre, Rome a remis au Togo dix bus.",
            "Italie>Togo: bus 2022-05-03",
        ),
        (
            MEETING + "Lors de la cérémonie, Rome a remis au Togo dix bus.",
            "Italie>Togo: bus",
        ),
        (
            MEETING + "À l’issue de la rencontre, Rome avait remis au Togo dix bus.",
            "Italie>Togo: bus",
        ),
        (
            MEETING + "Lors de la rencontre, il dit que Rome a remis au Togo dix bus.",
            "Italie>Togo: bus",
        ),
        (
            MEETING + "Au cours du banquet, Rome a remis au Togo dix bus.",
            "Italie>Togo: bus",
        ),
        (MEETING + "Rome a remis au Togo dix bus.", "Italie>Togo: bus"),
        (
            "Le patron a fui le 3 mai. À cette occasion, Rome a remis au Togo dix bus.",
            "Italie>Togo: bus 2022-05-03",
        ),
        (
            "En mai, il a plu. Dans la foulée, Rome a remis au Togo dix bus.",
            "Italie>Togo: bus",
        ),
    ],
)
def test_occasions(text: str, told: str) -> None:
    """What is handed over on an occasion was so on its day."""
    check(text, told)


ORDER = "Le Togo a commandé à Rome dix bus. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            ORDER + "Le contrat a été signé le 3 mai à Lomé.",
            "Italie>Togo: bus 2022-05-03",
        ),
        (
            ORDER + "La commande avait été passée en mai 2021.",
            "Italie>Togo: bus 2021-05",
        ),
        (ORDER + "Le contrat a été signé sans bruit.", "Italie>Togo: bus"),
        (ORDER + "Le contrat devait être signé le 3 mai.", "Italie>Togo: bus"),
        (ORDER + "Le contrat a été signé après trois mois.", "Italie>Togo: bus"),
        (
            (
                "Le Togo a commandé à Rome en mars dix bus. "
                "Le contrat a été signé le 3 mai."
            ),
            "Italie>Togo: bus 2022-03",
        ),
        (ORDER + "Un pacte a été signé le 3 mai à Lomé.", "Italie>Togo: bus"),
    ],
)
def test_signing(text: str, told: str) -> None:
    """An order is of the day on which the sentence after says that it was made."""
    check(text, told)
