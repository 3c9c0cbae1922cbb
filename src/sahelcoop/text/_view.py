# SPDX-License-Identifier: MIT
"""The view: the text with typographic twins folded, code point for code point."""

import re
from typing import Final

_FOLDS: Final = {
    "'": "’‘ʼ′´`",
    "-": "–—−‑‐‒―",
    "\n": "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029",
    " ": "\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u202f\u205f\u3000\ufeff",
}
"""Every blank of Unicode becomes a space or a line end; so do the zero-width space and
the byte-order mark, which separate without being blank."""

_TWINS: Final = {twin: plain for plain, twins in _FOLDS.items() for twin in twins}
_TWIN: Final = re.compile(f"[{''.join(_TWINS)}]")


def fold(text: str) -> str:
    """Fold typographic twins of *text* into a view of the same length.

    Apostrophes and dashes become the ASCII ones, blanks a space, line ends newlines.
    Quotation marks keep their kind, everything else stays as it is.
    """
    text = text.replace("\r\n", " \n")  # one line end, not a blank line
    if _TWIN.search(text):  # most often near the start; to find all in C is quicker
        for twin in filter(text.__contains__, _TWINS):
            text = text.replace(twin, _TWINS[twin])
    return text
