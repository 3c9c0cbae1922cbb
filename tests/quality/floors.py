# SPDX-License-Identifier: MIT
"""The floors of the reading: `python -m tests.quality.floors [--raise | --lower]`.

`floors.json` pins, for the seeds and for the corpus, what was reached on which bytes.
It must equal what is measured now. `--raise` writes figures none of which is lower;
`--lower` writes any, and is also what new or corrected articles need, since figures
over different texts cannot be compared.
"""

import argparse
import json
import pkgutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from tests.quality.gold import GOLD, digest, gold_names, load_facts, load_text
from tests.quality.scoring import figures, score_file
from tests.quality.slots import Record
from tests.quality.tally import Score, Tally

__all__ = [
    "FINDER",
    "FLOORS",
    "Complaint",
    "Finder",
    "Reading",
    "complaints",
    "load_finder",
    "main",
    "measure",
    "read_floors",
    "survey",
    "write_floors",
]

Finder = Callable[[Path], Record]
"""Reads an article (`NAME.txt`) and gives its facts, as a fact file holds them."""

FINDER = "tests.quality.facts:find"
"""The finder that the floors are for."""

FLOORS = Path(__file__).with_name("floors.json")

_RATES = ("f1", "precision", "recall")
_COUNTS = ("tp", "fp", "fn")
_SHOWN_DIGITS = 4
"""Of a rate in `floors.json`; what is compared follows from the counts."""


@attrs.frozen
class Reading:
    """What was reached on a folder of articles."""

    sha256: str
    figures: Mapping[str, Score]


@attrs.frozen
class Complaint:
    """A difference between the floors and what is measured."""

    text: str
    falls: bool
    """Whether the new figure may be written by `--lower` alone."""


def measure(folder: Path, find: Finder) -> dict[str, Score]:
    """Score what *find* finds in every article of a folder that has a fact file."""
    total = Tally()
    for name in gold_names(folder):
        gold, text = load_facts(folder, name), load_text(folder, name)
        total += score_file(gold, find(folder / f"{name}.txt"), text)
    return figures(total)


def survey(find: Finder, folders: Mapping[str, Path] = GOLD) -> dict[str, Reading]:
    """Measure every folder, under its name."""
    return {
        name: Reading(digest(folder), measure(folder, find))
        for name, folder in folders.items()
    }


def complaints(
    floors: Mapping[str, Reading],
    measured: Mapping[str, Reading],
) -> list[Complaint]:
    """List where the floors and the measured figures differ; none may."""
    gone = [
        Complaint(f"{name}: not measured", falls=True)
        for name in sorted(floors.keys() - measured)
    ]
    found = (
        complaint
        for name, reading in measured.items()
        for complaint in _of_folder(name, floors.get(name), reading)
    )
    return [*gone, *found]


def _of_folder(name: str, floor: Reading | None, now: Reading) -> Iterator[Complaint]:
    if floor is None:
        yield Complaint(f"{name}: has no floors yet", falls=False)
    elif floor.sha256 != now.sha256:
        yield Complaint(f"{name}: articles or fact files have changed", falls=True)
    elif floor.figures.keys() != now.figures.keys():
        yield Complaint(f"{name}: other figures are measured", falls=True)
    else:
        for kind, score in now.figures.items():
            yield from _of_figure(f"{name}, {kind}", floor.figures[kind], score)


def _of_figure(name: str, floor: Score, now: Score) -> Iterator[Complaint]:
    if floor == now:
        return
    lower = [rate for rate in _RATES if getattr(now, rate) < getattr(floor, rate)]
    change = f"was {_shown(floor)}, is {_shown(now)}"
    if lower:
        yield Complaint(f"{name}: lower {', '.join(lower)}: {change}", falls=True)
    else:
        yield Complaint(f"{name}: to be raised: {change}", falls=False)


def _shown(score: Score) -> str:
    rates = ", ".join(f"{rate} {getattr(score, rate):.3f}" for rate in _RATES)
    return f"{rates} (tp {score.tp}, fp {score.fp}, fn {score.fn})"


def read_floors(path: Path) -> dict[str, Reading]:
    """Read the pinned figures.

    Raises ValueError for rates that do not follow from their counts.
    """
    return {
        name: Reading(
            pinned["sha256"],
            {kind: _read_score(row) for kind, row in pinned["figures"].items()},
        )
        for name, pinned in json.loads(path.read_text("utf-8")).items()
    }


def _read_score(row: Mapping[str, float]) -> Score:
    score = Score(*(int(row[count]) for count in _COUNTS))
    if row != _row(score):
        raise ValueError(f"rates and counts disagree: {row}")
    return score


def _row(score: Score) -> dict[str, float]:
    rates = {rate: round(getattr(score, rate), _SHOWN_DIGITS) for rate in _RATES}
    return rates | {count: getattr(score, count) for count in _COUNTS}


def write_floors(path: Path, readings: Mapping[str, Reading]) -> None:
    """Pin the figures, one to a line."""
    folders = (_folder_lines(name, reading) for name, reading in readings.items())
    path.write_text("{\n" + ",\n".join(folders) + "\n}\n", "utf-8")


def _folder_lines(name: str, reading: Reading) -> str:
    rows = ",\n".join(
        f"      {json.dumps(kind)}: {json.dumps(_row(score))}"
        for kind, score in reading.figures.items()
    )
    return (
        f"  {json.dumps(name)}: {{\n"
        f'    "sha256": {json.dumps(reading.sha256)},\n'
        f'    "figures": {{\n{rows}\n    }}\n  }}'
    )


def load_finder(name: str) -> Finder:
    """Import a finder by its `module:function`.

    Raises TypeError for what cannot be called.
    """
    find: Finder = pkgutil.resolve_name(name)
    if not callable(find):
        raise TypeError(f"{name} is not callable")
    return find


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("tests.quality.floors", description=__doc__)
    parser.add_argument("--find", default=FINDER, help="module:function (%(default)s)")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="the pinned file")
    writing = parser.add_mutually_exclusive_group()
    writing.add_argument("--raise", dest="higher", action="store_true")
    writing.add_argument("--lower", action="store_true")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Compare, and write where that is asked for and allowed; 1 where it is not."""
    asked = _arguments(words)
    measured = survey(load_finder(asked.find))
    floors = read_floors(asked.floors) if asked.floors.exists() else {}
    found = complaints(floors, measured)
    sys.stdout.writelines(f"{complaint.text}\n" for complaint in found)
    if asked.lower or (asked.higher and not any(one.falls for one in found)):
        write_floors(asked.floors, measured)
        return 0
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
