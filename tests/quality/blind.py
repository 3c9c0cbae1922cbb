# SPDX-License-Identifier: MIT
"""How well articles are read that nobody wrote rules for: `-m tests.quality.blind`.

Prints the figures of what nobody has opened who writes rules, and of what they have
read: whole articles, and texts of two to six sentences. Then those of a second
annotator, who had a part of the unopened articles and not the facts of the first: as
well as that a reader agrees with the facts.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from tests.quality.compare import plain
from tests.quality.facts import find
from tests.quality.gold import gold_names, load_facts, load_text
from tests.quality.scoring import figures, score_file
from tests.quality.slots import Record
from tests.quality.tally import Mark, Score, Tally

__all__ = ["SETS", "TWICE", "annotated", "main"]

_TESTS: Final = Path(__file__).parents[1]
_OF_PAGE: Final = ("published", "title", "publisher", "author")
"""What a page says of itself; right too where it and the fact file say nothing."""


def _articles(*folders: str) -> tuple[Path, ...]:
    """Give the articles in folders of tests, each its path without an ending."""
    return tuple(
        _TESTS / folder / name
        for folder in folders
        for name in gold_names(_TESTS / folder)
    )


SETS: Final = {
    "unread": _articles("unread"),
    "read": _articles("press", "crossdoc", "blind"),
    "read, short": _articles("short"),
}


_TWICE: Final = _TESTS / "unread" / "second"
TWICE: Final = tuple(_TESTS / "unread" / name for name in gold_names(_TWICE))
"""The unopened articles that have been annotated a second time."""


def parsed(path: Path) -> Record:
    """Give the facts that the parser finds in an article."""
    return find(path.with_suffix(".txt"))


def annotated(path: Path) -> Record:
    """Give the facts that the second annotator found in an article."""
    return load_facts(_TWICE, path.name)


def measure(
    articles: Iterable[Path], found_in: Callable[[Path], Record] = parsed
) -> Mapping[str, Score]:
    """Score what is found in articles, each the path of its text without an ending."""
    total, pages = Tally(), Tally()
    for path in articles:
        gold = load_facts(path.parent, path.name)
        text = load_text(path.parent, path.name)
        found = found_in(path)
        total += score_file(gold, found, text)
        pages += Tally.of(_of_page(gold, found))
    return {**figures(total), **pages.scores}


def _of_page(gold: Record, found: Record) -> Iterator[Mark]:
    """Mark what the text says of itself; alternatives are parted by a bar."""
    for name in _OF_PAGE:
        said = plain(found[name] or "").casefold()
        true = {plain(words).casefold() for words in (gold[name] or "").split("|")}
        yield name, Score(tp=1) if said in true else Score(fp=bool(said), fn=1)


def main() -> int:
    """Print each set."""
    for label, articles in SETS.items():
        _print(label, articles, parsed)
    _print("unread, parser", TWICE, parsed)
    _print("unread, second annotator", TWICE, annotated)
    return 0


def _print(
    label: str, articles: tuple[Path, ...], found_in: Callable[[Path], Record]
) -> None:
    sys.stdout.write(f"{label}: {len(articles)} articles\n")
    for kind, score in measure(articles, found_in).items():
        sys.stdout.write(f"  {kind:20} {score}\n")


if __name__ == "__main__":
    sys.exit(main())
