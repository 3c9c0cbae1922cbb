# SPDX-License-Identifier: MIT
"""The gate that lets the reading's figures rise and never fall."""

import json
from pathlib import Path

import attrs
import pytest

from tests.quality import floors
from tests.quality.floors import (
    FINDER,
    FLOORS,
    Complaint,
    Reading,
    complaints,
    load_finder,
    main,
    measure,
    read_floors,
    survey,
    write_floors,
)
from tests.quality.gold import GOLD, gold_names, load_facts
from tests.quality.slots import Record
from tests.quality.tally import Score

FLOOR = Reading("aa", {"attacks": Score(tp=6, fp=2, fn=4), "actors": Score(tp=1)})


def find_truth(path: Path) -> Record:
    """Find what the fact file beside an article holds."""
    return load_facts(path.parent, path.stem)


def find_half(path: Path) -> Record:
    """Find every second article's facts."""
    truth = gold_names(path.parent).index(path.stem) % 2
    return find_truth(path) if truth else {}


def find_nothing(path: Path) -> Record:
    """Find no facts."""
    return {}


def judge(now: Score) -> list[Complaint]:
    """Compare a made-up measurement of the attacks with `FLOOR`."""
    reading = Reading("aa", {**FLOOR.figures, "attacks": now})
    return complaints({"seeds": FLOOR}, {"seeds": reading})


def test_the_parser_stands_on_its_floors() -> None:
    """Seeds and corpus are read as well as `floors.json` says, and no better."""
    assert [] == complaints(read_floors(FLOORS), survey(load_finder(FINDER)))


def test_equal_figures_pass() -> None:
    """What equals its floor gives no complaint."""
    assert [] == judge(Score(tp=6, fp=2, fn=4))


@pytest.mark.parametrize(
    ("now", "rates"),
    [
        (Score(tp=5, fp=2, fn=5), "f1, precision, recall"),
        (Score(tp=6, fp=3, fn=4), "f1, precision"),
        (Score(tp=9, fp=4, fn=1), "precision"),
        (Score(tp=5, fp=0, fn=5), "recall"),
    ],
)
def test_a_lower_rate_fails(now: Score, rates: str) -> None:
    """One rate below its floor is a fall, even where another one rose."""
    (complaint,) = judge(now)

    assert complaint.falls
    assert complaint.text.startswith(f"seeds, attacks: lower {rates}: was f1 0.667")


@pytest.mark.parametrize("now", [Score(tp=7, fp=2, fn=3), Score(tp=12, fp=4, fn=8)])
def test_a_floor_below_the_figure_fails(now: Score) -> None:
    """A better figure, or the same one with other counts, has to be pinned."""
    (complaint,) = judge(now)

    assert not complaint.falls
    assert "to be raised" in complaint.text


def test_a_changed_corpus_fails() -> None:
    """Figures on other bytes are not compared at all."""
    now = Reading("bb", {"attacks": Score(tp=10)})
    expected = [Complaint("seeds: articles or fact files have changed", falls=True)]

    assert expected == complaints({"seeds": FLOOR}, {"seeds": now})


def test_missing_figures_fail() -> None:
    """Neither a folder nor a kind may go unmeasured, and a new folder needs floors."""
    fewer = attrs.evolve(FLOOR, figures={"attacks": FLOOR.figures["attacks"]})

    assert [Complaint("seeds: not measured", falls=True)] == complaints(
        {"seeds": FLOOR},
        {},
    )
    assert [Complaint("seeds: other figures are measured", falls=True)] == complaints(
        {"seeds": FLOOR},
        {"seeds": fewer},
    )
    assert [Complaint("seeds: has no floors yet", falls=False)] == complaints(
        {},
        {"seeds": FLOOR},
    )


def test_truth_is_measured_as_such() -> None:
    """Who knows the fact files misses nothing; who finds nothing misses all."""
    truth = measure(GOLD["seeds"], find_truth)
    nothing = measure(GOLD["seeds"], find_nothing)

    assert all(1.0 == score.f1 for score in truth.values())
    assert 0 == truth["events"].fp == nothing["events"].tp
    assert truth["events"].tp == nothing["events"].fn


def test_floors_are_written_as_they_are_read(tmp_path: Path) -> None:
    """The file holds counts and rates, and gives the figures back."""
    path = tmp_path / "floors.json"
    write_floors(path, {"seeds": FLOOR})
    pinned = json.loads(path.read_text("utf-8"))["seeds"]["figures"]["attacks"]
    expected = {
        "f1": 0.6667,
        "precision": 0.75,
        "recall": 0.6,
        "tp": 6,
        "fp": 2,
        "fn": 4,
    }

    assert {"seeds": FLOOR} == read_floors(path)
    assert expected == pinned


def test_a_rate_without_its_counts_is_refused(tmp_path: Path) -> None:
    """Nobody edits a rate by hand."""
    path = tmp_path / "floors.json"
    write_floors(path, {"seeds": FLOOR})
    path.write_text(path.read_text("utf-8").replace("0.75", "0.95"), "utf-8")

    with pytest.raises(ValueError, match="rates and counts disagree"):
        read_floors(path)


def test_a_finder_can_be_called() -> None:
    """A function is imported by its name; what is none is refused."""
    expected: object = load_facts

    assert expected is load_finder("tests.quality.gold:load_facts")
    with pytest.raises(TypeError, match="not callable"):
        load_finder("tests.quality.floors:FINDER")


def test_floors_rise_and_fall_on_command(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`--raise` writes what is no lower, `--lower` anything, and neither nothing."""
    path = tmp_path / "floors.json"
    seeds = {"seeds": GOLD["seeds"]}
    monkeypatch.setattr(floors, "survey", lambda find: survey(find, seeds))

    def run(find: floors.Finder, *options: str) -> tuple[int, bool]:
        """Give the exit status, and whether the file now holds what was found."""
        monkeypatch.setattr(floors, "load_finder", lambda _: find)
        status = main(["--floors", str(path), *options])
        return status, path.exists() and survey(find, seeds) == read_floors(path)

    assert (1, False) == run(find_half)
    assert (0, True) == run(find_half, "--raise")
    assert (0, True) == run(find_half)
    assert (1, False) == run(find_truth)
    assert (0, True) == run(find_truth, "--raise")
    assert (1, False) == run(find_half, "--raise")
    assert (0, True) == run(find_half, "--lower")
    assert "seeds, events: lower f1, recall: was f1 1.000" in capsys.readouterr().out
