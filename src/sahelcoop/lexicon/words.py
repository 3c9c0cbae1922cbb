# SPDX-License-Identifier: MIT
"""The features of word forms: function words, nouns with their classes, verb forms."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import chain

from sahelcoop.lexicon.conjugation import conjugate
from sahelcoop.lexicon.tables import Row, read_each

__all__ = ["read_words"]

_Form = tuple[str, frozenset[str]]


@cache
def _union(some: frozenset[str], more: frozenset[str]) -> frozenset[str]:
    """Give one set for all forms alike: a few hundred stand for twenty thousand."""
    return some | more


def _function_words() -> Iterator[_Form]:
    path = files("sahelcoop.lexicon").joinpath("data", "function_words.toml")
    for feature, forms in tomllib.loads(path.read_text("utf-8")).items():
        own = frozenset({feature})
        yield from ((form, own) for form in forms.split())


def _noun(row: Row) -> tuple[_Form, ...]:
    own = frozenset({"NOUN", *row["classes"].split(), *row["gender"].upper()})
    numbers = (("singular", "S"), ("plural", "P"))
    return tuple((row[name], own | {mark}) for name, mark in numbers if row[name])


def _verb(row: Row) -> tuple[_Form, ...]:
    etre = ("WITH_ETRE",) if row["auxiliary"] == "être" else ()
    own = frozenset({"VERB", *row["classes"].split(), *etre})
    forms = conjugate(row["lemma"], row["model"])
    return tuple((found.form, _union(own, found.features)) for found in forms)


@cache
def read_words() -> Mapping[str, frozenset[str]]:
    """Give the features of every form that the tables know, in lower case."""
    rows = chain(read_each("nouns.csv", _noun), read_each("verbs.csv", _verb))
    into: dict[str, frozenset[str]] = {}
    for form, features in chain(_function_words(), chain.from_iterable(rows)):
        known = into.get(form)
        into[form] = features if known is None else _union(known, features)
    return into
