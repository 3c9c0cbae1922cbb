# SPDX-License-Identifier: MIT
"""What a mention is, and what a name can denote."""

from enum import StrEnum

import attrs

from sahelcoop.lexicon import ActorEntry, PlaceEntry

__all__ = ["Mention", "MentionKind", "Named"]


class MentionKind(StrEnum):
    """What sort of value a mention has; in upper case it is the feature of its unit."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    """A time of day alone."""
    DURATION = "duration"
    RECURRENCE = "recurrence"
    NAME = "name"
    PERSON = "person"
    GOODS = "goods"
    DESIGNATION = "designation"


@attrs.frozen
class Mention:
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
class Named:
    """What a name can denote; "Bamako" is a town and stands for a state."""

    actor: ActorEntry | None = None
    place: PlaceEntry | None = None
