# SPDX-License-Identifier: MIT
"""The dotted paths of a document: what `sources`, `absent` and `extra` can name."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

import attrs

from sahelcoop.model._record import WHOLE, Document

__all__ = ["below", "objects", "paths"]


def _names(value: object) -> tuple[str, ...]:
    """List the names of the fields of *value*."""
    kind: Any = type(value)
    return tuple(attrs.fields_dict(kind)) if attrs.has(kind) else ()


def _steps(value: object) -> list[tuple[str, object]]:
    """List the elements or fields of *value*."""
    if type(value) is tuple:
        elements = cast("tuple[object, ...]", value)
        return [(str(place), element) for place, element in enumerate(elements)]
    return [(name, getattr(value, name)) for name in _names(value)]


def below(
    value: object, path: str = "", *, across: bool = True
) -> Iterator[tuple[str, object]]:
    """Yield all that lies below *value* with its path; *across* documents or not."""
    for step, found in _steps(value):
        here = f"{path}.{step}" if path else step
        if across or not isinstance(found, Document):
            yield here, found
            yield from below(found, here, across=across)


def paths(document: Document) -> tuple[str, ...]:
    """List the paths of all fields and elements, the whole document first."""
    return (WHOLE, *(path for path, _ in below(document)))


def objects(document: Document) -> Mapping[str, frozenset[str]]:
    """Give the field names of the document and of each value in it, by path.

    Documents in the document are left out: they have an `extra` of their own.
    """
    found = {"": document, **dict(below(document, across=False))}
    return {
        path: frozenset(names)
        for path, value in found.items()
        if (names := _names(value))
    }
