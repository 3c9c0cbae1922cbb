# SPDX-License-Identifier: MIT
"""Articles from JSON Lines and CSV, one after the other."""

import csv
import json
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

import attrs

from sahelcoop.errors import InputError
from sahelcoop.io.decode import is_cp1252
from sahelcoop.io.found import LARGEST_RECORD, Found, How, Place, Stream
from sahelcoop.model._checks import shown

__all__ = ["csv_articles", "jsonl_articles"]

_DELIMITERS: Final = ",;\t"
"""Between cells: the standard's, the one used where commas are decimal, TSV's."""


@attrs.define
class _Lines:
    r"""The lines of a file, ended by `\n`, none of them held beyond a limit.

    An error about a line that is longer does not end them, as it would a generator.
    """

    stream: Stream
    name: str
    number: int = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> bytes:
        line = self.stream.readline(LARGEST_RECORD + 1)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) > LARGEST_RECORD:
            while line and not line.endswith(b"\n"):
                line = self.stream.readline(LARGEST_RECORD)
            raise self.here().bad(f"is longer than {LARGEST_RECORD} bytes")
        return line.removeprefix(BOM_UTF8) if self.number == 1 else line

    def here(self) -> Place:
        """Give the place of the line that was read last."""
        return Place(self.name, self.number)


def jsonl_articles(stream: Stream, name: str, how: How) -> Iterator[Found]:
    """Read a JSON object with the fields of an article from each line not blank."""
    lines = _Lines(stream, name)
    while True:
        try:
            line = next(lines)
            if line.strip():
                article = how.article(_object(line, lines.here()), lines.here())
                yield Found(lines.here(), article)
        except StopIteration:
            return
        except InputError as error:
            yield Found(lines.here(), error)


def _object(line: bytes, place: Place) -> Mapping[str, object]:
    try:
        found = json.loads(line.decode())
    except UnicodeDecodeError as error:
        raise place.bad(f"is not valid UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise place.bad(f"is no JSON: {error.msg} at offset {error.pos}") from error
    except (ValueError, RecursionError) as error:
        raise place.bad(f"is no JSON: {error}") from error
    if isinstance(found, dict):
        return found
    raise place.bad("is no JSON object")


def csv_articles(stream: Stream, name: str, how: How) -> Iterator[Found]:
    """Read an article from each row of a table whose first row names its columns.

    The header tells the delimiter: comma, semicolon or tab, whichever it holds most.
    Each cell is UTF-8 or else CP1252. A damaged row may damage those after it, as
    where a quotation mark is not closed; whatever is no whole row is an error.
    """
    # The library's limit is the process's; it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST_RECORD))
    lines = _Lines(stream, name)
    rows = _rows(lines)
    header = _row(rows, Place(name, 1))
    if how.name("text") not in header:
        columns = f"names no column {how.name('text')!r}, got {shown(header)}"
        raise Place(name, 1).bad(columns)
    while True:
        place = Place(name, lines.number + 1)
        try:
            if row := _row(rows, place):
                yield Found(place, how.article(_parts(header, row, place), place))
        except StopIteration:
            return
        except InputError as error:
            yield Found(place, error)


def _rows(lines: _Lines) -> Iterator[list[str]]:
    """Read bytes told as Latin-1, which loses none of them."""
    first = next(lines, b"").decode("latin-1")
    delimiter = max(_DELIMITERS, key=first.count)
    rest = map(lambda line: line.decode("latin-1"), lines)  # noqa: C417 - it outlives errors
    return csv.reader(chain([first], rest), delimiter=delimiter, strict=True)


def _row(rows: Iterator[list[str]], place: Place) -> list[str]:
    try:
        return [_cell(cell.encode("latin-1"), place) for cell in next(rows)]
    except csv.Error as error:
        raise place.bad(f"is no row: {error}") from error


def _cell(data: bytes, place: Place) -> str:
    encoding = "cp1252" if is_cp1252(data) else "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise place.bad(f"is not valid {encoding.upper()}") from error


def _parts(header: list[str], row: list[str], place: Place) -> Mapping[str, str]:
    if len(row) != len(header):
        raise place.bad(f"has {len(row)} cells, not {len(header)}")
    return dict(zip(header, row, strict=True))
