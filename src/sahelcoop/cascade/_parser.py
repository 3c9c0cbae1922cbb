# SPDX-License-Identifier: MIT
r"""The language of patterns.

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
from collections.abc import Iterator, Sequence, Set as AbstractSet
from functools import cache
from math import prod
from typing import Final, NamedTuple

import attrs

_TERM: Final = r'!?(?:[A-Z][A-Z0-9_]*|"[^"]+")'
_TOKEN: Final = re.compile(
    rf"\s*(?:(?P<role><[a-z_]+:)|(?P<cls>{_TERM}(?:&{_TERM})*)"
    r"|(?P<repeat>\?|\{\d+,\d+\})|(?P<mark>[()|>.]))"
)


class PatternError(ValueError):
    """A pattern is not well formed."""


@attrs.frozen(cache_hash=True)
class UnitClass:
    """What one unit must have and what it must not have."""

    wanted: frozenset[str]
    unwanted: frozenset[str]

    @classmethod
    @cache
    def parse(cls, text: str) -> "UnitClass":
        """Read terms joined by `&`, giving one class for all texts alike."""
        terms = re.findall(_TERM, text)
        return cls(
            frozenset(t for t in terms if t[0] != "!"),
            frozenset(t[1:] for t in terms if t[0] == "!"),
        )


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


Needs = frozenset[frozenset[str]]
"""Sets of features; of each of them a line must have one."""
_MOST_NEEDS: Final = 24
"""Sets to keep of a pattern; of more, those of the fewest features."""


def _fewest(needs: AbstractSet[frozenset[str]]) -> Needs:
    """Leave out what another set implies, and what are too many."""
    if len(needs) < 2:
        return frozenset(needs)
    kept: list[frozenset[str]] = []
    for some in sorted(needs, key=len):
        if not any(map(some.issuperset, kept)):
            kept.append(some)
    if len(kept) > _MOST_NEEDS:
        kept = sorted(kept, key=lambda some: (len(some), sorted(some)))[:_MOST_NEEDS]
    return frozenset(kept)


class Size(NamedTuple):
    """How large a pattern is."""

    least: int
    """Least units that it spans."""
    most: int
    places: int
    """Classes in it, its repetitions written out."""
    ways: int
    """Ways to share units out among its gaps: runs of any units but a few."""
    needs: Needs = frozenset()

    @classmethod
    def of(cls, parts: Sequence["Size"]) -> "Size":
        """Give the size of *parts* one after the other."""
        if len(parts) == 1:
            return parts[0]
        least, most, places, ways, needs = zip(*parts, strict=True)
        every = frozenset[frozenset[str]]().union(*needs)
        return cls(sum(least), sum(most), sum(places), prod(ways), every)

    def either(self, other: "Size") -> "Size":
        """Give the size of this or *other*."""
        return Size(
            min(self.least, other.least),
            max(self.most, other.most),
            self.places + other.places,
            max(self.ways, other.ways),
            _fewest({one | two for one in self.needs for two in other.needs}),
        )

    def repeated(self, low: int, high: int, *, gap: bool) -> "Size":
        """Give the size of this, from *low* to *high* times."""
        return Size(
            self.least * low,
            self.most * high,
            self.places * high,
            self.ways * (high - low + 1 if gap else 1),
            self.needs if low else frozenset(),
        )


_UNIT: Final = Size(1, 1, 1, 1)


@cache
def _one(unit: UnitClass) -> Size:
    """Give the size of a class: the rules name each of theirs seven times."""
    return _UNIT._replace(needs=frozenset(frozenset({term}) for term in unit.wanted))


def _tokens(source: str) -> Iterator[_Token]:
    at = 0
    for found in _TOKEN.finditer(source):
        if found.start() > at:
            break
        kind = found.lastgroup or ""
        at = found.end()
        yield _Token(kind, found[kind], found.start(kind), at)
    if at < len(source.rstrip()):
        raise PatternError(f"cannot read {source[at : at + 20]!r}")
    yield _Token("end", "", at, at)


class Parser:
    """Recursive descent; every rule of the grammar gives the size of what it read."""

    def __init__(self, source: str) -> None:
        """Cut *source* into tokens."""
        self.source = source
        self.tokens = tuple(_tokens(source))
        self.at = 0
        self.out: list[str | UnitClass] = []
        self.roles: list[str] = []
        self.outline: list[tuple[int, list[tuple[str, int]]]] = []
        self.needs: list[Needs] = []
        """What each outermost branch needs."""
        self.repeats = 0
        self.depth = 0

    def whole(self) -> Size:
        """Read the whole pattern."""
        size = self.branches()
        if self._peek():
            raise PatternError(f"unexpected {self._peek()!r}")
        return size

    def _peek(self) -> str:
        return self.tokens[self.at].text

    def _text(self, first: int) -> str:
        """Give the source of the tokens from number *first* up to here."""
        return self.source[self.tokens[first].start : self.tokens[self.at - 1].end]

    def branches(self) -> Size:
        """Read branches; two that are the same would compete for the same units."""
        first = self.at
        size = self._branch()
        texts = [self._text(first)]
        while self._peek() == "|":
            self.at += 1
            self.out.append("|")
            first = self.at
            size = size.either(self._branch())
            texts.append(self._text(first))
            if texts[-1] in texts[:-1]:
                raise PatternError(f"ambiguous: branch {texts[-1]!r} stands twice")
        return size

    def _branch(self) -> Size:
        start, first = self.at, len(self.out)
        sizes: list[Size] = []
        steps: list[tuple[str, int]] = []
        repeated = ""
        while self._peek() not in {"", "|", ")", ">"}:
            at = self.at
            part, before = self._item(), repeated
            sizes.append(part)
            if not self.depth:
                steps.append((self._text(at), len(self.out)))
            repeated = (
                self._text(at).partition("{")[0] if part.least < part.most else ""
            )
            if repeated and repeated == before:
                raise PatternError(
                    f"ambiguous: {repeated!r} is repeated twice in a row"
                )
        if self.at == start:
            raise PatternError("empty alternative")
        size = Size.of(sizes)
        if self.depth:
            return size
        self.outline.append((first, steps))
        self.needs.append(_fewest(size.needs))
        return size._replace(needs=frozenset())

    def _item(self) -> Size:
        token = self.tokens[self.at]
        repeats = self.repeats
        self.at += 1
        if token.kind == "repeat":
            raise PatternError(f"{token.text!r} repeats nothing")
        size, gap = _UNIT, token.text == "."
        if token.kind == "cls":
            unit = UnitClass.parse(token.text)
            gap = not unit.wanted
            size = _one(unit)
            self.out.append(unit)
        elif gap:
            self.out.append(".")
        else:
            gap = self._peek()[:1] in {"!", "."}
            size = self._group(token)
        return self._repeat(size, gap=gap, nested=self.repeats > repeats)

    def _group(self, token: _Token) -> Size:
        role = token.kind == "role"
        name = token.text[1:-1]
        if role and name in self.roles:
            raise PatternError(f"role {name!r} stands twice")
        if role:
            self.roles.append(name)
        self.out.append(f"(?P<{name}>" if role else "(?:")
        self.depth += 1
        size = self.branches()
        self.depth -= 1
        self._expect(">" if role else ")")
        self.out.append(")")
        return size

    def _expect(self, mark: str) -> None:
        if self._peek() != mark:
            raise PatternError(f"{mark!r} is missing")
        self.at += 1

    def _repeat(self, size: Size, *, gap: bool, nested: bool) -> Size:
        if self.tokens[self.at].kind != "repeat":
            return size
        text = self._peek()
        self.at += 1
        self.out.append(text)
        if text == "?":
            return size.repeated(0, 1, gap=False)
        low, high = map(int, text[1:-1].split(","))
        if low > high or high == 0:
            raise PatternError(f"{text!r} repeats nothing")
        if high > 1:
            self.repeats += 1
            if nested:
                raise PatternError(f"{text!r} repeats a repetition")
        return size.repeated(low, high, gap=gap)
