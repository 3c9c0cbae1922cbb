# SPDX-License-Identifier: MIT
"""Patterns over feature classes, compiled to `re` over one character per unit."""

import re
from collections.abc import Callable, Iterator
from typing import Final

import attrs

from sahelcoop.cascade._parser import Needs, Parser, PatternError, UnitClass

__all__ = ["Classes", "Needs", "Pattern", "PatternError", "Step", "UnitClass"]

MOST_UNITS: Final = 90
"""Most units that one pattern may span; the longest of ours spans about seventy."""
MOST_PLACES: Final = 150
"""Most places of a pattern with its repetitions written out; ours have up to 104."""
MOST_WAYS: Final = 3_000
"""Most ways to share units out among the gaps of a pattern, which is what a match that
fails in the end costs; ours have up to 2,436."""

Classes = Callable[[UnitClass], str]
"""Give a regular expression for one unit of a class."""


@attrs.frozen
class Step:
    """One part of a branch: where its source and its pieces end."""

    source: str
    pieces: int
    """Number of pieces of the pattern before its end."""


@attrs.frozen
class Pattern:
    """A parsed pattern: pieces of a regular expression and classes yet to be filled."""

    source: str
    pieces: tuple[str | UnitClass, ...]
    roles: frozenset[str]
    branches: tuple[tuple[int, tuple[Step, ...]], ...]
    """Of each outermost branch the number of its first piece and its parts in order."""
    least: int
    """Least units that it spans, those of its context included."""
    needs: tuple[Needs, ...]
    """Of each outermost branch: it matches nothing in a line that lacks all features of
    one of these sets."""

    @classmethod
    def parse(cls, source: str) -> "Pattern":
        """Parse *source*.

        Raises PatternError when malformed, when it can match nothing at all, when two
        of its parts compete for the same units, and when it is too wide or too costly.
        """
        parser = Parser(source)
        size = parser.whole()
        for fault in (
            "matches nothing at all" * (size.least == 0),
            _above(size.most, MOST_UNITS, "spans up to {} units"),
            _above(size.places, MOST_PLACES, "has {} places"),
            _above(size.ways, MOST_WAYS, "can share units out in {} ways"),
        ):
            if fault:
                raise PatternError(fault)
        branches = tuple(
            (first, tuple(Step(text, pieces) for text, pieces in steps))
            for first, steps in parser.outline
        )
        pieces, roles = tuple(parser.out), frozenset(parser.roles)
        return cls(source, pieces, roles, branches, size.least, tuple(parser.needs))

    def compile(self, classes: Classes) -> re.Pattern[str]:
        """Fill in the characters of each class."""
        return re.compile(self.regex(classes, 0, len(self.pieces)))

    def regex(self, classes: Classes, first: int, after: int) -> str:
        """Write the pieces from *first* to before *after* as a regular expression."""
        return "".join(
            piece if isinstance(piece, str) else classes(piece)
            for piece in self.pieces[first:after]
        )

    @property
    def classes(self) -> Iterator[UnitClass]:
        """The classes of units that the pattern names."""
        return (p for p in self.pieces if isinstance(p, UnitClass))

    @property
    def terms(self) -> frozenset[str]:
        """The features and the quoted word forms that the pattern names."""
        return frozenset[str]().union(*(c.wanted | c.unwanted for c in self.classes))

    @property
    def forms(self) -> frozenset[str]:
        """The word forms that the pattern names in quotes."""
        return frozenset(term.strip('"') for term in self.terms if term[0] == '"')


def _above(found: int, most: int, says: str) -> str:
    return f"{says.format(found)}, more than {most}" if found > most else ""
