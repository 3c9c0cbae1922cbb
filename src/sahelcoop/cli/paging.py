# SPDX-License-Identifier: MIT
"""`html`: a page of an article, or of all that many tell."""

from typing import cast

import sahelcoop as sc
from sahelcoop.cli.arguments import Add, locale, reading, several
from sahelcoop.cli.records import loaded
from sahelcoop.cli.run import Run
from sahelcoop.cli.telling import more_than_one

__all__ = ["add"]


def add(command: Add) -> None:
    """Add the command."""
    told = "a page for a browser: of one article, or of a dossier of all that is given"
    html = command("html", told, _html, reading(), several())
    html.add_argument("--locale", type=locale, default="fr", help="fr, fr_ML, en …")
    html.add_argument("--title", default="", help="what stands over the page")


def _html(run: Run) -> None:
    how = {"locale": run.asked.locale, "title": run.asked.title}
    many, found = more_than_one(loaded(run, run.asked.workers))
    lone = () if many else tuple(found)
    if lone and (document := lone[0].article):
        # `parse` has made the same article of the same document.
        article = cast("sc.Article", document.read())
        page = sc.to_html(cast("sc.Report", lone[0].record), article, **how)
    else:
        page = sc.to_html(sc.merge(each.record for each in lone or found), **how)
    run.stdout.write(page.encode())
