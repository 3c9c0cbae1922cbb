# SPDX-License-Identifier: MIT
"""What a deal is about: the words for it, without what only stands around them."""

import re
from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["CONTENTS", "matter_of"]

CONTENTS: Final = ("subject", "aim", "field", "pledge")
"""Roles under which a rule tells what a deal is about."""


def matter_of(scene: Scene, unit: Unit, head: Unit) -> Unit:
    """Leave out de or au before *unit*, small words at its end, and a quotation’s end.

    A quotation that starts after the *head* is one of the words in it.
    """
    text = scene.document.text
    unit = _with_list(scene, unit)
    pledged = "PROMISED" in unit.features
    led = (_PLEDGE if pledged else _OF).match(text, unit.start, unit.end)
    start = unit.start if led is None else led.end()
    opened = any(mark in text[head.start : start] for mark in _OPENING)
    marks = () if opened else range(start, unit.end)
    ends = (n for n in marks if text[n] in _CLOSING)
    inside = (u for u in leaves(scene.units) if unit.start <= u.start < unit.end)
    kept = dropwhile(lambda u: u.features & _ON, reversed(tuple(inside)))
    last = next((u.end for u in kept), unit.end)
    words = text[start : min(next(ends, unit.end), last)].rstrip()
    words = _WHERE.split(words, maxsplit=1)[0]
    if opened and not any(mark in words for mark in _OPENING):
        words = words.rstrip(f"{_CLOSING}, \N{NO-BREAK SPACE}")
    return Unit(start, start + len(words), unit.features)


_OF: Final = re.compile(r"(?:d['’]|de\s|des\s|aux?\s|à\s)", re.IGNORECASE)
_PLEDGE: Final = re.compile(r".*?\s(?:à\s|de\s|d['’])", re.DOTALL)
"""What leads to what parties promise to do: "s'engagent à"."""
_WHERE: Final = re.compile(
    r"\s+de part et d['’]autre\b|,?\s+(?:pour|d['’])\s?une?\s(?:montant|valeur|durée)\b"
)
"""What says where, for how much or how long, and nothing of what it is about."""
_ON: Final = frozenset({"PREP", "ET", "DET", "DURATION", '"durée"'})
"""What the words for it do not end with: "les migrants (pour trois ans)"."""
_OPENING: Final = '«"“'
_CLOSING: Final = '»"”'


def _with_list(scene: Scene, unit: Unit) -> Unit:
    """Add what commas join to the first thing: "sur la pêche, le transit et l'eau"."""
    after = [u for u in leaves(scene.units) if u.start >= unit.end]
    clause = list(takewhile(lambda u: u.features.isdisjoint(_PARTING), after))
    at = next((n for n, u in enumerate(clause) if "ET" in u.features), 0)
    last = list(takewhile(lambda u: "COMMA" not in u.features, clause[at + 1 :]))
    ending = after[len(clause) :][:1] if len(clause) == at + 1 + len(last) else []
    acting = any(u.features & _ACTING for u in ending)  # "la presse et les ONG ont"
    if acting or not _is_list(clause[:at]):
        return unit
    return Unit(unit.start, max(u.end for u in (unit, *last)), unit.features)


def _is_list(units: Sequence[Unit]) -> bool:
    """Tell whether *units* go on with a list: a comma, and a noun after each.

    "la pêche, le transit", "(dans les domaines) de la pêche, de la santé"
    """
    commas = [n for n, u in enumerate(units) if "COMMA" in u.features]
    opens = ([*units[n + 1 : n + 3]] for n in commas)
    led = (u[1:] if u and {"DE"} == u[0].features & {"DE", "DET"} else u for u in opens)
    nouns = all(u and "DET" in u[0].features for u in led)
    return bool(commas) and commas[0] == 0 and nouns


_PARTING: Final = frozenset(
    {
        *("STOP", "VG", "PPRES", "AUX", "QUI", "QUE", "DONT", "ENTRE", "AVEC", "PAR"),
        *("DATE", "SEMICOLON", "OPEN", "ACTOR", "PRONOUN", "ORDINAL", "AGREEMENT"),
    }
)
"""What no list of things goes past."""
_ACTING: Final = frozenset({"VG", "PPRES", "AUX"})
