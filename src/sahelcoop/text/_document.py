# SPDX-License-Identifier: MIT
"""The values of this package: spans of a text, and what stands in them."""

from functools import cached_property

import attrs

from sahelcoop.text._tokens import Tokens, scan

__all__ = [
    "Document",
    "Metadata",
    "Quotation",
    "Region",
    "Sentence",
    "Span",
]


@attrs.frozen(order=True)
class Span:
    """A stretch of the text, in code points; `end` is exclusive."""

    start: int
    end: int

    def slice(self, text: str) -> str:
        """Return the words of this span in *text*."""
        return text[self.start : self.end]


@attrs.frozen(order=True)
class Region(Span):
    """A line, or part of one, that is not running text, with the rule that says so."""

    rule: str
    """Id of the rule, such as `follow_us`."""
    reason: str
    """What the rule knows, in one English phrase."""


@attrs.frozen
class Metadata:
    """Where an article names itself; a slot is None where the text is silent."""

    title: Span | None = None
    outlet: Span | None = None
    author: Span | None = None
    published: Span | None = None
    """The words of the date of publication, such as "vendredi 28 juillet 2023"."""
    dateline_place: Span | None = None
    regions: tuple[Region, ...] = ()
    """The lines and line parts that hold these slots."""


@attrs.frozen
class Sentence(Span):
    """One sentence of a view."""

    paragraph: int | None
    """Index in `Document.paragraphs`; None for the title."""
    view: str = attrs.field(repr=False)

    @cached_property
    def tokens(self) -> Tokens:
        """Its tokens, cut when first asked for: those of a whole year are many."""
        return scan(self.view, self.start, self.end)


@attrs.frozen
class Quotation(Span):
    """Words in quotation marks; the marks belong to the span, not to the inside."""

    inner_start: int
    inner_end: int
    level: int
    """1 for an outermost quotation, 2 for one inside it."""
    closed: bool
    """False where the closing mark is missing: the quotation runs to the end of its
    paragraph, or of the quotation around it."""
    continues: bool
    """True where it goes on with a quotation that the paragraph before left open."""


@attrs.frozen
class Document:
    """One article laid out; every offset counts code points of `text`.

    Paragraphs, boilerplate and `metadata.regions` hold every non-blank character of the
    text exactly once. Sentences do so for the title and the paragraphs, tokens for
    their sentence.
    """

    text: str
    view: str
    """The text folded by `fold`, of the same length."""
    paragraphs: tuple[Span, ...]
    boilerplate: tuple[Region, ...]
    metadata: Metadata
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    """In order of start, an outer quotation before the ones inside it."""
