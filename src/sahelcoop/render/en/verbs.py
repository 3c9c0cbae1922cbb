# SPDX-License-Identifier: MIT
"""English verb forms, and what is said of what was not disclosed."""

from collections.abc import Iterator, Mapping
from typing import Final

from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.provenance import Absence
from sahelcoop.render.en.phrases import Phrase
from sahelcoop.render.verbs import Mood

__all__ = ["Verb", "active", "be", "undergone", "untold"]

Verb = tuple[str, str, str]
"""The infinitive, the past and the participle."""

_UNTOLD: Final[Mapping[str, str]] = {
    "suppliers": "The supplier was not disclosed.",
    "recipients": "The recipient was not disclosed.",
    "items": "What was delivered was not disclosed.",
    "date": "The date was not disclosed.",
    "places": "The place was not disclosed.",
    "terms": "The terms were not disclosed.",
    "perpetrators": "The identity of the perpetrators was not disclosed.",
    "tolls": "The toll was not disclosed.",
}


def be(subject: Phrase, mood: Mood) -> str:
    """Say is, are, was or were."""
    if mood is Mood.NOW:
        return "are" if subject.plural else "is"
    return "were" if subject.plural else "was"


def undergone(subject: Phrase, participle: str, mood: Mood) -> str:
    """Say what was done to *subject*: "were delivered", "are reported to have been"."""
    if mood is Mood.HEARSAY:
        return f"{be(subject, Mood.NOW)} reported to have been {participle}"
    if mood is Mood.EARLIER:
        return f"had been {participle}"
    return f"{be(subject, mood)} {participle}"


def active(subject: Phrase, verb: Verb, mood: Mood) -> str:
    """Say what *subject* did: "delivered", "is reported to have delivered"."""
    infinitive, past, participle = verb
    if mood is Mood.HEARSAY:
        return f"{be(subject, Mood.NOW)} reported to have {participle}"
    if mood is Mood.EARLIER:
        return f"had {participle}"
    if mood is Mood.NOW and not subject.plural:
        head, *rest = infinitive.split(" ")
        return " ".join([_third(head), *rest])
    return infinitive if mood is Mood.NOW else past


def _third(infinitive: str) -> str:
    """Put a verb in the third person: "hits", "expires", "ratifies"."""
    if infinitive.endswith("fy"):
        return f"{infinitive[:-1]}ies"
    return f"{infinitive}s"


def untold(record: Delivery | Attack | Agreement) -> Iterator[str]:
    """Say of each field that was not disclosed that it was not."""
    for field, words in _UNTOLD.items():
        undisclosed = record.absent.get(field) is Absence.UNDISCLOSED
        if undisclosed and not getattr(record, field):
            yield words
