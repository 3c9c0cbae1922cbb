# SPDX-License-Identifier: MIT
"""A strategy for statements, whose segments stand in their text."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model.article import Article
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.testing._actors import parties
from sahelcoop.testing._build import Drawn, tuples
from sahelcoop.testing._dates import partial_dates
from sahelcoop.testing._documents import documents
from sahelcoop.testing._texts import lines, nonempty_passages, passages

__all__ = ["statements"]

_FORMS = (Form.INDIRECT, Form.MIXED, Form.DIRECT)
"""Simplest first."""


@st.composite
def _words(draw: DrawFn, forms: SearchStrategy[Form]) -> Drawn:
    """Draw a form, segments where it quotes, and a text that has them in order."""
    form = draw(forms)
    if form is Form.INDIRECT:
        return {"form": form, "text": draw(passages())}
    segments = draw(tuples(nonempty_passages(), min_size=1))
    gaps = draw(st.tuples(*[passages()] * len(segments)))
    quoted = "".join(map("".join, zip(gaps, segments, strict=True)))
    return {"form": form, "segments": segments, "text": quoted + draw(passages())}


def statements(
    *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Statement]:
    """Draw statements; segments and text follow the form."""
    forms = fields.pop("form", st.sampled_from(_FORMS))
    optional = {
        "speakers": tuples(parties()),
        "act": st.sampled_from(SpeechAct),
        "cue": lines(),
        "addressees": tuples(parties()),
        "medium": passages(),
        "date": partial_dates(),
        "relays": tuples(parties()),
    }
    return documents(
        Statement, fields, optional=optional, together=_words(forms), article=article
    )
