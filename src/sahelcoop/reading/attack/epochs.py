# SPDX-License-Identifier: MIT
"""What is told of an epoch, a war or an accident, and so of no one attack."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import Mention, PeriodTemplate
from sahelcoop.reading.attack.counted import people_count
from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.harms import COSTS
from sahelcoop.reading.attack.operations import goes_on
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["VIOLENT", "day_for", "is_ever_since", "is_sum", "tells_day"]

VIOLENT: Final = frozenset(
    {"ATTACK_EVENT", "BATTLE_EVENT", "FIGHTERS", "ARMED_GROUP", "ATTACK", "ABDUCT"}
)
"""Words of armed violence: deaths told beside them are of no accident."""
_AFTER: Final = 5
"""Most utterances from an accident to what it cost."""
_ON_FROM: Final = frozenset({"SINCE", "DEPUIS"})
_WAGED: Final = frozenset({"STRIFE", "ATTACK_EVENT"})
_KNOWN: Final = frozenset({"DEF", "DEM"})
_VAST: Final = 1000
"""As many dead as no one attack has."""
_MANY: Final = 200
"""As many dead as a year has, where no single place is told."""
_SPOTS: Final = frozenset({"LOCALITY", "SITE_NP", "BASE"})
_YEAR: Final = re.compile(r"(?:en )?\d{4}")
_AIMED: Final = 3
"""Most units from shooting to where from, and from depuis to the attack."""
_WHENCE: Final = frozenset({"COMMA", "PLACE"})
_SHOOTING: Final = frozenset({"FIRE", "STRIKE", "THROW"})
_COMPARED: Final = 14
"""Most units between a superlative and what it compares with."""
_SUPERLATIVE: Final = frozenset({"plus", "pire", "première", "premier", "fois"})
_BRIEF: Final = re.compile(
    r"depuis (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b"
    r"|(?:deux|trois|quatre|cinq|six|plusieurs|quelques|\d) (?:jours|heures))"
)
"""What began days ago is one act that goes on."""
_YEARS: Final = re.compile(r"\b(?:\d{4}|ans|années?)\b")
_WITHIN: Final = re.compile(
    r"^en (?:moins (?:de |d['’])|l['’]espace (?:de |d['’])|à peine |seulement )?"
    r"[\w-]+(?: [\w-]+)? (?:jours|semaines|mois|ans|années)\b"
)
_IN_ALL: Final = re.compile(
    r"\ben (?:moins (?:de |d['’])|l['’]espace (?:de |d['’])|à peine |seulement )?"
    r"(?:une?|deux|trois|quatre|six|quelques|\d+) (?:semaines?|mois|ans?|années?)\b"
)
_EVERYWHERE: Final = re.compile(
    r"\b(?:(?:ensemble|étendue) du (?:pays|territoire)|(?:à travers|dans tout) le pays)"
)
"""What a bulletin sums up is of no one place."""
_OPENS: Final = frozenset({'"où"', "WHICH", "WHEN"})
_CLAUSE: Final = 4
"""Most units from a date to the clause of what happened then: ", jour où"."""
_SINCE: Final = frozenset({"SINCE"})


def is_sum(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what is summed up over an epoch or a war, or told of an accident."""
    features = [u.features for u in sentence]
    if _is_epoch(scene, match, sentence) or _is_vast(scene, match, sentence):
        return True
    accident = "ACCIDENT" in scene.features and any("ACCIDENT" in f for f in features)
    if accident or _follows_accident(scene, features):
        return True
    if scene.features.isdisjoint(_WAGED):
        return False
    before = [frozenset[str](), *(u.features for u in sentence if u.end <= match.start)]
    waged = [pair for pair in pairwise(before) if pair[1] & _WAGED][-1:]
    return any("STRIFE" in f and ("P" in f or lead & _KNOWN) for lead, f in waged)


