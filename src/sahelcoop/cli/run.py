# SPDX-License-Identifier: MIT
"""One call of the program: what was asked, where it writes, how it goes."""

import re
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, TextIO

import attrs

import sahelcoop as sc
from sahelcoop.io import Format
from sahelcoop.io.found import Found, How, Meter, Place
from sahelcoop.io.stream import documents
from sahelcoop.many import Prefilter
from sahelcoop.many.documents import Told

__all__ = ["HEAD", "STDIN", "Run", "is_ours", "printable"]

STDIN: Final = "<stdin>"

HEAD: Final = 256
"""Bytes in which a file shows what it is."""
_OURS: Final = re.compile(rb'\s*\{\s*"type":\s*"(?:report|dossier|unread)"')


def is_ours(head: bytes) -> bool:
    """Tell whether something begins as what `parse` and `merge` write."""
    return _OURS.match(head) is not None


def _write_line(line: str, file: TextIO) -> None:
    file.write(f"{line}\n")


@attrs.define
class Run:
    """What a command is handed."""

    asked: Namespace
    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO
    status: int = 0
    meter: Meter = attrs.field(factory=Meter)
    """Counts the bytes that are read."""
    write_line: Callable[[str, TextIO], object] = _write_line

    def say(self, text: str) -> None:
        """Write *text* and a line end, in UTF-8 whatever the environment prefers."""
        self.stdout.write(f"{text}\n".encode())

    def note(self, text: str) -> None:
        """Write a line on standard error."""
        self.write_line(f"sahelcoop: {text}", self.stderr)

    def complain(self, name: str, reason: str) -> None:
        """Write one line about the source *name*, and remember it."""
        self.note(f"{printable(name)}: {' '.join(reason.split())}")
        self.status = 1

    def documents(self, paths: Iterable[str] | None = None) -> Iterator[Found]:
        """Find what is to be read: all that was asked for, or what *paths* name."""
        wanted = Prefilter() if self.asked.prefilter else None
        for path in self.asked.files or ["-"] if paths is None else paths:
            yield from self._documents(path, wanted)
        if wanted is not None and wanted.passed_over:
            over = f"{wanted.passed_over} of {wanted.seen} pages"
            self.note(f"passed over {over}, which name nothing of the region")

    def _documents(self, path: str, wanted: Prefilter | None) -> Iterator[Found]:
        asked = self.asked
        found = documents(
            self.stdin if path == "-" else path,
            asked.format and Format(asked.format),
            How(asked.published, dict(asked.name)),
            name=STDIN,
            wanted=wanted,
            meter=self.meter,
        )
        place = Place(path)
        nothing = Found(place, place.bad("is a folder without articles"))
        first = next(found, nothing if Path(path).is_dir() else None)
        yield from map(_no_report, chain([first] if first else [], found))

    def good(self, read: Iterable[Told]) -> Iterator[tuple[Found, sc.Report]]:
        """Complain of each document without report, and go on."""
        for found, report in read:
            if isinstance(report, str):
                self.complain(str(found.place), report)
            else:
                yield found, report


def _no_report(found: Found) -> Found:
    """Give no report or dossier as an article that is about braces."""
    text = found.source.text if isinstance(found.source, sc.Article) else ""
    if not is_ours(text[:HEAD].encode()):
        return found
    reason = "holds reports or dossiers, no article"
    return Found(found.place, found.place.bad(reason))


def printable(name: str) -> str:
    """Keep a file's name on one line and in UTF-8."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
