# SPDX-License-Identifier: MIT
"""Whether the words around an attack make it one that happened, at one time."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.between import part_with
from sahelcoop.reading.attack.clause import VIOLENT, Clause
from sahelcoop.reading.attack.epochs import is_ever_since, is_sum, tells_day
from sahelcoop.reading.attack.harms import COSTS, is_of_none
from sahelcoop.reading.attack.no_attacks import is_none
from sahelcoop.reading.attack.scene_days import in_item
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.events import tells_fact
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["tells"]

_TO_COME: Final = frozenset({"FUT", "ANNOUNCED"})
_UNREAL: Final = frozenset({"PLANNED", "FUT", "ANNOUNCED"})
_ANSWERS: Final = frozenset({"CLAIM", "SAY", "DENY", "END", "REPORT"})
"""What is denied of such a verb is not the attack: "n'a pas été revendiquée"."""
_TELLING: Final = frozenset({"SAY", "ATTRIBUTE", "GO_BACK"})
_KNOWN: Final = frozenset({"DEF", "DEM"})
_LEAD: Final = 2
"""Units from a denial to the noun for what is denied."""
_DATED: Final = 8
"""Most units from an attack to its day: "l'attaque du camp de Ber, le 3 mai"."""
_EVER: Final = re.compile(
    r"\b(?:chaque|souvent|par (?:jour|semaine|mois|an)|tou(?:te)?s les)\b|moyenne"
)
"""What tells of what goes on: "dix civils meurent chaque mois"."""
_CLAUSES: Final = frozenset({"COMMA", "DEPUIS", "QUE", "QUI", "VG", "WHICH"})
"""What ends the words that go with a verb."""
_SET_AGAINST: Final = frozenset({"mais", "seulement"})
_ASSAULTS: Final = frozenset(
    {
        *("attack.active", "attack.by_people", "attack.irrupted", "attack.seized"),
        *("attack.set_phrase", "attack.unlisted", "attack.burned"),
    }
)
"""Rules for what is an attack though it fails."""


def tells(scene: Scene, match: Match) -> bool:
    """Tell whether *match* states what happened: not denied, wished for, or a sum."""
    if match.emits == "SOURCE":
        return True
    own = (u.start for u in match.units if u.start >= scene.units[0].start)
    sentence = sentence_of(scene.units, next(own))  # its subject may stand before
    verb = match.role("verb")
    stormed = match.rule == "attack.taken" or any(
        "ASSAULT" in unit.features for unit in match.units
    )
    peaceful = stormed and _is_by_civilians(scene, sentence, match)
    if peaceful or (match.rule == "attack.scene" and _is_standing(scene, match)):
        return False
    if is_none(sentence, match) or is_ever_since(scene, match, sentence):
        return False
    if verb is not None and _claimed(match) and "NE" in verb.features:
        return False
    if verb is not None and not _claimed(match):
        counted = match.rule == "attack.recounted"
        said = bool(verb.features & _TELLING)
        told = counted or tells_fact(match, performative=said)
        told = told and (verb.features.isdisjoint(_TO_COME) or _sums_up(verb))
        told = told or {"SURVIVE", "NE", "COMPOUND"} <= verb.features
        told = told or _is_narrated(scene, match, verb, sentence)
        told = told or _is_only(scene, verb, sentence, "COMPOUND")
        told = told or _is_tried(match, verb)
        told = told or (is_of_none(match) and "SURVIVE" not in verb.features)
        return told and not is_sum(scene, match, sentence)
    return _real(scene, match, sentence) and not is_sum(scene, match, sentence)


def _sums_up(verb: Unit) -> bool:
    """Tell the future perfect that looks back: "l’attaque aura coûté la vie à"."""
    return {"FUT", "COMPOUND"} <= verb.features and "ANNOUNCED" not in verb.features


def _is_by_civilians(scene: Scene, sentence: Sequence[Unit], match: Match) -> bool:
    """Tell whether people at peace do it: tourists who take a beach by storm."""
    told = match.role("verb") or match.role("assault")
    verb = None if match.role("perpetrator") else told
    if verb is None:
        return False
    clause = Clause(scene, sentence, verb)
    by = clause.complement({"PAR"}, {"CIVILIAN"})
    who = by if "PASSIVE" in verb.features else clause.subject
    return who is not None and "CIVILIAN" in who.features


def _is_standing(scene: Scene, match: Match) -> bool:
    """Tell what goes on at all times: "est la cible d'attaques"."""
    event = match.role("event")
    plural = event is not None and scene.words(event).endswith("s")
    if event is None or not plural or "BATTLE_EVENT" in event.features:
        return False
    before = (u.features for u in match.units if u.end <= event.start)
    return not any(f & {"COMPOUND", "PASSIVE"} or {"BE", "PPART"} <= f for f in before)


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
    if _is_denied(sentence, match):
        return False
    if verb is None or _is_granted(match, sentence):
        return True
    if before is None and after is not None and _undone(after):
        return False
    undone = before is not None and _unmade(before) and not _counts_none(match)
    undone = undone and not _is_only(scene, verb, sentence)
    undone = undone and not _is_contrasted(scene, sentence, verb, match)
    if undone or not (verb.features.isdisjoint(_UNREAL) or _sums_up(verb)):
        return False
    det = match.role("det") or next(iter(_before(sentence, match)[-1:]), None)
    known = det is not None and bool(det.features & {"DEF", "DEM"})
    return dated or known or match.emits != "NAMED" or not _is_habit(verb)


def _is_granted(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell of an attack that only dates: "depuis l'attaque du 3 mai, rien ne va".

    So does one that something is of, whatever becomes of that: "les veuves de l'attaque
    du 3 mai seront reçues".
    """
    det = match.role("det")
    before = [u.features for u in _before(sentence, match)]
    article = before.pop() if det is None and before else det and det.features
    known = bool(article and article & _KNOWN)
    lead = frozenset[str]().union(*before[-1:], article or ())
    after = [u.features for u in sentence if u.start >= match.start][:_DATED]
    of = bool(lead & {"DE", "DANS"}) and any("DATE" in f for f in after)
    return known and (of or bool(lead & {"DEPUIS", "AFTER"}))


