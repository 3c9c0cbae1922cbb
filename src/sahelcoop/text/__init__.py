# SPDX-License-Identifier: MIT
"""Where things stand in a French press article.

I take the untouched text of one article. I give a `Document`: a view of equal length
and, as offsets into the text, its title, dateline, boilerplate, paragraphs, sentences,
tokens and quotations. I must not know what any word means beyond the marks, clitics,
abbreviations, dates and page furniture that tell where something starts or stops.
"""

from sahelcoop.text._compose import compose
from sahelcoop.text._document import (
    Document,
    Metadata,
    Quotation,
    Region,
    Sentence,
    Span,
)
from sahelcoop.text._reader import read_document
from sahelcoop.text._tokens import Tokens, scan
from sahelcoop.text._view import fold

__all__ = [
    "Document",
    "Metadata",
    "Quotation",
    "Region",
    "Sentence",
    "Span",
    "Tokens",
    "compose",
    "fold",
    "read_document",
    "scan",
]
