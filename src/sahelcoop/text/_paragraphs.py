# SPDX-License-Identifier: MIT
"""Paragraphs: lines that a narrow page broke in mid-sentence are one again."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from sahelcoop.text._document import Span
from sahelcoop.text._lines import STOPS, Line, sentence_ends

_WIDEST: Final = 130
"""Code points of the longest line of a hard-wrapped text; running text on a page has
longer lines."""
_BULLET: Final = re.compile(r"[-•*►▶→>■●]|\d+[.)]")
_OPEN_END: Final = re.compile(
    r"(?:[,(«“\[]|\b(?:de|du|des|d'|la|le|les|l'|un|une|et|ou|à|au|aux|en|dans|par|pour"
    r"|sur|avec|que|qui|son|sa|ses|ce|cet|cette|ces|qu'))$",
    re.IGNORECASE,
)
_LONGEST_OPEN: Final = 5
"""Code points of the longest of these words, "cette"."""


def _goes_on(view: str, line: Line, following: Line) -> bool:
    """Tell whether a sentence runs over the end of *line*."""
    if view[line.end - 1] in STOPS:
        return False
    words = view[max(line.start, line.end - 12) : line.end]
    if sentence_ends(words) or _BULLET.match(view, following.start):
        return False
    if view[following.start].islower():
        return True
    last = max(line.start, line.end - _LONGEST_OPEN)
    return _OPEN_END.search(view, last, line.end) is not None


def _is_full(view: str, line: Line, following: Line, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted on *line*."""
    word = view[following.start : min(following.end, following.start + width)]
    return line.end - line.start + 1 + len(word.split(" ", 1)[0]) > width


def _wrapped(view: str, block: list[Line]) -> bool:
    """Tell whether lines without a blank one are one hard-wrapped paragraph."""
    if len(block) <= 2:
        return False
    width = max(line.end - line.start for line in block)
    return (
        width <= _WIDEST
        and all(_is_full(view, one, two, width) for one, two in pairwise(block))
        and any(_goes_on(view, one, two) for one, two in pairwise(block))
    )


def _blocks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Group the lines that neither a blank line nor another region parts."""
    block: list[Line] = []
    for line in lines:
        if block and (line.after_blank or line.index != block[-1].index + 1):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def join_lines(view: str, lines: Iterable[Line]) -> Iterator[Span]:
    """Yield the paragraphs of the running text; none runs over another region."""
    open_line: Line | None = None
    start = 0
    for block in _blocks(lines):
        wrapped = _wrapped(view, block)
        for place, line in enumerate(block):
            adjacent = open_line is not None and line.index == open_line.index + 1
            together = wrapped and place > 0
            if open_line is None:
                start = line.start
            elif not (adjacent and (together or _goes_on(view, open_line, line))):
                yield Span(start, open_line.end)
                start = line.start
            open_line = line
    if open_line is not None:
        yield Span(start, open_line.end)
