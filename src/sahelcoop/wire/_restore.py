# SPDX-License-Identifier: MIT
"""The careful way out: records that keep something of a newer version."""

from json.encoder import encode_basestring
from typing import Any, Final

import attrs

from sahelcoop.errors import JsonError
from sahelcoop.model._mapping import FrozenMap
from sahelcoop.model._record import Document
from sahelcoop.wire._classes import tag
from sahelcoop.wire._held import compact
from sahelcoop.wire._parse import parse
from sahelcoop.wire._paths import VERSION_KEY, Path, json_path, steps
from sahelcoop.wire._shapes import (
    Choice,
    Many,
    Plain,
    Shape,
    Spelled,
    Tagged,
    Value,
    fields,
)
from sahelcoop.wire._writer import number
from sahelcoop.wire.migrations import SCHEMA_VERSION

__all__ = ["restore"]

_HEAD: Final = frozenset({"type", VERSION_KEY})

_Node = Union["_Object", list["_Node"], str]
"""JSON being put together; a str is JSON text that is finished."""
_Object = dict[str, "_Node"]


def restore(record: object) -> str:
    """Write *record* with what its extra, and the extra of records within it, keep.

    The version is the newest that any of them names. Raises JsonError for an extra that
    came from no newer document.
    """
    writing = _Writing()
    body = writing.object(record, ())
    head = {"type": encode_basestring(tag(type(record))), VERSION_KEY: writing.version}
    return _spell(head | body)


def _spell(node: _Node) -> str:
    if isinstance(node, dict):
        entries = (f"{encode_basestring(k)}:{_spell(v)}" for k, v in node.items())
        return f"{{{','.join(entries)}}}"
    return f"[{','.join(map(_spell, node))}]" if isinstance(node, list) else node


def _spell_plain(value: str | float) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return number(value)


@attrs.define
class _Writing:
    """The writing of one document."""

    _versions: list[int] = attrs.field(factory=list[int], init=False)

    @property
    def version(self) -> str:
        """The newest version that any record names."""
        return str(max(self._versions))

    def object(self, value: object, path: Path) -> _Object:
        """Put an object together, its keys in order."""
        node: _Object = {}
        for field in fields(type(value)):
            found = getattr(value, field.name)
            # An extra may reach into an object that equals its default.
            is_object = found is not None and isinstance(field.shape, Value)
            if field.required or is_object or found != field.default:
                node[field.name] = self._node(field.shape, found, (*path, field.name))
        if isinstance(value, Document) and value.extra:
            self._versions.append(_version(value, path))
            for key in value.extra:
                if key != VERSION_KEY:
                    _place(value, node, key, path)
        return node

    def _node(self, shape: Shape, value: Any, path: Path) -> _Node:  # noqa: ANN401
        node: _Node
        match shape:
            case Plain():
                node = _spell_plain(value)
            case Choice() | Spelled():
                node = encode_basestring(str(value))
            case Value():
                node = self.object(value, path)
            case Tagged():
                head = {"type": encode_basestring(tag(value.__class__))}
                node = head | self.object(value, path)
            case Many(each):
                node = [self._node(each, x, (*path, i)) for i, x in enumerate(value)]
            case _:
                items = value.items()
                node = {k: self._node(shape.each, v, (*path, k)) for k, v in items}
        return node


def _version(record: Document, path: Path) -> int:
    raw = record.extra.get(VERSION_KEY, "")
    if raw.isascii() and raw.isdecimal() and int(raw) > SCHEMA_VERSION:
        return int(raw)
    reason = f"extra must name a {VERSION_KEY} above {SCHEMA_VERSION}, got {raw[:60]!a}"
    raise JsonError(json_path(path), reason)


def _place(record: Document, node: _Object, key: str, path: Path) -> None:
    """Put one entry of the extra of *record*, that is *node*, where it belongs."""
    *above, last = steps(key)
    try:
        value, inner = _descend(record, node, above)
        taken = last in inner or last in {field.name for field in fields(type(value))}
    except (AttributeError, LookupError, TypeError, ValueError):
        taken = True
    if taken or (not path and not above and last in _HEAD):
        raise JsonError(json_path(path), f"extra has no place for {key[:60]!a}")
    inner[last] = _checked(record.extra[key], (*path, *steps(key)))
    ordered = sorted(inner.items(), key=_order)
    inner.clear()
    inner.update(ordered)


def _order(entry: tuple[str, _Node]) -> tuple[bool, str]:
    key, _ = entry
    return key != "type", key


def _descend(record: Document, node: _Object, above: list[str]) -> tuple[object, _Object]:
    """Find the object, and its JSON, that the steps *above* lead to within *record*."""
    here: Any = record
    inner: Any = node
    for step in above:
        if isinstance(inner, list):
            here, inner = here[int(step)], inner[int(step)]
        else:
            known = isinstance(here, FrozenMap)
            here, inner = here[step] if known else getattr(here, step), inner[step]
        if isinstance(here, Document):
            # It has an extra of its own.
            raise LookupError(step)
    return here, inner


def _checked(raw: str, path: Path) -> str:
    try:
        parse(raw)
    except JsonError as error:
        reason = f"extra is not JSON: {error.reason}"
        raise JsonError(json_path(path), reason) from error
    return compact(raw)
