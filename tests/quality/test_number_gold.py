# SPDX-License-Identifier: MIT
"""The numbers and quantities of the five seeds, against the gold made by hand."""

import re
from functools import cache
from typing import Final

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import Finder, Mention, MentionKind
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.text import read_document
from tests.quality.seed_gold import ROWS, Row, seed_text

KINDS: Final = frozenset({"number", "quantity"})
OURS: Final = frozenset({MentionKind.NUMBER, MentionKind.QUANTITY, MentionKind.ORDINAL})
UNITS: Final = {"t": "TNE", "km/h": "KMH", "%": "P1", "": "C62"}
VALUE: Final = re.compile(r"(>=|<=|~|)(\d+) ?(\S*?)(?: \(vague\))?")
QUALIFIERS: Final = {
    ">=": frozenset({Qualifier.AT_LEAST, Qualifier.SEVERAL}),
    "<=": frozenset({Qualifier.AT_MOST}),
    "~": frozenset({Qualifier.ABOUT, Qualifier.NEARLY}),
    "": frozenset({Qualifier.EXACT}),
}


CORE: Final = [row for row in ROWS if row.kind in KINDS and row.tier == "core"]
TRAPS: Final = [row for row in ROWS if row.tier == "trap"]


@cache
def found(seed: str) -> tuple[Mention, ...]:
    """Give the numbers in the sentences of a seed; page furniture is no sentence."""
    document = read_document(seed_text(seed))
    finder = Finder(default_lexicon())
    return tuple(
        mention
        for sentence in document.sentences
        if sentence.paragraph is not None
        for mention in finder.find(sentence.tokens)
        if mention.kind in OURS
    )


def at(row: Row) -> list[Mention]:
    """Give the numbers that overlap a row."""
    return [m for m in found(row.seed) if m.start < row.end and row.start < m.end]


@pytest.mark.parametrize("row", CORE, ids=lambda row: f"{row.seed}:{row.start}")
def test_core(row: Row) -> None:
    """A number that must be found has its value, unit, bound and approximation."""
    (mention,) = at(row)
    sign, number, unit = VALUE.fullmatch(row.article).groups()  # type: ignore[union-attr]
    value = mention.value

    assert isinstance(value, Quantity)
    figures = {value.low, value.best, value.high} - {None}
    known = unit if unit in UNITS else ""
    assert (UNITS[known], {int(number)}) == (value.unit, figures)
    assert value.qualifier in QUALIFIERS[sign]


def test_all_core_rows_are_there() -> None:
    """The gold counts twenty-one numbers and quantities that must be found."""
    assert 21 == len(CORE)


@pytest.mark.parametrize("row", TRAPS, ids=lambda row: f"{row.seed}:{row.start}")
def test_traps(row: Row) -> None:
    """Labels, type names, offices and idioms yield no number."""
    assert [] == at(row)


def test_nothing_extra() -> None:
    """No number is found where the gold has none, but for what it calls implied."""
    extra = [
        (seed, mention.start, mention.rule)
        for seed in ("000", "001", "002", "003", "004")
        for mention in found(seed)
        if not any(
            row.seed == seed and mention.start < row.end and row.start < mention.end
            for row in ROWS
        )
    ]

    assert [] == extra
