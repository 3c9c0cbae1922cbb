# SPDX-License-Identifier: MIT
"""Who did it, where no rule says so: the agent that the grammar of the sentence names.

The steps go from the surest to the least sure, and the first that finds one decides:
"par" after a violent verb, however far; under whose fire, or in the face of whom people
fell; whose operation or whose drone it was; who did what a colon or a semicolon ends.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile, zip_longest
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.meant import ARMED, is_armed, meant_by
from sahelcoop.reading.clauses import agent, sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["all_of", "with_agent"]

_VIOLENT: Final = frozenset(
    {
        *("ABDUCT", "ATTACK", "CARRY_OUT", "COMMIT", "DESTROY", "HURT", "KILL"),
        *("OVERCOME", "STRIKE", "UNDERGO", "WOUND"),
    }
)
_TAKEN: Final = frozenset({"pris", "prise", "prises"})
"""Taken to task, under fire, by storm."""
_DOING: Final = frozenset({"VG", "PPART", "HURT"})
_FIRE: Final = frozenset(
    {
        *("balles", "bombes", "coups", "feu", "feux", "obus", "roquettes", "tirs"),
        *("rafales", "assauts"),
    }
)
_OWNED: Final = frozenset(
    {"AIR_STRIKE", "AIRCRAFT", "COMBAT_AIRCRAFT", "DRONE", "HELICOPTER"}
) | {"OPERATION_EVENT"}
"""What armies have of their own: "un drone de l’armée", "une opération de Barkhane"."""
_LIGHT: Final = frozenset({"ADVERB", "DATE", "COMMA"})
_SIDES: Final = frozenset({"ARMED_FORCE", "ARMED_GROUP"})
_QUIET: Final = frozenset({"SAY", "CLAIM", "REPORT", "ANNOUNCE", "ATTRIBUTE"})
_JOINS: Final = frozenset(
    {"A", "ADVERB", "COMMA", "DE", "DET", "ET", "NUMBER", "PAR", '"puis"'}
)
_NEAR: Final = 7
"""Most units from what leads to an agent to its head: "par une centaine de"."""
_HEAD: Final = 4
"""Most units from "face à" or an operation to whose it is."""

_Units = Sequence[Unit]
_Step = Callable[[Scene, _Units, Unit], Unit | None]


def with_agent(scene: Scene, draft: Episode, act: Unit) -> Episode:
    """Name the author of a draft that has none, if its sentence tells of one."""
    if draft.get("perpetrators") or draft.by_force:
        return draft
    sentence = sentence_of(scene.units, act.start)
    for step in _STEPS:
        unit = step(scene, sentence, act)
        named = () if unit is None else all_of(scene, sentence, [unit])
        pairs = [(u, a) for u in named if (a := meant_by(scene, u)) is not None]
        if pairs:
            units, authors = zip(*pairs, strict=True)
            cited = [scene.quote(u.start, u.end, "attack.agent") for u in units]
            return draft.but(
                fields={**draft.fields, "perpetrators": tuple(authors)},
                sources={**draft.sources, "perpetrators": tuple(cited)},
                by_force=any("ARMED_FORCE" in u.features for u in units),
            )
    return draft


def all_of(scene: Scene, sentence: _Units, told: Sequence[Unit]) -> list[Unit]:
    """Give each author by itself, and who is listed beside the last of them."""
    found = [one for unit in told for one in _each_of(unit)]
    found += [u for each in found[-1:] for u in _fellows(scene, sentence, each)]
    return list({unit.start: unit for unit in found}.values())


def _each_of(unit: Unit) -> list[Unit]:
    """Give those of several who bear arms: "l'armée malienne et Wagner"."""
    if "PARTIES" in unit.features:
        armed = [u for u in leaves((unit,)) if u.features & ARMED]
        return [u for u in armed if not _other_side(armed[0], u)]
    second = unit.match and unit.match.role("group_too")
    return [unit, second] if second else [unit]


def _other_side(unit: Unit, other: Unit) -> bool:
    """Tell an army from a group: they are not on one side."""
    return _SIDES <= unit.features ^ other.features


def _fellows(scene: Scene, sentence: _Units, unit: Unit) -> Iterator[Unit]:
    """Give who a list names beside an author: "par les rebelles, puis par le JNIM".

    Who fights on the other side, or has a verb of their own, is none.
    """
    after = [u for u in sentence if u.start >= unit.end]
    joined = False
    for each, then in zip_longest(after, after[1:]):
        if is_armed(scene, each):
            acts = then is not None and bool(then.features & {"VG", "AUX", "QUI"})
            if not joined or acts or _other_side(unit, each):
                return
            yield each
        elif not each.features & _JOINS:
            return
        joined = bool(each.features & {"ET", '"puis"'}) or (
            joined and not is_armed(scene, each)
        )


def _by(scene: Scene, sentence: _Units, _act: Unit) -> Unit | None:
    """Find whom "par" leads to after a violent verb or participle.

    "Deux bergers ont été tués et un blessé à Gao, sur la route, par des rebelles."
    """
    for at, unit in enumerate(sentence):
        if "PAR" not in unit.features:
            continue
        done = [u for n, u in enumerate(sentence[:at]) if _rules(sentence[n:at])]
        if any(u.features & _VIOLENT or _is_taken(scene, u) for u in done[-1:]):
            found = _first(scene, sentence[at + 1 : at + _NEAR])
            if found is not None:
                return found
    return None


def _rules(units: _Units) -> bool:
    """Tell whether the first of *units* may have "par" after the others.

    A mere participle is said of what stands before it: "un bourg isolé de la région".
    """
    verb = units[0].features
    bare = "VG" not in verb and verb.isdisjoint(_VIOLENT)
    goes = bare and "WITH_ETRE" in verb
    right = all(u.features & _LIGHT for u in units[1:])
    return bool(verb & _DOING) and not goes and (right or not bare)


def _is_taken(scene: Scene, verb: Unit) -> bool:
    return not _TAKEN.isdisjoint(scene.words(verb).lower().split())


def _first(scene: Scene, units: _Units) -> Unit | None:
    """Find the first of *units* that bears arms, up to a verb or a comma."""
    clause = takewhile(lambda u: u.features.isdisjoint({"VG", "COMMA"}), units)
    return next((u for u in clause if is_armed(scene, u)), None)


def _under(scene: Scene, sentence: _Units, _act: Unit) -> Unit | None:
    """Find under whose fire, or in the face of whom: "face à des combattants du X"."""
    for at, unit in enumerate(sentence):
        word = scene.words(unit).lower()
        after = sentence[at + 1 : at + 1 + _HEAD]
        led = after[:1]
        faced = word == "face" and any("A" in u.features for u in led)
        before = {scene.words(u).lower() for u in sentence[max(0, at - 2) : at]}
        fired = word.split()[-1] in _FIRE and "sous" in before
        if faced or (fired and any("DE" in u.features for u in led)):
            found = _first(scene, after)
            if found is not None:
                return found
    return None


def _of(scene: Scene, sentence: _Units, _act: Unit) -> Unit | None:
    """Find the army whose operation, strike or craft it was."""
    for at, unit in enumerate(sentence):
        rest = sentence[at + 1 : at + 1 + _HEAD]
        after = [u for u in rest if u.features.isdisjoint({"ADJ", "JOINT"})]
        if unit.features & _OWNED and any("DE" in u.features for u in after[:1]):
            found = _first(scene, after)
            forces = () if found is None else _each_of(found)
            if any("ARMED_FORCE" in u.features for u in forces):
                return found
    return None


def _doer(scene: Scene, sentence: _Units, act: Unit) -> Unit | None:
    """Find who did what a toll after a colon or a semicolon ends.

    "Les rebelles ont chassé l’armée de Gao ; vingt soldats y ont laissé la vie."
    """
    ends = [
        n
        for n, u in enumerate(sentence)
        if u.features & {"COLON", "SEMICOLON"} and u.end <= act.start
    ]
    clause = sentence[: ends[-1]] if ends else ()
    verbs = [u for u in clause if {"VG", "ACTIVE"} <= u.features]
    for verb in verbs[:1]:
        if verb.features.isdisjoint(_QUIET) and "NE" not in verb.features:
            who = agent(clause, verb)
            if who is not None and "FIGHTERS" in who.features and is_armed(scene, who):
                return who
    return None


_STEPS: Final[tuple[_Step, ...]] = (_by, _under, _of, _doer)
