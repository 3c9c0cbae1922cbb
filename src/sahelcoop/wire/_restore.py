# SPDX-License-Identifier: MIT
"""The careful way out: records that keep something of a newer version."""

from collections.abc import Iterator
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
from sahelcoop.wire._writer import number
from sahelcoop.wire.migrations import SCHEMA_VERSION

__all__ = ["restore"]


class _Raw(str):
    """JSON text that stands for itself."""

    __slots__ = ()


def restore(record: object) -> str:
    """Write *record* with what its extra and those within it keep.

    The version is the newest that any of them names. Raises JsonError for an extra that
    did not come from a newer document: it could not be read again.
    """
    versions: list[int] = []
    body = _object(record, (), versions)
    head = {"type": _Raw(f'"{tag(type(record))}"'), VERSION_KEY: _Raw(max(versions))}
    return _spell(head | body)
