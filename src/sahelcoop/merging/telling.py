# SPDX-License-Identifier: MIT
"""What the members of an event say in one field, and which of them counts for more."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

import attrs

from sahelcoop.model._record import canonical
from sahelcoop.model.decisions import Correction, Told
from sahelcoop.model.provenance import Evidence

__all__ = [
    "USER",
    "WORDS",
    "Member",
    "Variety",
    "evidence",
    "fields_of",
    "tellers",
    "varieties",
]

WORDS: Final = frozenset({"form", "text", "segments", "cue"})
"""Fields of a statement that hang together: all are taken from one telling."""

USER: Final = "user"
"""The source of what a person corrected."""


@attrs.frozen(eq=False)
class Member:
    """A record of an event, or the correction of one."""

    key: str
    record: Told
    source: str
    """The article that stands for all its copies, or `USER`."""
    told: float
    """The day of publication, or infinity."""
    fields: frozenset[str] | None = None
    """The fields that a correction is about; None for a record, which tells all."""

    @classmethod
    def of(cls, correction: Correction, told: float) -> "Member":
        """Put a *correction* beside the record, which was *told* on a day."""
        fields = fields_of(correction)
        return cls(correction.id, correction.corrected, USER, told, fields)


@attrs.frozen(eq=False)
class Variety:
    """A value and those who have it."""

    value: Any
    spelled: str
    """All that it says, as a text: what makes it another value, and orders it."""
    members: tuple[Member, ...]

    @property
    def sources(self) -> int:
        """Count the independent sources."""
        return len({member.source for member in self.members})

    @property
    def told(self) -> float:
        """The day on which it was first told."""
        return min(member.told for member in self.members)

    @property
    def correction(self) -> str | None:
        """The id of the correction that put it there, the first of several."""
        ids = (member.key for member in self.members if member.source == USER)
        return min(ids, default=None)

    @property
    def silent(self) -> bool:
        """Whether it is no value."""
        return self.value is None or self.value == ()


def fields_of(correction: Correction) -> frozenset[str]:
    """Give the fields that a correction is about, and what hangs together with them."""
    named = frozenset(correction.fields)
    return named | WORDS if named & WORDS else named


def tellers(members: Iterable[Member], field: str) -> list[Member]:
    """Leave out corrections of other fields."""
    return [m for m in members if m.fields is None or field in m.fields]


def varieties(members: Iterable[Member], field: str) -> list[Variety]:
    """Put together *members* who say the same, in the order of what is said."""
    groups: dict[str, list[Member]] = {}
    for member in members:
        value = getattr(member.record, field)
        groups.setdefault(repr(canonical(value)), []).append(member)
    return [
        Variety(getattr(found[0].record, field), spelled, tuple(found))
        for spelled, found in sorted(groups.items())
    ]


def evidence(members: Sequence[Member]) -> dict[str, tuple[Evidence, ...]]:
    """Collect the words behind each field, nested ones included, each once.

    What a person corrected rests on that person's evidence alone, or on none.
    """
    found: dict[str, set[Evidence]] = defaultdict(set)
    decided: set[str] = set().union(*(m.fields for m in members if m.fields))
    for member in members:
        for path, told in member.record.sources.items():
            field = path.partition(".")[0]
            told_by_it = (
                field not in decided
                if member.fields is None
                else field in member.fields
            )
            if told_by_it:
                found[field].update(told)
    return {field: tuple(sorted(told)) for field, told in found.items()}
