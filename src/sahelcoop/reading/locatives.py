# SPDX-License-Identifier: MIT
"""Locatives: which units of a sentence say where, and what points back at a place."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import COMPASS, Scene, capitals, leaves

__all__ = [
    "LINKS",
    "LOOK_BACK",
    "PLACES",
    "WHERE",
    "is_again",
    "is_nameless",
    "joined_to",
    "located",
]

_POINTING: Final = frozenset({"DEM", "EVEN"})
_SETTLED: Final = frozenset(
    {
        *("localité", "commune", "ville", "village", "bourgade", "cité"),
        *("port", "aéroport", "base", "endroit", "lieu", "site", "route", "axe"),
    }
)
_BESIDE: Final = frozenset(
    {
        *("hauteur", "niveau", "abords", "alentours", "environs", "périphérie"),
        *("entrée", "sortie", "lisière", "au-dessus", "proximité", "voisinage"),
        *("cœur", "coeur", "portes", "banlieue", "faubourgs"),
    }
)
"""Nouns that lead to a place: "à hauteur de", "aux abords de"."""
PLACES: Final = frozenset({"PLACE", "SITE_NP", "COUNTRY_AGAIN"})
WHERE: Final = PLACES | {"LOCATIVE", "CAP"}
"""What a sentence that tells where something is has one of."""
LOOK_BACK: Final = 4
"""Most units between a preposition and a place: "dans le petit village"."""
LINKS: Final = frozenset({"DET", "DE", "ADJ", "ADJ_BEFORE"})
_LINKED: Final = LINKS | {"NUMBER", "SEVERAL"}
_JOINS: Final = frozenset({"ET", "COMMA", "A", "DE", "DET"})
"""What may stand between the places of a list."""
_LEFT: Final = frozenset({"ORIGIN", "SET_OUT"})
"""Participles of who has come from somewhere, or has left it."""
_POINTS: Final = frozenset({"nord", "sud", "est", "ouest", "centre"})


def located(scene: Scene, sentence: Sequence[Unit]) -> Iterator[Unit]:
    """Give the units that a preposition of place leads to."""
    at, end = 0, len(sentence)
    while at < end:
        unit = sentence[at]
        if unit.features.isdisjoint(WHERE):
            at += 1
            continue
        size = _unlisted(scene, sentence, at)
        if size:
            last = sentence[at + size - 1]
            led = sentence[max(0, at - 1) : at]
            apart = any(u.features & {"DE", "ENTRE"} for u in led)
            near = {"NEAR"} if apart else set[str]()
            near |= {"AREA"} if _is_area(scene, sentence, at) else set()
            yield Unit(unit.start, last.end, frozenset({"PLACE"} | near))
        elif _is_where(scene, sentence, at):
            lead = sentence[max(0, at - LOOK_BACK) : at]
            apart = any("QUANTITY" in u.features for u in lead)
            apart = apart or _is_between(sentence, unit)
            near = {"NEAR"} if apart else set[str]()
            yield attrs.evolve(unit, features=unit.features | near)
        at += size or 1


def _is_where(scene: Scene, sentence: Sequence[Unit], at: int) -> bool:
    """Tell whether a unit says where: after a preposition, or at the head."""
    features = sentence[at].features
    if _is_whence(sentence, at):
        return False
    if "LOCATIVE" in features and "STATE" not in features:
        return True
    if features.isdisjoint(PLACES) or features & {"ITEM", "MOBILE"}:
        return False
    if at and is_again(scene, sentence[at - 1], sentence[at]):
        return False
    heads = at == 0 and "PLACE" in features and _heads(sentence)
    return _led(scene, sentence, at) or heads


def _is_whence(sentence: Sequence[Unit], at: int) -> bool:
    """Tell where somebody only came from: "venus de Gao", "parti de Gao"."""
    lead = [u.features for u in sentence[max(0, at - 3) : at]]
    while lead and "DE" not in lead[-1] and "DET" in lead[-1]:
        lead.pop()
    left = len(lead) > 1 and "PPART" in lead[-2] and bool(lead[-2] & _LEFT)
    return left and "DE" in lead[-1]


def _heads(sentence: Sequence[Unit]) -> bool:
    """Tell a first word before a comma or colon from a dateline."""
    after = sentence[1:2]
    apart = any(u.features & {"COMMA", "COLON"} for u in after)
    return apart and not any(u.features & {"OPEN", "DASH"} for u in sentence[2:5])


def _led(scene: Scene, sentence: Sequence[Unit], at: int) -> bool:
    """Tell whether a preposition of place stands before, articles apart.

    "Entre" leads to a site too: "entre les localités de Gao et de Bourem".
    """
    site = "SITE_NP" in sentence[at].features
    for before in reversed(sentence[max(0, at - LOOK_BACK - 1) : at]):
        if "IN" in before.features or (site and {"ENTRE", "PREP"} <= before.features):
            return True
        word = scene.words(before).lower()
        if word in _BESIDE:
            return True
        passed = word in COMPASS or "QUANTITY" in before.features  # "à 9 km au nord"
        if before.features.isdisjoint(_LINKED) and not passed:
            return False
    return False


def _unlisted(scene: Scene, sentence: Sequence[Unit], at: int) -> int:
    """Count the capitalised words that no table knows after à, près de, dans le."""
    led = sentence[at - 1].features if at else _lead(sentence)
    near = at > 1 and "DE" in led and _leads(scene, sentence[: at - 1])
    near = near or _is_area(scene, sentence, at)
    size = capitals(sentence, at)
    if (
        near
        or {'"à"', "A"} <= led
        or ("ENTRE" in led and _has_other_end(sentence, at + size))
    ):
        return size
    return 0


def _is_area(scene: Scene, sentence: Sequence[Unit], at: int) -> bool:
    """Tell a name with its article after dans: "dans le Gourma", not "dans le Nord"."""
    led = at > 1 and "DEF" in sentence[at - 1].features
    named = scene.words(sentence[at]).lower() not in _POINTS
    return led and named and "DANS" in sentence[at - 2].features


def _leads(scene: Scene, before: Sequence[Unit]) -> bool:
    """Tell what leads to a place with de: "près de", "à l'entrée de", "au nord de"."""
    word = scene.words(before[-1]).lower()
    towards = word in COMPASS and any("IN" in u.features for u in before[-3:-1])
    return towards or "IN" in before[-1].features or word in _BESIDE


def _has_other_end(sentence: Sequence[Unit], at: int) -> bool:
    """Tell whether "et" and another name with a capital or a place stand at *at*."""
    after = [unit.features for unit in sentence[at : at + 2]]
    return len(after) > 1 and "ET" in after[0] and bool(after[1] & {"CAP", "PLACE"})


def _lead(sentence: Sequence[Unit]) -> frozenset[str]:
    """Let a head before a date be led as after à: "Zibane, le 3 mai : …"."""
    names = takewhile(lambda unit: "CAP" in unit.features, sentence)
    after = [unit.features for unit in sentence[sum(1 for _ in names) :][:2]]
    led = len(after) > 1 and "COMMA" in after[0] and "DATE" in after[1]
    return frozenset({'"à"', "A"}) if led else frozenset()


def joined_to(sentence: Sequence[Unit], first: Unit) -> Iterator[Unit]:
    """Give the places joined to *first* by et, or by a comma and a preposition.

    Commas alone join those of a list that et ends: "à Gao, Bourem et Zibane".
    """
    rest = [u for u in sentence if u.start >= first.end]
    found: list[Unit] = []
    waiting: list[Unit] = []
    near = first.features & {"NEAR"} if _is_between(sentence, first) else frozenset()
    at = 0
    while at < len(rest):
        linked = takewhile(lambda u: u.features & _JOINS, rest[at:])
        between = list(linked)
        at += len(between)
        size = capitals(rest, at) or int(at < len(rest) and _is_town(rest[at]))
        if not (between and size):
            break
        span = Unit(rest[at].start, rest[at + size - 1].end, frozenset({"PLACE"}))
        unit = rest[at] if "PLACE" in rest[at].features else span
        waiting.append(attrs.evolve(unit, features=unit.features | near))
        joined = not any("COMMA" in u.features for u in between)
        if joined or "A" in between[-1].features:
            found += waiting
            waiting = []
        at += size
    yield from found


def _is_town(unit: Unit) -> bool:
    return "PLACE" in unit.features and "STATE" not in unit.features


def _is_between(sentence: Sequence[Unit], unit: Unit) -> bool:
    """Tell the first of two towns that something lies between."""
    before = [u for u in sentence if u.end <= unit.start][-1:]
    site = "SITE_NP" in unit.features
    return not site and any("ENTRE" in u.features for u in before)


def is_again(scene: Scene, before: Unit, unit: Unit) -> bool:
    """Tell whether "cette" or "même" before a word for a town points back."""
    return not before.features.isdisjoint(_POINTING) and is_nameless(scene, unit)


def is_nameless(scene: Scene, unit: Unit) -> bool:
    """Tell whether a unit is a bare word for a town or a site, which is a known one."""
    named = any(u.features & {"CAP", "NAME"} for u in leaves((unit,)))
    return not named and scene.words(unit).lower().split()[0] in _SETTLED
