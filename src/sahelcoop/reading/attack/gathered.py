# SPDX-License-Identifier: MIT
"""Tolls far from their attack: "quarante soldats ont été tués" and nothing more."""

from collections.abc import Iterable
from typing import Final

from sahelcoop.model.attack import Group, Toll
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.revisions import same_toll
from sahelcoop.reading.drafts import Draft

__all__ = ["gathered"]

_COUNTING: Final = frozenset(
    {
        *("attack.counted", "attack.killed", "attack.lost", "attack.people_dead"),
        "attack.wounded",
    }
)
"""Rules that read a toll and name no attack, as "dans une embuscade" does."""
_TOLD: Final = ("date", "perpetrators", "places")


def gathered(attacks: Iterable[Draft]) -> list[Draft]:
    """Give a mere toll to the one attack of the article of which it may be."""
    found = list(attacks)
    for toll in [each for each in found if _is_mere(each)]:
        others = [n for n, each in enumerate(found) if _may_cost(each, toll)]
        if len(others) == 1:
            found[others[0]] = found[others[0]].joined(toll)
            found = [each for each in found if each is not toll]
    return found


def _is_mere(draft: Draft) -> bool:
    """Tell whether a draft says who was killed or hurt, and nothing else."""
    if not isinstance(draft, Episode) or not draft.get("tolls") or draft.site:
        return False
    hurt = {toll.who for toll in draft.get("tolls") or ()}
    struck = {target.description for target in draft.get("targets") or ()}
    if any(told.rule not in _COUNTING for told in draft.sources["record"]):
        return False
    return struck <= hurt and not any(map(draft.get, _TOLD))


def _may_cost(attack: Draft, mere: Draft) -> bool:
    """Tell whether an attack has no other figure for the harm and side of a toll.

    An army has killed fighters.
    """
    if attack is mere or _is_mere(attack) or not isinstance(attack, Episode):
        return False
    fought = all(t.group is Group.ATTACKER for t in mere.get("tolls") or ())
    if attack.by_force and not fought:
        return False
    told = attack.get("tolls") or ()
    return all(
        same_toll(old, new) or not _rival(old, new)
        for new in mere.get("tolls") or ()
        for old in told
    )


def _rival(old: Toll, new: Toll) -> bool:
    sides = {old.group is Group.ATTACKER, new.group is Group.ATTACKER}
    return old.harm is new.harm and len(sides) == 1
