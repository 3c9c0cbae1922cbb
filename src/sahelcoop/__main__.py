# SPDX-License-Identifier: MIT
"""The command line: `python -m sahelcoop parse|summary|explain|schema`.

Exit status: 0 all well, 1 some input failed or nobody reads on, 2 wrong usage.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TextIO

import attrs

import sahelcoop as sc
from sahelcoop.io import article_files, read_article

__all__ = ["main"]

_Source = Path | BinaryIO
_Teller = Callable[[sc.Article, sc.Report], str]

_STDIN: Final = "-"


@attrs.frozen
class _Streams:
    """Where input comes from, and where results and complaints go."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO

    def say(self, text: str) -> None:
        """Write *text* and a line end in UTF-8, whatever the environment prefers."""
        self.stdout.write(f"{text}\n".encode())

    def complain(self, name: str, reason: str) -> None:
        """Write one line about the input *name*."""
        self.stderr.write(f"sahelcoop: {name}: {' '.join(reason.split())}\n")
