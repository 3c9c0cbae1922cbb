# SPDX-License-Identifier: MIT
"""The features of word forms."""

import csv
from importlib.resources import files

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.lexicon.words import read_words

FOLDER = files("sahelcoop.lexicon").joinpath("data")


def column(table: str, name: str) -> list[str]:
    """Give the cells of a column that are not empty."""
    text = FOLDER.joinpath(table).read_text("utf-8")
    return [row[name] for row in csv.DictReader(text.splitlines()) if row[name]]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("livré", "VERB DELIVER PPART M S"),
        ("livreraient", "VERB DELIVER FIN COND P3 P"),
        ("ont", "VERB AUX HAVE FIN PRES P3 P"),
        ("aurait", "VERB AUX HAVE FIN COND P3 S"),
        ("arrivées", "VERB ARRIVE WITH_ETRE PPART F P"),
        ("attaques", "VERB ATTACK FIN PRES SUBJ P2 S NOUN ATTACK_EVENT F P"),
        ("livraison", "NOUN DELIVERY_EVENT F S"),
        ("gendarmes", "NOUN PEOPLE MILITARY M P"),
        ("de", "DE PREP"),
        ("ne", "NE"),
    ],
)
def test_features(form: str, expected: str) -> None:
    """A form has at least the features of everything that it can be."""
    assert set() == set(expected.split()) - default_lexicon().words[form]


@pytest.mark.parametrize(
    ("form", "features"),
    [
        ("livré", "INF FIN F P AUX WITH_ETRE NOUN"),
        ("aurait", "PRES IMPF P NOUN"),
        ("livraison", "VERB P M"),
        ("ne", "VERB NOUN"),
    ],
)
def test_features_that_are_not_there(form: str, features: str) -> None:
    """A form has no feature of what it cannot be."""
    assert set() == set(features.split()) & default_lexicon().words[form]


def test_every_verb_conjugates() -> None:
    """Every lemma of the table is a form of its own, an infinitive."""
    words = read_words()
    lemmas = column("verbs.csv", "lemma")

    assert [] == [lemma for lemma in lemmas if not {"VERB", "INF"} <= words[lemma]]


@pytest.mark.parametrize(("name", "number"), [("singular", "S"), ("plural", "P")])
def test_every_noun_is_there(name: str, number: str) -> None:
    """Every form of the table of nouns is known with its number."""
    words = read_words()
    forms = column("nouns.csv", name)

    assert [] == [form for form in forms if not {"NOUN", number} <= words[form]]


def test_forms_are_in_lower_case() -> None:
    """Forms are looked up in lower case, so they are stored so, and none is blank."""
    forms = [*default_lexicon().words, *default_lexicon().demonyms]

    assert [] == [form for form in forms if form != form.lower().strip() or not form]


def test_features_are_class_names() -> None:
    """Every feature can be named in a pattern."""
    features = frozenset[str]().union(*read_words().values())

    assert [] == sorted(f for f in features if not f.isidentifier() or f != f.upper())
    assert [] == sorted(f for f in features if not f.isascii())
