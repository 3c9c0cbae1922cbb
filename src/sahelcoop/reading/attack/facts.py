# SPDX-License-Identifier: MIT
"""Whether the words around an attack make it one that happened, at one time."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.counted import people_count
from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.harms import COSTS
from sahelcoop.reading.attack.no_attacks import is_none
from sahelcoop.reading.clauses import agent, sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.events import tells_fact
from sahelcoop.reading.scene import Scene

__all__ = ["VIOLENT", "tells"]

_TO_COME: Final = frozenset({"FUT", "ANNOUNCED"})
_UNREAL: Final = frozenset({"PLANNED", "FUT", "ANNOUNCED"})
VIOLENT: Final = frozenset(
    {"ATTACK_EVENT", "BATTLE_EVENT", "FIGHTERS", "ARMED_GROUP", "ATTACK", "ABDUCT"}
)
"""Words of armed violence: deaths told beside them are of no accident."""
_STORMED: Final = frozenset({"attack.set_phrase", "attack.taken"})
_AGENT: Final = 4
"""Most units from "par" to the head of those by whom: "par une foule"."""
_AFTER: Final = 5
"""Most utterances from an accident to what it cost."""
_ANSWERS: Final = frozenset({"CLAIM", "SAY", "DENY", "END", "REPORT"})
"""What is denied of such a verb is not the attack: "n'a pas été revendiquée"."""
_TELLING: Final = frozenset({"SAY", "ATTRIBUTE", "GO_BACK"})
_WAGED: Final = frozenset({"STRIFE", "ATTACK_EVENT"})
_KNOWN: Final = frozenset({"DEF", "DEM"})
_VAST: Final = 1000
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
_WITHIN: Final = re.compile(
    r"^en (?:moins (?:de |d['’])|l['’]espace (?:de |d['’])|à peine |seulement )?"
    r"[\w-]+(?: [\w-]+)? (?:jours|semaines|mois|ans|années)\b"
)


def tells(scene: Scene, match: Match) -> bool:
    """Tell whether *match* states what happened: not denied, wished for, or a sum."""
    if match.emits == "SOURCE":
        return True
    sentence = sentence_of(scene.units, match.start)
    verb = match.role("verb")
    peaceful = match.rule in _STORMED and _is_by_civilians(sentence, match)
    if peaceful or (match.rule == "attack.scene" and _is_standing(scene, match)):
        return False
    if is_none(sentence, match) or _is_ever_since(scene, match, sentence):
        return False
    if verb is not None and _claimed(match) and "NE" in verb.features:
        return False
    if verb is not None and not _claimed(match):
        counted = match.rule == "attack.recounted"
        said = bool(verb.features & _TELLING)
        told = counted or tells_fact(match, performative=said)
        told = told and verb.features.isdisjoint(_TO_COME)
        told = told or _is_narrated(scene, verb, sentence)
        told = told or _is_only(scene, verb, sentence, "COMPOUND")
        return (
            told
            and not _is_charge(match, sentence)
            and not _is_sum(scene, match, sentence)
        )
    return _real(scene, match, sentence) and not _is_sum(scene, match, sentence)


def _is_only(scene: Scene, verb: Unit, told: Sequence[Unit], tense: str = "NE") -> bool:
    """Tell "n'a perdu que six hommes": ne … que denies nothing."""
    after = next((u.features for u in told if u.start >= verb.end), verb.features)
    bare = "pas" not in scene.words(verb).lower().split()
    return {"NE", tense} <= verb.features and "QUE" in after and bare


def _is_by_civilians(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell whether people at peace do it: tourists who take a beach by storm."""
    verb = None if match.role("perpetrator") else match.role("verb")
    if verb is None:
        return False
    if match.rule == "attack.taken":
        by = [u.features for u in sentence if u.start >= match.end][:_AGENT]
        return any("PAR" in f for f in by[:1]) and any("CIVILIAN" in f for f in by)
    subject = agent(sentence, verb)
    return subject is not None and "CIVILIAN" in subject.features


def _is_standing(scene: Scene, match: Match) -> bool:
    """Tell what goes on at all times: "est la cible d'attaques"."""
    event = match.role("event")
    plural = event is not None and scene.words(event).endswith("s")
    if event is None or not plural or "BATTLE_EVENT" in event.features:
        return False
    before = (u.features for u in match.units if u.end <= event.start)
    return not any(f & {"COMPOUND", "PASSIVE"} or {"BE", "PPART"} <= f for f in before)


def _is_narrated(scene: Scene, verb: Unit, sentence: Sequence[Unit]) -> bool:
    """Tell the tenses of a story: an imperfect or a present with a day of its own."""
    narrative = "SIMPLE" in verb.features and bool(verb.features & {"IMPF", "PRES"})
    if not narrative or verb.features & {"NE", "COND", "PPART"}:
        return False
    lead = takewhile(lambda u: "VG" not in u.features, sentence)
    before = [u for u in lead if "DATE" in u.features]
    ours = next((u for u in sentence if "VG" in u.features), verb) == verb
    return _dates(scene, before if ours else ())


