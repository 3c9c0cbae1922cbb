# SPDX-License-Identifier: MIT
"""What sets a mention of an attack apart from those before, or takes it as told."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.anew import turns_away
from sahelcoop.reading.attack.elsewhere import heads_news
from sahelcoop.reading.attack.operations import is_new
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "answers",
    "are_counted_again",
    "goes_back",
    "is_another",
    "is_apart",
    "is_in_phrase",
    "opens_anew",
    "presented",
    "told_again",
]

_ANSWER: Final = frozenset(
    {
        *("poursuite", "ratissage", "riposte", "réaction", "réplique", "réponse"),
        "représailles",
    }
)
_SORTS: Final = frozenset(
    {"NEW", "OTHER", '"première"', '"deuxième"', '"précédente"', '"seconde"'}
)
_MEANWHILE: Final = frozenset({"entre-temps", "entretemps"})
_THAT: Final = frozenset({'"celle"', '"celui"'})
_NOUNS: Final = frozenset({"attack.named", "attack.fire_on"})
_BY_THEM: Final = frozenset({"attack.by_pronoun", "attack.killing_by_pronoun"})
_PHRASES: Final = frozenset({"attack.set_phrase"})
"""Rules for verbs with a noun of their own."""
_DEFINITE: Final = frozenset({"DEF", "DEM", "POSS"})
_AS_WELL: Final = frozenset({"également", "aussi"})
_RANKS: Final = frozenset(
    {"ADJ", "ADJ_BEFORE", "ADVERB", "DE", "DET", "NUMBER", "ORDINAL"}
)
_THIS: Final = frozenset({'"c\'"', '"ce"'})
_LINKS: Final = frozenset({"DET", "DE", "ADJ_BEFORE", "QUE"})
_SINCE: Final = 6
"""Most units from "survient" to what it comes after: "survient peu de temps après"."""


def is_apart(
    scene: Scene,
    sentence: Sequence[Unit],
    match: Match,
    act: Unit,
    authors: Sequence[Unit],
) -> bool:
    """Tell whether words set an attack apart from those before.

    An operation with a name is an act of its own, and so is "la première" of several.
    """
    named = any(scene.words(u).lower().startswith("opération ") for u in authors)
    named = named or is_new(scene, match)
    new = named or match.rule == "attack.ranked" or _is_new(sentence, act)
    new = new or (match.emits == "ATTACK" and _is_meanwhile(scene, sentence))
    return new or _by_others(sentence, authors)


def _is_meanwhile(scene: Scene, sentence: Sequence[Unit]) -> bool:
    """Tell what happened between two acts told: "entre-temps, un garde avait péri"."""
    return any(scene.words(u).lower() in _MEANWHILE for u in sentence)


def _is_new(sentence: Sequence[Unit], act: Unit) -> bool:
    """Tell whether a word right before *act* parts it from others: "une autre".

    "Cette nouvelle attaque" is the one just told, "c'est une nouvelle attaque" too;
    that which another comes some time after is none of those told.
    """
    before = [u.features for u in sentence if u.end <= act.start]
    told = "VG" in act.features or any("DEM" in features for features in before[-2:])
    told = told or presented(sentence, act)
    return not told and (
        bool(act.features & _THAT)
        or any(features & _SORTS for features in before[-1:])
        or _precedes(before)
    )


def presented(sentence: Sequence[Unit], act: Unit) -> bool:
    """Tell an attack that is only ranked: "c'est la deuxième attaque en un mois"."""
    lead = [u.features for u in sentence if u.end <= act.start]
    while lead and not lead[-1].isdisjoint(_RANKS):
        lead.pop()
    this = len(lead) > 1 and "BE" in lead[-1] and bool(lead[-2] & _THIS)
    return this or (bool(lead) and '"agit"' in lead[-1])


def _precedes(before: Sequence[frozenset[str]]) -> bool:
    """Tell what another attack came after: "survient un mois après l'attaque de X"."""
    lead = list(before)
    while lead and not lead[-1].isdisjoint(_LINKS) and "DATE" not in lead[-1]:
        lead.pop()
    after = bool(lead) and not lead[-1].isdisjoint({"DATE", "AFTER"})
    return after and any({"VG", "OCCUR"} <= features for features in lead[-_SINCE:-1])


def _by_others(sentence: Sequence[Unit], authors: Sequence[Unit]) -> bool:
    """Tell whether others than those before are said to attack: "un autre groupe"."""
    return any(
        "OTHER" in each.features
        for author in authors
        for each in leaves(
            (*[u for u in sentence if u.end <= author.start][-1:], author)
        )
    )


def is_in_phrase(match: Match, told: Sequence[Match]) -> bool:
    """Tell a noun that only belongs to a verb: "pris d'assaut", "ont fait feu sur"."""
    event = match.role("event")
    if match.rule not in _NOUNS or event is None or "AMBUSH" in event.features:
        return False
    phrases = (each for each in told if each.rule in _PHRASES)
    return any(p.start <= match.start and match.end <= p.end for p in phrases)


def goes_back(sentence: Sequence[Unit], verb: Unit) -> bool:
    """Tell a pluperfect of what went before from one that only reports: "a dit que"."""
    before = [u.features for u in sentence if u.end <= verb.start]
    said = next((n for n, f in enumerate(before) if {"VG", "SAY"} <= f), len(before))
    reported = any("QUE" in f for f in before[said:])
    gone = "HAVE" in verb.features or {"COMPOUND", "DIE"} <= verb.features
    return "IMPF" in verb.features and gone and not reported


def _by_them(match: Match) -> bool:
    """Tell an act of those told before by their pronoun: "ils ont tiré sur le camp"."""
    pronoun = bool(match.units) and "PRONOUN" in match.units[0].features
    return pronoun and match.rule in _BY_THEM


def told_again(
    scene: Scene,
    sentence: Sequence[Unit],
    match: Match,
    authors: Sequence[Unit],
    targets: Sequence[Unit],
) -> bool:
    """Tell an act of those told before: "les rebelles ont tiré sur les soldats".

    "Alors" goes on from what was told, whoever is struck: "le Front a alors tiré". Of
    whom a definite number was struck were told before: "les deux reporters".
    """
    if _by_them(match) or are_counted_again(sentence, targets):
        return True
    verb = match.role("verb")
    then = verb is not None and "alors" in scene.words(verb).lower().split()
    struck = targets or then or match.rule == "attack.while"
    if match.emits not in {"ATTACK", "COST"} or not (authors and struck):
        return False
    named = any("ACTOR" in unit.features for unit in authors)
    return (then or not named) and all(
        any(
            u.features & _DEFINITE
            for u in leaves((*[u for u in sentence if u.end <= unit.start][-1:], unit))
        )
        for unit in (*authors, *targets)
    )


def are_counted_again(sentence: Sequence[Unit], targets: Sequence[Unit]) -> bool:
    """Tell people told by an article that takes them as known, with their number."""
    words = [
        tuple(leaves((*[u for u in sentence if u.end <= unit.start][-1:], unit)))
        for unit in targets
    ]
    return bool(words) and all(
        any({"DEF", "DET"} <= u.features and "DE" not in u.features for u in each)
        and any("NUMBER" in u.features for u in each)
        and not any(u.features & {"ORDINAL", "OTHER"} for u in each)
        for each in words
    )


def is_another(scene: Scene, match: Match) -> bool:
    """Tell whether somebody else has been attacked too: "a également été visé"."""
    verb = match.role("verb")
    if match.emits != "ATTACK" or verb is None or "PASSIVE" not in verb.features:
        return False
    as_well = _AS_WELL & set(scene.words(verb).lower().split())
    return bool(as_well) and match.role("target") is not None


def opens_anew(scene: Scene, sentence: Sequence[Unit], act: Unit) -> bool:
    """Tell whether the sentence turns to another act: "par ailleurs", "GAO : "."""
    return heads_news(sentence) or turns_away(scene, sentence, act)


def answers(scene: Scene, sentence: Sequence[Unit]) -> bool:
    """Tell whether an army answers an attack: "lors de la riposte", "a alors mené"."""
    words = (scene.words(u).lower() for u in sentence)
    then = (scene.words(u).lower().split() for u in sentence if "VG" in u.features)
    return not _ANSWER.isdisjoint(words) or any("alors" in verb for verb in then)
