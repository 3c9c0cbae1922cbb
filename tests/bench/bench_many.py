# SPDX-License-Identifier: MIT
"""Two processes beside one on the same articles (`-m tests.bench.bench_many`).

Fails when two are not at least 1.8 times as fast. Needs two processors that have
nothing else to do, for it is told by the clock on the wall.
"""

import sys
from statistics import median
from time import perf_counter
from typing import Final

from sahelcoop.many import parse_many
from tests.bench.bench_mentions import articles

LEAST_RATIO: Final = 1.8
ROUNDS: Final = 3
SHIFTS: Final = 20
"""How often the articles of a round are varied."""


def _seconds(texts: list[str], workers: int) -> float:
    start = perf_counter()
    for _ in parse_many(texts, workers=workers):
        pass
    return perf_counter() - start


def main() -> int:
    """Race them in turns, each on articles that none has seen."""
    ratios: list[float] = []
    for turn in range(ROUNDS):
        texts = [text for n in range(SHIFTS) for text in articles(turn * SHIFTS + n)]
        one, two = _seconds(texts, 1), _seconds(texts, 2)
        ratios.append(one / two)
        print(
            f"{len(texts)} articles: {len(texts) / one:.0f}/s, {len(texts) / two:.0f}/s"
        )
    print(f"two processes: {median(ratios):.2f} times one")
    return int(median(ratios) < LEAST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
