# SPDX-License-Identifier: MIT
"""What a report says, apart from its wording and its sources, to compare two."""

import attrs

from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from tests.quality.compare import plain

__all__ = ["Fact", "Told", "facts", "told"]

Fact = Delivery | Attack | Agreement | Statement

Told = tuple[str, object]
"""The kind of a record, and its fields with what they say, typography folded."""


def facts(report: Report) -> tuple[Fact, ...]:
    """Give the records of what happened and what was said."""
    return (
        *report.deliveries,
        *report.attacks,
        *report.agreements,
        *report.statements,
    )


def told(report: Report) -> list[Told]:
    """Give what each record of *report* says."""
    return [(record.tag, _values(record)) for record in facts(report)]


def _values(value: object) -> object:
    if isinstance(value, tuple):
        return [_values(each) for each in value]
    kind = type(value)
    if not attrs.has(kind):
        return _folded(value) if isinstance(value, str) else value
    said = (f for f in attrs.fields(kind) if f.metadata.get("fact", True))
    return {field.name: _values(getattr(value, field.name)) for field in said}


def _folded(words: str) -> str:
    """Write quotation marks alike, without the blanks inside them."""
    return plain(words).replace('" ', '"').replace(' "', '"')
