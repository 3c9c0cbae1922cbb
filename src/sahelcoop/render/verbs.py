# SPDX-License-Identifier: MIT
"""The verb forms that the sentences need, in agreement with their subject."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from sahelcoop.render.nouns import NounPhrase

__all__ = ["Mood", "agree", "has", "has_been", "must"]


class Mood(Enum):
    """How the event is told."""

    FACT = auto()
    """The perfect: "a livré"."""
    HEARSAY = auto()
    """The conditional of what nobody confirmed: "aurait livré"."""
    EARLIER = auto()
    """The pluperfect, before another event: "avait livré"."""


_HAVE: Final[Mapping[Mood, tuple[str, str]]] = {
    Mood.FACT: ("a", "ont"),
    Mood.HEARSAY: ("aurait", "auraient"),
    Mood.EARLIER: ("avait", "avaient"),
}
_MUST: Final[Mapping[Mood, tuple[str, str]]] = {
    Mood.FACT: ("doit", "doivent"),
    Mood.HEARSAY: ("devrait", "devraient"),
    Mood.EARLIER: ("devait", "devaient"),
}


def agree(participle: str, subject: NounPhrase) -> str:
    """Give a participle, such as "livré" or "promis", the forms of its subject."""
    feminine = "e" if subject.feminine else ""
    plural = "s" if subject.plural and not (participle + feminine).endswith("s") else ""
    return participle + feminine + plural


def _words(*words: str) -> str:
    return " ".join(word for word in words if word)


def has(
    participle: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say that *subject* has done it: "ont livré", "aurait notamment livré"."""
    return _words(_HAVE[mood][subject.plural], adverb, participle)


def has_been(
    participle: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say that it has been done to *subject*: "ont été livrées"."""
    have = _HAVE[mood][subject.plural]
    return _words(have, adverb, "été", agree(participle, subject))


def must(
    infinitive: str, subject: NounPhrase, mood: Mood = Mood.FACT, adverb: str = ""
) -> str:
    """Say that *subject* is due to: "doit livrer", "devraient notamment livrer"."""
    return _words(_MUST[mood][subject.plural], adverb, infinitive)
