# SPDX-License-Identifier: MIT
"""Whom a phrase means as the authors of an attack: a name, a pronoun, "ses hommes"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import Basis, Perpetrator
from sahelcoop.reading.attack.allies import ally_of
from sahelcoop.reading.attack.armed import bears_arms, is_force, opposed
from sahelcoop.reading.attack.counted import noun_of
from sahelcoop.reading.clauses import Lead, coordinated, lead_of, subject_of
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "NOBODY",
    "all_of",
    "is_patron",
    "meant_by",
    "note_band",
    "owner_of",
    "stands_for",
]

_GROUPS: Final = ("group", "group_of", "group_one", "group_raid", "band")
"""The roles that tell of fighters which group, or of a column which fighters."""
_AGAIN: Final = frozenset({"COLLECTIVE", "GROUP_AGAIN", "PRONOUN"})
"""What stands for the group named last."""
_NAMELESS: Final = frozenset({"FIGHTERS", "PEOPLE_NP"})
NOBODY: Final = frozenset(
    {
        *("assaillant", "auteur", "agresseur", "attaquant", "kidnappeur"),
        *("ravisseur", "tireur", "tueur", "meurtrier"),
    }
)
"""Words for attackers that name nobody (annotation guide)."""
_BANDS: Final = frozenset({"ARMED_GROUP", "FIGHTERS"})
_BEFORE: Final = frozenset({"DE", "DET", "NUMBER", "SEVERAL"})
_JOINING: Final = frozenset({"DE", "DEMONYM", "DET", "NEIGHBOUR", "PEOPLE_NP"})
_SPOKESMAN: Final = 6
"""Most units from a group to the name of who speaks for it."""
_OWN: Final = 2
"""Words of which one may be the possessive of a noun."""
_LEAD: Final = 3
"""Most units from "affilié" to the group: "affilié à l'"."""
_BONDS: Final = frozenset({"affilié", "lié", "allégeanc", "proch", "filial", "franchi"})
_BODIES: Final = frozenset({"OF_GROUP", "OF_ORGANISATION"})
_BACK: Final = 2
"""Most utterances from those under arms to the pronoun for them."""
_INNER: Final = frozenset({"VG", "SUBORDINATE", "QUE", "QUI"})
_PRONOUNS: Final = frozenset({"PRONOUN", "HIM"})
_SEVERAL: Final = frozenset({"ils", "elles", "eux"})
_ONE: Final = frozenset({"il", "elle"})


def meant_by(
    scene: Scene, unit: Unit, basis: Basis | None = None
) -> Perpetrator | None:
    """Say whom *unit* means as an author; "les assaillants" names nobody.

    "Le même groupe", "le mouvement" and a pronoun are the group named last. Without a
    *basis* named groups and soldiers are asserted, presumed ones suspected, the
    nameless unknown.
    """
    if unit.features & _AGAIN:
        again = scene.cast.last_group
        return None if again is None else Perpetrator(again, basis or Basis.ASSERTED)
    presumed = any("PRESUMED" in u.features for u in leaves((unit,)))
    owner = owner_of(scene, unit)
    if owner is not None:
        return meant_by(scene, owner, basis or Basis.CLAIMED)
    unit = _behind(unit)
    words = noun_of(scene, unit)
    head = words.casefold().split()[0]
    generic = "ACTOR" not in unit.features and bool(unit.features & _NAMELESS)
    who = UnnamedSource(words) if generic else party(scene, unit)
    if head.rstrip("s") in NOBODY:
        apposed = _apposed(scene, unit)
        return None if apposed is None else meant_by(scene, apposed, basis)
    if who is None or is_patron(scene, unit):
        return None
    if basis is None and presumed:
        basis = Basis.SUSPECTED
    nameless = generic and not is_force(unit)
    return Perpetrator(who, basis or (Basis.UNKNOWN if nameless else Basis.ASSERTED))


def owner_of(scene: Scene, unit: Unit) -> Unit | None:
    """Give the group that says what its own did: "le JNIM affirme que ses hommes"."""
    if "ACTOR" in unit.features or unit.features.isdisjoint(_NAMELESS):
        return None
    before = [u for u in scene.units if u.end <= unit.start]
    own = list(leaves((*before[-1:], unit)))[:_OWN]
    if not any("POSS" in u.features for u in own):
        return None
    said = next((u for u in reversed(before) if "VG" in u.features), None)
    if said is None or not {"SAY", "ACTIVE"} <= said.features:
        return None
    teller = subject_of(scene.units, said)
    if teller is None or "ARMED_GROUP" in teller.features:
        return teller
    told = (*[u for u in before if u.end <= teller.end][-_SPOKESMAN:], teller)
    speaks = "PERSON" in teller.features or "ROLE" in teller.features
    groups = [u for u in leaves(told) if {"ARMED_GROUP", "NAME"} <= u.features]
    return groups[-1] if speaks and groups else None


def _apposed(scene: Scene, unit: Unit) -> Unit | None:
    """Give who the attackers are, right after a comma: "les ravisseurs, six hommes"."""
    after = [u for u in scene.units if u.start >= unit.end]
    if not after or "COMMA" not in after[0].features:
        return None
    lead = list(takewhile(lambda u: bool(u.features & _BEFORE), after[1:]))
    found = after[len(lead) + 1 :][:1]
    return next((u for u in found if u.features & _BANDS), None)


def _behind(unit: Unit) -> Unit:
    """Give the fighters that a column is of, or the group that fighters are of."""
    if unit.match is None:
        return unit
    groups = (unit.match.role(name) for name in _GROUPS)
    inner = next(filter(None, groups), None)
    return unit if inner is None else _behind(inner)


def is_patron(scene: Scene, unit: Unit) -> bool:
    """Tell whether a group is only the one that another is said to belong to."""
    before = [u for u in scene.units if u.end <= unit.start][-_LEAD:]
    words = {scene.words(u).lower().rstrip("es") for u in before}
    return not words.isdisjoint(_BONDS)


def all_of(scene: Scene, sentence: Sequence[Unit], told: Sequence[Unit]) -> list[Unit]:
    """Give each author by itself, and who is listed beside the last of them."""
    found = [one for unit in told for one in _each_of(scene, unit)]
    for first in found[:1]:
        other = _joined_to(scene, sentence, first)
        found = [other, *found] if other and not opposed(first, other) else found
    for last in found[-1:]:
        listed = coordinated(sentence, last, lambda u: bears_arms(scene, u))
        found += [u for u in listed if not opposed(last, u)]
        ally = ally_of(sentence, last)
        found += [] if ally is None else [ally]
    return list({unit.start: unit for unit in found}.values())


def _joined_to(scene: Scene, sentence: Sequence[Unit], first: Unit) -> Unit | None:
    """Give who is joined to an author before it: "l'armée et des hommes de X"."""
    before = [u for u in sentence if u.end <= first.start]
    lead = list(takewhile(lambda u: bool(u.features & _JOINING), reversed(before)))
    others = before[: len(before) - len(lead)][-2:]
    joins = len(others) > 1 and "ET" in others[1].features
    return others[0] if joins and bears_arms(scene, others[0]) else None


def _each_of(scene: Scene, unit: Unit) -> Iterator[Unit]:
    """Give those of several who bear arms: "l'armée malienne et Wagner"."""
    if "PARTIES" in unit.features:
        armed = [u for u in leaves((unit,)) if bears_arms(scene, u)]
        yield from (u for u in armed if not opposed(armed[0], u))
        return
    second = unit.match and unit.match.role("group_too")
    yield from (unit, second) if second else (unit,)


def note_band(scene: Scene) -> None:
    """Keep whom a sentence tells of first, of those who bear arms: "ils ont tiré"."""
    for unit in scene.units:
        led = lead_of(scene.units, unit) if bears_arms(scene, unit) else Lead.OTHER
        if led in {Lead.BARE, Lead.OF}:
            scene.cast.last_band = unit, scene.utterance.number
            return


def stands_for(scene: Scene, sentence: Sequence[Unit], noun: Unit) -> Unit:
    """Give whom a pronoun takes up, or the force, group or band that people are of."""
    return _taken_up(scene, sentence, noun) or _group_of(scene, sentence, noun) or noun


def _taken_up(scene: Scene, sentence: Sequence[Unit], pronoun: Unit) -> Unit | None:
    """Give those under arms for whom a pronoun stands, told just before.

    In "la foule s'enfuyait quand ils ont été attaqués" they may be of the sentence.
    """
    last = scene.cast.last_band
    if last is None or pronoun.features.isdisjoint(_PRONOUNS):
        return None
    unit, number = last
    near = scene.utterance.number - number <= _BACK
    word = scene.words(pronoun).lower()
    before = list(takewhile(lambda u: u.features.isdisjoint(_INNER), sentence))
    own = pronoun in before or any(scene.words(u).lower() == word for u in before)
    agrees = word in _SEVERAL or (word in _ONE and "FIGHTERS" not in unit.features)
    return unit if near and own and agrees else None


def _group_of(scene: Scene, sentence: Sequence[Unit], people: Unit) -> Unit | None:
    """Give what people are of ("des membres du JNIM"), or a chief stands for.

    "La coalition d'Iyad Ag Ghali" is told by its chief.
    """
    if "PERSON" in people.features:
        before = [u for u in sentence if u.end <= people.start][-2:]
        head = before[0] if len(before) > 1 and "DE" in before[1].features else people
        body = "COLLECTIVE" in head.features and bool(head.features & _BODIES)
        return Unit(head.start, people.end, frozenset({"FIGHTERS"})) if body else None
    plain = "PEOPLE_NP" in people.features and "CIVILIAN" not in people.features
    if not plain or bears_arms(scene, people):
        return None
    after = [u for u in sentence if u.start >= people.end][:3]
    rest = [u for u in after[1:] if "DET" not in u.features][:1]
    armed = rest if after and "DE" in after[0].features else []
    return next((u for u in armed if bears_arms(scene, u)), None)
