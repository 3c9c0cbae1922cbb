# SPDX-License-Identifier: MIT
"""What the members of an event say in one field, and which of them counts for more."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import attrs

from sahelcoop.model._record import canonical
from sahelcoop.model.decisions import Told
from sahelcoop.model.provenance import Evidence

__all__ = ["USER", "Member", "Saying", "Variety", "evidence", "sayings", "varieties"]

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


@attrs.frozen(eq=False)
class Saying:
    """What one member says in a field."""

    member: Member
    value: Any
    """None or an empty tuple where it says nothing."""


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
    def corrected(self) -> bool:
        """Whether a person put it there."""
        return any(member.source == USER for member in self.members)

    @property
    def silent(self) -> bool:
        """Whether it is no value."""
        return self.value is None or self.value == ()


def sayings(members: Iterable[Member], field: str) -> list[Saying]:
    """Collect what the *members* say in a *field*."""
    return [
        Saying(member, getattr(member.record, field))
        for member in members
        if member.fields is None or field in member.fields
    ]


def varieties(said: Sequence[Saying]) -> list[Variety]:
    """Put together those who say the same, in the order of what is said."""
    groups: dict[str, list[Saying]] = {}
    for saying in said:
        groups.setdefault(repr(canonical(saying.value)), []).append(saying)
    return [
        Variety(found[0].value, spelled, tuple(s.member for s in found))
        for spelled, found in sorted(groups.items())
    ]


def evidence(members: Iterable[Member], field: str) -> tuple[Evidence, ...]:
    """Collect the words behind a *field*, nested ones included, each once.

    What a person corrected rests on that person's evidence alone.
    """
    tellers = [m for m in members if m.fields is None or field in m.fields]
    corrections = [member for member in tellers if member.source == USER]
    found = {
        one
        for member in corrections or tellers
        for path, told in member.record.sources.items()
        if path == field or path.startswith(f"{field}.")
        for one in told
    }
    return tuple(sorted(found))
