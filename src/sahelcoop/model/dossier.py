# SPDX-License-Identifier: MIT
"""Dossiers: many reports, which of their records are one, and where they differ."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import cached_property
from typing import ClassVar, cast

import attrs

from sahelcoop.model._checks import LINE, REF, Of, Texts, TupleOf, refuse
from sahelcoop.model._record import Record
from sahelcoop.model._search import (
    actor_names,
    date_of,
    place_names,
    window,
    within,
)
from sahelcoop.model._show import short_repr
from sahelcoop.model._totals import Totalled, total
from sahelcoop.model.actors import Actor
from sahelcoop.model.dates import DayLike, PartialDate
from sahelcoop.model.decisions import (
    TOLD,
    Correction,
    Decision,
    Retraction,
    Told,
    Verdict,
)
from sahelcoop.model.quantities import PIECE, Quantity
from sahelcoop.model.report import Report

__all__ = [
    "Comparison",
    "Conflict",
    "Copies",
    "Dossier",
    "Link",
    "Merged",
    "MergedField",
    "Variant",
]


class Comparison(StrEnum):
    """How a value stands to the preferred one of its field."""

    EQUAL = "equal"
    REFINES = "refines"
    """One lies within the other."""
    COMPATIBLE = "compatible"
    CONTRADICTS = "contradicts"
    SUPERSEDED = "superseded"
    """An earlier count that a later one has replaced."""
    ONE_SIDED = "one_sided"
    """No value at all."""


@attrs.frozen(repr=False)
class Variant:
    """One value of a field, and who has it."""

    records: tuple[str, ...] = attrs.field(validator=Texts())
    """Keys of the records that say the same."""
    comparison: Comparison = attrs.field(validator=Of(Comparison))

    __repr__ = short_repr


@attrs.frozen(repr=False)
class MergedField:
    """A field on which the records differ; the values stay in them."""

    name: str = attrs.field(validator=LINE)
    """Of the field; tolls stand apart by harm (`tolls.killed`)."""
    rule: str = attrs.field(validator=LINE)
    """What chose the preferred value."""
    variants: tuple[Variant, ...] = attrs.field(validator=TupleOf((Variant,), least=1))
    """Preferred first."""

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Conflict:
    """A value of an event that is not the preferred one."""

    event: str = attrs.field(validator=REF)
    field: str = attrs.field(validator=LINE)
    comparison: Comparison = attrs.field(validator=Of(Comparison))
    preferred: tuple[str, ...] = attrs.field(validator=Texts())
    """Keys of the records that have the preferred value."""
    other: tuple[str, ...] = attrs.field(validator=Texts())

    __repr__ = short_repr


@attrs.frozen(kw_only=True, repr=False)
class Merged(Record):
    """All that the reports tell of one event, statement or actor."""

    tag: ClassVar[str] = "merged"

    record: Told = attrs.field(validator=TOLD)
    """The preferred values; that of a single member is the member."""
    members: tuple[str, ...] = attrs.field(validator=Texts())
    """Keys of the records put together."""
    fields: tuple[MergedField, ...] = attrs.field(
        default=(), validator=TupleOf((MergedField,))
    )
    """Where the members differ, in the order of the fields."""


@attrs.frozen(repr=False)
class Link:
    """A summing-up that may cover an event; it is no part of it and never adds up."""

    summary: str = attrs.field(validator=REF)
    """Key of the record that sums up."""
    event: str = attrs.field(validator=REF)
    """Id of the merged event."""

    def __attrs_post_init__(self) -> None:
        if self.summary == self.event:
            raise refuse(self, "event", "must not be the summary", self.event)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Copies:
    """Articles that are one source: a wire story and its reprints."""

    articles: tuple[str, ...] = attrs.field(validator=Texts())

    __repr__ = short_repr


@attrs.frozen(kw_only=True, repr=False)
class Dossier(Record):
    """Reports and decisions on them, and what follows from both.

    `merge` makes it; all but `reports` and `decisions` is computed from these two.
    """

    tag: ClassVar[str] = "dossier"

    reports: tuple[Report, ...] = attrs.field(default=(), validator=TupleOf((Report,)))
    decisions: tuple[Decision, ...] = attrs.field(
        default=(), validator=TupleOf((Verdict, Correction, Retraction))
    )
    merged: tuple[Merged, ...] = attrs.field(default=(), validator=TupleOf((Merged,)))
    verdicts: tuple[Verdict, ...] = attrs.field(
        default=(), validator=TupleOf((Verdict,))
    )
    """Of the rules: what joined the members, and what they are unsure of."""
    links: tuple[Link, ...] = attrs.field(default=(), validator=TupleOf((Link,)))
    copies: tuple[Copies, ...] = attrs.field(default=(), validator=TupleOf((Copies,)))

    @cached_property
    def _records(self) -> dict[str, Told]:
        """Records by key: of reports, of corrections, of what was merged."""
        found = {key: record for key, _, record in keyed(self.reports)}
        for decision in self.decisions:
            if isinstance(decision, Correction):
                found[decision.id] = decision.corrected
        found.update((merged.id, merged.record) for merged in self.merged)
        return found

    def record(self, key: str) -> Told:
        """Find a record by its key, or the preferred one of a merged event by its id.

        The key of a record is its id; where several have one id, `#` and the id of
        the report follow. Raises KeyError when there is none.
        """
        return self._records[key]

    def values(self, field: MergedField) -> tuple[object, ...]:
        """Collect the values of *field*, in the order of its variants."""
        name, _, harm = field.name.partition(".")
        firsts = (self.record(variant.records[0]) for variant in field.variants)
        found = tuple(getattr(record, name) for record in firsts)
        if not harm:
            return found
        return tuple(tuple(t for t in tolls if t.harm == harm) for tolls in found)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every value that is not the preferred one of its event."""
        return tuple(
            Conflict(
                merged.id,
                field.name,
                variant.comparison,
                field.variants[0].records,
                variant.records,
            )
            for merged in self.merged
            for field in merged.fields
            for variant in field.variants[1:]
        )

    def timeline(self) -> tuple[Merged, ...]:
        """List the events in the order of their dates, those without a date last."""
        events = (m for m in self.merged if hasattr(m.record, "date"))
        return tuple(sorted(events, key=_by_date))

    def find(
        self,
        *,
        kind: type[Told] | str | None = None,
        actor: str | None = None,
        place: str | None = None,
        between: tuple[DayLike, DayLike] | None = None,
    ) -> tuple[Merged, ...]:
        """Find what is of a *kind*, with an *actor*, at a *place*, *between* two days.

        A kind is a class or its tag ("attack"). Names are compared without case; any
        name that the reports know of an actor will do. A bound of None is open; what
        has no date lies between no days.
        """
        tag = kind if kind is None or isinstance(kind, str) else kind.tag
        names = None if actor is None else self._names_of(actor.casefold())
        limits = None if between is None else window(*between)
        return tuple(
            merged
            for merged in self.merged
            if tag in {None, merged.record.tag}
            if names is None or not names.isdisjoint(self._all(merged, actor_names))
            if place is None or place.casefold() in self._all(merged, place_names)
            if limits is None or within(date_of(merged.record), limits)
        )

    def _names_of(self, name: str) -> frozenset[str]:
        """Give all names of the actors that *name* is one of, in lower case."""
        known = (
            set(self._all(merged, actor_names))
            for merged in self.merged
            if isinstance(merged.record, Actor)
        )
        return frozenset({name}.union(*(names for names in known if name in names)))

    def _all(
        self, merged: Merged, names: Callable[[Record], Iterator[str]]
    ) -> set[str]:
        """Give the names that any member of *merged* has."""
        keys = (merged.id, *merged.members)
        return {name for key in keys for name in names(self.record(key))}

    def total(
        self,
        of: Totalled,
        events: Iterable[Merged] | None = None,
        *,
        unit: str = PIECE,
    ) -> Quantity:
        """Add up a harm or a category of goods over *events*, all of them by default.

        The bounds are honest: each event counts with the least and the most that any
        of its members says, what nobody counts has no upper bound, and what only sums
        up other events is left out.
        """
        chosen = self.merged if events is None else events
        sums = {link.summary for link in self.links}
        told = (
            [self.record(key) for key in merged.members]
            for merged in chosen
            if sums.isdisjoint(merged.members)
        )
        return total(of, told, unit)


def keyed(reports: Iterable[Report]) -> Iterator[tuple[str, Report, Told]]:
    """Give the records of *reports* with their keys; see `Dossier.record`."""
    held = [(report, record) for report in reports for record in report.records]
    times = Counter(record.id for _, record in held)
    taken: Counter[str] = Counter()
    for report, record in held:
        key = record.id
        if times[key] > 1:
            key = f"{key}#{report.id}"
            taken[key] += 1
            key += f"#{taken[key]}" if taken[key] > 1 else ""
        yield key, report, cast("Told", record)


def _by_date(merged: Merged) -> tuple[bool, PartialDate | str, str]:
    date = date_of(merged.record)
    return date is None, date or "", merged.id
