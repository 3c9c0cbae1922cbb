# SPDX-License-Identifier: MIT
"""Compiled readers: parsed JSON to objects, as fast as Python goes; no word on errors."""
from collections.abc import Callable
from functools import cache
from typing import Any

import attrs

from sahelcoop.model._checks import Maybe, Of, TupleOf
from sahelcoop.model._mapping import FrozenMap
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
    tag,
)

Reader = Callable[[Any], Any]


def _fail(*_):
    raise ValueError

@cache
def reader(owner: type, tags: int = 0) -> Reader:
    env: dict[str, Any] = {
        "blank": object.__new__, "owner": owner, "FrozenMap": FrozenMap, "missing": object(), "fail": _fail,
        "putter": object.__setattr__.__get__,
    }
    lines = ["def read(o):", " get = o.get", " self = blank(owner)", " put = putter(self)", f" n = len(o) - {tags + sum(f.required for f in fields(owner))}"]
    for i, field in enumerate(fields(owner)):
        lines += _lines(i, field, env)
    lines.append(" if n: fail()")
    if hasattr(owner, "__attrs_post_init__"):
        lines.append(" self.__attrs_post_init__()")
    lines.append(" return self")
    source = "\n".join(lines)
    exec(source, env)
    return env["read"]


def _lines(i: int, field: Field, env: dict[str, Any]):
    a = field.attribute
    inner = _expression(field.shape, "v", f"{i}", env)
    if field.nullable and inner != "v":
        inner = f"None if v is None else {inner}"
    body = [f"v = {inner}"] if inner != "v" else []
    if a.converter is not None and not isinstance(field.shape, Table):
        env[f"convert{i}"] = a.converter
        body.append(f"v = convert{i}(v)")
    from sahelcoop.model._checks import Text
    val = a.validator
    maybe = isinstance(val, Maybe)
    core = val.inner if maybe else val
    if isinstance(core, Text):
        env[f"check{i}"] = val
        env[f"attribute{i}"] = a
        cond = "v.__class__ is not str or not v.isprintable()" + (" or not v or v[0] == ' ' or v[-1] == ' '" if core.line else "")
        if maybe: cond = f"v is not None and ({cond})"
        body.append(f"if {cond}: check{i}(self, attribute{i}, v)")
    elif a.validator is not None and not _implied(a.validator, field.shape):
        env[f"check{i}"] = a.validator
        env[f"attribute{i}"] = a
        if isinstance(a.validator, Maybe):
            env[f"check{i}"] = a.validator.inner
            body.append(f"if v is not None: check{i}(self, attribute{i}, v)")
        else:
            body.append(f"check{i}(self, attribute{i}, v)")
    body.append(f"put({field.name!r}, v)")
    if field.required:
        return [f" v = o[{field.name!r}]", *(f" {b}" for b in body)]
    env[f"default{i}"] = a.default
    return [f" v = get({field.name!r}, missing)", f" if v is missing: put({field.name!r}, default{i})", " else:", "  n -= 1", *(f"  {b}" for b in body)]


def _implied(v: Any, shape) -> bool:
    if isinstance(v, Maybe):
        return _implied(v.inner, shape)
    if isinstance(shape, (Plain, Table)) or (isinstance(shape, Many) and isinstance(shape.each, Plain)):
        return False
    return isinstance(v, Of) or (isinstance(v, TupleOf) and not v.least)


def _expression(shape: Shape, v: str, key: str, env: dict[str, Any]) -> str:
    match shape:
        case Plain() | Spelled():
            return v
        case Choice(enum):
            env[f"choice{key}"] = {m.value: m for m in enum}
            return f"choice{key}[{v}]"
        case Value(owner):
            env[f"read{key}"] = reader(owner)
            return f"read{key}({v})"
        case Tagged(types):
            env[f"read{key}"] = {tag(t): reader(t, 1) for t in types}
            return f"read{key}[{v}['type']]({v})"
        case Many(each):
            x = _expression(each, "x", f"{key}x", env)
            if x == "x":
                return f"tuple({v}) if {v}.__class__ is list else fail()"
            return f"tuple([{x} for x in {v}]) if {v}.__class__ is list else fail()"
        case Table(each):
            x = _expression(each, "y", f"{key}y", env)
            return f"FrozenMap({{k: {x} for k, y in {v}.items()}})"
