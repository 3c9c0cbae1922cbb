# SPDX-License-Identifier: MIT
"""Actors, their names and offices, and how records refer to them."""

from typing import Any

import pytest

from sahelcoop.errors import ModelError
from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    FrozenMap,
    Name,
    NameKind,
    Office,
    PartialDate,
    Quantity,
    UnnamedSource,
)

RUSSIA = ActorRef("Russie", label="Moscou")
SOURCES = UnnamedSource("sources militaires", Quantity.exact(2), "présidence")
NAMES = (Name("Sadio Camara"), Name("Camara", NameKind.ALIAS))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Name("JNIM", NameKind.ACRONYM), "JNIM"),
        (Office("ministre de la Défense", "gouvernement"), "ministre de la Défense"),
        (RUSSIA, "Russie"),
        (SOURCES, "sources militaires"),
        (Actor(kind=ActorKind.PERSON, names=NAMES), "Sadio Camara"),
    ],
)
def test_str(value: object, text: str) -> None:
    """Whoever it is goes by the name, as in a sentence."""
    assert text == str(value)


@pytest.mark.parametrize("party", [RUSSIA, SOURCES])
def test_every_party_has_a_name(party: ActorRef | UnnamedSource) -> None:
    """A party can be asked for its name without asking first what it is."""
    assert str(party) == party.name


def test_an_actor_needs_a_kind_and_a_name() -> None:
    """The first name is the actor's; the rest may be unknown."""
    actor = Actor(
        kind=ActorKind.STATE, names=(Name("Mali"), Name("République du Mali"))
    )

    assert "Mali" == actor.name
    assert actor.country is None
    assert [(), ()] == [actor.affiliations, actor.offices]
    assert {} == actor.identifiers


def test_an_actor_with_everything() -> None:
    """Ties and offices are dated, and identifiers are frozen."""
    since = PartialDate("2021/..")
    tie = Affiliation(RUSSIA, since, (SOURCES,))
    actor = Actor(
        kind=ActorKind.PERSON,
        names=NAMES,
        country="ML",
        affiliations=(tie,),
        offices=(Office("ministre", held=since),),
        identifiers={"wikidata": "Q1"},
    )

    assert "2021/.." == str(actor.offices[0].held)
    assert FrozenMap({"wikidata": "Q1"}) == actor.identifiers


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (Name, {"text": ""}, "Name.text must not be blank"),
        (Name, {"text": "M", "kind": "short"}, "Name.kind must be NameKind"),
        (Office, {"title": 1}, "Office.title must be str"),
        (Office, {"title": "m", "held": "2021"}, "Office.held must be PartialDate"),
        (ActorRef, {"name": "a\x00"}, "ActorRef.name must hold no control character"),
        (ActorRef, {"name": "a", "role": ""}, "ActorRef.role must not be blank"),
        (
            UnnamedSource,
            {"description": "une source", "count": 1},
            "UnnamedSource.count must be Quantity",
        ),
        (Affiliation, {"to": "Russie"}, "Affiliation.to must be ActorRef"),
        (
            Affiliation,
            {"to": RUSSIA, "according_to": ("AFP",)},
            "according_to must be a tuple of ActorRef or UnnamedSource",
        ),
        (Actor, {"kind": "person", "names": NAMES}, "Actor.kind must be ActorKind"),
        (
            Actor,
            {"kind": ActorKind.PERSON, "names": ()},
            "Actor.names must hold at least 1",
        ),
        (
            Actor,
            {"kind": ActorKind.PERSON, "names": NAMES, "country": "Mali"},
            "Actor.country must be an ISO 3166-1 alpha-2 code",
        ),
        (
            Actor,
            {"kind": ActorKind.PERSON, "names": NAMES, "identifiers": {"w": ""}},
            "Actor.identifiers must not be blank",
        ),
    ],
)
def test_refuses(make: type, fields: dict[str, Any], message: str) -> None:
    """The error names the class and the field that breaks a rule."""
    with pytest.raises(ModelError, match=message):
        make(**fields)
