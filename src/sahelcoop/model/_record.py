# SPDX-License-Identifier: MIT
"""What every record has: an id, the sources of its values, what it does not say."""

import re
from collections.abc import Mapping
from enum import Enum
from functools import cache
from hashlib import blake2b
from typing import Any, ClassVar, Final, TypeVar

import attrs

from sahelcoop.model._checks import (
    ID,
    PASSAGE,
    WORDING,
    MapOf,
    Of,
    TupleOf,
    refuse,
)
from sahelcoop.model._mapping import FrozenMap
from sahelcoop.model._show import html_table, short_repr
from sahelcoop.model.provenance import Absence, Evidence, Mismatch

__all__ = [
    "Document",
    "Record",
    "canonical",
    "content_id",
    "freeze_texts",
    "same_facts",
]

_V = TypeVar("_V")

WHOLE: Final = "record"
"""The path under `sources` that stands for the record as a whole."""

_INDEX: Final = re.compile("0|[1-9][0-9]{0,8}")
_DIGEST: Final = 8
"""Bytes of an id: 64 bits keep a million records apart at odds of 1 in 10**7."""


@cache
def _told(owner: type, wording: bool) -> tuple[str, ...] | None:  # noqa: FBT001 - a key of the cache
    """Give the names of the fields that say something; None for what has no fields."""
    if not attrs.has(owner):
        return None
    fields = attrs.fields(owner)
    return tuple(f.name for f in fields if wording or f.metadata.get("fact", True))


def canonical(value: Any, *, wording: bool = False) -> Any:
    """Reduce *value* to what it says: nested tuples, if need be with *wording*."""
    names = _told(value.__class__, wording)
    if names is not None:
        said = [(n, canonical(getattr(value, n), wording=wording)) for n in names]
        return (type(value).__name__, *said)
    if isinstance(value, tuple):
        return tuple([canonical(v, wording=wording) for v in value])
    if isinstance(value, Enum):
        return value.value
    if type(value) is FrozenMap or isinstance(value, dict):
        return tuple([(k, canonical(v, wording=wording)) for k, v in value.items()])
    return value


def content_id(tag: str, *content: object) -> str:
    """Derive an id from *content*, whose repr must depend on nothing but its value."""
    digest = blake2b(repr(content).encode(), digest_size=_DIGEST)
    return f"{tag}-{digest.hexdigest()}"


def same_facts(one: object, other: object) -> bool:
    """Tell whether two records or values say the same, wording and source apart."""
    return bool(canonical(one) == canonical(other))


def _freeze(value: Mapping[str, _V]) -> FrozenMap[_V]:
    """Turn a mapping into a `FrozenMap`; anything else is left to the validator."""
    if type(value) is FrozenMap or not isinstance(value, Mapping):
        return value
    return FrozenMap(value)


def freeze_texts(value: Mapping[str, str]) -> FrozenMap[str]:
    """Freeze a mapping to texts."""
    return _freeze(value)


def _freeze_sources(
    value: Mapping[str, tuple[Evidence, ...]],
) -> FrozenMap[tuple[Evidence, ...]]:
    return _freeze(value)


def _freeze_absent(value: Mapping[str, Absence]) -> FrozenMap[Absence]:
    return _freeze(value)


@cache
def _field_names(owner: type) -> frozenset[str]:
    """Give the names of a class's fields; none for a class without any."""
    if not attrs.has(owner):
        return frozenset()
    return frozenset(field.name for field in attrs.fields(owner))


def _follow(record: "Record", path: str) -> bool:
    """Tell whether *path* leads from *record* to a field or an element of one."""
    if path == WHOLE:
        return True
    here: Any = record
    for step in path.split("."):
        if isinstance(here, tuple) and _INDEX.fullmatch(step) and int(step) < len(here):
            here = here[int(step)]
        elif step in _field_names(here.__class__):
            here = getattr(here, step)
        else:
            return False
    return True


@attrs.frozen(kw_only=True, repr=False)
class Document:
    """The parent of all that stands alone as a JSON document."""

    tag: ClassVar[str]
    """The value of `type` in JSON."""

    id: str = attrs.field(default="", validator=ID, metadata=WORDING)
    """Given, or derived from the content when the object is made; a copy keeps it."""
    extra: FrozenMap[str] = attrs.field(
        default=FrozenMap(),
        converter=freeze_texts,
        validator=MapOf(PASSAGE),
        metadata=WORDING,
    )
    """Raw JSON by dotted path: what a newer version of the library wrote here."""

    def __attrs_post_init__(self) -> None:
        if not self.id:
            object.__setattr__(self, "id", content_id(self.tag, canonical(self)))

    __repr__ = short_repr
    _repr_html_ = html_table


@attrs.frozen(kw_only=True, repr=False)
class Record(Document):
    """The parent of all that is read from an article, or put together from that."""

    sources: FrozenMap[tuple[Evidence, ...]] = attrs.field(
        default=FrozenMap(),
        converter=_freeze_sources,
        validator=MapOf(TupleOf((Evidence,), least=1)),
        metadata=WORDING,
    )
    """Evidence by dotted path (`items.0.quantity`); `record` stands for the whole."""
    absent: FrozenMap[Absence] = attrs.field(
        default=FrozenMap(),
        converter=_freeze_absent,
        validator=MapOf(Of(Absence)),
        metadata=WORDING,
    )
    """Reasons by dotted path for what the record does not say."""

    def __attrs_post_init__(self) -> None:
        for name in ("sources", "absent"):
            for path in getattr(self, name):
                if not _follow(self, path):
                    raise refuse(self, name, "must name fields of the record", path)
        super().__attrs_post_init__()

    def verify(self, text: str, /) -> tuple[Mismatch, ...]:
        """Check the sources against *text*; empty when it bears all of them out."""
        return tuple(
            Mismatch(self.id, path, e, text[e.start : e.end])
            for path, found in self.sources.items()
            for e in found
            if not e.holds_in(text)
        )
