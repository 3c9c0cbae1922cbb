# SPDX-License-Identifier: MIT
"""The days of a sentence that are not those of a noun in it."""

from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, PeriodTemplate
from sahelcoop.reading.scene import Scene

__all__ = ["own_days"]

_THINGS: Final = frozenset({"NOUN", "WORD"})
_NOUNS: Final = _THINGS | {"VOICE", "HEARER"}
_OF_SPEAKER: Final = frozenset({"VG", "CONTACTED"})
_DOERS: Final = frozenset({"VOICE", "HEARER", "PEOPLE_NP", "FIGHTERS"})
"""Whoever a participle tells more of."""
_OF: Final = ("du ", "de ", "d'", "d’")


def own_days(scene: Scene, units: Iterable[Unit]) -> Iterator[Unit]:
    """Give the days of a sentence, but for those of a noun: "l’attaque du 17 mars".

    So with the participle of whoever did or suffered: "les soldats tombés le 17 mars".
    """
    noun, before = frozenset[str](), frozenset[str]()
    for unit in units:
        if "DATE" in unit.features:
            nouns = _THINGS if _is_span(unit) else _NOUNS
            led = before & nouns and scene.words(unit).lower().startswith(_OF)
            done = "PPART" in before and before.isdisjoint(_OF_SPEAKER)
            if not led and not (done and noun & _DOERS) and "DE" not in before:
                yield unit
        noun, before = before, unit.features


def _is_span(unit: Unit) -> bool:
    """Tell days that somebody spoke on from the day of a noun: "du 3 au 5 mai"."""
    told = unit.value.value if isinstance(unit.value, Mention) else None
    return isinstance(told, PeriodTemplate)
