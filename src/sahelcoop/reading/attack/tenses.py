# SPDX-License-Identifier: MIT
"""Which tenses tell an attack as a fact: those of a story, and what was only tried."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.between import part_with
from sahelcoop.reading.attack.epochs import tells_day
from sahelcoop.reading.attack.harms import COSTS
from sahelcoop.reading.attack.items import in_item
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["is_narrated", "is_only", "is_tried"]

_EVER: Final = re.compile(
    r"\b(?:chaque|souvent|par (?:jour|semaine|mois|an)|tou(?:te)?s les)\b|moyenne"
)
"""What tells of what goes on: "dix civils meurent chaque mois"."""
_ASSAULTS: Final = frozenset(
    {
        *("attack.active", "attack.by_people", "attack.irrupted", "attack.seized"),
        *("attack.set_phrase", "attack.unlisted", "attack.burned"),
    }
)
"""Rules for what is an attack though it fails."""


def is_only(scene: Scene, verb: Unit, told: Sequence[Unit], tense: str = "NE") -> bool:
    """Tell "n'a perdu que six hommes": ne … que denies nothing."""
    after = next((u.features for u in told if u.start >= verb.end), verb.features)
    bare = "pas" not in scene.words(verb).lower().split()
    return {"NE", tense} <= verb.features and "QUE" in after and bare


def is_tried(match: Match, verb: Unit) -> bool:
    """Tell an assault that failed: "ont tenté de s'emparer du camp"."""
    tried = {"TRY", "COMPOUND"} <= verb.features and "NE" not in verb.features
    return tried and match.rule in _ASSAULTS


def is_narrated(
    scene: Scene, match: Match, verb: Unit, sentence: Sequence[Unit]
) -> bool:
    """Tell the tenses of a story: an imperfect or a present with a day of its own.

    So does the present in an item of a chronology, and so many people die but once.
    """
    narrative = "SIMPLE" in verb.features and bool(verb.features & {"IMPF", "PRES"})
    if not narrative or verb.features & {"NE", "COND"}:
        return False
    if "PRES" in verb.features and in_item(scene):
        return True
    if "PPART" in verb.features:
        return False
    words = scene.words(Unit(sentence[0].start, sentence[-1].end, frozenset()))
    if _is_of_some(match, verb) and not _EVER.search(words.lower()):
        return True
    told = part_with(sentence, verb)
    lead = takewhile(lambda u: "VG" not in u.features, told)
    before = [u for u in lead if "DATE" in u.features]
    ours = next((u for u in told if "VG" in u.features), verb) == verb
    return tells_day(scene, before if ours else ())


def _is_of_some(match: Match, verb: Unit) -> bool:
    """Tell the death of people who are counted: "six gendarmes tombaient"."""
    told = (units[0] for name, units in match.roles.items() if units and name in COSTS)
    counted = any("NUMBER" in u.features for who in told for u in leaves((who,)))
    return counted and bool(verb.features & {"DIE", "LOSE"})
