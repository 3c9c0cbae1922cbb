# SPDX-License-Identifier: MIT
"""Consignments: on several days, in several lots, as a total with its parts."""

import pytest

from tests.reading.read import deliveries, delivery, names


@pytest.mark.parametrize(
    ("days", "dates"),
    [
        ("en mars et en mai 2021", ["2021-03", "2021-05"]),
        ("en mars, en mai et en juin 2021", ["2021-03", "2021-05", "2021-06"]),
        ("en mars et en mai 2021, puis en mai 2022", ["2021-03", "2021-05", "2022-05"]),
        ("en juin et en mars 2021", ["2022-06", "2021-03"]),
        ("en mars 2021 et lundi", ["2021-03", "2022-06"]),
        ("le 3 et le 5 mars 2021", ["2021-03"]),
        ("en mars 2021 à Gao et en mai 2022", ["2021-03"]),
        ("en mars et depuis mai 2021", ["2022-03"]),
    ],
)
def test_uncounted_goods_of_several_months(days: str, dates: list[str]) -> None:
    """Each month is a delivery; one without a year has that of the next."""
    found = deliveries(f"Rome a livré des chars au Bénin {days}.")

    assert sorted(dates) == sorted(each.date.edtf[:7] for each in found if each.date)


def test_a_count_is_that_of_all_days() -> None:
    """Ten lorries of two months are one record, and so is what has no day."""
    text = "Rome a livré dix chars au Bénin en mars et en mai 2022."

    assert 1 == len(deliveries(text)) == len(deliveries("Rome a livré des chars."))


def test_what_has_no_day_is_none_of_those_that_have() -> None:
    """After goods of several months those without a day are others."""
    first = "Des chars italiens ont été livrés au Bénin en mars et en mai 2022."
    more = "L’armée béninoise a reçu des bus et des chars de l’Italie."

    assert 3 == len(deliveries(f"{first} {more}"))


@pytest.mark.parametrize(
    "lot",
    ["un premier lot reçu en mai 2022", "une autre cargaison, livrée en mai 2022"],
)
def test_a_first_lot_is_another_one_of_the_same_goods(lot: str) -> None:
    """Its day is not that of the lot told first, and its goods are not counted."""
    text = f"Rome vient de livrer à Gao six bus italiens au Mali, après {lot}."
    now, before = sorted(deliveries(text), key=lambda each: each.date is not None)

    assert now.date is None
    assert "2022-05" == (before.date.edtf if before.date else None)
    assert [("bus", 6.0), ("bus", None)] == [
        (item.description, item.quantity.best)
        for each in (now, before)
        for item in each.items
    ]
    assert not before.places


def test_a_second_lot_in_the_next_sentence() -> None:
    """It is told with its own day and status."""
    text = "Rome a livré six bus au Mali en mai 2022. Un deuxième lot est attendu."
    first, second = deliveries(text)

    assert ["bus", "bus"] == [each.items[0].description for each in (first, second)]
    assert second.items[0].quantity.best is None


@pytest.mark.parametrize(
    ("goods", "listed"),
    [
        ("dix engins : six chars et quatre bus", [("char", 6), ("bus", 4)]),
        ("dix engins : six chars et trois bus", [("engin", 10)]),
        (
            "quatre hélicoptères : deux Mi-171 et deux Mi-9999",
            [("hélicoptère", 2), ("hélicoptère", 2)],
        ),
    ],
)
def test_a_total_and_its_parts(goods: str, listed: list[tuple[str, int]]) -> None:
    """Parts that add up to it stand for a total."""
    found = delivery(f"Rome a livré au Bénin {goods}.").items

    assert listed == [(item.description, item.quantity.best) for item in found]


def test_goods_bought_and_based_somewhere_are_there() -> None:
    """Where they are based is where they are; when they were shown says nothing."""
    text = (
        "Le Mali a acheté dix drones à Rome. Basés à Gao, ces drones volent depuis mai."
    )
    (found,) = deliveries(text)

    assert "DELIVERED" == found.status.name
    assert found.date is None
    assert ["Gao"] == [place.name for place in found.places]


@pytest.mark.parametrize(
    ("text", "date", "places"),
    [
        ("Le Bénin a reçu dix chars promis en mai 2021 par Rome.", None, []),
        ("Le Bénin a commandé dix chars promis en mai 2021 par Rome.", "2021-05", []),
        ("Le port de Lomé a vu arriver en mai 2021 dix chars.", "2021-05", ["Lomé"]),
        ("Un lot de riz, du sel et des bus, offert par Rome au Bénin.", None, []),
    ],
)
def test_days_and_places_of_their_own(
    text: str, date: str | None, places: list[str]
) -> None:
    """The day of an order or promise is not that of the goods that have come."""
    found = deliveries(text)[0]

    assert date == (found.date.edtf if found.date else None)
    assert places == [place.name.removeprefix("port de ") for place in found.places]


def test_the_regime_of_a_leader_is_its_state() -> None:
    """The regime of somebody known is the state that they lead."""
    found = delivery("Le régime d’Assimi Goïta a reçu dix bus de l’Italie.")

    assert ["Mali"] == names(found.recipients)


def test_a_word_of_gift_stays_in_its_clause() -> None:
    """What one gives freely another may sell while he does."""
    text = "Rome a offert dix bus au Bénin, tandis que Pékin lui a livré six chars."
    found = {names(each.suppliers)[0]: each.terms for each in deliveries(text)}

    assert "GIFT" == getattr(found["Italie"], "name", None)
    assert found["Chine"] is None


def test_a_firm_does_not_sell_to_its_own_state() -> None:
    """The state of the firm is not the one that gets, if the text does not say so."""
    found = delivery("Pékin aide. Dix bus, acquis auprès de Norinco, ont été reçus.")

    assert ["Norinco"] == names(found.suppliers)
    assert not found.recipients


def test_a_country_by_what_it_is_known_for() -> None:
    """Whose "le pays de la lagune" is nobody knows; it is not the state spoken of."""
    found = delivery("Le Togo attend. Le pays de la lagune a livré dix bus au Bénin.")

    assert not found.suppliers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Another subject, taker, giver or day with goods or a number shares the verb.
        (
            "Le Togo a reçu six chars en mai, le Bénin huit en juin.",
            [("Togo", 6), ("Bénin", 8)],
        ),
        (
            "Rome a livré six chars au Togo, dix bus au Bénin et deux radars au Niger.",
            [("Togo", 6), ("Bénin", 10), ("Niger", 2)],
        ),
        (
            "Six chars ont été remis au Togo et dix au Bénin.",
            [("Togo", 6), ("Bénin", 10)],
        ),
        (
            "Rome a livré des chars. Le Togo en a reçu six, contre dix pour le Bénin.",
            [("Togo", 6), ("Bénin", 10)],
        ),
        (
            "Le Togo a reçu six chars, des drones de Turquie et, de Chine, dix bus.",
            [("Togo", 6), ("Togo", 10)],
        ),
        # What shares no verb of giving or counts something else is none.
        ("Rome a livré six chars au Togo, le Bénin 27 soldats.", [("Togo", 6)]),
        ("Six chars ont été remis au Togo, l’Inde dix bus.", [("Togo", 6)]),
        ("Rome a livré six chars au Togo, dix bus de l’Inde.", [("Togo", 6)]),
        (
            "« Rome a livré six chars au Togo. Et au Bénin, dix bus », a dit un élu.",
            [("Togo", 6)],
        ),
        ("Rome n’a pas livré six chars au Togo, ni au Bénin, dix bus au Mali.", []),
    ],
)
def test_a_verb_is_shared(text: str, told: list[tuple[str, float]]) -> None:
    """Each has its own taker and count."""
    found = [(names(d.recipients), d.items[0].quantity.best) for d in deliveries(text)]

    assert told == [(who[0], count) for who, count in found if count]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Un Il-76 turc s’est posé lundi à Gao. À son bord, six radars.", 6),
        ("Un avion turc a atterri à Gao. Il transportait six radars.", 6),
        ("Un avion turc a atterri à Gao. Il est beau. À son bord, six radars.", None),
        ("Il fait beau. À son bord, six radars.", None),
    ],
)
def test_what_a_craft_has_aboard_that_has_just_landed(
    text: str, count: float | None
) -> None:
    """It comes from where the craft does, to where it landed."""
    found = deliveries(text)

    assert [count] * bool(count) == [d.items[0].quantity.best for d in found]
    assert [["Turquie"]] * bool(count) == [names(d.suppliers) for d in found]
