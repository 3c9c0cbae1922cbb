# SPDX-License-Identifier: MIT
"""Loading the lexicon beside reading its CSV files (`-m tests.bench.bench_lexicon`).

Every round is a process of its own, for the lexicon is read once a process, and times
both: the files through `csv.reader` alone, then `default_lexicon()` with every entry
and every form of every verb. Fails where the ratio of the two is above `LIMIT`.
"""

import csv
import json
import subprocess
import sys
from importlib.resources import files
from time import perf_counter
from typing import Final

from sahelcoop.lexicon import default_lexicon

ROUNDS: Final = 9

LIMIT: Final = 11.0
"""Largest ratio. A row becomes a checked entry, which costs about four times the split
of its line; the forms of the verbs, which stand in no row, cost three times as much."""


def read_files() -> int:
    """Split every row of every table, and count the cells."""
    folder = files("sahelcoop.lexicon").joinpath("data")
    texts = [f.read_text("utf-8") for f in folder.iterdir() if f.name.endswith(".csv")]
    return sum(len(row) for text in texts for row in csv.reader(text.splitlines()))


def one_round() -> int:
    """Print the seconds of both in this process."""
    read_files()  # Finds the package and its files for both.
    start = perf_counter()
    read_files()
    middle = perf_counter()
    default_lexicon()
    print(json.dumps([middle - start, perf_counter() - middle]))
    return 0


def main() -> int:
    """Compare the best rounds."""
    command = [sys.executable, "-m", "tests.bench.bench_lexicon", "round"]
    printed = [subprocess.check_output(command) for _ in range(ROUNDS)]
    plain, whole = map(min, zip(*map(json.loads, printed), strict=True))
    print(f"{default_lexicon()!r}")
    print(f"csv.reader {plain * 1e3:.1f} ms, lexicon {whole * 1e3:.1f} ms")
    print(f"ratio {whole / plain:.1f}, at most {LIMIT}")
    return int(whole / plain > LIMIT)


if __name__ == "__main__":
    sys.exit(one_round() if sys.argv[1:] else main())
