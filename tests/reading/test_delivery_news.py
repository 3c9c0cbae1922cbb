# SPDX-License-Identifier: MIT
"""Deliveries of short news: whose, with what, by when, and under a heading."""

import pytest

from sahelcoop.model.delivery import Delivery
from tests.reading.read import deliveries, names


def shown(found: Delivery) -> str:
    """Show a delivery: sides, goods with their types, place, day, status and terms."""
    goods = ", ".join(
        f"{item.quantity.best or '?'} {item.description}"
        + (f" {item.designation}" if item.designation else "")
        for item in found.items
    )
    sides = [" ".join(names(s)) for s in (found.suppliers, found.recipients)]
    place = "".join(f" @{each.name}" for each in found.places)
    date = f" {found.date.edtf}" if found.date else ""
    terms = f" {found.terms.value}" if found.terms else ""
    return f"{'>'.join(sides)}: {goods}{place}{date} {found.status.value}{terms}"


def check(text: str, told: str) -> None:
    """Compare what is found with what is *told*, one delivery a part."""
    assert told == "; ".join(map(shown, deliveries(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "La Turquie a remis vingt motos. Bénéficiaire de ce don : la police "
                "togolaise."
            ),
            "Turquie>police togolaise: 20 moto delivered gift",
        ),
        (
            (
                "L’Union européenne a livré vingt motos. La gendarmerie nigérienne "
                "en est la bénéficiaire."
            ),
            "Union européenne>gendarmerie nigérienne: 20 moto delivered",
        ),
        (
            (
                "Quarante motos sont là. C’est l’Union européenne qui les a "
                "financées, et c’est la police togolaise qui en bénéficie."
            ),
            "Union européenne>police togolaise: 40 moto delivered",
        ),
        (
            "L’hôpital de Gao a reçu dix lits. Donateur : le Croissant-Rouge turc.",
            "Croissant-Rouge turc>hôpital de Gao: 10 lit @hôpital de Gao delivered",
        ),
        (
            (
                "L’hôpital de Gao a reçu dix lits. Le Croissant-Rouge turc en est "
                "le donateur."
            ),
            "Croissant-Rouge turc>hôpital de Gao: 10 lit @hôpital de Gao delivered",
        ),
        (
            (
                "L’armée malienne a reçu dix camions. Fournisseur : la société "
                "indienne Tata."
            ),
            "Tata>armée malienne: 10 camion delivered",
        ),
        (
            "Le bénéficiaire de la mesure est l’armée malienne.",
            "",
        ),
        (
            "Le Togo a reçu les trente pick-up que lui destinait l’Italie.",
            "Italie>Togo: 30 pick-up delivered",
        ),
        (
            "Le Togo a reçu les trente pick-up que l’Italie lui avait promis.",
            "Italie>Togo: 30 pick-up delivered",
        ),
        (
            "Le Togo a reçu les trente pick-up, que personne ne lui avait promis.",
            ">Togo: 30 pick-up delivered",
        ),
        (
            "Le Togo a reçu les trente pick-up qu’il attendait de l’Italie.",
            ">Togo: 30 pick-up delivered",
        ),
        (
            (
                "Les six radars que la Chine destinait au Niger sont arrivés mardi "
                "à Niamey."
            ),
            "Chine>Niger: 6 radar @Niamey 2022-06-14 delivered",
        ),
        (
            "Deux avions que l’Italie destinait au Niger ont brûlé.",
            "",
        ),
        (
            (
                "Les Fama ont reçu quatre véhicules, d’une valeur de 200 millions "
                "de francs CFA, cadeau de l’Égypte."
            ),
            "Égypte>armée malienne: 4 véhicule delivered gift",
        ),
        (
            (
                "La gendarmerie malienne a reçu vingt motos, don d’un commerçant de "
                "la place."
            ),
            "un commerçant de la place>gendarmerie malienne: 20 moto delivered gift",
        ),
        (
            (
                "Le commerçant Issa Diarra a remis dix tonnes de riz aux déplacés "
                "de Sévaré."
            ),
            "Issa Diarra>déplacés: 10 riz delivered",
        ),
        (
            (
                "Deux drones, payés par l’Union européenne et cédés à l’armée "
                "nigérienne, sont arrivés lundi."
            ),
            (
                "Union européenne>armée nigérienne: 2 drone 2022-06-13 delivered "
                "purchase"
            ),
        ),
        (
            (
                "Six drones, achetés par le Mali à la Turquie et livrés en mai "
                "2022, volent déjà."
            ),
            "Turquie>Mali: 6 drone 2022-05 delivered purchase",
        ),
        (
            "Le Niger a acheté à Moscou deux hélicoptères.",
            "Russie>Niger: 2 hélicoptère ordered purchase",
        ),
        (
            "Cent instructeurs de l’Africa Corps sont arrivés lundi à Niamey.",
            "Africa Corps>Niger: 100 instructeur @Niamey 2022-06-13 delivered",
        ),
        (
            "La Russie a livré ses missiles au Mali.",
            "Russie>Mali: ? missile delivered",
        ),
    ],
)
def test_whose(text: str, told: str) -> None:
    """Whose goods are may be told apart from them."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Vingt instructeurs russes sont arrivés mardi à Niamey. Avec eux "
                "sont arrivés trois camions."
            ),
            "Russie>Niger: 20 instructeur, 3 camion @Niamey 2022-06-14 delivered",
        ),
        (
            (
                "Trente formateurs belges se sont installés lundi à Maradi. Avec "
                "eux, deux camions."
            ),
            "Belgique>: 30 formateur, 2 camion @Maradi 2022-06-13 delivered",
        ),
        (
            (
                "Dix soldats sont morts mardi. Avec eux, trois civils et dix motos "
                "ont brûlé."
            ),
            "",
        ),
        (
            (
                "La Chine a remis trente véhicules au Togo. Au lot s’ajoutent des "
                "casques."
            ),
            "Chine>Togo: 30 véhicule, ? casque delivered",
        ),
        (
            (
                "La Chine a remis trente véhicules au Togo. La police en est la "
                "bénéficiaire. À ces engins viennent s’ajouter des casques."
            ),
            "Chine>Togo: 30 véhicule, ? casque delivered",
        ),
        (
            (
                "La Chine a remis dix camions au Togo. Le lot est complété par "
                "cinquante motos."
            ),
            "Chine>Togo: 10 camion, 50 moto delivered",
        ),
        (
            (
                "Le don turc est arrivé mardi à Niamey. Il comprend six drones et "
                "quatre blindés."
            ),
            "Turquie>Niger: 6 drone, 4 blindé @Niamey 2022-06-14 delivered gift",
        ),
        (
            (
                "Le don turc est arrivé. Annoncé en septembre 2021 à Niamey, il "
                "comprend six drones."
            ),
            "Turquie>: 6 drone delivered gift",
        ),
        (
            "L’aide chinoise est arrivée. Elle comprend mille tonnes de riz.",
            "Chine>: 1000 riz delivered",
        ),
        (
            "Ce don turc est arrivé.",
            "",
        ),
        (
            "Le Mali a reçu dix bus chinois en mai 2022. Le Togo en a reçu autant.",
            "Chine>Mali: 10 bus 2022-05 delivered; Chine>Togo: 10 bus delivered",
        ),
        (
            (
                "Un cargo russe a accosté mercredi à Conakry. À son bord, selon "
                "deux sources, cent camions destinés au Mali."
            ),
            ">Mali: 100 camion @Conakry 2022-06-15 delivered",
        ),
    ],
)
def test_along(text: str, told: str) -> None:
    """What comes with goods, or is added to them, is of the same load."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "La Turquie doit livrer six drones au Togo avant la fin juin.",
            "Turquie>Togo: 6 drone 2022-06 announced",
        ),
        (
            "La Turquie livrera six drones au Togo d’ici décembre.",
            "Turquie>Togo: 6 drone 2022-12 announced",
        ),
        (
            "La Turquie livrera six drones au Togo avant décembre.",
            "Turquie>Togo: 6 drone announced",
        ),
        (
            "Les chars exposés mardi à Bamako ont été livrés par la Russie.",
            "Russie>: ? char delivered",
        ),
        (
            "La douane a présenté mardi dix motos offertes par le Japon.",
            "Japon>: 10 moto delivered gift",
        ),
        (
            (
                "Le premier convoi a apporté dix tonnes de riz à Djibo. Le "
                "précédent, fin avril 2022, avait apporté trente tonnes de mil."
            ),
            ">: 10 riz @Djibo delivered; >: 30 mil 2022-04 delivered",
        ),
        (
            "Le Sénégal n’a toujours pas reçu les dix camions promis par la France.",
            "France>Sénégal: 10 camion promised",
        ),
        (
            (
                "Les quatre radars promis en même temps au Togo par l’Italie se "
                "font attendre."
            ),
            "Italie>Togo: 4 radar promised",
        ),
        (
            (
                "Reste la promesse, faite par La Haye en mars 2022, de deux drones "
                "au G5 Sahel."
            ),
            "Pays-Bas>G5 Sahel: 2 drone 2022-03 promised",
        ),
        (
            (
                "La Russie, dont des soldats ont défendu le site, a débarqué "
                "mercredi à Niamey deux batteries antiaériennes."
            ),
            "Russie>Niger: 2 batterie antiaérienne @Niamey 2022-06-15 delivered",
        ),
        (
            (
                "Des hommes armés, dont le chef est mort, ont débarqué mardi à Gao "
                "dix motos."
            ),
            "",
        ),
        (
            ("Dès le 19 avril 2022, cent instructeurs russes atterrissaient à Niamey."),
            "Russie>Niger: 100 instructeur @Niamey 2022-04-19 delivered",
        ),
        (
            (
                "Une centaine d’instructeurs russes sont à Niamey depuis le 10 "
                "avril 2022."
            ),
            "Russie>Niger: 100 instructeur @Niamey 2022-04-10 delivered",
        ),
        (
            "Des instructeurs sont à Koulikoro depuis 2013.",
            "",
        ),
        (
            (
                "Dix véhicules ont été réceptionnés lundi au port de Lomé, et vingt "
                "autres y seront débarqués en octobre."
            ),
            (
                ">: 10 véhicule @port de Lomé 2022-06-13 delivered; >: 20 véhicule "
                "@port de Lomé 2022-10 announced"
            ),
        ),
        (
            (
                "Deux drones portugais, cédés à titre gratuit à l’armée nigérienne, "
                "ont atterri à Niamey le 8 mai 2022."
            ),
            "Portugal>armée nigérienne: 2 drone @Niamey 2022-05-08 delivered gift",
        ),
    ],
)
def test_coming(text: str, told: str) -> None:
    """When goods came or are due, and that they did."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            ("L’armée malienne a reçu dix blindés Springbuck et six camions Dongfeng."),
            ">armée malienne: 10 blindé Springbuck, 6 camion Dongfeng delivered",
        ),
        (
            "Le Nigeria a commandé quatre hélicoptères Prachand.",
            ">Nigeria: 4 hélicoptère Prachand ordered",
        ),
        (
            "Le Niger a reçu deux hélicoptères achetés à Kazan Helicopters.",
            "Kazan Helicopters>Niger: 2 hélicoptère delivered purchase",
        ),
        (
            ("Le Bénin a commandé deux vedettes au chantier sri-lankais Solas Marine."),
            "Solas Marine>Bénin: 2 vedette ordered",
        ),
    ],
)
def test_types(text: str, told: str) -> None:
    """A name right after counted arms is their type."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Les armes de Niamey.\n\nRussie : deux radars sont arrivés au Niger "
                "en avril 2022.\n\nTurquie\n\nSix drones ont été livrés au Niger en "
                "mai 2022.\n\nDix bus ont été livrés au Niger le 3 juin 2022."
            ),
            (
                "Russie>Niger: 2 radar @Niger 2022-04 delivered; Turquie>Niger: 6 "
                "drone 2022-05 delivered; Turquie>Niger: 10 bus 2022-06-03 "
                "delivered"
            ),
        ),
        (
            (
                "Les armes de Niamey.\n\n- Russie. Deux radars sont arrivés au "
                "Niger en avril 2022.\n- Mali. Dix bus ont été livrés au Mali en "
                "mai 2022."
            ),
            (
                "Russie>Niger: 2 radar @Niger 2022-04 delivered; >Mali: 10 bus "
                "2022-05 delivered"
            ),
        ),
    ],
)
def test_headed(text: str, told: str) -> None:
    """The country that heads a paragraph gives what nobody else gives in it."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le lycée de Kaya a reçu cent tables-bancs.",
            ">lycée de Kaya: 100 table-banc @lycée de Kaya delivered",
        ),
        (
            "Le lycée de Kaya a reçu le ministre.",
            "",
        ),
        (
            "L’Allemagne a remis cinq hors-bord à la marine fluviale.",
            "Allemagne>marine fluviale: 5 hors-bord delivered",
        ),
        (
            (
                "Dix bus ont été remis au Mali, sous la présidence du gouverneur de "
                "Gao. Le Mali a reçu six radars."
            ),
            ">Mali: 10 bus delivered; >Mali: 6 radar delivered",
        ),
        (
            (
                "Le ministère nigérien de la Défense a reçu dix bus. Un avion a "
                "apporté au Niger, en mai 2022, trois radars."
            ),
            (
                ">ministère nigérien de la Défense: 10 bus delivered; >Niger: 3 "
                "radar 2022-05 delivered"
            ),
        ),
    ],
)
def test_houses(text: str, told: str) -> None:
    """Houses and bodies are takers by their full name."""
    check(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Vingt motos, don de la diaspora malienne, ont été remises à la police.",
            "la diaspora malienne>police: 20 moto delivered gift",
        ),
        (
            "La remise de dix motos au Togo, don d’un mineur, a eu lieu mardi.",
            "un mineur>Togo: 10 moto 2022-06-14 delivered gift",
        ),
        (
            "Deux bulldozers, cadeau du roi du Maroc, sont arrivés à Conakry.",
            "Maroc>: 2 bulldozer @Conakry delivered gift",
        ),
        (
            "L’aide koweïtienne, débarquée lundi à Cotonou, comprend dix bus.",
            "Koweït>: 10 bus @Cotonou 2022-06-13 delivered",
        ),
        (
            "Les fusils que le Pakistan avait vendus au Tchad ont été débarqués à Gao.",
            "Pakistan>Tchad: ? fusil @Gao delivered purchase",
        ),
        (
            "Rome a mis dix lits à la disposition de l’hôpital de Gao.",
            "Italie>hôpital de Gao: 10 lit delivered",
        ),
        (
            "Dix lits, destinés par la Suède à l’hôpital de Gao, ont été débarqués.",
            "Suède>hôpital de Gao: 10 lit delivered",
        ),
        (
            "L’ambassadeur marocain a procédé à la remise de dix bus, don de l’OCP.",
            "OCP>: 10 bus delivered gift",
        ),
        (
            "Un cargo a déposé à Dakar dix bus pour l’armée sénégalaise.",
            ">armée sénégalaise: 10 bus @Dakar delivered",
        ),
        (
            "Rome s’est engagée le 3 mai à céder au Togo un avion avant la fin juin.",
            "Italie>Togo: 1 avion 2022-05-03 promised",
        ),
        ("Dix motos, don de soi, ont brûlé.", ""),
    ],
)
def test_gifts(text: str, told: str) -> None:
    """Whoever gave what is told in apposition, on its way or with a verb of its own."""
    check(text, told)
