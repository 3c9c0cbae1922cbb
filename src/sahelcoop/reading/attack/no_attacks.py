# SPDX-License-Identifier: MIT
"""What reads like an attack and is none: drills, relief, disease, another subject."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.between import has_comma
from sahelcoop.reading.attack.gapped import ELLIPSES, goes_on
from sahelcoop.reading.scene import leaves

__all__ = ["is_none"]

_AIMED: Final = 3
"""Most units from the verb of foiling to the attack."""
_WOUNDS: Final = 5
"""Most units from dying to the wounds that one dies of."""
_LIGHT: Final = frozenset({"ADVERB", "DATE"})
_VIOLENT_ENDS: Final = frozenset({"ATTACK_EVENT", "MANNER", "ORIGIN", "WOUND_NOUN"})
_GENDERS: Final = frozenset({"F", "M"})
_ROLES: Final = frozenset(
    {'"théâtre"', '"cible"', '"objet"', '"victime"', '"victimes"'}
)
"""What a place or people are of attacks."""
_SOMEBODY: Final = frozenset({"PEOPLE_NP", "S"})
_OWNED: Final = 3
"""Words of "son propre frère"."""
_BY: Final = 8
"""Most units from a verb to by whom: "tué à coups de couteau samedi par"."""
_USUAL: Final = frozenset({"OFTEN", "RECURRENCE"})
_LEADS: Final = frozenset({"ADJ_BEFORE", "DE", "DET"})
_OPENS: Final = frozenset({"COMMA", "DATE", "QUE", "STOP"})
"""What des stands after where it is an article: "lundi, des soldats ont tué"."""


def is_none(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell whether the words around *match* make it no attack at all."""
    return (
        _is_played(sentence)
        or _is_feigned(sentence, match)
        or _is_foiled(sentence, match)
        or _disagrees(match)
        or _is_relief(sentence, match)
        or _is_of_illness(sentence, match)
        or _is_recalled(sentence, match)
        or _is_to_come(sentence, match)
        or _is_usual(sentence, match)
        or _is_ranked(sentence, match)
        or _is_object(sentence, match)
        or _is_scene_of(sentence, match)
        or _is_figurative(match, sentence)
        or _is_in_family(sentence, match)
        or (match.emits in ELLIPSES and not goes_on(sentence, match))
    )


def _is_played(sentence: Sequence[Unit]) -> bool:
    """Tell a drill: "lors d'un exercice de tir", not "l'exercice du pouvoir"."""
    features = [unit.features for unit in sentence]
    return any(
        "DRILL" in drill and "DE" in lead and ("DE" not in of or "DET" not in of | then)
        for lead, drill, of, then in zip(
            features, features[2:], features[3:], features[4:], strict=False
        )
    )


