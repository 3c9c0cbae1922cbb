# SPDX-License-Identifier: MIT
"""The two sides of a clause of violence, by the sort of verb that it has."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.reach import (
    WEAPONS,
    author_by,
    bearers,
    is_band,
    is_force,
    is_settled,
    led_by,
    object_of,
)
from sahelcoop.reading.clauses import Lead, lead_of

__all__ = [
    "FORCES",
    "PEOPLE",
    "STRUCK",
    "THINGS",
    "UPON",
    "UPON_LEADS",
    "VICTIMS",
    "Roles",
    "as_harmed",
    "by_nobody",
    "lost_by",
    "met",
    "shelled",
    "suffered",
]

Roles = dict[str, tuple[Unit, ...]]
"""Units by the role that they play."""

PEOPLE: Final = frozenset({"PEOPLE_NP", "FIGHTERS", "UNNAMED"})
VICTIMS: Final = PEOPLE | {"ROLE", "PERSON"}
FORCES: Final = frozenset({"ARMED_FORCE", "ARMED_GROUP", "PRIVATE_MILITARY_COMPANY"})
THINGS: Final = frozenset({"SITE_NP", "VEHICLE", "TRUCK"})
STRUCK: Final = PEOPLE | FORCES | THINGS | {"LOCALITY"}
UPON: Final = frozenset({"ATTACK", "STRIKE", "SWOOP", "HURL", "AVENGE"})
"""Verbs with sur or contre: "ont tiré, lundi, sur des bergers"."""
UPON_LEADS: Final = frozenset({"SUR", "CONTRE"})
_MEETING: Final = (
    ("CLASH", frozenset({"A"})),
    ("FALL", frozenset({"SUR", "AVEC"})),
)
"""Verbs of a force that comes upon fighters, and what leads to these."""
_FACING: Final = frozenset({"A", "CONTRE"})
"""What leads to who won: "un revers face aux rebelles"."""
_BY: Final = frozenset({"PAR"})
_SUFFERED: Final = frozenset({"KILL", "WOUND", "ABDUCT", "ATTACK", "OUST", "OVERCOME"})
"""What befalls people in a passive."""
_ARMS: Final = frozenset({"EXPLOSIVE", "AMMUNITION", "MISSILE", "ARTILLERY", *WEAPONS})
_HARMS: Final = (
    ("KILL", ("who",)),
    ("WOUND", ("hurt_who",)),
    ("ABDUCT", ("target", "taken_who")),
)
"""The roles of those to whom a verb or noun does harm; others are targets."""


def suffered(
    sentence: Sequence[Unit], word: Unit, subject: Unit | None, told: Roles
) -> Roles:
    """Give the sides of a passive; by whom another than somebody armed, it is none."""
    if subject is None or not subject.features & (VICTIMS | FORCES):
        return {}
    if not word.features & _SUFFERED:
        return {}
    author = author_by(sentence, word)
    arms = led_by(sentence, word, _BY, _ARMS)
    roles = told | as_harmed(word, subject)
    if author is not None or arms is not None:
        by: Roles = {} if author is None else {"perpetrator": (author,)}
        return roles | by | ({} if arms is None else {"means": (arms,)})
    named = any(u.features & _BY for u in sentence if u.start >= word.end)
    vague = not is_settled(sentence) or is_band(subject) or "OUST" in word.features
    return {} if named or vague else roles


def met(sentence: Sequence[Unit], verb: Unit, subject: Unit | None) -> Roles:
    """Give the sides of a force and of fighters that come to fight."""
    one = _moving(sentence, verb) or subject
    if one is None:
        return {}
    leads = next((leads for term, leads in _MEETING if term in verb.features), None)
    other: Unit | None = None
    if leads is not None:
        other = led_by(sentence, verb, leads, PEOPLE | FORCES)
    elif "UNDERGO" in verb.features:
        lost = object_of(sentence, verb, frozenset({"LOSS"}))
        other = lost and led_by(sentence, lost, _FACING, PEOPLE | FORCES)
    elif {"FIGHT", "ACTIVE"} <= verb.features:
        other = object_of(sentence, verb, PEOPLE | FORCES)
    return {} if other is None else _sides(one, bearers(sentence, other))


def _sides(one: Unit, other: Unit) -> Roles:
    """Tell fighters from the force that they fight, which is the target."""
    if is_force(one) and is_band(other):
        return {"perpetrator": (other,), "target": (one,)}
    if is_band(one) and is_force(other):
        return {"perpetrator": (one,), "target": (other,)}
    return {}


def _moving(sentence: Sequence[Unit], verb: Unit) -> Unit | None:
    """Give the patrol or the convoy that is the subject of *verb*."""
    before = [u for u in sentence if u.end <= verb.start and "MOBILE" in u.features]
    bare = (u for u in reversed(before) if lead_of(sentence, u) is Lead.BARE)
    return next(bare, None)


def shelled(sentence: Sequence[Unit], verb: Unit, shells: Unit, told: Roles) -> Roles:
    """Give what shells or rockets have hit, or come down near."""
    falls = verb.features & {"FALL", "ATTAIN"}
    crash = {"SE", "OVERCOME"} <= verb.features
    if not (falls or crash) or not is_settled(sentence):
        return {}
    near = led_by(sentence, verb, frozenset({"IN"}), STRUCK)
    struck: Roles = {} if near is None else {"target": (near,)}
    return told | {"means": (shells,)} | struck


def lost_by(sentence: Sequence[Unit], verb: Unit, subject: Unit) -> Roles:
    """Give whom a force has lost: "a perdu, lundi, à Gao, une vingtaine d'hommes"."""
    dead = object_of(sentence, verb, frozenset({"PEOPLE_NP", "FIGHTERS"}))
    if dead is None or not is_settled(sentence):
        return {}
    return {"verb_lost": (verb,), "target": (subject,), "who_lost": (dead,)}


def by_nobody(
    sentence: Sequence[Unit], verb: Unit, subject: Unit, told: Roles
) -> Roles:
    """Give the people whom a pronoun for nobody told before is said to have shot at."""
    if not verb.features & UPON or "HIM" not in subject.features:
        return {}
    shot = led_by(sentence, verb, UPON_LEADS, PEOPLE)
    shot = shot or object_of(sentence, verb, PEOPLE)
    return told | {"target": (shot,)} if shot and is_settled(sentence) else {}


def as_harmed(word: Unit, struck: Unit) -> Roles:
    """Give the roles that *struck* plays as the object of *word*."""
    people = struck.features & VICTIMS
    harms = (roles for term, roles in _HARMS if people and term in word.features)
    return dict.fromkeys(next(harms, ("target",)), (struck,))
