# SPDX-License-Identifier: MIT
"""One call of the program: what was asked, where it writes, how it goes."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TextIO

import attrs

import sahelcoop as sc
from sahelcoop.io import Format
from sahelcoop.io.found import Found, How, Place
from sahelcoop.io.stream import documents
from sahelcoop.many.documents import Told

__all__ = ["Run", "printable"]

STDIN = "<stdin>"


@attrs.define
class Run:
    """What a command is handed."""

    asked: Namespace
    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO
    status: int = 0

    def say(self, text: str) -> None:
        """Write *text* and a line end, in UTF-8 whatever the environment prefers."""
        self.stdout.write(f"{text}\n".encode())

    def complain(self, name: str, reason: str) -> None:
        """Write one line about the source *name*, and remember it."""
        line = f"{printable(name)}: {' '.join(reason.split())}"
        self.stderr.write(f"sahelcoop: {line}\n")
        self.status = 1

    def documents(self, paths: Iterable[str] | None = None) -> Iterator[Found]:
        """Find what is to be read: all that was asked for, or what *paths* name."""
        asked = self.asked
        how = How(asked.published, {})
        kind = asked.format and Format(asked.format)
        for path in asked.files or ["-"] if paths is None else paths:
            if path == "-":
                yield from documents(self.stdin, kind, how, STDIN)
            else:
                place = Place(path)
                found = documents(path, kind, how)
                nothing = Found(place, place.bad("is a folder without articles"))
                first = next(found, nothing if Path(path).is_dir() else None)
                yield from chain([first] if first else [], found)

    def good(self, read: Iterable[Told]) -> Iterator[tuple[Found, sc.Report]]:
        """Complain of each document without report, and go on."""
        for found, report in read:
            if isinstance(report, str):
                self.complain(str(found.place), report)
            else:
                yield found, report


def printable(name: str) -> str:
    """Keep a file's name on one line and in UTF-8."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
