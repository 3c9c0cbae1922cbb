# SPDX-License-Identifier: MIT
"""What an article's text says of itself: title, outlet, author and date."""

from typing import Any

import attrs

from sahelcoop.mentions import Finder
from sahelcoop.model.article import Article
from sahelcoop.reading.finding import told_on
from sahelcoop.text import Document

__all__ = ["with_metadata"]


def with_metadata(article: Article, document: Document, finder: Finder) -> Article:
    """Add what the text says of itself; what the caller says wins."""
    found = document.metadata
    slots = {"title": found.title, "outlet": found.outlet, "author": found.author}
    said: dict[str, Any] = {
        name: " ".join(span.slice(article.text).split())
        for name, span in slots.items()
        if span is not None and getattr(article, name) is None
    }
    if article.published is None:
        said["published"] = told_on(document, finder)
    return attrs.evolve(article, **said)
