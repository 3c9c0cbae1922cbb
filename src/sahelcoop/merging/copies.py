# SPDX-License-Identifier: MIT
"""Articles that are one source: a wire story, its reprints and what was cut from it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from sahelcoop.model.dossier import Copies
from sahelcoop.model.report import SKETCH_SIZE, Report

__all__ = ["copied", "origins"]

_ALIKE: Final = 0.5
"""Least share of common word shingles: independent tellings of one event share few,
a reprint with another headline and another foot most."""
_PROBES: Final = 8
"""Numbers of a sketch under which a copy is looked for: at a half in common, all of
them miss once in 256."""
_WINDOW: Final = 48
"""Most neighbours that a report is compared with under one number."""

Sketch = tuple[int, ...]


def copied(reports: Iterable[Report]) -> tuple[Copies, ...]:
    """Find the groups of articles that are copies, two or more in each."""
    sketches: dict[str, list[Sketch]] = defaultdict(list)
    by_text: dict[str, list[str]] = defaultdict(list)
    for report in reports:
        sketches[report.article.id].append(report.sketch)
        by_text[report.article.sha256].append(report.article.id)
    parent = {article: article for article in sketches}
    for pair in (*_same_text(by_text.values()), *_alike(sketches)):
        one, other = sorted(_root(parent, article) for article in pair)
        parent[other] = one
    groups: dict[str, list[str]] = defaultdict(list)
    for article in sorted(parent):
        groups[_root(parent, article)].append(article)
    return tuple(Copies(tuple(found)) for found in groups.values() if len(found) > 1)


def origins(copies: Iterable[Copies]) -> Mapping[str, str]:
    """Give for each copy the article that stands for all of them."""
    return {article: c.articles[0] for c in copies for article in c.articles}


def _root(parent: dict[str, str], article: str) -> str:
    while parent[article] != article:
        parent[article] = parent[parent[article]]
        article = parent[article]
    return article


def _same_text(groups: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    for articles in groups:
        yield from ((articles[0], other) for other in articles[1:])


def _alike(sketches: Mapping[str, list[Sketch]]) -> Iterator[tuple[str, str]]:
    probes: dict[int, list[tuple[str, Sketch]]] = defaultdict(list)
    for article in sorted(sketches):
        for sketch in sketches[article]:
            for number in sorted(sketch)[:_PROBES]:
                probes[number].append((article, sketch))
    for found in probes.values():
        for at, (one, sketch) in enumerate(found):
            for other, another in found[max(0, at - _WINDOW) : at]:
                if one != other and _share(sketch, another) >= _ALIKE:
                    yield one, other


def _share(one: Sketch, other: Sketch) -> float:
    """Estimate the share of common shingles from the least hashes of both together."""
    least = sorted({*one, *other})[:SKETCH_SIZE]
    return len(set(one).intersection(other, least)) / len(least)
