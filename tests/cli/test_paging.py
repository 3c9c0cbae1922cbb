# SPDX-License-Identifier: MIT
"""Pages for a browser, of whatever the program reads."""

from pathlib import Path

import sahelcoop as sc
from tests.cli.calls import TEXT, Outcome, run

OTHER = "Le Mali a reçu deux hélicoptères de la Russie, le 30 mars 2022, à Bamako.\n"


def write(folder: Path, **texts: str) -> None:
    """Write articles."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")


def test_one_article_has_its_own_page(tmp_path: Path) -> None:
    """Its facts are marked in it, whether it is a file or comes through a pipe."""
    write(tmp_path, a=TEXT)
    article = sc.Article(TEXT, id="a")
    page = sc.to_html(sc.parse(article), article, locale="en", title="Mars")

    told = run("html", "--locale", "en", "--title", "Mars", tmp_path / "a.txt")

    assert Outcome(0, page, "") == told
    assert 'class="mark' in run("html", stdin=TEXT.encode()).out


def test_several_articles_become_a_dossier(tmp_path: Path) -> None:
    """So do reports and dossiers, even one alone: it does not hold its text."""
    write(tmp_path, a=TEXT, b=OTHER)
    made = sc.merge(
        sc.parse(sc.Article(text, id=name))
        for name, text in (("a", TEXT), ("b", OTHER))
    )
    report = run("parse", tmp_path / "a.txt").out

    assert sc.to_html(made) == run("html", tmp_path).out
    assert sc.to_html(made) == run("html", stdin=sc.to_json(made).encode()).out
    assert sc.to_html(sc.merge([sc.parse(sc.Article(TEXT, id="a"))])) == (
        run("html", stdin=report.encode()).out
    )


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    """The page is one of what is left."""
    outcome = run("html", tmp_path / "gone.txt")

    assert 1 == outcome.status
    assert "gone.txt: No such file" in outcome.err
    assert sc.to_html(sc.merge([])) == outcome.out
