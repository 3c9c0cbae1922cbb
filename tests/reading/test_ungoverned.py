# SPDX-License-Identifier: MIT
"""Goods that no pattern reads are read by what governs them, over what interposes."""

import pytest

from sahelcoop.model.delivery import DeliveryStatus
from tests.reading.read import deliveries, names


def told(text: str) -> list[tuple[list[str], str]]:
    """Give what passes in *text*, and how far it has come."""
    return [
        ([item.description for item in found.items], str(found.status))
        for found in deliveries(text)
    ]


@pytest.mark.parametrize(
    ("sentence", "goods", "status"),
    [
        # participles, with another one, a source or a purpose in between
        (
            "Deux vedettes neuves, payées et livrées en mai par l’Italie, rouillent.",
            "vedette",
            DeliveryStatus.DELIVERED,
        ),
        (
            "Il a vu deux camions du génie civil de Lomé, remis lundi à Gao.",
            "camion",
            DeliveryStatus.DELIVERED,
        ),
        (
            "Dix instructeurs de Wagner d’abord, arrivés lundi à Gao.",
            "instructeur",
            DeliveryStatus.DELIVERED,
        ),
        ("Bilan à Gao : dix camions offerts.", "camion", DeliveryStatus.DELIVERED),
        (
            "Dix bus neufs de Lomé, depuis achetés à l’Italie, manquent.",
            "bus",
            DeliveryStatus.ORDERED,
        ),
        # the subject of a verb, over a relative or an apposition
        (
            "Les dix camions que l’on espérait depuis mai sont enfin arrivés à Gao.",
            "camion",
            DeliveryStatus.DELIVERED,
        ),
        (
            "Les dix camions, vus par un témoin qui passait, ont été remis au Niger.",
            "camion",
            DeliveryStatus.DELIVERED,
        ),
        # the object of a verb, past an aside
        (
            "L’Italie a cédé au Niger, après dix mois de pourparlers, dix camions.",
            "camion",
            DeliveryStatus.DELIVERED,
        ),
        # craft that come from elsewhere
        (
            "Six avions de chasse russes ont atterri lundi à Bamako.",
            "avion de chasse",
            DeliveryStatus.DELIVERED,
        ),
        (
            "Au terme d’un trajet depuis Lomé, dix camions sont entrés à Niamey.",
            "camion",
            DeliveryStatus.DELIVERED,
        ),
    ],
)
def test_goods(sentence: str, goods: str, status: DeliveryStatus) -> None:
    """Goods pass where a participle or a verb that is theirs says so."""
    assert told(sentence) == [([goods], str(status))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dix camions, peints en vert, roulent à Gao.",
        "Les radars promis dorment à Gao.",
        "Il montre des fusils rouillés offerts volontiers.",
        "Il a vu dix camions du maire arrivé lundi à Gao.",
        "Dix camions du Niger ont, depuis lundi, rejoint la base.",
        "Deux hélicoptères maliens ont atterri lundi à Gao.",
        "Des camions turcs sont entrés à Gao.",
        "Dix hélicoptères turcs ont atterri.",
        "Dix chars, selon le maire, ont été engagés à Gao.",
        "Il a vu deux camions, alors tout neufs, garés à Gao.",
        "Si dix camions neufs, en mai, étaient enfin livrés à Gao, tout irait mieux.",
        "L’Italie a vu au Niger, après dix mois de pourparlers, dix camions.",
        "L’Italie a cédé au Niger, comme le maire le dit, dix camions ont brûlé.",
    ],
)
def test_no_goods(sentence: str) -> None:
    """What is said of goods otherwise, or of others, hands nothing over."""
    assert told(sentence) == []


def test_a_list_without_a_verb() -> None:
    """Each participle of a line without a verb is said of the goods before it."""
    line = "Six drones livrés, deux bus promis : la Chine soigne le Niger."
    assert told(line) == [(["drone"], "delivered"), (["bus"], "promised")]


def test_goods_that_join_others() -> None:
    """Craft of a type that reach a town right after others were told have come too."""
    text = (
        "L’Italie a livré dix chars au Niger en mai 2021. "
        "Deux C-130, plus lourds, ont rejoint la capitale en juin 2021."
    )
    first, second = deliveries(text)
    assert str(second.date.edtf if second.date else None) == "2021-06"
    assert first.status is second.status is DeliveryStatus.DELIVERED


def test_whose_people() -> None:
    """Whose instructors those are that come has sent them."""
    (found,) = deliveries("Dix instructeurs de Wagner d’abord, arrivés lundi à Gao.")
    assert names(found.suppliers) == ["Wagner"]
    (found,) = deliveries("Dix instructeurs belges d’abord, arrivés lundi à Gao.")
    assert names(found.suppliers) == ["Belgique"]


