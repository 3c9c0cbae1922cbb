# SPDX-License-Identifier: MIT
"""The careful way out: records that keep something of a newer version."""

from itertools import accumulate
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

_Object = dict[str, Any]
_Node = _Object | list[Any] | str
"""JSON being put together; a str is JSON text that is finished."""


def restore(record: object) -> str:
    """Write *record* with what its extra, and the extra of records within it, keep.

    The version is the newest that any of them names. Raises JsonError for an extra that
    came from no newer document.
    """
    writing = _Writing()
    body = writing.write(record, ())
    head: _Object = {"type": _spell_plain(tag(type(record)))}
    return _spell(head | {VERSION_KEY: writing.version} | body)


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
    _reached: set[Path] = attrs.field(factory=set[Path], init=False)
    """Paths, of text alone, into which the extra of a record reaches."""

    @property
    def version(self) -> str:
        """The newest version that any record names."""
        return str(max(self._versions))

    def write(self, value: object, path: Path) -> _Object:
        """Put an object together, its keys in order."""
        if not isinstance(value, Document) or not value.extra:
            return self._known(value, path)
        self._versions.append(_version(value, path))
        keys = [key for key in value.extra if key != VERSION_KEY]
        start: Path = tuple(map(str, path))
        for key in keys:
            self._reached |= set(accumulate(steps(key), _longer, initial=start))
        node = self._known(value, path)
        for key in keys:
            _place(value, node, key, path)
        return node

    def _known(self, value: object, path: Path) -> _Object:
        """Put together what we know of an object."""
        node: _Object = {}
        owner: type = type(value)
        for field in fields(owner):
            found, here = getattr(value, field.name), (*path, field.name)
            reached = found is not None and tuple(map(str, here)) in self._reached
            if field.required or reached or found != field.default:
                node[field.name] = self._node(field.shape, found, here)
        return node

    def _node(self, shape: Shape, value: Any, path: Path) -> _Node:  # noqa: ANN401
        node: _Node
        match shape:
            case Plain():
                node = _spell_plain(value)
            case Choice() | Spelled():
                node = encode_basestring(str(value))
            case Value():
                node = self.write(value, path)
            case Tagged():
                head: _Object = {"type": _spell_plain(tag(value.__class__))}
                node = head | self.write(value, path)
            case Many(each):
                node = [self._node(each, x, (*path, i)) for i, x in enumerate(value)]
            case _:
                items = value.items()
                node = {k: self._node(shape.each, v, (*path, k)) for k, v in items}
        return node


def _longer(path: Path, step: str | int) -> Path:
    return (*path, step)


def _version(record: Document, path: Path) -> int:
    raw = record.extra.get(VERSION_KEY, "")
    if raw.isascii() and raw.isdecimal() and int(raw) > SCHEMA_VERSION:
        return int(raw)
    reason = f"extra must name a {VERSION_KEY} above {SCHEMA_VERSION}, got {raw[:60]!a}"
    raise JsonError(json_path(path), reason)


def _place(record: Document, node: _Object, key: str, path: Path) -> None:
    """Put one entry of the extra of *record*, that is *node*, where it belongs."""
    *above, last = steps(key)
    inner = _descend(record, node, above, last)
    if inner is None or (not path and not above and last in _HEAD):
        raise JsonError(json_path(path), f"extra has no place for {key[:60]!a}")
    inner[last] = _checked(record.extra[key], (*path, *steps(key)))
    ordered = sorted(inner.items(), key=_order)
    inner.clear()
    inner.update(ordered)


def _order(entry: tuple[str, _Node]) -> tuple[bool, str]:
    key, _ = entry
    return key != "type", key


def _descend(
    record: Document, node: _Object, above: list[str], last: str
) -> _Object | None:
    """Find the object in *node* that *above* leads to and that has no key *last*.

    None when there is no such object, or when it belongs to another record's extra.
    """
    here: Any = record
    inner: Any = node
    for step in above:
        try:
            here, inner = _into(here, step), inner[_index(inner, step)]
        except (AttributeError, LookupError, ValueError):
            return None
        if isinstance(here, Document):
            return None
    owner = here.__class__
    if not attrs.has(owner) or last in {field.name for field in fields(owner)}:
        return None
    return None if last in inner else inner


def _into(value: Any, step: str) -> Any:  # noqa: ANN401 - any value of the model
    if type(value) in {tuple, FrozenMap}:
        return value[_index(value, step)]
    return getattr(value, step)


def _index(value: Any, step: str) -> Any:  # noqa: ANN401 - what *value* is indexed by
    return int(step) if isinstance(value, list | tuple) else step


def _checked(raw: str, path: Path) -> str:
    try:
        parse(raw)
    except JsonError as error:
        reason = f"extra is not JSON: {error.reason}"
        raise JsonError(json_path(path), reason) from error
    return compact(raw)