def _is_feigned(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell what is only acted: "a simulé la prise du camp", "une attaque fictive".

    A comma parts it from what fighters feign: "simulant une retraite, ils ont tué".
    """
    for at, unit in enumerate(sentence):
        if "FEIGNED" in unit.features:
            after = (u for u in sentence[at:] if u.start < match.start)
            before = (u for u in sentence[:at] if u.start >= match.end)
            if not has_comma((*after, *before)):
                return True
    return False


def _is_figurative(match: Match, sentence: Sequence[Unit]) -> bool:
    """Tell what only words call an attack: "une attaque informatique"."""
    event = match.role("event")
    end = match.end if event is None else event.end
    after = [u.features for u in sentence if u.start >= end][:1]
    return event is not None and any("FIGURE" in features for features in after)


def _is_in_family(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell a crime among kin or neighbours: "a tué sa mère", "tué par son voisin".

    Whom fighters, or several people, kill may be somebody’s brother.
    """
    verb = match.role("verb")
    if verb is None or "KILL" not in verb.features:
        return False
    before = [u for u in sentence if u.end <= verb.start]
    after = [u for u in sentence if u.start >= verb.end]
    led = [n for n, u in enumerate(after[:_BY]) if "PAR" in u.features]
    if "PASSIVE" in verb.features:
        return any(_is_kin(after[n + 1 :]) for n in led)
    alone = bool(before) and before[-1].features >= _SOMEBODY
    return alone and _is_kin(after)


def _is_kin(units: Sequence[Unit]) -> bool:
    """Tell whether people are told by whose they are: "sa mère", "son propre frère"."""
    whose, *who = [*leaves(units[:_OWNED]), Unit(0, 0, frozenset())][:_OWNED]
    return "POSS" in whose.features and any("KIN" in unit.features for unit in who)


def _is_foiled(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell an attack that was prevented: "ont permis de déjouer une attaque".

    So is one that "a été déjouée", unless that tells what it has cost.
    """
    before = [u.features for u in sentence if u.end <= match.start][-_AIMED:]
    verb = match.role("verb")
    foiled = verb is not None and "FOIL" in verb.features and "REPEL" in verb.features
    event = match.role("event")
    after = [u.features for u in sentence if event and u.start >= event.end]
    told = next((f for f in after if "VG" in f or "FOIL" in f), frozenset[str]())
    undone = told >= {"FOIL", "PPART"} and "ACTIVE" not in told
    beside = undone or any("FOIL" in f for f in before)
    return (match.emits == "NAMED" and beside) or (
        match.rule == "attack.happened" and foiled
    )


def _disagrees(match: Match) -> bool:
    """Tell a verb of another subject: "les tués de l'attaque ont été conduits à"."""
    event, verb = match.role("event"), match.role("verb")
    if event is None or verb is None or "PASSIVE" not in verb.features:
        return False
    told = (event.features & _GENDERS, verb.features & _GENDERS)
    return match.rule == "attack.happened" and all(told) and told[0].isdisjoint(told[1])


def _is_relief(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell an operation that is no fight: "une opération de vaccination"."""
    event = match.role("event") or match.role("event_led")
    if event is None or "OPERATION_EVENT" not in event.features:
        return False
    after = [u.features for u in sentence if u.start >= event.end][:2]
    return any("RELIEF" in f for f in after)


def _is_of_illness(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell a death by its cause: "morts de la rougeole", not "de leurs blessures"."""
    verb = match.role("verb")
    if verb is None or "DIE" not in verb.features:
        return False
    if "PASSIVE" in verb.features and "FIND" not in verb.features:
        return False  # "ont été retirés morts des gravats"
    rest = (u for u in sentence if u.start >= verb.end)
    after = list(dropwhile(lambda u: u.features & _LIGHT, rest))[:_WOUNDS]
    cause = (
        bool(after) and "DE" in after[0].features and "DATE" not in after[0].features
    )
    spared = any(u.features & _VIOLENT_ENDS for u in after)
    return cause and not spared


def _is_recalled(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell a murder that only something is said of: "a été jugé à Gao en 2022"."""
    after = (u.start for u in sentence if u.start >= match.end and "VG" in u.features)
    verb = next(after, None)
    if match.rule != "attack.killing_of" or verb is None:
        return False
    return not any("DATE" in u.features for u in sentence if u.start < verb)


def _is_to_come(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell an attack that may yet be: "une éventuelle attaque", "un raid imminent"."""
    event = match.role("event")
    if event is None or match.emits != "NAMED":
        return False
    at = next((n for n, u in enumerate(sentence) if u.start == event.start), 0)
    beside = (*sentence[max(0, at - 1) : at], *sentence[at + 1 : at + 3])
    return any("POSSIBLE" in u.features for u in beside)


def _is_usual(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell what happens time and again: "les mines sont régulièrement visées"."""
    verb = match.role("verb")
    if verb is None:
        return False
    before = [u for u in sentence if u.end <= verb.start]
    goes_on = "PRES" in verb.features and not verb.features & {"COMPOUND", "HAVE"}
    if goes_on and any("RECURRENCE" in u.features for u in before):
        return True  # "chaque mois, des bergers sont tués"
    before = before[-1:]
    after = [u for u in sentence if u.start >= verb.end][:1]
    beside = leaves((*before, verb, *after))
    return any(unit.features & _USUAL for unit in beside)


def _is_ranked(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell what only counts: "c'est la première fois que ce camp est attaqué"."""
    before = [u.features for u in sentence if u.end <= match.start]
    times = (
        "ORDINAL" in rank and '"fois"' in word and "QUE" in then
        for rank, word, then in zip(before, before[1:], before[2:], strict=False)
    )
    return any(times) and not any("DATE" in u.features for u in sentence)


def _is_object(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell people who do not act, but whom the subject acts on.

    "L'attaque contre des soldats a tué six rebelles", "l'explosion au passage d'un
    camion de l'armée a tué deux gardes".
    """
    people = match.role("perpetrator") if match.rule == "attack.killing" else None
    if people is None:
        return False
    before = [u.features for u in sentence if u.end <= people.start]
    if "PEOPLE_NP" not in people.features:
        told = list(takewhile(lambda f: "VG" not in f, reversed(before)))
        of = any("DE" in f for f in told[:2])
        return of and any({"EXPLOSION", "F"} <= f for f in told)
    article = bool(before) and {"DET", "PREP"} <= before[-1]
    opens = len(before) == 1 or (article and bool(before[-2] & _OPENS))
    return bool(before) and "PREP" in before[-1] and not (article and opens)


def _is_scene_of(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell what goes on all the time: "est le théâtre d'attaques menées par"."""
    event = match.role("event")
    if event is None or "P" not in event.features or "S" in event.features:
        return False
    lead = [u.features for u in sentence if u.end <= event.start]
    while lead and not lead[-1].isdisjoint(_LEADS):
        lead.pop()
    past = any({"BE", "PPART"} <= f or f & {"COMPOUND", "PASSIVE"} for f in lead)
    return bool(lead) and bool(lead[-1] & _ROLES) and not past
