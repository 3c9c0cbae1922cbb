# SPDX-License-Identifier: MIT
"""Articles from files: which files of a folder are articles, and what is in one."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import TextIOBase
from os import PathLike
from pathlib import Path
from typing import BinaryIO, Final

from sahelcoop.errors import InputError, ModelError
from sahelcoop.io.decode import decode
from sahelcoop.model._checks import ID, shown
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate

__all__ = [
    "LARGEST_FILE",
    "Source",
    "article_files",
    "article_of_text",
    "load",
    "named",
    "opened",
    "read_article",
    "stem",
]

Source = str | PathLike[str] | BinaryIO

LARGEST_FILE: Final = 4 * 2**20
"""Bytes of the largest file: no million characters take more in UTF-8 or UTF-16."""


def article_files(
    path: str | PathLike[str], suffixes: tuple[str, ...] = (".txt",)
) -> Iterator[Path]:
    """Give the files in a folder and its folders, in the order of their names.

    Only those are given whose names end like one of the *suffixes*, in either case.

    Any other path is given as it is, and so is a folder that cannot be listed:
    `read_article` then says what is wrong with it. Linked folders are not followed.
    """
    top = Path(path)
    waiting = [top]
    while waiting:
        here = waiting.pop()
        if here.is_dir() and (here == top or not here.is_symlink()):
            try:
                waiting += sorted(here.iterdir(), reverse=True)
            except OSError:
                yield here
        elif here == top or here.name.lower().endswith(suffixes):
            yield here


def read_article(
    source: Source,
    *,
    published: PartialDate | date | str | None = None,
    id: str | None = None,  # noqa: A002 - the field's own name
) -> Article:
    """Read a file, or a binary stream to its end, as an article.

    The encoding is told from the bytes: UTF-8 with or without byte order mark, UTF-16
    with one, CP1252. Line ends stay as found. Without an *id*, the article of a file
    takes the file's name without suffix if that can be one, else it is derived.
    *published* is any EDTF, or a day.

    Raises InputError for what cannot be read, EdtfError for a bad *published*,
    TypeError for what is neither path nor binary stream.
    """
    name = named(source)
    data = load(source, name, LARGEST_FILE)
    return article_of_text(data, name, published, id or stem(source))


def article_of_text(
    data: bytes,
    name: str,
    published: PartialDate | date | str | None,
    id: str,  # noqa: A002
) -> Article:
    """Make an article of the bytes that the file *name* holds."""
    text = decode(data, name)
    try:
        return Article(text, published=published, id=id)
    except ModelError as error:
        if error.field != "text":
            raise
        raise InputError(name, f"its text {error.rule}") from error


def load(source: Source, name: str, largest: int) -> bytes:
    """Give all bytes of what errors call *name*, which are no more than *largest*."""
    with opened(source) as stream:
        data = stream.read(largest + 1)
    if len(data) > largest:
        raise InputError(name, f"is larger than {largest} bytes")
    return data


def named(source: object) -> str:
    """Name *source* for errors; TypeError for what articles cannot be read from."""
    if isinstance(source, str | PathLike):
        return str(Path(source))
    if isinstance(source, TextIOBase) or not hasattr(source, "read"):
        raise TypeError(f"must be a path or a binary stream, got {shown(source)}")
    return str(getattr(source, "name", "<stream>"))


@contextmanager
def opened(source: Source) -> Iterator[BinaryIO]:
    """Open a file; what is open already stays so. Failures are InputErrors."""
    try:
        if isinstance(source, str | PathLike):
            with _open(Path(source)) as stream:
                yield stream
        else:
            yield source
    except OSError as error:
        raise InputError(named(source), _reason(error)) from error


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except ValueError as error:
        raise InputError(str(path), f"is no path: {error}") from error


def _reason(error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return "is a folder, no text file"
    return error.strerror or type(error).__name__


def stem(source: Source) -> str:
    """Give the name of a file without suffix, or nothing if it cannot be an id."""
    stem = Path(source).stem if isinstance(source, str | PathLike) else ""
    return stem if re.fullmatch(ID.pattern, stem) else ""
