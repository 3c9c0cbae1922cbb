# SPDX-License-Identifier: MIT
"""Odd values at the edges: refused with our own error, or made equal."""

from collections.abc import Callable
from typing import Any

import pytest

from sahelcoop.errors import JsonError, ModelError
from sahelcoop.model import (
    Delivery,
    Evidence,
    Judgement,
    PartialDate,
    Place,
    Quantity,
    Verdict,
)
from sahelcoop.wire import from_json

HUGE: Any = 10**5000
WORDS = Evidence("a1", 0, 1, "x")
NUMBERED: Any = {1: (WORDS,), "date": (WORDS,)}


@pytest.mark.parametrize(("lat", "same"), [(12, 12.0), (0.0, -0.0)])
def test_equal_coordinates_give_one_id(lat: float, same: float) -> None:
    """Equal records have equal ids: 12 and 12.0 degrees are one parallel."""
    one, other = (Delivery(places=(Place("x", lat=v, lon=8),)) for v in (lat, same))

    assert one == other


@pytest.mark.parametrize(
    "make",
    [
        lambda: Quantity.exact(HUGE),
        lambda: Delivery(motive=HUGE),
        lambda: PartialDate("2022", not_before=HUGE),
        lambda: Delivery(sources={f"items.{'1' * 5000}": (WORDS,)}),
        lambda: Delivery(sources=NUMBERED),
        lambda: Delivery(id="a\N{EM SPACE}b"),
        lambda: Delivery(id="a\N{LINE SEPARATOR}b"),
    ],
    ids=range(7),
)
def test_refuses(make: Callable[[], object]) -> None:
    """Whatever is refused is refused by the model's own error."""
    with pytest.raises(ModelError):
        make()


def test_long_step_in_json() -> None:
    """A malformed document raises our own error."""
    path = f"items.{'1' * 5000}"
    words = '{"article":"a","start":0,"end":1,"exact":"x"}'
    with pytest.raises(JsonError):
        from_json(
            '{"type":"delivery","schema_version":1,"id":"x",'
            f'"sources":{{"{path}":[{words}]}}}}'
        )


def test_days_show_as_days() -> None:
    """A day is one value, in a repr that can be copied and in a table."""
    date = PartialDate("2022", not_before="2022-03-01")

    assert "(2022, 3, 1)" not in repr(date).replace("Day(", "")
    assert "2022-03-01" in date._repr_html_()


def test_a_verdict_names_two_records() -> None:
    """An empty id is no record."""
    with pytest.raises(ModelError):
        Verdict("", "a", Judgement.SAME, "x")
