# SPDX-License-Identifier: MIT
"""What the records of a dossier are called, and which decisions name none of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import cast

from sahelcoop.model.decisions import Correction, Decision, Retraction, Told
from sahelcoop.model.report import Report

__all__ = ["idle", "keyed"]


def keyed(reports: Iterable[Report]) -> Iterator[tuple[str, Report, Told]]:
    """Give the records of *reports* with their keys; see `Dossier.record`."""
    held = [(report, record) for report in reports for record in report.records]
    times = Counter(record.id for _, record in held)
    taken: Counter[str] = Counter()
    for report, record in held:
        key = record.id
        if times[key] > 1:
            key = f"{key}#{report.id}"
            taken[key] += 1
            key += f"#{taken[key]}" if taken[key] > 1 else ""
        yield key, report, cast("Told", record)


def idle(
    decisions: Iterable[Decision], reports: Iterable[Report]
) -> Iterator[Decision]:
    """Give the *decisions* that decide nothing about *reports*."""
    tags: dict[str, str] = {}
    articles: set[str] = set()
    for key, report, record in keyed(reports):
        tags |= dict.fromkeys((key, record.id), record.tag)
        articles.add(report.article.id)
    for decision in decisions:
        if isinstance(decision, Retraction):
            known = decision.article in articles
        elif isinstance(decision, Correction):
            known = tags.get(decision.record) == decision.corrected.tag
        else:
            found = {tags.get(decision.left), tags.get(decision.right)}
            known = None not in found and len(found) == 1
        if not known:
            yield decision
