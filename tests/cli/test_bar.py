# SPDX-License-Identifier: MIT
"""Whoever looks on sees how far the reading is, and nobody else is bothered."""

import sys
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from sahelcoop.cli import main
from tests.cli.calls import jsonl


class Terminal(StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        """Say so."""
        return True


class Screen(BytesIO):
    """The same in binary."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def seen(*argv: str | Path, stdin: bytes = b"", out: BytesIO | None = None) -> str:
    """Call the program at a terminal, and give what it shows there."""
    err = Terminal()
    main(
        [str(word) for word in argv],
        stdin=BytesIO(stdin),
        stdout=out or BytesIO(),
        stderr=err,
    )
    return err.getvalue()


def test_bar_fills(tmp_path: Path) -> None:
    """All files count, whatever is in them; troubles stand on lines of their own."""
    path = jsonl(tmp_path / "a.jsonl", 5)
    (tmp_path / "b.txt").write_text("Il pleut.", "utf-8")
    out = tmp_path / "reports.jsonl"

    shown = seen("parse", "--output", out, path, tmp_path / "b.txt", out=Screen())

    size = path.stat().st_size + len("Il pleut.")
    assert "100%" in shown
    assert f" {size}/{size} [" in shown
    assert f"\rsahelcoop: {path}:1: has no text\n" in shown
    assert "100%" in seen("merge", out)
    assert "100%" in seen(
        "export", "--to", "csv", "--format", "txt", tmp_path / "b.txt"
    )


def test_nobody_is_bothered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no bar over the output, of standard input, or without tqdm."""
    path = tmp_path / "a.txt"
    path.write_text("Il pleut.", "utf-8")

    assert "" == seen("parse", path, out=Screen())
    assert "" == seen("parse", stdin=b"Il pleut.")
    assert "" == seen("schema")
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert "" == seen("parse", path)
