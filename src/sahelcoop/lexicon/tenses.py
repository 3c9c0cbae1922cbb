# SPDX-License-Identifier: MIT
"""The tense that a verb takes after another one in the past: "est", "était"."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from sahelcoop.lexicon.columns import verbs
from sahelcoop.lexicon.conjugation import conjugate
from sahelcoop.lexicon.tables import read_each

__all__ = ["after_past", "present_of"]

_LATER: Final = (("PRES", "IMPF"), ("FUT", "COND"))


def after_past(form: str) -> str | None:
    """Give the imperfect for a present and the conditional for a future.

    Third persons alone; None for what is neither, and for a verb that is not listed.
    """
    return _shifts().get(form)


@cache
def _shifts() -> Mapping[str, str]:
    """Index all verbs; of two that share a form the first in the table wins."""
    found: dict[str, str] = {}
    for present, past in _pairs():
        found.setdefault(present, past)
    return found


def _pairs() -> Iterator[tuple[str, str]]:
    for forms in _third_persons():
        for old, new in _LATER:
            for number in ("S", "P"):
                if (old, number) in forms:
                    yield forms[old, number], forms[new, number]


def present_of(participle: str) -> tuple[str, str] | None:
    """Give the third persons of the present by the participle: "met", "mettent".

    None for a verb that is not listed.
    """
    return _presents().get(participle)


@cache
def _presents() -> Mapping[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for forms in _third_persons():
        done, one, more = (forms.get(key) for key in _WHOLE)
        if done and one and more:
            found.setdefault(done, (one, more))
    return found


_WHOLE: Final = (("PPART", "S"), ("PRES", "S"), ("PRES", "P"))


def _third_persons() -> Iterator[Mapping[tuple[str, str], str]]:
    """Give the third persons of each verb, and its participle, by tense and number."""
    for entry in read_each("verbs.csv", verbs):
        yield {
            (tense, number): made.form
            for made in conjugate(entry.lemma, entry.model)
            if "P3" in made.features or made.features >= {"PPART", "M"}
            for tense in made.features & {"PRES", "IMPF", "FUT", "COND", "PPART"}
            for number in made.features & {"S", "P"}
        }
