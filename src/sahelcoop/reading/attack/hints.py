# SPDX-License-Identifier: MIT
"""Fighters of whom the sentences after an attack speak as of those who did it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Group
from sahelcoop.reading.attack.clause import Clause
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.harms import harmed
from sahelcoop.reading.attack.meant import meant_by
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["hinted", "suits_hint"]

_PAST: Final = frozenset({"COMPOUND", "IMPF", "PAST"})
_UNREAL: Final = frozenset({"COND", "FUT", "NE", "PLANNED"})
_NEAR: Final = 2
"""Most utterances from an attack to what is told of those who did it."""


def hinted(scene: Scene, matches: Iterable[Match]) -> Iterator[Episode]:
    """Give a draft that only names fighters: "les terroristes ont pris la fuite".

    It tells of no attack by itself. "Ces bandits" are those of the attack whatever is
    said of them; others only in what happened, and if it did not happen to them.
    """
    if "FIGHTERS" not in scene.features:
        return
    hurt = {unit.start for match in matches for unit in harmed(match)}
    for unit in scene.units:
        if "FIGHTERS" not in unit.features or "GROUP_AGAIN" in unit.features:
            continue
        told = unit.start not in hurt and _are_told(scene, unit)
        author = meant_by(scene, unit) if told else None
        if author is not None:
            sheet = Sheet(scene.quote, "attack.hint")
            sheet.cite("record", unit)
            sheet.put("perpetrators", (author,), unit)
            number = scene.utterance.number
            draft = Episode(sheet.fields, sheet.sources, number, telling=Telling.COST)
            ahead = _is_new(scene, unit)
            yield draft.but(hint=True, ahead=ahead, flashback=True, refers_back=True)
            return


def _are_told(scene: Scene, unit: Unit) -> bool:
    """Tell fighters who are known, or who do something, in what happened."""
    sentence = sentence_of(scene.units, unit.start)
    before = [u.features for u in sentence if u.end <= unit.start][-1:]
    if any("DEM" in f for f in before):
        return True
    if any("IF" in u.features for u in sentence if u.end <= unit.start):
        return False
    finite = [u for u in sentence if "VG" in u.features and "INF" not in u.features]
    after = [verb for verb in finite if verb.start >= unit.end]
    near = after[:1] or finite[-1:]
    past = [v for v in near if v.features & _PAST and not v.features & _UNREAL]
    past = [v for v in past if not _speaks(sentence, v)]
    known = any({"DEF", "DET"} <= f and "PREP" not in f for f in before)
    known = known and "ACTOR" not in unit.features
    return bool(past) and (known or _act(scene, sentence, past, unit))


def _speaks(sentence: Sequence[Unit], verb: Unit) -> bool:
    """Tell a verb of speech from one with goods as its object: "ont emporté des armes".

    "S’emporter" is to speak, and "emporter" is not.
    """
    after = [u.features for u in sentence if u.start >= verb.end][:2]
    return "SAY" in verb.features and not any("GOODS" in f for f in after)


def _is_new(scene: Scene, unit: Unit) -> bool:
    """Tell fighters not told before: "des hommes armés ont surgi"."""
    before = [u.features for u in scene.units if u.end <= unit.start][-1:]
    return not any(f & {"DEF", "DEM"} for f in before)


def _act(
    scene: Scene, sentence: Sequence[Unit], past: Sequence[Unit], unit: Unit
) -> bool:
    active = (v for v in past if {"ACTIVE", "VG"} <= v.features)
    return any(Clause(scene, sentence, verb).subject is unit for verb in active)


def suits_hint(one: Episode, other: Episode) -> bool:
    """Tell whether an attack lacks an author and may be the work of fighters named.

    Either of the two may be the attack, but one told after the fighters is theirs only
    if they are new: "des hommes armés ont surgi. Six orpailleurs ont été tués."
    """
    attack, hint = (other, one) if one.hint else (one, other)
    near = -hint.ahead <= hint.utterance - attack.utterance <= _NEAR
    if not hint.get("perpetrators"):
        return near and not attack.hint and _lacks(attack, hint)
    tolls = attack.get("tolls") or ()
    fought = bool(tolls) and all(toll.group is Group.ATTACKER for toll in tolls)
    struck = attack.get("targets") or ()
    fought |= any(target.group is Group.ATTACKER for target in struck)
    done = attack.by_force or attack.hint or not attack.lacks_author(hint)
    return near and not (done or fought) and attack.telling > Telling.COST


def _lacks(attack: Episode, hint: Episode) -> bool:
    """Tell whether an attack that stands lacks something that *hint* tells."""
    stands = attack.telling >= Telling.NAMED or not attack.refers_back
    stands = stands and attack.utterance != hint.utterance
    attack = attack.plain()
    return stands and any(not attack.get(name) for name in hint.fields)
