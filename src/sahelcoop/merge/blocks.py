# SPDX-License-Identifier: MIT
"""Which pairs of records are worth comparing: those that share a word and a time."""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from math import isfinite
from typing import Final
from zlib import crc32

from sahelcoop.merge.profile import Profile

__all__ = ["pairs"]

_SLACK: Final = {"attack": 2.0, "delivery": 7.0, "agreement": 10.0}
"""Days by which the dates of one event may lie apart: the most that a rule allows."""
_YEAR: Final = 400.0
"""Days of a date that still tells a time."""
_WINDOW: Final = 48
"""Most neighbours in time that a record is compared with under one word.

A bound, so that the work grows with the records and not with their square: what is
told by more articles than this is joined through its neighbours.
"""
_WORDS: Final = 4
"""Words of a statement under which it is looked for: those of the least hashes."""
_LARGE: Final = 10
"""Least toll that an attack is looked for under."""

Pair = tuple[int, int]
Word = tuple[str | float, ...]


def pairs(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """List pairs of positions in *profiles*, the lower first, each once, in order."""
    blocks: dict[Word, list[int]] = defaultdict(list)
    for position, profile in enumerate(profiles):
        tag = profile.record.tag
        for word in set(_WORDS_OF[tag](profile)):
            blocks[tag, *word].append(position)
    seen: set[tuple[int, int]] = set()
    for word, block in blocks.items():
        if word[0] == "actor":
            seen.update(pairwise(block))
        elif len(block) > 1:
            seen.update(_in_time(block, profiles))
    return sorted(seen)


def _in_time(block: Sequence[int], profiles: Sequence[Profile]) -> Iterator[Pair]:
    """Pair what may have been at one time, sweeping over the dates."""
    dated: list[tuple[float, int, float]] = []
    others: list[tuple[float, int]] = []
    for position in block:
        when = profiles[position].when
        if when is not None and when.length <= _YEAR:
            dated.append((when.first, position, when.last))
        else:
            others.append((profiles[position].told, position))
    dated.sort()
    others.sort()
    slack = _SLACK.get(profiles[block[0]].record.tag, 7.0)
    yield from _overlapping(dated, slack)
    for number, (told, position) in enumerate(others):
        nearby = bisect_right(dated, (told, len(profiles)))
        for _, other, _ in dated[max(0, nearby - _WINDOW) : nearby]:
            yield _pair(position, other)
        for _, other in others[max(0, number - _WINDOW) : number]:
            yield _pair(position, other)


def _overlapping(
    dated: Iterable[tuple[float, int, float]], slack: float
) -> Iterator[Pair]:
    active: deque[tuple[float, int]] = deque(maxlen=_WINDOW)
    for first, position, last in dated:
        for end, other in active:
            if end + slack >= first:
                yield _pair(position, other)
        active.append((last, position))


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _of_attack(profile: Profile) -> Iterator[Word]:
    for site in profile.sites:
        for name in site.keys | site.within:
            yield ("at", name)
    for figure in profile.figures:
        if figure.counted and figure.high >= _LARGE:
            yield ("toll", figure.of, figure.high)


def _of_delivery(profile: Profile) -> Iterator[Word]:
    """Goods of no family ("aide") meet all others of the same week."""
    sides = [("to", who) for who in profile.whom] + [("by", who) for who in profile.who]
    when = profile.when
    week = int(when.first // 7) if when and isfinite(when.first) else None
    vague = not profile.families
    for role, who in sides:
        for name in {who.country or "", *who.keys}:
            for family in profile.families:
                yield (role, name, family)
            if week is not None:
                yield from (
                    (role, name, week + n) for n in ((-1, 0, 1) if vague else (0,))
                )


def _of_agreement(profile: Profile) -> Iterator[Word]:
    blocs = sorted({who.bloc for who in profile.who})[:_WINDOW]
    if len(blocs) < 2:
        yield from (("party", bloc) for bloc in blocs)
    yield from (("parties", *pair) for pair in combinations(blocs, 2))
    yield from (("name", word) for word in profile.name)


def _of_statement(profile: Profile) -> Iterator[Word]:
    hashed = sorted((crc32(word.encode()), word) for word in profile.marks)
    for who in profile.who:
        yield from ((who.bloc, word) for _, word in hashed[:_WORDS])


def _of_actor(profile: Profile) -> Iterator[Word]:
    return ((profile.stage, name) for name in profile.name)


_WORDS_OF: Final[Mapping[str, Callable[[Profile], Iterable[Word]]]] = {
    "actor": _of_actor,
    "agreement": _of_agreement,
    "attack": _of_attack,
    "delivery": _of_delivery,
    "statement": _of_statement,
}
