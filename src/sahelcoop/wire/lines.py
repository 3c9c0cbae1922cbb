# SPDX-License-Identifier: MIT
"""Many records, one a line: JSON Lines, written and read without holding them all."""

from collections.abc import Callable, Iterable, Iterator
from io import TextIOBase
from os import PathLike
from pathlib import Path
from typing import IO, Any

import attrs

from sahelcoop.errors import JsonError
from sahelcoop.wire.documents import from_json, to_json

__all__ = ["dump_jsonl", "load_jsonl"]

OnError = Callable[[JsonError], object]


def dump_jsonl(
    records: Iterable[attrs.AttrsInstance],
    file: str | PathLike[str] | IO[str] | IO[bytes],
) -> int:
    r"""Write *records* to a path or an open file, each ended by `\n`; give their number.

    Paths and binary files get UTF-8.
    """
    if isinstance(file, str | PathLike):
        with Path(file).open("wb") as opened:
            return dump_jsonl(records, opened)
    written = 0
    for written, record in enumerate(records, 1):  # noqa: B007 - it is given back
        line = to_json(record) + "\n"
        if isinstance(file, TextIOBase):
            file.write(line)
        else:
            file.write(line.encode())
    return written


def load_jsonl(
    file: str | PathLike[str] | IO[str] | IO[bytes],
    *,
    on_error: OnError | None = None,
) -> Iterator[Any]:
    """Read the records of a path or an open file one by one; blank lines say nothing.

    A bad line raises JsonError with its number; with *on_error*, that is called with the
    error instead, and the reading goes on with the next line.
    """
    if isinstance(file, str | PathLike):
        with Path(file).open("rb") as opened:
            yield from load_jsonl(opened, on_error=on_error)
        return
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            record = from_json(line)
        except JsonError as error:
            bad = attrs.evolve(error, line=number)
        else:
            yield record
            continue
        if on_error is None:
            raise bad
        on_error(bad)
