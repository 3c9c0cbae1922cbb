# SPDX-License-Identifier: MIT
"""Reports and dossiers of files, whether they hold those or articles to be read."""

import json
import re
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import BinaryIO, Final, cast

import sahelcoop as sc
from sahelcoop.cli.run import STDIN, Run
from sahelcoop.errors import InputError
from sahelcoop.io.articles import opened
from sahelcoop.io.found import Found, Place
from sahelcoop.many.documents import read_documents

__all__ = ["documented", "told"]

Told = sc.Report | sc.Dossier

_OURS: Final = re.compile(rb'\s*\{\s*"type":\s*"(?:report|dossier|unread)"')
_HEAD: Final = 256
"""Bytes in which a file shows what it is."""


def told(run: Run) -> Iterator[Told]:
    """Give the reports and dossiers of the files, then the reports of the articles.

    A file holds JSON of ours if it begins like it; folders hold articles.
    """
    return (record for _, record in documented(run))


def documented(run: Run) -> Iterator[tuple[Found | None, Told]]:
    """Give what `told` does, the report of an article with the document of it."""
    run.stdin = stdin = BufferedReader(cast("RawIOBase", run.stdin))
    articles: list[str] = []
    for path in run.asked.files or ["-"]:
        if path == "-" and _OURS.match(stdin.peek(_HEAD)):
            yield from ((None, record) for record in _records(stdin, STDIN, run))
        elif Path(path).is_file() and _OURS.match(_head(path)):
            with opened(path) as stream:
                yield from ((None, record) for record in _records(stream, path, run))
        else:
            articles.append(path)
    yield from run.good(read_documents(run.documents(articles), run.asked.workers))


def _head(path: str) -> bytes:
    """Give the first bytes; what cannot be opened is told when it is read."""
    try:
        with opened(path) as stream:
            return stream.read(_HEAD)
    except InputError:
        return b""


def _records(stream: BinaryIO, name: str, run: Run) -> Iterator[Told]:
    for number, document in enumerate(_documents(stream), 1):
        run.meter(document)
        place = str(Place(name, number))
        try:
            record = sc.from_json(document)
        except sc.JsonError as error:
            run.complain(*(_unread(document) or (place, str(error))))
            continue
        if isinstance(record, Told):
            yield record
        else:
            run.complain(place, "is neither report nor dossier")


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
