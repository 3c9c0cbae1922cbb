# SPDX-License-Identifier: MIT
"""Articles from files: which files of a folder are articles, and what is in one."""

import re
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import BinaryIO, Final

from sahelcoop.errors import InputError, ModelError
from sahelcoop.io.decode import decode
from sahelcoop.model._checks import ID
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate

__all__ = ["LARGEST_FILE", "article_files", "read_article"]

LARGEST_FILE: Final = 4 * 2**20
"""Bytes of the largest file: no million characters take more in UTF-8 or UTF-16."""


def article_files(path: str | PathLike[str]) -> Iterator[Path]:
    """Give the `.txt` files in a folder and its folders, in the order of their names.

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
        elif here == top or here.suffix.lower() == ".txt":
            yield here


def read_article(
    source: str | PathLike[str] | BinaryIO,
    *,
    published: PartialDate | str | None = None,
    id: str | None = None,  # noqa: A002 - the field's own name
) -> Article:
    """Read a file, or a binary stream to its end, as an article.

    The encoding is told from the bytes: UTF-8 with or without byte order mark, UTF-16
    with one, CP1252. Line ends stay as found. Without an *id*, the article of a file
    takes the file's name without suffix if that can be one, else it is derived.
    *published* is any EDTF.

    Raises InputError for what cannot be read, EdtfError for a bad *published*.
    """
    name, data = _load(source)
    if len(data) > LARGEST_FILE:
        raise InputError(name, f"is larger than {LARGEST_FILE} bytes")
    text = decode(data, name)
    try:
        return Article(text, published=published, id=id or _stem(source))
    except ModelError as error:
        if error.field != "text":
            raise
        raise InputError(name, f"its text {error.rule}") from error


def _load(source: str | PathLike[str] | BinaryIO) -> tuple[str, bytes]:
    """Give a name for errors, and the bytes up to one too many."""
    if not isinstance(source, str | PathLike):
        return str(getattr(source, "name", "<stream>")), source.read(LARGEST_FILE + 1)
    name = str(Path(source))
    try:
        with Path(source).open("rb") as stream:
            return name, stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InputError(name, _reason(error)) from error
    except ValueError as error:
        raise InputError(name, f"is no path: {error}") from error


def _reason(error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return "is a folder, no text file"
    return error.strerror or type(error).__name__


def _stem(source: str | PathLike[str] | BinaryIO) -> str:
    """Give the name of a file without suffix, or nothing if it cannot be an id."""
    stem = Path(source).stem if isinstance(source, str | PathLike) else ""
    return stem if re.fullmatch(ID.pattern, stem) else ""
