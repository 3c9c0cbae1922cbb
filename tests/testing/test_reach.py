# SPDX-License-Identifier: MIT
"""What strategies reach: every option, every member, every odd form, and only valid."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from enum import Enum, EnumType
from itertools import product
from typing import Any, get_args

import attrs
import pytest
from hypothesis import find, given, settings, strategies as st
from hypothesis.errors import NoSuchExample
from hypothesis.strategies import SearchStrategy

from sahelcoop import testing
from sahelcoop.model import (
    Delivery,
    EdtfInterval,
    PartialDate,
    Qualifier,
    Quantity,
)
from sahelcoop.model.dates import DatePrecision
from sahelcoop.testing.hook import STRATEGIES
from tests.testing.finding import UNSHRUNK, crowd, minimal

BUILT = sorted((kind for kind in STRATEGIES if attrs.has(kind)), key=str)
Figures = tuple[int | None, int | None, int | None]


def strategy_of(kind: type) -> SearchStrategy[Any]:
    """Give the strategy of a class."""
    draw: Callable[[], SearchStrategy[Any]] = getattr(testing, STRATEGIES[kind])
    return draw()


def options(owner: type[attrs.AttrsInstance]) -> Iterator[tuple[str, object]]:
    """Yield what a field can be besides its default: something else, or a member."""
    for field in attrs.fields(owner):
        if field.default is not attrs.NOTHING and field.name != "id":
            yield field.name, "anything else"
        for kind in (field.type, *get_args(field.type)):
            if field.name != "absent" and isinstance(kind, EnumType):
                members: Iterable[Enum] = kind
                yield from ((field.name, member) for member in members)


def chosen(value: attrs.AttrsInstance) -> Iterator[tuple[str, object]]:
    """Yield which of the options a value takes."""
    for field in attrs.fields(type(value)):
        found = getattr(value, field.name)
        yield field.name, found if isinstance(found, Enum) else "anything"
        if found != field.default:
            yield field.name, "anything else"


@pytest.mark.parametrize("kind", BUILT, ids=lambda kind: kind.__name__)
def test_reaches_every_option(kind: type) -> None:
    """Every optional field is set, and every enum member taken, sooner or later."""
    missing = set(options(kind))

    def complete(value: attrs.AttrsInstance) -> bool:
        missing.difference_update(chosen(value))
        return not missing

    with suppress(NoSuchExample):
        find(strategy_of(kind), complete, settings=UNSHRUNK)

    assert set() == missing


@pytest.mark.parametrize("kind", BUILT, ids=lambda kind: kind.__name__)
def test_passes_the_health_checks(kind: type) -> None:
    """Users draw without warnings: hardly anything is rejected or overruns."""

    @settings(max_examples=20, database=None)
    @given(strategy_of(kind))
    def draw(value: object) -> None:
        assert type(value) is kind

    draw()


@pytest.mark.parametrize(
    ("strategy", "condition"),
    [
        (testing.lines, lambda text: len(text) > 1 and " " in text),
        (testing.lines, lambda text: any(unicodedata.combining(c) for c in text)),
        (testing.lines, lambda text: any(ord(c) > 0xFFFF for c in text)),
        (testing.lines, lambda text: any(0xE000 <= ord(c) < 0xF900 for c in text)),
        (testing.passages, lambda text: "\r" in text),
        (testing.passages, lambda text: "\x85" in text),
        (testing.passages, lambda text: text.isspace()),
        (testing.passages, lambda text: "Cf" in map(unicodedata.category, text)),
    ],
    ids=range(8),
)
def test_reaches_odd_characters(
    strategy: Callable[[], SearchStrategy[str]], condition: Callable[[str], bool]
) -> None:
    """Texts are of all Unicode that the model accepts, not of tidy letters."""
    assert condition(minimal(strategy(), condition))


def test_texts_are_valid() -> None:
    """No text holds a control character or a lone surrogate."""
    drawn = "".join([*crowd(testing.passages()), *crowd(testing.lines())])

    assert set("\x00\x1f\x7f\x9f\ud800").isdisjoint(drawn)


@pytest.mark.parametrize("precision", list(DatePrecision))
def test_reaches_every_precision(precision: DatePrecision) -> None:
    """Dates are drawn from second to millennium, as intervals and as patterns."""
    texts = testing.edtf_dates().map(str) | testing.edtf_intervals().map(str)
    found = minimal(texts.map(PartialDate), lambda date: date.precision is precision)

    assert precision is found.precision


@pytest.mark.parametrize(
    "condition",
    [
        lambda date: date.edtf.startswith("-"),
        lambda date: date.edtf.startswith("Y-"),
        lambda date: "?" in date.edtf and "~" in date.edtf,
        lambda date: date.edtf.endswith("/.."),
        lambda date: date.edtf.startswith("/"),
        lambda date: date.edtf == "/",
        lambda date: date.earliest == date.not_before and date.latest == date.not_after,
        lambda date: date.not_before is not None and date.not_before == date.not_after,
        lambda date: date.not_before is not None and date.not_before.year < 0,
        lambda date: isinstance(date.parsed, EdtfInterval) and date.not_after,
    ],
    ids=range(10),
)
def test_reaches_odd_dates(condition: Callable[[PartialDate], bool]) -> None:
    """Negative and long years, open ends and limits from outside are all drawn."""
    assert condition(minimal(testing.partial_dates(), condition))


@pytest.mark.parametrize("qualifier", list(Qualifier))
def test_reaches_every_shape_of_quantity(qualifier: Qualifier) -> None:
    """Every set of figures that a qualifier allows is drawn, and it is no other."""
    drawn = crowd(testing.quantities(qualifier=st.just(qualifier)), 50)
    shapes = {(q.low is None, q.best is None, q.high is None) for q in drawn}

    given: list[Figures] = list(product((1, None), (1, None), (1, None)))
    possible = [figures for figures in given if allowed(qualifier, figures)]

    assert {tuple(n is None for n in figures) for figures in possible} == shapes


def allowed(qualifier: Qualifier, figures: Figures) -> bool:
    """Ask the model itself whether figures go with a qualifier."""
    low, best, high = figures
    try:
        Quantity(qualifier, low, best, high)
    except ValueError:
        return False
    return True


def test_reaches_many_elements() -> None:
    """A tuple has no largest length."""

    def long(delivery: Delivery) -> bool:
        return len(delivery.items) > 5

    assert long(find(testing.deliveries(), long, settings=UNSHRUNK))


def test_reaches_deep_paths() -> None:
    """Sources are drawn for values within values."""

    def deep(delivery: Delivery) -> bool:
        return any(path.count(".") > 2 for path in delivery.sources)

    assert deep(find(testing.deliveries(), deep, settings=UNSHRUNK))


def test_places_have_both_coordinates_or_neither() -> None:
    """Half a position is no position."""
    drawn = crowd(testing.places())

    assert {True, False} == {place.lat is None for place in drawn}
    assert [] == [p for p in drawn if (p.lat is None) != (p.lon is None)]


def test_fields_can_be_narrowed() -> None:
    """A keyword narrows a field, and the others stay free."""
    date = PartialDate("2022-03")
    drawn = crowd(testing.deliveries(date=st.just(date), sources=st.just({})), 50)

    assert {date} == {delivery.date for delivery in drawn}
    assert [] == [delivery for delivery in drawn if delivery.sources]
    assert 1 < len({delivery.status for delivery in drawn})


def test_unknown_field_is_refused() -> None:
    """A keyword that is no field is refused by the class itself."""
    with pytest.raises(TypeError, match="item"):
        minimal(testing.deliveries(item=testing.items()))


def test_limits_can_be_narrowed() -> None:
    """A limit that is given stands alone: another could contradict it."""
    drawn = crowd(testing.partial_dates(not_after=st.just(None)), 50)

    assert {None} == {date.not_before for date in drawn}


def test_reports_tell_something() -> None:
    """Half have a record, one of twenty a point: exports have work to do.

    Hypothesis draws otherwise where other modules are loaded.
    """
    drawn = crowd(testing.reports(), 100)
    spots = [
        [event.places for event in report.deliveries]
        + [event.places for event in report.attacks]
        for report in drawn
    ]
    points = [
        any(hasattr(place, "__geo_interface__") for one in each for place in one)
        for each in spots
    ]

    assert len(drawn) / 2 <= sum(bool(report.records) for report in drawn)
    assert len(drawn) / 20 <= sum(points)


def test_records_of_reports_can_be_narrowed() -> None:
    """A report asked for one kind of records has no others."""
    only = st.tuples(st.builds(Delivery))
    drawn = crowd(testing.reports(deliveries=only), 30)

    assert {(Delivery(),)} == {report.records for report in drawn}


def test_reprs_stay_short() -> None:
    """Hypothesis shows strategies when it complains: a short name must do."""
    assert "_explained(plain=_made(Report), given=frozenset(), article=...)" == repr(
        testing.reports()
    )
