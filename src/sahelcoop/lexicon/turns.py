# SPDX-License-Identifier: MIT
"""Turns of several words: a verb that means something else with the words after it.

"Mettre fin à" ends, "passer par les armes" kills. A turn has the forms of its verb.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

import attrs

from sahelcoop.errors import ModelError
from sahelcoop.lexicon.columns import turns
from sahelcoop.lexicon.conjugation import read_models, stems_of
from sahelcoop.lexicon.entries import TurnEntry
from sahelcoop.lexicon.tables import read_each

__all__ = ["Turn", "TurnEntry", "join_turns", "read_turns"]

_OBJECT: Final = "…"
"""What stands where the object may come before the words."""
_OPTIONAL: Final = "?"

Forms = Mapping[str, frozenset[str]]


@attrs.frozen
class Turn:
    """A turn as it is looked for."""

    verb: tuple[str, str]
    """Its lemma and its model."""
    forms: Forms
    """What each form of its verb can be."""
    classes: frozenset[str]
    """What the whole is."""
    steps: tuple[tuple[frozenset[str], bool], ...]
    """Forms and features of each word, and whether it may be left out."""
    parted: bool
    """Whether the object may stand before its words."""
    pronominal: bool
    leads: frozenset[str]
    """Prepositions that lead to its object."""
    bare: bool
    """Whether it may do without them."""


def _turn(entry: TurnEntry) -> Turn:
    """Make what is looked for of *entry*; ModelError if it says no words."""
    words = entry.words.removeprefix(_OBJECT).split()
    steps = [
        (frozenset(word.removesuffix(_OPTIONAL).split("|")), word[-1:] == _OPTIONAL)
        for word in words
    ]
    if all(optional for _, optional in steps):
        raise ModelError("TurnEntry", "words", "must hold a word", repr(entry.words))
    leads = entry.leads.removesuffix(_OPTIONAL)
    etre = ("WITH_ETRE",) if entry.verb.etre else ()
    verb = entry.verb.lemma.lower(), entry.verb.model
    return Turn(
        verb,
        _forms(*verb),
        frozenset({"VERB", *etre, *entry.verb.classes}),
        tuple(steps),
        entry.words.startswith(_OBJECT),
        entry.pronominal,
        frozenset(filter(None, leads.split("|"))),
        leads != entry.leads or not leads,
    )


@cache
def _forms(lemma: str, model: str) -> Forms:
    """Give the forms of a verb with what each can be; errors as in `stems_of`."""
    stems = stems_of(lemma, model)
    return {
        stems[seam] + text: told
        for seam, texts in read_models()[model].merged.items()
        for text, told in texts.items()
    }


def join_turns(
    known: Mapping[str, tuple[Turn, ...]], entries: Iterable[TurnEntry]
) -> Mapping[str, tuple[Turn, ...]]:
    """Give the turns that are *known* by form of their verb, and those of *entries*.

    Raises ModelError for a verb that its model does not conjugate, or for no words.
    """
    return _joined(known, map(_turn, entries))


def _joined(
    known: Mapping[str, tuple[Turn, ...]], more: Iterable[Turn]
) -> Mapping[str, tuple[Turn, ...]]:
    by_verb: dict[tuple[str, str], tuple[Turn, ...]] = {}
    for turn in more:
        by_verb[turn.verb] = (*by_verb.get(turn.verb, ()), turn)
    joined = dict(known)
    for own in by_verb.values():
        for form in own[0].forms:
            joined[form] = joined[form] + own if form in joined else own
    return joined


@cache
def read_turns() -> Mapping[str, tuple[Turn, ...]]:
    """Read the turns of `turns.csv` by form of their verb."""
    return _joined({}, read_each("turns.csv", lambda of: map(_turn, turns(of))))
