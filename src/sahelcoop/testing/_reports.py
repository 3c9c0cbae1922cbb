# SPDX-License-Identifier: MIT
"""Strategies for articles and for reports of what they say."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._checks import LARGEST
from sahelcoop.model._record import Record
from sahelcoop.model.actors import Actor
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.provenance import Span
from sahelcoop.model.report import SKETCH_SIZE, Report, Scope, ScopeVerdict
from sahelcoop.model.statement import Statement
from sahelcoop.testing._actors import actors
from sahelcoop.testing._build import NONE, Drawn, Fields, built, tuples
from sahelcoop.testing._dates import partial_dates
from sahelcoop.testing._documents import documents
from sahelcoop.testing._events import agreements, attacks, deliveries
from sahelcoop.testing._provenance import spans
from sahelcoop.testing._statements import statements
from sahelcoop.testing._texts import digests, lines, nonempty_passages, passages

__all__ = [
    "article_infos",
    "articles",
    "by_kind",
    "reports",
    "reports_with_articles",
    "scopes",
]

_KINDS = {
    "actors": Actor,
    "deliveries": Delivery,
    "attacks": Attack,
    "agreements": Agreement,
    "statements": Statement,
}


def _known() -> Fields:
    """Say what may be known about an article besides its text."""
    return {
        "title": lines(),
        "outlet": lines(),
        "author": lines(),
        "published": partial_dates(),
        "url": lines(),
    }


def articles(**fields: SearchStrategy[Any]) -> SearchStrategy[Article]:
    """Draw articles of any text."""
    return documents(Article, fields, required={"text": passages()}, optional=_known())


def article_infos(**fields: SearchStrategy[Any]) -> SearchStrategy[ArticleInfo]:
    """Draw what a report keeps of an article."""
    required = {"sha256": digests(), "length": st.integers(0, LARGEST)}
    return documents(ArticleInfo, fields, required=required, optional=_known())


def scopes(**fields: SearchStrategy[Any]) -> SearchStrategy[Scope]:
    """Draw verdicts on an article."""
    required = {"verdict": st.sampled_from(ScopeVerdict)}
    optional = {"reasons": tuples(nonempty_passages())}
    return built(Scope, fields, required=required, optional=optional)


def _spans(article: Article | None) -> SearchStrategy[tuple[Span, ...]]:
    if article is None:
        return tuples(spans())
    return tuples(spans(length=len(article.text))) if article.text else st.just(())


def by_kind(records: Sequence[Record]) -> Drawn:
    """Sort records under the names of their fields, each id once."""
    distinct = {record.id: record for record in records}.values()
    return {
        name: tuple(record for record in distinct if type(record) is kind)
        for name, kind in _KINDS.items()
    }


def _records(article: Article | None) -> SearchStrategy[Drawn]:
    """Draw records of all kinds, and seldom none: such a report tests little."""
    each = st.one_of(
        actors(article=article),
        deliveries(article=article),
        attacks(article=article),
        agreements(article=article),
        statements(article=article),
    )
    return (tuples(each) | tuples(each, min_size=2)).map(by_kind)


def reports(
    *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Report]:
    """Draw reports; that of an *article* verifies against it.

    Records are drawn only where no kind of them is among *fields*.
    """
    info = article_infos() if article is None else st.just(ArticleInfo.of(article))
    free = fields.keys().isdisjoint(_KINDS)
    optional = {
        "scope": scopes(),
        "background": _spans(article),
        "boilerplate": _spans(article),
        "sketch": st.lists(st.integers(0, LARGEST), max_size=SKETCH_SIZE).map(tuple),
    }
    return documents(
        Report,
        fields,
        required={"article": info},
        optional=optional,
        together=_records(article) if free else NONE,
        article=article,
    )


@st.composite
def reports_with_articles(draw: DrawFn) -> tuple[Article, Report]:
    """Draw articles, each with a report whose sources verify against it."""
    article = draw(articles())
    return article, draw(reports(article=article))
