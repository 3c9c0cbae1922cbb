# SPDX-License-Identifier: MIT
"""Cues: where a sentence says whose words something is, and who stands beside them."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit

__all__ = ["Cue", "after", "before", "clauses", "cues_in", "has_verb"]

_REACH: Final = 30
"""Most units between a verb and its subject; relative clauses stand between them."""
_NEAR: Final = 14
"""Most units between a verb and the subject after it."""
_ENDS: Final = frozenset({"STOP", "SEMICOLON"})
_BEYOND: Final = _ENDS | {"QUOTE", "QUE", "VG", "COLON"}
_PHRASE: Final = frozenset({"NOUN", "WORD", "ADJ", "DEMONYM", "NAME", "DE", "CAP"})
_SKIPPED: Final = frozenset({"ADVERB", "DATE", "SETTING", "HEARER", "COMMA", "CLITIC"})
_VERBS: Final = frozenset({"VG", "AUX"})


@attrs.frozen
class Cue:
    """A match of the speech rules, by its place among the units of its sentence."""

    match: Match
    at: int
    """Place of its verb, or of its first unit."""
    first: int
    """Place of its first unit."""
    last: int
    """Place of its last unit."""

    @property
    def emits(self) -> str:
        """What the cue does to the words around it."""
        return self.match.emits

    @property
    def verb(self) -> Unit | None:
        """The verb of speech, where there is one."""
        return self.match.role("verb")


def clauses(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Give the stretches of *units* between full stops, the stop left out."""
    first = 0
    for at, unit in enumerate(units):
        if "STOP" in unit.features:
            if first < at:
                yield first, at
            first = at + 1
    if first < len(units):
        yield first, len(units)


def cues_in(units: Sequence[Unit], matches: Sequence[Match]) -> tuple[Cue, ...]:
    """Give the *matches* as cues, in the order of their verbs."""
    places = {unit.start: at for at, unit in enumerate(units)}
    found = (
        Cue(
            match,
            places[(match.role("verb") or match.units[0]).start],
            places[match.units[0].start],
            places[match.units[-1].start],
        )
        for match in matches
    )
    return tuple(sorted(found, key=_place))


def _place(cue: Cue) -> int:
    return cue.at


def has_verb(units: Sequence[Unit]) -> bool:
    """Tell whether *units* hold a verb that stands in no relative clause."""
    relative = False
    for unit in units:
        if "COMMA" in unit.features:
            relative = False
        elif unit.features & {"QUI", "QUE", "DONT"}:
            relative = True
        elif not relative and unit.features & _VERBS:
            return True
    return False


def _led(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a preposition stands before the unit *at*."""
    return at > 0 and "PREP" in units[at - 1].features


def before(units: Sequence[Unit], at: int, first: int) -> Unit | None:
    """Find the subject of the verb *at* before it, not before the unit *first*."""
    low = max(first, at - _REACH)
    place = _past_conjunction(units, at - 1, low)
    while place >= low:
        unit = units[place]
        if "VOICE" in unit.features and not _led(units, place):
            return unit
        if "VG" in unit.features:
            place = _past_relative(units, place, low)
        place -= 1
    return None


def _past_conjunction(units: Sequence[Unit], place: int, low: int) -> int:
    """Step back from "et a ajouté" to before the verb that it goes on from."""
    while place > low and units[place].features & {"ADVERB", "CLITIC", "DATE"}:
        place -= 1
    if place < low or "ET" not in units[place].features:
        return place
    verbs = [n for n in range(low, place) if "VG" in units[n].features]
    said = [n for n in verbs if "SAY" in units[n].features]
    return (said or verbs or [place])[-1]


def _past_relative(units: Sequence[Unit], place: int, low: int) -> int:
    """Step back from a verb to the "qui" that it belongs to, if there is one."""
    for n in range(place - 1, max(low, place - 6) - 1, -1):
        if "QUI" in units[n].features:
            return n
    return place


def after(units: Sequence[Unit], at: int, last: int, *, anybody: bool) -> Unit | None:
    """Find the subject of the verb *at* after it, before the unit *last*.

    With *anybody* it may be a noun that no table knows to be a speaker.
    """
    high = min(last, at + 1 + _NEAR)
    for place in range(at + 1, high):
        unit = units[place]
        if "VOICE" in unit.features and not _led(units, place):
            return unit
        if unit.features & _BEYOND:
            high = place
            break
    return _phrase(units, at + 1, high) if anybody else None


def _phrase(units: Sequence[Unit], place: int, high: int) -> Unit | None:
    """Read a noun with its determiner, and what belongs to it, right after a verb."""
    while place < high and units[place].features & (_SKIPPED - {"CLITIC"}):
        place += 1
    if place >= high or not units[place].features >= {"DET"}:
        return None
    if "PREP" in units[place].features - {"INDEF"} and "INDEF" not in (
        units[place].features
    ):
        return None
    end = place + 1
    while end < high and units[end].features & _PHRASE:
        end += 1
    if end == place + 1:
        return None
    features = frozenset({"VOICE", "UNNAMED"})
    return Unit(units[place].start, units[end - 1].end, features)
