# SPDX-License-Identifier: MIT
"""What the words around an event say about its being a fact."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model._event import Certainty
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["certainty", "supposed", "tells_fact"]

_DENIED: Final = frozenset({"INDEF", "WHOLE", "INF"})
_GRANTING: Final = frozenset({"après", "bien", "encore", "fait", "malgré"})
"""What before "que" makes a fact of a subjunctive."""
_HIGHEST: Final = frozenset({"MOST", "ORDINAL"})
_UNSURE: Final = frozenset({"ASK", "DENY", "NE", "PLAN"})
"""Verbs of saying after which a subjunctive is no fact."""
_LIGHT: Final = frozenset({"DE", "DET"})
_NEAR: Final = 6
"""Most units of "n’a finalement pas encore eu lieu"."""
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


def certainty(match: Match, scene: Scene) -> Certainty:
    """Tell whether the verb stands in the hearsay conditional, or that of a noun.

    So for what is only rumoured.
    """
    verbs = (match.role(name) for name in ("verb", "ruling", "acting"))
    verb = next(filter(None, verbs), None)
    alleged = verb is not None and "COND" in verb.features
    told = alleged or _is_rumoured(match, scene)
    return Certainty.ALLEGED if told else Certainty.ASSERTED


def supposed(match: Match, scene: Scene) -> bool:
    """Tell whether *match* is asked, or stands under "si", "même", "démentir que".

    Nor is a fact what a subjunctive only thinks, and what did not take place.
    """
    units = scene.units
    told = scene.features
    return (
        _asked(match, scene)
        or _conditioned(match, units)
        or ("THOUGHT" in told and _is_idea(match, units))
        or _is_thought(match, scene)
        or ("NE" in told and _never_was(match, units))
    )


def _is_rumoured(match: Match, scene: Scene) -> bool:
    """Tell what stands under a word for what is told or charged, or is denied after.

    "Des informations, les accusations selon lesquelles l’armée a tué"; "la mort de dix
    soldats, annoncée par le JNIM, est démentie".
    """
    if scene.features.isdisjoint({"DENY", "WHICH"}):
        return False
    sentence = sentence_of(scene.units, match.start)
    before = [u for u in sentence if u.start < match.start]
    after = (u for u in sentence if u.start >= match.end)
    verb = next((u.features for u in after if "VG" in u.features), frozenset[str]())
    return {"DENY", "PASSIVE"} <= verb or any(
        "SELON" in unit.features and "WHICH" in then.features
        for unit, then in pairwise(before)
    )


def _asked(match: Match, scene: Scene) -> bool:
    """Tell whether the sentence that *match* ends in is a question."""
    after = (u for u in scene.units if "STOP" in u.features and u.end > match.start)
    stop = next(after, None)
    return stop is not None and scene.words(stop).endswith("?")


def _is_idea(match: Match, units: Sequence[Unit]) -> bool:
    """Tell what a noun gives as a thought: "l’hypothèse d’une attaque"."""
    before = [u for u in sentence_of(units, match.start) if u.end <= match.start]
    while before and before[-1].features & _LIGHT:
        before.pop()
    return bool(before) and "THOUGHT" in before[-1].features


def _is_thought(match: Match, scene: Scene) -> bool:
    """Tell what a subjunctive after "que" gives as a thought: "l’idée qu’il ait tué".

    It is a fact that is granted ("bien que"), past ("après que"), regretted or hailed
    by who speaks, or the first or the most of its kind.
    """
    verb = match.role("verb")
    if verb is None or "SUBJ" not in verb.features or "PRES" in verb.features:
        return False
    before = [u for u in sentence_of(scene.units, verb.start) if u.start < verb.start]
    while before and "QUE" not in before[-1].features:
        before.pop()
    lead = before[:-1]
    granted = bool(lead) and scene.words(lead[-1]).casefold() in _GRANTING
    if not lead or granted or any(u.features & _HIGHEST for u in lead):
        return False
    ruling = [u.features for u in lead if "VG" in u.features][-1:]
    noun = not lead[-1].features.isdisjoint({"NOUN", "WORD"})
    return noun or not any("SAY" in f and f.isdisjoint(_UNSURE) for f in ruling)


def _never_was(match: Match, units: Sequence[Unit]) -> bool:
    """Tell what a noun is the subject of: "l’assaut, prévu mardi, n’a pas eu lieu"."""
    if any("VG" in unit.features for unit in match.units):
        return False
    after = [u for u in sentence_of(units, match.start) if u.start >= match.end]
    first = next((n for n, u in enumerate(after) if "NE" in u.features), None)
    if first is None or any("VG" in u.features for u in after[:first]):
        return False
    near = after[first : first + _NEAR]
    return any({"VG", "OCCUR"} <= u.features or '"lieu"' in u.features for u in near)


def _conditioned(match: Match, units: Sequence[Unit]) -> bool:
    """Tell whether a clause that grants or denies nothing holds *match*.

    So with an infinitive and a noun: "a démenti avoir attaqué", "toute attaque", but
    not "sa part dans l’attaque". What somebody did not say is not told either.
    """
    end = bisect_left(units, match.start, key=_start)
    first = end
    while first and "STOP" not in units[first - 1].features:
        first -= 1
    denied = unsaid = ruled = False
    start = Unit(0, 0, frozenset({"STOP"}))
    for before, unit in pairwise((start, *units[first:end])):
        if "IF" in unit.features and before.features & {"STOP", "COMMA", "ET"}:
            return not _conceded(units, unit)
        if "WHEN" in before.features and "EVEN" in unit.features:
            return True
        denied = denied or {"DENY", "VG"} <= unit.features
        unsaid = unsaid or {"NE", "SAY", "VG"} <= unit.features
        if (denied or unsaid) and "QUE" in unit.features:
            return True
        ends = "COMMA" in unit.features
        denied, unsaid = denied and not ends, unsaid and not ends
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
