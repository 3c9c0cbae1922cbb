# SPDX-License-Identifier: MIT
"""What a page of an archive costs, and so a day and a year of CC-NEWS.

`python -m tests.bench.bench_archive` measures processor time and prints the reckoning
of `docs/scaling.md` with it. Fails when it costs more than a fifth to take a page out
of its archive and pass over it than to look into it, or when a process takes more than
a gigabyte.
"""

import gzip
import sys
from collections.abc import Callable
from hashlib import sha256
from html import escape
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from time import process_time
from typing import Final, TypeVar

import sahelcoop as sc
from sahelcoop.io import Format
from sahelcoop.io.found import Found, How
from sahelcoop.io.stream import documents
from sahelcoop.many import Prefilter
from tests.bench.bench_parse import QUIET
from tests.io.build import warc
from tests.quality.gold import GOLD, gold_names, load_text

MOST_RATIO: Final = 1 / 5
MOST_RESIDENT: Final = 1000
"""Megabytes."""
PAGES: Final = 400
OURS: Final = 4
"""Of so many pages one names the region, so that there is enough to measure."""

A_DAY: Final = 34_984_924 / 92
"""Pages of March to May 2024, after https://huggingface.co/datasets/maxidl/FineNews-unfiltered"""
PAGE: Final = 394 * 2**40 / 2.64e9
"""Bytes of a page, after Common Crawl's archive of December 2024."""
PRICE: Final = 0.0816 / 2
"""Dollars an hour of a processor: m7g.large in us-east-1, June 2026."""
SHARES: Final = (0.02, 0.1, 1.0)
"""Of the pages, that name the region; all, without the prefilter."""

_T = TypeVar("_T")


def page(paragraphs: list[str], number: int) -> bytes:
    """Write a page of the size that pages have, most of it mark-up."""
    text = "".join(f'<p class="x">{escape(p, quote=False)}</p>' for p in paragraphs)
    item = '<li class="menu-item"><a href="/rubrique/{0}/" data-n="{0}">n {0}</a></li>'
    menu = "".join(item.format(number + n) for n in range(200))
    script = 'window.data=window.data||[];data.push({{id:"{}",sizes:[[300,250]]}});'
    keys = (sha256(f"{number} {n}".encode()).hexdigest()[:32] for n in range(1400))
    rest = "".join(map(script.format, keys))
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>n</title>'
        f"</head><body><nav><ul>{menu}</ul></nav><article>{text}</article>"
        f"<footer>Tous droits réservés</footer><script>{rest}</script></body></html>"
    ).encode()


def archive() -> bytes:
    """Make an archive of pages, each record packed by itself as CC-NEWS does."""
    folder = GOLD["corpus"]
    names = cycle(gold_names(folder))
    pages = [
        page(load_text(folder, next(names)).split("\n"), n)
        if n % OURS == 0
        else page(list(islice(cycle(QUIET), n % 5, n % 5 + 20)), n)
        for n in range(PAGES)
    ]
    packed = b"".join(map(gzip.compress, warc(pages)))
    size = sum(map(len, pages))
    print(
        f"{PAGES} pages of {size // PAGES // 1000} kB, "
        f"packed {size / len(packed):.1f}:1"
    )
    return packed


def timed(what: str, do: Callable[[], list[_T]], count: int) -> tuple[float, list[_T]]:
    """Print and give the seconds that one of *count* took."""
    start = process_time()
    made = do()
    each = (process_time() - start) / count
    print(f"{what}: {each * 1000:.2f} ms each")
    return each, made


def found(packed: bytes, wanted: Prefilter | None) -> list[Found]:
    """Take the pages out of an archive."""
    how = How(None, {})
    return list(documents(BytesIO(packed), Format.WARC, how, wanted=wanted))


def reckon(taking: float, looking: float) -> None:
    """Print what a day and a year cost, by the share that is looked into."""
    size = A_DAY * PAGE / 1e9
    print(f"a day: {A_DAY:,.0f} pages, {size:.0f} GB; a year: {size * 0.365:.0f} TB")
    for share in SHARES:
        hours = A_DAY * (taking + share * looking) / 3600
        print(
            f"looked into {share:.0%}: a day {hours:.1f} core-hours, "
            f"{hours * PRICE:.2f} $; a year {hours * 365:,.0f}, "
            f"{hours * 365 * PRICE:,.0f} $"
        )


def main() -> int:
    """Measure each step, and reckon."""
    packed, wanted = archive(), Prefilter()
    sc.parse("La Serbie a livré deux radars au Niger.")
    found(packed[: len(packed) // 10], wanted)
    plain, _ = timed("taking out", lambda: found(packed, None), PAGES)
    taking, kept = timed("with prefilter", lambda: found(packed, wanted), PAGES)
    finding, made = timed("finding", lambda: [f.read() for f in kept], len(kept))
    articles = [each for each in made if isinstance(each, sc.Article)]
    reading, _ = timed("reading", lambda: [*map(sc.parse, articles)], len(articles))
    looking = finding + reading
    print(f"prefilter alone: {(taking - plain) * 1000:.2f} ms")
    status = Path("/proc/self/status").read_text("utf-8")
    resident = int(status.partition("VmHWM:")[2].split()[0]) // 1024
    print(
        f"resident at most: {resident} MB, the archive of {len(packed) >> 20} among it"
    )
    reckon(taking, looking)
    return int(taking > MOST_RATIO * looking or resident > MOST_RESIDENT)


if __name__ == "__main__":
    sys.exit(main())
