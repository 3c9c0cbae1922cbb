# SPDX-License-Identifier: MIT
"""What becomes of one article of many: a report, or the reason why there is none."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

import attrs

from sahelcoop.errors import SahelcoopError
from sahelcoop.model.article import Article
from sahelcoop.model.report import Report
from sahelcoop.reading import Reader, default_reader

__all__ = ["DIED", "MakeReader", "Outcome", "Unread", "read_batch"]

DIED: Final = "the process that read it died"

MakeReader = Callable[[], Reader]
"""A function at the top of a module, so that other processes find it too; each calls it
once."""


@attrs.frozen
class Unread:
    """An article without a report."""

    article: str
    """Its id."""
    reason: str


Outcome = Report | Unread


@cache
def _reader(make: MakeReader) -> Reader:
    return make()


def _read(article: Article, reader: Reader) -> Outcome:
    try:
        return reader.parse(article)
    except SahelcoopError as error:
        return Unread(article.id, str(error))
    except Exception as error:  # noqa: BLE001 - one article must not cost the others
        return Unread(article.id, f"{type(error).__name__}: {error}")


def read_batch(
    articles: Sequence[Article], reader: MakeReader = default_reader
) -> list[Outcome]:
    """Read *articles* in this process, each for itself: no error leaves it.

    What a scheduler of any kind may be given to do.
    """
    ready = _reader(reader)
    return [_read(article, ready) for article in articles]
