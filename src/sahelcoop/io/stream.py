# SPDX-License-Identifier: MIT
"""Articles from any of the formats, one after the other."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from os import PathLike
from types import MappingProxyType
from typing import BinaryIO, Final

from sahelcoop.errors import InputError
from sahelcoop.io.archive import warc_articles
from sahelcoop.io.articles import (
    Source,
    article_files,
    load,
    named,
    opened,
    read_article,
    stem,
)
from sahelcoop.io.found import LARGEST_RECORD, Found, How, Place
from sahelcoop.io.lines import csv_articles, jsonl_articles
from sahelcoop.io.page import Page, trafilatura
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate

__all__ = ["Format", "documents", "read_articles"]


class Format(StrEnum):
    """What a file with articles may be."""

    TXT = "txt"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"
    WARC = "warc"


_SUFFIXES: Final[Mapping[Format, tuple[str, ...]]] = {
    Format.TXT: (".txt",),
    Format.JSONL: (".jsonl", ".ndjson"),
    Format.CSV: (".csv", ".tsv"),
    Format.HTML: (".html", ".htm", ".xhtml"),
    Format.WARC: (".warc", ".warc.gz"),
}
_Many = Callable[[BinaryIO, str, How], Iterator[Found]]
_MANY: Final[Mapping[Format, _Many]] = {
    Format.JSONL: jsonl_articles,
    Format.CSV: csv_articles,
    Format.WARC: warc_articles,
}
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def read_articles(
    source: Source,
    *,
    format: Format | str | None = None,  # noqa: A002 - what everybody calls it
    published: PartialDate | str | None = None,
    names: Mapping[str, str] = _NOTHING,
    on_error: Callable[[InputError], object] | None = None,
) -> Iterator[Article]:
    """Read the articles of a file, an open binary stream or a folder as they come.

    Without a *format*, each file's suffix tells it; what has none of those known is
    text. Of a folder and its folders those files are read, in the order of their names,
    that have a known suffix, or one of *format*. *published* is any EDTF, for articles
    that come without a day. *names* says what a field of `Article` is called in JSON
    and CSV, where not by its own name: `{"text": "corps"}`.

    A document that cannot be read raises InputError with its place. With *on_error*
    that is called with the error instead, and the reading goes on.

    Raises MissingExtraError for pages without the extra `html`, and for WARC files
    without `warc` and `html`; EdtfError for a bad *published*.
    """
    day = PartialDate(published) if isinstance(published, str) else published
    kind = None if format is None else Format(format)
    found = documents(source, kind, How(day, dict(names)))
    return _articles(found, on_error)


def _articles(
    found: Iterator[Found], on_error: Callable[[InputError], object] | None
) -> Iterator[Article]:
    for document in found:
        article = document.read()
        if isinstance(article, Article):
            yield article
        elif on_error is None:
            raise article
        else:
            on_error(article)


def documents(
    source: Source, kind: Format | None, how: How, name: str = ""
) -> Iterator[Found]:
    """Give what stands at each place of *source*: an article, or what is wrong.

    *name* is what an open stream is called.
    """
    if not isinstance(source, str | PathLike):
        name = name or named(source)
        yield from _file(source, name, kind or _told(name), how)
        return
    suffixes = [s for k, s in _SUFFIXES.items() if kind in {None, k}]
    for path in article_files(source, sum(suffixes, ())):
        yield from _file(path, str(path), kind or _told(path.name), how)


def _told(name: str) -> Format:
    """Tell the format of a file by its name."""
    kinds = (k for k, s in _SUFFIXES.items() if name.lower().endswith(s))
    return next(kinds, Format.TXT)


def _file(source: Source, name: str, kind: Format, how: How) -> Iterator[Found]:
    place = Place(name)
    try:
        if kind in _MANY:
            with opened(source) as stream:
                yield from _MANY[kind](stream, name, how)
        elif kind is Format.HTML:
            trafilatura()
            _, page = load(source, LARGEST_RECORD)
            yield Found(place, Page(page, place, how, id=stem(source)))
        else:
            yield Found(place, read_article(source, published=how.published))
    except InputError as error:
        yield Found(Place(name, error.line), error)
