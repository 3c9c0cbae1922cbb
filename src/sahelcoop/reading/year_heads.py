# SPDX-License-Identifier: MIT
"""Years that head the items of a chronology: "– 2012 –", then "24 janv. : …"."""

from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention
from sahelcoop.mentions.templates import DateTemplate, PeriodTemplate
from sahelcoop.model.quantities import PIECE, Quantity
from sahelcoop.reading.dates.choosing import is_named

__all__ = ["in_year", "year_alone"]

_MARKS: Final = frozenset({"CLOSE", "COLON", "DASH", "EN", "OPEN", "STOP"})
"""What may stand around the year, and before the date of an item."""
_VERBS: Final = frozenset({"AUX", "STOP", "VG"})
_LONGEST: Final = 9
"""Most units of a title behind its year."""
_YEARS: Final = range(1900, 2100)


def year_alone(units: Sequence[Unit]) -> int | None:
    """Give the year that is all that *units* say, or that heads them as a title.

    "– 2012 : la chute du Nord –" has no verb.
    """
    told = [n for n, u in enumerate(units) if u.features.isdisjoint(_MARKS)]
    if not told or (len(told) > 1 and not _is_title(units[told[0] + 1 :])):
        return None
    mention = units[told[0]].value
    value = mention.value if isinstance(mention, Mention) else None
    if isinstance(value, DateTemplate) and value == DateTemplate(year=value.year):
        return value.year
    if not isinstance(value, Quantity) or value.unit != PIECE:
        return None
    year = int(value.best or 0)
    return year if year in _YEARS else None


def _is_title(after: Sequence[Unit]) -> bool:
    """Tell what goes on behind a year without a verb: ": la chute du Nord –"."""
    few = len(after) <= _LONGEST and "COLON" in after[0].features
    return few and not any(u.features & _VERBS for u in after)


def in_year(units: tuple[Unit, ...], year: int) -> tuple[Unit, ...]:
    """Put the date that opens an item into the *year* that heads it."""
    at = next((n for n, u in enumerate(units) if u.features.isdisjoint(_MARKS)), 0)
    mention = units[at].value if units else None
    value = mention.value if isinstance(mention, Mention) else None
    told: DateTemplate | PeriodTemplate | None = None
    if isinstance(value, DateTemplate):
        told = _put(value, year)
    elif isinstance(value, PeriodTemplate) and value.end is not None:
        told = attrs.evolve(value, end=_put(value.end, year))
    if told is None or told == value or not isinstance(mention, Mention):
        return units
    dated = attrs.evolve(units[at], value=mention._replace(value=told))
    return (*units[:at], dated, *units[at + 1 :])


def _put(template: DateTemplate, year: int) -> DateTemplate:
    """Put *year* into a day or a month that has none."""
    bare = template.year is None and is_named(template)
    return attrs.evolve(template, year=year) if bare else template
