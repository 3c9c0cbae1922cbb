# SPDX-License-Identifier: MIT
"""Clauses that tell an attack by the way: with où or dont, or with a participle."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.sites import site_of
from sahelcoop.reading.clauses import is_finite
from sahelcoop.reading.scene import capitals

__all__ = ["Where", "participle_clause", "where_clause"]

_WHERE: Final = '"où"'
_ATTACK: Final = frozenset({"ATTACK_EVENT"})
_PEOPLE: Final = frozenset({"PEOPLE_NP", "FIGHTERS"})
_ENDS: Final = frozenset({"VG", "SEMICOLON", "AUX"})
_TOWN: Final = frozenset({"CAP", "LOCALITY"})
_HARMED: Final = frozenset({"KILL", "DIE"})
_LEAD: Final = 4
"""Most units from people to the participle that tells of them: "six soldats, tués"."""
_LONGEST: Final = 8
"""Most units between a place and où: "à Ber, bourg du nord, où"."""


@attrs.frozen
class Where:
    """A clause with où or dont, and the place that it is said of."""

    units: tuple[Unit, ...]
    place: Unit

    def holds(self, unit: Unit) -> bool:
        """Tell whether *unit* stands in the clause."""
        return self.units[0].start <= unit.start < self.units[-1].end


def where_clause(sentence: Sequence[Unit], start: int) -> Where | None:
    """Find the clause with où or dont of a place that *start* lies in.

    "La ville de Ber, où six soldats ont péri en mai, est calme."
    """
    before = [n for n, unit in enumerate(sentence) if unit.end <= start]
    first = next((n for n in reversed(before) if _opens(sentence, n)), None)
    if first is None:
        return None
    last = _end(sentence, first)
    place = _antecedent(sentence[:first])
    inside = last == len(sentence) or start < sentence[last].start
    return Where(tuple(sentence[first:last]), place) if place and inside else None


def participle_clause(sentence: Sequence[Unit], who: Unit) -> tuple[Unit, ...]:
    """Give the words on people killed that date and place it without a verb.

    "Les familles des six soldats tués à Ber en mai ont été reçues."
    """
    if who.features.isdisjoint(_PEOPLE):
        return ()
    after = [u for u in sentence if u.start >= who.start]
    told = tuple(takewhile(lambda u: u.features.isdisjoint(_ENDS), after))
    killed = any("PPART" in u.features and u.features & _HARMED for u in told[:_LEAD])
    dated = any("DATE" in u.features and "SINCE" not in u.features for u in told)
    at = any("IN" in a.features and b.features & _TOWN for a, b in pairwise(told))
    return told if killed and (dated or at) else ()


def _opens(sentence: Sequence[Unit], at: int) -> bool:
    """Tell où, and dont of the attack on a place: "Ber, dont l'attaque en mai"."""
    features = sentence[at].features
    if "DONT" in features:
        return any(u.features & _ATTACK for u in sentence[at + 1 : at + 3])
    return _WHERE in features


def _end(sentence: Sequence[Unit], first: int) -> int:
    """Find where the clause ends: at a semicolon, or where its sentence goes on."""
    told = False
    for at in range(first, len(sentence)):
        features = sentence[at].features
        goes_on = any(map(is_finite, sentence[at + 1 : at + 2]))
        if "SEMICOLON" in features or (told and "COMMA" in features and goes_on):
            return at
        told = told or "VG" in features
    return len(sentence)


def _antecedent(before: Sequence[Unit]) -> Unit | None:
    """Find the last town or named site before où, else the state there."""
    near = range(max(0, len(before) - _LONGEST), len(before))
    runs = [
        n for n in near if capitals(before, n) and not (n and capitals(before, n - 1))
    ]
    found = [_joined(before, n) for n in runs]
    found += [u for n in near if (u := site_of(before[n])) is not None]
    found.sort(key=lambda unit: unit.start)
    towns = [u for u in found if "STATE" not in u.features]
    return next(reversed(towns or found), None)


def _joined(units: Sequence[Unit], at: int) -> Unit:
    """Give the capitalised words from *at* on as one place."""
    last = units[at + capitals(units, at) - 1]
    return Unit(units[at].start, last.end, frozenset({"PLACE", "CAP"}))
