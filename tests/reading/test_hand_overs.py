# SPDX-License-Identifier: MIT
"""Hand-overs as the press tells of them: long lists, envoys, places on the way."""

import pytest

from tests.reading.read import deliveries, delivery, names

ENVOYS = (
    "Dix bus ont été remis par l’ambassadeur du Japon au Togo, M. Ali Zanga, "
    "au ministre togolais en charge de la Défense."
)


@pytest.mark.parametrize(
    ("goods", "listed"),
    [
        (
            "des bus dotés de radios, des tentes modulaires et des chars",
            ["bus", "tente", "char"],
        ),
        (
            "des camions (à eau, à carburant), des bus et des chars",
            ["camion", "bus", "char"],
        ),
        (
            "des chars légers et tactiques, des citernes de 500 litres et des bus",
            ["char léger", "citerne", "bus"],
        ),
        ("2 bus à six roues motrices, 3 chars et 4 motos", ["bus", "char", "moto"]),
    ],
)
def test_lists_go_on_past_what_is_said_of_goods(goods: str, listed: list[str]) -> None:
    """What goods are fitted with, hold or are sorted into does not end a list."""
    found = delivery(f"Rome a livré au Bénin {goods}.")

    assert listed == [item.description for item in found.items]


def test_so_many_of_these_goods() -> None:
    """A number of these goods counts them."""
    (item,) = delivery("Rome a livré au Bénin douze de ces appareils.").items

    assert 12 == item.quantity.best


@pytest.mark.parametrize(
    ("text", "givers", "takers"),
    [
        (
            ENVOYS,
            ["Japon"],
            ["Togo"],
        ),
        (
            "La commissaire européenne Zoé Zokou a remis dix bus au Bénin.",
            ["Union européenne"],
            ["Bénin"],
        ),
        (
            "Le Bénin souffre. Rome aide. Le pays a reçu dix chars de l’Italie.",
            ["Italie"],
            ["Bénin"],
        ),
        ("Le pays du maire a reçu dix chars de l’Italie.", ["Italie"], []),
        ("Rome a fait don, mardi, de dix bus au Bénin.", ["Italie"], ["Bénin"]),
        ("Une aide au Bénin a été envoyée jeudi par Rome.", ["Italie"], ["Bénin"]),
    ],
)
def test_who_hands_over(text: str, givers: list[str], takers: list[str]) -> None:
    """Envoys serve who sends them, wherever they are."""
    found = delivery(text)

    assert (givers, takers) == (names(found.suppliers), names(found.recipients))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Dix bus ont été envoyés jeudi à la base de Zibane vers l’aéroport de Gao.",
            ["aéroport de Gao"],
        ),
        (
            "Dix bus ont été envoyés jeudi au Bénin à destination de Cotonou.",
            ["Cotonou"],
        ),
        ("Rome a remis dix bus au bataillon béninois, basé à Parakou.", []),
        (
            "Rome a remis dix bus au Bénin sur la place d’armes de Zibane.",
            ["place d’armes de Zibane"],
        ),
    ],
)
def test_where_goods_are_bound_for(text: str, place: list[str]) -> None:
    """Where goods go counts, not where they leave or where a unit is based."""
    assert place == [place.name for place in delivery(text).places]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Rome a mardi livré dix bus au Bénin.", "2022-06-14"),
        ("Rome a livré dix bus au Bénin, selon un accord signé en mai.", None),
        ("En juin, Rome remettra dix bus au Bénin.", "2022-06"),
        ("En mai, Rome remettra dix bus au Bénin.", "2023-05"),
    ],
)
def test_the_day_of_a_hand_over(text: str, date: str | None) -> None:
    """A deal has its own day, and this month is not over."""
    told = delivery(text).date

    assert date == (told and told.edtf)


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Rome a fourni un don au Bénin. Il s’agit de dix bus.", ["bus"]),
        ("Cette remise de bus permettra à dix soldats de rouler.", ["bus"]),
        ("Un avion a décollé de Rome avec à son bord dix tonnes de riz.", ["riz"]),
    ],
)
def test_what_is_a_hand_over(text: str, goods: list[str]) -> None:
    """A new gift is one by itself, and what a hand-over permits is of others."""
    assert goods == [item.description for one in deliveries(text) for item in one.items]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Sept bus et un radar : une fête. Le chef a présidé lundi la cérémonie "
                "de réception de ces équipements japonais."
            ),
            ["7 bus", "1 radar"],
        ),
        ("Dix bus brillent. Rome a remis ces véhicules au Togo.", ["10 bus"]),
        ("Dix bus brillent. Rome a remis ces drones au Togo.", []),
        ("Dix tonnes de riz brûlent. Rome a remis cette aide au Togo.", []),
    ],
)
def test_goods_of_the_sentence_before(text: str, told: list[str]) -> None:
    """What is handed over may be goods that were only named, if the words fit."""
    items = [item for found in deliveries(text) for item in found.items]
    counted = [item for item in items if item.quantity.best]

    assert told == [f"{i.quantity.best} {i.description}" for i in counted]


