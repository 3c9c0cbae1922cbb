# SPDX-License-Identifier: MIT
"""The program that measures numbers on other libraries' cases, on cases of our own."""

import json
from pathlib import Path

import pytest

from tests.quality.peers_numbers import load, main

CASES: list[dict[str, object]] = [
    {"text": "douze sacs", "span": [0, 5], "expr": "douze", "expect": 12.0},
    {"text": "douze sacs", "expr": "douze", "expect": 13.0},
    {"text": "le 9 mai", "expr": "9", "expect": 9.0},
    {"text": "-3", "expr": "-3", "expect": -3.0},
    {"text": "3e", "expr": "3e", "expect": 3.0},
    {"text": "7 km", "expr": "7 km", "expect": [7.0, "km"], "kind": "quantity"},
    {"text": "7 ans", "expr": "7 ans", "expect": [7.0, "year"], "kind": "quantity"},
    {"text": "un sac", "kind": "none", "peer": "text2num"},
    {"text": "hier", "kind": "none", "suite": "dates"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of cases."""
    common = {"peer": "own", "suite": "numbers", "kind": "number", "agreed": True}
    rows = [{"id": str(n), **common, **case} for n, case in enumerate(CASES)]
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "own.jsonl").write_text(text, "utf-8")
    return tmp_path


def test_only_numbers_are_loaded(folder: Path) -> None:
    """Lengths of time and texts about dates are left to time."""
    assert ["0", "1", "2", "3", "4", "5", "7"] == [case.id for case in load(folder)]


def test_tally(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each suite has its share of right cases, and misses are listed."""
    assert 0 == main([str(folder), "--misses"])

    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("1 ['agreed'] 'douze': not 13.0 None")
    assert ["agreed", "number", "all", "4", "of", "5", "80.0", "%"] == told[1].split()
    assert ["none", "none", "all", "1", "of", "1", "100.0", "%"] == told[-2].split()


def test_variants(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is right is read again in other spellings."""
    assert 0 == main([str(folder), "--variants"])

    told = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["NFD", "5", "of", "5"] in told
