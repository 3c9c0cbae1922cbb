# SPDX-License-Identifier: MIT
"""Whether goods are told as another load, or as one told of before."""

import re
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.cargo import is_pointed
from sahelcoop.reading.delivery.loads import VAGUE, is_another_lot
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "SIDES",
    "has_come_before",
    "is_earlier",
    "is_gift",
    "is_known",
    "is_taken_up",
    "refers_back",
]

SIDES: Final = ("suppliers", "recipients")
_PART_OF: Final = re.compile(
    r"\b(?:restant|supplémentaire|suivant|manquant|dernier|dernière)e?s?\b"
)
"""What parts goods from others of them."""
_ASIDE: Final = frozenset({"delivery.supplied_by", "delivery.bought_from"})
"""Rules about a participle, which tell what went before."""


def is_earlier(match: Match, cargo: Unit) -> bool:
    """Tell whether this load is told as another one: "déjà", "seize autres"."""
    words = leaves((*match.roles.get("verb", ()), *match.units))
    before = any("EARLIER" in u.features for u in words)
    before = before or (is_another_lot(cargo, ()) and match.rule in _ASIDE)
    first = takewhile(lambda u: "GOODS" not in u.features, leaves((cargo,)))
    other = any(u.features & {"OTHER"} and "NOUN" not in u.features for u in first)
    return before or other


def has_come_before(match: Match, cargo: Unit, sheet: Sheet) -> bool:
    """Tell whether known goods "étaient arrivés" or "avaient débarqué" before."""
    verb = match.role("verb")
    past = {"IMPF", "COMPOUND", "ARRIVE"}
    gone = verb is not None and past <= verb.features and "NE" not in verb.features
    first = next(leaves((cargo,))).features
    load: tuple[Item, ...] = sheet.fields.get("items", ())
    counted = any(item.quantity != UNSPECIFIED for item in load[:1])
    return gone and {"DEF"} == first & {"DEF", "DE"} and not counted


def is_taken_up(scene: Scene, match: Match, cargo: Unit) -> bool:
    """Tell goods that an article takes as told before: "les obusiers", "du blé russe".

    "Du" is de and le after a noun for the event; some of them, or others, are not. So
    are those of which a verb alone tells that they "avaient été commandés".
    """
    if "CARGO" not in cargo.features:
        return {"HAVE", "IMPF", "PASSIVE"} <= cargo.features
    before = [u for u in leaves(scene.units) if u.end <= cargo.start][-1:]
    ahead = [*before, *takewhile(lambda u: "GOODS" not in u.features, leaves((cargo,)))]
    told = frozenset[str]().union(*(u.features for u in ahead))
    after = [u for u in scene.units if u.start >= cargo.end][:1]
    rest = any(_PART_OF.search(scene.words(u).lower()) for u in (cargo, *after))
    contracted = any({"DE", "DET"} <= u.features for u in ahead)
    definite = match.emits == "EVENT" if contracted else "DEF" in told
    return definite and not rest and told.isdisjoint({"ORDINAL", "OTHER"})


def refers_back(scene: Scene, match: Match, sheet: Sheet, cargo: Unit) -> bool:
    """Tell whether the goods are some told of before: "ce don", "le lot", "les engins".

    An "aide" from nobody to nobody is none by itself either, but "le matériel" is
    an event where both sides are told.
    """
    load: tuple[Item, ...] = sheet.fields.get("items", ())
    families = {item.category for item in load}
    told = sheet.fields.keys() & set(SIDES)
    new = "ONE" in next(leaves((cargo,))).features  # "un don", "une aide"
    if _is_key(scene, cargo) and scene.cast.last_load is not None:
        return True
    first = scene.cast.last_load is None and not is_pointed(scene, cargo)
    if first and "suppliers" in told and _comes(match):
        return False  # "Le don turc est arrivé." opens the news
    if is_gift(sheet):
        return not new or len(told) < len(SIDES)
    alone = families == {ItemCategory.AID} and not told and not new
    counted = any(item.quantity.best is not None for item in load[:1])
    whole = len(told) == len(SIDES) and counted
    pointed = is_pointed(scene, cargo) and not whole
    return alone or (
        is_known(scene, sheet, cargo) and (pointed or len(told) < len(SIDES))
    )


def _comes(match: Match) -> bool:
    """Tell whether goods are told to have come or been handed over."""
    verb = match.role("verb")
    told = frozenset[str]() if verb is None else verb.features
    landed = "PPART" in told and not told.isdisjoint({"REACH", "UNLOAD"})
    return landed or ("VG" in told and not told.isdisjoint({"COMPOUND", "PASSIVE"}))


def _is_key(scene: Scene, cargo: Unit) -> bool:
    """Tell whether keys are those of goods told before: "les clés du premier char"."""
    before = [u for u in scene.units if u.end <= cargo.start][-3:]
    words = [scene.words(u).lower() for u in before]
    first = next(leaves((cargo,))).features
    known = "DEF" in first or any("DEF" in u.features for u in before[-1:])
    return known and not {"clés", "clefs"}.isdisjoint(words)


def is_gift(sheet: Sheet) -> bool:
    """Tell whether "don" alone stands for the goods, or none are named."""
    return {item.description for item in sheet.fields.get("items", ())} <= {"don"}


def is_known(scene: Scene, sheet: Sheet, cargo: Unit) -> bool:
    """Tell whether goods are told as known ones: "ces camions", "le matériel".

    "De l’aide" first in a sentence or after a comma and "le premier lot" are not.
    """
    first = next(leaves((cargo,)))
    load: tuple[Item, ...] = sheet.fields.get("items", ())
    vague = all(i.category in VAGUE and i.quantity == UNSPECIFIED for i in load)
    ranked = "ORDINAL" in cargo.features.union(*(u.features for u in leaves((cargo,))))
    definite = {"DEF"} == first.features & {"DEF", "DE"} and not ranked
    lead = [u.features for u in scene.units if u.end <= cargo.start][-2:]
    if lead and "DE" in lead[-1] and lead[0] & {"DE", "COMMA", "STOP"}:
        return False
    return is_pointed(scene, cargo) or (definite and vague)
