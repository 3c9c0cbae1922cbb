# SPDX-License-Identifier: MIT
"""Where a value was read: spans of the untouched text, and why a field has no value."""

from enum import StrEnum
from functools import total_ordering
from typing import Final

import attrs

from sahelcoop.model._checks import ID, LINE, PASSAGE, POSITION, Of, refuse
from sahelcoop.model._show import short_repr

__all__ = ["Absence", "Evidence", "Mismatch", "Span"]

_CONTEXT: Final = 32
"""Code points of `prefix` and `suffix`: enough to tell two like passages apart."""


class Absence(StrEnum):
    """Why a field says nothing, where that is known."""

    UNDISCLOSED = "undisclosed"
    """The text says that it was not disclosed."""
    NOT_APPLICABLE = "not_applicable"
    UNPARSED = "unparsed"
    """The text says something that the parser could not read."""


@total_ordering
@attrs.frozen(repr=False)
class Span:
    """A stretch of the untouched text: offsets in code points, and what it is."""

    start: int = attrs.field(validator=POSITION)
    end: int = attrs.field(validator=POSITION)
    note: str = attrs.field(default="", validator=PASSAGE)

    def __attrs_post_init__(self) -> None:
        if self.end <= self.start:
            raise refuse(self, "end", f"must lie after start ({self.start})", self.end)

    def __lt__(self, other: "Span") -> bool:
        if type(other) is not Span:
            return NotImplemented
        return attrs.astuple(self) < attrs.astuple(other)

    __repr__ = short_repr


@total_ordering
@attrs.frozen(repr=False)
class Evidence:
    """The words behind a value: W3C text-position and text-quote selectors in one.

    Offsets are code points of the article's untouched text.
    """

    article: str = attrs.field(validator=LINE)
    """Id of the article."""
    start: int = attrs.field(validator=POSITION)
    end: int = attrs.field(validator=POSITION)
    exact: str = attrs.field(validator=PASSAGE)
    prefix: str = attrs.field(default="", validator=PASSAGE)
    suffix: str = attrs.field(default="", validator=PASSAGE)
    rule: str = attrs.field(default="", validator=PASSAGE)
    """Id of the rule that made the value."""

    def __attrs_post_init__(self) -> None:
        if self.end - self.start != len(self.exact) or not self.exact:
            rule = f"must be {len(self.exact)} (exact, not empty) after start"
            raise refuse(self, "end", rule, self.end)

    @classmethod
    def of(cls, article: str, text: str, start: int, end: int, rule: str) -> "Evidence":
        """Quote *text* from *start* to *end* with its surroundings."""
        return cls(
            article,
            start,
            end,
            text[start:end],
            text[max(0, start - _CONTEXT) : start],
            text[end : end + _CONTEXT],
            rule,
        )

    def holds_in(self, text: str) -> bool:
        """Tell whether *text* has these words at this place."""
        return (
            text[self.start : self.end] == self.exact
            and text[max(0, self.start - len(self.prefix)) : self.start] == self.prefix
            and text.startswith(self.suffix, self.end)
        )

    def __lt__(self, other: "Evidence") -> bool:
        if type(other) is not Evidence:
            return NotImplemented
        return attrs.astuple(self) < attrs.astuple(other)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Mismatch:
    """An evidence that an article does not bear out."""

    record: str = attrs.field(validator=ID)
    """Id of the record."""
    path: str = attrs.field(validator=LINE)
    """Dotted path of the field."""
    evidence: Evidence = attrs.field(validator=Of(Evidence))
    found: str = attrs.field(validator=PASSAGE)
    """What the article has at that place."""

    __repr__ = short_repr
