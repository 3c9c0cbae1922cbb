# SPDX-License-Identifier: MIT
"""Dates as precise as a text tells them, never finer."""

import datetime as dt
from enum import StrEnum
from functools import lru_cache, total_ordering
from typing import Any

import attrs

from sahelcoop.errors import ModelError
from sahelcoop.model._bounds import Bounds
from sahelcoop.model._calendar import Day
from sahelcoop.model._checks import PASSAGE, WORDING, Maybe, Of, refuse, shown
from sahelcoop.model._precision import DatePrecision, precision
from sahelcoop.model._show import html_table, short_repr
from sahelcoop.model.edtf import Edtf, EdtfDate, parse_edtf
from sahelcoop.model.times import ClockTime

__all__ = [
    "DateBasis",
    "DatePrecision",
    "Day",
    "DayLike",
    "PartOfDay",
    "PartialDate",
    "Portion",
]


class Portion(StrEnum):
    """The part of the period that was meant: « à la fin de 2021 » is 2021, late."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


class PartOfDay(StrEnum):
    """The part of the day: « au soir », « dans la matinée »."""

    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class DateBasis(StrEnum):
    """How the date was come by."""

    STATED = "stated"
    """The text says all of it."""
    YEAR_FROM_CONTEXT = "year_from_context"
    """The year was taken from another date of the text."""
    WEEKDAY_MATCH = "weekday_match"
    """The year is the one in which the weekday and the day agree."""
    RELATIVE_TO_PUBLICATION = "relative_to_publication"
    """Counted from the day of publication: « hier »."""
    RELATIVE_TO_EVENT = "relative_to_event"
    """Counted from another event: « au lendemain »."""
    KNOWN_EVENT = "known_event"
    """The date of an event that the text names."""
    BOUNDED_BY_PUBLICATION = "bounded_by_publication"
    """Nothing but that it came before the article."""


DayLike = Day | dt.date | str | None
"""What a bound of a date may be given as; a text is ISO 8601, as `str(Day)` prints."""


def _day(field: str, value: DayLike) -> Day | None:
    """Turn what was given as a bound into a day that the calendar has."""
    if value is None or (type(value) is Day and value.exists):
        return value
    day = None
    if isinstance(value, str):
        day = Day.read(value)
    elif isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        day = Day(value.year, value.month, value.day)
    if day is None:
        rule = "must be a day of the calendar, YYYY-MM-DD"
        raise ModelError("PartialDate", field, rule, shown(value))
    return day


def _not_before(value: DayLike) -> Day | None:
    return _day("not_before", value)


def _not_after(value: DayLike) -> Day | None:
    return _day("not_after", value)


def _edtf(instance: object, attribute: "attrs.Attribute[str]", value: object) -> None:
    if type(value) is not str:
        raise refuse(instance, attribute.name, "must be str", value)
    parse_edtf(value)


@lru_cache(maxsize=4096)
def _bounds(edtf: str, not_before: Day | None, not_after: Day | None) -> Bounds:
    """Compute the bounds of a date; a `ModelError` when no day is left between them."""
    bounds = parse_edtf(edtf).within(not_before, not_after)
    if bounds is None:
        field = "not_after" if not_before is None else "not_before"
        given = f"{not_before or '..'}/{not_after or '..'}"
        raise ModelError("PartialDate", field, f"must leave a day of {edtf}", given)
    return bounds


def _optional(value: object) -> tuple[Any, ...]:
    """Sort what is not given before everything that is."""
    return () if value is None else (value,)


@total_ordering
@attrs.frozen(repr=False)
class PartialDate:
    """A date of which perhaps only a part is known.

    Ordered by earliest day (none first), latest day (none last), EDTF, then the rest.
    A text that is no EDTF raises `EdtfError`; limits that leave no day, `ModelError`.
    """

    edtf: str = attrs.field(validator=_edtf)
    """EDTF text (see `sahelcoop.model.edtf` for the forms that are read)."""
    not_before: Day | None = attrs.field(
        default=None, kw_only=True, converter=_not_before
    )
    """A limit that comes from elsewhere, such as an earlier event."""
    not_after: Day | None = attrs.field(
        default=None, kw_only=True, converter=_not_after
    )
    """A limit that comes from elsewhere, such as the day of publication."""
    portion: Portion | None = attrs.field(
        default=None, kw_only=True, validator=Maybe(Of(Portion))
    )
    """Wording about the period; it does not move the bounds."""
    part_of_day: PartOfDay | None = attrs.field(
        default=None, kw_only=True, validator=Maybe(Of(PartOfDay))
    )
    clock: ClockTime | None = attrs.field(
        default=None, kw_only=True, validator=Maybe(Of(ClockTime))
    )
    text: str | None = attrs.field(
        default=None, kw_only=True, validator=Maybe(PASSAGE), metadata=WORDING
    )
    """The words."""
    basis: DateBasis | None = attrs.field(
        default=None, kw_only=True, validator=Maybe(Of(DateBasis)), metadata=WORDING
    )
    anchor: str | None = attrs.field(
        default=None, kw_only=True, validator=Maybe(PASSAGE), metadata=WORDING
    )
    """The words or the day that the basis rests on."""

    def __attrs_post_init__(self) -> None:
        if self.not_before is not None or self.not_after is not None:
            _bounds(self.edtf, self.not_before, self.not_after)

    def __str__(self) -> str:
        return self.edtf

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._key() < other._key()

    def _key(self) -> tuple[Any, ...]:
        """Give what the order compares; equal for equal dates only."""
        first, last = self.earliest, self.latest
        given = map(_optional, attrs.astuple(self, recurse=False))
        return (_optional(first), last is None, _optional(last), *given)

    @property
    def parsed(self) -> Edtf:
        """The EDTF text, taken apart."""
        return parse_edtf(self.edtf)

    @property
    def earliest(self) -> Day | None:
        """The first day it can be; None when nothing bounds it."""
        return _bounds(self.edtf, self.not_before, self.not_after).earliest

    @property
    def latest(self) -> Day | None:
        """The last day it can be; None when nothing bounds it."""
        return _bounds(self.edtf, self.not_before, self.not_after).latest

    @property
    def year(self) -> int | None:
        """The year of a single date, when all its digits are told."""
        return self._numbers()[0]

    @property
    def month(self) -> int | None:
        """The month of a single date, when both its digits are told."""
        return self._numbers()[1]

    @property
    def day(self) -> int | None:
        """The day of a single date, when both its digits are told."""
        return self._numbers()[2]

    def _numbers(self) -> tuple[int | None, int | None, int | None]:
        parsed = self.parsed
        return parsed.numbers if isinstance(parsed, EdtfDate) else (None, None, None)

    @property
    def precision(self) -> DatePrecision:
        """The period that the EDTF text names, whatever the limits."""
        return precision(self.parsed)

    @property
    def is_uncertain(self) -> bool:
        """Whether any component is marked uncertain (? or %)."""
        return "?" in self.edtf or "%" in self.edtf

    @property
    def is_approximate(self) -> bool:
        """Whether any component is marked approximate (~ or %)."""
        return "~" in self.edtf or "%" in self.edtf

    def contains(self, other: "PartialDate") -> bool:
        """Tell whether the bounds of *other* lie within: a partial order on bounds."""
        mine, yours = (self.earliest, self.latest), (other.earliest, other.latest)
        starts = mine[0] is None or (yours[0] is not None and mine[0] <= yours[0])
        ends = mine[1] is None or (yours[1] is not None and yours[1] <= mine[1])
        return starts and ends

    __repr__ = short_repr
    _repr_html_ = html_table
