# SPDX-License-Identifier: MIT
"""Which tables there are and which columns they have, as the classes tell.

A value alone becomes columns of the row around it (`date_edtf`); values in a tuple
become rows of a table of their own, and a cell of the row around them names them.
"""

from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Final, get_args, get_origin

import attrs

from sahelcoop.model import (
    Actor,
    ActorRef,
    Affiliation,
    Agreement,
    Attack,
    ClockTime,
    Day,
    Delivery,
    Evidence,
    Item,
    Name,
    Office,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    Record,
    Report,
    Span,
    Statement,
    Target,
    Toll,
    UnnamedSource,
)

__all__ = ["DERIVED", "RECORDS", "Kind", "Part", "parts", "schema", "table_of"]


class Kind(StrEnum):
    """What a column holds; any cell may be empty."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "flag"
    DAY = "day"


RECORDS: Final = (Report, Actor, Delivery, Attack, Agreement, Statement)
_VALUES: Final = (
    ActorRef,
    UnnamedSource,
    Item,
    Place,
    Toll,
    Perpetrator,
    Target,
    Participant,
    Name,
    Office,
    Affiliation,
    Span,
    str,
)
_TABLES: Final = {ActorRef: "party", UnnamedSource: "party", str: "text"}
"""Tables that do not go by the name of the class."""

DERIVED: Final = {"earliest": Kind.DAY, "latest": Kind.DAY, "precision": Kind.TEXT}
"""What a date has besides its fields."""

_PLAIN: Final[Mapping[Any, Kind]] = {
    frozenset({int}): Kind.INTEGER,
    frozenset({float}): Kind.NUMBER,
    frozenset({int, float}): Kind.NUMBER,
    frozenset({bool}): Kind.FLAG,
    frozenset({Day}): Kind.DAY,
    frozenset({str}): Kind.TEXT,
    frozenset({ClockTime}): Kind.TEXT,
}
_ELSEWHERE: Final = frozenset(
    {
        "actors",
        "deliveries",
        "attacks",
        "agreements",
        "statements",
        "identifiers",
        "sources",
        "absent",
        "extra",
        "sketch",
    }
)
"""Fields that are tables of their own; the last two are not written."""

_HEAD: Final = {"record": Kind.TEXT, "field": Kind.TEXT}
_PLACED: Final = {**_HEAD, "position": Kind.INTEGER}


@attrs.frozen
class Part:
    """One field of a class, and how it is written."""

    name: str
    kind: Kind | None
    """Of the cell, if it is one."""
    many: bool
    """Whether it is a tuple, whose elements are rows."""
    classes: tuple[type, ...]
    """Of a value that becomes several columns."""


@cache
def parts(owner: type) -> tuple[Part, ...]:
    """Describe the fields of *owner* that stand in its own row."""
    skipped = {"id"} if issubclass(owner, Record) else set()
    return tuple(
        _part(field.name, field.type)
        for field in attrs.fields(owner)
        if field.name not in _ELSEWHERE | skipped
    )


def _part(name: str, hint: Any) -> Part:  # noqa: ANN401 - annotations have no type
    if get_origin(hint) is tuple:
        return Part(name, Kind.TEXT, many=True, classes=())
    options = get_args(hint) if get_origin(hint) is UnionType else (hint,)
    classes = tuple(option for option in options if option is not NoneType)
    kind = _PLAIN.get(frozenset(classes))
    if kind is None and issubclass(classes[0], Enum):
        kind = Kind.TEXT
    return Part(name, kind, many=False, classes=classes)


def table_of(owner: type) -> str:
    """Name the table of a class."""
    return _TABLES.get(owner, owner.__name__.lower())


def _columns(owner: type, prefix: str = "") -> Iterator[tuple[str, Kind]]:
    for part in parts(owner):
        if part.kind is not None:
            yield prefix + part.name, part.kind
        for inner in () if part.kind else part.classes:
            yield from _columns(inner, f"{prefix}{part.name}_")
    if owner is PartialDate:
        yield from ((prefix + name, kind) for name, kind in DERIVED.items())


@cache
def schema() -> Mapping[str, Mapping[str, Kind]]:
    """Give the columns of every table with their kinds, in order."""
    tables: dict[str, dict[str, Kind]] = {}
    for record in RECORDS:
        head = {"record": Kind.TEXT, "articles": Kind.TEXT}
        tables[record.tag] = {**head, **dict(_columns(record))}
    for value in _VALUES:
        table = tables.setdefault(table_of(value), dict(_PLACED))
        table |= {"text": Kind.TEXT} if value is str else dict(_columns(value))
    tables["evidence"] = {**_PLACED, **dict(_columns(Evidence))}
    tables["absence"] = {**_HEAD, "reason": Kind.TEXT}
    tables["identifier"] = {**_HEAD, "identifier": Kind.TEXT}
    return MappingProxyType(
        {name: MappingProxyType(columns) for name, columns in tables.items()}
    )
