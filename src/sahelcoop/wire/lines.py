# SPDX-License-Identifier: MIT
"""Many records, one a line: JSON Lines, written and read without holding them all."""

from collections.abc import Callable, Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import IO, Any

import attrs

from sahelcoop.errors import JsonError
from sahelcoop.wire.documents import from_json, to_json

__all__ = ["File", "OnError", "dump_jsonl", "load_jsonl"]

File = str | PathLike[str] | IO[str] | IO[bytes]
"""A path, or a file that is open as text or in binary; paths are UTF-8."""

OnError = Callable[[JsonError], object]


def dump_jsonl(records: Iterable[attrs.AttrsInstance], file: File) -> int:
    r"""Write *records*, each ended by `\n`, and give their number."""
    if isinstance(file, str | PathLike):
        with Path(file).open("wb") as opened:
            return dump_jsonl(records, opened)
    write, written = _writing(file), 0
    for record in records:
        write(to_json(record) + "\n")
        written += 1
    return written


def load_jsonl(file: File, *, on_error: OnError | None = None) -> Iterator[Any]:
    """Read records one by one; blank lines say nothing.

    A bad line raises JsonError with its number. With *on_error* that is called with the
    error instead, and the reading goes on with the next line.
    """
    if isinstance(file, str | PathLike):
        with Path(file).open("rb") as opened:
            yield from load_jsonl(opened, on_error=on_error)
        return
    for number, line in _numbered(file):
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


def _writing(file: IO[Any]) -> Callable[[str], object]:
    """Find how to write text to *file*: open files share no class that would tell."""
    try:
        file.write("")
    except TypeError:
        return lambda text: file.write(text.encode())
    return file.write


def _numbered(file: IO[Any]) -> Iterator[tuple[int, str | bytes]]:
    """Number the lines that are not blank."""
    number = 0
    try:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield number, line
    except UnicodeDecodeError as error:
        # A file open as text is decoded many lines at a time: the rest is out of reach.
        reason = f"not {error.encoding}; opened in binary, the file loses no other line"
        raise JsonError("$", reason, number + 1) from error
