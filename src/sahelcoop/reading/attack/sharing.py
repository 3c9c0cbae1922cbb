# SPDX-License-Identifier: MIT
"""What one toll lends another beside it: whose it is, and how many they are."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Toll
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.attack.counted import group_of, is_several, noun_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "Count",
    "adds_to",
    "as_many",
    "on_side",
    "own_ranks",
    "with_others",
    "with_people",
    "with_told",
]

_LEAD: Final = 2
"""Units after a count in which autres may stand."""
_MORE: Final = frozenset({"ORDINAL", "OTHER"})
_RANKS: Final = 4
"""Most units from a count to the ranks that it is of: "six morts dans leurs rangs"."""
_RIVALS: Final = ("count_said", "count_by", "count_else", "gap_count")
"""Counts of the same people, by another source or in another place."""
_RECOUNTED: Final = "attack.recounted"
_ANEW: Final = frozenset({_RECOUNTED, "attack.revised", "attack.revised_by_pronoun"})
"""Rules for a figure that another has given before of the same people."""
_JOINING: Final = frozenset({"ET", "HURT", "DEAD", "DE", "ADVERB"})


@attrs.frozen
class Count:
    """A toll, the unit that tells it, and the match that it was read from."""

    unit: Unit
    toll: Toll
    match: Match
    shared: bool = False
    """Whether a verb after "et" others is said of them too; these come last."""


def with_others(scene: Scene, before: Count | None, count: Count) -> Count:
    """Let "treize autres" be of the people whom the sentence before has counted.

    So is "un sixième", and what another counts of them: "un élu en dénombre treize".
    """
    last = scene.cast.last_hurt
    after = [u.features for u in scene.units if u.start >= count.unit.end][:_LEAD]
    others = [f for f in after if "DE" not in f][:1]
    if last is None or count.toll.who is not None:
        return count
    again = count.match.rule == _RECOUNTED and before is None
    again = again or any(features & _MORE for features in others)
    if scene.utterance.number - last[2] > 1 or not again:
        return count
    toll = attrs.evolve(count.toll, who=last[0], group=last[1])
    return attrs.evolve(count, toll=toll)


def with_told(scene: Scene, before: Count | None, count: Count) -> Count:
    """Let a bare number that is a subject be of the people told before.

    "La pinasse transportait cent passagers. Dix ont péri."
    """
    last = scene.cast.last_told
    bare = "NUMBER" in count.unit.features and count.match.role("who") is count.unit
    if last is None or before or count.toll.who is not None or not bare:
        return count
    if scene.utterance.number - last[2] > 1 or not is_several(last[1]):
        return count
    who, group = noun_of(scene, last[1]), group_of(last[1])
    return attrs.evolve(count, toll=attrs.evolve(count.toll, who=who, group=group))


def with_people(before: Count | None, count: Count) -> Count:
    """Let a bare count be of the people before: "six soldats tués, dix blessés".

    One among other people, or by another voice, is of the harm before: "six morts parmi
    les soldats et deux parmi les rebelles".
    """
    alike = count.match.role("count_among") or count.match.role("count_else")
    if before is not None and alike:
        count = attrs.evolve(
            count, toll=attrs.evolve(count.toll, harm=before.toll.harm)
        )
    if before is None or count.toll.who is not None or before.toll.who is None:
        return count
    rival = any(map(count.match.role, _RIVALS)) or count.match.rule in _ANEW
    if before.toll.harm is count.toll.harm and not rival:
        return count
    if before.match.role("of_apposed") and before.toll.quantity.best == 1:
        return count  # "un mort, le chauffeur, et huit blessés"
    toll = attrs.evolve(count.toll, who=before.toll.who, group=before.toll.group)
    return attrs.evolve(count, toll=toll)


def adds_to(scene: Scene, count: Count) -> bool:
    """Tell people who are counted beside those before: "cinq autres", "deux d'autres".

    So are those of the side that has counted them: "deux morts dans ses rangs".
    """
    after = [u for u in scene.units if u.start >= count.unit.end]
    told = (*leaves((count.unit,)), *after[:1])
    return any("OTHER" in u.features for u in told) or own_ranks(after)


def own_ranks(after: Sequence[Unit]) -> bool:
    """Tell the dead of one's own side: "six morts dans leurs rangs"."""
    pairs = pairwise(u.features for u in after[:_RANKS])
    return any("POSS" in led and "STRUCTURE" in each for led, each in pairs)


def as_many(before: Count | None, count: Count) -> Count:
    """Let "autant de blessés" be as many as the dead before, "le double" twice that."""
    twice = count.match.role("hurt_twice") is count.unit
    same = count.match.role("hurt_same") is count.unit
    if not (same or twice):
        return count
    told = UNSPECIFIED if before is None else before.toll.quantity
    figures = {name: getattr(told, name) for name in ("low", "best", "high")}
    more = {name: n * (1 + twice) for name, n in figures.items() if n}
    quantity = attrs.evolve(told, **more)
    return attrs.evolve(count, toll=attrs.evolve(count.toll, quantity=quantity))


def on_side(scene: Scene, count: Count, after: Count) -> Count:
    """Let what "et" joins be on one side: "dix morts et six blessés chez les FAMa"."""
    between = [u for u in scene.units if count.unit.end <= u.start < after.unit.start]
    joined = all(u.features & _JOINING for u in between)
    other = after.toll.harm is not count.toll.harm
    told = [u for u in scene.units if u.start >= after.unit.end]
    sided = after.match.role("of") is not None or own_ranks(told)
    sided = other and (sided or after.match.role("of_others") is not None)
    if count.toll.who is not None or not (joined and sided):
        return count
    toll = attrs.evolve(count.toll, who=after.toll.who, group=after.toll.group)
    return attrs.evolve(count, toll=toll)
