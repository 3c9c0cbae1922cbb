# SPDX-License-Identifier: MIT
"""With what an attack was made, in a sentence of its own."""

from collections.abc import Iterator
from typing import Final

from sahelcoop.model.actors import ActorKind
from sahelcoop.model.attack import Attack, AttackKind, Group
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.render.goods import goods
from sahelcoop.render.nouns import NounPhrase, definite, joined, opening, plain
from sahelcoop.render.sentences import sentence
from sahelcoop.render.targets import Kind
from sahelcoop.render.verbs import Mood, has, has_been
from sahelcoop.render.voice import Voice

__all__ = ["tell_means"]

_DRONE: Final = Item("drone", category=ItemCategory.DRONE)
_FORCES: Final = frozenset(
    {ActorKind.ARMED_FORCE, ActorKind.GOVERNMENT, ActorKind.STATE}
)
_AIRCRAFT: Final = frozenset(
    {ItemCategory.HELICOPTER, ItemCategory.COMBAT_AIRCRAFT, ItemCategory.AIRCRAFT}
)


def tell_means(attack: Attack, kind: Kind, voice: Voice, mood: Mood) -> Iterator[str]:
    """Say what was used, but for the drone that a drone strike is made with."""
    strike = attack.kind is AttackKind.DRONE_STRIKE
    if not attack.means or (strike and attack.means == (_DRONE,)):
        return
    means = joined(goods(attack.means, voice.profile), voice.profile)
    if kind.assailants and not _is_by_forces(attack, voice) and not _is_on_them(attack):
        assailants = NounPhrase("assaillants", plural=True)
        verb = has("utilisé", assailants, mood)
        yield sentence(definite(assailants), verb, plain(means))
        return
    yield sentence(opening(means), has_been("utilisé", means, mood))


def _is_by_forces(attack: Attack, voice: Voice) -> bool:
    """Tell whether it is the act of a state, whose soldiers are no assailants."""
    return any(voice.kind(one.who) in _FORCES for one in attack.perpetrators)


def _is_on_them(attack: Attack) -> bool:
    """Tell what only a force does, whoever it is: flying, or striking fighters."""
    flown = any(item.category in _AIRCRAFT for item in attack.means)
    groups = {t.group for t in attack.targets} | {t.group for t in attack.tolls}
    return flown or Group.ATTACKER in groups
