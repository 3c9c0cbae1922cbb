# SPDX-License-Identifier: MIT
"""Hard sentence boundaries, and how a splitter is scored on them."""

from collections.abc import Callable, Iterable
from itertools import accumulate
from pathlib import Path

from sahelcoop.text import read_document
from tests.quality.tally import Score

__all__ = ["CASES", "Splitter", "ours", "score"]

Splitter = Callable[[str], Iterable[str]]
"""Gives the sentences of a text, which together hold its words."""

_TABLE = Path(__file__).parents[1] / "text" / "boundaries.txt"

CASES = tuple(_TABLE.read_text(encoding="utf-8").splitlines())
"""A broken bar in a case marks the place where a sentence ends."""

_BETWEEN = "Tout est dit."


def ours(text: str) -> list[str]:
    """Split *text* as the library does, as one paragraph of an article's middle."""
    article = f"{_BETWEEN}\n\n{text}\n\n{_BETWEEN}"
    return [s.slice(article) for s in read_document(article).sentences][1:-1]


def _ends(parts: Iterable[str]) -> set[int]:
    """Give where the parts of a text end, but the last, in non-blank characters."""
    ends = [*accumulate(len("".join(part.split())) for part in parts)]
    return set(ends[:-1])


def score(split: Splitter, case: str) -> Score:
    """Count the boundaries inside *case* that *split* finds, invents and misses."""
    true = _ends(case.split("¦"))
    found = _ends(split(case.replace(" ¦ ", " ").replace("¦", "")))
    return Score(tp=len(true & found), fp=len(found - true), fn=len(true - found))
