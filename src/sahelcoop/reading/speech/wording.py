# SPDX-License-Identifier: MIT
"""The words of a saying, between its marks or in its clause."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.sayings import Saying
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.text import Quotation

__all__ = ["piece", "text_of"]

_BLANK: Final = ", \t\n\r\xa0\u202f"


def text_of(sentence: Sentence, saying: Saying) -> Unit:
    """Give the words said, from the first piece to the last."""
    scene = sentence.scene
    if saying.words is not None:
        return saying.words
    if saying.quotes:
        first = piece(scene, saying.quotes[0])
        end = saying.until or piece(scene, saying.quotes[-1]).end
        return _span(scene, first.start, end)
    start = sentence.units[saying.first]
    promised = saying.cue is not None and saying.cue.emits == "PROMISES"
    if promised and start.match is not None:
        start = start.match.role("head") or start
    return _span(scene, start.start, sentence.units[saying.last].end)


def piece(scene: Scene, quote: Quotation, until: int | None = None) -> Unit:
    """Give the words between quotation marks, up to an offset where one is given."""
    end = quote.inner_end
    return _span(scene, quote.inner_start, end if until is None else min(end, until))


def _span(scene: Scene, start: int, end: int) -> Unit:
    """Trim blanks and commas at both ends."""
    words = scene.document.text[start:end]
    first = start + len(words) - len(words.lstrip(_BLANK))
    last = start + len(words.rstrip(_BLANK))
    return Unit(first, last, frozenset())
