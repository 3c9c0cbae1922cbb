# SPDX-License-Identifier: MIT
"""The articles kept for measuring are whole, and measured apart."""

import re
import unicodedata
from pathlib import Path
from typing import Any, Final

import pytest

from tests.quality import blind
from tests.quality.gold import load_facts, load_text

KINDS: Final = ("deliveries", "attacks", "agreements", "statements")
FOLDS: Final = str.maketrans("’«»“”„\u00a0\u202f", '\'"""""  ')
ARTICLES: Final = [path for articles in blind.SETS.values() for path in articles]


def plain(text: str) -> str:
    """Fold *text* as the annotation guide does before it looks for evidence."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(FOLDS))


def quoted(record: dict[str, Any]) -> list[str]:
    """Give what a record quotes from its article."""
    direct = [record["text"]] if record.get("direct") else []
    return [record["evidence"], *direct]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: "/".join(path.parts[-2:]))
def test_every_fact_shows_its_words(path: Path) -> None:
    """Evidence and direct quotations stand in the article."""
    facts = load_facts(path.parent, path.name)
    text = plain(load_text(path.parent, path.name))
    said = [q for kind in KINDS for record in facts[kind] for q in quoted(record)]

    assert [] == [words for words in said if plain(words) not in text]


@pytest.mark.parametrize("path", blind.TWICE, ids=lambda path: path.name)
def test_every_second_fact_shows_its_words(path: Path) -> None:
    """Those of the second annotator stand in the article too."""
    facts = blind.annotated(path)
    text = plain(load_text(path.parent, path.name))
    said = [q for kind in KINDS for record in facts[kind] for q in quoted(record)]

    assert [] == [words for words in said if plain(words) not in text]


def test_measures_each_set(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program prints each set with the figures of every kind."""
    few = {label: articles[:3] for label, articles in blind.SETS.items()}
    monkeypatch.setattr(blind, "SETS", few)
    monkeypatch.setattr(blind, "TWICE", blind.TWICE[:3])

    assert 0 == blind.main()

    printed = capsys.readouterr().out
    twice = ["unread, parser", "unread, second annotator"]
    assert [f"{label}: 3 articles" for label in (*blind.SETS, *twice)] == [
        line for line in printed.splitlines() if line.endswith("articles")
    ]
    assert len(few) + 2 == printed.count("  agreements   ")
    assert len(few) + 2 == printed.count("  published  ")


def test_quarters_are_written_as_annotators_do(tmp_path: Path) -> None:
    """A fact file may tell a quarter by its number or by its months."""
    article = tmp_path / "a.txt"
    article.write_text("La Turquie livrera six bus au Togo au premier trimestre 2022.")

    (delivery,) = blind.parsed(article)["deliveries"]

    assert delivery["date"] == "2022-33|2022-01/2022-03"
