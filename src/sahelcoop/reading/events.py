# SPDX-License-Identifier: MIT
"""What the words around an event say about its being a fact."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model._event import Certainty
from sahelcoop.reading.scene import Scene

__all__ = ["certainty", "supposed", "tells_fact"]

_DENIED: Final = frozenset({"INDEF", "WHOLE", "INF"})
_start: Final = attrgetter("start")


def tells_fact(match: Match, *, performative: bool = False) -> bool:
    """Tell whether the verb states the event: not denied, wished for, or a habit.

    A *performative* verb does in the present what it says: "Niamey dénonce l’accord".
    """
    verb = match.role("verb")
    if verb is None:
        return True
    denied = "NE" in verb.features
    wished = "PLANNED" in verb.features and "PROMISED" not in verb.features
    present = "SIMPLE" in verb.features and bool(verb.features & {"PRES", "IMPF"})
    return not (denied or wished or (present and not performative))


def certainty(match: Match) -> Certainty:
    """Tell whether the verb stands in the hearsay conditional, or that of a noun."""
    verbs = (match.role(name) for name in ("verb", "ruling", "acting"))
    verb = next(filter(None, verbs), None)
    alleged = verb is not None and "COND" in verb.features
    return Certainty.ALLEGED if alleged else Certainty.ASSERTED


def supposed(match: Match, scene: Scene) -> bool:
    """Tell whether *match* is asked, or stands under "si", "même", "démentir que"."""
    units = scene.units
    return _asked(match, scene) or _conditioned(match, units)


def _asked(match: Match, scene: Scene) -> bool:
    """Tell whether the sentence that *match* ends in is a question."""
    after = (u for u in scene.units if "STOP" in u.features and u.end > match.start)
    stop = next(after, None)
    return stop is not None and scene.words(stop).endswith("?")


def _conditioned(match: Match, units: Sequence[Unit]) -> bool:
    """Tell whether a clause that grants or denies nothing holds *match*.

    So with an infinitive and a noun: "a démenti avoir attaqué", "toute attaque", but
    not "sa part dans l’attaque".
    """
    end = bisect_left(units, match.start, key=_start)
    first = end
    while first and "STOP" not in units[first - 1].features:
        first -= 1
    denied = ruled = False
    start = Unit(0, 0, frozenset({"STOP"}))
    for before, unit in pairwise((start, *units[first:end])):
        if "IF" in unit.features and before.features & {"STOP", "COMMA", "ET"}:
            return not _conceded(units, unit)
        if "WHEN" in before.features and "EVEN" in unit.features:
            return True
        denied = denied or ("DENY" in unit.features and "VG" in unit.features)
        if denied and "QUE" in unit.features:
            return True
        denied = denied and "COMMA" not in unit.features
        ruled = denied and (ruled or "INF" in unit.features)
    near = units[max(first, end - 1) : end + 2]
    return denied and _is_object(near, ruled=ruled)


def _is_object(near: Sequence[Unit], *, ruled: bool) -> bool:
    """Tell whether what is denied begins *near*; or goes on, if it is *ruled* by it.

    "Nie avoir attaqué Boni et tué dix hommes" goes on after "et".
    """
    joined = (one.features | two.features for one, two in pairwise(near))
    goes_on = ruled and any({"ET", "PPART"} <= both for both in joined)
    return goes_on or any(unit.features & _DENIED for unit in near[:2])


def _conceded(units: Sequence[Unit], si: Unit) -> bool:
    """Tell whether *si* grants a fact, against which something remains.

    "Si Lomé a rompu le traité, la convention reste en vigueur."
    """
    after = takewhile(
        lambda unit: "STOP" not in unit.features,
        (unit for unit in units if unit.start >= si.end),
    )
    verbs = [unit.features for unit in after if "VG" in unit.features]
    first = verbs[0] if verbs else frozenset[str]()
    perfect = "PRES" in first and not first.isdisjoint({"HAVE", "COMPOUND"})
    return perfect and any({"REMAIN", "PRES"} <= verb for verb in verbs)
