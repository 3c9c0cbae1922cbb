# SPDX-License-Identifier: MIT
"""How well articles are read that nobody wrote rules for: `-m tests.quality.blind`.

Prints the figures of the half of `tests/blind` that rule writers have read (odd
numbers) and of the half that they have not (even numbers).
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.quality.facts import find
from tests.quality.gold import gold_names, load_facts, load_text
from tests.quality.scoring import figures, score_file
from tests.quality.tally import Score, Tally

__all__ = ["FOLDER", "halves", "main"]

FOLDER: Final = Path(__file__).parents[1] / "blind"


def halves() -> dict[str, list[str]]:
    """Give the names of the articles of each half."""
    names = gold_names(FOLDER)
    return {
        "read": [name for name in names if int(name[1:]) % 2],
        "unread": [name for name in names if not int(name[1:]) % 2],
    }


def measure(names: list[str]) -> Mapping[str, Score]:
    """Score what is found in the articles of these names."""
    total = Tally()
    for name in names:
        gold, text = load_facts(FOLDER, name), load_text(FOLDER, name)
        total += score_file(gold, find(FOLDER / f"{name}.txt"), text)
    return figures(total)


def main() -> int:
    """Print both halves."""
    for half, names in halves().items():
        sys.stdout.write(f"{half}: {len(names)} articles\n")
        for kind, score in measure(names).items():
            sys.stdout.write(f"  {kind:20} {score}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
