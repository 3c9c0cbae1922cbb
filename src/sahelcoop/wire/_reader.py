# SPDX-License-Identifier: MIT
"""The quick way in: functions from parsed JSON to objects, one made for each class.

They run the validators and converters of the model and raise anything at all when
something is wrong; what, and where, is for `_careful` to find. Three things make them
quick. A key that is not there costs no validator, since defaults are valid. A validator
is not asked when a cheap test has told that it would accept. Fields are set on a twin
of the class that is not frozen, and then the object is given its class.
"""

import re
from collections.abc import Collection
from functools import cache
from typing import Any, Final

import attrs

from sahelcoop.model._checks import Between, MapOf, Matching, Maybe, Of, Text, TupleOf
from sahelcoop.model._mapping import FrozenMap
from sahelcoop.wire._classes import tag
from sahelcoop.wire._compile import Function, Names, function
from sahelcoop.wire._shapes import (
    Choice,
    Field,
    Many,
    Plain,
    Shape,
    Spelled,
    Table,
    Tagged,
    Value,
    fields,
)

_SOURCE: Final = """\
def function(found):
 pop = found.pop
 made = blank(twin)
{lines}
 if found:
  fail()
 made.__class__ = owner
 {finish}
 return made
"""


@cache
def reader(owner: type) -> Function:
    """Make the function from a dict of JSON, which it empties, to an *owner*."""
    names = Names(owner=owner, twin=_twin(owner), blank=object.__new__, fail=_fail)
    names |= {"missing": object(), "odd": _odd, "FrozenMap": FrozenMap}
    known = {field.name for field in fields(owner)}
    lines = [line for field in fields(owner) for line in _lines(field, names)]
    lines += [
        f"made.{left.name} = {names.add('default', left.default)}"
        for left in attrs.fields(owner)
        if left.name not in known
    ]
    finish = "made.__attrs_post_init__()"
    source = _SOURCE.format(
        lines="\n".join(f" {line}" for line in lines),
        finish=finish if hasattr(owner, "__attrs_post_init__") else "",
    )
    return function(source, names)


def _twin(owner: type) -> type:
    """Make a class of the same layout whose fields can be set."""
    settable = {
        "__slots__": (),
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(owner.__name__, (owner,), settable)


def _fail() -> None:
    """Leave the document to `_careful`."""
    raise ValueError


def _odd(keys: Collection[str]) -> bool:
    """Tell whether a `Text` might refuse any of *keys*."""
    written = "".join(keys)
    return "" in keys or " " in written or not written.isprintable()


def _lines(field: Field, names: Names) -> list[str]:
    """Write the lines that take one field from `found` and set it on `made`."""
    key, target = repr(field.name), f"made.{field.name} = v"
    steps = _steps(field, names)
    if field.nullable and steps:
        steps = ["if v is not None:", *(f" {step}" for step in steps)]
    if field.required:
        return [f"v = pop({key})", *steps, target]
    if field.default is None:
        return [f"v = pop({key}, None)", *steps, target]
    default = names.add("default", field.default)
    taken = [f" {step}" for step in (*steps, target)]
    unset = f"made.{field.name} = {default}"
    return [f"v = pop({key}, missing)", f"if v is missing: {unset}", "else:", *taken]


def _steps(field: Field, names: Names) -> list[str]:
    """Write what happens to a value `v` that is not null: make, convert, check."""
    making = _expression(field.shape, "v", names)
    steps = [] if making == "v" else [f"v = {making}"]
    is_table = isinstance(field.shape, Table)
    attribute: Any = field.attribute
    if attribute.converter is not None and not is_table:
        steps.append(f"v = {names.add('convert', attribute.converter)}(v)")
    steps += _check(field, names)
    return [*steps, "v = FrozenMap(v)"] if is_table else steps


def _check(field: Field, names: Names) -> list[str]:
    validator: Any = field.attribute.validator
    if isinstance(validator, Maybe):
        validator = validator.inner
    doubt = _doubt(validator, field.shape, names)
    if validator is None or not doubt:
        return []
    check = names.add("check", validator.__call__)
    attribute = names.add("attribute", field.attribute)
    value = "FrozenMap(v)" if isinstance(field.shape, Table) else "v"
    asking = f"{check}(made, {attribute}, {value})"
    return [asking if doubt == "True" else f"if {doubt}: {asking}"]


def _doubt(validator: object, shape: object, names: Names) -> str:
    """Write the test whether *validator* might refuse `v`; nothing if it never does."""
    match validator, shape:
        case (Of(), Choice() | Value() | Tagged()) | (TupleOf(least=0), Many()):
            doubt = ""
        case Of((only,)), Plain() if only is bool:
            doubt = "type(v) is not bool"
        case TupleOf(least=1), Many():
            doubt = "not v"
        case Text(line=line), _:
            padded = "not v or v.strip() is not v or " if line else ""
            doubt = f"{padded}not v.isprintable()"
        case Matching(pattern), _:
            doubt = f"not {names.add('matches', re.compile(pattern).fullmatch)}(v)"
        case Between(low, high, whole=True), _:
            doubt = f"type(v) is not int or not {low} <= v <= {high}"
        case MapOf(inner), Table(each):
            doubt = _doubt_of_values(inner, each)
        case _:
            doubt = "True"
    return doubt


def _doubt_of_values(inner: object, each: object) -> str:
    """Write the same test for the dict that a table is made from."""
    match inner, each:
        case TupleOf(least=1), Many(Value()):
            return "odd(v) or not all(v.values())"
        case Of(), Choice():
            return "odd(v)"
        case _:
            return "True"


def _expression(shape: Shape, value: str, names: Names) -> str:
    """Write what makes the Python value from the JSON *value*."""
    match shape:
        case Plain() | Spelled():
            made = value
        case Choice(enum):
            made = f"{names.add('choice', {str(m): m for m in enum})}[{value}]"
        case Value(owner):
            made = f"{names.add('read', reader(owner))}({value})"
        case Tagged(types):
            readers = names.add(
                "readers", {tag(owner): reader(owner) for owner in types}
            )
            made = f"{readers}[{value}.pop('type')]({value})"
        case Many(each):
            items = f"[{_expression(each, 'x', names)} for x in {value}]"
            made = f"tuple({items}) if type({value}) is list else fail()"
        case _:
            entry = f"k: {_expression(shape.each, 'y', names)}"
            made = f"{{{entry} for k, y in {value}.items()}}"
    return made
