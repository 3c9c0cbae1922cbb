# SPDX-License-Identifier: MIT
"""Columns of an island: its numerals joined, its signs read, "neuf" told from nine."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from sahelcoop.mentions.lexemes import (
    NO_COUNT,
    Lexeme,
    number_features,
    rank_features,
)
from sahelcoop.mentions.numerals import Numeral, read_numeral
from sahelcoop.mentions.page import Page
from sahelcoop.mentions.parts import Part, Sort

__all__ = ["Columns", "columns"]

_BEFORE_SIGN: Final = frozenset({",", ":", ";", "(", "à", "a", "de", "entre"})
"""What "moins" follows where it is the sign of a number: "à moins cinq degrés"."""
_BEFORE_REST: Final = frozenset({".", ","})
_SIGNS: Final = frozenset({"-", "moins"})
_PLURAL: Final = ("s", "x", "z")

_Char = Callable[[frozenset[str]], str]


class Columns(NamedTuple):
    """What stands at each place of an island."""

    line: str
    """A character of each, for the cascade."""
    values: Sequence[object]
    firsts: Sequence[int]
    """Number of the first token."""
    afters: Sequence[int]
    """Number of the token after the last."""


def columns(
    page: Page, known: Mapping[str, Lexeme], span: tuple[int, int], char: _Char
) -> Columns:
    """Give the places of the island *span*; *char* gives the character of features."""
    at, end = start, _ = span
    lexemes = [known[form] for form in page.forms[start:end]]
    parts = [lexeme.parts for lexeme in lexemes]
    aloud = start  # number of the token after digits read aloud
    marks: list[str] = []
    values: list[object] = []
    firsts: list[int] = []
    afters: list[int] = []
    while at < end:
        lexeme = lexemes[at - start]
        mark, value, first, after = lexeme.mark, lexeme.value, at, at + 1
        numeral = None
        if lexeme.parts and at >= aloud:
            numeral = _numeral(page, lexeme, at, parts, at - start)
        if numeral is not None and numeral.value is None:
            aloud = at + numeral.used
        elif numeral is not None:
            after = at + numeral.used
            if page.forms[at - 1].lower() in _SIGNS:
                first -= _is_below_zero(page, at, numeral)
            if first < at or after > at + 1 or "NEVER_ALONE" in lexeme.features:
                value = numeral.value if first == at else -(numeral.value or 0)
                figure = lexeme.parts[0].sort is Sort.FIGURE
                mark = char(_features(numeral, value or 0, figure=figure))
            if first < at and firsts:
                del marks[-1], values[-1], firsts[-1], afters[-1]
        if lexeme.counts and (at < aloud or _counts_nothing(page, known, at, after)):
            mark = char(_digit_features(lexeme))
        marks.append(mark)
        values.append(value)
        firsts.append(first)
        afters.append(after)
        at = after
    return Columns("".join(marks), values, firsts, afters)


def _numeral(
    page: Page, lexeme: Lexeme, at: int, parts: Sequence[tuple[Part, ...]], place: int
) -> Numeral | None:
    """Read the numeral at *at*; "un" is one if it joins others or is all there is."""
    following = parts[place + 1] if place + 1 < len(parts) else ()
    figures = following and following[0].sort is parts[place][0].sort is Sort.FIGURE
    if following and not figures:
        joined = read_numeral(parts, place)
        if joined is not None and joined.used > 1:
            return joined
    if "NEVER_ALONE" in lexeme.features and (page.forms[at - 1] or page.forms[at + 1]):
        return None
    return lexeme.numeral


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


def _is_below_zero(page: Page, at: int, numeral: Numeral) -> bool:
    """Tell whether the dash or "moins" that stands before a number is its sign.

    A dash with blanks around it is an aside, one that opens a sentence an item of a
    list, and one between figures a range.
    """
    if numeral.value is None or numeral.ordinal:
        return False
    before = page.forms[at - 2]
    if not before:
        return not page.forms[at + numeral.used]
    if page.forms[at - 1] != "-":
        return before in _BEFORE_SIGN
    glued = page.ends[at - 1] == page.starts[at]
    return glued and page.ends[at - 2] < page.starts[at - 1]


def _counts_nothing(
    page: Page, known: Mapping[str, Lexeme], at: int, after: int
) -> bool:
    """Tell whether a number is none, or not all said: "soixante et"."""
    forms = page.forms
    if forms[at - 1] in _BEFORE_REST and _is_rest(page, at):
        return True
    last = forms[after] and not forms[after + 1]
    if last and known[forms[after]].key == "et":
        return True
    return known[forms[at]].key == "neuf" and _is_new(page, known, at)


def _is_rest(page: Page, at: int) -> bool:
    """Tell whether the mark before it is glued to a figure: ".25" is no number."""
    return page.ends[at - 1] == page.starts[at] and page.forms[at][0].isdecimal()


def _is_new(page: Page, known: Mapping[str, Lexeme], at: int) -> bool:
    """Tell whether "neuf" means new: after a word it stands for no plural noun."""
    before, _, after = page.forms[at - 1 : at + 2]
    if not before.isalpha():
        return False
    told = known[after].features
    plural = after.endswith(_PLURAL) or "ONE_FORM" in told  # "neuf pick-up"
    counts = plural and "NO_NOUN" not in told
    named = after[:1].isupper() or after[:1].isdecimal()
    return not (counts or named or known[before].role != " ")
