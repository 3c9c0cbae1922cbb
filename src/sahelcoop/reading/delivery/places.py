# SPDX-License-Identifier: MIT
"""Places in a clause that goods may have passed at or come to."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.locatives import PLACES
from sahelcoop.reading.scene import capitals

__all__ = ["goals", "located", "passed", "venue"]

_PART: Final = frozenset({"SUR", "DANS", "UNDER"})
"""What leads to a part of a place: "dans la cour du palais", "devant la mairie"."""
_THROUGH: Final = frozenset({"PAR", '"via"'})
_PORTS: Final = frozenset({"AIRBASE", "AIRPORT", "PORT"})
_HELD: Final = 9
"""Most units from a ceremony to where it was held."""
_NAMED: Final = frozenset({"CAP", "LOCALITY", "SITE_NP"})
"""What a state told past a comma says where it lies."""


def goals(units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the places that goods are bound for: "vers", "à destination de"."""
    flat = [u for u in units if "DET" not in u.features or "PREP" in u.features]
    for lead, of, unit in zip(flat, flat[1:], flat[2:], strict=False):
        bound = lead.features & {'"direction"', '"destination"'} and "DE" in of.features
        if unit.features & PLACES and (bound or "VERS" in of.features):
            yield unit


def located(units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the places that a preposition of place leads to, listed or not."""
    flat = [u for u in units if "DET" not in u.features or "PREP" in u.features]
    for at, unit in enumerate(flat[1:], 1):
        led = flat[at - 1]
        if at > 1 and "STANDING" in flat[at - 2].features:
            continue  # "une unité basée à X"
        if at > 2 and _glosses(flat[at - 3 : at - 1], unit):
            continue
        part = _whole_of(flat[at : at + 3]) if led.features & _PART else None
        if part is not None:
            yield part
        if at > 1 and "DE" in led.features and "IN" in flat[at - 2].features:
            led = flat[at - 2]
        before = {"UNDER"} & led.features and {"SITE_NP"} & unit.features
        if before or ("IN" in led.features and unit.features & PLACES):
            yield unit
        elif {'"à"', "A"} <= led.features and (size := capitals(flat, at)):
            last = flat[at + size - 1]
            yield Unit(unit.start, last.end, frozenset({"PLACE"}))


def passed(units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the ports that goods come through: "par le port de Lomé"."""
    flat = [u for u in units if "DET" not in u.features or "PREP" in u.features]
    for led, unit in pairwise(flat):
        if led.features & _THROUGH and unit.features & _PORTS:
            yield unit


def _whole_of(words: Sequence[Unit]) -> Unit | None:
    """Give the town or site of which a part is told: "la piste de Gao"."""
    if len(words) < 3 or "DE" not in words[1].features or words[0].features & PLACES:
        return None
    site = words[2].features & {"LOCALITY", "SITE_NP", "BODY"}
    common = words[0].features & {"NOUN", "WORD"} and "CAP" not in words[0].features
    return words[2] if site and common else None


def _glosses(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a state only says where a place is: "de Douala, au Cameroun"."""
    named, comma = (u.features for u in before)
    return bool(named & _NAMED) and "COMMA" in comma and "COUNTRY" in unit.features


def venue(units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the house where a ceremony was: "une cérémonie tenue à l’état-major"."""
    feast = next((n for n, u in enumerate(units) if "OCCASION" in u.features), None)
    words = units[feast + 1 : feast + 1 + _HELD] if feast is not None else ()
    flat = [u for u in words if "DET" not in u.features or "PREP" in u.features]
    for led, unit in pairwise(flat):
        if {"A", "PREP"} <= led.features and "BODY" in unit.features:
            yield unit
