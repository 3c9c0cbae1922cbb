# SPDX-License-Identifier: MIT
"""What articles say of themselves, read from the text alone, stands on its floor."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sahelcoop.text import Document, Span, fold, read_document
from tests.quality.gold import GOLD, gold_names, load_facts, load_text
from tests.quality.tally import Score

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]

FLOORS = {"seeds": Score(tp=20), "corpus": Score(tp=335, fp=1)}
"""Slots that are right and wrong, four an article. The one that is wrong names "la
rédaction" as the author of dev-e08, whom the fact file leaves out."""


def plain(words: str | None) -> str:
    """Fold typography, blanks and case, which the fact files do not keep."""
    return " ".join(fold(words or "").lower().split())


def written(words: str, date: str) -> bool:
    """Tell whether *words* are those of an EDTF *date*."""
    year, *rest = date.split("-")
    if "/" in words:
        return words.split("/") == [*reversed(rest), year]
    month = MONTHS[int(rest[0]) - 1]
    day = [str(int(number)) for number in rest[1:]]
    said = plain(words).replace("1er", "1").split()
    return said[-len(day) - 2 :] == [*day, month, year]


def verdicts(document: Document, facts: dict[str, str | None]) -> Iterator[bool]:
    """Tell of each slot whether it holds what the fact file says."""
    meta = document.metadata

    def words(span: Span | None) -> str:
        return "" if span is None else span.slice(document.text)

    for found, true in (
        (meta.title, "title"), (meta.outlet, "publisher"), (meta.author, "author")
    ):  # fmt: skip
        yield plain(words(found)) == plain(facts[true])
    date = facts["published"]
    dated = words(meta.published)
    yield written(dated, date) if date else not dated


def measure(folder: Path) -> Score:
    """Count the slots of a folder's articles that are right and wrong."""
    told = [
        verdict
        for name in gold_names(folder)
        for verdict in verdicts(
            read_document(load_text(folder, name)), load_facts(folder, name)
        )
    ]
    return Score(tp=sum(told), fp=len(told) - sum(told))


@pytest.mark.parametrize("name", GOLD)
def test_metadata_stands_on_its_floor(name: str) -> None:
    """Title, outlet, author and date are as good as `FLOORS`: at least 95 %."""
    assert FLOORS[name] == measure(GOLD[name])
    assert FLOORS[name].precision >= 0.95
