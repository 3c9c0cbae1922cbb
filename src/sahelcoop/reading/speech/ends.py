# SPDX-License-Identifier: MIT
"""Where the clause that somebody says ends."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import Cue, has_verb
from sahelcoop.reading.speech.sentence import Sentence

__all__ = ["closed", "end_of", "in_relative"]

_PAPER_SAYS: Final = frozenset({"DATE", "PPART", "ADJ", "ADVERB", "WORD"})
"""What may be told of a document at the end of a clause: "publié lundi"."""
_SAYING: Final = frozenset({"SAY", "CLAIM", "REPORTED", "MEDIUM"})
"""What may be said or done in a document that a clause closes with."""
_GOING_ON: Final = "speech.participle"
"""The rule for what the subject of a verb before says next: "et ajouté que"."""
_TELLING: Final = frozenset({"TELLS", "PROMISES"})
_COMMENT: Final = frozenset({"SAY", "WORDING"})
"""What others do with what was said: "ce que X dément"."""
_LEAST: Final = 2
"""Least units of a clause: its subject and its verb."""
_LEADING: Final = frozenset({"QUE", "SUBORDINATE"})
_VERBS: Final = frozenset({"VG", "AUX", "PPART", "INF"})
_RELATIVE: Final = frozenset({"QUE", "DONT"})
"""What opens a relative clause that has its own subject."""


def in_relative(sentence: Sentence, cue: Cue, start: Unit | None, end: int) -> int:
    """Leave the main clause out of what is said in a relative before its verb.

    "La lettre dont X nie être l’auteur a circulé": the last verb is of the letter.
    """
    units = sentence.units
    ahead = range(cue.at - 1, sentence.first, -1)
    opens = next((n for n in ahead if units[n].features & _RELATIVE), None)
    if opens is None or has_verb(units[sentence.first : cue.at]):
        return end
    own = start is None
    for n in range(cue.last + own, end):
        features = units[n].features
        own = own or bool(features & (_LEADING | _RELATIVE | {"QUI"}))
        within = "AUX" in units[n - 1].features
        if within or "FIN" not in features or features.isdisjoint(_VERBS):
            continue
        if not own:
            return n - ("COMMA" in units[n - 1].features)
        own = False
    return end


def closed(units: Sequence[Unit], first: int, end: int) -> int:
    """Leave out the document that closes a clause: "…, dans un communiqué lu lundi".

    It is where the words were said, unless they tell of something said themselves.
    """
    at = end - 1
    while at > first and units[at].features & _PAPER_SAYS:
        at -= 1
    document = any("DOCUMENT" in unit.features for unit in leaves(units[at : at + 1]))
    told = any(unit.features & _SAYING for unit in units[first:at])
    if at <= first or told or not document or "SETTING" not in units[at].features:
        return end
    return at - ("COMMA" in units[at - 1].features)


def end_of(sentence: Sentence, at: int) -> int:
    """Find the end of the clause at *at*, which a participle of speech may cut.

    So may whoever passes it on ("…, rapporte X"), and what "si X dit que …" leads to.
    """
    later = (_cut(sentence, cue) for cue in sentence.cues if at < cue.first)
    last = next((n for n in later if n is not None), sentence.last)
    for n in range(at, last):
        if "SEMICOLON" in sentence.units[n].features or _comments(sentence, n, last):
            return n
    return last


def _comments(sentence: Sentence, at: int, last: int) -> bool:
    """Tell whether a comma opens a comment of the writer: "…, ce que X dément".

    "…, ce que la loi permet" goes on with what was said.
    """
    units = sentence.units[at:last]
    if len(units) <= _LEAST or "COMMA" not in units[0].features:
        return False
    led = '"ce"' in units[1].features and units[_LEAST].features & {"QUE", "DONT"}
    verb = next((u for u in units if u.features & {"VG", "AUX"}), None)
    return bool(led) and verb is not None and not verb.features.isdisjoint(_COMMENT)


def _cut(sentence: Sentence, cue: Cue) -> int | None:
    """Find where what was said before a *cue* ends, if it does not go on after it."""
    units = sentence.units
    closes = cue.emits == "INCISE" and not has_verb(units[cue.at + 1 : sentence.last])
    if (
        closes
        or cue.match.rule == _GOING_ON
        or (cue.dependent and cue.emits == "TELLS")
    ):
        return cue.first
    if cue.emits in _TELLING and "VG" in units[cue.at].features:
        led = cue.at - 1 - ("ADVERB" in units[cue.at - 1].features)
        if "ET" in units[led].features and not _goes_back(sentence, cue):
            return led
    if "SUBORDINATE" in units[sentence.first].features and cue.emits == "TELLS":
        ahead = range(sentence.first, cue.at)
        comma = next((n for n in reversed(ahead) if "COMMA" in units[n].features), None)
        if comma is not None and not has_verb(units[comma : cue.at]):
            return comma
    return None


def _goes_back(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether what is told only reports a verb: "X dit que Y avait promis"."""
    said = [c.verb for c in sentence.cues if c.at < cue.at and c.verb is not None]
    past = "IMPF" in sentence.units[cue.at].features
    return past and any("IMPF" not in verb.features for verb in said[-1:])
