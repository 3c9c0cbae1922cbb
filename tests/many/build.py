# SPDX-License-Identifier: MIT
"""Articles by the dozen, and readers with something wrong with them."""

import os
import signal
from typing import cast

import sahelcoop as sc
from sahelcoop.lexicon import default_lexicon
from sahelcoop.reading import Reader

DEADLY = "a20"
"""The article that kills whoever reads it."""


def articles(count: int) -> list[sc.Article]:
    """Write articles, each with its own number of lorries."""
    text = "Le 3 mars 2024, la Turquie a livré {} camions au Mali."
    numbers = range(2, count + 2)
    return [sc.Article(text.format(n), id=f"a{n}") for n in numbers]


class _Fails:
    """A reader with a bug."""

    def parse(self, article: sc.Article) -> sc.Report:
        """Find nothing but the bug."""
        raise KeyError(article.id)


class _Dies(Reader):
    """A reader that one article kills."""

    def parse(self, article: sc.Article | str) -> sc.Report:
        """Read all others."""
        if isinstance(article, sc.Article) and article.id == DEADLY:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().parse(article)


def fails() -> Reader:
    """Make a reader with a bug."""
    return cast("Reader", _Fails())


def dies() -> Reader:
    """Make a reader that one article kills."""
    return _Dies(default_lexicon())


def kills() -> sc.Article:
    """Kill whoever wants this article, before there is one."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError
