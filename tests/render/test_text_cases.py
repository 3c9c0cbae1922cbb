# SPDX-License-Identifier: MIT
"""The rows of tests/gold/french-cases.md on whole texts, each as facts."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import pytest

from sahelcoop.model.attack import Attack, Harm, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.render import chronology, summarise
from sahelcoop.render.goods import common_noun
from sahelcoop.render.sequence import sequel
from sahelcoop.render.several import corroboration, dating, tally
from sahelcoop.render.voice import Voice
from tests.render.build import FRENCH, Case, goods, report, shown, who
from tests.render.test_cases import EXPECTED, TEXTS, told

RUSSIA, MALI = who("Russie"), who("Mali")
MARCH: Final = PartialDate("2022-03-30")
AUGUST: Final = PartialDate("2022-08-07")


def given(number: int, noun: str = "hélicoptère", date: str | None = None) -> Delivery:
    """Let Russia deliver to Mali."""
    day = None if date is None else PartialDate(date)
    return Delivery(
        suppliers=RUSSIA, recipients=MALI, items=(goods(noun, number),), date=day
    )


LOTS: Final = (
    given(4, date="2021-09"),
    given(2, date="2022-03"),
    given(2, date="2022-08"),
)
KILLED: Final = Toll(Harm.KILLED, Quantity.exact(42), "soldats")
STRUCK: Final = Attack(date=AUGUST, tolls=(KILLED,))
HANDED: Final = Delivery(
    items=(goods("hélicoptère", 2), goods("radar", 1)),
    date=MARCH,
    places=(Place("Bamako"),),
)
YEAR: Final = report(deliveries=(LOTS[0], HANDED), attacks=(STRUCK,))
AID: Final = Delivery(
    items=(goods("aide", category=ItemCategory.AID),), date=PartialDate("2022-08-08")
)

ROWS: Final[Mapping[str, Sequence[Case]]] = {
    "N1": [partial(chronology, YEAR)],
    "N2": [partial(tally, LOTS, common_noun("hélicoptère"), 8, Voice(FRENCH))],
    "N3": [
        partial(
            dating, HANDED, [(MARCH, ()), (PartialDate("2022-04"), ())], Voice(FRENCH)
        )
    ],
    "N4": [
        partial(corroboration, given(1, date="2024-09-18"), 2, FRENCH),
    ],
    "N5": [
        partial(summarise, report(deliveries=(given(2), given(1, "radar")))),
    ],
    "N6": [partial(sequel, AID, STRUCK, FRENCH)],
    "N7": [
        partial(chronology, YEAR, during="2022-05"),
        lambda: chronology(
            report(attacks=(Attack(date=PartialDate("2022-06")),)), during="2022-06"
        )[0],
    ],
}


def test_every_row_on_texts_has_its_facts() -> None:
    """English has its own tests."""
    assert TEXTS - {"L5"} == set(ROWS)


@pytest.mark.parametrize("row", ROWS)
def test_facts_become_the_french_of_their_row(row: str) -> None:
    """Each output is exact to the code point."""
    outputs = [shown(words) for case in ROWS[row] for words in told(case)]

    assert list(EXPECTED[row]) == outputs
