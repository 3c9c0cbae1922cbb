# SPDX-License-Identifier: MIT
r"""Patterns over feature classes, compiled to `re` over one character per unit.

    pattern  := branch ("|" branch)*
    branch   := (item repeat?)+
    item     := class | "<" role ":" pattern ">" | "(" pattern ")" | "."
    class    := term ("&" term)*        all terms hold of one unit
    term     := "!"? (FEATURE | \"form\")
    repeat   := "?" | "{" low "," high "}"

Repetition is always bounded, none stands within another, and the number of units that
a pattern can span is bounded too: so matching is linear in the length of a sentence.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

import attrs

__all__ = ["Classes", "Pattern", "PatternError"]

MOST_UNITS: Final = 90
"""Most units that one pattern may span; the longest of ours spans about seventy."""

_TERM: Final = r'!?(?:[A-Z][A-Z0-9_]*|"[^"]+")'
_TOKEN: Final = re.compile(
    rf"\s*(?:(?P<role><[a-z_]+:)|(?P<cls>{_TERM}(?:&{_TERM})*)"
    r"|(?P<repeat>\?|\{\d+,\d+\})|(?P<mark>[()|>.]))"
)

Classes = Callable[[frozenset[str], frozenset[str]], str]
"""Give the characters of the units with all of the first and none of the second."""


class PatternError(ValueError):
    """A pattern is not well formed."""


@attrs.frozen
class _Class:
    wanted: frozenset[str]
    unwanted: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> "_Class":
        terms = re.findall(_TERM, text)
        return cls(
            frozenset(t for t in terms if t[0] != "!"),
            frozenset(t[1:] for t in terms if t[0] == "!"),
        )


@attrs.frozen
class Pattern:
    """A parsed pattern: pieces of a regular expression and classes yet to be filled."""

    source: str
    pieces: tuple[str | _Class, ...]
    roles: frozenset[str]

    @classmethod
    def parse(cls, source: str) -> "Pattern":
        """Parse *source*; raises PatternError when malformed, empty or too wide."""
        parser = _Parser(tuple(_tokens(source)))
        least, most = parser.branches()
        if parser.at < len(parser.tokens):
            message = f"unexpected {parser.tokens[parser.at][1]!r}"
            raise PatternError(message)
        if least == 0:
            message = "matches nothing at all"
            raise PatternError(message)
        if most > MOST_UNITS:
            message = f"spans up to {most} units, more than {MOST_UNITS}"
            raise PatternError(message)
        return cls(source, tuple(parser.out), frozenset(parser.roles))

    def compile(self, classes: Classes) -> re.Pattern[str]:
        """Fill in the characters of each class."""
        filled = (p if isinstance(p, str) else _filled(p, classes) for p in self.pieces)
        return re.compile("".join(filled))

    @property
    def terms(self) -> frozenset[str]:
        """The features and the quoted word forms that the pattern names."""
        classes = (p for p in self.pieces if isinstance(p, _Class))
        return frozenset[str]().union(*(p.wanted | p.unwanted for p in classes))

    @property
    def forms(self) -> frozenset[str]:
        """The word forms that the pattern names in quotes."""
        return frozenset(term.strip('"') for term in self.terms if term[0] == '"')


def _filled(piece: _Class, classes: Classes) -> str:
    found = classes(piece.wanted, piece.unwanted)
    return f"[{found}]" if found else "(?!)"


def _tokens(source: str) -> Iterator[tuple[str, str]]:
    at = 0
    end = len(source.rstrip())
    while at < end:
        token = _TOKEN.match(source, at)
        if token is None:
            message = f"cannot read {source[at : at + 20]!r}"
            raise PatternError(message)
        yield token.lastgroup or "", token[token.lastgroup or 0]
        at = token.end()


class _Parser:
    """Recursive descent; every rule gives the least and the most units it spans."""

    def __init__(self, tokens: tuple[tuple[str, str], ...]) -> None:
        self.tokens = tokens
        self.at = 0
        self.out: list[str | _Class] = []
        self.roles: list[str] = []
        self.repeats = 0

    def _peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def _expect(self, mark: str) -> None:
        if self._peek() != mark:
            message = f"{mark!r} is missing"
            raise PatternError(message)
        self.at += 1

    def branches(self) -> tuple[int, int]:
        least, most = self._branch()
        while self._peek() == "|":
            self.at += 1
            self.out.append("|")
            low, high = self._branch()
            least, most = min(least, low), max(most, high)
        return least, most

    def _branch(self) -> tuple[int, int]:
        least = most = 0
        start = self.at
        while self._peek() not in {"", "|", ")", ">"}:
            low, high = self._item()
            least, most = least + low, most + high
        if self.at == start:
            message = "empty alternative"
            raise PatternError(message)
        return least, most

    def _item(self) -> tuple[int, int]:
        kind, text = self.tokens[self.at]
        repeats = self.repeats
        self.at += 1
        if kind == "repeat":
            message = f"{text!r} repeats nothing"
            raise PatternError(message)
        self.out.append("(?:")
        least, most = 1, 1
        if kind == "cls":
            self.out.append(_Class.parse(text))
        elif text == ".":
            self.out.append(".")
        else:
            least, most = self._group(kind, text)
        self.out.append(")")
        return self._repeat(least, most, nested=self.repeats > repeats)

    def _group(self, kind: str, text: str) -> tuple[int, int]:
        if kind == "role":
            name = text[1:-1]
            if name in self.roles:
                message = f"role {name!r} stands twice"
                raise PatternError(message)
            self.roles.append(name)
            self.out.append(f"(?P<{name}>")
        else:
            self.out.append("(?:")
        spans = self.branches()
        self._expect(">" if kind == "role" else ")")
        self.out.append(")")
        return spans

    def _repeat(self, least: int, most: int, *, nested: bool) -> tuple[int, int]:
        if self.at >= len(self.tokens) or self.tokens[self.at][0] != "repeat":
            return least, most
        text = self.tokens[self.at][1]
        self.at += 1
        self.out.append(text)
        if text == "?":
            return 0, most
        low, high = map(int, text[1:-1].split(","))
        if low > high or high == 0:
            message = f"{text!r} repeats nothing"
            raise PatternError(message)
        if high > 1:
            self.repeats += 1
            if nested:
                message = f"{text!r} repeats a repetition"
                raise PatternError(message)
        return least * low, most * high
