# SPDX-License-Identifier: MIT
"""Articles in: from files, folders and open streams.

I take paths and binary streams of text in any encoding that can be told.
I give articles with their text as found, or say what cannot be read and why.
I must not know French, how an article is read, or how a report is written.
"""

from sahelcoop.io.articles import LARGEST_FILE, article_files, read_article

__all__ = ["LARGEST_FILE", "article_files", "read_article"]
