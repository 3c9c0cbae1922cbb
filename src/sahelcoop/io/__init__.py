# SPDX-License-Identifier: MIT
"""Articles in: from files, folders and open streams, whatever format they are in.

I take paths and binary streams of text, JSON Lines, CSV, HTML and WARC.
I give articles with their text as found, or say what cannot be read and why.
I must not know French, how an article is read, or how a report is written.
"""

from sahelcoop.io.articles import LARGEST_FILE, article_files, read_article
from sahelcoop.io.found import LARGEST_RECORD
from sahelcoop.io.page import article_from_html
from sahelcoop.io.stream import Format, read_articles

__all__ = [
    "LARGEST_FILE",
    "LARGEST_RECORD",
    "Format",
    "article_files",
    "article_from_html",
    "read_article",
    "read_articles",
]
