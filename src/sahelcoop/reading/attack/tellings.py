# SPDX-License-Identifier: MIT
"""How much a match tells of an attack by itself: it states the act, or points at it."""

from enum import IntEnum
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["EVENTS", "Telling", "is_plural", "telling_of"]

EVENTS: Final = frozenset(
    {
        *("ATTACK_EVENT", "BATTLE_EVENT", "OPERATION_EVENT"),
        *("MUTINY", "FIRE", "KIDNAPPING_EVENT", '"celle"', '"celui"'),
    }
)
"""Features and forms of words for an act of violence."""


class Telling(IntEnum):
    """How much a mention says by itself, from the least."""

    COST = 1
    """A toll, or a claim: it needs an attack to belong to."""
    POINTED = 2
    """"cette attaque": the one told before."""
    NAMED = 3
    """"une attaque", "l'attaque de Djibo": one, if something more is told of it."""
    TOLD = 4
    """A verb states the act: one, if anything more is told of it."""


_TELLINGS: Final = {
    "ATTACK": Telling.TOLD,
    "COST": Telling.COST,
    "ACCUSED": Telling.TOLD,
    "BOAST": Telling.TOLD,
    "CLAIM": Telling.POINTED,
    "BLAME": Telling.POINTED,
    "DONE": Telling.POINTED,
    "NAMED": Telling.NAMED,
    "LISTED": Telling.NAMED,
    "GAPPED": Telling.TOLD,
}
_SCENE: Final = frozenset({"date", "places"})


def telling_of(scene: Scene, match: Match, act: Unit, sheet: Sheet) -> Telling:
    """Say how much *match* tells, whose fields are in *sheet*.

    A boast without a day or a place is of the attack told before; an assault that was
    tried is one, though to turn up somewhere is none.
    """
    verb = match.role("verb")
    if match.emits == "COST" and verb is not None and "TRY" in verb.features:
        return Telling.TOLD
    if match.emits == "BOAST" and _SCENE.isdisjoint(sheet.fields):
        return Telling.POINTED
    described = verb is not None and "VG" not in verb.features
    if match.rule == "attack.happened" and described and is_plural(scene, act):
        return Telling.NAMED  # "les attaques commises": no verb says that they were
    return _TELLINGS.get(match.emits, Telling.COST)


def is_plural(scene: Scene, act: Unit) -> bool:
    """Tell a word for several attacks; a form of a verb, as "attaques" is, too."""
    verb = "VERB" in act.features and scene.words(act).endswith("s")
    return "P" in act.features and ("S" not in act.features or verb)
