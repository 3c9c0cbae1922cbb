# SPDX-License-Identifier: MIT
"""Strategies for dossiers, and for verdicts and merged records."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model.dossier import (
    Comparison,
    Conflict,
    Dossier,
    Judgement,
    Merged,
    MergedField,
    Verdict,
)
from sahelcoop.testing._build import built, tuples
from sahelcoop.testing._documents import documents
from sahelcoop.testing._reports import reports
from sahelcoop.testing._texts import ids, lines, nonempty_passages, passages

__all__ = [
    "conflicts",
    "dossiers",
    "merged_fields",
    "merged_records",
    "verdicts",
]


@st.composite
def verdicts(draw: DrawFn, **fields: SearchStrategy[Any]) -> Verdict:
    """Draw judgements on two records."""
    left, right = draw(st.lists(ids(), min_size=2, max_size=2, unique=True))
    required = {
        "left": st.just(left),
        "right": st.just(right),
        "judgement": st.sampled_from(Judgement),
        "by": lines(),
    }
    return draw(built(Verdict, required, {"reason": passages()}, fields))


def conflicts(**fields: SearchStrategy[Any]) -> SearchStrategy[Conflict]:
    """Draw pairs of records whose values differ."""
    comparison = st.sampled_from(Comparison)
    required = {"left": ids(), "right": ids(), "comparison": comparison}
    return built(Conflict, required, {}, fields)


@st.composite
def merged_fields(draw: DrawFn, **fields: SearchStrategy[Any]) -> MergedField:
    """Draw fields of merged records; one of the holders is preferred."""
    preferred = draw(ids())
    others = tuples(nonempty_passages())
    before, after = draw(st.tuples(others, others))
    required = {
        "name": lines(),
        "holders": st.just((*before, preferred, *after)),
        "preferred": st.just(preferred),
        "rule": lines(),
    }
    optional = {"conflicts": tuples(conflicts())}
    return draw(built(MergedField, required, optional, fields))


def merged_records(**fields: SearchStrategy[Any]) -> SearchStrategy[Merged]:
    """Draw records put together from several."""
    required = {"members": tuples(nonempty_passages())}
    return documents(Merged, required, {"fields": tuples(merged_fields())}, fields)


def dossiers(**fields: SearchStrategy[Any]) -> SearchStrategy[Dossier]:
    """Draw dossiers; their verdicts may be on records that they do not hold."""
    optional = {
        "reports": tuples(reports()),
        "verdicts": tuples(verdicts()),
        "merged": tuples(merged_records()),
    }
    return documents(Dossier, {}, optional, fields)
