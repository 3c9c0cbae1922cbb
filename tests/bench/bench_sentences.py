# SPDX-License-Identifier: MIT
"""Sentences beside pySBD on the same hard boundaries, in one run.

`python -m tests.bench.bench_sentences` fails when ours are not better, or below 99.5 %.
"""

import sys
import warnings
from typing import Final

from tests.quality.boundaries import CASES, Splitter, ours, score
from tests.quality.tally import Score

LEAST: Final = 0.995


def total(split: Splitter) -> Score:
    """Score a splitter on all cases."""
    return sum((score(split, case) for case in CASES), Score())


def peer() -> Splitter:
    """Give pySBD for French, which leaves the text as it is."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # its patterns are no raw text
        import pysbd  # type: ignore[import-untyped]  # imported here, where the warnings are off

    segment: Splitter = pysbd.Segmenter(language="fr", clean=False).segment
    return segment


def main() -> int:
    """Print both figures; 1 if ours is beyond its bar."""
    us, them = total(ours), total(peer())
    for name, figure in (("sahelcoop", us), ("pySBD", them)):
        print(
            f"{name:>10}: F1 {figure.f1:.4f}"
            f" ({figure.tp} right, {figure.fp} invented, {figure.fn} missed)"
        )
    return int(us.f1 < LEAST or us.f1 <= them.f1)


if __name__ == "__main__":
    sys.exit(main())
