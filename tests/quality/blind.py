# SPDX-License-Identifier: MIT
"""How well articles are read that nobody wrote rules for: `-m tests.quality.blind`.

Prints the figures of `tests/crossdoc`, which no writer of rules has opened, and of
`tests/blind`, which they have read since it was written.
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.quality.facts import find
from tests.quality.gold import gold_names, load_facts, load_text
from tests.quality.scoring import figures, score_file
from tests.quality.tally import Score, Tally

__all__ = ["FOLDERS", "main"]

_TESTS: Final = Path(__file__).parents[1]
FOLDERS: Final = {"unread": _TESTS / "crossdoc", "read": _TESTS / "blind"}


def measure(folder: Path) -> Mapping[str, Score]:
    """Score what is found in the articles of a folder."""
    total = Tally()
    for name in gold_names(folder):
        gold, text = load_facts(folder, name), load_text(folder, name)
        total += score_file(gold, find(folder / f"{name}.txt"), text)
    return figures(total)


def main() -> int:
    """Print both."""
    for label, folder in FOLDERS.items():
        sys.stdout.write(f"{label}: {len(gold_names(folder))} articles\n")
        for kind, score in measure(folder).items():
            sys.stdout.write(f"  {kind:20} {score}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
