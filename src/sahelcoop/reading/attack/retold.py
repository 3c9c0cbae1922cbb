# SPDX-License-Identifier: MIT
"""People whom a toll does not count anew: those told before, and those out of whom."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Harm, Toll
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "died",
    "dying",
    "is_again",
    "is_described",
    "is_found",
    "is_known",
    "is_of_noun",
    "is_part",
    "is_rest",
    "is_side",
    "is_single",
    "is_there",
    "is_whole",
    "survives",
]

_LEAD: Final = 2
"""Units before a count in which dont may stand: "dont au moins dix"."""
_OUT_OF: Final = frozenset({"DONT", "PART"})
"""What makes a count a share of the one before: dont, parmi lesquels."""

_SINGULAR: Final = frozenset({"l'", "l’", "la", "le", "sa", "son", "un", "une"})
_MOSTLY: Final = 3
"""Units of "pour la plupart"."""
_LISTED: Final = frozenset({"COMMA", "ET", "PEOPLE_NP"})
_DEATH: Final = 2
"""Units from "mort" or "décès" to those who died: "le décès de deux blessés"."""
_DEATHS: Final = frozenset({"décès", "disparition", "mort"})
_NEXT: Final = frozenset({"COLON", "ET", "FIGHTERS", "PEOPLE_NP", "SEMICOLON", "VG"})
"""What may start something else than what is said of those who were hurt."""
_TOTALLING: Final = frozenset({"BRING", "RISE", "TOLL", '"portant"', '"porté"'})
"""Verbs for what a toll has come to: "ce qui porte à dix le nombre de morts"."""
_THERE: Final = re.compile(
    r"(?:\by (?:a|ait|avait|aurait)(?: \w+ment)?(?: eu)?|\b(?:avons|ont|on a) eu)"
    r"(?: \w+ment)?(?: (?:des|\w+ de) (?:morts|blessés|tués|disparus)(?: et|,))*$"
)
"""What leads to harm that nobody counts: "il y a des morts et"."""
_DEFINITE: Final = frozenset({"DEF", "DEM", "POSS"})


def is_rest(scene: Scene, who: Unit) -> bool:
    """Tell what is left of a total told before: "les cinq autres personnes"."""
    before = [u for u in scene.units if u.end <= who.start][-1:]
    others = any("OTHER" in u.features for u in leaves((who,)))
    return others and any(u.features & _DEFINITE for u in before)


def is_single(scene: Scene, who: Unit) -> bool:
    """Tell one person by the article, where the noun has one form: "son fils"."""
    if who.match is not None and who.match.role("band") is not None:
        return False  # "une colonne de rebelles"
    first = who if who.match is None else who.match.units[0]
    return scene.words(first).lower() in _SINGULAR


def is_whole(scene: Scene, who: Unit) -> bool:
    """Tell those out of whom, or with whom, others are counted.

    "Parmi les assaillants, six ont été tués", "six hommes, femmes et enfants". Of the
    dead the figure is told: "parmi les six soldats tués figure un officier".
    """
    before = [u for u in scene.units if u.end <= who.start]
    first = next(leaves((who,)))
    if any(scene.words(u).lower() == "parmi" for u in before[-2:]):
        rest = [u.features for u in scene.units if u.start >= who.end][:1]
        dead = any("KILL" in f and "VG" not in f for f in rest)
        return not (dead and any("NUMBER" in u.features for u in leaves((who,))))
    chain = list(takewhile(lambda u: u.features & _LISTED, reversed(before)))
    counted = any("NUMBER" in u.features for u in leaves(chain[-1:]))
    return {"PEOPLE", "P"} <= first.features and counted


def is_known(who: Unit) -> bool:
    """Tell people known from before: "le militaire", or somebody with a name."""
    first = who if who.match is None else who.match.units[0]
    return bool(first.features & _DEFINITE or "TITLED" in who.features)


def is_again(who: Unit) -> bool:
    """Tell people told before, and not whose they are: "le militaire", "son fils"."""
    first = who if who.match is None else who.match.units[0]
    return is_known(who) and "POSS" not in first.features


def is_of_noun(scene: Scene, who: Unit) -> bool:
    """Tell "le décompte des civils" from "des civils": the first are known people."""
    before = [u for u in scene.units if u.end <= who.start][-2:]
    named = {"NOUN", "ADJ", "REPORTED", "WORD"}
    return (
        len(before) > 1
        and "DE" in before[1].features
        and bool(before[0].features & named)
        and "VG" not in before[0].features
    )


def is_part(scene: Scene, unit: Unit) -> bool:
    """Tell whether a count is only a share of the one before: "dont dix enfants"."""
    before = [u for u in scene.units if u.end <= unit.start][-_LEAD:]
    words = " ".join(scene.words(u).lower() for u in before)
    return any(u.features & _OUT_OF for u in before) or "y compris" in words


def is_described(scene: Scene, unit: Unit) -> bool:
    """Tell what most of those counted before are: "des commerçants pour la plupart"."""
    after = [u for u in scene.units if u.start >= unit.end][:_MOSTLY]
    words = " ".join(scene.words(u).lower() for u in after)
    return words.startswith(("pour la plupart", "pour l'essentiel", "en majorité"))


def is_found(scene: Scene, unit: Unit) -> bool:
    """Tell what raised a toll told beside: "après la découverte de dix corps"."""
    before = [u for u in scene.units if u.end <= unit.start][-_LEAD:]
    return any(scene.words(u).lower() == "découverte" for u in before)


def is_there(scene: Scene, before: Sequence[Unit]) -> bool:
    """Tell whether the words *before* say that there is harm: "il y a eu"."""
    words = " ".join(scene.words(unit).lower() for unit in before)
    return _THERE.search(words) is not None


def is_side(scene: Scene, who: Unit) -> bool:
    """Tell the side of which others are counted: "côté assaillants, six rebelles"."""
    before = [u for u in scene.units if u.end <= who.start][-1:]
    return any(scene.words(u).lower() == "côté" for u in before)


def survives(match: Match, toll: Toll) -> bool:
    """Tell none who lived from none who died: "aucun des passagers n’a survécu"."""
    verb = match.role("verb")
    none = toll.quantity.high == 0
    return none and verb is not None and "SURVIVE" in verb.features


def died(scene: Scene, who: Unit, toll: Toll) -> Toll:
    """Let the wounded of whom the next verb says that they died be dead.

    "Un soldat blessé vendredi par une mine est décédé hier."
    """
    after = [u for u in sentence_of(scene.units, who.start) if u.start >= who.end]
    lead = list(takewhile(lambda u: u.features.isdisjoint(_NEXT), after))
    verb = after[len(lead) : len(lead) + 1]
    dead = any({"VG", "DIE"} <= u.features for u in verb)
    dead = dead or any("mortellement" in scene.words(u) for u in verb)
    dead = dead and toll.harm is Harm.WOUNDED
    return attrs.evolve(toll, harm=Harm.KILLED) if dead else toll


def dying(scene: Scene, match: Match, toll: Toll) -> Iterator[Toll]:
    """Give a toll, which of the wounded who then died is one of dead.

    "Un blessé a succombé"; what that makes in all is told beside: "portant le bilan à".
    """
    hurt = match.role("hurt")
    sentence = () if hurt is None else sentence_of(scene.units, hurt.start)
    after = [u.features for u in sentence if hurt is not None and u.start >= hurt.end]
    before = [u for u in sentence if hurt is not None and u.end <= hurt.start]
    led = [u for u in before if "NUMBER" not in u.features][-_DEATH:]
    of = len(led) == _DEATH and "DE" in led[1].features
    died = (of and scene.words(led[0]).lower() in _DEATHS) or any(
        {"VG", "DIE"} <= f for f in after[:1]
    )
    if hurt is None or not died:
        yield toll
    elif not any(u.features & _TOTALLING for u in sentence):
        yield attrs.evolve(toll, harm=Harm.KILLED)
