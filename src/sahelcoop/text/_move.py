# SPDX-License-Identifier: MIT
"""A document of composed words, moved to where these stand in the untouched text."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.text._document import (
    Document,
    Metadata,
    Quotation,
    Region,
    Sentence,
    Span,
)

_SLOTS: Final = ("title", "outlet", "author", "published", "dateline_place")


def _span(span: Span, at: Sequence[int]) -> Span:
    return Span(at[span.start], at[span.end])


def _regions(regions: Sequence[Region], at: Sequence[int]) -> tuple[Region, ...]:
    return tuple(Region(at[r.start], at[r.end], r.rule, r.reason) for r in regions)


def _metadata(metadata: Metadata, at: Sequence[int]) -> Metadata:
    filled = {name: getattr(metadata, name) for name in _SLOTS}
    moved = {name: _span(span, at) for name, span in filled.items() if span}
    return Metadata(**moved, regions=_regions(metadata.regions, at))


def _sentence(sentence: Sentence, view: str, at: Sequence[int]) -> Sentence:
    return Sentence(at[sentence.start], at[sentence.end], sentence.paragraph, view)


def _quotation(quotation: Quotation, at: Sequence[int]) -> Quotation:
    return Quotation(
        start=at[quotation.start],
        end=at[quotation.end],
        inner_start=at[quotation.inner_start],
        inner_end=at[quotation.inner_end],
        level=quotation.level,
        closed=quotation.closed,
        continues=quotation.continues,
    )


def move_document(
    document: Document, text: str, view: str, at: Sequence[int]
) -> Document:
    """Move all that *document* says of composed words to *text*, by offsets *at*."""
    return Document(
        text=text,
        view=view,
        paragraphs=tuple(_span(span, at) for span in document.paragraphs),
        boilerplate=_regions(document.boilerplate, at),
        metadata=_metadata(document.metadata, at),
        sentences=tuple(_sentence(s, view, at) for s in document.sentences),
        quotations=tuple(_quotation(q, at) for q in document.quotations),
    )