def _is_denied(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell what there was none of, or is denied: "aucune attaque", "dément la mort de".

    A toll of none is one.
    """
    lead = [u.features for u in _before(sentence, match) if "DATE" not in u.features]
    lead = lead[-_LEAD:]
    none = match.emits == "NAMED" and any("NO" in f for f in lead[-1:])
    return none or any({"DENY", "VG"} <= f for f in lead)


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


def _is_only(scene: Scene, verb: Unit, told: Sequence[Unit], tense: str = "NE") -> bool:
    """Tell "n'a perdu que six hommes": ne … que denies nothing."""
    after = next((u.features for u in told if u.start >= verb.end), verb.features)
    bare = "pas" not in scene.words(verb).lower().split()
    return {"NE", tense} <= verb.features and "QUE" in after and bare


def _is_contrasted(
    scene: Scene, told: Sequence[Unit], verb: Unit, match: Match
) -> bool:
    """Tell what is set against what was denied: "aucun mort, mais six blessés"."""
    between = (u for u in told if verb.end <= u.start and u.end <= match.start)
    return any(scene.words(u).lower() in _SET_AGAINST for u in between)


def _is_tried(match: Match, verb: Unit) -> bool:
    """Tell an assault that failed: "ont tenté de s'emparer du camp"."""
    tried = {"TRY", "COMPOUND"} <= verb.features and "NE" not in verb.features
    return tried and match.rule in _ASSAULTS


def _is_narrated(
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
    words = scene.words(Unit(sentence[0].start, sentence[-1].end, frozenset()))
    if _is_of_some(match, verb) and not _EVER.search(words.lower()):
        return True
    if "PPART" in verb.features:
        return False
    told = part_with(sentence, verb)
    lead = takewhile(lambda u: "VG" not in u.features, told)
    before = [u for u in lead if "DATE" in u.features]
    ours = next((u for u in told if "VG" in u.features), verb) == verb
    own = before if ours else []
    return tells_day(scene, own or _days_after(sentence, verb))


def _days_after(sentence: Sequence[Unit], verb: Unit) -> list[Unit]:
    """Give the days behind a present in its clause: "des rebelles attaquent lundi"."""
    violent = bool(verb.features & VIOLENT)
    if not violent or "PRES" not in verb.features or "INF" in verb.features:
        return []  # "la tuerie intervient deux jours après"
    after = (u for u in sentence if u.start >= verb.end)
    rest = takewhile(lambda u: u.features.isdisjoint(_CLAUSES), after)
    return [u for u in rest if "DATE" in u.features and "SINCE" not in u.features]


def _is_of_some(match: Match, verb: Unit) -> bool:
    """Tell the death of people who are counted: "six gendarmes tombaient"."""
    told = (units[0] for name, units in match.roles.items() if units and name in COSTS)
    counted = any("NUMBER" in u.features for who in told for u in leaves((who,)))
    return counted and bool(verb.features & {"ABDUCT", "DIE", "KILL", "LOSE", "WOUND"})
