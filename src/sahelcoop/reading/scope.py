# SPDX-License-Identifier: MIT
"""Whether a text is ours to read at all, and a sketch to tell near copies by."""

import re
from typing import Final
from zlib import crc32

from sahelcoop.model.report import SKETCH_SIZE, Scope, ScopeVerdict
from sahelcoop.text import Document

__all__ = ["foreign", "scope_of", "sketch_of"]

_FRENCH: Final = frozenset(
    {
        *("le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "et", "à"),
        *("au", "aux", "en", "dans", "par", "pour", "sur", "que", "qui", "est"),
    }
)
_LEAST_SHARE: Final = 0.15
"""Share of function words below which a text is not French; the seeds and the
development corpus have 0.27 and more."""
_LEAST_WORDS: Final = 60
"""Words and marks below which the share says nothing: runs of 60 in the corpus have
0.15 and more, of 30 down to 0.06."""
_SHINGLE: Final = 5
"""Words of a shingle."""
_WORD: Final = re.compile(r"\w+")


def foreign(document: Document) -> str | None:
    """Say why a text is not French; None when it is, or too short to tell."""
    forms = [f.lower() for s in document.sentences for f in s.tokens.forms]
    share = sum(f in _FRENCH for f in forms) / max(len(forms), 1)
    if len(forms) < _LEAST_WORDS or share >= _LEAST_SHARE:
        return None
    return f"not French: {share:.0%} of the words are French function words"


def scope_of(reason: str | None, events: int) -> Scope:
    """Judge an article by why it is *foreign*, or else by the *events* found in it."""
    if reason is not None:
        return Scope(ScopeVerdict.OUT, (reason,))
    if events:
        return Scope(ScopeVerdict.IN, (f"events found: {events}",))
    return Scope(ScopeVerdict.UNSURE, ("no event found",))


def sketch_of(view: str) -> tuple[int, ...]:
    """Give the smallest hashes of the text's word shingles: a bottom-k sketch."""
    words = _WORD.findall(view.casefold())
    shingles = zip(*(words[n:] for n in range(_SHINGLE)), strict=False)
    hashes = {crc32(" ".join(s).encode("utf-8", "replace")) for s in shingles}
    return tuple(sorted(hashes)[:SKETCH_SIZE])
