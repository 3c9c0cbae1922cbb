# SPDX-License-Identifier: MIT
"""The records of one event made into one, with every value that differs kept beside."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final

import attrs

from sahelcoop.merging.choosing import choose
from sahelcoop.merging.comparing import compare, stand
from sahelcoop.merging.counts import Count, counts, rivals
from sahelcoop.merging.telling import (
    USER,
    WORDS,
    Member,
    Variety,
    evidence,
    tellers,
    varieties,
)
from sahelcoop.model._record import content_id
from sahelcoop.model.attack import Attack, Harm, Toll
from sahelcoop.model.decisions import Told
from sahelcoop.model.differing import Comparison, MergedField, Variant
from sahelcoop.model.dossier import Merged
from sahelcoop.model.provenance import Absence, Evidence
from sahelcoop.model.statement import Statement

__all__ = ["merged"]

_HARMS: Final = tuple(Harm)
_BESIDE: Final = frozenset({"id", "sources", "absent", "extra"})


def merged(members: Sequence[Member]) -> Merged:
    """Merge the *members* of one event, in the order of their keys."""
    keys = tuple(member.key for member in members if member.source != USER)
    first = members[0].record
    if len(members) == 1:
        return Merged(id=content_id("merged", keys), record=first, members=keys)
    fields: list[MergedField] = []
    values: dict[str, Any] = {}
    records = [member.record for member in members]
    for name in _names(type(first)):
        said = [getattr(record, name) for record in records]
        values[name] = said[0]
        if said.count(said[0]) < len(said):
            values[name], told = _field(name, members, values.get("status"))
            fields += told
    if "segments" in values:
        values.update(_words_of(members))
    ident = content_id("merged", keys)
    made = type(first)(
        id=ident,
        sources=_sources(members, values),
        absent=_absent(members, values),
        **values,
    )
    return Merged(id=ident, record=made, members=keys, fields=tuple(fields))


def _names(kind: type[Told]) -> Iterator[str]:
    return (f.name for f in attrs.fields(kind) if f.name not in _BESIDE)


def _field(
    name: str, members: Sequence[Member], status: object
) -> tuple[Any, list[MergedField]]:
    """Give the preferred value of a field, and where it is not the only one."""
    told = tellers(members, name)
    values = [getattr(member.record, name) for member in told]
    value = values[0]
    if values.count(value) == len(values):
        return value, []
    if name == "tolls" and all(member.fields is None for member in told):
        return _tolls(told)
    told, rest = _of_status(told, status) if name == "date" else (told, [])
    found, others = varieties(told, name), varieties(rest, name)
    if len(found) + len(others) == 1:
        return value, []
    rule, value, ordered = choose(name, found)
    rule = "day-of-stage" if others else rule
    variants = _variants(name, [*ordered, *others])
    return value, [MergedField(name, rule, tuple(variants))]


def _of_status(
    members: Sequence[Member], status: object
) -> tuple[list[Member], list[Member]]:
    """Put aside whose day is that of an earlier stage: of a promise, of a signing."""
    reached = [
        member
        for member in members
        if member.source == USER or getattr(member.record, "status", status) == status
    ]
    if not any(getattr(member.record, "date", None) for member in reached):
        return list(members), []
    return reached, [member for member in members if member not in reached]


def _variants(name: str, ordered: Sequence[Variety]) -> Iterator[Variant]:
    best = ordered[0]
    for variety in ordered:
        keys = tuple(member.key for member in variety.members)
        yield Variant(keys, _stand(name, best, variety))


def _stand(name: str, best: Variety, other: Variety) -> Comparison:
    if other is best:
        return Comparison.EQUAL
    if best.silent or other.silent:
        return Comparison.ONE_SIDED
    return compare(name, best.value, other.value)


def _tolls(members: Sequence[Member]) -> tuple[tuple[Toll, ...], list[MergedField]]:
    """Merge the tolls harm by harm: each has rivals of its own."""
    kept: list[Toll] = []
    fields: list[MergedField] = []
    records = [member.record for member in members]
    harms = {t.harm for r in records if isinstance(r, Attack) for t in r.tolls}
    for harm in sorted(harms, key=_HARMS.index):
        told = counts(members, harm)
        kept += [c.toll for c in told if not c.superseded and not c.repeats]
        fields += _toll_field(harm, members, told)
    return tuple(kept), fields


def _toll_field(
    harm: Harm, members: Sequence[Member], told: Sequence[Count]
) -> Iterator[MergedField]:
    """Tell how the counts of each member stand, those that hold first."""
    by_member = {m.key: [c for c in told if c.member is m] for m in members}
    groups: dict[tuple[object, ...], list[str]] = {}
    for key in sorted(by_member, key=lambda key: _standing(by_member[key])):
        said = tuple(_said(count.toll) for count in by_member[key])
        groups.setdefault(said, []).append(key)
    if len(groups) > 1:
        best = by_member[next(iter(groups.values()))[0]]
        variants = (
            Variant(tuple(keys), _toll_stand(best, by_member[keys[0]]))
            for keys in groups.values()
        )
        yield MergedField(f"tolls.{harm}", "latest-count", tuple(variants))


def _said(toll: Toll) -> tuple[object, ...]:
    """Give what a toll says, whatever its wording."""
    quantity = (
        attrs.evolve(toll.quantity, text=None) if toll.quantity.text else toll.quantity
    )
    return toll.who, toll.group, quantity, tuple(p.name for p in toll.according_to)


def _standing(found: Sequence[Count]) -> tuple[int, int]:
    """Put those first whose counts stand, and those last who have none."""
    standing = sum(not c.superseded and not c.repeats for c in found)
    return -standing, -len(found)


def _toll_stand(best: Sequence[Count], other: Sequence[Count]) -> Comparison:
    if other is best:
        return Comparison.EQUAL
    if not other:
        return Comparison.ONE_SIDED
    if any(count.superseded for count in other):
        return Comparison.SUPERSEDED
    stands = [
        {
            stand(one.toll.quantity, two.toll.quantity)
            for one in best
            if _alike(one, two)
        }
        for two in other
    ]
    if {Comparison.CONTRADICTS} in stands:
        return Comparison.CONTRADICTS
    return Comparison.REFINES if any(stands) else Comparison.COMPATIBLE


def _alike(one: Count, other: Count) -> bool:
    """Tell whether two counts are of the same people, whoever counted."""
    groups = {one.toll.group, other.toll.group}
    return len(groups) == 1 or rivals(one, other)


def _words_of(members: Sequence[Member]) -> dict[str, Any]:
    """Take the words of a statement from its longest telling, quoted ones first.

    Those of the first correction win over all.
    """
    told = [
        (m.fields is None, not m.record.segments, -len(m.record.text), m.key, m.record)
        for m in tellers(members, "text")
        if isinstance(m.record, Statement)
    ]
    best = min(told, key=itemgetter(0, 1, 2, 3))[-1]
    return {name: getattr(best, name) for name in sorted(WORDS)}


def _sources(
    members: Sequence[Member], values: dict[str, Any]
) -> dict[str, tuple[Evidence, ...]]:
    """Give all the words behind each field that has a value, and behind the whole."""
    empty = {name for name, value in values.items() if value in (None, ())}
    return {n: told for n, told in evidence(members).items() if n not in empty}


def _absent(members: Iterable[Member], values: dict[str, Any]) -> dict[str, Absence]:
    """Keep why a field says nothing where none of the members says anything."""
    return {
        path: why
        for member in members
        for path, why in member.record.absent.items()
        if path in values and values[path] in (None, ())
    }