@pytest.mark.parametrize(
    ("text", "givers", "takers"),
    [
        ("Voici les dix bus qu’a livrés lundi Rome au Togo.", ["Italie"], ["Togo"]),
        ("Voici les dix bus que vient de recevoir le Togo.", [], ["Togo"]),
        (
            "Voici les dix bus que Rome a fait parvenir au Togo.",
            ["Italie"],
            ["Togo"],
        ),
        ("Rome assurera la livraison de dix bus au Togo.", ["Italie"], ["Togo"]),
        ("Rome prendra en charge l’envoi de dix bus au Togo.", ["Italie"], ["Togo"]),
        ("Rome se chargera d’expédier dix bus au Togo.", ["Italie"], ["Togo"]),
        ("Rome a pris l’engagement de livrer dix bus au Togo.", ["Italie"], ["Togo"]),
        ("Rome a fait la promesse de livrer dix bus au Togo.", ["Italie"], ["Togo"]),
        ("Dix bus ont été cédés lundi au bataillon togolais.", [], ["Togo"]),
        ("Dix bus italiens sont partis lundi de Rome pour Lomé.", ["Italie"], ["Togo"]),
        ("Un cargo chargé de dix bus a quitté Gênes pour Lomé.", [], ["Togo"]),
        ("Dix bus ont quitté Gênes à destination de Lomé.", [], ["Togo"]),
    ],
)
def test_sides_by_grammar(text: str, givers: list[str], takers: list[str]) -> None:
    """A subject may follow its verb, and a journey has a goal."""
    found = delivery(text)

    assert givers == names(found.suppliers)
    assert takers == names(found.recipients)


@pytest.mark.parametrize(
    "text",
    [
        "Dix bus ont été volés lundi au bataillon togolais.",
        "Rome se chargera d’entretenir dix bus au Togo.",
        "Dix bus sont partis de Gao pour une fête.",
        "Voici les dix bus qu’attend Lomé.",
        "Rome prendra en charge dix blessés du Togo.",
    ],
)
def test_no_hand_over(text: str) -> None:
    """Goods only go on a trip, or nobody has them yet."""
    assert () == deliveries(text)


def test_unit_told_once() -> None:
    """Of weights only the first tells its unit: "dix tonnes de riz, cinq de mil"."""
    found = delivery("Rome a livré au Togo dix tonnes de riz, cinq de mil et six bus.")

    assert ["TNE", "TNE", "C62"] == [item.quantity.unit for item in found.items]


def test_craft_that_unloads() -> None:
    """A craft that unloads goods has not been handed over itself."""
    found = delivery("Un Il-76 italien a déchargé lundi à Lomé dix caisses d’obus.")

    assert ["obus"] == [item.description for item in found.items]


def test_way_that_goods_come_by() -> None:
    """What goods come by opens no list of them."""
    found = delivery("Lomé a vu arriver, par train et par camion, dix tonnes de riz.")

    assert ["riz"] == [item.description for item in found.items]


def test_day_of_a_question() -> None:
    """The day on which somebody was asked is not that of the goods he was asked of."""
    found = delivery(
        "Interrogé lundi sur les dix drones que Rome aurait livrés au Togo, le chef "
        "a souri."
    )

    assert found.date is None


def test_goods_after_which_others_come() -> None:
    """A participle agrees with a measure, too: "dix tonnes de blé débarquées"."""
    found = delivery("Après les dix tonnes de blé débarquées à Lomé, le Togo chante.")

    assert ["Togo"] == names(found.recipients)


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("La ministre russe", "la ministre russe"),
        ("Le ministre russe", "ministre russe"),
        ("L’ambassadrice du Japon", "ambassadrice du Japon"),
    ],
)
def test_a_woman_takes_part(who: str, expected: str) -> None:
    """The article stays where it alone tells that an office is a woman’s."""
    found = delivery(f"{who} a remis dix bus au Togo.")

    assert [expected] == [str(part.who) for part in found.participants]