def _is_epoch(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what goes on since a time or within one: "depuis 2012", "en deux mois".

    A superlative only compares ("l'attaque la plus meurtrière depuis 2012"), and what
    began days ago or is told of a day after all is no epoch.
    """
    words = scene.words(Unit(sentence[0].start, sentence[-1].end, frozenset())).lower()
    if _WITHIN.search(words) or _EVERYWHERE.search(words):
        return True
    long = _IN_ALL.search(words)
    summed = long and _SUPERLATIVE.isdisjoint(words[: long.start()].split())
    if summed and not tells_day(scene, (u for u in sentence if "DATE" in u.features)):
        return True
    toll = match.emits == "TOLL"
    for at, unit in enumerate(sentence):
        if unit.features.isdisjoint(_ON_FROM):
            continue
        inside = match.start <= unit.start < match.end
        since = "SINCE" in unit.features and not inside
        if match.emits == "BLAME" and _is_of_them(sentence, match, unit):
            continue
        if match.rule == "attack.missing" and _is_since_then(scene, match, unit):
            continue
        if since and _begins_with(sentence, unit, match.start):
            continue
        if not since and not (toll and _is_since(sentence, at, match)):
            continue
        before = {scene.words(u).lower() for u in sentence[max(0, at - _COMPARED) : at]}
        after = (u for u in sentence[at + 1 :] if "DATE" in u.features)
        brief = _BRIEF.search(scene.words(unit).lower()) is not None
        if (
            not brief
            and before.isdisjoint(_SUPERLATIVE)
            and not tells_day(scene, after)
        ):
            return True
    return False


def is_ever_since(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what has been so since then: "depuis qu’il est la cible de rebelles"."""
    before = [u for u in sentence if u.end <= match.start]
    since = [
        unit.end
        for lead, unit in pairwise(before)
        if "DEPUIS" in lead.features and "QUE" in unit.features
    ]
    if not since or any("VG" in u.features for u in before if u.start >= since[-1]):
        return False
    return not tells_day(scene, [u for u in sentence if u.start >= since[-1]])


def _is_since_then(scene: Scene, match: Match, unit: Unit) -> bool:
    """Tell since when people are missing: "depuis ce jour-là", and not for years."""
    long = _YEARS.search(scene.words(unit)) is not None
    return unit.start >= match.end and not long


def _is_of_them(sentence: Sequence[Unit], match: Match, unit: Unit) -> bool:
    """Tell what is only said of a group: "le JNIM, qui sévit depuis 2017"."""
    between = (u for u in sentence if match.end <= u.start < unit.start)
    return any("QUI" in u.features for u in between)


def _is_since(sentence: Sequence[Unit], at: int, match: Match) -> bool:
    """Tell depuis of a time from that of a place, and of the attack that is meant.

    "ont ouvert le feu depuis la berge", "depuis l'attaque, au cours de laquelle …";
    "depuis, le bilan est monté" only tells later news, "depuis Gao" where from.
    """
    after = [u for u in sentence[at + 1 :] if u.start < match.start]
    bare = any(u.features & _WHENCE for u in after[:1])
    if bare or "DEPUIS" not in sentence[at].features:
        return False
    before = sentence[max(0, at - _AIMED) : at]
    event = any("ATTACK_EVENT" in u.features for u in after[:_AIMED])
    within = event and any("WHICH" in u.features for u in after)
    return not within and not any(u.features & _SHOOTING for u in before)


def tells_day(scene: Scene, units: Iterable[Unit]) -> bool:
    """Tell whether one of *units* is a day."""
    sheet = Sheet(scene.quote, "attack.dated")
    scene.put_first_date(units, sheet)
    day = sheet.fields.get("date")
    return day is not None and is_day(day.edtf)


def _is_vast(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell thousands of dead without a day: those of a war, not of an attack.

    So are hundreds in a year, where neither town nor site is told. An operation with a
    name may have cost as many.
    """
    roles = [units[0] for name, units in match.roles.items() if units and name in COSTS]
    counts = [people_count(scene, unit) for unit in roles]
    most = max((q.low or q.best or 0 for q in counts), default=0)
    dates = [u for u in sentence if "DATE" in u.features]
    towns = any(u.features & _SPOTS for u in sentence)
    yearly = any(_YEAR.fullmatch(scene.words(u).lower()) for u in dates)
    vast = most >= _VAST or (most >= _MANY and yearly and not towns)
    vast = vast and not goes_on(scene, sentence)
    return vast and not tells_day(scene, dates)


def _follows_accident(scene: Scene, features: Sequence[frozenset[str]]) -> bool:
    """Tell whether an accident told before has cost this, and no violence is told."""
    accident = scene.cast.last_accident
    near = accident is not None and scene.utterance.number - accident <= _AFTER
    return near and all(VIOLENT.isdisjoint(each) for each in features)


def _begins_with(sentence: Sequence[Unit], since: Unit, start: int) -> bool:
    """Tell a clause at *start* of what happened on the day *since* which it is calm.

    "Calme depuis le 3 mai, date à laquelle six soldats ont été tués."
    """
    after = [u for u in sentence if u.start >= since.end]
    apart = any("SEMICOLON" in u.features for u in after if u.start < start)
    opened = any(u.features & _OPENS for u in after[:_CLAUSE] if u.start < start)
    return opened and not apart


def day_for(sentence: Sequence[Unit], date: Unit, start: int) -> Unit:
    """Give *date* as that of what starts at *start*, also where depuis leads to it."""
    told = date.value
    if "SINCE" not in date.features or not _begins_with(sentence, date, start):
        return date
    if isinstance(told, Mention) and isinstance(told.value, PeriodTemplate):
        told = told._replace(value=told.value.start, features=told.features - _SINCE)
    return attrs.evolve(date, features=date.features - _SINCE, value=told)
