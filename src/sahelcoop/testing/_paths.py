# SPDX-License-Identifier: MIT
"""The dotted paths of a document: what `sources`, `absent` and `extra` can name."""

from collections.abc import Iterator

import attrs

from sahelcoop.model._record import WHOLE, Document

__all__ = ["objects", "paths"]


def _below(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Yield what lies below *value* with its path, *value* left out."""
    steps: list[tuple[str, object]] = []
    if isinstance(value, tuple):
        steps = [(str(place), element) for place, element in enumerate(value)]
    elif attrs.has(type(value)):
        steps = [(a.name, getattr(value, a.name)) for a in attrs.fields(type(value))]
    for name, found in steps:
        here = f"{path}.{name}" if path else name
        yield here, found
        yield from _below(found, here)


def paths(document: Document) -> tuple[str, ...]:
    """List the paths of all fields and elements, the whole document first."""
    return (WHOLE, *(path for path, _ in _below(document, "")))
