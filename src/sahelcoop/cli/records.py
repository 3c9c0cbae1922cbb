# SPDX-License-Identifier: MIT
"""Reports and dossiers of files, whether they hold those or articles to be read."""

import json
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

import attrs

import sahelcoop as sc
from sahelcoop.cli.run import HEAD, STDIN, Run, is_ours
from sahelcoop.errors import InputError
from sahelcoop.io.articles import opened
from sahelcoop.io.found import Found, Place
from sahelcoop.many.documents import read_documents

__all__ = ["Loaded", "loaded"]


@attrs.frozen
class Loaded:
    """A report or a dossier, and where it comes from."""

    place: Place
    record: sc.Report | sc.Dossier
    article: Found | None = None
    """The article that it was read from now."""


def loaded(run: Run, workers: int = 1) -> Iterator[Loaded]:
    """Give the reports and dossiers of the files, then the reports of the articles.

    A file holds JSON of ours if it begins like it; folders hold articles.
    """
    articles: list[str] = []
    for path in run.asked.files or ["-"]:
        if path == "-" and is_ours(_peeked(run)):
            yield from _records(run.stdin, STDIN, run)
        elif Path(path).is_file() and is_ours(_head(path)):
            with opened(path) as stream:
                yield from _records(stream, path, run)
        else:
            articles.append(path)
    for article, report in run.good(read_documents(run.documents(articles), workers)):
        yield Loaded(article.place, report, article)


def _peeked(run: Run) -> bytes:
    """Give the first bytes of standard input, which stay there to be read."""
    run.stdin = stdin = BufferedReader(cast("RawIOBase", run.stdin))
    return stdin.peek(HEAD)


def _head(path: str) -> bytes:
    """Give the first bytes; what cannot be opened is told when it is read."""
    try:
        with opened(path) as stream:
            return stream.read(HEAD)
    except InputError:
        return b""


def _records(stream: BinaryIO, name: str, run: Run) -> Iterator[Loaded]:
    for number, document in enumerate(_documents(stream), 1):
        run.meter(document)
        place = Place(name, number)
        try:
            record = sc.from_json(document)
        except sc.JsonError as error:
            run.complain(*(_unread(document) or (str(place), str(error))))
            continue
        if isinstance(record, sc.Report | sc.Dossier):
            yield Loaded(place, record)
        else:
            run.complain(str(place), "is neither report nor dossier")


def _documents(stream: BinaryIO) -> Iterator[bytes]:
    """Give the lines that are not blank, or a document that is laid out over many."""
    first = stream.readline()
    if first.strip() == b"{":
        yield first + stream.read()
        return
    yield first
    yield from filter(bytes.strip, stream)


def _unread(line: bytes) -> tuple[str, str] | None:
    """Say of which document `parse` wrote that it has no report, and why."""
    try:
        said = json.loads(line)
        return (said["place"], said["reason"]) if said["type"] == "unread" else None
    except (ValueError, LookupError, TypeError):
        return None
