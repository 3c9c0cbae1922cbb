# SPDX-License-Identifier: MIT
"""Columns of an island: its numerals joined, its signs read, "neuf" told from nine."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from sahelcoop.mentions.lexemes import (
    NO_COUNT,
    Lexeme,
    number_features,
    rank_features,
)
from sahelcoop.mentions.numerals import Numeral, read_numeral
from sahelcoop.mentions.parts import Part, Sort
from sahelcoop.text import Tokens

__all__ = ["Columns", "columns"]

_BEFORE_SIGN: Final = frozenset({",", ":", ";", "(", "à", "a", "de", "entre"})
"""What "moins" follows where it is the sign of a number: "à moins cinq degrés"."""
_PLURAL: Final = ("s", "x", "z")


class Columns(NamedTuple):
    """What stands at each place of an island."""

    marks: list[str]
    values: list[object]
    firsts: Sequence[int]
    """Number of the first token."""
    afters: Sequence[int]
    """Number of the token after the last."""


def columns(
    tokens: Tokens,
    lexemes: Sequence[Lexeme],
    span: tuple[int, int],
    char: Callable[[frozenset[str]], str],
) -> Columns:
    """Give the places of the island *span*; *char* gives the character of features."""
    at, end = start, _ = span
    if not any(lexeme.counts for lexeme in lexemes[start:end]):
        return _plain(lexemes, start, end)
    parts = [lexeme.parts for lexeme in lexemes[start:end]]
    aloud = start  # number of the token after digits read aloud
    marks: list[str] = []
    values: list[object] = []
    firsts: list[int] = []
    afters: list[int] = []
    while at < end:
        lexeme = lexemes[at]
        mark, value, first, after = lexeme.mark, lexeme.value, at, at + 1
        numeral = None
        if lexeme.parts and at >= aloud:
            numeral = _numeral(lexemes, at, parts, at - start)
        if numeral is not None and numeral.value is None:
            aloud = at + numeral.used
        elif numeral is not None:
            first, after = at - _is_below_zero(tokens, at, numeral), at + numeral.used
            if first < at or after > at + 1 or "NEVER_ALONE" in lexeme.features:
                value = numeral.value if first == at else -(numeral.value or 0)
                figure = lexeme.parts[0].sort is Sort.FIGURE
                mark = char(_features(numeral, value or 0, figure=figure))
            if first < at and firsts:
                del marks[-1], values[-1], firsts[-1], afters[-1]
        if at < aloud or _counts_nothing(tokens, lexemes, at, after):
            mark = char(_digit_features(lexeme))
        marks.append(mark)
        values.append(value)
        firsts.append(first)
        afters.append(after)
        at = after
    return Columns(marks, values, firsts, afters)


def _plain(lexemes: Sequence[Lexeme], start: int, end: int) -> Columns:
    """Give the places of an island without numbers."""
    inside = lexemes[start:end]
    return Columns(
        [lexeme.mark for lexeme in inside],
        [lexeme.value for lexeme in inside],
        range(start, end),
        range(start + 1, end + 1),
    )


def _numeral(
    lexemes: Sequence[Lexeme], at: int, parts: Sequence[tuple[Part, ...]], place: int
) -> Numeral | None:
    """Read the numeral at *at*; "un" is one if it joins others or is all there is."""
    following = parts[place + 1] if place + 1 < len(parts) else ()
    figures = following and following[0].sort is parts[place][0].sort is Sort.FIGURE
    if following and not figures:
        joined = read_numeral(parts, place)
        if joined is not None and joined.used > 1:
            return joined
    article = "NEVER_ALONE" in lexemes[at].features and len(lexemes) > 1
    return None if article else lexemes[at].numeral


def _features(numeral: Numeral, value: float, *, figure: bool) -> frozenset[str]:
    if numeral.ordinal:
        return rank_features(value)
    return number_features(value, year=not figure, figure=figure)


def _digit_features(lexeme: Lexeme) -> frozenset[str]:
    """Say what a number is that counts nothing."""
    value = lexeme.numeral.value if lexeme.numeral else None
    if value is None:
        return NO_COUNT
    figure = lexeme.parts[0].sort is Sort.FIGURE
    return number_features(value, year=figure, figure=figure) | NO_COUNT


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


def _counts_nothing(
    tokens: Tokens, lexemes: Sequence[Lexeme], at: int, after: int
) -> bool:
    """Tell whether a number is none, or not all said: "soixante et"."""
    if not lexemes[at].counts:
        return False
    breaks_off = after + 1 == len(lexemes) and lexemes[after].key == "et"
    return breaks_off or _is_new(tokens, lexemes, at) or _is_rest(tokens, at)


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
