# SPDX-License-Identifier: MIT
"""What holds for every value and every record of the model."""

import copy
import pickle
import re
from typing import Any, Final

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from sahelcoop import testing
from sahelcoop.model import (
    Actor,
    Agreement,
    Article,
    ArticleInfo,
    Attack,
    Delivery,
    Document,
    FrozenMap,
    Merged,
    PartialDate,
    Quantity,
    Report,
    Statement,
    same_facts,
)
from sahelcoop.model._checks import WORDING
from sahelcoop.testing.hook import STRATEGIES, register

register()

BY_NAME: Final = sorted(STRATEGIES, key=lambda kind: kind.__name__)
RECORDS: Final = [Actor, Agreement, Article, ArticleInfo, Attack, Delivery]
RECORDS.extend([Merged, Statement])

EACH: Final = pytest.mark.parametrize(
    "kind", [*BY_NAME, FrozenMap], ids=lambda kind: kind.__name__
)
EACH_WITH_FIELDS: Final = pytest.mark.parametrize(
    "kind",
    [kind for kind in BY_NAME if attrs.has(kind)],
    ids=lambda kind: kind.__name__,
)
EACH_RECORD: Final = pytest.mark.parametrize(
    "kind", RECORDS, ids=lambda kind: kind.__name__
)

EDTFS: Final = [
    "2022",
    "2022-03",
    "2022-03-30",
    "XXXX-03-30",
    "../2022",
    "2022/..",
    "/",
]
DATES: Final = testing.partial_dates() | testing.partial_dates(
    edtf=st.sampled_from(EDTFS), text=st.none()
)
QUANTITIES: Final = testing.quantities(unit=st.sampled_from(["C62", "KGM"]))
"""Of two units, so that one now and then contains another."""


@EACH
@given(data=st.data())
@settings(max_examples=7)
def test_copies_are_equal(kind: type, data: st.DataObject) -> None:
    """A value survives a queue, a cache or another process as the same value."""
    value = data.draw(st.from_type(kind))
    copies = [
        pickle.loads(pickle.dumps(value)),  # noqa: S301 - our own bytes
        copy.copy(value),
        copy.deepcopy(value),
    ]

    assert [value] * 3 == copies
    assert [kind] * 3 == [type(again) for again in copies]
    assert [hash(value)] * 3 == [hash(again) for again in copies]


@EACH_WITH_FIELDS
@given(data=st.data())
@settings(max_examples=5)
def test_evolving_nothing_changes_nothing(kind: type, data: st.DataObject) -> None:
    """A class accepts what it holds, so that a change of one field touches no other."""
    value: Any = data.draw(st.from_type(kind))
    again = attrs.evolve(value)

    assert value == again
    assert hash(value) == hash(again)
    assert repr(value) == repr(again)


@given(st.one_of([st.from_type(kind) for kind in (*BY_NAME, FrozenMap)]))
@settings(max_examples=80)
def test_shows_on_one_line(value: object) -> None:
    """Any value can be printed in a log: one line, which a terminal cannot garble."""
    assert repr(value).startswith(f"{type(value).__name__}(")
    assert repr(value).isprintable()


@given(st.one_of([st.from_type(kind) for kind in RECORDS]))
@settings(max_examples=25)
def test_html_holds_no_markup_of_others(record: Document) -> None:
    """Whatever an article says, a notebook shows it and runs none of it."""
    tags = set(re.findall("<[^>]*>", record._repr_html_()))

    assert tags <= {
        f"<{slash}{tag}>"
        for slash in ("", "/")
        for tag in ("table", "caption", "tr", "th", "td")
    }


def reworded(value: Any) -> Any:  # noqa: ANN401 - any value of the model
    """Take everything that is wording out of *value* and out of all that it holds."""
    if type(value) is tuple:
        return tuple(map(reworded, value))
    if not attrs.has(type(value)):
        return value
    changes: Any = {
        field.name: field.default
        if field.metadata == WORDING
        else reworded(getattr(value, field.name))
        for field in attrs.fields(type(value))
    }
    return attrs.evolve(value, **changes)


def derived(record: Document) -> str:
    """Give the id that *record* would have if none had been given."""
    return attrs.evolve(record, id="").id


@EACH_RECORD
@given(data=st.data())
@settings(max_examples=8)
def test_ids_depend_on_facts_only(kind: type, data: st.DataObject) -> None:
    """Two articles that say the same in other words give records with the same id."""
    record = data.draw(st.from_type(kind))
    bare = reworded(record)

    assert same_facts(record, bare)
    assert derived(record) == bare.id


@EACH_RECORD
@given(data=st.data())
@settings(max_examples=7)
def test_other_facts_have_other_ids(kind: type, data: st.DataObject) -> None:
    """A record that says anything else is never taken for this one."""
    one, other = data.draw(st.from_type(kind)), data.draw(st.from_type(kind))

    assert same_facts(one, other) == (derived(one) == derived(other))


@EACH_RECORD
@given(data=st.data())
@settings(max_examples=8)
def test_given_ids_are_kept(kind: type, data: st.DataObject) -> None:
    """A user's own ids survive every change of a record."""
    record: Any = data.draw(st.from_type(kind))
    name = data.draw(testing.ids())

    assert name == attrs.evolve(attrs.evolve(record, id=name), extra={}).id


@given(DATES, DATES, DATES)
@settings(max_examples=60)
def test_order_of_dates_is_total(
    a: PartialDate, b: PartialDate, c: PartialDate
) -> None:
    """Dates can be sorted, always into one order, whatever is known of them."""
    assert 1 == (a < b) + (a > b) + (a == b)
    assert (a <= b) == (not b < a)
    assert a <= c or not a <= b or not b <= c
    assert sorted([a, b, c]) == sorted([c, b, a])


def bounds(value: PartialDate | Quantity) -> tuple[object, ...]:
    """Give what containment goes by."""
    if isinstance(value, PartialDate):
        return value.earliest, value.latest
    return value.unit, value.bounds


def check_partial_order(a: Any, b: Any, c: Any) -> None:  # noqa: ANN401 - of one class
    """Check the laws of a partial order; two values are one when their bounds are."""
    assert a.contains(a)
    assert (a.contains(b) and b.contains(a)) == (bounds(a) == bounds(b))
    assert a.contains(c) or not (a.contains(b) and b.contains(c))


@given(DATES, DATES, DATES)
@settings(max_examples=60)
def test_containment_of_dates_is_a_partial_order(
    a: PartialDate, b: PartialDate, c: PartialDate
) -> None:
    """What lies in March 2022 lies in 2022, and two dates within each other are one."""
    check_partial_order(a, b, c)


@given(QUANTITIES, QUANTITIES, QUANTITIES)
@settings(max_examples=60)
def test_containment_of_quantities_is_a_partial_order(
    a: Quantity, b: Quantity, c: Quantity
) -> None:
    """What fits « entre 3 et 5 » fits « au moins 2 », and never the other way round."""
    check_partial_order(a, b, c)


@given(testing.reports_with_articles())
@settings(max_examples=10)
def test_sources_verify_in_their_article(drawn: tuple[Article, Report]) -> None:
    """A report bears out in its own article, given as such or as its text."""
    article, report = drawn

    assert () == report.verify(article) == report.verify(article.text)
