# SPDX-License-Identifier: MIT
"""The features of word forms: function words, nouns with their classes, verb forms."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import chain

from sahelcoop.lexicon.columns import nouns, verbs
from sahelcoop.lexicon.conjugation import read_models, stems_of
from sahelcoop.lexicon.entries import NounEntry, VerbEntry, Word
from sahelcoop.lexicon.tables import read_each

__all__ = ["join_words", "read_words"]

_Forms = tuple[str, Iterable[tuple[str, frozenset[str]]]]
"""A stem, and the endings that follow it with what the forms can be."""

_SINGULAR, _PLURAL, _FORMER = (frozenset({name}) for name in ("S", "P", "FORMER"))


def join_words(
    known: Mapping[str, frozenset[str]], words: Iterable[Word]
) -> Mapping[str, frozenset[str]]:
    """Give what is *known* of every form with what *words* say of theirs.

    Raises ModelError for a verb that its model does not conjugate.
    """
    return _joined(dict(known), chain.from_iterable(map(_forms, words)))


def _joined(
    into: dict[str, frozenset[str]], found: Iterable[_Forms]
) -> dict[str, frozenset[str]]:
    for stem, endings in found:
        for text, features in endings:
            form = stem + text
            known = into.setdefault(form, features)
            if known is not features:
                into[form] = _union(known, features)
    return into


@cache
def _own(*features: str) -> frozenset[str]:
    return frozenset(features)


@cache
def _union(some: frozenset[str], more: frozenset[str]) -> frozenset[str]:
    """Give one set for all forms alike: a few hundred stand for twenty thousand."""
    return some | more


def _forms(word: Word) -> Iterable[_Forms]:
    """Give the forms of a word in lower case, in which they are looked up."""
    if isinstance(word, VerbEntry):
        return _verb(word)
    if isinstance(word, NounEntry):
        return (_noun(word),)
    return (("", ((word.form.lower(), word.features),)),)


def _noun(entry: NounEntry) -> _Forms:
    """Give the forms of a noun; what somebody was is told by "ex-" before it."""
    own = _own("NOUN", "F" if entry.feminine else "M", *entry.classes)
    numbers = ((entry.singular, _SINGULAR), (entry.plural, _PLURAL))
    forms = [(form.lower(), _union(own, number)) for form, number in numbers if form]
    if own.isdisjoint({"TITLE", "COLLECTIVE"}):
        return "", forms
    former = [(f"ex-{form}", _union(told, _FORMER)) for form, told in forms]
    return "", forms + former


def _verb(entry: VerbEntry) -> Iterable[_Forms]:
    stems = stems_of(entry.lemma.lower(), entry.model)
    own = _own("VERB", *["WITH_ETRE"] * entry.etre, *entry.classes)
    return [(stems[seam], found) for seam, found in _endings(entry.model, own)]


@cache
def _endings(model: str, own: frozenset[str]) -> tuple[_Forms, ...]:
    """Give the endings of a model with what its verbs are, by seam."""
    return tuple(
        (seam, tuple((text, _union(own, found)) for text, found in texts.items()))
        for seam, texts in read_models()[model].merged.items()
    )


def _function_words() -> Iterator[_Forms]:
    path = files("sahelcoop.lexicon").joinpath("data", "function_words.toml")
    for feature, forms in tomllib.loads(path.read_text("utf-8")).items():
        own = frozenset({feature})
        yield "", ((form, own) for form in forms.split())


@cache
def read_words() -> Mapping[str, frozenset[str]]:
    """Give the features of every form that the tables know, in lower case."""
    named = read_each("nouns.csv", lambda of: map(_noun, nouns(of)))
    done = read_each("verbs.csv", lambda of: map(_verb, verbs(of)))
    return _joined({}, chain(_function_words(), named, chain.from_iterable(done)))
