# SPDX-License-Identifier: MIT
"""Two processes beside one on the same articles (`-m tests.bench.bench_many`).

Fails when two are not at least 1.8 times as fast. Needs two processors that have
nothing else to do, for it is told by the clock on the wall. What bounds it is told by
processor time, on a busy machine too: the share that the process that hands out the
articles does itself.
"""

import sys
from statistics import median
from time import perf_counter, process_time
from typing import Final

from sahelcoop.many import parse_many
from tests.bench.bench_mentions import articles

LEAST_RATIO: Final = 1.8
ROUNDS: Final = 3
SHIFTS: Final = 40
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
        # Two begin: what one remembers of the articles, their processes would inherit.
        before = process_time()
        two = _seconds(texts, 2)
        handed = process_time()
        one = _seconds(texts, 1)
        ratios.append(one / two)
        print(
            f"{len(texts)} articles: {len(texts) / one:.0f}/s, {len(texts) / two:.0f}/s"
        )
        share = (handed - before) / (process_time() - handed)
        print(f"handing out and taking back: {share:.1%} of the work")
    print(f"two processes: {median(ratios):.2f} times one")
    return int(median(ratios) < LEAST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
