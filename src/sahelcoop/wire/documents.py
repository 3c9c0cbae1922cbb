# SPDX-License-Identifier: MIT
"""One record, one JSON document."""

from functools import cache
from typing import Any, Final

import attrs

from sahelcoop.wire import _careful
from sahelcoop.wire._classes import TAGS, tag
from sahelcoop.wire._compile import Function
from sahelcoop.wire._layout import indented
from sahelcoop.wire._parse import decode, text_of
from sahelcoop.wire._reader import reader
from sahelcoop.wire._restore import restore
from sahelcoop.wire._writer import HeldError, writer
from sahelcoop.wire.migrations import SCHEMA_VERSION

__all__ = ["from_json", "to_json"]

_TROUBLE: Final = (
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""All that the quick way in can raise on any JSON."""


def to_json(record: attrs.AttrsInstance, *, indent: int | None = None) -> str:
    """Write a record, or any value of the model, as a JSON document.

    `type` comes first, then `schema_version`, then the keys in order; what equals its
    default is left out, non-ASCII is written as it is. The same record gives the same
    text always. With *indent*, each entry has its own line, that many blanks deeper.

    Raises TypeError for what is not of the model, JsonError for an `extra` made by hand
    that could not be read again.
    """
    text = _write(record)
    return text if indent is None else indented(text, indent)


def from_json(data: str | bytes) -> Any:  # noqa: ANN401 - the document tells the class
    """Read a document written by `to_json`, of this version, an older or a newer one.

    Bytes are UTF-8. Anything wrong with the document raises JsonError.
    """
    try:
        return _read(data if isinstance(data, str) else data.decode())
    except _TROUBLE:
        pass  # The careful way tells what is wrong, or reads another version.
    return _careful.read(text_of(data))


@cache
def _writer(owner: type) -> Function:
    if TAGS.get(tag(owner)) is not owner:
        raise TypeError(f"{owner.__name__} is not a class of the model")
    return writer(owner, f'"type":"{tag(owner)}","schema_version":{SCHEMA_VERSION}')


def _write(record: attrs.AttrsInstance) -> str:
    quick = _writer(type(record))
    try:
        return str(quick(record))
    except HeldError:
        pass  # The careful way puts back what a newer version said.
    return restore(record)


def _read(text: str) -> Any:  # noqa: ANN401 - the document tells the class
    document = decode(text)
    version = document.pop("schema_version")
    if type(version) is not int or version != SCHEMA_VERSION:
        raise ValueError(version)
    return reader(TAGS[document.pop("type")])(document)
