# SPDX-License-Identifier: MIT
"""The careful way in: what is wrong and where, and what a newer version has to say.

It reads what `_reader` reads, from the same description of the classes, and makes the
objects with their own constructors.
"""

from collections.abc import Mapping
from typing import Any, Final

import attrs

from sahelcoop.errors import EdtfError, JsonError, ModelError
from sahelcoop.model._record import Document
from sahelcoop.wire._classes import TAGS, tag
from sahelcoop.wire._held import Unknown
from sahelcoop.wire._parse import parse
from sahelcoop.wire._paths import Path, json_path
from sahelcoop.wire._shapes import (
    Choice,
    Field,
    Many,
    Plain,
    Shape,
    Spelled,
    Tagged,
    Value,
    fields,
)
from sahelcoop.wire.migrations import MIGRATIONS, SCHEMA_VERSION, Migration, migrate

__all__ = ["read"]

_NAMES: Final[Mapping[type, str]] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "true or false",
    dict: "an object",
    list: "an array",
    type(None): "null",
}
"""What JSON calls the types of Python."""


def read(
    text: str,
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    current: int = SCHEMA_VERSION,
) -> Any:  # noqa: ANN401 - any class of the model
    """Read a document of any version; anything wrong is a JsonError with its path."""
    document = _expect(dict, parse(text), ())
    version = _version(document)
    if version < current:
        document = migrate(document, migrations=migrations, current=current)
    owner = _pick(TAGS, document, ())
    unknown = Unknown(text, version) if version > current else None
    if unknown is not None and not issubclass(owner, Document):
        reason = f"must be {current}: only records keep what a newer version says"
        raise JsonError("$.schema_version", reason)
    del document["type"], document["schema_version"]
    return _Reading(unknown).make(owner, document, ())


def _version(document: dict[str, Any]) -> int:
    if "schema_version" not in document:
        raise JsonError("$", "lacks the key 'schema_version'")
    version = _expect(int, document["schema_version"], ("schema_version",))
    if version < 1:
        raise JsonError("$.schema_version", f"must be 1 or more, got {version}")
    return int(version)


def _expect(kind: type, found: Any, path: Path) -> Any:  # noqa: ANN401 - JSON is anything
    """Give back *found* if it is just of this type."""
    if type(found) is not kind:
        reason = f"must be {_NAMES[kind]}, got {_NAMES[type(found)]}"
        raise JsonError(json_path(path), reason)
    return found


def _pick(tags: Mapping[str, type], found: dict[str, Any], path: Path) -> type:
    """Find the class of an object by its `type`."""
    if "type" not in found:
        raise JsonError(json_path(path), "lacks the key 'type'")
    name = _expect(str, found["type"], (*path, "type"))
    return tags[_among(tags, name, (*path, "type"))]


def _among(names: Mapping[str, object], name: str, path: Path) -> str:
    if name not in names:
        reason = f"must be one of {', '.join(names)}, got {name[:60]!a}"
        raise JsonError(json_path(path), reason)
    return name


@attrs.frozen
class _Reading:
    """The reading of one document."""

    unknown: Unknown | None
    """Where unknown keys go; None where there may be none."""

    def make(self, owner: type, found: Any, path: Path) -> Any:  # noqa: ANN401
        """Make an *owner* from the object *found* at *path*."""
        known = {field.name: field for field in fields(owner)}
        noted = 0 if self.unknown is None else len(self.unknown.noted)
        arguments: dict[str, Any] = {}
        for key, value in _expect(dict, found, path).items():
            if key in known:
                arguments[key] = self._field(known[key], value, (*path, key))
            elif self.unknown is None:
                raise JsonError(json_path((*path, key)), "unknown key")
            else:
                self.unknown.noted.append((*path, key))
        for field in known.values():
            if field.required and field.name not in arguments:
                raise JsonError(json_path(path), f"lacks the key {field.name!r}")
        if self.unknown is not None and issubclass(owner, Document):
            arguments["extra"] = self.unknown.take(noted, path)
        return _construct(owner, arguments, path)

    def _field(self, field: Field, value: Any, path: Path) -> Any:  # noqa: ANN401
        if value is None and field.nullable:
            return None
        return self._value(field.shape, value, path)

    def _value(self, shape: Shape, value: Any, path: Path) -> Any:  # noqa: ANN401
        match shape:
            case Plain(types):
                made = _plain(types, value, path)
            case Spelled():
                made = _expect(str, value, path)
            case Choice(enum):
                members = {str(member): member for member in enum}
                made = members[_among(members, _expect(str, value, path), path)]
            case Value(owner):
                made = self.make(owner, value, path)
            case Tagged(types):
                made = self._tagged(types, value, path)
            case Many(each):
                items = enumerate(_expect(list, value, path))
                made = tuple(self._value(each, item, (*path, i)) for i, item in items)
            case _:
                items = _expect(dict, value, path).items()
                made = {k: self._value(shape.each, v, (*path, k)) for k, v in items}
        return made

    def _tagged(self, types: tuple[type, ...], value: Any, path: Path) -> Any:  # noqa: ANN401
        found = dict(_expect(dict, value, path))
        owner = _pick({tag(owner): owner for owner in types}, found, path)
        del found["type"]
        return self.make(owner, found, path)


def _plain(types: tuple[type, ...], value: Any, path: Path) -> Any:  # noqa: ANN401
    """Check the type of a plain *value*; an integer passes for a number."""
    widest = types[-1]
    if type(value) in types or (widest is float and type(value) is int):
        return value
    return _expect(widest, value, path)


def _construct(owner: type, arguments: dict[str, Any], path: Path) -> Any:  # noqa: ANN401
    try:
        return owner(**arguments)
    except ModelError as error:
        at = (*path, error.field) if error.field in arguments else path
        reason = f"{error.rule}, got {error.value}"
    except EdtfError as error:
        at, reason = (*path, "edtf"), error.reason
    raise JsonError(json_path(at), reason)
