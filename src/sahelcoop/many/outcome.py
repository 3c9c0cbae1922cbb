# SPDX-License-Identifier: MIT
"""What becomes of one article of many: a report, or the reason why there is none."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

import attrs

from sahelcoop.errors import InputError, SahelcoopError
from sahelcoop.model.article import Article
from sahelcoop.model.report import Report
from sahelcoop.reading import Reader, default_reader

__all__ = ["DIED", "Given", "MakeReader", "Outcome", "Unread", "named", "read_batch"]

DIED: Final = "the process that read it died"

MakeReader = Callable[[], Reader]
"""A function at the top of a module, so that other processes find it too; each calls it
once."""


Given = Article | Callable[[], Article]
"""An article, or what makes one, such as the page that it stands in: called by the
process that reads it, for finding an article takes as long as reading it."""


@attrs.frozen
class Unread:
    """An article without a report."""

    article: str
    """Its id; empty when it could not even be made."""
    reason: str


Outcome = Report | Unread


@cache
def _reader(make: MakeReader) -> Reader:
    return make()


def named(given: Given) -> str:
    """Give the id of an article; what is none yet has none."""
    return given.id if isinstance(given, Article) else ""


def _read(given: Given, reader: Reader) -> Outcome:
    try:
        given = given if isinstance(given, Article) else given()
        return reader.parse(given)
    except InputError as error:
        return Unread(named(given), error.reason)
    except SahelcoopError as error:
        return Unread(named(given), str(error))
    except Exception as error:  # noqa: BLE001 - one article must not cost the others
        return Unread(named(given), f"{type(error).__name__}: {error}")


def read_batch(
    articles: Sequence[Given], reader: MakeReader = default_reader
) -> list[Outcome]:
    """Read *articles* in this process, each for itself: no error leaves it.

    What a scheduler of any kind may be given to do.
    """
    ready = _reader(reader)
    return [_read(article, ready) for article in articles]
