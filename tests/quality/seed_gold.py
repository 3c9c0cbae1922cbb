# SPDX-License-Identifier: MIT
"""The gold of the seeds' times and numbers, made by hand: its rows and the texts."""

import re
from functools import cache
from pathlib import Path
from typing import Final

import attrs

__all__ = ["PUBLISHED", "ROWS", "Row", "seed_text"]

_ROOT: Final = Path(__file__).parents[2]


@attrs.frozen
class Row:
    """One row of the gold."""

    seed: str
    start: int
    end: int
    text: str
    kind: str
    tier: str
    article: str
    dated: str


def _gold() -> tuple[dict[str, str], tuple[Row, ...]]:
    path = _ROOT / "tests" / "gold" / "time_number_gold.md"
    published: dict[str, str] = {}
    seed, rows = "", list[Row]()
    for line in path.read_text("utf-8").splitlines():
        if head := re.match(r"## (\d{3}) \(publication date (\S+)\)", line):
            seed = head[1]
            published[seed] = head[2]
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if seed and cells[0].isdigit():
            start, end, *rest = cells[:7]
            rows.append(Row(seed, int(start), int(end), *rest))
    return published, tuple(rows)


PUBLISHED, ROWS = _gold()


@cache
def seed_text(seed: str) -> str:
    """Read a seed by its number."""
    (path,) = (_ROOT / "seeds").glob(f"{seed}_*.txt")
    return path.read_bytes().decode("utf-8")
