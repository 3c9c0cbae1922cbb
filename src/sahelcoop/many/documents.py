# SPDX-License-Identifier: MIT
"""Documents of files, read in order, a line for each in a file that can be resumed."""

import json
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from typing import IO

from sahelcoop.errors import InputError
from sahelcoop.io.found import Found
from sahelcoop.many.outcome import Given, Unread
from sahelcoop.many.pool import parse_many
from sahelcoop.model.article import Article
from sahelcoop.model.report import Report
from sahelcoop.wire import to_json

__all__ = ["Told", "line_of", "read_documents", "resume"]

Told = tuple[Found, Report | str]
"""A document, with its report or the reason why there is none."""


def read_documents(found: Iterator[Found], workers: int = 1) -> Iterator[Told]:
    """Read each document that was found, in order; `parse_many` says how."""
    waiting: deque[Found] = deque()
    with closing(parse_many(_good(found, waiting), workers=workers)) as outcomes:
        for outcome in outcomes:
            yield from _bad(waiting)
            report = outcome.reason if isinstance(outcome, Unread) else outcome
            yield waiting.popleft(), report
    yield from _bad(waiting)


def _good(found: Iterator[Found], waiting: deque[Found]) -> Iterator[Given]:
    """Give what may become articles, and leave all documents in *waiting*."""
    for document in found:
        waiting.append(document)
        if not isinstance(document.source, InputError):
            yield document.source


def _bad(waiting: deque[Found]) -> Iterator[Told]:
    """Take the documents without article from the front of *waiting*."""
    while waiting and isinstance(waiting[0].source, InputError):
        yield waiting[0], waiting[0].source.reason
        waiting.popleft()


def line_of(document: Found, report: Report | str) -> bytes:
    """Write what became of a document on a line of its own."""
    if isinstance(report, Report):
        return f"{to_json(report)}\n".encode()
    place = str(document.place)
    unread = {"type": "unread", "place": place, "reason": report}
    return f"{json.dumps(unread)}\n".encode()


def resume(file: IO[bytes], found: Iterator[Found]) -> bool:
    """Pass over the documents that *file* has whole lines of, and drop a torn one.

    Gives whether the last whole line is about the last document passed over; where it
    is not, the file is left as it was.
    """
    end, last = 0, b""
    document: Found | None = None
    for line in file:
        if line.endswith(b"\n"):
            end, last, document = end + len(line), line, next(found, None)
    if end and (document is None or not _is_about(last, document)):
        return False
    file.truncate(end)
    file.seek(end)
    return True


def _is_about(line: bytes, document: Found) -> bool:
    try:
        said = json.loads(line)
        if said["type"] == "unread":
            return bool(said["place"] == str(document.place))
        article = document.read()
        return isinstance(article, Article) and bool(
            said["article"]["id"] == article.id
        )
    except (ValueError, LookupError, TypeError):
        return False
