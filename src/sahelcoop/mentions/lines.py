# SPDX-License-Identifier: MIT
"""The line of a sentence: one character a unit, its names and expressions joined."""

from collections.abc import Mapping, Sequence

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
    expressions: list[Mention]
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


_Span = tuple[int, int, str]
"""First token, the one after the last, and the character."""


def lay_out(
    words: Words, tokens: Tokens, expressions: Sequence[Expression], told: Told
) -> Line:
    """Lay a sentence out; dates have their words alone, numbers leave them to names."""
    known = words.look_up(tokens.forms)
    owners: dict[int, Expression] = {}
    for expression in expressions:
        for token in range(expression[0], expression[1]):
            owners[token] = expression
    names, spans = _names(words, known, owners)
    if told.names:
        spans += _introduced(words, known, told, names, owners)
    used = {n for first, end, _ in spans for n in range(first, end)} if owners else ()
    free: list[Mention] = []
    for first, end, found in expressions:
        if first not in used:
            free.append(found)
            spans.append((first, end, words.of(found)))
    text, firsts = _joined([word.mark for word in known], spans)
    return Line(tokens, known, text, firsts, names, free, told)


def _names(
    words: Words, known: Sequence[Word], owners: Mapping[int, Expression]
) -> tuple[dict[int, Candidate], list[_Span]]:
    """Find the longest names, from left to right; those of one word have its mark."""
    names: dict[int, Candidate] = {}
    spans: list[_Span] = []
    at, last = 0, len(known) - 1
    for first in [n for n, word in enumerate(known) if word.starts]:
        if first < at:
            continue
        word = known[first]
        found = None
        if word.longer and first < last:
            found = _longer(words, known, first, owners)
        if found is not None:
            name, mark = found
            at = first + len(name.keys)
            names[first] = name
            spans.append((first, at, mark))
        elif word.single is not None and first not in owners:
            names[first] = word.single
    return names, spans


def _longer(
    words: Words, known: Sequence[Word], at: int, owners: Mapping[int, Expression]
) -> Named | None:
    """Give the longest name of several words that stands at *at*."""
    for length, same in known[at].longer.get(known[at + 1].key, ()):
        after = at + length
        for named in same.get(tuple([word.key for word in known[at:after]]), ()):
            stands = words.stands(named[0], known[at:after])
            if stands and (not owners or _may_have(at, after, owners)):
                return named
    return None


def _may_have(at: int, after: int, owners: Mapping[int, Expression]) -> bool:
    """Tell whether a name may have its words: "Su 25" is no number, "3 mai" a date."""
    for token in range(at, after):
        if token in owners:
            start, stop, found = owners[token]
            number = found.kind is MentionKind.NUMBER
            if not (number and at < start and stop <= after):
                return False
    return True


def _introduced(
    words: Words,
    known: Sequence[Word],
    told: Told,
    names: dict[int, Candidate],
    owners: Mapping[int, Expression],
) -> list[_Span]:
    """Put in what the article introduced before, rather than what else it can mean."""
    taken = set(owners)
    for at, name in names.items():
        if len(name.keys) > 1:
            taken.update(range(at, at + len(name.keys)))
    spans: list[_Span] = []
    for at, word in enumerate(known):
        if word.short and word.key in told.names and at not in taken:
            names[at] = told.names[word.key]
            spans.append((at, at + 1, words.name_char(names[at])))
    return spans


def _joined(marks: list[str], spans: list[_Span]) -> tuple[str, Sequence[int]]:
    """Give the characters of the units and the first token of each."""
    if not spans:
        return "".join(marks), range(len(marks) + 1)
    spans.sort()
    text: list[str] = []
    firsts: list[int] = []
    at = 0
    for first, end, mark in spans:
        text += marks[at:first]
        text.append(mark)
        firsts += range(at, first + 1)
        at = end
    text += marks[at:]
    firsts += range(at, len(marks) + 1)
    return "".join(text), firsts
