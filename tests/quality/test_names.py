# SPDX-License-Identifier: MIT
"""The floors of names: what was reached must not get lost."""

from pathlib import Path

import pytest

from tests.quality.gold import GOLD
from tests.quality.names import JUDGED, main, survey
from tests.quality.tally import Score

FLOORS = {
    "seeds": (Score(54, 1, 0), Score(9, 0, 0), Score(20, 0, 0), Score(20, 0, 0)),
    "corpus": (
        Score(472, 24, 23),
        Score(105, 0, 6),
        Score(273, 0, 0),
        Score(273, 0, 0),
    ),
}
"""Actors, places of events, places as judged, their countries."""


@pytest.mark.parametrize("folder", sorted(FLOORS))
def test_floors(folder: str) -> None:
    """Nothing that was found is missed, and nothing new is invented."""
    floors, now = FLOORS[folder], survey(GOLD[folder])
    figures = zip(
        floors,
        (now.actors, now.event_places, now.places, now.countries),
        strict=True,
    )

    assert [] == [
        (floor, score)
        for floor, score in figures
        if score.tp < floor.tp or score.fp > floor.fp or score.fn > floor.fn
    ]


def test_targets() -> None:
    """The figures of the issue hold on the development corpus."""
    now = survey(GOLD["corpus"])

    assert now.actors.precision >= 0.95
    assert now.actors.recall >= 0.93
    assert now.places.precision >= 0.95
    assert now.countries.precision >= 0.99


def test_the_program_prints_every_figure(capsys: pytest.CaptureFixture[str]) -> None:
    """Each folder has its four figures, with counts."""
    main([])

    assert 8 == capsys.readouterr().out.count("(tp ")


def test_judgements_are_what_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Judging anew writes the same rows, but for a few that are still to be read."""
    before = set(JUDGED.read_text("utf-8").splitlines())
    new = tmp_path / "judged.csv"
    monkeypatch.setattr("tests.quality.names.JUDGED", new)
    main(["--judge"])
    after = set(new.read_text("utf-8").splitlines())

    assert len(after - before) <= len(before) * 0.05
