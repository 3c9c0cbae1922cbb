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
from sahelcoop.testing._build import Drawn, built, tuples
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


def _pairs() -> SearchStrategy[Drawn]:
    """Draw the ids of two records."""
    two = st.lists(ids(), min_size=2, max_size=2, unique=True)
    return two.map(lambda pair: dict(zip(("left", "right"), pair, strict=True)))


def verdicts(**fields: SearchStrategy[Any]) -> SearchStrategy[Verdict]:
    """Draw judgements on two records."""
    required = {"judgement": st.sampled_from(Judgement), "by": lines()}
    optional = {"reason": passages()}
    return built(
        Verdict, fields, required=required, optional=optional, together=_pairs()
    )


def conflicts(**fields: SearchStrategy[Any]) -> SearchStrategy[Conflict]:
    """Draw pairs of records whose values differ."""
    comparison = st.sampled_from(Comparison)
    required = {"left": ids(), "right": ids(), "comparison": comparison}
    return built(Conflict, fields, required=required)


@st.composite
def _holders(draw: DrawFn) -> Drawn:
    """Draw holders, one of them preferred."""
    preferred = draw(ids())
    others = tuples(nonempty_passages())
    before, after = draw(st.tuples(others, others))
    return {"preferred": preferred, "holders": (*before, preferred, *after)}


def merged_fields(**fields: SearchStrategy[Any]) -> SearchStrategy[MergedField]:
    """Draw fields of merged records."""
    required = {"name": lines(), "rule": lines()}
    optional = {"conflicts": tuples(conflicts())}
    return built(
        MergedField, fields, required=required, optional=optional, together=_holders()
    )


def merged_records(**fields: SearchStrategy[Any]) -> SearchStrategy[Merged]:
    """Draw records put together from several."""
    required = {"members": tuples(nonempty_passages())}
    optional = {"fields": tuples(merged_fields())}
    return documents(Merged, fields, required=required, optional=optional)


def dossiers(**fields: SearchStrategy[Any]) -> SearchStrategy[Dossier]:
    """Draw dossiers; their verdicts may be on records that they do not hold."""
    optional = {
        "reports": tuples(reports()),
        "verdicts": tuples(verdicts()),
        "merged": tuples(merged_records()),
    }
    return documents(Dossier, fields, optional=optional)
