# SPDX-License-Identifier: MIT
"""Dossiers: many reports, which of their records are one, and where they differ."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, REF, Of, Texts, TupleOf, refuse
from sahelcoop.model._record import Record
from sahelcoop.model._show import short_repr
from sahelcoop.model.report import Report

__all__ = [
    "Comparison",
    "Conflict",
    "Dossier",
    "Judgement",
    "Merged",
    "MergedField",
    "Verdict",
]


class Judgement(StrEnum):
    """Whether two records tell of one event."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Comparison(StrEnum):
    """How two values of one field stand to each other."""

    REFINES = "refines"
    """The left lies within the right."""
    COMPATIBLE = "compatible"
    CONTRADICTS = "contradicts"


@attrs.frozen(repr=False)
class Verdict:
    """A judgement on two records, by a named rule or a person."""

    left: str = attrs.field(validator=REF)
    right: str = attrs.field(validator=REF)
    judgement: Judgement = attrs.field(validator=Of(Judgement))
    by: str = attrs.field(validator=LINE)
    reason: str = attrs.field(default="", validator=PASSAGE)

    def __attrs_post_init__(self) -> None:
        if self.left == self.right:
            raise refuse(self, "right", "must be another record than left", self.right)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Conflict:
    """Two records whose values of a field are not the same."""

    left: str = attrs.field(validator=REF)
    right: str = attrs.field(validator=REF)
    comparison: Comparison = attrs.field(validator=Of(Comparison))

    __repr__ = short_repr


@attrs.frozen(repr=False)
class MergedField:
    """One field of a merged record: values stay in their records, named by id."""

    name: str = attrs.field(validator=LINE)
    holders: tuple[str, ...] = attrs.field(validator=Texts())
    """Ids of the records that have a value."""
    preferred: str = attrs.field(validator=REF)
    """Id of the record whose value is shown."""
    rule: str = attrs.field(validator=LINE)
    """What chose it."""
    conflicts: tuple[Conflict, ...] = attrs.field(
        default=(), validator=TupleOf((Conflict,))
    )

    def __attrs_post_init__(self) -> None:
        if self.preferred not in self.holders:
            raise refuse(self, "preferred", "must be one of holders", self.preferred)

    __repr__ = short_repr


@attrs.frozen(kw_only=True, repr=False)
class Merged(Record):
    """Records of several reports that tell of one event."""

    tag: ClassVar[str] = "merged"

    members: tuple[str, ...] = attrs.field(validator=Texts())
    """Ids of the records."""
    fields: tuple[MergedField, ...] = attrs.field(
        default=(), validator=TupleOf((MergedField,))
    )


@attrs.frozen(kw_only=True, repr=False)
class Dossier(Record):
    """Reports with the verdicts on their records and what follows from them."""

    tag: ClassVar[str] = "dossier"

    reports: tuple[Report, ...] = attrs.field(default=(), validator=TupleOf((Report,)))
    verdicts: tuple[Verdict, ...] = attrs.field(
        default=(), validator=TupleOf((Verdict,))
    )
    merged: tuple[Merged, ...] = attrs.field(default=(), validator=TupleOf((Merged,)))

    def record(self, key: str) -> Record:
        """Find the record with the id *key*.

        Raises KeyError when there is none.
        """
        for report in self.reports:
            for record in report.records:
                if record.id == key:
                    return record
        raise KeyError(key)

    def values(self, field: MergedField) -> tuple[object, ...]:
        """Collect the values of *field*, in the order of its holders."""
        return tuple(getattr(self.record(key), field.name) for key in field.holders)
