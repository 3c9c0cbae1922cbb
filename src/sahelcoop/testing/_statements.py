# SPDX-License-Identifier: MIT
"""A strategy for statements, whose segments stand in their text."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model.article import Article
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.testing._actors import parties
from sahelcoop.testing._build import Fields, tuples
from sahelcoop.testing._dates import partial_dates
from sahelcoop.testing._documents import documents
from sahelcoop.testing._texts import lines, nonempty_passages, passages

__all__ = ["statements"]


@st.composite
def _quotations(draw: DrawFn) -> Fields:
    """Draw quoted segments, and a text that has them in order with words between."""
    segments = draw(tuples(nonempty_passages(), min_size=1))
    gaps = draw(st.tuples(*[passages()] * len(segments)))
    pairs = zip(gaps, segments, strict=True)
    text = "".join(gap + segment for gap, segment in pairs) + draw(passages())
    return {"segments": st.just(segments), "text": st.just(text)}


@st.composite
def statements(
    draw: DrawFn, *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> Statement:
    """Draw statements; text and segments follow the form where they are not given."""
    form = draw(fields.pop("form", st.sampled_from(list(Form)[::-1])))
    indirect: Fields = {"text": passages()}
    words = indirect if form is Form.INDIRECT else draw(_quotations())
    optional = {
        "speakers": tuples(parties()),
        "act": st.sampled_from(SpeechAct),
        "cue": lines(),
        "addressees": tuples(parties()),
        "medium": passages(),
        "date": partial_dates(),
        "relays": tuples(parties()),
    }
    required = {"form": st.just(form), **words}
    return draw(documents(Statement, required, optional, fields, article=article))
