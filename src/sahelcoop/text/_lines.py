# SPDX-License-Identifier: MIT
"""Lines of a view: their extent without blanks, and how they end."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.text._metalines import credit, inline_publication

_LINE: Final = re.compile(r"[^ \n](?:[^\n]*[^ \n])?")
STOPS: Final = frozenset(".!?…")
_CLOSERS: Final = frozenset("»”\"')]›")
_HEAD_LINES: Final = 4
"""Lines of the top where a title and its publication line may stand together."""


@attrs.define
class Line:
    """A line, or part of one, that starts and ends with a character."""

    start: int
    end: int
    index: int
    """Order among the lines that are not blank."""
    after_blank: bool
    """True where a blank line, or nothing, stands before it."""


def sentence_ends(words: str) -> bool:
    """Tell whether a line ends the way a sentence does."""
    if words[-1:] in _CLOSERS:
        words = words[:-1].rstrip(" ")
    return words[-1:] in STOPS


def read_lines(view: str) -> Iterator[Line]:
    """Yield the lines of *view* that are not blank.

    A title and a publication line that share a line are two; so are the last words of
    an agency and the names of who wrote and translated them.
    """
    index = end = 0
    for match in _LINE.finditer(view):
        after_blank = index == 0 or view.count("\n", end, match.start()) > 1
        start, end = match.span()
        cut = inline_publication(view, start, end) if index < _HEAD_LINES else None
        if cut is not None:
            yield Line(start, cut - 1, index, after_blank)
            start, after_blank, index = cut, False, index + 1
        names = credit(view, start, end)
        if names is not None:
            yield Line(start, names - 1, index, after_blank)
            start, after_blank, index = names, False, index + 1
        yield Line(start, end, index, after_blank)
        index += 1
