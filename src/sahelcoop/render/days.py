# SPDX-License-Identifier: MIT
"""Known days in other words: with their weekday, in figures, or from another day."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from babel.dates import format_date, get_day_names

from sahelcoop.model.dates import PartialDate
from sahelcoop.model.edtf import EdtfDate
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.times import Duration, DurationUnit
from sahelcoop.render.dates import label, when
from sahelcoop.render.nouns import plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.typography import TypographyProfile

__all__ = ["amount_of", "lasting", "lately", "on_weekday", "short", "since"]

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

_UNITS: Final[Mapping[DurationUnit, Noun]] = {
    DurationUnit.YEAR: Noun("an", "ans"),
    DurationUnit.MONTH: Noun("mois", "mois"),
    DurationUnit.WEEK: Noun("semaine", "semaines", feminine=True),
    DurationUnit.DAY: Noun("jour", "jours"),
    DurationUnit.HOUR: Noun("heure", "heures", feminine=True),
    DurationUnit.MINUTE: Noun("minute", "minutes", feminine=True),
    DurationUnit.SECOND: Noun("seconde", "secondes", feminine=True),
}
_YEARS: Final = Noun("année", "années", feminine=True)
"""What years are after a word that is no figure: "plusieurs années"."""

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
    number = count(_UNITS[DurationUnit.DAY], Quantity.exact(abs(days)), profile)
    return f"{plain(number)} plus {'tôt' if days < 0 else 'tard'}"


def lately(unit: DurationUnit) -> str:
    """Say of late: "ces dernières années"; a text that has no other date."""
    return _RECENT[unit]


def lasting(length: Duration, profile: TypographyProfile) -> str:
    """Say how long: "cinq ans", "une dizaine d’années", "plusieurs mois"."""
    quantity = amount_of(length)
    phrase = plain(count(_UNITS[length.unit], quantity, profile))
    if length.unit is DurationUnit.YEAR and phrase.startswith(("une ", "plusieurs ")):
        return plain(count(_YEARS, quantity, profile))
    return phrase


def amount_of(length: Duration) -> Quantity:
    """Give the number of units; a low of 2 and no more is "plusieurs"."""
    low, best, high = length.low, length.best, length.high
    if best == 0:
        return Quantity(Qualifier.LESS_THAN, high=1)
    if best is not None:
        close = length.approximate or {low, high} - {None, best}
        return Quantity.about(best) if close else Quantity.exact(best)
    if low is None:
        return Quantity.at_most(high or 0)
    if high is None:
        several = low == 2
        return Quantity(Qualifier.SEVERAL) if several else Quantity.at_least(low)
    return Quantity.between(low, high)
