# SPDX-License-Identifier: MIT
"""Whom a list tells besides those whom a rule has found to be killed or hurt."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import coordinated, is_finite, sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["fellows", "has_own_verb"]

_HARMING: Final = frozenset({"DIE", "KILL", "WOUND"})
_PEOPLE: Final = frozenset({"FIGHTERS", "PEOPLE_NP", "PERSON", "ROLE"})
_JOINING: Final = frozenset({"COMMA", "DET", "ET"})
_LEADING: Final = frozenset({"ADVERB", "DATE", "DET"})
_OPENING: Final = frozenset({"COLON", "COMMA", "QUE", "SEMICOLON"})
_ASIDE: Final = 8
"""Most units of an aside in a list: "six soldats, dont un officier, et un guide"."""


def fellows(scene: Scene, match: Match, who: Unit) -> Iterator[Unit]:
    """Give those whom et and commas join to *who*, of whom the same verb is said."""
    verb = match.role("verb")
    if verb is None or "VG" not in verb.features or not verb.features & _HARMING:
        return
    sentence = sentence_of(scene.units, who.start)
    if who.end <= verb.start:
        yield from _ahead([u for u in sentence if u.end <= who.start])
        return
    between = [u for u in sentence if verb.end <= u.start < who.start]
    rest = between[len(list(takewhile(lambda u: u.features & _LEADING, between))) :]
    if all(u.features & (_JOINING | _PEOPLE) for u in rest) and rest:
        yield from (u for u in rest if u.features & _PEOPLE)
    yield from coordinated(sentence, who, lambda u: bool(u.features & _PEOPLE))


def has_own_verb(scene: Scene, match: Match, who: Unit) -> bool:
    """Tell the subject of the next verb: "a tué six gardes et un civil a été pris"."""
    verb = match.role("verb")
    after = next((u for u in scene.units if u.start >= who.end), who)
    last = verb is not None and verb.end <= who.start
    return last and "VG" in after.features and is_finite(after)


def _ahead(before: Sequence[Unit]) -> Iterator[Unit]:
    """Give the subjects before the last of them, from where their clause starts."""
    at = len(before) - 1
    while at >= 0 and "DET" in before[at].features:
        at -= 1
    if at < 0 or "ET" not in before[at].features:
        return
    found: list[Unit] = []
    while at >= 0 and before[at].features & _JOINING:
        at = _past_aside(before, at)
        while at >= 0 and before[at].features & _JOINING:
            at -= 1
        if at < 0 or before[at].features.isdisjoint(_PEOPLE):
            break
        found.append(before[at])
        at -= 1
    first = before[: before.index(found[-1])] if found else ()
    lead = [u for u in first if "DET" not in u.features][-1:]
    if all(u.features & _OPENING for u in lead):
        yield from found


def _past_aside(before: Sequence[Unit], at: int) -> int:
    """Give where a list goes on before "dont un officier," that ends at *at*."""
    commas = [n for n in range(at) if "COMMA" in before[n].features]
    opened = next((n for n in reversed(commas) if _opens(before, n)), None)
    return at if opened is None or at - opened > _ASIDE else opened


def _opens(before: Sequence[Unit], comma: int) -> bool:
    after = [u.features for u in before[comma + 1 : comma + 2]]
    return any(f & {"DONT", "PART"} for f in after)
