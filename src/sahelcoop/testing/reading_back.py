# SPDX-License-Identifier: MIT
"""Whether the French that is written of a record is read as that record again.

I take a record that can be told alone and give what differs, field by field. I must not
know how a sentence is made or read: I write, I read, and I compare.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final

import attrs

from sahelcoop.model.actors import ActorRef, Party
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article
from sahelcoop.model.attack import Attack, Target
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement
from sahelcoop.reading import parse
from sahelcoop.render import summarise

__all__ = ["UNSTATED", "Difference", "Fact", "differences", "facts"]

Fact = Delivery | Attack | Agreement | Statement

UNSTATED: Final[Mapping[type, frozenset[str]]] = {
    ActorRef: frozenset({"actor"}),
    Item: frozenset({"category"}),
    Place: frozenset(
        {"country", "geonames", "kind", "lat", "lon", "precision", "subdivision"}
    ),
    Target: frozenset({"actor"}),
    Delivery: frozenset({"motive"}),
    Statement: frozenset({"cue"}),
}
"""By class, the fields that no sentence states: keys, what the lexicon adds to a name,
and two that summaries leave out. A table in `docs/prose.md` says more."""

_RECORDS: Final = frozenset({"id", "extra", "sources", "absent"})
_MARKS: Final = str.maketrans({"’": "'", "\N{NO-BREAK SPACE}": " "})


@attrs.frozen
class Difference:
    """Where what is read differs from what was written."""

    field: str
    """A field of the record, or the tag of a whole record, missing or one too many."""
    wrote: object
    read: object


@cache
def _stated(kind: type) -> tuple[str, ...]:
    """Name the fields of a class that full sentences state."""
    left_out = UNSTATED.get(kind, frozenset()) | _RECORDS
    found = (f for f in attrs.fields(kind) if f.metadata.get("fact", True))
    return tuple(f.name for f in found if f.name not in left_out)


def _said(value: Any) -> Any:
    """Reduce a value to what a sentence says of it, typography folded."""
    if isinstance(value, tuple):
        return tuple(map(_said, value))
    if isinstance(value, PartialDate):
        return value.edtf
    kind = type(value)
    if attrs.has(kind):
        held = ((name, _said(getattr(value, name))) for name in _stated(kind))
        return (kind.__name__, *held)
    return value.translate(_MARKS) if kind is str else value


def _field(name: str, wrote: Any, read: Any) -> Iterator[Difference]:
    """Compare one field; the order of a list tells nothing."""
    if isinstance(wrote, tuple):
        ours, theirs = ({_said(v): v for v in side} for side in (wrote, read))
        told, found = (Counter(map(_said, side)) for side in (wrote, read))
        missing = tuple(ours[key] for key in (told - found).elements())
        extra = tuple(theirs[key] for key in (found - told).elements())
        if missing or extra:
            yield Difference(name, missing, extra)
    elif _said(wrote) != _said(read):
        yield Difference(name, wrote, read)


def facts(report: Report) -> tuple[Fact, ...]:
    """Give the records of what happened and what was said."""
    events = (*report.deliveries, *report.attacks, *report.agreements)
    return (*events, *report.statements)


def _voices(record: Fact) -> Iterator[Party]:
    """Name those after whom a record is told, or who speak in it: who promises."""
    if not isinstance(record, Statement):
        yield from record.according_to
    if isinstance(record, Delivery):
        yield from record.suppliers
    if isinstance(record, Attack):
        for part in (*record.perpetrators, *record.tolls):
            yield from part.according_to


def _is_echo(statement: Fact, voices: Iterable[Party]) -> bool:
    """Tell whether a statement only says again what the record does.

    "Selon X, …" is a source and a statement as well (annotation guide), and so is
    "a promis de …" a promise of goods.
    """
    if not isinstance(statement, Statement) or statement.form is not Form.INDIRECT:
        return False
    return set(map(_said, statement.speakers)) <= set(map(_said, voices))


def differences(record: Fact, *, locale: str = "fr") -> tuple[Difference, ...]:
    """Write *record* in full, read it, and give each field that comes back otherwise.

    Raises:
        LocaleError: no French is written for *locale*.
    """
    found = facts(parse(Article(summarise(record, locale=locale))))
    return tuple(_compared(record, found))


def _heard_once(record: Fact) -> Fact:
    """Leave out the source of a toll that is the event's: one "selon" tells both."""
    if not isinstance(record, Attack):
        return record
    heard = record.according_to
    tolls = tuple(
        attrs.evolve(toll, according_to=()) if toll.according_to == heard else toll
        for toll in record.tolls
    )
    return attrs.evolve(record, tolls=tolls)


def _compared(record: Fact, found: Iterable[Fact]) -> Iterator[Difference]:
    ours: list[Fact] = []
    for other in found:
        if type(other) is type(record) and not ours:
            ours.append(other)
        elif not _is_echo(other, _voices(record)):
            yield Difference(other.tag, None, other)
    if not ours:
        yield Difference(record.tag, record, None)
    for other in ours:
        wrote, read = _heard_once(record), _heard_once(other)
        for name in _stated(type(record)):
            yield from _field(name, getattr(wrote, name), getattr(read, name))
