# SPDX-License-Identifier: MIT
"""The JSON Schema of the documents, told by the classes and validators of the model."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from sahelcoop.model._checks import (
    Between,
    MapOf,
    Matching,
    Maybe,
    Text,
    Texts,
    TupleOf,
)
from sahelcoop.wire._classes import TAGS, tag
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
from sahelcoop.wire.migrations import SCHEMA_VERSION

__all__ = ["json_schema"]

_Schema = dict[str, Any]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_NAMES: Final[Mapping[type, str]] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
}

_CONTROL: Final = r"[\u0000-\u001f\u007f-\u009f]"
_CONTROL_BUT_BLANK: Final = r"[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]"
_BLANK: Final = r"[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
"""What `str.isspace` calls so, but for control characters."""

_LINE: Final[_Schema] = {
    "minLength": 1,
    "not": {"pattern": f"{_CONTROL}|^{_BLANK}|{_BLANK}$"},
}
_PASSAGE: Final[_Schema] = {"not": {"pattern": _CONTROL_BUT_BLANK}}


def json_schema() -> dict[str, Any]:
    """Describe all documents of this version in JSON Schema, draft 2020-12.

    What a schema cannot say, rules between fields above all, stands in `docs/json.md`.
    """
    return {
        "$schema": _DIALECT,
        "$id": f"urn:sahelcoop:schema:{SCHEMA_VERSION}",
        "title": f"Documents of sahelcoop, version {SCHEMA_VERSION}",
        "type": "object",
        "required": ["type", "schema_version"],
        "properties": {"type": {"enum": list(TAGS)}},
        "allOf": [
            {
                "if": {"properties": {"type": {"const": name}}},
                "then": {"$ref": f"#/$defs/{name}_document"},
            }
            for name in TAGS
        ],
        "$defs": dict(sorted(chain.from_iterable(map(_definitions, TAGS.values())))),
    }


def _definitions(owner: type) -> Iterator[tuple[str, _Schema]]:
    """Describe *owner* inside a document, as one of several classes, and alone."""
    name = tag(owner)
    kind = {"type": {"const": name}}
    version = {"schema_version": {"const": SCHEMA_VERSION}}
    yield name, _object(owner, {})
    yield f"{name}_tagged", _object(owner, kind)
    yield f"{name}_document", _object(owner, kind | version)


def _object(owner: type, head: _Schema) -> _Schema:
    required = [field.name for field in fields(owner) if field.required]
    return {
        "description": (owner.__doc__ or "").partition("\n")[0],
        "type": "object",
        "properties": head | {field.name: _property(field) for field in fields(owner)},
        "required": [*head, *required],
        "additionalProperties": False,
    }


def _property(field: Field) -> _Schema:
    validator: Any = field.attribute.validator
    if isinstance(validator, Maybe):
        validator = validator.inner
    schema = _schema(field.shape, validator)
    if field.nullable:
        return {"anyOf": [schema, {"type": "null"}]}
    if isinstance(field.default, str | bool):
        is_choice = isinstance(field.shape, Choice)
        schema["default"] = str(field.default) if is_choice else field.default
    return schema


def _schema(shape: Shape, validator: object) -> _Schema:
    """Describe what has this *shape* and *validator* accepts."""
    schema: _Schema
    match shape:
        case Plain(types):
            schema = {"type": _NAMES[types[-1]]} | _limits(validator)
        case Spelled():
            schema = {"type": "string"}
        case Choice(enum):
            schema = {"enum": [str(member) for member in enum]}
        case Value(owner):
            schema = {"$ref": f"#/$defs/{tag(owner)}"}
        case Tagged(types):
            schema = {"oneOf": [{"$ref": f"#/$defs/{tag(t)}_tagged"} for t in types]}
        case Many(each):
            schema = {"type": "array", "items": _schema(each, _inner(validator))}
            if isinstance(validator, TupleOf) and validator.least:
                schema["minItems"] = validator.least
        case _:
            values = _schema(shape.each, _inner(validator))
            keys = {"propertyNames": _LINE, "additionalProperties": values}
            schema = {"type": "object"} | keys
    return schema


def _limits(validator: object) -> _Schema:
    """Say what *validator* asks of a plain value besides its type."""
    match validator:
        case Text(line=line):
            return dict(_LINE if line else _PASSAGE)
        case Texts():
            return _PASSAGE | {"minLength": 1}
        case Matching(pattern=pattern):
            # Python lets $ stand before a last line end.
            return {"pattern": rf"^(?:{pattern})(?!\n)$"}
        case Between(low=low, high=high):
            return {"minimum": low, "maximum": high}
        case _:
            return {}


def _inner(validator: object) -> object:
    """Find what asks of each of many things."""
    if isinstance(validator, MapOf):
        return validator.inner
    return (
        validator if isinstance(validator, Texts) else getattr(validator, "each", None)
    )
