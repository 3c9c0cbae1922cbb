# SPDX-License-Identifier: MIT
"""The one function that makes pages."""

from typing import overload

from sahelcoop.model import Article, Dossier, Report
from sahelcoop.page.article import report_page
from sahelcoop.page.dossier import dossier_page
from sahelcoop.page.words import Words

__all__ = ["to_html"]


@overload
def to_html(
    told: Report, article: Article | str, /, *, locale: str = "fr", title: str = ""
) -> str: ...


@overload
def to_html(told: Dossier, /, *, locale: str = "fr", title: str = "") -> str: ...


def to_html(
    told: Report | Dossier,
    article: Article | str | None = None,
    /,
    *,
    locale: str = "fr",
    title: str = "",
) -> str:
    """Make a page of a report and its article, or of a dossier.

    The article stands on the page with its facts marked and a card for each; words that
    the article does not bear out are left unmarked. A dossier is a timeline with all
    that its sources differ on, a map and the sources.

    The page is one file. It holds no script and asks for nothing: no image, no font.

    Raises:
        LocaleError: *locale* is neither French nor English.
        TypeError: a report comes without its article.
    """
    words = Words.of(locale)
    if isinstance(told, Dossier):
        return dossier_page(told, words, title)
    if article is None:
        raise TypeError("a report does not hold its text: give the article too")
    whole = Article(article) if isinstance(article, str) else article
    return report_page(told, whole, words, title)
