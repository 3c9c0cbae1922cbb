# SPDX-License-Identifier: MIT
"""What the words around a deal say of which deal it is, and of whose."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.same import (
    AGAIN,
    ALLUDED,
    ANOTHER,
    BEFORE,
    CALLED,
    ONCE,
)
from sahelcoop.reading.agreement.tellers import OURS
from sahelcoop.reading.anew import is_added, is_second
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["is_beside", "is_former", "pointing"]


def pointing(
    scene: Scene, act: Act, keys: frozenset[str], *, dated: bool
) -> dict[str, frozenset[str]]:
    """Give what tells the deal of *act*, whose sides are *keys*, from others.

    What is also signed, and has no day, is signed in one act with what was told before.
    """
    found: dict[str, frozenset[str]] = {}
    led = _before(scene, act)
    place = act.detail("place")
    if place is not None:
        found[CALLED] = frozenset({scene.words(place).casefold()})
    signed = act.match.rule in _SIGNED and act.status is AgreementStatus.SIGNED
    if signed and led & {"DEF", "DEM"}:
        found[ONCE] = keys
    if act.match.rule == "agreement.taken_up":  # "ce dernier avait été signé"
        found |= {ONCE: keys, AGAIN: keys}
    if ONCE in found and "IMPF" in act.verb.features:
        found[BEFORE] = keys
    if act.match.rule in _BINDING and led & {"DEF", "DEM"}:
        found[ALLUDED] = keys
    if _is_ours(scene, act):
        found[OURS] = keys
    sentence = sentence_of(scene.units, act.head.start)
    another = "OTHER" in led or "THAT" in act.head.features or is_beside(act)
    another |= is_second(sentence, act.head)
    if another or (dated and is_added(scene, sentence, act.head, act.verb)):
        found[ANOTHER] = keys  # "un autre accord", "celui"
    elif "DEM" in led or (act.match.rule == "agreement.other_text" and "DEF" in led):
        found[AGAIN] = keys
    return found


def is_beside(act: Act) -> bool:
    """Tell whether a deal is one that another replaces or adds to."""
    return any(match.rule == "agreement.superseded" for match in act.details)


def is_former(scene: Scene, act: Act, of: Unit | None) -> bool:
    """Tell whether it may be told how a deal once came about: "l'accord signé"."""
    led = _before(scene, act)
    fronted = act.match.rule == "agreement.fronted"
    known = of is not None or ("DEF" in led and (fronted or "DE" in led))
    return known and act.match.rule in _FORMER


def _before(scene: Scene, act: Act) -> set[str]:
    """Give the features of the two words before the word for a deal."""
    before = [u.features for u in leaves(scene.units) if u.end <= act.head.start]
    return {feature for features in before[-2:] for feature in features}


def _is_ours(scene: Scene, act: Act) -> bool:
    """Tell whether whoever speaks has done it: "nous avons signé un accord"."""
    before = [u for u in scene.units if u.end <= act.verb.start][-1:]
    told = scene.words(act.verb).lower().split()[:1]
    told += [scene.words(u).lower() for u in before]
    return not _FIRST.isdisjoint(word.replace("’", "'") for word in told)


_SIGNED: Final = frozenset(
    {"agreement.passive", "agreement.fronted", "agreement.other_text"}
)
"""Rules by which a deal is the subject of what was done to it."""
_BINDING: Final = frozenset({"agreement.binds", "agreement.bound"})
_FORMER: Final = frozenset({"agreement.participle", "agreement.fronted"})
_FIRST: Final = frozenset({"je", "j'", "nous"})
