# SPDX-License-Identifier: MIT
"""Whom a sentence in which nobody is quoted is about: who may speak in the next."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.joining import signs
from sahelcoop.reading.speech.afterwards import announced, looks_back, note_afterwards
from sahelcoop.reading.speech.carrying import carry
from sahelcoop.reading.speech.cues import governed, has_verb
from sahelcoop.reading.speech.phrases import is_bare
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.settings import put_setting
from sahelcoop.reading.speech.voices import see, speakers_of

__all__ = ["watch"]

_NAMING: Final = frozenset({"INCISE", "ACCORDING"})
"""Cues that name who says a few words that are no statement."""
_HELD: Final = frozenset({"SETTING", "HEARER"})
_OPINION: Final = 8
"""Most units of pour, a voice with what it is of, and a comma."""


def watch(sentence: Sentence) -> None:
    """Remember whom the sentence is about: its first voice that nothing governs.

    Who says a few words that are no statement is who it is about.
    """
    if signs(sentence.scene):
        return
    units = sentence.units
    said = (sentence.voice(c) for c in sentence.cues if c.emits in _NAMING)
    voice = next((v for v in said if v is not None), None) or _thinks(sentence)
    places = range(sentence.first, sentence.last)
    voices = [at for at in places if "VOICE" in units[at].features]
    held = any(_is_held(units[at]) for at in places) if voices else False
    for at in voices:
        relative = bool(at and units[at - 1].features & {"QUE", "DONT"})
        relative = relative and '"ce"' not in units[at - 2].features
        holds = "PAR" in units[at - 1].features and (held or _told_by(units, at - 1))
        subject = not relative and (holds or not governed(units, at))
        subject = subject and not is_bare(units[at])
        told = units[at].features & {"PERSON", "ROLE"}
        if subject and (told or has_verb(units[at : sentence.last])):
            voice = voice or units[at]
            break
    who = speakers_of(sentence.scene, voice) if voice is not None else ()
    if who:
        see(sentence.scene, voice, who)
        _set(sentence, who)
    if announced(sentence):
        note_afterwards(sentence, ())


def _told_by(units: Sequence[Unit], at: int) -> bool:
    """Tell whether par leads to who told something: "a été annoncée mardi par X"."""
    before = units[at - 1 - ("DATE" in units[at - 1].features)].features
    return at > 1 and before >= {"VG", "PASSIVE", "SAY"}


def _thinks(sentence: Sentence) -> Unit | None:
    """Find whose opinion a sentence tells: "Pour le ministre, …"."""
    pour, *opening = sentence.units[sentence.first : sentence.first + _OPINION]
    if not opening or "POUR" not in pour.features or "VOICE" not in opening[0].features:
        return None
    closed = "CLOSED" in opening[0].features
    told = takewhile(lambda unit: unit.features.isdisjoint({"VG", "INF"}), opening)
    return opening[0] if closed or any("COMMA" in u.features for u in told) else None


def _set(sentence: Sentence, who: tuple[Party, ...]) -> None:
    """Remember where and to whom somebody speaks, before he does.

    The day of a killing that a colon leads to is none of his.
    """
    units = sentence.units[sentence.first : sentence.last]
    colons = [n for n, unit in enumerate(units) if "COLON" in unit.features]
    if colons and any("KILL" in unit.features for unit in units[colons[0] :]):
        units = units[: colons[0]]
    sheet = Sheet(sentence.scene.quote, "speech.goes_on")
    put_setting(sentence.scene, sheet, units)
    if sheet.fields:
        if looks_back(sentence):
            note_afterwards(sentence, who, sheet)
        held = len(who) == 1 and any(u.features & _HELD for u in units)
        told = held or any(_says(u) for u in units)
        carry(sentence.scene, sheet, who, reach=int(told))


def _is_held(unit: Unit) -> bool:
    return unit.match is not None and unit.match.rule == "voices.held"


def _says(unit: Unit) -> bool:
    """Tell whether a verb tells that somebody speaks: "a appelé à", "a plaidé pour"."""
    return unit.features >= {"VG", "SAY"} and "NE" not in unit.features
