# SPDX-License-Identifier: MIT
"""The times of the five seeds, against the gold made by hand."""

from functools import cache
from typing import Final

import pytest

import sahelcoop as sc
from sahelcoop.mentions import DateTemplate, Mention, MentionKind, Reference, Vague
from sahelcoop.model.dates import DateBasis, PartialDate
from sahelcoop.model.times import Duration, Recurrence
from tests.quality.seed_gold import PUBLISHED, ROWS, Row, seed_text

OTHER_KINDS: Final = frozenset({"number", "quantity"})
TEMPORAL: Final = frozenset(
    {MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION, MentionKind.RECURRENCE}
)
OPEN_YEARS: Final = frozenset({"Le 30 mars au soir", "en février dernier", "en mars"})
"""Of one seed that tells no day in full: only their bound can be told."""


TIMES: Final = [row for row in ROWS if row.kind not in OTHER_KINDS]
CORE: Final = [row for row in TIMES if row.tier == "core"]
VAGUE: Final = [row for row in TIMES if row.tier == "vague"]
TRAPS: Final = [row for row in TIMES if row.tier == "trap"]


@cache
def _times(seed: str, *, dated: bool) -> tuple[Mention, ...]:
    published = PUBLISHED[seed] if dated else None
    found = sc.find_mentions(seed_text(seed), published=published)
    return tuple(m for m in found if m.kind in TEMPORAL)


def _at(row: Row, *, dated: bool) -> Mention:
    """Give the one time that overlaps the words of *row*."""
    times = _times(row.seed, dated=dated)
    (mention,) = (m for m in times if m.start < row.end and m.end > row.start)
    return mention


def _values(mention: Mention) -> set[str]:
    """Print a value in the ways in which the gold may have it."""
    value = mention.value
    if isinstance(value, Duration):
        plain = Duration.exactly(value.best or 0, value.unit).iso or ""
        return {plain, f"~{plain}"} if value.approximate else {plain}
    assert isinstance(value, PartialDate)
    edtf = value.edtf
    values = {edtf, edtf.replace("~", "")}
    if value.portion is not None:
        values |= {f"{edtf} ({value.portion})", f"{edtf}, {value.portion}"}
    if value.part_of_day is not None:
        values.add(f"{edtf}T18:00")
    return values


def test_counts() -> None:
    """The gold has as many rows of each tier as its head says."""
    assert (23, 13) == (len(CORE), len(VAGUE))
    assert 13 == len(TRAPS)


@pytest.mark.parametrize("row", CORE, ids=lambda row: f"{row.seed}-{row.start}")
def test_core_with_date(row: Row) -> None:
    """With the publication date every core time has its value and its span."""
    mention = _at(row, dated=True)

    assert (row.start, row.end) == (mention.start, mention.end)
    assert _values(mention) & set(row.dated.split("¦"))


@pytest.mark.parametrize("row", CORE, ids=lambda row: f"{row.seed}-{row.start}")
def test_core_from_the_article(row: Row) -> None:
    """Without it what the article decides is decided, and the rest keeps its bound."""
    mention = _at(row, dated=False)
    if row.seed == "001" and row.text in OPEN_YEARS:
        assert isinstance(mention.value, PartialDate)
        assert mention.value.edtf == row.article.split()[0]
        assert "2020-01-01" == str(mention.value.not_before)
        assert DateBasis.YEAR_FROM_CONTEXT is mention.value.basis
        assert "2020" == mention.value.anchor
    else:
        assert row.article in _values(mention)


def test_decidable() -> None:
    """Nineteen of them are decidable from the article, four are not."""
    open_years = [r for r in CORE if r.seed == "001" and r.text in OPEN_YEARS]

    assert (19, 4) == (len(CORE) - len(open_years), len(open_years))


TYPES: Final = {
    "depuis plusieurs mois": Reference.SINCE,
    "depuis des années": Reference.SINCE,
    "les premiers jours de la guerre en Ukraine": Reference.EVENT,
    "à ce moment-là": Reference.EVENT,
    "ces derniers mois": Reference.PAST,
    "depuis plusieurs années": Reference.SINCE,
    "ces dernières années": Reference.PAST,
    "du temps de l’URSS": Reference.EVENT,
    "récemment": Reference.PAST,
    "Pendant ce temps": Reference.EVENT,
}


@pytest.mark.parametrize("dated", [True, False])
@pytest.mark.parametrize("row", VAGUE, ids=lambda row: f"{row.seed}-{row.start}")
def test_vague(row: Row, *, dated: bool) -> None:
    """What no calendar tells is found where it starts, and typed."""
    mention = _at(row, dated=dated)
    value = mention.value

    assert row.start == mention.start
    if row.text in TYPES:
        assert isinstance(value, Vague)
        assert TYPES[row.text] is value.reference
    elif row.kind == "set":
        assert isinstance(value, Recurrence)
    elif row.text == "au lendemain":
        assert isinstance(value, PartialDate)
        assert (row.dated, DateBasis.RELATIVE_TO_EVENT) == (value.edtf, value.basis)
    else:
        assert "Aujourd’hui" == row.text
        assert isinstance(value, PartialDate if dated else DateTemplate)


@pytest.mark.parametrize("dated", [True, False])
def test_traps_and_extras(*, dated: bool) -> None:
    """No trap fires, and nothing is found beside what the gold has."""
    spans = {(seed, m.start) for seed in PUBLISHED for m in _times(seed, dated=dated)}

    assert spans == {(row.seed, row.start) for row in (*CORE, *VAGUE)}
