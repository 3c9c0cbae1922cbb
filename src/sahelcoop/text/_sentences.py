# SPDX-License-Identifier: MIT
"""Sentence ends: a candidate at every stop, judged by what stands around it."""

import re
from collections.abc import Iterator, Set as AbstractSet
from typing import Final

import attrs

from sahelcoop.text._words import ABBREVIATIONS, LETTERED, STARTERS, Follow

_STOP: Final = re.compile(r"[.!?…](?: ?[.!?…])*")
_BLANK: Final = re.compile(r"[ \n]*")
_WORD: Final = re.compile(r"\w+")
_ALWAYS_CLOSING: Final = frozenset("»”›)]")
_OPENING: Final = frozenset("«“„‹([\"'")
_LOOK_BACK: Final = 32
"""Code points read before a stop: more than any abbreviation and the word before it."""
_ADDRESS: Final = re.compile(r"@|://|www\.")


@attrs.frozen
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


@attrs.frozen
class Splitter:
    """Splits paragraphs of one view."""

    view: str
    closing: AbstractSet[int]
    """Offsets of the closing quotation marks."""

    def split(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the sentences of a paragraph that neither starts nor ends blank."""
        at = start
        for match in _STOP.finditer(self.view, start, end):
            stop = self._stop(match.start(), match.end(), end)
            if at < stop.end and stop.next < end and self._ends(stop, at):
                yield at, stop.end
                at = stop.next
        yield at, end

    def _stop(self, start: int, after: int, end: int) -> _Stop:
        marks = self.view[start:after]
        at = after
        while (closer := self._closer(at, end)) is not None:
            at = closer + 1
        blank = _BLANK.match(self.view, at, end)
        following = blank.end() if blank else at
        return _Stop(start, marks, at, at > after, following)

    def _closer(self, at: int, end: int) -> int | None:
        """Return where a closing mark stands at *at*, a space before it allowed."""
        if at < end and (self.view[at] in _ALWAYS_CLOSING or at in self.closing):
            return at
        spaced = at + 1 < end and self.view[at] == " "
        return at + 1 if spaced and self._spaced_closer(at + 1) else None

    def _spaced_closer(self, at: int) -> bool:
        return self.view[at] in "»›" or at in self.closing

    def _ends(self, stop: _Stop, sentence: int) -> bool:
        following = self.view[stop.next]
        if following in ",;:)]}»":
            return False
        if stop.start == sentence:
            return False
        if self.view[stop.start - 1] in "([" and stop.closed and "." not in stop.marks:
            return stop.marks[0] == "…" and not self._lower(stop.next)
        if stop.next == stop.end and not self._glued(stop, following):
            return False
        if self._lower(stop.next):
            plain = stop.marks == "." and not stop.closed
            return plain and following != "-" and self._word_ends(stop, sentence)
        return stop.marks != "." or self._word_ends(stop, sentence)

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
        if stop.closed or stop.marks != ".":
            return True
        around = self.view[max(0, stop.start - _LOOK_BACK) : stop.end + _LOOK_BACK]
        words = self.view[stop.start - 2 : stop.start]
        written = words.isdigit() or (words.isalpha() and words.islower())
        return written and not _ADDRESS.search(around)

    def _word_ends(self, stop: _Stop, sentence: int) -> bool:
        """Tell whether the word before a full stop lets it end the sentence."""
        if not self.view[stop.start - 1].isalnum():
            return True
        start = max(sentence, stop.start - _LOOK_BACK)
        words = _WORD.findall(self.view, start, stop.start)
        word = words[-1]
        first = stop.start - len(word) == sentence
        follow = ABBREVIATIONS.get(word)
        if first and len(word) > 1:
            follow = follow or ABBREVIATIONS.get(word.lower())
        if follow is not None:
            return self._abbreviation_ends(follow, stop.next)
        if len(word) == 1 and word.isalpha():
            return self._initial_ends(words, stop, sentence)
        return not (word.isdigit() and first)

    def _initial_ends(self, words: list[str], stop: _Stop, sentence: int) -> bool:
        """Judge a single letter: a label ("le plan B."), an initial, an acronym's."""
        if self._lower(stop.next) or stop.start - 1 == sentence:
            return False
        if words[-1].islower():
            return True
        before = self.view[stop.start - 2]
        if before == ".":
            return self._starter(stop.next)
        if before not in " \n" or len(words) == 1:
            return False
        unit = self.view[stop.start - 3].isdigit()
        label = unit or words[-2] in LETTERED
        return label or (self._starter(stop.next) and words[-2].islower())

    def _abbreviation_ends(self, follow: Follow, at: int) -> bool:
        following = self.view[at]
        if follow is Follow.NAME or following.islower():
            return False
        if follow is Follow.RANK:
            return self._starter(at)
        if follow is Follow.NUMBER:
            return not following.isdigit() and not self._lone_capital(at)
        return not following.isdigit()

    def _lone_capital(self, at: int) -> bool:
        word = _WORD.match(self.view, at)
        return word is not None and (len(word[0]) == 1 or set(word[0]) <= set("IVXL"))

    def _starter(self, at: int) -> bool:
        word = _WORD.match(self.view, at)
        return word is None or word[0] in STARTERS
