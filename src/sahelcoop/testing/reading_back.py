# SPDX-License-Identifier: MIT
"""Whether the French that is written of a record is read as that record again.

I take a record that can be told alone, and the report that was read of its summary.
I give what differs, field by field. I must not know how a sentence is made or read.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final, cast

import attrs

from sahelcoop.model.actors import ActorRef, Party
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack, Target
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement

__all__ = ["UNSTATED", "Difference", "Fact", "differences", "facts"]

Fact = Delivery | Attack | Agreement | Statement

UNSTATED: Final[Mapping[type, frozenset[str]]] = {
    ActorRef: frozenset({"actor"}),
    Item: frozenset({"category"}),
    Place: frozenset(
        {"country", "district", "geonames", "kind", "lat", "lon"}
        | {"parent", "precision", "subdivision"}
    ),
    Delivery: frozenset({"motive"}),
    Statement: frozenset({"cue"}),
}
"""By class, the fields that no sentence states: keys, what the lexicon adds to a name,
why goods come, and the verb of the article. A table in `docs/prose.md` says more."""

_RECORDS: Final = frozenset({"id", "extra", "sources", "absent"})
_MARKS: Final = str.maketrans({"’": "'", "\N{NO-BREAK SPACE}": " "})


@attrs.frozen
class Difference:
    """Where what is read differs from what was written."""

    field: str
    """A field of the record, or the tag of a record that is missing or one too many."""
    wrote: object
    read: object


def facts(report: Report) -> tuple[Fact, ...]:
    """Give the records of what happened and what was said."""
    return (
        *report.deliveries,
        *report.attacks,
        *report.agreements,
        *report.statements,
    )


def differences(record: Fact, read: Report) -> tuple[Difference, ...]:
    """Compare *record* with what was *read* of its full summary, field by field.

    `read` is `parse(summarise(record))`, in any French locale.
    """
    found = facts(read)
    same = [other for other in found if type(other) is type(record)][:1]
    more = [
        other for other in found if other not in same and not _echoes(other, record)
    ]
    extra = (Difference(other.tag, None, other) for other in more)
    if not same:
        return (Difference(record.tag, record, None), *extra)
    wrote, heard = _heard_once(record), _heard_once(same[0])
    fields = (
        difference
        for name in _stated(type(record))
        for difference in _compared(name, getattr(wrote, name), getattr(heard, name))
    )
    return (*fields, *extra)


def _stated(kind: type) -> Iterator[str]:
    """Name the fields of a class that full sentences state."""
    left_out = UNSTATED.get(kind, frozenset()) | _RECORDS
    for field in attrs.fields(kind):
        if field.metadata.get("fact", True) and field.name not in left_out:
            yield field.name


def _said(value: object) -> object:
    """Reduce a value to what a sentence says of it, typography folded."""
    if isinstance(value, tuple):
        return tuple(map(_said, value))
    if isinstance(value, PartialDate):
        return value.edtf
    if isinstance(value, Target) and value.actor is not None:
        return (value.actor.name, value.group)
    kind = type(value)
    if attrs.has(kind):
        return (kind, *((name, _said(getattr(value, name))) for name in _stated(kind)))
    return value.translate(_MARKS) if isinstance(value, str) else value


def _compared(name: str, wrote: object, read: object) -> Iterator[Difference]:
    """Compare one field; the order of a list tells nothing."""
    if isinstance(wrote, tuple) and isinstance(read, tuple):
        missing, extra = _less(wrote, read), _less(read, wrote)
        if missing or extra:
            yield Difference(name, missing, extra)
    elif _said(wrote) != _said(read):
        yield Difference(name, wrote, read)


def _less(some: tuple[object, ...], others: tuple[object, ...]) -> tuple[object, ...]:
    """Give the values of *some* that *others* do not hold too."""
    by_words = {_said(value): value for value in some}
    left = Counter(map(_said, some)) - Counter(map(_said, others))
    return tuple(by_words[words] for words in left.elements())


def _heard_once(record: Fact) -> Fact:
    """Leave out the source of a toll that is the event's: one "selon" tells both.

    The press that passes words on is their medium (annotation guide).
    """
    if isinstance(record, Statement) and record.relays and record.medium is None:
        return attrs.evolve(record, relays=(), medium=str(record.relays[0]))
    if not isinstance(record, Attack):
        return record
    tolls = tuple(
        attrs.evolve(toll, according_to=())
        if toll.according_to == record.according_to
        else toll
        for toll in record.tolls
    )
    return attrs.evolve(record, tolls=tolls)


def _echoes(found: Fact, record: Fact) -> bool:
    """Tell whether a statement only says again what the record does.

    "Selon X, …" is a source and a statement as well (annotation guide), and so is
    "a promis de …" a promise of goods.
    """
    if not isinstance(found, Statement) or found.form is not Form.INDIRECT:
        return False
    return set(map(_said, found.speakers)) <= set(map(_said, _voices(record)))


def _voices(record: Fact) -> Iterable[Party]:
    """Name those after whom a record is told, and who speak in it: who promises."""
    promising = record.suppliers if isinstance(record, Delivery) else ()
    sources = () if isinstance(record, Statement) else record.according_to
    tolls = record.tolls if isinstance(record, Attack) else ()
    counting = (party for toll in tolls for party in toll.according_to)
    return (*sources, *promising, *counting)


def unfounded(report: Report, read: Report) -> tuple[Fact, ...]:
    """Give what was *read* of the full summary of *report* that it does not say.

    A summary may leave out what another sentence tells, so that what is read may say
    less than the report, or the same less finely, and nothing more. An office that the
    report knows of somebody is told where a name is told first.
    """
    officers = {one.id for one in report.actors if one.offices}
    told = [cast("Fact", _unoffice(record, officers)) for record in facts(report)]
    found_so = [(one, cast("Fact", _unoffice(one, officers))) for one in facts(read)]
    return tuple(
        found
        for found, bare in found_so
        if not any(_refines(record, bare) or _echoes(bare, record) for record in told)
    )


def _unoffice(value: object, officers: Collection[str]) -> object:
    """Leave out the offices that are known of people anyway."""
    if isinstance(value, ActorRef):
        return attrs.evolve(value, role=None) if value.actor in officers else value
    if isinstance(value, tuple):
        return tuple(_unoffice(one, officers) for one in value)
    kind = type(value)
    if not attrs.has(kind):
        return value
    fields = [field.name for field in attrs.fields(kind) if field.init]
    changed = {name: _unoffice(getattr(value, name), officers) for name in fields}
    return attrs.evolve(value, **changed)  # type: ignore[misc]  # by `has`


def _refines(record: Fact, read: Fact) -> bool:
    """Tell whether *record* says all that *read* does, as finely at least."""
    if type(record) is not type(read):
        return False
    wrote, found = _heard_once(record), _heard_once(read)
    return all(
        _within(getattr(wrote, name), getattr(found, name))
        for name in _stated(type(record))
    )


def _within(wrote: object, read: object) -> bool:
    """Tell whether one value bears another out: what says nothing needs no support."""
    if isinstance(wrote, tuple) and isinstance(read, tuple):
        return not _less(read, wrote)
    if isinstance(wrote, PartialDate) and isinstance(read, PartialDate):
        return read.contains(wrote)
    return read is None or _said(wrote) == _said(read)
