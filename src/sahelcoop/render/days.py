# SPDX-License-Identifier: MIT
"""Known days in other words: with their weekday, in figures, or from another day."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from babel.dates import format_date, get_day_names

from sahelcoop.model.dates import PartialDate
from sahelcoop.model.edtf import EdtfDate
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.times import DurationUnit
from sahelcoop.render.dates import label, when
from sahelcoop.render.nouns import plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.typography import TypographyProfile

__all__ = ["lately", "on_weekday", "short", "since"]

_NEAR: Final[Mapping[int, str]] = {
    -7: "une semaine plus tôt",
    -2: "l’avant-veille",
    -1: "la veille",
    0: "le même jour",
    1: "le lendemain",
    2: "le surlendemain",
    7: "une semaine plus tard",
}
"""By the number of days, how a narrative counts from a day it has told of."""

_FARTHEST: Final = 30
"""Days beyond which a reader wants a date: no narrative says "45 jours plus tard"."""

_DAYS: Final = Noun("jour", "jours")

_RECENT: Final[Mapping[DurationUnit, str]] = {
    DurationUnit.YEAR: "ces dernières années",
    DurationUnit.MONTH: "ces derniers mois",
    DurationUnit.WEEK: "ces dernières semaines",
    DurationUnit.DAY: "ces derniers jours",
}


def _day(date: PartialDate | None) -> dt.date | None:
    """Give the day of a date that is one beyond doubt, and no more than a day."""
    if date is None or not isinstance(date.parsed, EdtfDate):
        return None
    year, month, day = date.parsed.numbers
    if date.is_uncertain or date.is_approximate:
        return None
    if year is None or month is None or day is None:
        return None
    return dt.date(year, month, day) if dt.MINYEAR <= year <= dt.MAXYEAR else None


def on_weekday(date: PartialDate, profile: TypographyProfile) -> str:
    """Say a day with its weekday: "le mercredi 18 septembre 2024"."""
    words, day = when(date, profile), _day(date)
    if day is None:
        return words
    name = get_day_names("wide", locale=profile.locale)[day.weekday()]
    return f"le {name} {words.removeprefix('le ')}"


def short(date: PartialDate, profile: TypographyProfile) -> str:
    """Give a day in the figures of the locale, "18/09/2024"; else what a label says."""
    day = _day(date)
    if day is None:
        return label(date, profile)
    return format_date(day, "short", locale=profile.locale)


def since(
    date: PartialDate | None, told: PartialDate, profile: TypographyProfile
) -> str:
    """Say when by the day *told* of before: "la veille", "trois jours plus tard".

    Where one of them is no known day, the other has a time of day, or they are far
    apart, the date itself is said.
    """
    day, other = _day(date), _day(told)
    days = _FARTHEST + 1 if day is None or other is None else (day - other).days
    if abs(days) > _FARTHEST or (date and (date.clock or date.part_of_day)):
        return when(date, profile)
    if days in _NEAR:
        return _NEAR[days]
    number = count(_DAYS, Quantity.exact(abs(days)), profile)
    return f"{plain(number)} plus {'tôt' if days < 0 else 'tard'}"


def lately(unit: DurationUnit) -> str:
    """Say of late: "ces dernières années"; a text that has no other date."""
    return _RECENT[unit]
