# SPDX-License-Identifier: MIT
"""What all formats share: the records to be written, and what became of them."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Set as AbstractSet
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar
from uuid import UUID, uuid5

import attrs

from sahelcoop.model import (
    Actor,
    ActorRef,
    Agreement,
    ArticleInfo,
    Attack,
    Day,
    Delivery,
    Document,
    Dossier,
    PartialDate,
    Party,
    Record,
    Report,
    Statement,
    same_facts,
)
from sahelcoop.model._checks import shown

__all__ = [
    "Export",
    "Json",
    "Ledger",
    "Note",
    "NoteKind",
    "Source",
    "Told",
    "begin",
    "calendar",
    "held",
    "reports_of",
    "single_day",
    "told",
    "uuid_of",
]

D = TypeVar("D")

Json = dict[str, Any]
"""A JSON object as Python holds it."""

Source = Report | Dossier | Iterable[Report]
"""What can be exported; of a dossier, the preferred values of what it has merged."""

NAMESPACE: Final = UUID("e1ee4a6a-690b-40a9-bbfd-65da121c928b")
"""Of the UUIDs made from our ids: drawn once by chance, belongs to nothing else."""


class NoteKind(StrEnum):
    """What happened to a value on its way into another format."""

    LOST = "lost"
    """The format has no room for it."""
    IMPUTED = "imputed"
    """The format demands what the text does not say; this was put there."""
    REFUSED = "refused"
    """Writing it would say more than the text does, so it was left out."""


@attrs.frozen
class Note:
    """One value that did not arrive as it was."""

    record: str
    """Id of the record."""
    field: str
    """Dotted path of the field; `record` stands for the whole."""
    kind: NoteKind
    reason: str


@attrs.frozen
class Export(Generic[D]):
    """A document in another format, and all that is not in it as it was told."""

    document: D
    notes: tuple[Note, ...] = ()


@attrs.frozen
class Ledger:
    """Takes notes while a document is written; the same note counts once."""

    taken: dict[Note, None] = attrs.field(factory=dict)

    def lost(self, record: str, field: str, reason: str) -> None:
        """Note that the format has no room for a field."""
        self.taken[Note(record, field, NoteKind.LOST, reason)] = None

    def imputed(self, record: str, field: str, reason: str) -> None:
        """Note that a value stands there which the text does not give."""
        self.taken[Note(record, field, NoteKind.IMPUTED, reason)] = None

    def refused(self, record: str, field: str, reason: str) -> None:
        """Note that a value was left out on purpose."""
        self.taken[Note(record, field, NoteKind.REFUSED, reason)] = None

    def rest(self, record: Document, written: AbstractSet[str], reason: str) -> None:
        """Note as lost whatever the record says besides what is *written*.

        That names fields by dotted path with `*` for positions; a path stands for all
        that lies below it.
        """
        for path in _unwritten(record, "", "", written):
            self.lost(record.id, path, reason)

    def close(self, document: D) -> Export[D]:
        """Give the document with the notes in the order they were taken."""
        return Export(document, tuple(self.taken))


def _unwritten(
    value: object, path: str, pattern: str, written: AbstractSet[str]
) -> Iterator[str]:
    """Give the paths below *value* that say something and are not written."""
    for name, step, inner in _below(value):
        here, like = f"{path}{name}", f"{pattern}{step}"
        if like in written:
            continue
        if any(each.startswith(f"{like}.") for each in written):
            yield from _unwritten(inner, f"{here}.", f"{like}.", written)
        else:
            yield here


def _below(value: object) -> Iterator[tuple[str, str, object]]:
    """Give what a value holds and does not leave unsaid: name, pattern, value."""
    if isinstance(value, tuple):
        for position, one in enumerate(value):
            yield str(position), "*", one
        return
    owner = type(value)
    if attrs.has(owner):
        for field in attrs.fields(owner):
            inner = getattr(value, field.name)
            if field.name != "id" and inner != field.default:
                yield field.name, field.name, inner


Event = Delivery | Attack | Agreement | Statement


@attrs.frozen
class Told:
    """The records to be written, each id once, with the articles that tell them."""

    actors: dict[str, Actor]
    events: tuple[Event, ...]
    articles: dict[str, tuple[ArticleInfo, ...]]
    """By the id of the record."""
    known_as: dict[str, str]
    """Ids of the actors by those that records refer to them by."""

    def actor(self, party: Party | None) -> Actor | None:
        """Find the actor that a record refers to."""
        key = party.actor if isinstance(party, ActorRef) else None
        return None if key is None else self.actors.get(self.known_as.get(key, ""))


def reports_of(source: Source) -> tuple[Report, ...]:
    """Give the reports of what is exported; an iterator is used up."""
    if isinstance(source, Report):
        return (source,)
    return source.reports if isinstance(source, Dossier) else tuple(source)


def held(source: Source) -> Source:
    """Keep what an iterator gives; TypeError for neither a dossier nor reports."""
    if isinstance(source, Report | Dossier):
        return source
    for each in (reports := tuple(source)):
        if not isinstance(each, Report):
            raise TypeError(f"exported are reports or one dossier, got {shown(each)}")
    return reports


_Telling = tuple[Record, tuple[ArticleInfo, ...], tuple[str, ...]]
"""A record, the articles that tell it, and the ids that it goes by."""


def _tellings(source: Source, ledger: Ledger) -> Iterator[_Telling]:
    """Give each record that is to be written; the one place that knows how."""
    if isinstance(source, Dossier):
        yield from _merged(source, ledger)
        return
    for report in reports_of(source):
        for record in report.records:
            yield record, (report.article,), (record.id,)


def _merged(dossier: Dossier, ledger: Ledger) -> Iterator[_Telling]:
    """Give the preferred records of a dossier; note what it knows besides."""
    reason = "of the merging: only preferred values are written"
    ledger.rest(dossier, {"reports", "merged"}, reason)
    ids = Counter(merged.record.id for merged in dossier.merged)
    for merged in dossier.merged:
        record: Record = merged.record
        if ids[record.id] > 1:
            record = attrs.evolve(record, id=merged.id)
        for field in merged.fields:
            reason = "told otherwise too: only the preferred value is written"
            ledger.lost(record.id, field.name, reason)
        names = tuple(key.partition("#")[0] for key in merged.members)
        yield record, dossier.articles(merged.members), names


def told(source: Source, ledger: Ledger) -> Told:
    """Put together what is to be written.

    An actor that several reports know keeps all its names. Two events with one id are
    one if they say the same; otherwise the later is refused.
    """
    kept: dict[str, Record] = {}
    articles: dict[str, tuple[ArticleInfo, ...]] = {}
    known_as: dict[str, str] = {}
    for record, tellers, names in _tellings(source, ledger):
        known = kept.setdefault(record.id, record)
        if isinstance(known, Actor) and isinstance(record, Actor):
            kept[record.id] = _joined(known, record, ledger)
            for name in names:
                same = known_as.setdefault(name, record.id) == record.id
                # Two actors that reports call by one id are told apart by none.
                known_as[name] = record.id if same else ""
        elif not same_facts(known, record):
            ledger.refused(record.id, "record", "another record has this id")
            continue
        before = articles.get(record.id, ())
        articles[record.id] = before + tuple(a for a in tellers if a not in before)
    events = tuple(r for r in kept.values() if isinstance(r, Event))
    actors = {key: r for key, r in kept.items() if isinstance(r, Actor)}
    return Told(actors, events, articles, known_as)


_OF_REPORT: Final = frozenset(
    {"article", "actors", "deliveries", "attacks", "agreements", "statements"}
)


def begin(source: Source, written: AbstractSet[str]) -> tuple[Ledger, Told]:
    """Open a ledger with what most formats lose: all of a report but its records.

    Of its article, the fields that are *written* are not lost.
    """
    ledger = Ledger()
    source = held(source)
    for report in reports_of(source):
        ledger.rest(report, _OF_REPORT, "of the reading, not of what is told")
        ledger.rest(report.article, written, "only the id of the article is written")
    return ledger, told(source, ledger)


def _joined(one: Actor, other: Actor, ledger: Ledger) -> Actor:
    """Give all that two reports say of one actor; what is single is the first's."""
    sources = dict(one.sources)
    for path, found in () if one is other else other.sources.items():
        if "." in path:
            ledger.lost(one.id, f"sources.{path}", "of a later report: no place of one")
        else:
            sources[path] = tuple(dict.fromkeys(sources.get(path, ()) + found))
    return attrs.evolve(
        one,
        names=tuple(dict.fromkeys(one.names + other.names)),
        country=one.country or other.country,
        affiliations=tuple(dict.fromkeys(one.affiliations + other.affiliations)),
        offices=tuple(dict.fromkeys(one.offices + other.offices)),
        identifiers={**other.identifiers, **one.identifiers},
        sources=sources,
    )


def calendar(day: Day | None) -> dt.date | None:
    """Give a day as Python's; None beyond the years 1 to 9999."""
    if day is None or not dt.MINYEAR <= day.year <= dt.MAXYEAR:
        return None
    return dt.date(*day)


def single_day(date: PartialDate | None) -> dt.date | None:
    """Give the one day that a date can be."""
    if date is None or date.earliest != date.latest:
        return None
    return calendar(date.earliest)


def uuid_of(*parts: str) -> str:
    """Make a UUID (version 5) of ids: the same ids give the same UUID always."""
    return str(uuid5(NAMESPACE, "\n".join(parts)))
