# SPDX-License-Identifier: MIT
"""Whether the words around an attack make it one that happened, at one time."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.events import tells_fact
from sahelcoop.reading.scene import Scene

__all__ = ["is_day", "is_particular", "tells"]

_UNREAL: Final = frozenset({"PLANNED", "FUT", "ANNOUNCED"})
_ANSWERS: Final = frozenset({"CLAIM", "SAY", "DENY", "END", "REPORT"})
"""What is denied of such a verb is not the attack: "n'a pas été revendiquée"."""
_TELLING: Final = frozenset({"SAY", "ATTRIBUTE"})
_LONGEST: Final = 10
"""Most days of one attack; what lasts longer is an epoch with its sum."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def is_particular(edtf: str) -> bool:
    """Tell whether a date is a day, some days or a month, and no epoch."""
    if "/" in edtf:
        days = [date.fromisoformat(d) for d in _DAY.findall(edtf)]
        return len(days) == 2 and (days[1] - days[0]).days <= _LONGEST
    return len(edtf.rstrip("~?%")) > len("2022")


def is_day(edtf: str) -> bool:
    """Tell whether a date is a day, or some days: fine enough to single attacks out."""
    return is_particular(edtf) and len(edtf.rstrip("~?%")) > len("2022-05")


def tells(scene: Scene, match: Match) -> bool:
    """Tell whether *match* states what happened: not denied, wished for, or a sum."""
    if match.emits == "SOURCE":
        return True
    sentence = sentence_of(scene.units, match.start)
    verb = match.role("verb")
    if verb is not None and not _claimed(match):
        counted = match.rule == "attack.recounted"
        said = bool(verb.features & _TELLING)
        told = counted or tells_fact(match, performative=said)
        told = told or _is_narrated(scene, verb, sentence)
        return told and not _is_charge(match, sentence) and not _is_sum(match, sentence)
    return _real(match, sentence) and not _is_sum(match, sentence)


def _is_narrated(scene: Scene, verb: Unit, sentence: Sequence[Unit]) -> bool:
    """Tell the tenses of a story: an imperfect or a present with a day of its own."""
    narrative = "SIMPLE" in verb.features and bool(verb.features & {"IMPF", "PRES"})
    if not narrative or verb.features & {"NE", "COND", "PPART"}:
        return False
    sheet = Sheet(scene.quote, "attack.narrated")
    lead = takewhile(lambda u: "VG" not in u.features, sentence)
    before = [u for u in lead if "DATE" in u.features]
    ours = next((u for u in sentence if "VG" in u.features), verb) == verb
    scene.put_first_date(before if ours else (), sheet)
    day = sheet.fields.get("date")
    return day is not None and is_day(day.edtf)


def _is_charge(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell whether somebody is only accused of the act: "accuse X d'avoir tué"."""
    verb = match.role("verb")
    before = [u for u in sentence if u.end <= match.start and "VG" in u.features]
    inner = verb is not None and "INF" in verb.features
    return inner and bool(before) and "ATTRIBUTE" in before[-1].features


def _claimed(match: Match) -> bool:
    return match.emits in {"CLAIM", "BLAME"}


def _real(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell whether the verbs beside a noun leave its attack or toll real."""
    colon = max(
        (u.end for u in _before(sentence, match) if "COLON" in u.features), default=0
    )
    verbs = [u for u in sentence if "VG" in u.features and u.start >= colon]
    before = next((v for v in reversed(verbs) if v.end <= match.start), None)
    after = next((v for v in verbs if v.start >= match.end), None)
    dated = any(u.features & {"DATE", "NUMBER"} for u in sentence)
    verb = after if before is None else before
    if verb is None:
        return True
    if not verb.features.isdisjoint(_UNREAL) or (before and _unmade(before)):
        return False
    det = match.role("det")
    known = det is not None and bool(det.features & {"DEF", "DEM"})
    return dated or known or match.emits != "NAMED" or not _is_habit(verb)


def _is_habit(verb: Unit) -> bool:
    """Tell a verb of what is so at all times: "une embuscade suit l'explosion"."""
    present = {"SIMPLE", "PRES"} <= verb.features or {"SIMPLE", "IMPF"} <= verb.features
    return present and verb.features.isdisjoint(_ANSWERS)


def _before(sentence: Sequence[Unit], match: Match) -> list[Unit]:
    return [u for u in sentence if u.end <= match.start]


def _unmade(verb: Unit) -> bool:
    """Tell whether what a verb has as its object did not happen: feared or denied."""
    feared = "PLAN" in verb.features and "REPORT" not in verb.features
    return feared or _denied(verb)


def _denied(verb: Unit) -> bool:
    """Tell whether a verb denies; "n'a cessé de" and "ne compte que" do not."""
    return "NE" in verb.features and verb.features.isdisjoint(_ANSWERS)


def _is_sum(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what is summed up over an epoch or a war, or told of an accident."""
    features = [u.features for u in sentence]
    outside = (u for u in sentence if not match.start <= u.start < match.end)
    if any("SINCE" in u.features for u in outside):
        return True
    if any("ACCIDENT" in f for f in features):
        return True
    if match.emits == "TOLL" and any("DEPUIS" in f for f in features):
        return True
    strife = next((u.start for u in sentence if "STRIFE" in u.features), None)
    attack = any("ATTACK_EVENT" in f for f in features)
    return strife is not None and strife < match.start and not attack
