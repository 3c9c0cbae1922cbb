# SPDX-License-Identifier: MIT
"""Evidence that overlaps and nests, cut into pieces that lie side by side."""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import Final

import attrs

__all__ = ["Mark", "Piece", "laid_out", "paragraphs", "pieces"]

_BLANK: Final = re.compile(r"[ \t\r\n]+")
_CLOSED: Final = frozenset(".!?…»”\"')]")
"""What ends a sentence: a line that ends so is a paragraph."""


@attrs.frozen(order=True)
class Mark:
    """A stretch of a text, and what it is the evidence of."""

    start: int
    end: int
    owner: int
    """Number of a fact from 1; negative numbers are actors', 0 is page furniture."""
    field: str = ""


@attrs.frozen
class Piece:
    """A stretch throughout which the same marks hold."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Find the paragraphs of *text*, whose lines may be broken at any width.

    A new one begins after an empty line, or after a line that ends as sentences do.
    """
    start = 0
    for blank in _BLANK.finditer(text):
        breaks = blank[0].count("\n") + blank[0].replace("\r\n", "").count("\r")
        closed = text[blank.start() - 1] in _CLOSED
        outer = blank.start() == 0 or blank.end() == len(text)
        if outer or breaks > 1 or (breaks and closed):
            if blank.start() > start:
                yield start, blank.start()
            start = blank.end()
    if start < len(text):
        yield start, len(text)


def laid_out(text: str, marks: Iterable[Mark]) -> Iterator[tuple[bool, list[Piece]]]:
    """Cut *text* into the pieces of paragraphs (True) and of the blanks between."""
    edges = [edge for paragraph in paragraphs(text) for edge in paragraph]
    found = pieces(text, marks, edges)
    for number, group in groupby(found, lambda piece: bisect_right(edges, piece.start)):
        yield number % 2 == 1, list(group)


def pieces(
    text: str, marks: Iterable[Mark], edges: Iterable[int] = ()
) -> Iterator[Piece]:
    """Cut *text* wherever one of *marks* begins or ends, and at *edges*."""
    held = sorted(mark for mark in marks if mark.start < len(text))
    ends = (min(edge, len(text)) for mark in held for edge in (mark.start, mark.end))
    cuts = sorted({0, len(text), *edges, *ends})
    active: list[Mark] = []
    coming = deque(held)
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.end > start]
        while coming and coming[0].start <= start:
            active.append(coming.popleft())
        yield Piece(start, end, tuple(active))
