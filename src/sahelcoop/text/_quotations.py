# SPDX-License-Identifier: MIT
"""Quotation marks paired by kind within a paragraph, in one pass with a stack."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

import attrs

from sahelcoop.text._document import Quotation, Span
from sahelcoop.text._words import ELISIONS

_ANY_MARK: Final = re.compile("[«»‹›“”„\"']")
_SINGLE: Final = re.compile(r"'(?:(?!\w)|(?<!\w')(?=[^\W\d_]))")
"""A single quotation mark is one that no letter stands on both sides of."""

_KIND: Final = {
    "«": "«", "»": "«", "‹": "‹", "›": "‹", "„": "„", "“": "“", "”": "“", '"': '"',
    "'": "'",
}  # fmt: skip
_DOUBLE: Final = tuple(mark for mark in _KIND if mark != "'")
_CLOSERS: Final = {"«": "»", "‹": "›", "„": "“”", "“": "”“", '"': '"', "'": "'"}
_BEFORE_OPENING: Final = frozenset(" \n([{«‹“„\"'-/")
_AFTER_CLOSING: Final = frozenset(" \n)]}»›”\"'-/.,;:!?…")
_AFTER_ELISION: Final = re.compile(r"\w' ?[»”›]\w")
_ELIDED: Final = re.compile(rf"(?:^|[^\w])(?:{'|'.join(ELISIONS)})$", re.IGNORECASE)


@attrs.define
class _Open:
    """A quotation whose closing mark has not come yet."""

    kind: str
    start: int
    inner: int
    level: int
    continues: bool


class _Paragraph:
    """The state of one paragraph: the open quotations, the innermost last."""

    def __init__(self, view: str, span: Span, marks: list[int], pending: str) -> None:
        self.view = view
        self.span = span
        self.pending = pending
        self.found: list[Quotation] = []
        self.stack: list[_Open] = []
        self.count = defaultdict[str, int](int)
        self.marks = marks
        self.last = {view[at]: at for at in self.marks}

    def read(self) -> None:
        """Pair all marks; what stays open runs to the end of the paragraph."""
        for at in self.marks:
            self._mark(at, self.view[at])
        self.pending = next((o.kind for o in self.stack if o.kind != "'"), "")
        self._close_down_to(0, self.span.end)

    def _mark(self, at: int, mark: str) -> None:
        kind = mark if mark in "«‹„" else self._opens(at, mark)
        if kind:
            repeated = at == self.span.start and kind == self.pending
            self._open(kind, at, at + 1, continues=repeated)
            return
        kind = self._closes(at, mark)
        if kind:
            self._close(kind, at)

    def _opens(self, at: int, mark: str) -> str:
        """Return the kind of quotation that a mark opens that can close as well."""
        opening, closing = self._looks(at)
        if mark == "“":
            top = self.stack[-1].kind if self.stack else ""
            return "" if top == "„" or (self.count["“"] and closing) else mark
        if mark == '"':
            fresh = not self.count[mark] and not closing
            return mark if fresh or (opening and not closing) else ""
        if mark == "”":
            free = not self.count["“"] and not self.count["„"]
            return "“" if free and opening and not closing else ""
        if mark == "'":
            paired = opening and not closing and self.last[mark] > at
            return mark if paired and not self.count[mark] else ""
        repeated = at == self.span.start and self.pending == _KIND[mark]
        opens = repeated or (not self.count[_KIND[mark]] and self._turned(at))
        return _KIND[mark] if opens and self.last[mark] > at else ""

    def _turned(self, at: int) -> bool:
        """Tell a mark that software took for a closing one: "d’ »actes lâches »"."""
        return _AFTER_ELISION.search(self.view[max(0, at - 3) : at + 2]) is not None

    def _looks(self, at: int) -> tuple[bool, bool]:
        """Tell whether the blanks around a mark suit an opening, and a closing one."""
        before = self.view[at - 1] if at > self.span.start else " "
        after = self.view[at + 1] if at + 1 < self.span.end else " "
        opening = before in _BEFORE_OPENING and after not in " \n.,;:!?)]»”"
        return opening, before not in " \n([{«‹“„" and after in _AFTER_CLOSING

    def _closes(self, at: int, mark: str) -> str:
        """Return the kind of quotation that the mark closes, or an empty text."""
        kind = _KIND[mark]
        if kind == "“" and self.stack and self.stack[-1].kind == "„":
            return "„"
        if self.count[kind]:
            return "" if kind == "'" and self._elided(at) else kind
        if kind == "“" and self.count["„"]:
            return "„"
        if kind == "'" or (not self._looks(at)[1] and mark == '"'):
            return ""
        return self._closes_another(kind)

    def _closes_another(self, kind: str) -> str:
        """Match a closing mark that has no opening one of its kind.

        It ends the quotation that the paragraph before left open, or the innermost one
        here if that has no mark of its own to come (« mixed”).
        """
        if not self.stack:
            if kind != self.pending:
                return ""
            start = self.span.start
            self._open(kind, start, start, continues=True)
            return kind
        top = self.stack[-1].kind
        mine = max(self.last.get(mark, -1) for mark in _CLOSERS[top])
        return top if mine <= self.stack[-1].start else ""

    def _elided(self, at: int) -> bool:
        """Tell whether the mark is the apostrophe of a word cut off from its noun."""
        return _ELIDED.search(self.view[max(self.span.start, at - 8) : at]) is not None

    def _open(self, kind: str, at: int, inner: int, *, continues: bool) -> None:
        while inner < self.span.end and self.view[inner] in " \n":
            inner += 1
        level = len(self.stack) + 1
        self.stack.append(_Open(kind, at, inner, level, continues))
        self.count[kind] += 1
        self.pending = ""

    def _close(self, kind: str, at: int) -> None:
        depth = len(self.stack) - 1
        while self.stack[depth].kind != kind:
            depth -= 1
        self._close_down_to(depth + 1, at)
        self._emit(self.stack.pop(), at + 1, self._trimmed(at), closed=True)

    def _close_down_to(self, depth: int, at: int) -> None:
        """Let the quotations above *depth* run to *at*, where nothing closes them."""
        if len(self.stack) == depth:
            return
        inner_end = self._trimmed(at)
        for left in self.stack[depth:]:
            if left.kind == "'":  # an apostrophe after all
                self.count["'"] -= 1
            else:
                self._emit(left, inner_end, inner_end, closed=False)
        del self.stack[depth:]

    def _trimmed(self, at: int) -> int:
        while self.view[at - 1] in " \n":
            at -= 1
        return at

    def _emit(self, one: _Open, end: int, inner_end: int, *, closed: bool) -> None:
        self.count[one.kind] -= 1
        inner_end = max(inner_end, one.start)
        inner_start = min(one.inner, inner_end)
        self.found.append(
            Quotation(
                one.start,
                end,
                inner_start,
                inner_end,
                one.level,
                closed,
                one.continues,
            )
        )


def _marks(view: str) -> list[int]:
    """Find all quotation marks; to look for one after another is the quickest way."""
    if not _ANY_MARK.search(view):
        return []
    places = [match.start() for match in _SINGLE.finditer(view)]
    for mark in filter(view.__contains__, _DOUBLE):
        at = view.find(mark)
        while at >= 0:
            places.append(at)
            at = view.find(mark, at + 1)
    places.sort()
    return places


def _read(view: str, spans: Iterable[Span], places: list[int]) -> list[Quotation]:
    """Read paragraphs in order; one can go on with a quotation of the one before."""
    found: list[Quotation] = []
    pending = ""
    last = 0
    for span in spans:
        first = bisect_left(places, span.start, last)
        last = bisect_left(places, span.end, first)
        if first == last:
            pending = ""
            continue
        paragraph = _Paragraph(view, span, places[first:last], pending)
        paragraph.read()
        pending = paragraph.pending
        found += paragraph.found
    found.sort(key=lambda q: (q.start, -q.end))
    return found


def find_quotations(
    view: str, title: Span | None, paragraphs: Iterable[Span]
) -> tuple[Quotation, ...]:
    """Find the quotations of the title and of the paragraphs, which are in order."""
    places = _marks(view)
    if not places:
        return ()
    above = [] if title is None else _read(view, (title,), places)
    return (*above, *_read(view, paragraphs, places))
