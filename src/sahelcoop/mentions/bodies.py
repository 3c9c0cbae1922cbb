# SPDX-License-Identifier: MIT
"""Actors made of common words: bodies of states, organisations with their acronyms."""

from collections.abc import Callable
from typing import Final

from sahelcoop.lexicon import ActorEntry, BodyEntry, Grammar, key
from sahelcoop.mentions.words import Word
from sahelcoop.model.actors import ActorKind, Name, NameKind

__all__ = ["firm", "ministry", "organisation", "start_of_initials"]

_LONGEST_NAME: Final = 14
"""Most words of a name that its acronym may stand for."""
_SMALL: Final = frozenset({"DE", "DET", "ET", "A", "POUR", "EN", "DANS", "PREP"})
_FEMININE: Final = ("ion", "ance", "ence", "ie", "ue", "ure", "orme")
"""How nouns for organisations end that are feminine: "alliance", "coordination"."""


def ministry(portfolio: object, words: str) -> BodyEntry:
    """Make the body, called *words*, that has charge of *portfolio* in a country."""
    actor = f"government-{{}}-{portfolio}"
    return BodyEntry(actor, (words,), ActorKind.GOVERNMENT, Grammar())


def start_of_initials(word_at: Callable[[int], Word], opening: int) -> int | None:
    """Find where the name starts whose acronym follows the bracket at *opening*."""
    letters = [c for c in key(word_at(opening + 1).form) if c.isalpha()]
    for at in range(opening - 1, max(-1, opening - 1 - _LONGEST_NAME), -1):
        word = word_at(at)
        if letters and word.key.startswith(letters[-1]):
            letters.pop()
        elif word.features.isdisjoint(_SMALL):
            return None
        if not letters:
            return at if word.form[0].isupper() else None
    return None


def organisation(head: Word, name: str, acronym: str) -> ActorEntry:
    """Make an organisation nobody listed, of the kind that its first word tells."""
    told = "ORG_HEAD" in head.features
    kind = ActorKind(str(head.value)) if told else ActorKind.ORGANISATION
    names = (Name(name), Name(acronym, NameKind.ACRONYM))
    feminine = "F" in head.features or head.key.endswith(_FEMININE)
    grammar = Grammar(feminine=feminine and "M" not in head.features)
    return ActorEntry(f"{kind}-{key(name).replace(' ', '-')}", kind, names, grammar)


def firm(name: str) -> ActorEntry:
    """Make a company that nobody listed."""
    own = f"company-{key(name).replace(' ', '-')}"
    return ActorEntry(own, ActorKind.COMPANY, (Name(name),), Grammar())
