# SPDX-License-Identifier: MIT
"""Readable strategies: real names, goods that exist, dates that a newspaper writes."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop import testing
from sahelcoop.lexicon import GoodsEntry, Grammar, Lexicon, default_lexicon
from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    Agreement,
    Attack,
    Delivery,
    Form,
    Item,
    ItemCategory,
    PartialDate,
    Place,
    Qualifier,
    Quantity,
    Report,
    ScopeVerdict,
    Statement,
)
from sahelcoop.testing._paths import below
from tests.testing.finding import crowd

LEXICON = default_lexicon()
NAMES = {entry.name for entry in LEXICON.actors}
NOUNS = {entry.singular: entry for entry in LEXICON.goods}
TYPES = {(entry.designation, entry.noun) for entry in LEXICON.designations}
RECORDS: list[Callable[[], SearchStrategy[Any]]] = [
    testing.readable_agreements,
    testing.readable_attacks,
    testing.readable_deliveries,
    testing.readable_statements,
]
PERIOD = r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?"


@given(testing.readable_dates())
def test_dates_are_those_of_a_newspaper(date: PartialDate) -> None:
    """Years, months, days and stretches of like ends, of 1900 to 2099."""
    start, _, end = date.edtf.partition("/")

    assert re.fullmatch(PERIOD, start)
    assert not end or (re.fullmatch(PERIOD, end) and start < end)
    assert not end or len(start) == len(end)


def test_every_form_of_date_is_drawn() -> None:
    """All five forms come up."""
    lengths = {len(date.edtf) for date in crowd(testing.readable_dates())}

    assert {4, 7, 10, 15, 21} == lengths


@given(testing.readable_quantities())
def test_quantities_are_whole(quantity: Quantity) -> None:
    """Figures are whole numbers from one to a million."""
    figures = {quantity.low, quantity.best, quantity.high} - {None}

    assert all(isinstance(n, int) and 1 <= n <= 1_000_000 for n in figures)


def test_every_qualifier_is_drawn() -> None:
    """Every way to qualify a figure comes up."""
    drawn = {quantity.qualifier for quantity in crowd(testing.readable_quantities())}

    assert set(Qualifier) == drawn


def test_measures_have_figures() -> None:
    """Nobody says "plusieurs" of tonnes: a measure has a figure, or there is none."""
    drawn = crowd(testing.readable_quantities(unit="TNE"))
    vague = {Qualifier.SEVERAL, Qualifier.MANY}

    assert {"C62", "TNE"} == {quantity.unit for quantity in drawn}
    assert vague.isdisjoint({quantity.qualifier for quantity in drawn})


@given(testing.readable_items())
def test_items_are_goods_of_the_lexicon(item: Item) -> None:
    """Noun, category and type name belong together."""
    goods = NOUNS[item.description]

    assert goods.category is item.category
    assert item.designation is None or (item.designation, goods.id) in TYPES


@pytest.mark.parametrize(
    "condition",
    [
        lambda item: item.designation is not None,
        lambda item: NOUNS[item.description].mass and item.quantity.unit == "TNE",
    ],
    ids=["type", "mass"],
)
def test_kinds_of_items(condition: Callable[[Item], bool]) -> None:
    """Types and goods by the tonne come up."""
    assert any(map(condition, crowd(testing.readable_items())))


def test_nouns_without_singular_are_drawn() -> None:
    """A noun that is only plural names its goods by that."""
    goods = tuple(g for g in LEXICON.goods if g.singular == g.plural == "vivres")
    (item, *_) = crowd(testing.readable_items(lexicon=Lexicon(goods=goods)), 1)

    assert item.description == "vivres"


@given(testing.readable_places())
def test_places_are_of_the_lexicon(place: Place) -> None:
    """Every place is an entry, with what the entry knows."""
    entries = [entry for entry in LEXICON.places if entry.name == place.name]

    assert (place.kind, place.lat, place.lon) in [
        (entry.kind, entry.lat, entry.lon) for entry in entries
    ]


@given(testing.readable_actors(kinds=[ActorKind.ARMED_GROUP]))
def test_actors_can_be_of_some_kinds(actor: Actor) -> None:
    """Actors are entries, of the kinds asked for."""
    assert actor.kind is ActorKind.ARMED_GROUP
    assert actor.name in NAMES


@given(testing.readable_parties(kinds=[ActorKind.PERSON]))
def test_roles_are_offices(party: ActorRef) -> None:
    """A person's role is an office that the lexicon has for him or her."""
    entries = [entry for entry in LEXICON.actors if entry.name == party.name]
    offices = {office.title for entry in entries for office in entry.offices}

    assert party.role is None or party.role in offices


@given(st.one_of([draw() for draw in RECORDS]))
def test_parties_are_real_actors(
    record: Agreement | Attack | Delivery | Statement,
) -> None:
    """Whoever is named in a record is an entry of the lexicon."""
    refs = [found for _, found in below(record) if isinstance(found, ActorRef)]

    assert {ref.name for ref in refs} <= NAMES


@given(testing.readable_deliveries())
def test_nobody_delivers_to_himself(delivery: Delivery) -> None:
    """Suppliers and recipients differ, and there is something to hand over."""
    suppliers = {party.name for party in delivery.suppliers}
    recipients = {party.name for party in delivery.recipients}

    assert suppliers.isdisjoint(recipients)
    assert recipients
    assert delivery.items


@given(testing.readable_attacks())
def test_tolls_are_told_once(attack: Attack) -> None:
    """Nobody is counted twice."""
    kinds = [(toll.harm, toll.group) for toll in attack.tolls]

    assert len(set(kinds)) == len(kinds)


@given(testing.readable_statements())
def test_statements_have_words(statement: Statement) -> None:
    """A readable statement has a speaker, and words that are quoted or reported."""
    quoted = () if statement.form is Form.INDIRECT else (statement.text,)

    assert statement.speakers
    assert statement.text
    assert quoted == statement.segments


@given(testing.readable_agreements())
def test_movers_are_parties(agreement: Agreement) -> None:
    """Who ended a deal was bound by it."""
    assert set(agreement.by) <= set(agreement.parties)


@given(testing.readable_reports())
def test_reports_name_their_actors(report: Report) -> None:
    """Every reference in a report leads to one of its actors, and none is idle."""
    told = report.records[len(report.actors) :]
    refs = [
        found
        for record in told
        for _, found in below(record)
        if isinstance(found, ActorRef)
    ]

    assert report.scope.verdict is ScopeVerdict.IN
    assert {ref.actor for ref in refs} == {actor.id for actor in report.actors}


def test_every_kind_of_record_comes_up() -> None:
    """Reports tell of everything that a report can tell."""
    kinds = {
        type(record)
        for report in crowd(testing.readable_reports(), 30)
        for record in report.records
    }

    assert {Actor, Agreement, Attack, Delivery, Statement} == kinds


def test_a_lexicon_of_ones_own() -> None:
    """Names and goods can come from the user's lexicon alone."""
    camel = GoodsEntry("chameau", "chameau", "chameaux", Grammar(), ItemCategory.OTHER)
    lexicon = Lexicon(goods=(camel,))
    drawn = crowd(testing.readable_items(lexicon=lexicon), 20)

    assert {"chameau"} == {item.description for item in drawn}


@pytest.mark.parametrize("draw", RECORDS, ids=lambda draw: draw.__name__)
def test_fields_can_be_narrowed(
    draw: Callable[..., SearchStrategy[Any]],
) -> None:
    """A keyword narrows a field here too."""
    date = PartialDate("2022-03-30")

    assert {date} == {record.date for record in crowd(draw(date=st.just(date)), 10)}
