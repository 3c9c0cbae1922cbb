# SPDX-License-Identifier: MIT
"""A document of composed words, moved to where these stand in the untouched text."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

import attrs

from sahelcoop.text._document import Document, Metadata, Quotation, Span, Tokens

_S = TypeVar("_S", bound=Span)
_SLOTS: Final = ("title", "outlet", "author", "published", "dateline_place")


def _spans(spans: Iterable[_S], at: Sequence[int]) -> tuple[_S, ...]:
    return tuple(attrs.evolve(s, start=at[s.start], end=at[s.end]) for s in spans)


def _metadata(metadata: Metadata, at: Sequence[int]) -> Metadata:
    filled = {name: getattr(metadata, name) for name in _SLOTS}
    moved = {name: _spans((s,), at)[0] for name, s in filled.items() if s}
    return Metadata(**moved, regions=_spans(metadata.regions, at))


def _quotation(quotation: Quotation, at: Sequence[int]) -> Quotation:
    inner_start, inner_end = at[quotation.inner_start], at[quotation.inner_end]
    return attrs.evolve(quotation, inner_start=inner_start, inner_end=inner_end)


def move_tokens(tokens: Tokens, at: Sequence[int]) -> Tokens:
    """Move tokens to the offsets *at*; their forms stay."""
    starts, ends = map(at.__getitem__, tokens.starts), map(at.__getitem__, tokens.ends)
    return Tokens(tuple(starts), tuple(ends), tokens.forms)


def move_document(
    document: Document, text: str, view: str, at: Sequence[int]
) -> Document:
    """Move all that *document* says of composed words to *text*, by the offsets *at*."""
    sentences = _spans(document.sentences, at)
    return Document(
        text=text,
        view=view,
        paragraphs=_spans(document.paragraphs, at),
        boilerplate=_spans(document.boilerplate, at),
        metadata=_metadata(document.metadata, at),
        sentences=tuple(
            attrs.evolve(s, tokens=move_tokens(s.tokens, at)) for s in sentences
        ),
        quotations=_spans([_quotation(q, at) for q in document.quotations], at),
    )
