# SPDX-License-Identifier: MIT
"""Turns of several words: the table, and what readers make of turns of a user's own."""

import csv
from importlib.resources import files

import pytest

from sahelcoop import parse
from sahelcoop.errors import ModelError
from sahelcoop.lexicon import TurnEntry, VerbEntry, default_lexicon

TABLE = files("sahelcoop.lexicon").joinpath("data", "turns.csv").read_text("utf-8")
VERBS = files("sahelcoop.lexicon").joinpath("data", "verbs.csv").read_text("utf-8")
ROWS = tuple(csv.DictReader(TABLE.splitlines(), strict=True))
MODELS = {row["lemma"]: row["model"] for row in csv.DictReader(VERBS.splitlines())}
KNOWN = {c for r in csv.DictReader(VERBS.splitlines()) for c in r["classes"].split()}
OWN = {"ASSAULT", "AMBUSH", "CONCEAL", "DISABLE"}
"""Classes that no verb alone has."""


def test_rows() -> None:
    """Each has a source, sorted classes of verbs, and its verb's model of verbs.csv."""
    for row in ROWS:
        classes = row["classes"].split()
        assert row["source"]
        assert sorted(set(classes)) == classes
        assert KNOWN | OWN >= set(classes), row
        assert row["model"] == MODELS.get(row["lemma"], row["model"])
    keys = [(r["lemma"], r["words"], r["auxiliary"]) for r in ROWS]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Togo a raboté la lanterne de l’accord de pêche avec le Mali.",
        "Le Togo a raboté, le 3 mai, la lanterne des accords de pêche avec le Mali.",
        "Le Togo a, le 3 mai, raboté la vieille lanterne de son accord avec le Mali.",
    ],
)
def test_own_turn(sentence: str) -> None:
    """A turn of a user's own is read as a verb of its classes."""
    verb = VerbEntry("raboter", "aimer", classes=("END",))
    turn = TurnEntry(verb, "DET vieille? lanterne", leads="de")
    lexicon = default_lexicon().with_entries(turn)

    (agreement,) = parse(sentence, lexicon=lexicon).agreements
    assert agreement.status == "denounced"
    assert (
        () == parse(sentence.replace("lanterne", "table"), lexicon=lexicon).deliveries
    )


def test_no_words() -> None:
    """A turn needs a word that may not be left out, and a verb that is conjugated."""
    with pytest.raises(ModelError, match="words"):
        default_lexicon().with_entries(TurnEntry(VerbEntry("faire", "faire"), "don?"))
    with pytest.raises(ModelError, match="model"):
        default_lexicon().with_entries(TurnEntry(VerbEntry("faire", "fer"), "don"))


def test_turns_add_up() -> None:
    """A turn of a verb that has some already leaves these as they are."""
    verb = VerbEntry("mettre", "mettre", classes=("KILL",))
    lexicon = default_lexicon().with_entries(TurnEntry(verb, "en bière"))

    assert len(lexicon.turns["mettra"]) == 1 + len(default_lexicon().turns["mettra"])
