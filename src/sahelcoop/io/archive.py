# SPDX-License-Identifier: MIT
"""Articles from the pages of WARC files (extra `warc`), such as those of CC-NEWS."""

import re
import zlib
from collections.abc import Iterator
from typing import Any, Final

import attrs

from sahelcoop.errors import InputError, MissingExtraError
from sahelcoop.io.found import LARGEST_RECORD, Found, How, Place, Stream
from sahelcoop.io.page import Page, trafilatura

__all__ = ["warc_articles"]

_PAGES: Final = ("text/html", "application/xhtml+xml")
_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_GZIP: Final = b"\x1f\x8b"
_CHUNK: Final = 2**14
"""Bytes read at a time; gzip makes at most a thousand times more of them."""
_TELLS_FORMAT: Final = 31
"""What zlib calls gzip."""


def warc_articles(stream: Stream, name: str, how: How) -> Iterator[Found]:
    """Read the pages that were answered with status 200; records are counted from 1.

    Damage to the file itself is an error about the record where it was met, and ends
    the file: the records behind it cannot be told.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an extra
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415
    except ImportError as missing:
        raise MissingExtraError("warc") from missing
    trafilatura()
    number = 0
    records = ArchiveIterator(_Plain(_inflated(stream)), no_record_parse=True)
    try:
        for number, record in enumerate(records, 1):
            yield from _found(record, Place(name, number), how)
    except (ArchiveLoadFailed, OSError) as error:
        place = Place(name, number + 1)
        yield Found(place, place.bad(f"is damaged: {error}"))


@attrs.frozen
class _Plain:
    """What warcio reads from: it takes pieces of any size."""

    pieces: Iterator[bytes]

    def read(self, _size: int) -> bytes:
        """Give the next piece."""
        return next(self.pieces, b"")


def _inflated(stream: Stream) -> Iterator[bytes]:
    """Give what stands in a file, be it compressed or not.

    warcio can do that as well, but takes a file that was cut for one that ends.
    """
    data = stream.read(_CHUNK)
    if not data.startswith(_GZIP):
        while data:
            yield data
            data = stream.read(_CHUNK)
    while data:
        member = zlib.decompressobj(_TELLS_FORMAT)
        while not member.eof:
            if not data:
                raise OSError("the file ends in the middle of it")
            try:
                piece = member.decompress(data)
            except zlib.error as error:
                raise OSError(str(error)) from error
            if piece:
                yield piece
            data = member.unused_data or stream.read(_CHUNK)


def _found(record: Any, place: Place, how: How) -> Iterator[Found]:  # noqa: ANN401 - warcio says nothing of its types
    try:
        if not record.rec_headers.get_header("Content-Length", "").isdecimal():
            raise place.bad("does not say how long it is")
        page = _page(record, place)
        while record.raw_stream.read(_CHUNK):
            pass
        if record.raw_stream.limit:
            raise place.bad("is cut short")
        if page is not None:
            yield Found(place, _unread(record, page, place, how))
    except InputError as error:
        yield Found(place, error)


def _page(record: Any, place: Place) -> bytes | None:  # noqa: ANN401
    from warcio.statusandheaders import (  # noqa: PLC0415 - an extra
        StatusAndHeadersParser,
        StatusAndHeadersParserException,
    )

    kind = record.rec_headers.get_header("Content-Type", "")
    if record.rec_type != "response" or not kind.startswith("application/http"):
        return None
    parser = StatusAndHeadersParser(["HTTP/1.0", "HTTP/1.1"])
    try:
        record.http_headers = headers = parser.parse(record.raw_stream)
    except (EOFError, StatusAndHeadersParserException) as error:
        raise place.bad("holds no answer of a server") from error
    served = headers.get_header("Content-Type", "").lower()
    if headers.get_statuscode() != "200" or not served.startswith(_PAGES):
        return None
    page: bytes = record.content_stream().read(LARGEST_RECORD + 1)
    return page


def _unread(record: Any, page: bytes, place: Place, how: How) -> Page:  # noqa: ANN401
    charset = _CHARSET.search(record.http_headers.get_header("Content-Type"))
    return Page(
        page,
        place,
        how,
        url=record.rec_headers.get_header("WARC-Target-URI"),
        id=record.rec_headers.get_header("WARC-Record-ID", "").strip("<>"),
        charset=charset[1] if charset else None,
    )
