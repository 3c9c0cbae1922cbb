# SPDX-License-Identifier: MIT
"""`from_type` after the entry point has run."""

from enum import Enum
from typing import Any

import attrs
import pytest
from hypothesis import strategies as st

from sahelcoop import model, testing
from sahelcoop.model import (
    Actor,
    ActorRef,
    Delivery,
    DeliveryStatus,
    Event,
    FrozenMap,
    Party,
    UnnamedSource,
)
from sahelcoop.testing.hook import STRATEGIES, register
from tests.testing.finding import crowd, minimal

PARENTS = {model.Document, model.Event, model.Record}
CLASSES = sorted(STRATEGIES, key=lambda kind: kind.__name__)


@pytest.fixture(autouse=True)
def registered() -> None:
    """Register as the entry point does."""
    register()


def public_classes() -> set[type]:
    """List the classes that the model exports."""
    exported = (getattr(model, name) for name in model.__all__)
    return {found for found in exported if isinstance(found, type)}


def test_every_public_class_is_registered() -> None:
    """No class of the model is forgotten: enums need no help, parents get it."""
    enums = {kind for kind in public_classes() if issubclass(kind, Enum)}

    assert public_classes() == {*STRATEGIES, *enums, *PARENTS, FrozenMap}


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_from_type(kind: type) -> None:
    """`from_type` draws instances of the class, valid ones, or it would raise."""
    drawn: list[object] = crowd(st.from_type(kind), 10)

    assert {kind} == {type(value) for value in drawn}


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_names_a_public_strategy(kind: type) -> None:
    """The function behind a class can be imported too."""
    assert STRATEGIES[kind] in testing.__all__


def test_from_type_shrinks() -> None:
    """What `from_type` draws is as simple as what the function draws."""
    assert Delivery() == minimal(st.from_type(Delivery))


def test_from_type_of_a_parent() -> None:
    """A parent stands for the records below it."""
    drawn = {type(event).__name__ for event in crowd(st.from_type(Event), 60)}

    assert {"Agreement", "Attack", "Delivery"} == drawn


def test_from_type_of_a_party() -> None:
    """A union draws each of its members."""
    party: Any = Party

    assert {ActorRef, UnnamedSource} == {
        type(value) for value in crowd(st.from_type(party), 50)
    }


def test_from_type_of_an_enum() -> None:
    """Enums are drawn without registration, every member of them."""
    assert set(DeliveryStatus) == set(crowd(st.from_type(DeliveryStatus), 50))


def test_from_type_of_a_mapping() -> None:
    """The values of a mapping are of the type that is asked for."""
    found = minimal(st.from_type(FrozenMap[int]), lambda mapping: len(mapping) > 0)

    assert FrozenMap({"0": 0}) == found


def test_from_type_of_a_bare_mapping() -> None:
    """Without a type for its values, they are texts."""
    found = minimal(st.from_type(FrozenMap), lambda mapping: len(mapping) > 0)

    assert FrozenMap({"0": ""}) == found


def test_users_can_build_on_it() -> None:
    """A class of a user's own, with fields of ours, needs no strategy."""

    @attrs.frozen
    class Rumour:
        about: Delivery
        by: Actor

    assert "Rumour" == type(minimal(st.from_type(Rumour))).__name__
