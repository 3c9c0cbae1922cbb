# SPDX-License-Identifier: MIT
"""Compiled writers."""
from collections.abc import Callable
from functools import cache
from json.encoder import encode_basestring
from typing import Any
from enum import Enum

import attrs

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

def number(v):
    return int(v) if v.is_integer() else v

@cache
def writer(owner, head=""):
    env = {"quote": encode_basestring}
    parts = "".join(_part(i, f, env) for i, f in enumerate(fields(owner)))
    if head:
        source = "def write(o): return f'''{{" + head + parts + "}}'''"
    elif fields(owner)[0].required:
        source = "def write(o): return f'''{{" + parts[1:] + "}}'''"
    else:
        source = "def write(o): return '{' + f'''" + parts + "}}'''[1:]"
    exec(source, env)
    env["write"].source = source
    return env["write"]

def _part(i, field, env):
    key = f',"{field.name}":'
    if field.required:
        return key + _expr(field.shape, f"o.{field.name}", str(i), env)
    d = field.attribute.default
    v = f"(v{i} := o.{field.name})"
    inner = _expr(field.shape, f"v{i}", str(i), env)
    if d is None:
        cond = f"{v} is not None"
    elif not d and isinstance(d, (tuple, str)):
        cond = v
    elif not d and isinstance(d,FrozenMap):
        cond = f"(v{i} := o.{field.name}._items)"
    elif isinstance(d, (bool, Enum)):
        env[f"default{i}"] = d
        cond = f"{v} is not default{i}"
    else:
        env[f"default{i}"] = d
        cond = f"{v} is not default{i} and v{i} != default{i}"
    return "{f'" + key + inner + f"' if {cond} else ''" + "}"

def _expr(shape, v, key, env):
    """text for inside an f-string"""
    match shape:
        case Plain((t,)) if t is str:
            return f"{{quote({v})}}"
        case Plain((t,)) if t is bool:
            return f"{{\"true\" if {v} else \"false\"}}"
        case Plain((t,)) if t is int:
            return f"{{{v}}}"
        case Plain(_):
            return f"{{{v}!r}}"
        case Choice(_):
            return f'"{{{v}._value_}}"'
        case Spelled(_):
            return f'"{{{v}}}"'
        case Value(owner):
            env[f"write{key}"] = writer(owner)
            return f"{{write{key}({v})}}"
        case Tagged(types):
            env[f"write{key}"] = {t: writer(t, f'"type":"{tag(t)}"') for t in types}
            return f"{{write{key}[{v}.__class__]({v})}}"
        case Many(each):
            env[f"each{key}"] = _each(each)
            return f"[{{each{key}({v})}}]"
        case Table(each):
            env[f"table{key}"] = _table(each)
            return f"{{{{{{table{key}({v})}}}}}}"

@cache
def _each(shape):
    env = {"quote": encode_basestring}
    x=_expr(shape,"x","0",env)
    if x.endswith("(x)}") and x.count("x")==1:
        source=f'def write(v): return ",".join(map({x[1:-4]}, v))'
    else:
        source = "def write(v): return ','.join([f'''" + x + "''' for x in v])"
    exec(source,env)
    return env["write"]
@cache
def _table(shape):
    env = {"quote": encode_basestring}
    x=_expr(shape,"x","0",env)
    source = "def write(v): return ','.join([f'''{quote(k)}:" + x + "''' for k, x in v.items()])"
    exec(source,env)
    return env["write"]
