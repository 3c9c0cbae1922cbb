# SPDX-License-Identifier: MIT
"""Whether the word before a full stop lets it end the sentence."""

import re
from typing import Final

from sahelcoop.text._compose import MARKS
from sahelcoop.text._words import (
    ABBREVIATIONS,
    INDEFINITE,
    LETTERED,
    PARTICLES,
    STARTERS,
    UNITS,
    Follow,
)

_WORD: Final = re.compile(rf"[\w{MARKS}]+")
_MEASURE: Final = re.compile(r"\d ?([^\W\d_]{1,4})$")
_MINUTES: Final = re.compile(r"\d\d?(?!\d)")
_LABEL: Final = re.compile(
    r"(?:^|[«“\"]) ?(?:(?:Art|Chap)\. ?)?"
    r"(?:\d{1,3}(?:er)?|[IVXL]{1,5})(?:\.(?:\d{1,3}|[IVXL]{1,5}))*$"
)
"""The number of a paragraph, at the start of a sentence or of a quotation."""
_ACRONYM: Final = re.compile(r"[\"«“ ]*(?:[A-ZÀ-Þ]\.-?)+[A-ZÀ-Þ]")
_LABEL_ENDS: Final = frozenset("IVXLr")
"""What a label ends in but for figures."""
_SPECIAL: Final = ABBREVIATIONS.keys() | UNITS
_MEASURED: Final = 6
"""Code points of a figure, a blank and the longest unit after it."""
LONG: Final = 1 + max(map(len, (*_SPECIAL, "XXXIV")))
"""Letters of which a word is no short form, no unit and no label."""


def word_ends(before: str, after: str, *, whole: bool) -> bool:
    """Judge a full stop between *before* and *after*, which starts with no blank.

    *before* is the sentence so far, or the last words of it if it is not *whole*.
    """
    word = before[before.rfind(" ") + 1 :]
    if word.isalpha() and 1 < len(word) < len(before) and word not in _SPECIAL:
        return True  # as most do
    return not before[-1].isalnum() or _odd_ends(before, after, whole=whole)


def _odd_ends(before: str, after: str, *, whole: bool) -> bool:
    """Judge a full stop after what may be a label, a unit or a short form."""
    if before[-1] in _LABEL_ENDS or before[-1].isdecimal():
        label = _LABEL.search(before)
        if label is not None and (whole or label.start() > 0):
            return False
    words = _last_words(before)
    plain = words[-1].isalpha() and words[-1] not in UNITS
    unit = "" if plain else _unit(before)
    if unit:
        return not after[0].islower() and not (unit == "h" and _MINUTES.match(after))
    alone = whole and len(words[-1]) == len(before)
    follow = _follow(words[-1], alone=alone)
    if follow is not None:
        return _abbreviation_ends(follow, words, after)
    if len(words[-1]) == 1 and words[-1].isalpha():
        return not alone and _initial_ends(before, words, after, whole=whole)
    return True


def _last_words(before: str) -> list[str]:
    """Return the words at the end: two or more, if there are so many."""
    blank = before.rfind(" ", 0, before.rfind(" "))
    words = _WORD.findall(before, max(0, blank))
    return words if len(words) > 1 or blank < 0 else _WORD.findall(before)


def _unit(before: str) -> str:
    """Return the unit of measure at the end, right after a number, if there is one."""
    measure = _MEASURE.search(before, max(0, len(before) - _MEASURED))
    return measure[1] if measure and measure[1] in UNITS else ""


def _follow(word: str, *, alone: bool) -> Follow | None:
    """Look an abbreviation up; one that opens the sentence may have a capital."""
    follow = ABBREVIATIONS.get(word)
    if follow is None and alone and len(word) > 1:
        follow = ABBREVIATIONS.get(word.lower())
    return follow


def _initial_ends(before: str, words: list[str], after: str, *, whole: bool) -> bool:
    """Judge a single letter: a label ("le plan B."), an initial, an acronym's."""
    if after[0].islower():
        return False
    if words[-1].islower():
        return True
    mark = before[-2]
    if mark == ".":  # an acronym is no sentence ("N.B. Le …")
        return _opens(after) and not (whole and _ACRONYM.fullmatch(before))
    if mark not in " \n" or len(words) == 1:
        return False
    if before[-3].isdigit() or words[-2] in LETTERED:
        return True
    return _opens(after) and (words[-2].islower() or not _particle(after))


def _abbreviation_ends(follow: Follow, words: list[str], after: str) -> bool:
    if after[0].islower():
        return False
    before = words[-2] if len(words) > 1 else ""
    if follow is Follow.NAME:  # but "le suspect, Ali M." has an initial
        named = before[:1].isupper() and before not in STARTERS
        return len(words[-1]) == 1 and named and _opens(after) and not _particle(after)
    if follow is Follow.RANK:  # "le cap. Traoré", but "franchir un cap"
        return _opens(after) or before in INDEFINITE
    if follow is Follow.NUMBER:
        return not after[0].isdigit() and not _lone_capital(after)
    return not after[0].isdigit()


def _lone_capital(after: str) -> bool:
    word = _WORD.match(after)
    return word is not None and (len(word[0]) == 1 or set(word[0]) <= set("IVXL"))


def _opens(after: str) -> bool:
    word = _WORD.match(after)
    return word is None or word[0] in STARTERS


def _particle(after: str) -> bool:
    """Tell whether a family name can go on so ("Jean-Yves L. Le Drian")."""
    word = _WORD.match(after)
    return word is not None and word[0] in PARTICLES
