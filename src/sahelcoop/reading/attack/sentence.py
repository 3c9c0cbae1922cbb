# SPDX-License-Identifier: MIT
"""A sentence that may say whose an attack was, and how its words are looked up."""

from collections.abc import Iterable, Sequence, Set as AbstractSet
from functools import cached_property
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.armed import bears_arms
from sahelcoop.reading.attack.clause import Clause
from sahelcoop.reading.clauses import is_finite
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["BEHIND", "CRIMES", "DEEDS", "Sentence", "has"]

DEEDS: Final = frozenset(
    {"ATTACK_EVENT", "BATTLE_EVENT", "KIDNAPPING_EVENT", "OPERATION_EVENT", "FIRE"}
)
BEHIND: Final = frozenset({"auteur", "auteurs", "origine", "derrière"})
CRIMES: Final = frozenset(
    {"acte", "crime", "crimes", "drame", "faits", "massacre", "tuerie", "tueries"}
)
_VIOLENT: Final = frozenset({"ABDUCT", "ATTACK", "KILL"})
_MATTER: Final = frozenset({"INF", "POUR"})
"""What leads to what somebody is blamed for."""
_LIGHT: Final = frozenset({"ADVERB", "COMMA", "DATE", "ET"})
_SPEAKING_FOR: Final = frozenset({"PEOPLE_NP", "ROLE", "UNNAMED"})
_ENDING: Final = frozenset({"COMMA", "ET"})


@attrs.frozen(slots=False)
class Sentence:
    """The units of a sentence, and how its words are looked up."""

    scene: Scene
    units: Sequence[Unit]

    @cached_property
    def text(self) -> str:
        """What the sentence says, without case."""
        first, last = self.units[0].start, self.units[-1].end
        return self.scene.quote.words(first, last).lower()

    @cached_property
    def said(self) -> tuple[str, ...]:
        """What each unit says, without case."""
        return tuple(self.scene.words(unit).lower() for unit in self.units)

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """The last word of each unit."""
        return tuple(said.rpartition(" ")[2] for said in self.said)

    def words(self, first: int, last: int) -> set[str]:
        """Give all words of the units from *first* to before *last*."""
        return {w for said in self.said[max(0, first) : last] for w in said.split()}

    def clause(self, at: int) -> Clause:
        """Give what stands around the unit *at* as around a head."""
        return Clause(self.scene, self.units, self.units[at])

    def armed(self, units: Iterable[Unit]) -> Unit | None:
        """Find the first of *units* that bears arms, or speaks for who does."""
        found = next(filter(None, map(self._armed_in, units)), None)
        if found is None or "FIGHTERS" not in found.features:
            return found
        after = [u for u in self.units if u.start >= found.end][:1]
        named = (u for u in after if {"ARMED_GROUP", "NAME"} <= u.features)
        return next(named, found)  # "des miliciens dozos"

    def _armed_in(self, unit: Unit) -> Unit | None:
        """Give the group of somebody who is no more than one of it: "un cadre de X"."""
        if bears_arms(self.scene, unit):
            return unit
        if unit.features.isdisjoint(_SPEAKING_FOR):
            return None
        groups = (u for u in leaves((unit,)) if {"ARMED_GROUP", "NAME"} <= u.features)
        return next(groups, None)

    def led(self, at: int, lead: str, *, at_once: bool = False) -> Unit | None:
        """Find the first armed to whom *lead* leads beyond *at*, or right after it."""
        far = at_once and not has(self.units[at + 1 : at + 2], lead)
        return None if far else self.armed(self.clause(at).led({lead}))

    def doer(self, at: int, sort: AbstractSet[str]) -> Unit | None:
        """Find the subject of the last verb of a *sort* before *at*."""
        verbs = [n for n in range(at) if sort <= self.units[n].features]
        return self.subject(verbs[-1]) if verbs else None

    def subject(self, at: int) -> Unit | None:
        """Find who does what the verb *at* tells: a group, or what stands for one."""
        found = self.clause(at).subject
        if found is not None:
            return found if "PRONOUN" in found.features else self.armed((found,))
        before = reversed(self.units[:at])
        return self.armed(takewhile(lambda u: not is_finite(u), before))

    def stands_alone(self, who: Unit) -> bool:
        """Tell whether nothing is said of what *who* is blamed for: "accuse l’armée".

        "L’armée est mise en cause", but not "accuse l’armée de passivité".
        """
        rest = [u.features for u in self.units if u.start >= who.end]
        if rest and "ATTRIBUTE" in rest[0]:
            return all(features & _LIGHT for features in rest[1:2])
        if rest and "PASSIVE" in rest[0]:
            return all(_MATTER.isdisjoint(features) for features in rest)
        return not rest or bool(rest[0] & _ENDING)

    def tells_deed(self, first: int) -> bool:
        """Tell whether what is from *first* on speaks of an attack or its author."""
        after = [u.features for u in self.units[first:]]
        deeds = any(f & DEEDS or ("INF" in f and f & _VIOLENT) for f in after)
        words = self.words(first, len(self.units))
        return deeds or not (BEHIND | CRIMES).isdisjoint(words)


def has(units: Sequence[Unit], feature: str) -> bool:
    """Tell whether any of *units* has a feature."""
    return any(feature in u.features for u in units)
