# SPDX-License-Identifier: MIT
"""Which days of a sentence are those of the words said in it, and which a noun’s."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, PeriodTemplate
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.speech.cues import has_verb

__all__ = ["ELSEWHERE", "of_telling", "own_days"]

ELSEWHERE: Final = frozenset({"VG", "INF", "PPRES", "PPART", "QUI", "DONT", "QUE"})
"""What starts to tell of something else after a verb of speech."""
_PHRASE: Final = frozenset({"DET", "NOUN", "WORD", "ADJ"})
_CIRCUMSTANCE: Final = frozenset({"VOICE", "PREP", "DATE", "SETTING", "HEARER"})
_RELATIVE: Final = frozenset({"QUI", "DONT"})
"""What opens a clause that a day right before the verb may belong to."""
_LEADING: Final = _RELATIVE | {"QUE"}
"""What opens a relative clause before any verb of speech."""
_CLOSE: Final = 2
"""Most units between a verb and a day right before it."""
_LED: Final = 3
"""Units before whoever a document is of: itself, what it is like, "de"."""
_HOLDS: Final = frozenset({"SUBORDINATE", "SETTING"})
"""What shows that a clause before a speaker is told with his: "un communiqué où"."""
_THINGS: Final = frozenset({"NOUN", "WORD"})
_NOUNS: Final = _THINGS | {"VOICE", "HEARER"}
_OF_SPEAKER: Final = frozenset({"VG", "CONTACTED"})
_CLOSED: Final = frozenset({"COMMA", "VG", "AUX", "STOP", "SEMICOLON", "SETTING"})
_TOLD_OF: Final = _NOUNS | {"ADJ", "PEOPLE_NP", "FIGHTERS", "SITE_NP", "NAME"}
"""Whoever or whatever a participle tells more of."""
_SPOKEN: Final = frozenset({"SETTING", "DOCUMENT", "MEDIUM"})
"""What words are said in, whose day is theirs: "un communiqué publié lundi"."""
_BREAKS: Final = frozenset({"VG", "AUX", "STOP", "SEMICOLON", "COLON"}) | _LEADING
"""What tells no more of a document than whose it is."""
_OF: Final = ("du ", "de ", "d'", "d’")
_PARTS: Final = tuple(
    f"{noun} d" for noun in ("la nuit", "la journée", "la soirée", "la matinée")
)
"""How the parts of a day open that are told by their date."""


def own_days(scene: Scene, units: Iterable[Unit]) -> Iterator[Unit]:
    """Give the days of a sentence, but for those of a noun: "l’attaque du 17 mars".

    So with a participle: "les soldats tombés le 17 mars", "l’accord signé en mai".
    """
    noun, before = frozenset[str](), frozenset[str]()
    agent, last = False, 0
    units = tuple(units)
    issued = _issued(units)
    for unit in units:
        agent = _in_agent(unit, noun, before) or (agent and not unit.features & _CLOSED)
        if "DATE" in unit.features:
            nouns = _THINGS if _is_span(unit) else _NOUNS
            led = before & nouns and scene.words(unit).lower().startswith(_OF)
            done = "PPART" in before and before.isdisjoint(_OF_SPEAKER)
            done = done and bool(noun & _TOLD_OF) and noun.isdisjoint(_SPOKEN)
            done = done and last not in issued
            done = done or _is_object(scene, unit, before)
            if not (led or done or agent) and "DE" not in before:
                yield unit
        noun, before, last = before, unit.features, unit.start


def _issued(units: Sequence[Unit]) -> frozenset[int]:
    """Find the participles of documents past whose they are, by where they start.

    "Un communiqué du ministère publié mardi", "une lettre de Paris, datée de mardi"
    """
    paper, found = False, set[int]()
    for unit in units:
        issued = unit.features & {"ISSUED", "DISCLOSE"}
        if paper and issued and "VG" not in unit.features:
            found.add(unit.start)
        paper = _is_paper(unit) or (paper and unit.features.isdisjoint(_BREAKS))
    return frozenset(found)


def _is_issuer(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a setting is the document of the one at *at*: no subject yet."""
    before = units[max(0, at - _LED) : at]
    led = bool(before) and "DE" in before[-1].features
    return led and any("SETTING" in u.features and _is_paper(u) for u in before)


def _is_paper(unit: Unit) -> bool:
    return any(leaf.features >= {"DOCUMENT", "NOUN"} for leaf in leaves((unit,)))


def _in_agent(unit: Unit, noun: frozenset[str], before: frozenset[str]) -> bool:
    """Tell whether somebody opens who did something: "les soldats tués par X le 3"."""
    done = "PPART" in before and before.isdisjoint(_OF_SPEAKER)
    told = bool(noun & _TOLD_OF) and noun.isdisjoint(_SPOKEN)
    return "PAR" in unit.features and done and told


def _is_object(scene: Scene, unit: Unit, before: frozenset[str]) -> bool:
    """Tell whether a day is what a verb tells of: "il raconte la nuit du 3 mai"."""
    told = bool(before & {"VG", "VERB"}) and bool(before & {"SAY", "WORDING"})
    return told and scene.words(unit).lower().startswith(_PARTS)


def of_telling(around: Sequence[Unit], verb: Unit | None) -> Iterator[Unit]:
    """Give the units that go with the verb of speech, up to what another verb tells.

    A date beyond is that of something told, or of how long it has lasted.
    """
    at = next((n for n, unit in enumerate(around) if unit is verb), None)
    if at is None:
        yield from around
        return
    voices = (n for n in range(at) if "VOICE" in around[n].features)
    subject = next((n for n in voices if not _is_issuer(around, n)), at)
    whole = "QUI" in around[at - 1].features and has_verb(around[: at - 1])
    yield from () if whole or _tells(around[:subject]) else _main(around[:subject])
    between = around[subject:at]
    relative = any(unit.features & _RELATIVE for unit in between)
    yield from () if relative else between[-_CLOSE:]
    yield around[at]
    heard = False
    issued = _issued(around)
    for before, unit in pairwise(around[at:]):
        noun = unit.features & {"NOUN", "MEDIUM"} or unit.start in issued
        heard = heard or "VOICE" in before.features
        told = heard and "COMMA" in before.features and _apposed(unit)
        elsewhere = unit.features & ELSEWHERE and not noun
        if told or (elsewhere and "SETTING" not in before.features):
            return
        yield unit


def _main(ahead: Sequence[Unit]) -> Iterator[Unit]:
    """Leave out relative clauses: "interrogé sur l’assaut qui a eu lieu le 3 mai,"."""
    relative = False
    for unit in ahead:
        relative = bool(unit.features & _LEADING) or (
            relative and "COMMA" not in unit.features
        )
        if not relative:
            yield unit


def _tells(ahead: Sequence[Unit]) -> bool:
    """Tell whether a whole clause stands before a speaker, whose days are its own."""
    held = any(unit.features & _HOLDS for unit in ahead)
    return not held and has_verb(ahead)


def _apposed(unit: Unit) -> bool:
    """Tell whether a noun phrase opens that tells of what was said: "…, un record"."""
    return bool(unit.features & _PHRASE) and unit.features.isdisjoint(_CIRCUMSTANCE)


def _is_span(unit: Unit) -> bool:
    """Tell days that somebody spoke on from the day of a noun: "du 3 au 5 mai"."""
    told = unit.value.value if isinstance(unit.value, Mention) else None
    return isinstance(told, PeriodTemplate)
