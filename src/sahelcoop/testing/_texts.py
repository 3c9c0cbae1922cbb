# SPDX-License-Identifier: MIT
"""Texts that the model accepts: lines, passages, ids and codes."""

import string
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["countries", "digests", "ids", "lines", "nonempty_passages", "passages"]

_LINE_ENDS = "\t\n\v\f\r\x85"


@cache
def lines(*, without: str = "") -> SearchStrategy[str]:
    """Draw texts of one line: not empty, no control characters, no blanks at the ends.

    They have none of the characters *without* either.
    """
    characters = st.characters(
        codec="utf-8", exclude_categories=["Cc"], exclude_characters=without
    )
    return st.text(characters, min_size=1).map(str.strip).filter(bool)


@cache
def passages(*, min_size: int = 0) -> SearchStrategy[str]:
    """Draw texts whose only control characters are tabs and line ends."""
    characters = st.characters(
        codec="utf-8", exclude_categories=["Cc"], include_characters=_LINE_ENDS
    )
    return st.text(characters, min_size=min_size)


@cache
def nonempty_passages() -> SearchStrategy[str]:
    """Draw passages of at least one character."""
    return passages(min_size=1)


@cache
def ids() -> SearchStrategy[str]:
    """Draw ids: texts without blanks, not empty."""
    characters = st.characters(
        codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Zs"]
    )
    return st.text(characters, min_size=1)


@cache
def countries() -> SearchStrategy[str]:
    """Draw two capital letters, as in ISO 3166-1 alpha-2."""
    return st.text(string.ascii_uppercase, min_size=2, max_size=2)


@cache
def digests() -> SearchStrategy[str]:
    """Draw SHA-256 digests in hexadecimal."""
    return st.binary(min_size=32, max_size=32).map(bytes.hex)
