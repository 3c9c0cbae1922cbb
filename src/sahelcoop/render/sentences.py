# SPDX-License-Identifier: MIT
"""Sentences put together from phrases."""

import re
from typing import Final

__all__ = ["capitalised", "clause", "sentence"]

_COMMAS: Final = re.compile(
    r",(?=[,.;:)]|[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}][;:]|$)"
)
"""Commas after an apposition that another mark makes idle."""

_MARKS: Final = re.compile(r" (?=[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]?[,;:])")
"""The space that joining leaves before a mark."""


def clause(*parts: str) -> str:
    """Put words together; empty parts are left out, and marks stick to the left."""
    return _MARKS.sub("", " ".join(part for part in parts if part))


def capitalised(words: str) -> str:
    """Give the first letter of *words* its capital."""
    return words[:1].upper() + words[1:]


def sentence(*parts: str) -> str:
    """Make a sentence of *parts*, with its capital and its full stop."""
    words = _COMMAS.sub("", clause(*parts)).rstrip()
    return capitalised(words) + "." * (not words.endswith("."))
