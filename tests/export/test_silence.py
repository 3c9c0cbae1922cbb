# SPDX-License-Identifier: MIT
"""No format loses anything in silence: what does not arrive is in the notes."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

import attrs
import pytest

from sahelcoop.errors import ModelError
from sahelcoop.export import FORMATS, Export, NoteKind
from sahelcoop.model import Report
from tests.export.samples import CODABLE, REPORT

KINDS = ("actors", "deliveries", "attacks", "agreements", "statements")


def other(value: object) -> Iterator[object]:
    """Give other values of the same sort, the likeliest to be valid first."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, Enum):
        yield from (member for member in type(value) if member is not value)
    elif isinstance(value, str):
        yield from (f"{value}x", "2019-02-03", "ZW", "Q7", "ZW-1", "TNE")
    elif isinstance(value, int | float):
        yield value + 1


def changed(value: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any value of the model
    """Give *value* with one thing changed at a time, and the path of that thing."""
    if isinstance(value, tuple):
        for number, one in enumerate(value):
            for where, new in changed(one, f"{path}.{number}"):
                yield where, (*value[:number], new, *value[number + 1 :])
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.name in {"id", "sources", "absent", "extra", "actor"}:
                continue
            here = f"{path}.{field.name}".removeprefix(".")
            for where, new in changed(getattr(value, field.name), here):
                try:
                    yield where, attrs.evolve(value, **{field.name: new})
                except (ModelError, ValueError):
                    continue
    else:
        yield from ((path, new) for new in other(value))


def records(sample: Report) -> Iterator[tuple[str, str, Report]]:
    """Give the report with one thing of one record changed, and where that is."""
    for kind in KINDS:
        held = getattr(sample, kind)
        for number, record in enumerate(held):
            for path, new in changed(record, ""):
                changes: dict[str, Any] = {
                    kind: (*held[:number], new, *held[number + 1 :])
                }
                yield record.id, path, attrs.evolve(sample, **changes)
    for path, article in changed(sample.article, ""):
        yield sample.article.id, path, attrs.evolve(sample, article=article)


def told(export: Export[Any], record: str, path: str) -> bool:
    """Say whether a note tells that something at *path* did not arrive as it was."""
    actors = {actor.id for actor in REPORT.actors}
    for note in export.notes:
        if note.record != record:
            continue
        whole = note.kind is NoteKind.REFUSED or record in actors
        if note.field == "record" and whole:
            return True
        if f"{path}.".startswith(f"{note.field}."):
            return True
        if f"{note.field}.".startswith(f"{path}."):
            return True
    return False


@pytest.mark.parametrize("sample", [REPORT, CODABLE], ids=["strange", "codable"])
@pytest.mark.parametrize("to", sorted(set(FORMATS) - {"parquet"}))
def test_what_changes_nothing_is_noted(to: str, sample: Report) -> None:
    """A value that could be another without a trace in the document is in the notes."""
    make = FORMATS[to].make
    before = make(sample)
    quiet: dict[str, bool] = {}
    for record, path, report in records(sample):
        key = f"{record} {path}"
        if quiet.get(key, True):
            after = make(report)
            quiet[key] = (
                after.document == before.document
                and not told(before, record, path)
                and not told(after, record, path)
            )

    assert [] == [key for key, silent in quiet.items() if silent]
