# SPDX-License-Identifier: MIT
"""The values of this package: spans of a text, and what stands in them."""

import attrs

__all__ = [
    "Document",
    "Metadata",
    "Quotation",
    "Region",
    "Sentence",
    "Span",
    "Tokens",
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
class Tokens:
    """The tokens of one sentence as parallel columns."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    forms: tuple[str, ...]
    """Slices of the view, composed (NFC) and without invisible characters; a quotation
    mark that is typed as two characters is one."""

    def __len__(self) -> int:
        return len(self.starts)


@attrs.frozen
class Sentence(Span):
    """One sentence and its tokens."""

    paragraph: int | None
    """Index in `Document.paragraphs`; None for the title."""
    tokens: Tokens


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
