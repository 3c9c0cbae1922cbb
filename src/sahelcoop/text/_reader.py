# SPDX-License-Identifier: MIT
"""One article from text to `Document`: layout, quotations, sentences."""

from collections.abc import Iterable, Iterator

from sahelcoop.text._compose import compose
from sahelcoop.text._document import Document, Quotation, Sentence, Span
from sahelcoop.text._layout import lay_out
from sahelcoop.text._move import move_document
from sahelcoop.text._quotations import find_quotations
from sahelcoop.text._sentences import Splitter
from sahelcoop.text._turns import with_turns
from sahelcoop.text._view import fold


def _sentences(
    words: str,
    units: Iterable[tuple[int | None, Span]],
    quotations: Iterable[Quotation],
) -> Iterator[Sentence]:
    split = Splitter(words, {q.end - 1 for q in quotations if q.closed}).split
    for paragraph, span in units:
        whole = ((span.start, span.end),)
        for start, end in whole if paragraph is None else split(*whole[0]):
            yield Sentence(start, end, paragraph, words)


def _read(text: str, words: str) -> Document:
    """Lay out an article by its composed *words*; its title stands above all else."""
    layout = lay_out(words)
    title = layout.metadata.title
    marked = find_quotations(words, title, layout.paragraphs)
    quotations = with_turns(words, title, layout.paragraphs, marked)
    units: list[tuple[int | None, Span]] = [*enumerate(layout.paragraphs)]
    if title is not None:
        units.insert(0, (None, title))
    return Document(
        text=text,
        view=words,
        paragraphs=layout.paragraphs,
        boilerplate=layout.boilerplate,
        metadata=layout.metadata,
        sentences=tuple(_sentences(words, units, quotations)),
        quotations=quotations,
    )


def read_document(text: str) -> Document:
    """Lay out the article *text*; any text can be read, also an empty one."""
    view = fold(text)
    plain = compose(view, 0, len(view))
    if plain is None:
        return _read(text, view)
    return move_document(_read(text, plain.words), text, view, plain.offsets)
