# SPDX-License-Identifier: MIT
"""Time per character of `read_document` from 1 kB to 10 MB, and on hostile text.

`python -m tests.bench.bench_text` fails where a text a hundred times as long takes far
more than a hundred times as long, or where a hostile text of 10 kB takes far longer
than an article of 10 kB. Both are ratios within one run, so that they hold on any
machine.
"""

import sys
from collections.abc import Iterable
from itertools import chain, zip_longest
from pathlib import Path
from time import process_time
from typing import Final

from sahelcoop.text import read_document

CORPUS: Final = Path(__file__).parents[1] / "corpus"
SIZES: Final = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
SMALL: Final = 10_000
LARGE: Final = 300_000
STEEPEST: Final = 3.0
"""Most that the time per character may grow by, up to a text as much longer; a
quadratic step would let it grow thirtyfold."""
DEAREST: Final = 24.0
"""Most that a hostile text may take, in articles of its length, whose tokens stay uncut
here: lines of one letter cost most."""

HOSTILE: Final = {
    "one sentence": "mot ",
    "opening marks": "« ",
    "straight marks": '"a ',
    "single marks": "'a ",
    "mixed marks": "« “ „ ‹ ",
    "wrong closers": "« ” “ » ",
    "digits": "1",
    "grouped digits": "1 000 ",
    "dotted digits": "1.",
    "combining marks": "\u0301",
    "marks out of order": "\u0301\u0323",
    "letters with marks": "e\u0301",
    "right to left": "\u200fمالي ",
    "zero width": "\u200b",
    "joiners": "\u200d",
    "line ends": "\n",
    "blanks": " ",
    "short lines": "x\n",
    "lower lines": "le\n\n",
    "dates": "3 mai 2022 ",
    "dated lines": "3 mai 2022\n",
    "sources": "Source : x\n",
    "share buttons": "Partager | ",
    "share lines": "Partager sur Facebook\n",
    "photo lines": "Un camp photo \n",
    "titles": "M. ",
    "acronym": "A.",
    "numbers": "n. 1 ",
    "stops": ". ",
    "ellipses": "… ",
    "questions": "? !",
    "closed stops": ". »",
    "brackets": "(",
    "square brackets": "[",
    "asides": "! (a ",
    "stopped brackets": "(a. ",
    "long word": "a",
    "hyphens": "a-",
    "clitics": "dit-il-",
    "elisions": "l'",
    "long address": "www.",
    "letters at signs": "a@",
    "dots in address": "a.b+",
    "pipes": "a|",
    "capitals": "A",
    "lines of dashes": f"{'-' * 238}\n",
    "lines of initials": f"{'Awa A. ' * 19}\n",
    "lines of credits": f"{'photo ' * 39}\n",
    "lines of calls": f"{'suivez nous ' * 19}\n",
    "names": "Awa Sow ",
    "names with links": "Awa de la ",
    "words": "Mali ",
    "control characters": "\x00",
}


def seconds(text: str, rounds: int = 3) -> float:
    """Give the shortest time of the processor that reading *text* takes."""
    times = []
    for _ in range(rounds):
        start = process_time()
        read_document(text)
        times.append(process_time() - start)
    return min(times)


def filled(piece: str, size: int) -> str:
    """Repeat *piece* until it has *size* characters."""
    return (piece * (size // len(piece) + 1))[:size]


def grown(text: str, size: int) -> str:
    """Repeat *text* up to *size*; a line that is told twice would be left out.

    So the nth time a line has n in its blanks, double for the digit 1 and single for 0.
    """
    pieces: list[str] = []
    told = 0
    while told * len(text) < size:
        blanks = [" " * (1 + (told >> digit & 1)) for digit in range(told.bit_length())]
        for line in text.splitlines():
            words = line.split(" ")
            gaps = zip_longest(words, blanks[: len(words) - 1], fillvalue=" ")
            spaced = "".join(chain.from_iterable(gaps)) if blanks else line
            pieces.append(spaced.rstrip())
        told += 1
    return "\n".join(pieces)[:size]


def growth(costs: Iterable[float]) -> float:
    """Give the most by which a cost exceeds one before it."""
    worst, least = 0.0, float("inf")
    for cost in costs:
        least = min(least, cost)
        worst = max(worst, cost / least)
    return worst


def article() -> str:
    """Give running text: the whole development corpus, article after article."""
    paths = sorted(CORPUS.glob("*.txt"))
    return "\n\n".join(path.read_text(encoding="utf-8") for path in paths)


def main() -> int:
    """Print the figures; 1 if one of them is beyond its bar."""
    text = article()
    costs = {
        size: seconds(grown(text, size), max(3, 300_000 // size)) / size
        for size in SIZES
    }
    for size, cost in costs.items():
        print(f"{size:>10} characters: {cost * 1e9:7.1f} ns a character")
    slope = growth(costs.values())
    print(f"grows by {slope:.2f} at most (bar {STEEPEST})")
    failed = slope > STEEPEST
    for name, piece in HOSTILE.items():
        small = seconds(filled(piece, SMALL), 9) / SMALL
        large = seconds(filled(piece, LARGE), 1) / LARGE
        dear, steep = small / costs[SMALL], growth((small, large))
        bad = dear > DEAREST or steep > STEEPEST
        failed |= bad
        print(
            f"{name:>20}: {small * SMALL * 1e3:6.2f} ms, {dear:5.2f} articles,"
            f" grows by {steep:5.2f}{'  TOO MUCH' if bad else ''}"
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
