# SPDX-License-Identifier: MIT
"""What the reference scorer says: `python -m tests.quality.reference SCORE.PY`.

The command runs the reference program (`../shared/score.py`) over every perturbation
of every fact file and pins the sums in `reference_tallies.json`, so that a clone
without that program can still be held to it. To be run again when the seeds, the
corpus, the perturbations or the reference change.
"""

import argparse
import importlib.util
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.quality.compare import plain
from tests.quality.gold import GOLD, gold_names, load_facts, load_text
from tests.quality.perturbations import PERTURBATIONS, perturb
from tests.quality.slots import Record
from tests.quality.tally import Score, Tally

__all__ = [
    "PINNED",
    "PROGRAM",
    "Scorer",
    "load_reference",
    "main",
    "perturbed_tallies",
    "read_pinned",
]

Scorer = Callable[[Record, Record, str], Tally]
"""Takes the true facts, the found ones and the article."""

PINNED = Path(__file__).with_name("reference_tallies.json")
PROGRAM = Path(__file__).parents[3] / "shared" / "score.py"
"""Where the reference stands beside the repository, if it does."""


def load_reference(program: Path) -> Scorer:
    """Import the reference program and give its scorer our signature.

    Raises ImportError where there is no Python file.
    """
    spec = importlib.util.spec_from_file_location("reference_score", program)
    if spec is None or spec.loader is None:
        raise ImportError(f"no Python program: {program}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def score(gold: Record, found: Record, text: str) -> Tally:
        counted, _ = module.score_file(gold, found, plain(text))
        keys = {*counted.tp, *counted.fp, *counted.fn}
        rows = {
            key: (counted.tp[key], counted.fp[key], counted.fn[key]) for key in keys
        }
        return Tally({key: Score(*row) for key, row in rows.items()})

    return score


def perturbed_tallies(score: Scorer, folder: Path) -> dict[str, Tally]:
    """Sum up, over the articles of a folder, what each perturbation scores."""
    gold = [(load_facts(folder, n), load_text(folder, n)) for n in gold_names(folder)]
    return {
        name: sum((score(*perturb(name, facts), text) for facts, text in gold), Tally())
        for name in PERTURBATIONS
    }


def read_pinned(path: Path = PINNED) -> dict[str, dict[str, Tally]]:
    """Read what the reference said, by folder and perturbation."""
    return {
        folder: {name: _read_tally(rows) for name, rows in tallies.items()}
        for folder, tallies in json.loads(path.read_text("utf-8")).items()
    }


def _read_tally(rows: Mapping[str, Sequence[int]]) -> Tally:
    return Tally({key: Score(*row) for key, row in rows.items()})


def _row(score: Score) -> list[int]:
    return [score.tp, score.fp, score.fn]


def _write_pinned(path: Path, pinned: Mapping[str, Mapping[str, Tally]]) -> None:
    """Write one perturbation to a line; rows are tp, fp, fn."""
    folders = []
    for folder, tallies in pinned.items():
        rows = (
            {key: _row(score) for key, score in tally.scores.items()}
            for tally in tallies.values()
        )
        lines = map(json.dumps, rows)
        named = ",\n".join(
            f'    "{n}": {x}' for n, x in zip(tallies, lines, strict=True)
        )
        folders.append(f'  "{folder}": {{\n{named}\n  }}')
    path.write_text("{\n" + ",\n".join(folders) + "\n}\n", "utf-8")


def main(words: Sequence[str] | None = None) -> None:
    """Pin what the reference program says."""
    parser = argparse.ArgumentParser("tests.quality.reference", description=__doc__)
    parser.add_argument("program", type=Path, help="the reference scorer")
    parser.add_argument("--pinned", type=Path, default=PINNED, help="the file to write")
    asked = parser.parse_args(words)
    score = load_reference(asked.program)
    said = {name: perturbed_tallies(score, folder) for name, folder in GOLD.items()}
    _write_pinned(asked.pinned, said)


if __name__ == "__main__":
    main()
