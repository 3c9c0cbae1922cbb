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
    {"hauteur", "niveau", "abords", "alentours", "environs", "périphérie"}
)
"""Nouns that lead to a place: "à hauteur de", "aux abords de"."""
PLACES: Final = frozenset({"PLACE", "SITE_NP", "COUNTRY_AGAIN"})
WHERE: Final = PLACES | {"LOCATIVE", "CAP"}
"""What a sentence that tells where something is has one of."""
LOOK_BACK: Final = 4
"""Most units between a preposition and a place: "dans le petit village"."""
LINKS: Final = frozenset({"DET", "DE", "ADJ", "ADJ_BEFORE"})
_POINTS: Final = frozenset({"nord", "sud", "est", "ouest", "centre"})


def located(scene: Scene, sentence: Sequence[Unit]) -> Iterator[Unit]:
    """Give the units that a preposition of place leads to."""
    at = 0
    while at < len(sentence):
        unit = sentence[at]
        if unit.features.isdisjoint(WHERE):
            at += 1
            continue
        size = _unlisted(sentence, at)
        if size:
            last = sentence[at + size - 1]
            near = {"NEAR"} if at and "DE" in sentence[at - 1].features else set[str]()
            yield Unit(unit.start, last.end, frozenset({"PLACE"} | near))
        elif _is_where(scene, sentence, at):
            lead = sentence[max(0, at - LOOK_BACK) : at]
            apart = {"NEAR"} if any("QUANTITY" in u.features for u in lead) else set()
            yield attrs.evolve(unit, features=unit.features | apart)
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
    """Tell where somebody only came from: "les renforts venus de Gao"."""
    lead = [u.features for u in sentence[max(0, at - 3) : at]]
    while lead and "DE" not in lead[-1] and "DET" in lead[-1]:
        lead.pop()
    return len(lead) > 1 and "DE" in lead[-1] and {"ORIGIN", "PPART"} <= lead[-2]


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
        if before.features.isdisjoint(LINKS) and not passed:
            return False
    return False


def _unlisted(sentence: Sequence[Unit], at: int) -> int:
    """Count the capitalised words after à or près de that no table knows."""
    led = sentence[at - 1].features if at else _lead(sentence)
    near = at > 1 and "IN" in sentence[at - 2].features and "DE" in led
    if not (near or {'"à"', "A"} <= led):
        return 0
    return capitals(sentence, at)


def _lead(sentence: Sequence[Unit]) -> frozenset[str]:
    """Let a head before a date be led as after à: "Zibane, le 3 mai : …"."""
    names = takewhile(lambda unit: "CAP" in unit.features, sentence)
    after = [unit.features for unit in sentence[sum(1 for _ in names) :][:2]]
    led = len(after) > 1 and "COMMA" in after[0] and "DATE" in after[1]
    return frozenset({'"à"', "A"}) if led else frozenset()


def joined_to(sentence: Sequence[Unit], first: Unit) -> Iterator[Unit]:
    """Give the places joined to *first* by et, or by a comma and a preposition."""
    last = first
    rest = [u for u in sentence if u.start >= first.end]
    for unit in rest:
        if "PLACE" not in unit.features or "STATE" in unit.features:
            continue
        between = [u for u in rest if last.end <= u.start < unit.start]
        plain = all(u.features & {"ET", "COMMA", "A", "DE", "DET"} for u in between)
        commas = any("COMMA" in u.features for u in between)
        listed = bool(between) and "A" in between[-1].features
        if not plain or (commas and not listed):
            return
        last = unit
        yield unit


def is_again(scene: Scene, before: Unit, unit: Unit) -> bool:
    """Tell whether "cette" or "même" before a word for a town points back."""
    return not before.features.isdisjoint(_POINTING) and is_nameless(scene, unit)


def is_nameless(scene: Scene, unit: Unit) -> bool:
    """Tell whether a unit is a bare word for a town or a site, which is a known one."""
    named = any(u.features & {"CAP", "NAME"} for u in leaves((unit,)))
    return not named and scene.words(unit).lower().split()[0] in _SETTLED
