# SPDX-License-Identifier: MIT
"""This scorer says what the reference scorer says."""

from pathlib import Path

import pytest

from tests.quality.gold import GOLD, gold_names, load_facts, load_text
from tests.quality.perturbations import PERTURBATIONS, perturb
from tests.quality.reference import (
    PINNED,
    PROGRAM,
    load_reference,
    main,
    perturbed_tallies,
    read_pinned,
)
from tests.quality.scoring import score_file
from tests.quality.tally import Score


@pytest.mark.parametrize("folder", GOLD)
def test_sums_are_those_of_the_reference(folder: str) -> None:
    """Over all files, each perturbation scores what the reference program said."""
    assert read_pinned()[folder] == perturbed_tallies(score_file, GOLD[folder])


def test_perturbations_differ() -> None:
    """No two perturbations say the same, so that none of them is idle."""
    tallies = list(read_pinned()["corpus"].values())

    assert len(PERTURBATIONS) == len(tallies)
    assert all(tally not in tallies[:place] for place, tally in enumerate(tallies))


def test_no_program_is_refused(tmp_path: Path) -> None:
    """What Python cannot import is no reference."""
    with pytest.raises(ImportError, match="no Python program"):
        load_reference(tmp_path / "score.txt")


def test_pins_are_written_as_they_are_read(tmp_path: Path) -> None:
    """The command writes what a program says of every folder."""
    program = tmp_path / "score.py"
    program.write_text(
        "from types import SimpleNamespace\n"
        "from collections import Counter\n"
        "def score_file(gold, found, text):\n"
        "    counts = Counter({'x#': len(found)}), Counter(), Counter({'y#': 1})\n"
        "    return SimpleNamespace(**dict(zip(('tp', 'fp', 'fn'), counts))), {}\n",
        "utf-8",
    )
    pinned = tmp_path / "pinned.json"
    main([str(program), "--pinned", str(pinned)])
    said = read_pinned(pinned)
    files = len(gold_names(GOLD["seeds"]))

    assert set(GOLD) == set(said)
    assert Score(tp=5 * files) == said["seeds"]["untouched"].scores["x#"]
    assert {"y#": Score(fn=files)} == said["seeds"]["nothing_found"].scores


# The program stands beside the repository only where issues are worked on.
if PROGRAM.exists():

    @pytest.mark.parametrize("name", PERTURBATIONS)
    @pytest.mark.parametrize("folder", GOLD)
    def test_every_file_scores_like_the_reference(folder: str, name: str) -> None:
        """The program beside the repository agrees on each file by itself."""
        reference = load_reference(PROGRAM)
        for article in gold_names(GOLD[folder]):
            gold, found = perturb(name, load_facts(GOLD[folder], article))
            text = load_text(GOLD[folder], article)

            assert reference(gold, found, text) == score_file(gold, found, text)

    def test_pins_are_fresh(tmp_path: Path) -> None:
        """What is pinned is what the program says now."""
        main([str(PROGRAM), "--pinned", str(tmp_path / "now.json")])

        assert (tmp_path / "now.json").read_bytes() == PINNED.read_bytes()
