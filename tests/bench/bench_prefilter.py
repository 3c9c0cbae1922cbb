# SPDX-License-Identifier: MIT
"""The prefilter beside `bytes.find` and `re` (`-m tests.bench.bench_prefilter`).

Fails below 100 MB in a second of processor time; when it is not ten times as fast as
one regular expression of the same names, or more than 50 times slower than a look for a
single word, in the same run; and when pages that name nothing of the region are not
all passed over, or any is that tells of an event.
"""

import re
import sys
from collections.abc import Callable
from itertools import cycle, islice
from statistics import median
from time import process_time
from typing import Final

from sahelcoop.many import Prefilter
from sahelcoop.many.prefilter import _fewest, _names
from tests.bench.bench_mentions import ROOT
from tests.bench.bench_parse import QUIET
from tests.many.test_prefilter import EVENTS, FOLDERS
from tests.quality.gold import gold_names, load_facts, load_text

LEAST_SPEED: Final = 100
LEAST_OVER_RE: Final = 10
LEAST_OF_FIND: Final = 1 / 50
ROUNDS: Final = 5
PAGES: Final = 200
PARAGRAPHS: Final = 60

HEAD: Final = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<title>Jardin {n}</title><link rel="stylesheet" href="/static/main.{n:08x}.css">
<script>window.data=window.data||[];function gtag(){{data.push(arguments)}}
var ads={{"slot":"{n}","sizes":[[300,250],[728,90]],"lazy":!0,"NaN":null}};</script>
</head><body class="home page-id-{n}"><nav><ul>"""
ITEM: Final = (
    '<li class="menu-item menu-item-{n}"><a href="/rubrique/{n}/" data-id="{n}">'
    "Rubrique&nbsp;{n}</a></li>"
)
PARAGRAPH: Final = (
    '<div class="entry-content block-{n}" style="margin:0 auto"><p>{text}</p>'
    '<img src="https://images.example/{n:06d}.jpg" alt="" width="640"></div>'
)


def pages(turn: int) -> list[bytes]:
    """Write pages with as much mark-up as text that name nothing of the region."""
    made = []
    for n in range(turn * PAGES, (turn + 1) * PAGES):
        texts = islice(cycle(QUIET), n % 5, n % 5 + PARAGRAPHS)
        items = "".join(ITEM.format(n=n + m) for m in range(60))
        body = "".join(PARAGRAPH.format(n=n + m, text=t) for m, t in enumerate(texts))
        made.append(
            f"{HEAD.format(n=n)}{items}</ul></nav>{body}</body></html>".encode()
        )
    return made


def articles(*, events: bool) -> list[bytes]:
    """Give the annotated articles with an event, or those without one."""
    return [
        load_text(ROOT / folder, name).encode()
        for folder in FOLDERS
        for name in gold_names(ROOT / folder)
        if events == any(load_facts(ROOT / folder, name).get(e) for e in EVENTS)
    ]


def share(wanted: Prefilter, texts: list[bytes], what: str) -> float:
    """Print and give the share of *texts* that is passed over."""
    over = sum(not wanted(text) for text in texts)
    print(f"{what}: {over} of {len(texts)} passed over")
    return over / len(texts)


def race(wanted: Prefilter) -> bool:
    """Race the three in turns, each on pages that none has seen."""
    names = re.compile(
        b"|".join(re.escape(n.encode()) for n in _fewest(_names(wanted.lexicon)))
    )
    speeds: dict[str, list[float]] = {}
    runs: dict[str, tuple[Callable[[bytes], object], int]] = {
        "prefilter": (wanted, 1),
        "bytes.find of one word": (lambda page: page.find(b"Tombouctou"), 1),
        "re of the same names": (names.search, 50),
    }
    for turn in range(ROUNDS):
        for name, (look, part) in runs.items():
            given = pages(turn)[::part]
            start = process_time()
            for page in given:
                look(page)
            took = process_time() - start
            speeds.setdefault(name, []).append(sum(map(len, given)) / took / 1e6)
    ours, find, plain = (median(speeds[name]) for name in runs)
    print(f"{ours:.0f} MB/s; bytes.find {find:.0f}, re {plain:.2f}")
    print(f"ratio to bytes.find {ours / find:.3f}, to re {ours / plain:.0f}")
    return (
        ours >= LEAST_SPEED
        and ours >= LEAST_OF_FIND * find
        and ours >= LEAST_OVER_RE * plain
    )


def main() -> int:
    """Run all."""
    wanted = Prefilter()
    elsewhere = (ROOT / "tests/reading/out_of_scope.txt").read_bytes().split(b"\n\n")
    lost = share(wanted, articles(events=True), "articles with an event")
    share(wanted, articles(events=False), "near misses of the corpora, region named")
    share(wanted, elsewhere, "articles of elsewhere")
    noise = share(wanted, pages(ROUNDS), "generated pages")
    return int(not race(wanted) or lost > 0 or noise < 1)


if __name__ == "__main__":
    sys.exit(main())
