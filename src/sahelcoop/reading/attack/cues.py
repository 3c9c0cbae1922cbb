# SPDX-License-Identifier: MIT
"""Words for claiming or blaming an attack, and whom each makes its author.

Each step has cues, by what they are or by what they say, and says whom the grammar of
one names and on what basis. "Par" or "à" leads to them, or they are the subject.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import Basis
from sahelcoop.reading.attack.meant import is_armed
from sahelcoop.reading.clauses import agent
from sahelcoop.reading.scene import Scene

__all__ = ["DEEDS", "STEPS", "Sentence", "Step", "is_finite"]

_OWNED: Final = frozenset({"responsabilité", "paternité"})
_MARKS: Final = frozenset(
    {
        *("empreinte", "griffe", "main", "marque", "signature"),
        *("empreintes", "griffes", "mains", "marques", "signatures"),
    }
)
"""What of a group somebody sees in an attack."""
_BEHIND: Final = frozenset({"auteur", "auteurs", "origine", "derrière"})
_SUSPECTS: Final = ("accus", "incrimin", "soupçonn", "suspect")
"""Verbs whose object is the suspect; what others impute they impute to somebody."""
_CITED: Final = (frozenset({"du", "doigt"}), frozenset({"en", "cause"}))
"""Ends of set phrases: to point the finger at, to call into question."""
_ENDS: Final = frozenset({"doigt", "en cause"})
_DOUBTS: Final = frozenset({"soupçon", "soupçons"})
_PEACEFUL: Final = frozenset(
    {
        *("indépendance", "autonomie", "appartenance", "allégeance", "territoire"),
        *("souveraineté", "reconnaissance", "filiation"),
    }
)
"""What a group may claim that is no attack."""
DEEDS: Final = frozenset(
    {"ATTACK_EVENT", "BATTLE_EVENT", "KIDNAPPING_EVENT", "OPERATION_EVENT", "FIRE"}
)
_CRIMES: Final = frozenset(
    {"acte", "crime", "crimes", "drame", "faits", "massacre", "tuerie", "tueries"}
)
_NEAR: Final = 7
"""Most units from what leads to a group to its name: "par un groupe lié à X, le Y"."""
_OBJECT: Final = 5
"""Most units from a verb to the head of its object."""

Found = tuple[Basis, Unit] | None
"""On what basis whom, if anybody."""


@attrs.frozen(slots=False)
class Sentence:
    """The units of a sentence, and how its words are looked up."""

    scene: Scene
    units: Sequence[Unit]

    @cached_property
    def said(self) -> tuple[str, ...]:
        """What each unit says, without case."""
        return tuple(self.scene.words(unit).lower() for unit in self.units)

    def words(self, first: int, last: int) -> set[str]:
        """Give all words of the units from *first* to before *last*."""
        return {w for said in self.said[max(0, first) : last] for w in said.split()}

    def after(self, at: int, lead: str) -> Unit | None:
        """Find the first armed party that *lead* leads to beyond *at*."""
        rest = self.units[at + 1 :]
        opens = next((n for n, u in enumerate(rest) if lead in u.features), None)
        if opens is None or any(is_finite(u) for u in rest[:opens]):
            return None
        return self.first(rest[opens : opens + _NEAR])

    def first(self, units: Sequence[Unit]) -> Unit | None:
        """Find the first of *units* that bears arms, up to a verb."""
        clause = takewhile(lambda u: not (is_finite(u) or "INF" in u.features), units)
        return next((u for u in clause if is_armed(self.scene, u)), None)

    def subject(self, at: int) -> Unit | None:
        """Find who does what the verb *at* tells: a group, or what stands for one."""
        found = agent(self.units, self.units[at])
        if found is not None:
            pronoun = "PRONOUN" in found.features
            return found if pronoun or is_armed(self.scene, found) else None
        before = self.units[:at]
        nouns = takewhile(lambda u: not is_finite(u), reversed(before))
        return next((u for u in nouns if is_armed(self.scene, u)), None)

    def tells_deed(self, first: int) -> bool:
        """Tell whether what is from *first* on speaks of an attack or its author."""
        deeds = any(u.features & DEEDS for u in self.units[first:])
        words = self.words(first, len(self.units))
        return deeds or not (_BEHIND | _CRIMES).isdisjoint(words)


def is_finite(unit: Unit) -> bool:
    """Tell a finite verb: a group, or a bare auxiliary."""
    return "VG" in unit.features or {"AUX", "FIN"} <= unit.features


def _claimed(told: Sentence, at: int) -> Found:
    """Read "revendiquée par X, l’attaque …", "le mouvement, qui l’a revendiquée"."""
    cue = told.units[at].features
    if "PASSIVE" in cue or ("PPART" in cue and "VG" not in cue):
        by = told.after(at, "PAR")
        return None if by is None else (Basis.CLAIMED, by)
    if not told.words(at + 1, at + _OBJECT).isdisjoint(_PEACEFUL):
        return None
    who = told.subject(at) if {"VG", "ACTIVE"} <= cue else None
    return None if who is None else (Basis.CLAIMED, who)


def _announced(told: Sentence, at: int) -> Found:
    """Read "la revendication du X", "X a diffusé une vidéo de revendication"."""
    of = told.units[at + 1 : at + 2]
    who = told.first(told.units[at + 1 : at + _OBJECT]) if _led(of, "DE") else None
    verbs = [n for n in range(at) if {"VG", "ACTIVE"} <= told.units[n].features]
    who = who or (told.subject(verbs[-1]) if verbs else None)
    return None if who is None else (Basis.CLAIMED, who)


def _led(units: Sequence[Unit], lead: str) -> bool:
    return any(lead in u.features for u in units)


def _owned(told: Sentence, at: int) -> Found:
    """Read "X s’en attribue la paternité", "X dit être l’auteur de l’attaque"."""
    cue = told.units[at].features
    words = told.words(at + 1, at + 1 + _OBJECT)
    own = "SE" in cue or _led(told.units[max(0, at - 2) : at], "SE")
    takes = "ASSUME" in cue or ("ATTRIBUTE" in cue and own)
    takes = (takes and not words.isdisjoint(_OWNED)) or (
        bool(cue & {"SAY", "CLAIM"})
        and "être" in words
        and not words.isdisjoint(_BEHIND)
    )
    active = "VG" in cue and ("ACTIVE" in cue or own)
    who = told.subject(at) if takes and active else None
    return None if who is None else (Basis.CLAIMED, who)


def _imputed(told: Sentence, at: int) -> Found:
    """Read "imputée par l’armée au X", "attribué à X": with "à"."""
    person = any(stem in told.said[at] for stem in _SUSPECTS)
    if person or "SE" in told.units[at].features:
        return None
    who = told.after(at, "A")
    return None if who is None else (Basis.SUSPECTED, who)


def _suspected(told: Sentence, at: int) -> Found:
    """Read "X est soupçonné d’être derrière l’attaque", "la police soupçonne X"."""
    cue = told.units[at].features
    called = told.said[at]
    if not any(stem in called for stem in _SUSPECTS):
        return None
    after = told.units[at + 1 :]
    if "ACTIVE" not in cue:
        who = told.subject(at) if told.tells_deed(at + 1) else None
    else:
        who = told.first(after[:_NEAR])
        next_ = at + 2 + after.index(who) if who is not None else at
        plain = "accus" not in called and not _led(told.units[next_ : next_ + 1], "DE")
        who = who if plain or told.tells_deed(next_) else None
    return None if who is None else (Basis.SUSPECTED, who)


def _marked(told: Sentence, at: int) -> Found:
    """Read "ils y voient la main de X", "pointent du doigt X", "mis en cause"."""
    rest = told.units[at + 1 :]
    said = told.said[at]
    if said in _MARKS and _led(rest[:1], "DE"):
        who = told.first(rest[:_OBJECT])
    elif any(phrase <= told.words(at - 1, at + 1) for phrase in _CITED):
        verbs = [n for n in range(at) if "PASSIVE" in told.units[n].features]
        who = told.first(rest[:_NEAR]) or (told.subject(verbs[-1]) if verbs else None)
    elif said in _DOUBTS:
        who = told.after(at + 1, "SUR")
    else:
        return None
    return None if who is None else (Basis.SUSPECTED, who)


def _behind(told: Sentence, at: int) -> Found:
    """Read "X serait à l’origine de l’attaque", "derrière cette attaque, on voit X"."""
    if not any(u.features & DEEDS for u in told.units[at + 1 : at + _OBJECT]):
        return None
    be = [n for n in range(at) if {"BE", "FIN"} <= told.units[n].features]
    who = told.subject(be[-1]) if be else None
    return None if who is None else (Basis.SUSPECTED, who)


@attrs.frozen
class Step:
    """One way to name an author, and the cues for which it is asked."""

    read: Callable[[Sentence, int], Found]
    features: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    """Without case."""

    def cues(self, told: Sentence) -> list[int]:
        """Say where in a sentence its cues stand."""
        units = enumerate(zip(told.units, told.said, strict=True))
        return [
            at
            for at, (unit, said) in units
            if said in self.words or not self.features.isdisjoint(unit.features)
        ]


STEPS: Final = (
    Step(_claimed, features=frozenset({"CLAIM"})),
    Step(_announced, words=frozenset({"revendication"})),
    Step(_owned, features=frozenset({"ASSUME", "ATTRIBUTE", "CLAIM", "SAY"})),
    Step(_imputed, features=frozenset({"ATTRIBUTE"})),
    Step(_suspected, features=frozenset({"ATTRIBUTE"})),
    Step(_marked, words=_MARKS | _ENDS | _DOUBTS),
    Step(_behind, words=_BEHIND),
)
"""In the order in which they are asked: claims before suspicions."""
