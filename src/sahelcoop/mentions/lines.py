# SPDX-License-Identifier: MIT
"""The line of a sentence: one character a unit, its names and expressions joined."""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Final

import attrs

from sahelcoop.mentions.meanings import Meaning
from sahelcoop.mentions.mention import Mention, MentionKind
from sahelcoop.mentions.names import Candidate
from sahelcoop.mentions.people import Told
from sahelcoop.mentions.words import Named, Word, Words
from sahelcoop.text import Tokens

__all__ = ["Expression", "Line", "lay_out"]

Expression = tuple[int, int, Mention]
"""A number or date with its first token and the one after its last."""


@attrs.define(eq=False)
class Line:
    """A sentence as units: its words, what is listed and what was found joined."""

    tokens: Tokens
    words: Sequence[Word]
    text: str
    """A character for each unit."""
    firsts: Sequence[int]
    """Number of the first token of each unit; at the end, the number of tokens."""
    names: dict[int, Candidate]
    """The names listed that no rule has used yet, by their first token."""
    expressions: Sequence[Mention]
    """Those that are part of no name."""
    told: Told

    def name(self, unit: int) -> Candidate | None:
        """Give the listed name that a unit is, if it is one."""
        return self.names.get(self.firsts[unit])

    def mention(self, start: int, end: int, meaning: Meaning, rule: str) -> Mention:
        """Make a mention of the units from *start* to before *end*."""
        return Mention(
            self.tokens.starts[self.firsts[start]],
            self.tokens.ends[self.firsts[end] - 1],
            meaning.kind,
            meaning.value,
            rule,
            meaning.features,
        )

    def forms(self, start: int, end: int) -> tuple[str, ...]:
        """Give the forms of the units from *start* to before *end*."""
        return self.tokens.forms[self.firsts[start] : self.firsts[end]]


_Span = tuple[int, int, str, Candidate | None]
"""First token, the one after the last, the character, and the name if it is one."""


def lay_out(
    words: Words, tokens: Tokens, expressions: Sequence[Expression], told: Told
) -> Line:
    """Lay a sentence out; dates have their words alone, numbers leave them to names."""
    known = words.look_up(tokens.forms)
    owners = {n: e for e in expressions for n in range(e[0], e[1])}
    spans = _names(words, known, told, owners)
    names = {span[0]: span[3] for span in spans if span[3] is not None}
    free: Sequence[Expression] = expressions
    if expressions:
        used = {n for first, end, _, _ in spans for n in range(first, end)}
        free = [e for e in expressions if e[0] not in used]
        spans += [(first, end, words.of(found), None) for first, end, found in free]
        spans.sort(key=_first)
    text, firsts = _joined(known, spans)
    return Line(tokens, known, text, firsts, names, [e[2] for e in free], told)


def _joined(known: Sequence[Word], spans: Sequence[_Span]) -> tuple[str, Sequence[int]]:
    """Give the characters of the units and the first token of each."""
    marks = [word.mark for word in known]
    longer = []
    for first, end, mark, _ in spans:
        marks[first] = mark
        if end > first + 1:
            longer.append((first, end))
    if not longer:
        return "".join(marks), range(len(known) + 1)
    text: list[str] = []
    firsts: list[int] = []
    at = 0
    for first, end in longer:
        text += marks[at : first + 1]
        firsts += range(at, first + 1)
        at = end
    text += marks[at:]
    firsts += range(at, len(known) + 1)
    return "".join(text), firsts


_first: Final = itemgetter(0)


def _may_have(span: _Span, owners: Mapping[int, Expression]) -> bool:
    """Tell whether a name may have its words: "Su 25" is no number, "3 mai" a date."""
    first, end, _, _ = span
    for token in range(first, end):
        if token in owners:
            start, stop, found = owners[token]
            number = found.kind is MentionKind.NUMBER
            if not (number and first < start and stop <= end):
                return False
    return True


def _names(
    words: Words,
    known: Sequence[Word],
    told: Told,
    owners: Mapping[int, Expression],
) -> list[_Span]:
    """Find the longest names, from left to right."""
    found: list[_Span] = []
    short = bool(told.names)
    at, last = 0, len(known) - 1
    starts = [n for n, w in enumerate(known) if w.starts or (short and w.short)]
    for first in starts:
        word = known[first]
        longer = word.longer and first < last and word.longer.get(known[first + 1].key)
        if first >= at and (longer or word.single or word.short):
            span = longer and _longer(words, known, first, longer)
            span = span or _single(words, word, first, told)
            if span and (not owners or _may_have(span, owners)):
                found.append(span)
                at = span[1]
    return found


def _longer(
    words: Words, known: Sequence[Word], at: int, names: Sequence[Named]
) -> _Span | None:
    """Give the first of *names* that stands at *at*."""
    for name, mark in names:
        after = at + len(name.keys)
        if words.stands(name, known[at:after]):
            return at, after, mark, name
    return None


def _single(words: Words, word: Word, at: int, told: Told) -> _Span | None:
    """Give the name that a word is: one that the article introduced before others."""
    if word.short and (introduced := told.names.get(word.key)) is not None:
        return at, at + 1, words.name_char(introduced), introduced
    if word.single is None:
        return None
    name, mark = word.single
    return at, at + 1, mark, name
