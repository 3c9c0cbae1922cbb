# SPDX-License-Identifier: MIT
"""Dossiers: many reports, which of their records are one, and where they differ."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import ClassVar

import attrs

from sahelcoop.model._checks import REF, Texts, TupleOf, refuse
from sahelcoop.model._keys import idle, keyed
from sahelcoop.model._record import Record
from sahelcoop.model._search import (
    actor_names,
    date_of,
    period,
    place_names,
    tag_of,
    within,
)
from sahelcoop.model._show import short_repr
from sahelcoop.model._totals import Totalled, counted_in, total
from sahelcoop.model.actors import Actor, ActorRef
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import (
    TOLD,
    Correction,
    Decision,
    Retraction,
    Told,
    Verdict,
)
from sahelcoop.model.differing import (
    CORRECTED,
    Comparison,
    Conflict,
    MergedField,
    Variant,
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

    def corrected(self, field: str) -> bool:
        """Tell whether a person put the value of *field* there."""
        return any(f.name == field and f.rule == CORRECTED for f in self.fields)


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

    @cached_property
    def _articles(self) -> dict[str, ArticleInfo]:
        """Articles by the keys of their records."""
        return {key: report.article for key, report, _ in keyed(self.reports)}

    def articles(self, keys: Iterable[str]) -> tuple[ArticleInfo, ...]:
        """Find the articles that tell the records with these *keys*, each once.

        Of an event these are its `members`; what a person corrected is no article's.
        """
        told = (self._articles[key] for key in keys if key in self._articles)
        return tuple(dict.fromkeys(told))

    @property
    def idle(self) -> tuple[Decision, ...]:
        """Decisions that decide nothing: what they name is not there, or of two kinds.

        They wait for their record or article; a slip of the pen waits for ever.
        """
        return tuple(idle(self.decisions, self.reports))

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
        actor: str | Actor | ActorRef | None = None,
        place: str | None = None,
        between: PartialDate | str | None = None,
    ) -> tuple[Merged, ...]:
        """Find what is of a *kind*, with an *actor*, at a *place*, *between* two dates.

        A kind is a class or its tag ("attack"). Names are compared without case; any
        name that the reports know of an actor will do, and so will an actor. A place is
        found by the region ("région de Mopti", "Mopti") or the district ("cercle de
        Koro") that it lies in, and by the code of its country.
        *between* is any date, its text EDTF ("2021-05", "2021/..", "../2022"): what can
        lie in it is found, and what has no date lies in none.

        Raises ModelError for a kind that is none, EdtfError for a date that is none.
        """
        tag = None if kind is None else tag_of(kind)
        name = actor if isinstance(actor, str | None) else actor.name
        names = None if name is None else self._names_of(name.casefold())
        limits = None if between is None else period(between)
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
        of its members says (or as a person corrected it), what nobody counts has no
        upper bound, and what only sums up other events is left out.

        Raises ModelError for anything else to be added up.
        """
        chosen = self.merged if events is None else events
        sums = {link.summary for link in self.links}
        told = (
            [merged.record]
            if merged.corrected(counted_in(of))
            else [self.record(key) for key in merged.members]
            for merged in chosen
            if sums.isdisjoint(merged.members)
        )
        return total(of, told, unit)


def _by_date(merged: Merged) -> tuple[bool, PartialDate | str, str]:
    date = date_of(merged.record)
    return date is None, date or "", merged.id
