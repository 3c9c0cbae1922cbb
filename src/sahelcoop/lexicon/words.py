# SPDX-License-Identifier: MIT
"""The features of word forms: function words, nouns with their classes, verb forms."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from sahelcoop.lexicon.conjugation import conjugate
from sahelcoop.lexicon.tables import read_rows

__all__ = ["read_words"]


def _function_words(into: dict[str, set[str]]) -> None:
    path = files("sahelcoop.lexicon").joinpath("data", "function_words.toml")
    for feature, forms in tomllib.loads(path.read_text("utf-8")).items():
        for form in forms.split():
            into[form].add(feature)


def _nouns(into: dict[str, set[str]]) -> None:
    for _, row in read_rows("nouns.csv"):
        features = {"NOUN", *row["classes"].split(), *row["gender"].upper()}
        into[row["singular"]] |= features | {"S"}
        into[row["plural"]] |= features | {"P"}


def _verbs(into: dict[str, set[str]]) -> None:
    for _, row in read_rows("verbs.csv"):
        own = {"VERB", *row["classes"].split()}
        if row["auxiliary"] == "être":
            own.add("WITH_ETRE")
        for found in conjugate(row["lemma"], row["model"]):
            into[found.form] |= own | found.features


@cache
def read_words() -> Mapping[str, frozenset[str]]:
    """Give the features of every form that the tables know, in lower case."""
    into: dict[str, set[str]] = defaultdict(set)
    _function_words(into)
    _nouns(into)
    _verbs(into)
    into.pop("", None)
    return {form: frozenset(features) for form, features in into.items()}
