# SPDX-License-Identifier: MIT
"""The quick way out: functions from objects to JSON text, one made for each class.

They write the keys in order and leave out what equals its default. A record that keeps
something of a newer version is left to `_extra`.
"""

from functools import cache
from json.encoder import encode_basestring
from typing import Final

import attrs

from sahelcoop.model._mapping import FrozenMap
from sahelcoop.model._record import Document
from sahelcoop.wire._classes import tag
from sahelcoop.wire._compile import Function, Names, function
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

_SOURCE: Final = """\
def function(o):
 {check}
 return f'''{{{{{parts}}}}}'''
"""
_SOURCE_WITHOUT_FIRST: Final = """\
def function(o):
 {check}
 return '{{' + f'''{parts}}}}}'''[1:]
"""


class HeldError(Exception):
    """A record keeps something of a newer version."""


def held() -> None:
    """Leave the record to `_extra`."""
    raise HeldError


def number(value: float) -> str:
    """Write a number; one without a fraction as the int that it equals."""
    return repr(int(value)) if value == int(value) else repr(value)


@cache
def writer(owner: type, head: str = "") -> Function:
    """Make the function from an *owner* to its JSON, which begins with *head*."""
    names = Names(quote=encode_basestring, comma=",".join, number=number, held=held)
    parts = head + "".join(_part(field, names) for field in fields(owner))
    unheld = names.add("default", attrs.fields(Document).extra.default)
    held_back = f"if o.extra is not {unheld} and o.extra: held()"
    check = held_back if Document in owner.__mro__ else ""
    has_first = bool(head) or fields(owner)[0].required
    source = _SOURCE if has_first else _SOURCE_WITHOUT_FIRST
    parts = parts.removeprefix(",") if has_first else parts
    return function(source.format(check=check, parts=parts), names)


def _part(field: Field, names: Names) -> str:
    """Write a field, the comma before it included, as a piece of an f-string."""
    key = f',"{field.name}":'
    if field.required:
        return key + _piece(field.shape, f"o.{field.name}", names)
    value = f"v{len(names)}"
    said = _said(field.default, f"({value} := o.{field.name})", value, names)
    return f"{{f'{key}{_piece(field.shape, value, names)}' if {said} else ''}}"


def _said(default: object, taken: str, value: str, names: Names) -> str:
    """Write the test whether *taken*, then also *value*, differs from *default*."""
    if default is None:
        return f"{taken} is not None"
    if default is False or default in ("", ()):
        return taken
    name = names.add("default", default)
    if isinstance(default, FrozenMap):
        return f"{taken} is not {name} and {value}"
    if isinstance(default, bool):
        return f"{taken} is not {name}"
    return f"{taken} is not {name} and {value} != {name}"


def _piece(shape: Shape, value: str, names: Names) -> str:
    """Write *value* as a piece of an f-string."""
    match shape:
        case Plain((only,)) if only is str:
            piece = f"{{quote({value})}}"
        case Plain((only,)) if only is bool:
            piece = f'{{"true" if {value} else "false"}}'
        case Plain():
            piece = f"{{{value} if type({value}) is int else number({value})}}"
        case Choice() | Spelled():
            piece = f'"{{{value}!s}}"'
        case Value() | Tagged():
            piece = f"{{{names.add('write', _of_class(shape))}({value})}}"
        case Many(each):
            piece = (
                f"[{{comma(map({names.add('write', _of_element(each))}, {value}))}}]"
            )
        case _:
            write = names.add("write", _of_table(shape.each))
            piece = f"{{{{{{{write}({value})}}}}}}"
    return piece


def _of_class(shape: Value | Tagged) -> Function:
    """Make the function that writes an object, with its tag first if it needs one."""
    if isinstance(shape, Value):
        return writer(shape.type)
    by = {owner: writer(owner, f'"type":"{tag(owner)}"') for owner in shape.types}
    return function("def function(o): return by[type(o)](o)", Names(by=by))


def _of_element(each: Shape) -> Function:
    """Make the function that writes one of many."""
    if isinstance(each, Value | Tagged):
        return _of_class(each)
    names = Names(quote=encode_basestring, comma=",".join, number=number)
    source = f"def function(x): return f'''{_piece(each, 'x', names)}'''"
    return function(source, names)


def _of_table(each: Shape) -> Function:
    """Make the function that writes the keys and values of a table."""
    names = Names(quote=encode_basestring, comma=",".join, number=number)
    entry = f"{{quote(k)}}:{_piece(each, 'y', names)}"
    source = f"return comma([f'''{entry}''' for k, y in t.items()])"
    return function(f"def function(t): {source}", names)
