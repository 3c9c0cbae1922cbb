# SPDX-License-Identifier: MIT
"""Calls of the command line with streams in memory."""

from io import BytesIO, StringIO
from pathlib import Path

import attrs

from sahelcoop.cli import main

TEXT = "La Russie a livré deux hélicoptères au Mali le 30 mars 2022.\n"


@attrs.frozen
class Outcome:
    """What one call of the program gave."""

    status: int
    out: str
    err: str


def run(*argv: str | Path, stdin: bytes = b"") -> Outcome:
    """Call the program with streams in memory."""
    out, err = BytesIO(), StringIO()
    status = main(
        [str(word) for word in argv], stdin=BytesIO(stdin), stdout=out, stderr=err
    )
    return Outcome(status, out.getvalue().decode(), err.getvalue())


def jsonl(path: Path, count: int) -> Path:
    """Write articles of which every fourth line is none."""
    lines = [
        f'{{"id": "a{n}", "text": "La Serbie a livré {n + 2} radars au Niger."}}'
        if n % 4
        else "{}"
        for n in range(count)
    ]
    path.write_text("\n".join(lines), "utf-8")
    return path
