# SPDX-License-Identifier: MIT
"""Parts of numerals: what a word or a figure does in one.

The words are in the lexicon; figures have the separators of France, of Switzerland and
of the wires.
"""

import re
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final, NamedTuple

from sahelcoop.lexicon import Term, key
from sahelcoop.model._checks import LARGEST

__all__ = ["Part", "Sort", "numeral_parts", "rounded"]


class Sort(Enum):
    """What a part of a numeral does in it."""

    WORD = auto()
    """Below a hundred, "cent", or a scale from "mille" on."""
    CENTS = auto()
    """The plural, which needs a number before it, and is a coin else."""
    ORDINAL = auto()
    """The last word of an ordinal; of one alone if it says "troisièmes"."""
    PARTS = auto()
    FIGURE = auto()
    RANK = auto()
    """A figure with its ending: "21e"."""
    SHORT = auto()
    """A scale that is said of figures alone: "3 Md"."""
    ET = auto()
    POINT = auto()
    HALF = auto()


class Part(NamedTuple):
    """A word or figure of a numeral."""

    sort: Sort
    value: float


_SORTS: Final = {
    "PARTS": Sort.PARTS,
    "ORDINAL_WORD": Sort.ORDINAL,
    "CENTIME": Sort.CENTS,
    "FIGURED": Sort.SHORT,
    "POINT": Sort.POINT,
    "HALF": Sort.HALF,
    "NUMBER_WORD": Sort.WORD,
}
"""By feature of the word; the first that it has decides."""
_FIGURE: Final = re.compile(
    r"([1-9]\d{0,2}(?:[ \n.']\d{3})+|\d+)(?:,(\d+))?"
    r"|(\d+)\.(\d{1,2}|\d{4,})|(0)\.(\d{3})"
)
_RANK: Final = re.compile(r"(\d+)(?:ers?|i?eres?|res?|i?emes?|mes?|es?|nde?s?)")
_WORTHLESS: Final = frozenset({Sort.POINT, Sort.HALF})
"""What has no value of its own, or one that depends on what it stands beside."""
_SHORTENED: Final = re.compile(r"(\d[\d.,' ]*)([a-z]+)")


def rounded(number: float) -> float:
    """Round off what binary fractions add; give an int for a whole number."""
    number = round(number, 9)
    return int(number) if number == int(number) else number


def _figure(form: str) -> Part | None:
    """Read "1.200", "8 000", "6.700,54", "12.7", or "21e"."""
    if not form.isascii():
        return None
    found = _FIGURE.fullmatch(form)
    sort = Sort.FIGURE if found else Sort.RANK
    found = found or _RANK.fullmatch(form)
    if found is None:
        return None
    whole, after = (*(group for group in found.groups() if group), "")[:2]
    value = float(re.sub(r"[ \n.']", "", whole) + "." + (after or "0"))
    return Part(sort, rounded(value)) if value <= LARGEST else None


def _word(form: str, terms: Mapping[str, Term]) -> Part | None:
    if form == "et":
        return Part(Sort.ET, 0)
    term = terms.get(form)
    if term is None or "NUMBER_WORD" not in term.features:
        return None
    sort = next(sort for name, sort in _SORTS.items() if name in term.features)
    if sort in _WORTHLESS:
        return Part(sort, 0)
    return None if term.number is None else Part(sort, term.number)


def numeral_parts(form: str, terms: Mapping[str, Term]) -> tuple[Part, ...]:
    """Give the parts of a numeral that *form* is made of; none if it is none."""
    folded = key(form)
    shortened = _SHORTENED.fullmatch(folded)
    figure = _figure(folded)
    if figure is not None:
        return (figure,)
    words = shortened.groups() if shortened else folded.split("-")
    parts = [_figure(w) if w[:1].isdecimal() else _word(w, terms) for w in words]
    found = tuple(part for part in parts if part is not None)
    if len(found) < len(words) or (shortened and found[-1].sort is not Sort.SHORT):
        return ()
    if len(found) > 1 and found[-1].sort is Sort.PARTS:
        return (*found[:-1], found[-1]._replace(sort=Sort.ORDINAL))
    return found
