# SPDX-License-Identifier: MIT
"""Strategies for articles and for reports of what they say."""

from operator import attrgetter
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
from sahelcoop.testing._build import Fields, built, tuples
from sahelcoop.testing._dates import partial_dates
from sahelcoop.testing._documents import documents
from sahelcoop.testing._events import agreements, attacks, deliveries
from sahelcoop.testing._provenance import spans
from sahelcoop.testing._statements import statements
from sahelcoop.testing._texts import digests, lines, nonempty_passages, passages

__all__ = ["article_infos", "articles", "reports", "reports_with_articles", "scopes"]

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
    return documents(Article, {"text": passages()}, _known(), fields)


def article_infos(**fields: SearchStrategy[Any]) -> SearchStrategy[ArticleInfo]:
    """Draw what a report keeps of an article."""
    required = {"sha256": digests(), "length": st.integers(0, LARGEST)}
    return documents(ArticleInfo, required, _known(), fields)


def scopes(**fields: SearchStrategy[Any]) -> SearchStrategy[Scope]:
    """Draw verdicts on an article."""
    required = {"verdict": st.sampled_from(ScopeVerdict)}
    return built(Scope, required, {"reasons": tuples(nonempty_passages())}, fields)


def _spans(article: Article | None) -> SearchStrategy[tuple[Span, ...]]:
    if article is None:
        return tuples(spans())
    return tuples(spans(length=len(article.text))) if article.text else st.just(())


@st.composite
def _records(draw: DrawFn, article: Article | None) -> Fields:
    """Draw records of all kinds, each id once, under the names of their fields."""
    each = st.one_of(
        actors(article=article),
        deliveries(article=article),
        attacks(article=article),
        agreements(article=article),
        statements(article=article),
    )
    found: list[Record] = draw(st.lists(each, unique_by=attrgetter("id")))
    return {
        name: st.just(tuple(record for record in found if type(record) is kind))
        for name, kind in _KINDS.items()
    }


@st.composite
def reports(
    draw: DrawFn, *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> Report:
    """Draw reports; that of an *article* verifies against it.

    Records are drawn only where no kind of them is among *fields*.
    """
    info = article_infos() if article is None else st.just(ArticleInfo.of(article))
    narrowed = not fields.keys().isdisjoint(_KINDS)
    records = {} if narrowed else draw(_records(article))
    sketches = st.lists(st.integers(0, LARGEST), max_size=SKETCH_SIZE)
    optional = {
        "scope": scopes(),
        "background": _spans(article),
        "boilerplate": _spans(article),
        "sketch": sketches.map(tuple),
    }
    required = {"article": info, **records}
    return draw(documents(Report, required, optional, fields, article=article))


@st.composite
def reports_with_articles(draw: DrawFn) -> tuple[Article, Report]:
    """Draw articles, each with a report whose sources verify against it."""
    article = draw(articles())
    return article, draw(reports(article=article))
