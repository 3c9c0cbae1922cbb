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
    if lead < 1 or act.start <= unit.start < act.end:
        return False
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
        does = word in _DOERS and "PASSIVE" not in verb.features
        return not does and _is_about(verb) and unit.start >= verb.end
    verb = _verb_before(sentence[:head])
    return _is_about(verb) and not _stands_by(sentence, act, unit)


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
