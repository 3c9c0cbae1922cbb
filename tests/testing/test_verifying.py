# SPDX-License-Identifier: MIT
"""Evidence drawn for an article: it verifies, and reports with it."""

from hypothesis import find, given, strategies as st

from sahelcoop import testing
from sahelcoop.model import Article, Report
from sahelcoop.testing._paths import objects, paths
from tests.testing.finding import UNSHRUNK, crowd, minimal

TEXT = "Les FAMa ont reçu deux radars à Bamako."


@given(st.data())
def test_evidence_of_an_article_verifies(data: st.DataObject) -> None:
    """Every piece drawn for an article quotes it, surroundings included."""
    article = Article(data.draw(testing.passages(min_size=1)))
    found = data.draw(testing.evidence(article=article))

    assert article.id == found.article
    assert found.holds_in(article.text)


def test_empty_article_has_no_evidence() -> None:
    """Of an empty text nothing can be quoted."""
    assert testing.evidence(article=Article("")).is_empty


@given(testing.reports_with_articles())
def test_reports_verify(drawn: tuple[Article, Report]) -> None:
    """A report drawn with its article passes its own check."""
    article, report = drawn

    assert () == report.verify(article)
    assert article.sha256 == report.article.sha256


def test_reports_with_articles_have_sources() -> None:
    """The check above is not passed for want of sources."""

    def sourced(drawn: tuple[Article, Report]) -> bool:
        return any(record.sources for record in drawn[1].records)

    drawn = find(testing.reports_with_articles(), sourced, settings=UNSHRUNK)

    assert sourced(drawn)


def test_spans_of_an_article_lie_in_it() -> None:
    """Background and boilerplate end where the text ends."""
    drawn = crowd(testing.reports(article=Article(TEXT)), 30)
    spans = [span for report in drawn for span in report.background]

    assert spans
    assert max(span.end for span in spans) <= len(TEXT)


def test_report_of_an_empty_article() -> None:
    """A report of nothing has neither sources nor spans."""
    drawn = crowd(testing.reports(article=Article("")), 20)

    assert {((), ())} == {(r.background, r.boilerplate) for r in drawn}
    assert [] == [r for r in drawn if any(record.sources for record in r.records)]


def test_objects_stop_at_documents() -> None:
    """Extra keys of a record in a report are that record's own."""
    found = minimal(testing.reports(), lambda report: len(report.records) > 0)

    assert "article" not in objects(found)
    assert {"", "scope"} == set(objects(found))
    assert "article.url" in paths(found)
