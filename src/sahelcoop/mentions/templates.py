# SPDX-License-Identifier: MIT
"""Times as a text tells them: what is missing has to come from the whole article."""

from enum import StrEnum

import attrs

from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.times import ClockTime, Duration, DurationUnit

__all__ = [
    "DateTemplate",
    "Hours",
    "PeriodTemplate",
    "Reference",
    "Relative",
    "Step",
    "Vague",
]

Step = tuple[DurationUnit, int]
"""So many units onwards, or back if negative."""


class Relative(StrEnum):
    """Which of the days or months of that name is meant."""

    LAST = "last"
    """The last one that was: "en février dernier"."""
    NEXT = "next"
    """The first to come: "mardi prochain"."""
    NEAREST = "nearest"
    """Before or after, whichever is nearer: "ce week-end"."""


@attrs.frozen
class DateTemplate:
    """A date as it is said."""

    year: int | None = None
    digits: str | None = None
    """The year where only some of its digits are told: "199X" is "les années 1990"."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    nth: int | None = None
    """Which such weekday of the month: 1 is the first, -1 the last."""
    grouping: int | None = None
    """A season, quarter or half of a year by its EDTF code, 21 to 41."""
    feast: str | None = None
    """`12-25`, `easter+39`, or `6.6.3`: the third Sunday (6) of June."""
    steps: tuple[Step, ...] = ()
    """How far from another day: "hier", "il y a un an et deux mois"."""
    aligned: bool = False
    """Whether the whole week, month or year is meant, as in "la semaine dernière"."""
    from_event: bool = False
    """Whether the steps count from the day told before, not from the article's own."""
    event_named: bool = False
    """Whether that day is one of an event, so that the article's own will not do."""
    relative: Relative | None = None
    approximate: bool = False
    portion: Portion | None = None
    part_of_day: PartOfDay | None = None
    clock: ClockTime | None = None


@attrs.frozen
class PeriodTemplate:
    """From one date to another; without one of them it is open there."""

    start: DateTemplate | None = None
    end: DateTemplate | None = None
    part_of_day: PartOfDay | None = None


@attrs.frozen
class Hours:
    """Hours of a day: "de 9 h 30 à 11 h"; None is an end that is not told."""

    start: ClockTime | None
    end: ClockTime | None
    day: DateTemplate | PartialDate | None = None


class Reference(StrEnum):
    """Where something vague lies."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    SINCE = "since"
    """It began in the past and goes on: "depuis plusieurs mois"."""
    EVENT = "event"
    """At the time of an event or of an era: "à ce moment-là", "du temps de l'URSS"."""


@attrs.frozen
class Vague:
    """A time that no calendar tells: "récemment", "depuis plusieurs mois"."""

    reference: Reference
    length: Duration | None = None
    """How long, if that is told: two months at least."""
