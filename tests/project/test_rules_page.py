# SPDX-License-Identifier: MIT
"""The page of all rules is written from the rules."""

from pathlib import Path
from runpy import run_path

from sahelcoop.rules import STAGES, rules_of

PROGRAM = Path(__file__).parents[2] / "docs" / "rules_page.py"


def test_every_rule_is_on_the_page() -> None:
    """Each rule stands there with what it says, its pattern and its examples."""
    page = run_path(str(PROGRAM))["page"]()

    for rule in (rule for stage in STAGES for rule in rules_of(stage)):
        assert f"### `{rule.id}`\n\n{rule.says}\n" in page
        assert rule.pattern.source.strip()[:20] in page
    assert "- matches: Le Niger **a signé** (verb) un **contrat** (what)" in page
    assert "- does not: Le Niger a signé la fin du match." in page
