# SPDX-License-Identifier: MIT
"""Which found record answers which true one."""

import attrs

from tests.quality.compare import (
    Pairing,
    overlaps,
    pair_off,
    same_name,
    span_of,
    word_f1,
    words,
)
from tests.quality.kinds import DETAILS, KEY_SLOTS, score_slots
from tests.quality.slots import Record
from tests.quality.tally import Tally

__all__ = ["pair_actors", "pair_events"]

_LEAST_QUOTED_WORDS = 4
_LEAST_WORD_F1 = {True: 0.8, False: 0.5}
"""The words that two statements must share, by whether they are direct."""
_LEAST_SIGNS = 2
"""How many key slots must agree; overlapping evidence stands for one of them."""
_NEARNESS = 3
"""What overlapping evidence weighs, in agreeing slots (the reference's figure)."""
_DISCORD = 0.1
"""What a wrong or missing slot takes away. In floating point like the reference, which
breaks ties by the last bit: whole tenths would pair some records otherwise."""


def pair_events(
    kind: str,
    true: Record,
    found: Record,
    text: str,
) -> Pairing[Record, Record]:
    """Pair the events of two fact files of one article, best first.

    Optional records take what they pair with out of the count, and are left out.
    *text* is the article, `plain`.
    """
    ours = [one for one in true.get(kind) or () if not _too_short(one)]
    theirs: list[Record] = found.get(kind) or []
    mates = _best_first(_ranking(kind, ours, theirs, text))
    taken = set(mates.values())
    laid = Pairing(
        tuple((ours[i], theirs[j]) for i, j in sorted(mates.items())),
        tuple(one for i, one in enumerate(ours) if i not in mates),
        tuple(one for j, one in enumerate(theirs) if j not in taken),
    )
    spurious = tuple(one for one in laid.extra if not _too_short(one))
    return _without_optional(attrs.evolve(laid, extra=spurious))


def pair_actors(true: Record, found: Record) -> Pairing[Record, Record]:
    """Pair the actors of two fact files by name."""
    ours: list[Record] = true.get("actors") or []
    theirs: list[Record] = found.get("actors") or []
    return _without_optional(
        pair_off(ours, theirs, lambda a, b: same_name(a["name"], b["name"])),
    )


def _too_short(record: Record) -> bool:
    """Tell a scare quote; only statements have `direct`."""
    short = len(words(record.get("text"))) < _LEAST_QUOTED_WORDS
    return bool(record.get("direct")) and short


def _without_optional(laid: Pairing[Record, Record]) -> Pairing[Record, Record]:
    return attrs.evolve(
        laid,
        pairs=tuple(pair for pair in laid.pairs if not pair[0].get("optional")),
        missed=tuple(one for one in laid.missed if not one.get("optional")),
    )


def _ranking(
    kind: str,
    true: list[Record],
    found: list[Record],
    text: str,
) -> list[tuple[int, int]]:
    """List the places of the possible pairs, the likest first, then in text order."""
    likeness = {
        (i, j): _likeness(kind, one, other, text)
        for i, one in enumerate(true)
        for j, other in enumerate(found)
    }
    possible = [pair for pair, degree in likeness.items() if degree > 0]
    return sorted(possible, key=lambda pair: (-likeness[pair], pair))


def _best_first(ranking: list[tuple[int, int]]) -> dict[int, int]:
    mates: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in ranking:
        if i not in mates and j not in taken:
            mates[i] = j
            taken.add(j)
    return mates


def _likeness(kind: str, true: Record, found: Record, text: str) -> float:
    """Say how like two records are; nothing above 0 means that they may not pair."""
    if kind == "statements":
        return _speech_likeness(true, found)
    near = overlaps(
        span_of(text, true.get("evidence")),
        span_of(text, found.get("evidence")),
    )
    return _deed_likeness(kind, score_slots(kind, true, found), near=near)


def _speech_likeness(true: Record, found: Record) -> float:
    direct = bool(true.get("direct"))
    if direct != bool(found.get("direct")):
        return 0.0
    shared = word_f1(true.get("text"), found.get("text"))
    return shared if shared >= _LEAST_WORD_F1[direct] else 0.0


def _deed_likeness(kind: str, tally: Tally, *, near: bool) -> float:
    """Weigh the slots; the count of an item or toll is a key of its own."""
    keyed = tally.total(lambda key: key.split(".")[1] in KEY_SLOTS[kind]).tp
    if not keyed or keyed + near < _LEAST_SIGNS:
        return 0.0
    agreeing = tally.total(lambda key: not key.endswith(DETAILS)).tp
    every = tally.total(lambda _: True)
    return agreeing + _NEARNESS * near - _DISCORD * (every.fp + every.fn)
