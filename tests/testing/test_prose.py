# SPDX-License-Identifier: MIT
"""The linter of printed French, on planted slips and on what is well printed."""

import json
import re
from pathlib import Path
from typing import Final

import pytest

from sahelcoop.reading import parse
from sahelcoop.render import summarise
from sahelcoop.testing.prose import RULES, slips
from tests.quality.gold import GOLD, gold_names, load_text

PLANTED: Final = [
    json.loads(line)
    for line in Path(__file__).with_name("slips.jsonl").read_text("utf-8").splitlines()
]
_CASES: Final = Path(__file__).parents[1] / "gold" / "french-cases.md"
_ROW: Final = re.compile(r"\| ((?!L[234])[DAGSPNL]\d+) \| .*? \| (.*) \|", re.MULTILINE)


def test_at_least_200_slips_are_planted_for_all_rules() -> None:
    """Every rule has some of its own."""
    assert len(PLANTED) >= 200
    assert {row["rule"] for row in PLANTED} == set(RULES)


def test_nineteen_slips_of_twenty_are_caught() -> None:
    """Each by the rule that it is planted for."""
    missed = [
        row["text"]
        for row in PLANTED
        if row["rule"] not in {slip.rule for slip in slips(row["text"])}
    ]

    assert len(missed) <= len(PLANTED) / 20, missed


def test_the_cases_of_good_french_raise_no_alarm() -> None:
    """Fragments among them need neither capital nor full stop."""
    text = _CASES.read_text("utf-8").replace("⍽", "\u00a0").replace("⎵", "\u202f")
    outputs = [
        (row, output)
        for row, outputs in _ROW.findall(text)
        for output in outputs.split(" · ")
    ]
    wrong = [
        (output, slip)
        for row, output in outputs
        for slip in slips(output, locale="fr_CA" if row == "L1" else "fr")
        if slip.rule not in {"final stop", "capital"}
    ]

    assert len(outputs) > 100
    assert [] == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Une quinzaine de blindés ont été livrés au Niger.",
        "La plupart des otages ont été libérés.",
        "L’armée affirme que les assaillants ont fui.",
        "Le ministre a demandé de les aider.",
        "Nous nous félicitons de ce geste.",
        "Le gouvernement et l’armée ont salué ce geste.",
        "Le maire de Ouenkoro a été tué, dans la moughataa d’Ouadane.",
        "Des abris ont été livrés aux Tonga et aux Émirats arabes unis.",
        "Des abris ont été livrés au Laos et au Honduras.",
        "Des camions KrAZ-6322 ont été livrés.",
        "L’attaque n’a fait ni mort ni blessé.",
        "Le 1er\u00a0mars 2022, 1\u202f250 soldats sont partis.",
        "Les ministres que la Russie a reçus ont signé.",
        "Les Bérets rouges ont été dissous.",
    ],
)
def test_what_is_well_printed_raises_no_alarm(text: str) -> None:
    """Collectives, clauses, clitics and names that look like slips."""
    assert slips(text) == ()


def test_a_slip_says_where_it_is() -> None:
    """Its words are those of the text."""
    text = "Le Mali a signé. Aucun groupe a revendiqué."
    (slip,) = slips(text)

    assert (slip.rule, text[slip.start : slip.end]) == ("negation", slip.words)


def test_quotations_are_only_searched_for_marks_and_spaces() -> None:
    """What others say is theirs."""
    assert slips("«\u00a0Le le Mali ont gagné\u00a0», a-t-il dit.") == ()
    assert [slip.rule for slip in slips("« Oui », a-t-il dit.")] == ["spaces", "spaces"]


def test_summaries_of_real_articles_are_well_printed() -> None:
    """No summary of a seed or of every fifth text of the corpus has a slip."""
    found = [
        (name, slip)
        for kind, folder in GOLD.items()
        for name in gold_names(folder)[:: 5 if kind == "corpus" else 1]
        for slip in slips(summarise(parse(load_text(folder, name))))
    ]

    assert [] == found
