# SPDX-License-Identifier: MIT
"""Pages: a report on its article, and a dossier, each as one file for a browser.

I take records of the model and, of a report, the article that it was read from.
I give HTML that asks for nothing: no script, no network, every text escaped.
I must not know how an article is read or how records are merged.
"""

from sahelcoop.page.pages import to_html

__all__ = ["to_html"]
