# SPDX-License-Identifier: MIT
"""What every page keeps, whatever the facts and the words."""

from hypothesis import given, settings, strategies as st

from sahelcoop.merging import merge
from sahelcoop.model import Article, Report
from sahelcoop.page import to_html
from sahelcoop.testing import (
    articles,
    readable_reports,
    reports,
    reports_with_articles,
)
from tests.page.structure import read

LOCALES = st.sampled_from(["fr", "fr_CA", "plain", "en"])
HOSTILE = st.lists(
    st.sampled_from(
        [
            "</script><img src=x onerror=alert(1)>",
            "<!--",
            "]]>",
            "&lt;&amp;&#13;",
            "\"'`=<>",
            "</a></span></style>",
            "\r\n",
            "\r",
            "\n\n",
            "\t ",
            "Gao",
            "Le 3 mai, la Russie a livré deux radars au Mali.",
        ]
    )
).map("".join)
"""Texts that would break out of a page that forgets to escape anything."""


@given(reports_with_articles(), LOCALES)
@settings(max_examples=30)
def test_a_page_of_an_article_is_sound(
    pair: tuple[Article, Report], locale: str
) -> None:
    """All is nested and linked, and the text without its tags is the text."""
    article, report = pair
    structure = read(to_html(report, article, locale=locale))

    assert [] == structure.all_faults()
    assert article.text == structure.text


@given(st.data())
@settings(max_examples=30)
def test_nothing_breaks_out(data: st.DataObject) -> None:
    """Markup in an article, its title or its address stays text."""
    lines = HOSTILE.map(lambda text: " ".join(text.split()) or "x")
    article = data.draw(
        articles(text=HOSTILE, title=lines, outlet=lines, author=lines, url=lines)
    )
    report = data.draw(reports(article=article))
    structure = read(to_html(report, article, title=data.draw(lines)))

    assert [] == structure.all_faults()
    assert article.text == structure.text


@given(st.lists(reports(), max_size=3), LOCALES)
@settings(max_examples=30)
def test_a_page_of_a_dossier_is_sound(told: list[Report], locale: str) -> None:
    """Whatever stands in the fields."""
    assert [] == read(to_html(merge(told), locale=locale)).all_faults()


@given(st.lists(readable_reports(), min_size=1, max_size=4), LOCALES)
@settings(max_examples=20)
def test_every_difference_is_told(told: list[Report], locale: str) -> None:
    """A merged dossier shows each of its conflicts with its sources."""
    dossier = merge(told)
    structure = read(to_html(dossier, locale=locale))
    rows = [e for e in structure.named("dd") if e.attributes["class"] != "kept"]

    assert [] == structure.all_faults()
    assert len(rows) >= len(dossier.conflicts)
    assert len(structure.named("cite")) == len(dossier.reports)
