# SPDX-License-Identifier: MIT
"""`summary` and `explain`: what was found in each article, for people to read."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import TypeVar, cast

import attrs

import sahelcoop as sc
from sahelcoop.cli.arguments import Add, locale, reading
from sahelcoop.cli.records import loaded
from sahelcoop.cli.run import Run, printable
from sahelcoop.io.found import Found, Place
from sahelcoop.many.documents import read_documents
from sahelcoop.render import Length, Markup

__all__ = ["add", "more_than_one"]

_T = TypeVar("_T")


def add(command: Add) -> None:
    """Add both commands."""
    told = "what was found, in French or English, of articles, reports and dossiers"
    summary = command("summary", told, _summary, reading())
    summary.add_argument("--locale", type=locale, default="fr", help="fr, fr_ML, en …")
    told = "full, or only the first sentences, or a headline"
    lengths = [str(length) for length in Length]
    summary.add_argument("--length", choices=lengths, default="full", help=told)
    told = "plain, or with links to the words of the article"
    markups = [str(markup) for markup in Markup]
    summary.add_argument("--markup", choices=markups, default="plain", help=told)

    told = "which rule found what, with the words marked"
    command("explain", told, _explain, reading())


def more_than_one(stream: Iterator[_T]) -> tuple[bool, Iterator[_T]]:
    """Tell whether *stream* has more than one member, and give it back."""
    first = list(islice(stream, 2))
    return len(first) > 1, chain(first, stream)


def _summary(run: Run) -> None:
    asked = run.asked
    how = {"locale": asked.locale, "length": asked.length, "markup": asked.markup}
    _show(run, ((each.place, sc.summarise(each.record, **how)) for each in loaded(run)))


def _explain(run: Run) -> None:
    found = (attrs.evolve(each, source=each.read()) for each in run.documents())
    read = run.good(read_documents(found))
    _show(run, ((each.place, _story(each, report)) for each, report in read))


def _story(found: Found, report: sc.Report) -> str:
    scope = f"scope: {report.scope.verdict} ({', '.join(report.scope.reasons)})"
    article = cast("sc.Article", found.source)
    return "\n\n".join([scope, *(sc.explain(article, r) for r in report.records)])


def _show(run: Run, told: Iterator[tuple[Place, str]]) -> None:
    """Write each text under a heading, unless there is one alone to be read."""
    several, told = more_than_one(told)
    several |= bool(run.status)
    gap = ""
    for place, text in told:
        headed = f"{gap}==> {printable(str(place))} <==\n\n{text}"
        run.say(headed if several else text)
        gap = "\n"
