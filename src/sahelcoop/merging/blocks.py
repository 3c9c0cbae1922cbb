# SPDX-License-Identifier: MIT
"""Which pairs of records are worth comparing: those that share a word and a time."""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from math import inf, isfinite
from typing import Final, NamedTuple
from zlib import crc32

from sahelcoop.merging.naming import Who
from sahelcoop.merging.profile import AHEAD, Profile

__all__ = ["pairs"]

_SLACK: Final = {"attack": 2.0, "delivery": 7.0, "agreement": inf}
"""Days by which the dates of one event may lie apart: the most that a rule allows.

An agreement may end years after it was made.
"""
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

_SOON: Final = 30
"""Days before it was told in which goods without a date are looked for."""
_MONTHS: Final = 62
"""Days of a date that goods of no family are looked for by."""
_CELL: Final = 0.25
"""Degrees of a square of the map, in which an attack is looked for."""
_REACH: Final = 0.1125
"""Degrees around a place: two that are near share a square, as half 25 km is less."""

Pair = tuple[int, int]
Word = tuple[str | float, ...]
Asked = tuple[Word, bool]
"""A word that a record is found under, and whether it is also looked for there: a
district meets all its towns, but these do not meet one another for its sake."""
_Block = dict[int, bool]
"""The positions of those under one word, and which of them are looked for there."""


def pairs(profiles: Sequence[Profile]) -> list[Pair]:
    """List pairs of positions in *profiles*, the lower first, each once, in order."""
    blocks: dict[str, dict[Word, _Block]] = {tag: {} for tag in _WORDS_OF}
    for position, profile in enumerate(profiles):
        tag = profile.record.tag
        of_tag = blocks[tag]
        for word, asks in _WORDS_OF[tag](profile):
            block = of_tag.setdefault(word, {})
            block[position] = asks or block.get(position, False)
    times = [_time(profile) for profile in profiles]
    seen: set[Pair] = set()
    for tag, of_tag in blocks.items():
        slack = _SLACK.get(tag, 7.0)
        for block in of_tag.values():
            if tag == "actor":
                seen.update(pairwise(block))
            elif len(block) > 1 and any(block.values()):
                seen.update(_in_time(block, times, slack))
    return sorted(seen)


class _Time(NamedTuple):
    """When something was."""

    first: float
    """The first day, or where it has no date, the day on which it was told."""
    last: float
    dated: bool
    ahead: bool
    """Whether it is still to come."""


def _time(profile: Profile) -> _Time:
    """Give the days of a date that tells a time; a promise has a year to be kept."""
    when, ahead = profile.when, profile.stage in AHEAD
    if when is None or when.length > _YEAR:
        return _Time(profile.told, inf, dated=False, ahead=ahead)
    last = when.last + _YEAR if ahead else when.last
    return _Time(when.first, last, dated=True, ahead=ahead)


def _in_time(block: _Block, times: Sequence[_Time], slack: float) -> Iterator[Pair]:
    """Pair what may have been at one time, sweeping over the dates."""
    dated: list[_Dated] = []
    others: list[tuple[float, int]] = []
    for position, asks in block.items():
        first, last, has_date, _ = times[position]
        if has_date:
            dated.append((first, position, last, asks))
        else:
            others.append((first, position))
    dated.sort()
    others.sort()
    yield from _overlapping(dated, slack)
    for number, (told, position) in enumerate(others):
        nearby = bisect_right(dated, (told, len(times)))
        later = nearby + (_WINDOW if times[position].ahead else 0)
        for _, other, *_ in dated[max(0, nearby - _WINDOW) : later]:
            yield _pair(position, other)
        for _, other in others[max(0, number - _WINDOW) : number]:
            yield _pair(position, other)


_Dated = tuple[float, int, float, bool]
"""First day, position, last day, and whether it asks."""


def _overlapping(dated: Iterable[_Dated], slack: float) -> Iterator[Pair]:
    asking: deque[tuple[float, int]] = deque(maxlen=_WINDOW)
    offered: deque[tuple[float, int]] = deque(maxlen=_WINDOW)
    for first, position, last, asks in dated:
        least = first - slack
        for active in (asking, offered) if asks else (asking,):
            for end, other in active:
                if end >= least:
                    yield (position, other) if position < other else (other, position)
        (asking if asks else offered).append((last, position))


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _of_attack(profile: Profile) -> Iterator[Asked]:
    for site in profile.sites:
        for name in site.keys | site.towns:
            yield ("at", name), True
        if not site.region:
            for name in site.within - site.towns:
                yield ("at", name), False
        if site.point is not None:
            yield from ((cell, True) for cell in _cells(*site.point))
    placed = any(site.keys for site in profile.sites)
    for figure in profile.figures:
        if figure.counted and figure.high >= _LARGE:
            yield ("toll", figure.of, figure.high), not placed


@lru_cache(maxsize=4096)
def _cells(north: float, east: float) -> frozenset[Word]:
    """Give the squares that a place lies in or close to."""
    return frozenset(
        ("cell", (north + up) // _CELL, (east + right) // _CELL)
        for up in (-_REACH, _REACH)
        for right in (-_REACH, _REACH)
    )


def _of_delivery(profile: Profile) -> Iterator[Asked]:
    """Look under both sides, or the one that is known; any goods may be "de l'aide"."""
    to, by = _sides(profile.whom), _sides(profile.who)
    to_whom = any(who.known for who in profile.whom)
    by_whom = any(who.known for who in profile.who)
    for family in profile.families:
        yield from ((("lot", one, other, family), True) for one in to for other in by)
        yield from ((("to", name, family), not by_whom) for name in to)
        yield from ((("by", name, family), not to_whom) for name in by)
    vague = not profile.families
    for week in _weeks(profile, by_a_week=vague):
        for name in to | by:
            yield ("week", name, week), vague


def _sides(parties: Sequence[Who]) -> set[str]:
    """Give the countries of those who are known, or the names of those who are not."""
    known = [who for who in parties if who.known] or parties
    return {
        name for who in known for name in ([who.country] if who.country else who.keys)
    }


def _weeks(profile: Profile, *, by_a_week: bool) -> Iterable[float]:
    """Number the weeks that goods may have come in, those around if *by_a_week*.

    What has no date came in the weeks before it was told.
    """
    when = profile.when
    first, last = (profile.told - _SOON, profile.told) if when is None else when[:2]
    if not (isfinite(last) and last - first <= _MONTHS):
        return ()
    wider = 1 if by_a_week else 0
    return range(int(first // 7) - wider, int(last // 7) + wider + 1)


def _of_agreement(profile: Profile) -> Iterator[Asked]:
    blocs = sorted(profile.blocs)[:_WINDOW]
    if len(blocs) < 2:
        yield from ((("party", bloc), True) for bloc in blocs)
    yield from ((("parties", *pair), True) for pair in combinations(blocs, 2))
    yield from ((("name", word), True) for word in profile.name)


def _of_statement(profile: Profile) -> Iterator[Asked]:
    hashed = sorted((crc32(word.encode()), word) for word in profile.marks)
    blocs = profile.blocs
    for _, word in hashed[:_WORDS]:
        yield ("", word), not blocs
        yield from (((bloc, word), True) for bloc in blocs)


def _of_actor(profile: Profile) -> Iterator[Asked]:
    return (((profile.stage, name), True) for name in profile.name)


_WORDS_OF: Final[Mapping[str, Callable[[Profile], Iterable[Asked]]]] = {
    "actor": _of_actor,
    "agreement": _of_agreement,
    "attack": _of_attack,
    "delivery": _of_delivery,
    "statement": _of_statement,
}
