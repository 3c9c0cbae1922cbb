# SPDX-License-Identifier: MIT
"""The dotted paths of a document: what `sources`, `absent` and `extra` can name."""

from collections.abc import Iterator, Mapping

import attrs

from sahelcoop.model._record import WHOLE, Document

__all__ = ["objects", "paths"]


def _steps(value: object) -> list[tuple[str, object]]:
    """List the elements or fields of *value*."""
    if type(value) is tuple:
        return [(str(place), element) for place, element in enumerate(value)]
    if attrs.has(type(value)):
        return [(a.name, getattr(value, a.name)) for a in attrs.fields(type(value))]
    return []


def _below(
    value: object, path: str = "", *, across: bool = True
) -> Iterator[tuple[str, object]]:
    """Yield all that lies below *value* with its path; *across* documents or not."""
    for step, found in _steps(value):
        here = f"{path}.{step}" if path else step
        if across or not isinstance(found, Document):
            yield here, found
            yield from _below(found, here, across=across)


def paths(document: Document) -> tuple[str, ...]:
    """List the paths of all fields and elements, the whole document first."""
    return (WHOLE, *(path for path, _ in _below(document)))


def objects(document: Document) -> Mapping[str, frozenset[str]]:
    """Give the field names of the document and of each value in it, by path.

    Documents in the document are left out: they have an `extra` of their own.
    """
    found = {"": document, **dict(_below(document, across=False))}
    return {
        path: frozenset(attrs.fields_dict(type(value)))
        for path, value in found.items()
        if attrs.has(type(value))
    }
