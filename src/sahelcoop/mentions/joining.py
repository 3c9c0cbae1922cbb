# SPDX-License-Identifier: MIT
"""Columns of an island: its numerals joined, its signs read, "neuf" told from nine."""

from collections.abc import Callable, Sequence
from typing import Final

import attrs

from sahelcoop.mentions.lexemes import Lexeme, number_features, rank_features
from sahelcoop.mentions.numerals import Numeral, Sort, read_numeral
from sahelcoop.text import Tokens

__all__ = ["Columns", "columns"]

_BEFORE_SIGN: Final = frozenset({",", ":", ";", "(", "à", "a", "de", "entre"})
"""What "moins" follows where it is the sign of a number: "à moins cinq degrés"."""
_PLURAL: Final = ("s", "x", "z")


@attrs.define(eq=False)
class Columns:
    """What stands at each place of an island."""

    marks: list[str] = attrs.field(factory=list[str])
    values: list[object] = attrs.field(factory=list[object])
    firsts: list[int] = attrs.field(factory=list[int])
    """Number of the first token."""
    afters: list[int] = attrs.field(factory=list[int])
    """Number of the token after the last."""

    def add(self, mark: str, value: object, first: int, after: int) -> None:
        """Fill the next place; it takes over the places from *first* on."""
        while self.firsts and self.firsts[-1] >= first:
            for column in (self.marks, self.values, self.firsts, self.afters):
                column.pop()
        self.marks.append(mark)
        self.values.append(value)
        self.firsts.append(first)
        self.afters.append(after)


def columns(
    tokens: Tokens,
    lexemes: Sequence[Lexeme],
    span: tuple[int, int],
    char: Callable[[frozenset[str]], str],
) -> Columns:
    """Give the places of the island *span*; *char* gives the character of features."""
    at, end = span
    found = Columns()
    while at < end:
        lexeme = lexemes[at]
        numeral = _numeral(lexemes, at, end) if lexeme.parts else None
        if numeral is None:
            rest = "GLUED" in lexeme.features and _is_rest(tokens, at)
            found.add(" " if rest else lexeme.mark, lexeme.value, at, at + 1)
            at += 1
            continue
        first = at - 1 if _is_below_zero(tokens, at, numeral) else at
        value = numeral.value if first == at else -(numeral.value or 0)
        if first == at and numeral.used == 1 and "UN" not in lexeme.features:
            mark, value = lexeme.mark, lexeme.value
            if _is_new(tokens, lexemes, at) or _is_rest(tokens, at):
                mark = " "
        else:
            figure = lexeme.parts[0].sort is Sort.FIGURE
            mark = char(_features(numeral, value, figure=figure))
        at += numeral.used
        found.add(mark, value, first, at)
    return found


def _numeral(lexemes: Sequence[Lexeme], at: int, end: int) -> Numeral | None:
    """Read the numeral at *at*; "un" is one if it joins others or is all there is."""
    joined = None
    if at + 1 < end and lexemes[at + 1].parts:
        joined = read_numeral([lexeme.parts for lexeme in lexemes[at:end]])
    if joined is not None and joined.used > 1:
        return joined
    article = "UN" in lexemes[at].features and len(lexemes) > 1
    return None if article else lexemes[at].numeral


def _features(
    numeral: Numeral, value: float | None, *, figure: bool
) -> frozenset[str]:
    if value is None:
        return frozenset()
    if numeral.ordinal:
        return rank_features(value)
    return number_features(value, year=not figure, figure=figure)


def _is_below_zero(tokens: Tokens, at: int, numeral: Numeral) -> bool:
    """Tell whether the dash or "moins" before a number is its sign.

    A dash with blanks around it is an aside, one that opens a sentence an item of a
    list, and one between figures a range.
    """
    sign = tokens.forms[at - 1].lower() if at else ""
    if sign not in {"-", "moins"} or numeral.value is None or numeral.ordinal:
        return False
    if at == 1:
        return numeral.used + 1 == len(tokens)
    if sign == "moins":
        return tokens.forms[at - 2] in _BEFORE_SIGN
    glued = tokens.ends[at - 1] == tokens.starts[at]
    return glued and tokens.ends[at - 2] < tokens.starts[at - 1]


def _is_rest(tokens: Tokens, at: int) -> bool:
    """Tell whether a mark is glued to a figure: ".25" is decimals, or no number."""
    return (
        at > 0
        and tokens.forms[at - 1] in {".", ","}
        and tokens.ends[at - 1] == tokens.starts[at]
        and tokens.forms[at][0].isdecimal()
    )


def _is_new(tokens: Tokens, lexemes: Sequence[Lexeme], at: int) -> bool:
    """Tell whether "neuf" means new: after a word it stands for no plural noun."""
    if lexemes[at].key != "neuf" or not at:
        return False
    before = tokens.forms[at - 1]
    after = tokens.forms[at + 1] if at + 1 < len(tokens) else ""
    counts = after.endswith(_PLURAL) and "NO_NOUN" not in lexemes[at + 1].features
    named = after[:1].isupper() or after[:1].isdecimal()
    known = lexemes[at - 1].role != " "
    return before.isalpha() and not (counts or named or known)
