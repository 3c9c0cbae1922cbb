# SPDX-License-Identifier: MIT
"""One article from text to `Document`: layout, quotations, sentences, tokens."""

from collections.abc import Iterable, Iterator

from sahelcoop.text._document import Document, Quotation, Sentence, Span
from sahelcoop.text._layout import lay_out
from sahelcoop.text._quotations import find_quotations
from sahelcoop.text._sentences import Splitter
from sahelcoop.text._tokens import scan
from sahelcoop.text._view import fold


def _sentences(
    view: str, units: Iterable[tuple[int | None, Span]], quotations: Iterable[Quotation]
) -> Iterator[Sentence]:
    splitter = Splitter(view, {q.end - 1 for q in quotations if q.closed})
    for paragraph, span in units:
        title = paragraph is None
        whole = ((span.start, span.end),)
        for start, end in whole if title else splitter.split(span.start, span.end):
            yield Sentence(start, end, paragraph, scan(view, start, end))


def read_document(text: str) -> Document:
    """Lay out the article *text*; any text can be read, also an empty one."""
    view = fold(text)
    layout = lay_out(view)
    title = layout.metadata.title
    heading = () if title is None else (title,)
    quotations = find_quotations(view, heading)
    quotations += find_quotations(view, layout.paragraphs)
    units = [(None, span) for span in heading] + list(enumerate(layout.paragraphs))
    sentences = _sentences(view, units, quotations)
    return Document(
        text=text,
        view=view,
        paragraphs=layout.paragraphs,
        boilerplate=layout.boilerplate,
        metadata=layout.metadata,
        sentences=tuple(sorted(sentences, key=lambda s: s.start)),
        quotations=tuple(sorted(quotations, key=lambda q: (q.start, -q.end))),
    )
