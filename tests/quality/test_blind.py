# SPDX-License-Identifier: MIT
"""The articles kept for measuring are whole, and measured half by half."""

import re
import unicodedata
from typing import Any, Final

import pytest

from tests.quality import blind
from tests.quality.gold import load_facts, load_text

KINDS: Final = ("deliveries", "attacks", "agreements", "statements")
FOLDS: Final = str.maketrans("’«»“”„\u00a0\u202f", '\'"""""  ')
NAMES: Final = [name for names in blind.halves().values() for name in names]


def plain(text: str) -> str:
    """Fold *text* as the annotation guide does before it looks for evidence."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(FOLDS))


def quoted(record: dict[str, Any]) -> list[str]:
    """Give what a record quotes from its article."""
    direct = [record["text"]] if record.get("direct") else []
    return [record["evidence"], *direct]


def test_two_halves() -> None:
    """Half of the articles stays unread."""
    assert {"read": 12, "unread": 12} == {
        half: len(names) for half, names in blind.halves().items()
    }


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_shows_its_words(name: str) -> None:
    """Evidence and direct quotations stand in the article."""
    facts = load_facts(blind.FOLDER, name)
    text = plain(load_text(blind.FOLDER, name))
    said = [q for kind in KINDS for record in facts[kind] for q in quoted(record)]

    assert [] == [words for words in said if plain(words) not in text]


def test_measures_both_halves(capsys: pytest.CaptureFixture[str]) -> None:
    """The program prints each half with the figures of every kind."""
    assert 0 == blind.main()

    printed = capsys.readouterr().out
    assert ["read: 12 articles", "unread: 12 articles"] == [
        line for line in printed.splitlines() if line.endswith("articles")
    ]
    assert 2 == printed.count("  agreements   ")