def _is_charge(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell whether somebody is only accused of the act: "accuse X d'avoir tué"."""
    verb = match.role("verb")
    before = [u for u in sentence if u.end <= match.start and "VG" in u.features]
    inner = verb is not None and "INF" in verb.features
    return inner and bool(before) and "ATTRIBUTE" in before[-1].features


def _claimed(match: Match) -> bool:
    return match.emits in {"CLAIM", "BLAME"}


def _real(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell whether the verbs beside a noun leave its attack or toll real."""
    colon = max(
        (u.end for u in _before(sentence, match) if "COLON" in u.features), default=0
    )
    verbs = [u for u in sentence if "VG" in u.features and u.start >= colon]
    before = next((v for v in reversed(verbs) if v.end <= match.start), None)
    after = next((v for v in verbs if v.start >= match.end), None)
    dated = any(u.features & {"DATE", "NUMBER"} for u in sentence)
    verb = after if before is None else before
    if verb is None or _is_granted(match, sentence):
        return True
    if before is None and after is not None and _undone(after):
        return False
    undone = before is not None and _unmade(before) and not _counts_none(match)
    undone = undone and not _is_only(scene, verb, sentence)
    if undone or not verb.features.isdisjoint(_UNREAL):
        return False
    det = match.role("det")
    known = det is not None and bool(det.features & {"DEF", "DEM"})
    return dated or known or match.emits != "NAMED" or not _is_habit(verb)


def _is_granted(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell of an attack that only dates: "depuis l'attaque du 3 mai, rien ne va"."""
    det = match.role("det")
    before = [u.features for u in _before(sentence, match)]
    article = before.pop() if det is None and before else det and det.features
    known = bool(article and article & _KNOWN)
    return known and any(f & {"DEPUIS", "AFTER"} for f in before[-1:])


def _counts_none(match: Match) -> bool:
    """Tell whether the denial is the toll itself: "n’a fait aucun mort"."""
    counts = (match.role(name) for name in ("count", "hurt_count"))
    none = any(u is not None and "NO" in u.features for u in counts)
    return none or match.rule == "attack.no_toll"


def _undone(verb: Unit) -> bool:
    """Tell whether no attack was carried out: "aucune attaque n'a été menée"."""
    return "NE" in verb.features and bool(verb.features & {"CARRY_OUT", "OCCUR"})


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


def _is_sum(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what is summed up over an epoch or a war, or told of an accident."""
    features = [u.features for u in sentence]
    if _is_epoch(scene, match, sentence) or _is_vast(scene, match, sentence):
        return True
    if any("ACCIDENT" in f for f in features) or _follows_accident(scene, features):
        return True
    before = [frozenset[str](), *(u.features for u in sentence if u.end <= match.start)]
    waged = [pair for pair in pairwise(before) if pair[1] & _WAGED][-1:]
    return any("STRIFE" in f and ("P" in f or lead & _KNOWN) for lead, f in waged)


def _is_epoch(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what goes on since a time or within one: "depuis 2012", "en deux mois".

    A superlative only compares ("l'attaque la plus meurtrière depuis 2012"), and what
    began days ago or is told of a day after all is no epoch.
    """
    words = scene.words(Unit(sentence[0].start, sentence[-1].end, frozenset()))
    if _WITHIN.search(words.lower()):
        return True
    toll = match.emits == "TOLL"
    for at, unit in enumerate(sentence):
        inside = match.start <= unit.start < match.end
        since = "SINCE" in unit.features and not inside
        if match.emits == "BLAME" and _is_of_them(sentence, match, unit):
            continue
        if not since and not (toll and _is_since(sentence, at, match)):
            continue
        before = {scene.words(u).lower() for u in sentence[max(0, at - _COMPARED) : at]}
        after = (u for u in sentence[at + 1 :] if "DATE" in u.features)
        brief = _BRIEF.search(scene.words(unit).lower()) is not None
        if not brief and before.isdisjoint(_SUPERLATIVE) and not _dates(scene, after):
            return True
    return False


def _is_ever_since(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what has been so since then: "depuis qu’il est la cible de rebelles"."""
    before = _before(sentence, match)
    since = [
        unit.end
        for lead, unit in pairwise(before)
        if "DEPUIS" in lead.features and "QUE" in unit.features
    ]
    if not since or any("VG" in u.features for u in before if u.start >= since[-1]):
        return False
    return not _dates(scene, [u for u in sentence if u.start >= since[-1]])


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


def _dates(scene: Scene, units: Iterable[Unit]) -> bool:
    """Tell whether one of *units* is a day."""
    sheet = Sheet(scene.quote, "attack.dated")
    scene.put_first_date(units, sheet)
    day = sheet.fields.get("date")
    return day is not None and is_day(day.edtf)


def _is_vast(scene: Scene, match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell thousands of dead without a day: those of a war, not of an attack."""
    roles = [units[0] for name, units in match.roles.items() if units and name in COSTS]
    counts = [people_count(scene, unit) for unit in roles]
    vast = any((q.low or q.best or 0) >= _VAST for q in counts)
    return vast and not _dates(scene, [u for u in sentence if "DATE" in u.features])


def _follows_accident(scene: Scene, features: Sequence[frozenset[str]]) -> bool:
    """Tell whether an accident told before has cost this, and no violence is told."""
    accident = scene.cast.last_accident
    near = accident is not None and scene.utterance.number - accident <= _AFTER
    return near and all(VIOLENT.isdisjoint(each) for each in features)
