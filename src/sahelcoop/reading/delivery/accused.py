# SPDX-License-Identifier: MIT
"""Accusations: "accuse X d’avoir livré", "X, soupçonné par Y d’avoir livré"."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.clauses import Lead, complements, sentence_of, subject_of
from sahelcoop.reading.scene import Scene

__all__ = ["accused", "accuser", "accusing"]

_OBJECT: Final = frozenset({Lead.BARE, Lead.AT})
"""What leads to whoever is accused: "accuse X", "reproche à X"."""


def accusing(scene: Scene, verb: Unit | None) -> Unit | None:
    """Find the verb of accusing that a past infinitive hangs on, by "de"."""
    if verb is None or not {"INF", "COMPOUND"} <= verb.features:
        return None
    before = [u for u in sentence_of(scene.units, verb.start) if u.end <= verb.start]
    acts = (u for u in reversed(before) if u.features & {"VG", "PPART"})
    blame = next(acts, None)
    led = any("DE" in u.features for u in before[-1:])
    return blame if led and blame and "ATTRIBUTE" in blame.features else None


def accused(scene: Scene, blame: Unit, verb: Unit) -> Unit | None:
    """Find whom the verb *blame* accuses of what *verb* says."""
    if "VG" not in blame.features or "PASSIVE" in blame.features:
        return subject_of(scene.units, blame)
    between = [u for u in scene.units if blame.end <= u.start < verb.start]
    told = (c.unit for c in complements(between) if c.lead in _OBJECT)
    return next(told, None)


def accuser(scene: Scene, verb: Unit | None) -> Unit | None:
    """Find by whom somebody is accused: "est accusé par X d’avoir livré"."""
    blame = accusing(scene, verb)
    if blame is None or verb is None:
        return None
    between = [u for u in scene.units if blame.end <= u.start < verb.start]
    return next((c.unit for c in complements(between) if c.lead is Lead.BY), None)
