# SPDX-License-Identifier: MIT
"""Where a clause is cut: which words are said of these goods, and which of others."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import Lead, complements, sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["is_getting", "is_second", "opening_of", "split", "until_more"]

_GETTING: Final = frozenset({"RECEIVE", "ACQUIRE"})
_PASSING: Final = _GETTING | {"DELIVER", "DESTINE", "FUND", "PROMISE"}
"""What participles say by whom or from whom goods come."""


def is_second(units: Sequence[Unit], start: int, cargo: Unit) -> bool:
    """Tell whether "et" adds these goods to the verb’s first, which had their taker."""
    between = [u for u in units if start <= u.start < cargo.start]
    taken = any(c.lead is Lead.AT for c in complements(between))
    return taken and "ET" in between[-1].features


def until_more(
    scene: Scene, units: Sequence[Unit], cargo: Unit, *, past_gift: bool = False
) -> Sequence[Unit]:
    """Cut *units* where other goods, which go to somebody else, share the verb.

    Those that are called a gift in apposition are the same, *past_gift*.
    """
    told = scene.found.get("delivery", ())
    others = [m for m in told if m.emits == "SHARED" and m.start >= cargo.end]
    shares = [m.start for m in others if not (past_gift and _is_apposed(m))]
    units = [u for u in units if u.start < min(shares, default=u.end)]
    joint = -1
    for at, unit in enumerate(units):
        if "ET" in unit.features and unit.start >= cargo.end:
            joint = at
        elif "CARGO" in unit.features and 0 <= joint >= at - 4:
            return units[:joint]
    return units


def _is_apposed(match: Match) -> bool:
    """Tell whether the other goods are what these are called: ", don du Japon,"."""
    told = match.roles.get("items_of", ())
    return any("GIFT_NOUN" in u.features for u in told)


def is_getting(features: frozenset[str]) -> bool:
    """Tell whether the subject gets: "se doter" does, "doter" gives."""
    giving = "DELIVER" in features and "SE" not in features
    return not features.isdisjoint(_GETTING | {"AWAIT", "GET", "OWN"}) and not giving


def split(units: Sequence[Unit], cargo: Unit) -> tuple[list[Unit], list[Unit]]:
    """Split *units* where a participle says more of the goods: "promis par …"."""
    at = next(
        (
            n
            for n, u in enumerate(units)
            if u.start >= cargo.end
            and "PPART" in u.features
            and not u.features.isdisjoint(_PASSING)
            and u.features.isdisjoint({"VG", "NOUN"})
        ),
        len(units),
    )
    made = next((n for n in range(at + 2, len(units)) if _makes(units, n)), None)
    return list(units[:at]), list(units[at:made])


def joined_parts(*passing: Sequence[Unit]) -> list[Sequence[Unit]]:
    """Part participles that "et" joins: "payés par X et cédés à Y"; givers go first."""
    found: list[Sequence[Unit]] = []
    for units in passing:
        joints = [n for n in range(2, len(units)) if _joins(units, n)]
        bounds = [0, *joints, len(units)]
        found += [units[a:b] for a, b in pairwise(bounds) if b > a]
    return sorted(found, key=lambda part: is_getting(part[0].features))


def _joins(units: Sequence[Unit], at: int) -> bool:
    said = units[at].features
    joined = not units[at - 1].features.isdisjoint({"ET", "COMMA"})
    act = "PPART" in said and said.isdisjoint({"VG", "NOUN"})
    return joined and act and not said.isdisjoint(_PASSING)


def _makes(units: Sequence[Unit], at: int) -> bool:
    """Tell a second participle, of something else: "acquis et construits par X"."""
    said = units[at].features
    joined = units[at - 1].features & {"ET", "COMMA"}
    act = "PPART" in said and said.isdisjoint({"VG", "NOUN"})
    return bool(joined) and act and said.isdisjoint(_PASSING | {"REACH", "UNLOAD"})


def opening_of(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Give the words before the goods if a participle said of them opens the sentence.

    "Promis en mai par la Chine, six radars …", "Venus du Qatar, dix blindés …"; so it
    may what a colon leads to.
    """
    before = [u for u in sentence_of(units, cargo.start) if u.end <= cargo.start]
    colons = [n for n, u in enumerate(before, 1) if "COLON" in u.features]
    before = before[colons[-1] :] if colons else before
    while before and {"DET"} == before[-1].features & {"DET", "PREP"}:
        before.pop()
    if not before or "COMMA" not in before[-1].features:
        return []
    first = before[0].features
    told = "PPART" in first and not first.isdisjoint(_PASSING | {"REACH"})
    origin = any("ORIGIN" in u.features for u in before[:2])
    return before if (told and "VG" not in first) or origin else []
