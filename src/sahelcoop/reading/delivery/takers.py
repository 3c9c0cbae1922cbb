# SPDX-License-Identifier: MIT
"""Who gets goods: pronouns ("leur a remis"), and whom a preposition leads to."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import REGION
from sahelcoop.model.actors import ActorKind, ActorRef
from sahelcoop.reading.cast import Member
from sahelcoop.reading.clauses import Complement, Lead
from sahelcoop.reading.parties import country_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "TAKERS",
    "capitals",
    "getting_of",
    "holder",
    "sellers",
    "shortened",
    "taker",
    "takers_among",
]

TAKERS: Final = frozenset({"lui", "leur"})
"""Pronouns for who gets something, of either gender."""
_BODIES: Final = frozenset(ActorKind) - {
    *(ActorKind.STATE, ActorKind.PERSON, ActorKind.ARMED_GROUP),
}
"""Kinds whose names are cut short to their first noun."""
_GOES_ON: Final = frozenset({"DE", "ADJ", "DEMONYM", "NAME", "CAP"})
"""What after a noun tells whom it is of, so that it recalls nobody."""
_HELPED: Final = frozenset({"AIDED", "CIVILIAN"})
"""People for whose good goods are handed to others."""
_LED: Final = 3
"""Units from "et" to a taker: "et à l’armée"."""


def taker(scene: Scene, verb: Unit) -> list[Unit]:
    """Give the pronoun for who gets something, in a verb or right before it."""
    before = [u for u in scene.units if u.end <= verb.start][-2:]
    return [
        Unit(unit.start, unit.end, frozenset({"PRONOUN"}))
        for led, unit in pairwise((*before, *leaves((verb,))))
        if "CLITIC" in unit.features and scene.words(unit).lower() in TAKERS
        if "A" not in led.features  # "a, quant à lui, donné"
    ]


def takers_among(
    units: Sequence[Unit], found: Sequence[Complement]
) -> list[Complement]:
    """Leave out what "à" leads to after the takers: where it is, not who gets it.

    Takers are joined by et; a date or a comma parts the place from the last of them,
    "au Togo et au Bénin en mai, au Mali".
    """
    at_all = [c for c in found if c.lead is Lead.AT]
    led = [c for c in at_all if not _town(c.unit)] or at_all
    last = 0
    for at, (one, other) in enumerate(pairwise(led), 1):
        between = [u for u in units if one.unit.end <= u.start < other.unit.start]
        marks = frozenset[str]().union(*(u.features for u in between))
        if "DATE" in marks:
            break
        joined = any("ET" in unit.features for unit in between[-_LED:])
        if joined or ("COMMA" not in marks and last == at - 1):
            last = at
    return [c for c in found if c not in led[last + 1 :]]


def getting_of(
    found: Sequence[Complement], cargo: Unit, *, giving: bool, town: bool
) -> list[Unit]:
    """Find who gets what is given: "à", "pour"; else the object before the goods.

    A *town* stands for its state where a state or an organisation gives. Who is to have
    the good of goods that somebody else is handed takes none of them himself.
    """
    leads = {Lead.TO, *([Lead.AT] if giving else [])}
    led = [c.unit for c in found if c.lead in leads]
    firm = [u for u in led if not _town(u)]
    handed = [c.unit for c in found if c.lead is Lead.AT and c.unit in firm]
    if any(u.features.isdisjoint(_HELPED) for u in handed):
        firm = [u for u in firm if u in handed or u.features.isdisjoint(_HELPED)]
    bare = [c.unit for c in found if c.lead is Lead.BARE and c.unit.end <= cargo.start]
    return firm or (led if town else []) or bare[:1]


def holder(unit: Unit) -> Unit:
    """Give whose a site is: "les hangars de l’armée nigérienne"."""
    owners = (u for u in leaves((unit,)) if {"NAME", "ACTOR"} <= u.features)
    return next(owners, unit) if "SITE_NP" in unit.features else unit


def sellers(found: Sequence[Complement], lead: Lead) -> list[Unit]:
    """Give who sells: "acheté à Baykar", "acheté en Italie"."""
    return [c.unit for c in found if c.lead is lead and not _town(c.unit)]


def capitals(found: Sequence[Complement]) -> list[Unit]:
    """Give the states outside the region whose capitals sell: "commandé à Ankara"."""
    led = [c.unit for c in found if c.lead is Lead.AT and "STATE" in c.unit.features]
    return [u for u in led if country_of((u,)) not in REGION]


def _town(unit: Unit) -> bool:
    return "LOCALITY" in unit.features  # may be the place as well: "à Niamey"


def shortened(scene: Scene, unit: Unit) -> ActorRef | None:
    """Find the body that its first noun alone recalls: "la force", "cette mission"."""
    if "UNLISTED" not in unit.features:
        return None
    noun = scene.words(unit).lower()
    before = [u.features for u in scene.units if u.end <= unit.start][-1:]
    after = [u.features for u in scene.units if u.start >= unit.end][:1]
    if not any(f & {"DEF", "DEM"} for f in before) or any(f & _GOES_ON for f in after):
        return None

    def heads(member: Member) -> bool:
        names = (member.name, *member.labels)
        return member.kind in _BODIES and any(
            n.lower().startswith(f"{noun} ") for n in names
        )

    known = scene.cast.recent(heads, unit.start)
    return None if known is None else known.ref(known.first_label)
