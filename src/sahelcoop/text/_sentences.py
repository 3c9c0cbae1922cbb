# SPDX-License-Identifier: MIT
"""Sentence ends: a candidate at every stop, judged by what stands around it."""

import re
from collections.abc import Iterator, Set as AbstractSet
from typing import Final

import attrs

from sahelcoop.text._stops import LONG, word_ends

_MARKS: Final = r"[.!?…][.!?…]*+(?: (?:[!?]+[.…]*|(?<=… )…+|(?<=\. )\.(?!\.)))*+"
"""Marks that stand together: "?!", "! ! !", "...", ". . .", "… …". A pattern that opens
with a single class is searched for at once."""
_STOP: Final = re.compile(rf"({_MARKS})(?: (?=[A-ZÀ-Þ])|(?![a-z\d]))")
"""Marks, and the blank before a capital; a small letter or a figure right after them is
of the same word ("8.500", "lefaso.net")."""
_RUN: Final = re.compile(_MARKS)
_WORD: Final = re.compile(r"\w+")
_CLOSING: Final = frozenset("»”›)]")
_MAY_CLOSE: Final = _CLOSING | frozenset("\"'“")
_OPENING: Final = frozenset("«“„‹([\"'")
_LOOK_BACK: Final = 32
"""Code points read before a stop: more than any abbreviation and the word before it."""
_LOOK_AHEAD: Final = 24
"""Code points read after a stop: more than any word that opens sentences."""
_ADDRESS: Final = re.compile(r"@|://|www\.")
_ACRONYM: Final = re.compile(r"\.[A-ZÀ-Þ]")
_ASIDE: Final = re.compile(
    r"(?:\([^()\n]{1,200}\)|\[[^][\n]{1,200}\]) ?([^\W\d_]|[,;:.])"
)
"""Words in brackets and what they are followed by."""


@attrs.define
class _Stop:
    """A run of stops, the closing marks after it, and what follows."""

    start: int
    marks: str
    end: int
    """After the closing marks."""
    closed: bool
    """True where closing marks follow the stop."""
    next: int
    """The first non-blank character after them."""


@attrs.define
class Splitter:
    """Splits paragraphs of one view."""

    view: str
    closing: AbstractSet[int]
    """Offsets of the closing quotation marks."""

    def split(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the sentences of a paragraph that neither starts nor ends blank."""
        at = start
        for match in _STOP.finditer(self.view, start, end):
            first, after = match.span(1)
            if match.end() > after:  # the plain case, as after most
                word = max(at, first - LONG)
                ends = (first - word == LONG and self.view[word:first].isalpha()) or (
                    first > at and self._marks_end(match[1], first, after + 1, at)
                )
                stopped, following = after, after + 1
            elif after == end:
                break
            else:
                stop = self._stop(first, after, end)
                ends = at < stop.end and stop.next < end and self._ends(stop, at)
                stopped, following = stop.end, stop.next
            if ends:
                yield at, stopped
                at = following
        yield at, end

    def _stop(self, start: int, after: int, end: int) -> _Stop:
        at = self._after_closers(after, end)
        following = at
        while following < end and self.view[following] in " \n":
            following += 1
        return _Stop(start, self.view[start:after], at, at > after, following)

    def _after_closers(self, at: int, end: int) -> int:
        """Step over closing marks, a space before each of them allowed."""
        view = self.view
        while at < end:
            spaced = view[at] == " " and at + 1 < end
            mark = view[at + spaced]
            if mark not in _MAY_CLOSE:
                break
            if at + spaced not in self.closing and (
                mark not in "»›" if spaced else mark not in _CLOSING
            ):
                break
            at += spaced + 1
        return at

    def _ends(self, stop: _Stop, sentence: int) -> bool:
        following = self.view[stop.next]
        if following in ",;:)]}»" or stop.start == sentence or self._more_stops(stop):
            return False
        if self.view[stop.start - 1] in "([" and stop.closed and "." not in stop.marks:
            return stop.marks[0] == "…" and not self._lower(stop.next)
        if stop.next == stop.end and not self._glued(stop, following):
            return False
        plain = stop.marks == "."
        if self._lower(stop.next):
            may = plain and not stop.closed and following != "-"
            return may and self._marks_end(".", stop.start, stop.next, sentence)
        if following in "([" and self._may_go_on(stop) and self._aside(stop.next):
            return False
        return self._marks_end(stop.marks, stop.start, stop.next, sentence)

    def _more_stops(self, stop: _Stop) -> bool:
        """Tell whether a stop that is no ellipsis follows closing marks ("! ».")."""
        if self.view[stop.next] not in ".!?…":
            return False
        run = _RUN.match(self.view, stop.next)
        return stop.next == stop.end or (run is not None and run[0] in {".", "!", "?"})

    def _may_go_on(self, stop: _Stop) -> bool:
        """Tell whether what is closed, no full stop, or an acronym's comes before."""
        acronym = _ACRONYM.match(self.view, max(0, stop.start - 2), stop.start)
        return stop.closed or stop.marks != "." or acronym is not None

    def _aside(self, at: int) -> bool:
        """Tell whether the sentence goes on after words in brackets."""
        match = _ASIDE.match(self.view, at)
        return match is not None and not match[1].isupper()

    def _lower(self, at: int) -> bool:
        """Tell whether what stands at *at* goes on in lower case, after any dash."""
        word = _WORD.search(self.view, at, at + 4) if self.view[at] == "-" else None
        return self.view[word.start() if word else at].islower()

    def _glued(self, stop: _Stop, following: str) -> bool:
        """Tell whether a stop without a blank after it can end a sentence."""
        if following in _OPENING and stop.next not in self.closing:
            return True
        if not following.isupper():
            return False
        if stop.closed or stop.marks != "." or self.view[stop.start - 1] == " ":
            return True
        around = self.view[max(0, stop.start - _LOOK_BACK) : stop.end + _LOOK_BACK]
        words = self.view[stop.start - 2 : stop.start]
        written = words.isdigit() or (words.isalpha() and words.islower())
        return written and not _ADDRESS.search(around)

    def _marks_end(self, marks: str, at: int, following: int, sentence: int) -> bool:
        """Tell whether marks end a sentence, as a full stop does if its word may."""
        if marks != ".":
            return True
        start = max(sentence, at - _LOOK_BACK)
        after = self.view[following : following + _LOOK_AHEAD]
        return word_ends(self.view[start:at], after, whole=start == sentence)
