# SPDX-License-Identifier: MIT
"""Totals over several attacks: what they cost together is the toll of none."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.tellings import EVENTS, Telling, is_plural
from sahelcoop.reading.scene import Scene

__all__ = ["compared", "counts_others", "is_generic", "note_several", "of_several"]

_TOTAL: Final = re.compile(r"(?:et )?(?:au total|en tout)\b")
_EACH: Final = re.compile(r"\bdans chacune? d")
"""What makes a figure that of each of several: "six tués dans chacun des bourgs"."""
_NTH: Final = re.compile(r"\best (?:déjà |donc )?la (?:seconde|\w+ième)\b")
"""What tells an attack as one in a row: "cette attaque est la troisième en un mois"."""
_EVENTS: Final = frozenset({"ATTACK_EVENT", "OPERATION_EVENT", "BATTLE_EVENT"})
_THOSE: Final = frozenset({"celui", "celle", "ceux", "celles"})
_STANDING: Final = 4
"""Most units from a pronoun to the attack whose toll it stands for."""
_REACH: Final = 2
"""Most utterances from the attacks to what they cost together."""


def note_several(scene: Scene) -> None:
    """Keep that an utterance tells of one attack more: "deux autres opérations"."""
    if scene.features.isdisjoint(_EVENTS):
        return
    more = any(
        "OTHER" in before.features and unit.features & _EVENTS
        for before, unit in pairwise(scene.units)
    )
    first, last = scene.units[0].start, scene.units[-1].end
    if more or _NTH.search(scene.document.text[first:last].lower()):
        scene.cast.last_several = scene.utterance.number


def counts_others(
    scene: Scene, sentence: Sequence[Unit], unit: Unit, acts: Sequence[Unit]
) -> bool:
    """Tell whether the toll *unit* is of several attacks just told, or of another."""
    told = scene.cast.last_several
    near = told is not None and scene.utterance.number - told <= _REACH
    words = scene.words(Unit(sentence[0].start, sentence[-1].end, frozenset()))
    return (
        _EACH.search(words) is not None
        or (near and _TOTAL.match(words.lower()) is not None)
        or _is_of_another(scene, sentence, unit, acts)
    )


def compared(scene: Scene, sentence: Sequence[Unit]) -> Iterator[int]:
    """Give where attacks start whose toll only compares: "plus lourd que celui de"."""
    for at, unit in enumerate(sentence):
        if unit.features.isdisjoint(_EVENTS):
            continue
        ahead = sentence[max(0, at - _STANDING) : at]
        if any(scene.words(u).lower() in _THOSE for u in ahead):
            yield unit.start


def _is_of_another(
    scene: Scene, sentence: Sequence[Unit], unit: Unit, acts: Sequence[Unit]
) -> bool:
    """Tell a toll of an attack only compared with: "celle de Gao, qui a fait six"."""
    before = [u for u in sentence if u.end <= unit.start]
    words = [scene.words(u).lower() for u in before]
    told_of = {u.start for u in acts}
    at = next(
        (
            n
            for n, word in enumerate(words)
            if word in _THOSE and before[n].start not in told_of
        ),
        len(words),
    )
    told = [u.features for u in before[at + 1 :]]
    of = any(features & {"DE", "DATE"} for features in told[:1])
    return of and any("QUI" in features for features in told)


def of_several(sentence: Sequence[Unit]) -> bool:
    """Tell whether all attacks of a sentence are told in the plural.

    "Ces attaques" may be the assaults of one, but not of one told as long past.
    """
    before_that = any({"VG", "IMPF", "COMPOUND"} <= u.features for u in sentence)
    events = [
        "P" in unit.features and (before_that or "DEM" not in before.features)
        for before, unit in pairwise(sentence)
        if "ATTACK_EVENT" in unit.features
    ]
    return bool(events) and all(events)


def is_generic(scene: Scene, draft: Episode, act: Unit) -> bool:
    """Tell whether a plural word for attacks stands for no attack in particular."""
    if not is_plural(scene, act) or draft.get("assaults"):
        return False
    date = draft.get("date")
    named = bool(act.features & EVENTS) and draft.telling < Telling.TOLD
    if not named:
        return False
    if date is None:
        fight = act.features & {"BATTLE_EVENT", "FIRE"} or draft.counted
        return not (fight and draft.get("places"))
    today = draft.sources["date"][0].exact.lower().startswith("aujourd")
    return today or not is_day(date.edtf)
