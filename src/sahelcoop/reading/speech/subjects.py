# SPDX-License-Identifier: MIT
"""Subjects of a verb of speech that no table knows: who they are, or which thing."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party, UnnamedSource
from sahelcoop.reading.speech.cues import Cue
from sahelcoop.reading.speech.holders import bare
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.trades import is_trade

__all__ = ["noun_before", "subject_says"]

_BETWEEN: Final = frozenset({"ADVERB", "CLITIC", "DATE", "NE", "SETTING"})
"""What may stand between a subject and its verb."""
_PHRASE: Final = frozenset({"WORD", "ADJ", "DEMONYM", "NAME", "CAP", "QUALIFIES"})
_NO_NOUN: Final = frozenset({"VERB", "PREP", "NUMBER"})
_NEUTER: Final = frozenset({"cela", "ceci", "ça", "tout", "rien"})
_SHOWS: Final = frozenset({"SHOW", "PROMISE", "THREAT"})
"""What things do, too: they show, promise or threaten something."""


def noun_before(sentence: Sentence, at: int) -> Unit | None:
    """Find the noun with its article, or the neuter pronoun, right before a verb."""
    units = sentence.units
    last = at - 1
    while last > sentence.first and units[last].features & _BETWEEN:
        last -= 1
    if last < sentence.first:
        return None
    if sentence.scene.words(units[last]).lower() in _NEUTER:
        return units[last]
    first = last
    while first > sentence.first and _may_belong(units[first]):
        first -= 1
    return _phrase(units, first, last)


def _may_belong(unit: Unit) -> bool:
    return bool(unit.features & _PHRASE) and unit.features.isdisjoint(_NO_NOUN)


def _phrase(units: Sequence[Unit], first: int, last: int) -> Unit | None:
    """Make one unit of an article and the words after it."""
    article = units[first].features
    if first == last or "DET" not in article or "PREP" in article:
        return None
    opens = first == 0 or not units[first - 1].features & {"PREP", "ET"}
    noun = "WORD" in units[first + 1].features
    if not (opens and noun):
        return None
    features = frozenset({"VOICE", "UNNAMED"})
    return Unit(units[first].start, units[last].end, features)


def subject_says(sentence: Sentence, cue: Cue, subject: Unit) -> tuple[Party, ...]:
    """Give who the subject of a verb is: nobody, if it is a thing.

    A trade speaks; what no table knows does so with a verb that is none of things.
    """
    words = bare(sentence.scene.words(subject))
    if words.lower() in _NEUTER:
        return ()
    verb = cue.verb.features if cue.verb is not None else frozenset[str]()
    person = is_trade(words.split()[0]) or verb.isdisjoint(_SHOWS)
    return (UnnamedSource(words),) if person and "SAY" in verb else ()
