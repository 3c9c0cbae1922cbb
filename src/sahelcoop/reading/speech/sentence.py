# SPDX-License-Identifier: MIT
"""A sentence as speech sees it: quotations, cues, and the voices beside them."""

import re
from collections.abc import Callable
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.antecedents import before
from sahelcoop.reading.speech.cues import Cue, after, has_verb

__all__ = ["Sentence"]

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_THING: Final = frozenset({"NOUN", "COLLECTIVE"})
_SPEAKING: Final = frozenset({"PEOPLE", "TITLE", "ROLE", "PERSON", "REPORTED", "DATE"})
"""What may stand before the words of somebody, and before no name."""
_LEADING: Final = frozenset({"ADVERB", "COMMA", "ET", "DATE", "CLITIC"})
"""What may stand before a participle that opens a sentence."""
_SMALL: Final = 3
"""Letters of the longest word that a name writes small: "de", "des", "sur"."""


@attrs.frozen
class Sentence:
    """A stretch of units between full stops, with its cues."""

    scene: Scene
    first: int
    last: int
    cues: tuple[Cue, ...]
    inside: Callable[[Unit], "Sentence"]
    """Reads what stands between the marks of a quotation as a sentence of its own."""

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units of the whole scene."""
        return self.scene.units

    def quotes(self) -> list[int]:
        """Give the places of the quotations that are no names or titles."""
        units = self.units
        if "QUOTE" not in self.scene.features:
            return []
        return [
            at
            for at in range(self.first, self.last)
            if "QUOTE" in units[at].features and not self._names(at)
        ]

    def _names(self, at: int) -> bool:
        """Tell whether a quotation is a name, by the word before it or its capitals.

        Right after a thing and with no verb of speech it is the name of that, if it
        opens with a capital: "la marche « Ensemble pour la paix »".
        """
        before = self.units[at - 1].features if at > self.first else frozenset[str]()
        words = _LETTERS.findall(self.scene.words(self.units[at]))
        long = [word for word in words if len(word) > _SMALL]
        if "NAMING" in before or (len(long) > 1 and all(w[0].isupper() for w in long)):
            return True
        thing = before & _THING or ("WORD" in before and self._determined(at - 1))
        opens = any(word[0].isupper() for word in words[:1])
        if not opens or not thing or before & _SPEAKING:
            return False
        ahead = (cue.verb for cue in self.cues if cue.at < at)
        return not any(verb and "SAY" in verb.features for verb in ahead)

    def _determined(self, at: int) -> bool:
        """Tell whether an article stands right before a unit, which is then a noun."""
        return at > self.first and "DET" in self.units[at - 1].features

    def voice(self, cue: Cue) -> Unit | None:
        """Find the voice beside a cue."""
        told = cue.match.role("speaker") or cue.match.role("speaker_apart")
        near = cue.match.role("speaker_near")
        if near is not None and near.match is not None:
            told = near.match.role("hearer")
        press = cue.match.role("press")
        if press is not None and press.match is not None:
            told = press.match.role("medium")
        if told is not None:
            return told
        if cue.emits == "ACCORDING":
            return after(self.units, cue) if cue.verb is not None else None
        if cue.emits in {"READ", "HEADS"}:
            inside = self.units[cue.at : self.last]
            return next((u for u in inside if "VOICE" in u.features), None)
        led = self.units[cue.at - 1].features if cue.at else frozenset[str]()
        if cue.emits in {"INCISE", "SUMS_UP"} or '"comme"' in led:
            return None if cue.inverted else after(self.units, cue)
        beyond = self.subject_beyond(cue)
        own = self.units[beyond] if beyond else self.absolute(cue)
        return own or before(self.units, self._main_verb(cue), self.first)

    def subject_beyond(self, cue: Cue) -> int | None:
        """Find the subject after a participle at the head: "Accusant X, il …"."""
        units = self.units
        ahead = units[self.first : cue.first]
        if not cue.dependent or any(u.features.isdisjoint(_LEADING) for u in ahead):
            return None
        places = range(cue.last + 1, self.last)
        return next(
            (
                n
                for n in places
                if "VOICE" in units[n].features and "COMMA" in units[n - 1].features
                if has_verb(units[n : self.last])
            ),
            None,
        )

    def absolute(self, cue: Cue) -> Unit | None:
        """Find the subject of a participle of its own: "…, le maire affirmant que".

        What goes on after it has the same: "se bornant à … et à dire que".
        """
        units = self.units
        reach = range(cue.at - 1, self.first, -1) if cue.dependent else ()
        for at in reach:
            named = "PERSON" in units[at].features and "COMMA" in units[at + 1].features
            alone = "PPRES" in units[at + 1 + named].features
            ahead = units[at - 1].features & {"COMMA", "QUOTE"}
            if alone and ahead and "VOICE" in units[at].features:
                return units[at]
            if "VG" in units[at].features or "SEMICOLON" in units[at].features:
                break
        return None

    def _main_verb(self, cue: Cue) -> int:
        """Give the place of the verb whose subject speaks."""
        if not cue.dependent:
            return cue.at
        told = (self.units[n].features & {"VG", "AUX"} for n in range(cue.at))
        verbs = (n for n, verb in enumerate(told) if verb and n >= self.first)
        return next(verbs, cue.at)

    def whole(self, first: int, last: int, cue: Cue | None, rule: str) -> Match:
        """Make a match of the words said and their cue."""
        if cue is not None:
            first, last = min(first, cue.at), max(last, cue.at)
        return Match(rule, "STATEMENT", self.units[first : last + 1])