@pytest.mark.parametrize(
    ("sentence", "giver", "people"),
    [
        (
            "Cent soldats russes ont débarqué lundi à Ouagadougou.",
            "Russie",
            "soldat",
        ),
        ("Cent Russes débarquent à Ouagadougou.", "Russie", "Russe"),
        ("Une centaine de Turcs sont arrivés à Niamey.", "Turquie", "Turc"),
        ("Vingt hommes de Wagner ont atterri lundi à Gao.", "Wagner", "homme"),
    ],
)
def test_troops(sentence: str, giver: str, people: str) -> None:
    """Counted people of one state who arrive in another have been sent."""
    (found,) = deliveries(sentence)
    assert names(found.suppliers) == [giver]
    assert [item.description for item in found.items] == [people]


@pytest.mark.parametrize(
    "sentence",
    [
        "Cent soldats maliens sont arrivés à Gao.",
        "Des soldats russes sont arrivés à Gao.",
        "Les Russes sont arrivés à Gao.",
        "Cent hommes sont arrivés à Gao.",
        "Cent hommes du JNIM sont arrivés à Gao.",
        "Cent soldats russes sont arrivés en mai.",
        "Cent soldats russes ne sont pas arrivés à Gao.",
        "Si cent soldats russes étaient arrivés à Gao, tout irait mieux.",
        "Le camp de Gao, en mai, est arrivé à Gao.",
        "Cent soldats russes pourraient arriver à Gao.",
        "Cent villages voisins de Gao ont vu que la paix est arrivée à Gao.",
        "Avec cent soldats à Gao est arrivée la paix à Bamako.",
        "Cent de ces Russes arrivent à Gao.",
        "Jeudi, est arrivé à Gao un ami.",
    ],
)
def test_no_troops(sentence: str) -> None:
    """Soldiers at home, fighters and people without a state or a place are none."""
    assert told(sentence) == []


def test_goods_after_an_aside() -> None:
    """What a participle of the first goods parts from them is of the same load."""
    (found,) = deliveries("Le Niger a reçu dix chars, fabriqués à Rome, et deux bus.")
    assert [item.description for item in found.items] == ["char", "bus"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Niger a reçu dix chars, fabriqués à Rome.",
        "Le Niger a reçu dix chars, fabriqués à Rome, et il exulte.",
        "Le Niger a reçu dix chars, fabriqués à Rome, mais deux bus ont brûlé.",
        "Le Niger a reçu dix chars, fabriqués à Rome, et deux bus ont brûlé.",
    ],
)
def test_nothing_after_an_aside(sentence: str) -> None:
    """What has a verb of its own is no part of the load."""
    (found,) = deliveries(sentence)
    assert [item.description for item in found.items] == ["char"]


@pytest.mark.parametrize(
    ("sentence", "giver", "taker"),
    [
        ("L’Italie a laissé à l’armée togolaise dix bus.", "Italie", "armée togolaise"),
        ("Le Togo a reçu dix bus, cadeau de l’Italie à sa police.", "Italie", "Togo"),
        ("Le Togo s’est fait offrir par l’Italie dix bus.", "Italie", "Togo"),
        ("Le Togo a fait venir d’Italie dix bus italiens.", "Italie", "Togo"),
        ("Le Togo n’a reçu de l’Italie que dix bus.", "Italie", "Togo"),
        ("Le Togo a, selon le maire, reçu de l’Italie dix bus.", "Italie", "Togo"),
        ("Le Togo a eu droit, en mai, à dix bus italiens.", "Italie", "Togo"),
    ],
)
def test_turns(sentence: str, giver: str, taker: str) -> None:
    """What verbs mean together, or over an aside, decides who gives and who gets."""
    (found,) = deliveries(sentence)
    assert names(found.suppliers) == [giver]
    assert names(found.recipients) == [taker]


@pytest.mark.parametrize(
    "sentence",
    [
        "Les rebelles ont laissé derrière eux dix motos.",
        "Les soldats ont laissé dix motos aux rebelles.",
        "Le Togo a donné consigne à ses ports de retenir dix chars.",
        "Dix chars ont été débarqués sans les vingt fusils.",
    ],
)
def test_not_handed_over(sentence: str) -> None:
    """What is left to the enemy, held back or missing is not handed over."""
    assert all(
        "moto" not in goods and "fusil" not in goods for goods, _ in told(sentence)
    )


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Depuis la remise de dix bus au Togo, le climat change.", "delivered"),
        ("Mai 2021 : arrivée à Lomé de dix bus.", "delivered"),
        ("L’achat à l’Italie, pour dix ans, de dix bus a été confirmé.", "ordered"),
        ("Le Togo a marqué son accord pour l’achat de dix bus.", "ordered"),
    ],
)
def test_events(sentence: str, status: str) -> None:
    """A hand-over that the sentence goes on from, or only dates, has taken place."""
    assert [how for _, how in told(sentence)] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "Depuis la remise de bus au Togo, le climat change.",
        "Après la remise de dix bus au Togo, le climat changerait.",
        "Mai 2021 : arrivée prévue à Lomé de dix bus.",
        "Contre l’arrivée à Lomé de dix bus en mai 2021, rien.",
    ],
)
def test_no_events(sentence: str) -> None:
    """One that is only to come, or counts nothing, has not."""
    assert told(sentence) == []
