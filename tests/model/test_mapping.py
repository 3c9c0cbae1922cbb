# SPDX-License-Identifier: MIT
"""The frozen mapping beside a dictionary."""

import operator
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from sahelcoop.model import FrozenMap

NUMBERS = FrozenMap({"b": 2, "a": 1})
DICTIONARIES = st.dictionaries(st.text("abc", max_size=2), st.integers(0, 2))


def test_goes_by_its_keys() -> None:
    """Whatever the order in which items were given, they come in that of the keys."""
    assert ["a", "b"] == list(NUMBERS)
    assert [("a", 1), ("b", 2)] == list(NUMBERS.items())
    assert [1, 2] == list(NUMBERS.values())
    assert "FrozenMap({'a': 1, 'b': 2})" == repr(NUMBERS)


@pytest.mark.parametrize("nothing", [None, {}, FrozenMap[int]()])
def test_can_be_empty(nothing: FrozenMap[int] | None) -> None:
    """Nothing given, or nothing in it, makes an empty mapping."""
    assert {} == FrozenMap(nothing)


def test_does_not_see_later_changes() -> None:
    """What happens to the dictionary it was made of does not reach it."""
    given_items = {"a": 1}
    frozen = FrozenMap(given_items)
    given_items["b"] = 2

    assert {"a": 1} == frozen


def test_misses_a_key_as_a_dictionary_does() -> None:
    """An unknown key raises KeyError, and `get` gives the default."""
    assert 0 == NUMBERS.get("z", 0)
    with pytest.raises(KeyError, match="z"):
        NUMBERS["z"]


@pytest.mark.parametrize(
    "change",
    [
        lambda frozen: setattr(frozen, "_items", {}),
        lambda frozen: setattr(frozen, "new", 1),
        lambda frozen: operator.setitem(frozen, "a", 2),
        lambda frozen: operator.delitem(frozen, "a"),
    ],
    ids=["the items", "an attribute", "an item", "no item"],
)
def test_cannot_be_changed(change: Callable[[Any], object]) -> None:
    """Neither attributes nor items can be set or taken away."""
    with pytest.raises((AttributeError, TypeError)):
        change(NUMBERS)

    assert {"a": 1, "b": 2} == NUMBERS


def test_holding_a_list_it_cannot_be_hashed() -> None:
    """A mapping is only as hashable as its values."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(FrozenMap({"a": [1]}))


@given(DICTIONARIES)
@settings(max_examples=50)
def test_equals_its_dictionary(items: dict[str, int]) -> None:
    """It has the items, the length and the keys of the dictionary it was made of."""
    frozen = FrozenMap(items)

    assert items == frozen
    assert frozen == items
    assert len(items) == len(frozen)
    assert sorted(items.items()) == list(frozen.items())


@given(DICTIONARIES, DICTIONARIES)
@settings(max_examples=100)
def test_equality_is_that_of_dictionaries(
    one: dict[str, int], other: dict[str, int]
) -> None:
    """Two of them are equal just when their dictionaries are."""
    assert (one == other) == (FrozenMap(one) == FrozenMap(other))


@given(DICTIONARIES)
@settings(max_examples=50)
def test_equal_maps_hash_alike(items: dict[str, int]) -> None:
    """The order in which items were given changes neither equality nor hash."""
    backwards = FrozenMap(dict(reversed(items.items())))

    assert FrozenMap(items) == backwards
    assert hash(FrozenMap(items)) == hash(backwards)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_at_every_protocol(protocol: int) -> None:
    """What is unpickled is an equal mapping of the same class."""
    again = pickle.loads(pickle.dumps(NUMBERS, protocol))  # noqa: S301 - our own bytes

    assert NUMBERS == again
    assert FrozenMap is type(again)
