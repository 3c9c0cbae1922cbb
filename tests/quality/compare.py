# SPDX-License-Identifier: MIT
"""Sameness of strings, names, dates and lists, as the scoring rules define it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

import attrs

__all__ = [
    "Pairing",
    "Span",
    "overlaps",
    "pair_off",
    "plain",
    "same_code",
    "same_name",
    "same_or_within",
    "span_of",
    "word_f1",
    "words",
]

Ours = TypeVar("Ours")
Theirs = TypeVar("Theirs")
Span = tuple[int, int]

_TWINS = str.maketrans(dict.fromkeys("’‘ʼ", "'") | dict.fromkeys("«»“”„", '"'))
_WORD = re.compile(r"[a-z0-9]+")
_ARTICLES = frozenset(
    ("le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "a"),
)
_SHORTEST_PLURAL = 4
"""Letters: "gaz", "bus" and "les" are words of their own, "avions" is a plural."""


def plain(text: str | None) -> str:
    """Fold typographic twins and white space, as evidence is searched for."""
    return " ".join(unicodedata.normalize("NFC", text or "").translate(_TWINS).split())


@lru_cache(maxsize=4096)
def words(text: str | None) -> tuple[str, ...]:
    """Split into words without accents, case, punctuation or plural -s and -x."""
    letters = unicodedata.normalize("NFKD", plain(text)).casefold()
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return tuple(_singular(word) for word in _WORD.findall(bare))


def _singular(word: str) -> str:
    plural = len(word) >= _SHORTEST_PLURAL and word.endswith(("s", "x"))
    return word[:-1] if plural else word


def _name_words(text: str) -> tuple[str, ...]:
    """Drop the articles, unless the name is made of nothing else."""
    found = words(text)
    return tuple(word for word in found if word not in _ARTICLES) or found


@lru_cache(maxsize=4096)
def _readings(name: str | None) -> frozenset[tuple[str, ...]]:
    """Give the words of each alternative that has any."""
    return frozenset(filter(None, map(_name_words, (name or "").split("|"))))


def same_name(true: str | None, found: str | None) -> bool:
    """Tell whether an alternative of one side is one of the other."""
    return not _readings(true).isdisjoint(_readings(found))


def same_or_within(true: str | None, found: str | None) -> bool:
    """Like `same_name`; an alternative may also hold all the words of the other."""
    return same_name(true, found) or any(
        one <= other or other <= one
        for one in map(set, _readings(true))
        for other in map(set, _readings(found))
    )


def same_code(true: str, found: str) -> bool:
    """Compare dates (EDTF strings) and words of a closed list, letter by letter."""
    return not set(true.split("|")).isdisjoint(found.split("|"))


def word_f1(true: str | None, found: str | None) -> float:
    """Weigh the words that two texts share, order aside, from 0 to 1."""
    ours, theirs = Counter(words(true)), Counter(words(found))
    shared = (ours & theirs).total()
    return 2 * shared / (ours.total() + theirs.total()) if shared else 0.0


def span_of(text: str, passage: str | None) -> Span | None:
    """Find the first place of *passage* in a text that is `plain` already."""
    sought = plain(passage)
    start = text.find(sought) if sought else -1
    return (start, start + len(sought)) if start >= 0 else None


def overlaps(one: Span | None, other: Span | None) -> bool:
    """Tell whether two spans share a character; what was not found shares none."""
    return bool(one and other and one[0] < other[1] and other[0] < one[1])


@attrs.frozen
class Pairing(Generic[Ours, Theirs]):
    """Two lists laid side by side, one to one."""

    pairs: tuple[tuple[Ours, Theirs], ...]
    missed: tuple[Ours, ...]
    extra: tuple[Theirs, ...]


def pair_off(
    true: Sequence[Ours],
    found: Sequence[Theirs],
    same: Callable[[Ours, Theirs], bool],
) -> Pairing[Ours, Theirs]:
    """Give each true value, in order, the first found one that is the same and free."""
    free = list(found)
    pairs: list[tuple[Ours, Theirs]] = []
    missed: list[Ours] = []
    for value in true:
        place = next((i for i, other in enumerate(free) if same(value, other)), None)
        if place is None:
            missed.append(value)
        else:
            pairs.append((value, free.pop(place)))
    return Pairing(tuple(pairs), tuple(missed), tuple(free))
