# SPDX-License-Identifier: MIT
"""Who else is a side of a deal, or is none though told beside it."""

from collections.abc import Iterator
from itertools import dropwhile, islice, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.agreement.acting import acting
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.nearby import countries_of
from sahelcoop.reading.agreement.recall import BODIES, mentions, told_before
from sahelcoop.reading.agreement.standing import Side, sides_of, states
from sahelcoop.reading.agreement.subjects import subjects
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["announcer", "at_home", "is_of_members", "mediators", "unlisted"]


def at_home(scene: Scene, act: Act, one: Side) -> Iterator[Side]:
    """Give the state whose "gouvernement" deals with those who fight it.

    It is that whose group *one* is, else that spoken of most.
    """
    between = [
        u for m in act.details for r in ("one", "two") for u in m.roles.get(r, ())
    ]
    bodies = [u for u in (*acting(scene, act), *between) if "BODY" in u.features]
    if bodies and not any(s for u in bodies for s in sides_of_actor(scene, u)):
        told = [key for _, key in told_before(scene, act.head.start, BODIES)]
        told.sort(key=lambda key: mentions(scene, key))
        groups = (a.country for a in scene.lexicon.actors if a.id == one.key)
        own = next(groups, None)
        yield from states(scene, [own] if own else told[-1:], bodies[0])


def mediators(scene: Scene) -> set[str]:
    """Give the states under whom a deal is made: "sous l'égide du Qatar"."""
    units = leaves(scene.units)
    under = dropwhile(lambda u: "UNDER" not in u.features, units)
    led = [*islice(under, _UNDER)]
    return {key for unit in led for key in countries_of(scene, unit)}


_UNDER: Final = 7
"""Words from "sous l'égide" on in which the mediator is told."""


_STATES: Final = frozenset({'"pays"', '"états"'})


def is_of_members(scene: Scene, act: Act, side: Side) -> bool:
    """Tell whether leaders or states of an organisation deal: "les pays de l'AES"."""
    own = list(acting(scene, act))
    led = any(u.features >= {"P", "ROLE"} for u in own)
    led |= any(u.features & _STATES for u in leaves(own))
    return led and side.key.startswith("io-")


def announcer(scene: Scene, act: Act) -> Iterator[Side]:
    """Give who announces that what it had with one side is over, in the sentence.

    "Toute coopération avec Lomé cesse, a annoncé l'UE", "l'UE a annoncé que …"
    """
    verbs = [u for u in scene.units if u.features >= {"VG", "ACTIVE", "ANNOUNCE"}]
    for verb in verbs[:1]:
        after = [u for u in scene.units if u.start >= verb.end]
        told = list(takewhile(lambda u: u.features & _INVERTED, after))
        inverted = told[-1:] if verb.start > act.verb.start else []
        for unit in inverted or subjects(scene, verb):
            yield from sides_of_actor(scene, unit)


_INVERTED: Final = frozenset(
    {"ACTOR", "ADVERB", "BODY", "DATE", "DET", "PARTIES", "ROLE"}
)


def unlisted(scene: Scene, act: Act) -> Iterator[Side]:
    """Give the firm that wins a contract, though no table knows its name.

    It stands before the verb, in capitals: "Zarouma Défense a décroché un contrat".
    """
    before = [u for u in scene.units if u.end <= act.verb.start]
    light = {"ADVERB", "CLITIC", "DATE"}
    led = list(dropwhile(lambda u: u.features & light, before[::-1]))
    name = list(takewhile(lambda u: {"CAP", "WORD"} <= u.features, led))
    opens = led[len(name) : len(name) + 1]
    if not name or any(u.features & {"PREP", "TITLE"} for u in opens):
        return
    whole = Unit(name[-1].start, name[0].end, frozenset({"UNLISTED"}))
    yield from sides_of(scene, whole)
