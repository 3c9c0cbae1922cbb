# SPDX-License-Identifier: MIT
"""Words inside a clause that are not of it: a source, a relative of the subject."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit

__all__ = ["clause_before", "goes_on", "is_cited", "own_words"]

_ENDS: Final = frozenset({"COMMA", "STOP", "SEMICOLON", "VG", "CLOSE"})
"""What ends the words for a source."""
_RELATIVE: Final = frozenset({"QUI", "DONT", '"où"'})
_BREAKS: Final = frozenset({"VG", "SEMICOLON"})


def is_cited(units: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether *unit* is of a source: "d’après un officier à Gao"."""
    before = [u for u in units if u.start <= unit.start]
    own = takewhile(lambda u: u.features.isdisjoint(_ENDS), reversed(before))
    return any("SELON" in u.features for u in own)


def clause_before(before: Sequence[Unit]) -> list[Unit]:
    """Give the words of a clause before its verb, the last first, up to another verb.

    Those of a relative of the subject are none of them: "Lundi, Rome, qui a livré dix
    chars à Gao en mai, a remis".
    """
    lead = [*takewhile(goes_on, reversed(before))]
    rest = before[: len(before) - len(lead)]
    close = next((n for n, u in enumerate(lead) if "COMMA" in u.features), None)
    if close is None or not rest or "VG" not in rest[-1].features:
        return lead
    main = [*takewhile(goes_on, reversed(rest[:-1]))]
    opening = (n for n, u in enumerate(main) if u.features & _RELATIVE)
    at = next(opening, None)
    return lead if at is None else [*lead[:close], *main[at + 1 :]]


def own_words(after: Sequence[Unit]) -> list[Unit]:
    """Give the words of a clause after its goods, up to a relative of these.

    "deux drones, dont la présence à Gao a été confirmée"
    """
    ends = (n for n, u in enumerate(after) if "DONT" in u.features)
    return [*after[: next(ends, None)]]


def goes_on(unit: Unit) -> bool:
    """Tell whether a clause goes on past *unit*."""
    return unit.features.isdisjoint(_BREAKS)
