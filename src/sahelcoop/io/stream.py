# SPDX-License-Identifier: MIT
"""Articles from any of the formats, one after the other."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sahelcoop.errors import InputError
from sahelcoop.io.archive import warc_articles
from sahelcoop.io.articles import (
    LARGEST_FILE,
    Source,
    article_files,
    article_of_text,
    load,
    named,
    opened,
    stem,
)
from sahelcoop.io.found import LARGEST_RECORD, Found, How, Meter, Metered, Place, Stream
from sahelcoop.io.lines import csv_articles, jsonl_articles
from sahelcoop.io.page import Page, trafilatura
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate

__all__ = ["Format", "documents", "files", "read_articles"]


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
_Many = Callable[[Stream, str, How], Iterator[Found]]
_MANY: Final[Mapping[Format, _Many]] = {
    Format.JSONL: jsonl_articles,
    Format.CSV: csv_articles,
    Format.WARC: warc_articles,
}
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def read_articles(  # noqa: PLR0913 - all by keyword
    source: Source,
    *,
    format: Format | str | None = None,  # noqa: A002 - what everybody calls it
    published: PartialDate | str | None = None,
    names: Mapping[str, str] = _NOTHING,
    wanted: Callable[[bytes], bool] | None = None,
    progress: Callable[[int], object] | None = None,
    on_error: Callable[[InputError], object] | None = None,
) -> Iterator[Article]:
    """Read the articles of a file, an open binary stream or a folder as they come.

    Without a *format*, each file's suffix tells it; what has none of those known is
    text. Of a folder and its folders those files are read, in the order of their names,
    that have a known suffix, or one of *format*. *published* is any EDTF, for articles
    that come without a day. *names* says what a field of `Article` is called in JSON
    and CSV, where not by its own name: `{"text": "corps"}`. Of pages, in files or in
    archives, those alone are looked into whose bytes are *wanted*, such as by a
    `sahelcoop.many.Prefilter`. *progress* is called with the bytes read so far.

    A document that cannot be read raises InputError with its place. With *on_error*
    that is called with the error instead, and the reading goes on.

    Raises MissingExtraError for pages without the extra `html`, and for WARC files
    without `warc` and `html`; EdtfError for a bad *published*, ValueError for a format
    or a field in *names* that there is not, TypeError for another kind of *source*.
    """
    day = PartialDate(published) if isinstance(published, str) else published
    kind = None if format is None else Format(format)
    meter = Meter() if progress is None else Meter(progress)
    how, name = How(day, dict(names)), named(source)
    found = documents(source, kind, how, name=name, wanted=wanted, meter=meter)
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


def files(path: str | PathLike[str], kind: Format | None) -> Iterator[Path]:
    """Give the files that are read of *path*: all of a folder, or those of a *kind*."""
    suffixes = [s for k, s in _SUFFIXES.items() if kind in {None, k}]
    return article_files(path, sum(suffixes, ()))


def documents(  # noqa: PLR0913 - what is optional goes by keyword
    source: Source,
    kind: Format | None,
    how: How,
    *,
    name: str = "",
    wanted: Callable[[bytes], bool] | None = None,
    meter: Meter | None = None,
) -> Iterator[Found]:
    """Give what stands at each place of *source*: an article, or what is wrong.

    *name* is what an open stream is called. Pages that are not *wanted* are no
    documents.
    """
    for found in _all(source, kind, how, name, meter or Meter()):
        page = found.source
        if wanted is None or not isinstance(page, Page) or wanted(page.data):
            yield found


def _all(
    source: Source, kind: Format | None, how: How, name: str, meter: Meter
) -> Iterator[Found]:
    if isinstance(source, str | PathLike):
        for path in files(source, kind):
            yield from _file(path, str(path), kind or _told(path.name), how, meter)
    else:
        name = name or named(source)
        yield from _file(source, name, kind or _told(name), how, meter)


def _told(name: str) -> Format:
    """Tell the format of a file by its name."""
    kinds = (k for k, s in _SUFFIXES.items() if name.lower().endswith(s))
    return next(kinds, Format.TXT)


def _file(
    source: Source, name: str, kind: Format, how: How, meter: Meter
) -> Iterator[Found]:
    try:
        if kind in _MANY:
            with opened(source) as stream:
                yield from _MANY[kind](Metered(stream, meter), name, how)
        else:
            yield Found(Place(name), _ONE[kind](source, name, how, meter))
    except InputError as error:
        yield Found(Place(name, error.line), error)


def _text(source: Source, name: str, how: How, meter: Meter) -> Article:
    data = meter(load(source, name, LARGEST_FILE))
    return article_of_text(data, name, how.published, stem(source))


def _page(source: Source, name: str, how: How, meter: Meter) -> Page:
    trafilatura()
    data = meter(load(source, name, LARGEST_RECORD))
    return Page(data, Place(name), how, id=stem(source))


_One = Callable[[Source, str, How, Meter], Article | Page]
_ONE: Final[Mapping[Format, _One]] = {Format.TXT: _text, Format.HTML: _page}
