# SPDX-License-Identifier: MIT
"""Days and places of what came after an attack: a trial, an inquiry, a burial.

"Le procès de l’attaque de Ber s’est ouvert lundi à Gao" dates the trial. The word for
the attack is then a complement of another noun, which is what its verb is about.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.clause import VIOLENT
from sahelcoop.reading.scene import Scene

__all__ = ["is_aftermath"]

_LINKS: Final = frozenset({"DET", "ADJ_BEFORE", "NUMBER", "SEVERAL"})
_LEADING: Final = frozenset({"CONTRE", "DE", "SUR"})
"""What leads from a noun to what it is about."""
_QUALIFYING: Final = frozenset({"ADJ", "DEMONYM", "PRESUMED"})
_NOUNS: Final = frozenset({"NOUN", "WORD", "PEOPLE", "PEOPLE_NP", "DEAD", "NAMING"})
_OF_TIME: Final = frozenset(
    {
        *("lors", "cours", "suite", "occasion", "moment", "lendemain", "jour", "nuit"),
        *("heure", "soir", "matin", "début", "fin", "milieu", "veille", "journée"),
        *("lieu", "scène", "théâtre", "site", "origine", "cible", "cas", "cadre"),
        *("série", "vague", "coup", "proie"),
    }
)
"""Nouns that tell when or where an attack was, or how many, and no other thing."""
_DOERS: Final = frozenset({"auteur", "auteurs", "responsables"})
"""Nouns for who did it, of whom an active verb tells how."""
_HURT: Final = frozenset({"blessé", "blessés", "rescapés", "survivants", "victimes"})
"""Nouns for those who may die of an attack later."""
_SPEAKING: Final = frozenset(
    {"CONDEMN", "COMMENT", "DISCUSS", "PRAISE", "RAISE", "SAY"}
)
_LEAD: Final = 2
"""Units that may be the article of an attack, or what leads to it."""
_ENDS: Final = frozenset({"SEMICOLON", "COLON", "QUI", "QUE", "DONT"})
_HAPPENING: Final = VIOLENT | {
    *("IMPF", "DIE", "COST", "DO", "LOSE", "GO_BACK"),
    *("ARRIVE", "REACH", "IRRUPT", "FALL", "EXPLODE", "REPEL"),
}
"""Verbs that tell what happened in an attack, or how things were then."""


def is_aftermath(scene: Scene, sentence: Sequence[Unit], act: Unit, unit: Unit) -> bool:
    """Tell whether *unit* says when or where something was done about *act*."""
    at = next((n for n, u in enumerate(sentence) if u.start >= act.start), 0)
    lead = at - 1
    while lead > 0 and _leads_on(sentence[lead]):
        lead -= 1
    if act.start <= unit.start < act.end:
        return False
    if _is_spoken_of(sentence[max(0, lead) :], act, unit):
        return True
    return lead > 0 and _is_about_noun(scene, sentence, (lead, at), act, unit)


def _is_about_noun(
    scene: Scene,
    sentence: Sequence[Unit],
    where: tuple[int, int],
    act: Unit,
    unit: Unit,
) -> bool:
    """Tell what was done about a thing that *act* is a complement of: its trial."""
    lead, at = where
    features = sentence[lead].features
    if "POUR" in features:
        verb = _verb_before(sentence[:lead])
        return _is_about(verb) and not _stands_by(sentence, act, unit)
    head = lead - 1
    while head > 0 and sentence[head].features & _QUALIFYING:
        head -= 1
    noun = sentence[head].features & _NOUNS and "VG" not in sentence[head].features
    word = scene.words(sentence[head]).lower().split()[-1]
    if features.isdisjoint(_LEADING) or not noun or word in _OF_TIME:
        return False
    after = takewhile(lambda u: not u.features & _ENDS, sentence[at + 1 :])
    verb = next((u for u in after if "VG" in u.features), None)
    if verb is not None:
        if word in _HURT and "DIE" in verb.features:
            return unit.start >= verb.end
        does = word in _DOERS and "PASSIVE" not in verb.features
        return not does and _is_about(verb) and unit.start >= verb.end
    verb = _verb_before(sentence[:head])
    return _is_about(verb) and not _stands_by(sentence, act, unit)


def _is_spoken_of(phrase: Sequence[Unit], act: Unit, unit: Unit) -> bool:
    """Tell when and where a known attack was judged or condemned, and not made."""
    lead = [u.features for u in phrase if u.start <= act.start][:_LEAD]
    known = any(f & {"DEF", "DEM"} for f in lead)
    bare = not any(f & {"AFTER", "PREP"} for f in lead)
    rest = takewhile(
        lambda u: not u.features & _ENDS, (u for u in phrase if u.start >= act.end)
    )
    verb = next((u for u in rest if "VG" in u.features), None)
    if verb is None or not (known and bare) or unit.start < verb.end:
        return False
    told = bool(verb.features & _SPEAKING) and verb.features.isdisjoint(_HAPPENING)
    return told and {"PASSIVE", "COMPOUND"} & verb.features == {"PASSIVE"}


def _leads_on(unit: Unit) -> bool:
    """Tell an article or a count before a noun, that is no preposition."""
    return bool(unit.features & _LINKS) and unit.features.isdisjoint({"DE", "PREP"})


def _verb_before(units: Sequence[Unit]) -> Unit | None:
    near = takewhile(lambda u: not u.features & _ENDS, reversed(units))
    return next((u for u in near if "VG" in u.features), None)


def _is_about(verb: Unit | None) -> bool:
    """Tell a verb by which something is done about an attack; "est" tells nothing."""
    if verb is None or {"BE", "PPART"} & verb.features == {"BE"}:
        return False
    return verb.features.isdisjoint(_HAPPENING)


def _stands_by(sentence: Sequence[Unit], act: Unit, unit: Unit) -> bool:
    """Tell what follows the word for the attack at once: "l’attaque du 3 mai à Ber"."""
    between = [u for u in sentence if act.end <= u.start < unit.start]
    parted = any(u.features & (_ENDS | {"COMMA", "VG"}) for u in between)
    return unit.start >= act.end and not parted
