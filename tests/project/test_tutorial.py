# SPDX-License-Identifier: MIT
"""The tutorial keeps what it promises: fifty articles, twenty lines, a minute."""

from time import process_time

import pytest

import sahelcoop as sc
from tests.project.tree import ROOT, fenced


def test_fifty_articles_are_a_dossier_in_a_minute(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its conflicts, a map and a digest in French, in twenty lines of Python."""
    code = fenced(ROOT / "docs/tutorial.md", "python")[0]
    made: dict[str, object] = {}
    monkeypatch.chdir(ROOT)

    start = process_time()
    exec(code, made)  # noqa: S102 - it is our own
    took = process_time() - start

    dossier, articles = made["dossier"], made["articles"]
    said = capsys.readouterr().out
    assert isinstance(dossier, sc.Dossier)
    assert isinstance(articles, list)
    assert len(code.splitlines()) <= 20
    assert len(articles) >= 50
    assert took < 60
    assert any(len(event.members) > 2 for event in dossier.timeline())
    assert any(conflict.field in said for conflict in dossier.conflicts)
    assert sc.summarise(dossier) in said
    points, page = made["points"], made["page"]
    assert isinstance(points, dict)
    assert any(feature["geometry"] for feature in points["features"])
    assert "<svg" in str(page)
    assert str(page).count("<cite") >= 50
