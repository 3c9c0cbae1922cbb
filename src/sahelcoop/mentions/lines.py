# SPDX-License-Identifier: MIT
"""The line of a page: one character a unit, its names and expressions joined."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, cast

import attrs

from sahelcoop.mentions.expressions import Expression
from sahelcoop.mentions.meanings import Meaning
from sahelcoop.mentions.mention import Mention, MentionKind, Named as Person
from sahelcoop.mentions.names import Candidate
from sahelcoop.mentions.page import Page
from sahelcoop.mentions.people import Told
from sahelcoop.mentions.words import Longer, Named, Word, Words

__all__ = ["Line", "lay_out"]

_SHORTS: Final = re.compile("[bh]")
"""The sorts of what may be short for a name that an article introduced."""
_STARTS: Final = re.compile("[bs]")
"""The sorts of what starts a name."""
_PARTS: Final = frozenset(
    {MentionKind.NUMBER, MentionKind.ORDINAL, MentionKind.QUANTITY}
)
"""What may be part of a name that starts before it: "mortier de 81 mm"."""


@attrs.define(eq=False)
class Line:
    """Sentences as units: their words, what is listed and what was found joined."""

    page: Page
    words: Words
    text: str
    """A character for each unit."""
    firsts: Sequence[int]
    """Number of the first token of each unit; at the end, the number of tokens."""
    names: dict[int, Candidate]
    """The names listed that no rule has used yet, by their first token."""
    expressions: Sequence[Mention]
    """Those that are part of no name."""
    owners: Mapping[int, Expression]
    """The expressions by their tokens."""
    told: Told

    def word(self, token: int) -> Word:
        """Give what is known of a token."""
        return self.words.known[self.page.forms[token]]

    def name(self, unit: int) -> Candidate | None:
        """Give the listed name that a unit is, if it is one."""
        return self.names.get(self.firsts[unit])

    def mention(self, start: int, end: int, meaning: Meaning, rule: str) -> Mention:
        """Make a mention of the units from *start* to before *end*."""
        return Mention(
            self.page.starts[self.firsts[start]],
            self.page.ends[self.firsts[end] - 1],
            meaning.kind,
            meaning.value,
            rule,
            meaning.features,
        )

    def listed(self, token: int, name: Candidate) -> Mention:
        """Make a mention of a listed name that starts with *token*."""
        meaning = name.meaning
        return Mention(
            self.page.starts[token],
            self.page.ends[token + len(name.keys) - 1],
            meaning.kind,
            meaning.value,
            meaning.rule,
            meaning.features,
        )

    def forms(self, start: int, end: int) -> Sequence[str]:
        """Give the forms of the units from *start* to before *end*."""
        return self.page.forms[self.firsts[start] : self.firsts[end]]

    def mark(self, unit: int) -> str:
        """Give the character of a name that the article introduced."""
        return self.words.name_char(self.names[self.firsts[unit]])

    def introduced(self, start: int, length: int) -> Iterator[int]:
        """Put in what the article introduced before, and give the units that it is.

        It is rather that than what else a word can mean.
        """
        known, firsts = self.told.names, self.firsts
        span = firsts[start], firsts[start + length]
        for found in _SHORTS.finditer(self.page.sorts, *span):
            token = found.start()
            name = known.get(self.word(token).key)
            if name is not None and token not in self.owners:
                unit = bisect_left(firsts, token, start)
                if firsts[unit] == token and firsts[unit + 1] == token + 1:
                    self.names[token] = name
                    yield unit

    def people(self) -> list[int]:
        """Give the tokens that start names of people."""
        return [at for at, name in self.names.items() if _is_person(name)]

    def meet(self, tokens: Iterable[int]) -> None:
        """Remember the people who are named at *tokens*, if no rule used the name."""
        for token in tokens:
            name = self.names.get(token)
            if name is not None and _is_person(name):
                self.told.meet(cast("Person", name.meaning.value))


def _is_person(name: Candidate) -> bool:
    return "PERSON" in name.meaning.marks


_Span = tuple[int, int, str]
"""First token, the one after the last, and the character."""


def lay_out(
    words: Words, page: Page, expressions: Sequence[Expression], told: Told
) -> Line:
    """Lay a page out; dates have their words alone, numbers leave them to names."""
    owners = {n: e for e in expressions for n in range(e[0], e[1])}
    names, spans = _names(words, page, owners)
    used = {n for first, end, _ in spans for n in range(first, end)}
    free = [e for e in expressions if e[0] not in used]
    spans += [(first, end, words.of(found)) for first, end, found in free]
    text, firsts = _joined(page.marks, spans)
    found = [e[2] for e in free]
    return Line(page, words, text, firsts, names, found, owners, told)


def _names(
    words: Words, page: Page, owners: Mapping[int, Expression]
) -> tuple[dict[int, Candidate], list[_Span]]:
    """Find the longest names, from left to right; those of one word have its mark."""
    names: dict[int, Candidate] = {}
    spans: list[_Span] = []
    known, forms = words.known, page.forms
    at = 0
    for start in _STARTS.finditer(page.sorts):
        first = start.start()
        if first < at:
            continue
        word = known[forms[first]]
        longer = word.longer.get(known[forms[first + 1]].key, ()) if word.longer else ()
        found = _longer(words, longer, forms, first, owners) if longer else None
        if found is not None:
            name, mark = found
            at = first + len(name.keys)
            names[first] = name
            spans.append((first, at, mark))
        elif word.single is not None and first not in owners:
            names[first] = word.single
    return names, spans


def _longer(
    words: Words,
    longer: Longer,
    forms: Sequence[str],
    at: int,
    owners: Mapping[int, Expression],
) -> Named | None:
    """Give the longest of the names *longer* that stands at *at*."""
    for length, same in longer:
        after = at + length
        inside = forms[at:after]
        for named in same.get(tuple([words.known[f].key for f in inside]), ()):
            stands = words.stands(named[0], inside)
            if stands and _may_have(at, forms, after, owners):
                return named
    return None


def _may_have(
    at: int, forms: Sequence[str], after: int, owners: Mapping[int, Expression]
) -> bool:
    """Tell whether a name may have its words: "Su 25" is no number, "3 mai" a date.

    A date within a longer name has its capital, "Burkina Demain", or words of the name
    on both sides, "brigade de veille et de défense".
    """
    for token in range(at, after):
        if token in owners:
            start, stop, found = owners[token]
            number = found.kind in _PARTS and at < start
            within = at <= start and stop - start < after - at
            inside = at < start and stop < after
            named = within and (inside or forms[stop - 1][:1].isupper())
            if stop > after or not (number or named):
                return False
    return True


def _joined(marks: str, spans: list[_Span]) -> tuple[str, Sequence[int]]:
    """Give the characters of the units and the first token of each."""
    spans.sort()
    text: list[str] = []
    firsts: list[int] = []
    at = 0
    for first, end, mark in spans:
        text += marks[at:first], mark
        firsts += range(at, first + 1)
        at = end
    text.append(marks[at:])
    firsts += range(at, len(marks) + 1)
    return "".join(text), firsts
