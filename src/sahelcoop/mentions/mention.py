# SPDX-License-Identifier: MIT
"""What a mention is, and what a name can denote."""

from enum import StrEnum
from typing import NamedTuple

import attrs

from sahelcoop.lexicon import ActorEntry, BodyEntry, PlaceEntry
from sahelcoop.model.quantities import PIECE

__all__ = ["Mention", "MentionKind", "Named", "PersonName", "Signed"]


class MentionKind(StrEnum):
    """What sort of value a mention has; in upper case it is the feature of its unit."""

    NUMBER = "number"
    """A `Quantity` of pieces, or a `Signed`."""
    ORDINAL = "ordinal"
    """An int."""
    QUANTITY = "quantity"
    """A `Quantity` with a unit, or a `Signed`."""
    DATE = "date"
    TIME = "time"
    """A time of day alone."""
    DURATION = "duration"
    RECURRENCE = "recurrence"
    NAME = "name"
    PERSON = "person"
    GOODS = "goods"
    DESIGNATION = "designation"


class Mention(NamedTuple):
    """A stretch of text with a value."""

    start: int
    """Code points of the text."""
    end: int
    kind: MentionKind
    value: object
    rule: str
    features: frozenset[str] = frozenset()
    """What patterns may ask of it beside its kind."""


@attrs.frozen
class PersonName:
    """The parts of a person's name, as an article tells them."""

    family: str
    given: str = ""
    """Empty where only the family name is told."""
    title: str | None = None
    """The title, rank or civility right before the name."""

    @property
    def full(self) -> str:
        """The given names and the family name."""
        return f"{self.given} {self.family}".strip()


@attrs.frozen
class Signed:
    """A number below zero: it counts nothing, so it is no `Quantity`."""

    number: float
    unit: str = PIECE


@attrs.frozen
class Named:
    """What a name can denote; "Bamako" is a town and stands for a state."""

    actor: ActorEntry | None = None
    place: PlaceEntry | None = None
    person: PersonName | None = None
    """Of a person: the longest name that the article has told so far."""
    body: BodyEntry | None = None
    """Of a body without its country: "l'armée"."""
    rivals: tuple[ActorEntry | PlaceEntry, ...] = ()
    """What else bears the name; the article decides between them."""
