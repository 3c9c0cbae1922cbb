# SPDX-License-Identifier: MIT
"""Words that speak though no table knows them: a document, a name, a noun phrase."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import capitals, leaves

__all__ = [
    "is_bare",
    "is_document",
    "name_after",
    "of_paper",
    "paper",
    "past_manner",
    "phrase",
]

_OF_PAPER: Final = frozenset({"ADJ", "DATE", "DEMONYM", "PPART"})
_PHRASE: Final = frozenset({"NOUN", "WORD", "ADJ", "DEMONYM", "NAME", "DE", "CAP"})
_BEARERS: Final = frozenset({"PEOPLE", "COLLECTIVE", "ROLE"})
_NAMED: Final = frozenset({"PERSON", "ACTOR"})
_SKIPPED: Final = frozenset({"ADVERB", "DATE", "SETTING", "HEARER", "COMMA", "CLITIC"})


def is_bare(voice: Unit) -> bool:
    """Tell whether a noun has no article: "de personnes déplacées".

    In the singular it tells more of a subject: "Instituteur à Gao, Issa Maro".
    """
    first = next(leaves((voice,))).features
    many = "P" in first and first.isdisjoint({"DET", "NUMBER", "CAP"})
    noun = voice.features if first & {"NOUN", "ADJ_BEFORE"} else first
    one = {"NOUN", "S"} <= noun and bool(noun & _BEARERS) and not noun & _NAMED
    return many or (one and "DET" not in first)


def is_document(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a document told of before is at *at*: "indique ce communiqué"."""
    noun = units[at : at + 2]
    known = len(noun) > 1 and noun[0].features & {"DEF", "DEM"}
    return bool(known) and _is_paper(noun[1])


def _is_paper(unit: Unit) -> bool:
    return unit.features >= {"DOCUMENT", "NOUN"} or '"texte"' in unit.features


def of_paper(unit: Unit) -> bool:
    """Tell whether a word says what sort of document it is, or is its number."""
    features = unit.features
    known = bool(features & _OF_PAPER) and features.isdisjoint({"VG", "MEDIUM"})
    known = known or not features  # "n° 12"
    return known or ("WORD" in features and "CAP" not in features)


def paper(units: Sequence[Unit], low: int, high: int) -> Unit | None:
    """Find a document that nobody signed and that speaks for itself.

    "Le communiqué" is one told of before, and speaks for whoever issued that.
    """
    for place in range(low, high - 1):
        opens = "INDEF" in units[place].features and _opens(units[place])
        if opens and units[place + 1].features >= {"DOCUMENT", "NOUN"}:
            end = place + 2
            while end < high and of_paper(units[end]):
                end += 1
            features = frozenset({"VOICE", "UNNAMED"})
            return Unit(units[place].start, units[end - 1].end, features)
    return None


def phrase(units: Sequence[Unit], place: int, high: int) -> Unit | None:
    """Read a noun with its determiner, and what belongs to it, right after a verb."""
    place = past_manner(units, place)
    while place < high and units[place].features & (_SKIPPED - {"CLITIC"}):
        place += 1
    if place >= high or not _opens(units[place]):
        return None
    end = place + 1
    while end < high and units[end].features & _PHRASE:
        end += 1
    while "DE" in units[end - 1].features:
        end -= 1
    noun = units[place + 1 : end]
    if not noun or any("MEDIUM" in unit.features for unit in noun):
        return None
    features = frozenset({"VOICE", "UNNAMED"})
    return Unit(units[place].start, units[end - 1].end, features)


def past_manner(units: Sequence[Unit], place: int) -> int:
    """Step over how somebody speaks: "en grosses lettres", "d’un air las"."""
    led = units[place].features if place < len(units) else frozenset[str]()
    if not led & {"EN", "AVEC", "SUR", '"d\'"', '"sans"'}:
        return place
    at = first = place + 1 + any("ONE" in u.features for u in units[place + 1 :][:1])
    while at < len(units) and _is_small(units[at]):
        at += 1
    return at if at > first else place


def _is_small(unit: Unit) -> bool:
    """Tell whether a word is a noun or an adjective and opens nothing new."""
    small = unit.features & {"NOUN", "ADJ", "WORD"}
    return bool(small) and unit.features.isdisjoint({"CAP", "DET", "VOICE", "VG"})


def name_after(units: Sequence[Unit], place: int) -> Unit | None:
    """Take capitalised words that nobody knows, right after a verb, for a name."""
    size = capitals(units, place)
    if not size:
        return None
    last = units[place + size - 1]
    return Unit(units[place].start, last.end, frozenset({"VOICE", "PERSON"}))


def _opens(unit: Unit) -> bool:
    """Tell whether a determiner that is no preposition opens a noun phrase."""
    return "DET" in unit.features and (
        "PREP" not in unit.features or "INDEF" in unit.features
    )
