# SPDX-License-Identifier: MIT
"""The line of a sentence: one character a unit, its names and expressions joined."""

from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.mentions.meanings import Meaning
from sahelcoop.mentions.mention import Mention, MentionKind
from sahelcoop.mentions.names import Candidate
from sahelcoop.mentions.people import Told
from sahelcoop.mentions.words import Word, Words
from sahelcoop.text import Tokens

__all__ = ["Expression", "Line", "lay_out"]

Expression = tuple[int, int, Mention]
"""A number or date with its first token and the one after its last."""

_SHORT: Final = frozenset({"NP", "INITIALS"})
"""What the short name of an actor looks like that an article introduced."""


@attrs.frozen(eq=False)
class Line:
    """Parallel columns: what stands at each place of a sentence, its names joined."""

    tokens: Tokens
    words: Sequence[Word]
    told: Told
    marks: list[str] = attrs.field(factory=list[str])
    firsts: list[int] = attrs.field(factory=list[int])
    """Number of the first token."""
    afters: list[int] = attrs.field(factory=list[int])
    """Number of the token after the last."""
    names: dict[int, Candidate] = attrs.field(factory=dict[int, Candidate])
    """The names listed, by their place."""
    expressions: list[Mention] = attrs.field(factory=list[Mention])
    """Those that are part of no name."""

    def add(self, mark: str, first: int, after: int) -> None:
        """Put one more unit at the end."""
        self.marks.append(mark)
        self.firsts.append(first)
        self.afters.append(after)

    def mention(self, start: int, end: int, meaning: Meaning, rule: str) -> Mention:
        """Make a mention of the units from *start* to before *end*."""
        first, after = self.firsts[start], self.afters[end - 1]
        return Mention(
            self.tokens.starts[first],
            self.tokens.ends[after - 1],
            meaning.kind,
            meaning.value,
            rule,
            meaning.features,
        )

    def forms(self, start: int, end: int) -> tuple[str, ...]:
        """Give the forms of the units from *start* to before *end*."""
        return self.tokens.forms[self.firsts[start] : self.afters[end - 1]]



def lay_out(
    words: Words, tokens: Tokens, expressions: Sequence[Expression], told: Told
) -> Line:
    """Lay a sentence out; dates have their words alone, numbers leave them to types."""
    known = words.look_up(tokens.forms)
    line = Line(tokens, known, told)
    spans = {first: (after, mention) for first, after, mention in expressions}
    at, last = 0, len(known)
    while at < last:
        found = spans.get(at)
        name = None
        if found is not None:
            after, mention = found
            line.expressions.append(mention)
            mark = words.date if mention.kind is MentionKind.DATE else words.number
        else:
            word = known[at]
            name, mark, after = None, word.mark, at + 1
            if word.names or told.names:
                name, mark, after = _name(words, line, at)
                if spans and after > at + 1 and not _free(name, at, after, spans):
                    name, mark, after = None, word.mark, at + 1
        if name is not None:
            line.names[len(line.marks)] = name
        line.add(mark, at, after)
        at = after
    return line


def _free(
    name: Candidate | None, at: int, after: int, spans: dict[int, tuple[int, Mention]]
) -> bool:
    """Tell whether *name* may have its words: "Su 25" is no number, "3 mai" a date."""
    typed = name is not None and "TYPE" in name.meaning.marks
    inside = (spans[n] for n in range(at + 1, after) if n in spans)
    return all(
        typed and end <= after and found.kind is MentionKind.NUMBER
        for end, found in inside
    )


def _name(words: Words, line: Line, at: int) -> tuple[Candidate | None, str, int]:
    """Give the longest name at *at*, its character and the token after it."""
    word = line.words[at]
    single = None
    for name, mark in word.names:
        after = at + len(name.keys)
        if after == at + 1:
            single = name, mark, after
            break
        if words.stands(name, line.words[at:after]):
            return name, mark, after
    if line.told.names and not word.features.isdisjoint(_SHORT):
        known = line.told.names.get(word.key)
        if known is not None:
            return known, words.name_char(known), at + 1
    return single or (None, word.mark, at + 1)
