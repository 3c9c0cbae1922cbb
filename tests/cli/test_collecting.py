# SPDX-License-Identifier: MIT
"""Articles, reports and dossiers become one dossier, or a document of others."""

import json
from pathlib import Path

import pytest

import sahelcoop as sc
from sahelcoop.export import write
from tests.cli.calls import TEXT, jsonl, run

OTHER = "Le Mali a reçu deux hélicoptères de la Russie, le 30 mars 2022, à Bamako.\n"
TEXTS = (TEXT, OTHER)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Write a folder with two articles that tell of one delivery."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in zip("ab", TEXTS, strict=True):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


@pytest.fixture
def reports() -> list[sc.Report]:
    """Give the reports of those articles."""
    given = zip("ab", TEXTS, strict=True)
    return [sc.parse(sc.Article(text, id=name)) for name, text in given]


def merged(reports: list[sc.Report]) -> str:
    """Give what `merge` prints of *reports*."""
    return sc.to_json(sc.merge(reports), indent=2) + "\n"


def test_articles_become_a_dossier(articles: Path, reports: list[sc.Report]) -> None:
    """As many processes as one likes read them."""
    expected = merged(reports)

    assert expected == run("merge", articles).out
    assert expected == run("merge", "--workers", "2", articles).out


def test_reports_and_dossiers_become_a_dossier(
    articles: Path, reports: list[sc.Report], tmp_path: Path
) -> None:
    """Whatever `parse` and `merge` have written, on one line a record or on many."""
    one, lines, half = (tmp_path / name for name in ("one.json", "all.jsonl", "half"))
    one.write_text(run("parse", articles / "a.txt").out, "utf-8")
    lines.write_text(run("parse", articles).out + "\n", "utf-8")
    half.write_text(run("merge", articles / "b.txt").out, "utf-8")

    for given in ([one, articles / "b.txt"], [lines], [one, half], [half, articles]):
        outcome = run("merge", *given)
        assert (0, merged(reports), "") == (outcome.status, outcome.out, outcome.err)
    piped = run("merge", "-", one, stdin=half.read_bytes())
    assert merged(reports) == piped.out


def test_bad_lines_are_named(tmp_path: Path, reports: list[sc.Report]) -> None:
    """What could not be read, by `parse` or now, is told, and the rest is merged."""
    out = tmp_path / "out.jsonl"
    source = jsonl(tmp_path / "a.jsonl", 1)
    run("parse", "--output", out, source)
    lines = [sc.to_json(reports[0]), '{"type": "repo', "{}", '{"type": "unread"}']
    lines += [sc.to_json(sc.Article("Gao", id="a"))]
    with out.open("a", encoding="utf-8") as file:
        file.write("\n".join(lines))

    outcome = run("merge", out)

    errors = outcome.err.splitlines()
    assert 1 == outcome.status
    assert merged(reports[:1]) == outcome.out
    assert f"sahelcoop: {source}:1: has no text" == errors[0]
    assert [f"sahelcoop: {out}:{n}: " for n in (3, 4, 5)] == [
        error[: len(f"sahelcoop: {out}:3: ")] for error in errors[1:4]
    ]
    assert [f"sahelcoop: {out}:6: is neither report nor dossier"] == errors[4:]


def test_missing_file_is_named(tmp_path: Path) -> None:
    """It is told by whoever reads articles."""
    outcome = run("merge", tmp_path / "gone")

    assert f"sahelcoop: {tmp_path / 'gone'}: No such file or directory\n" == outcome.err


def test_unreadable_file_is_named(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is there and cannot be opened is told too."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    outcome = run("merge", articles / "a.txt")

    assert f"sahelcoop: {articles / 'a.txt'}: Permission denied\n" == outcome.err


def test_dossiers_are_exported(
    articles: Path, reports: list[sc.Report], tmp_path: Path
) -> None:
    """Their events stand once, as with --merge; reports are written as they are."""
    dossier, lines = tmp_path / "dossier.json", tmp_path / "reports.jsonl"
    dossier.write_text(run("merge", articles).out, "utf-8")
    lines.write_text(run("parse", articles).out, "utf-8")
    once = write(sc.merge(reports), "geojson").document.decode()
    twice = write(reports, "geojson").document.decode()

    assert once == run("export", "--to", "geojson", dossier).out
    assert once == run("export", "--to", "geojson", "--merge", lines).out
    assert twice == run("export", "--to", "geojson", lines).out
    assert 1 == len(json.loads(once)["features"])
