# SPDX-License-Identifier: MIT
"""Dates as phrases of French: "le 18 septembre 2024", "du 17 au 18 septembre 2024"."""

import re
from collections.abc import Mapping
from typing import Final

from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.edtf import EdtfDate, EdtfInterval, End
from sahelcoop.model.times import ClockTime
from sahelcoop.render.periods import Period, period_of
from sahelcoop.render.typography import NO_BREAK, TypographyProfile

__all__ = ["at_clock", "due", "label", "when"]

_PARTS: Final[Mapping[PartOfDay, str]] = {
    PartOfDay.DAWN: " à l’aube",
    PartOfDay.MORNING: " au matin",
    PartOfDay.NOON: " à la mi-journée",
    PartOfDay.AFTERNOON: " dans l’après-midi",
    PartOfDay.EVENING: " au soir",
    PartOfDay.NIGHT: " dans la nuit",
}


def when(date: PartialDate | None, profile: TypographyProfile) -> str:
    """Say when something happened: "le 1er septembre 2024, vers 5 h 30".

    A date that French cannot name (`XXXX-XX-30`) gives the nearest coarser phrase, or
    nothing. A year that was only inferred follows in brackets.
    """
    if date is None:
        return ""
    parsed = date.parsed
    if isinstance(parsed, EdtfInterval):
        words = _interval(parsed, date.portion, profile)
        ends = (parsed.start, parsed.end)
    else:
        words = _single(parsed, date.portion, profile)
        ends = (parsed, parsed)
    if words.startswith("du ") and date.part_of_day is PartOfDay.NIGHT:
        words = f"dans la nuit {words}"
    elif words and date.part_of_day:
        words += _PARTS[date.part_of_day]
    return f"{words}{_time(date)}{_inferred(ends, profile)}" if words else ""


def due(date: PartialDate | None, profile: TypographyProfile) -> str:
    """Say by when something is to happen: an interval without start is a deadline."""
    parsed = None if date is None else date.parsed
    if (
        date is not None
        and isinstance(parsed, EdtfInterval)
        and isinstance(parsed.start, End)
        and isinstance(parsed.end, EdtfDate)
        and (end := period_of(parsed.end, profile, date.portion))
    ):
        return f"d’ici {end.ending}"
    return when(date, profile)


_LEADING: Final = re.compile(
    "le |en |dans la (?=nuit)|à la (?=mi-)|à l’(?=été|automne|hiver)"
    "|au (?=printemps|\\w+ (?:tri|se)mestre)"
)
"""What leads to a date in a sentence; "au plus tard" is none."""


def label(date: PartialDate | None, profile: TypographyProfile) -> str:
    """Give a date as it stands before a colon: "30 mars 2022", "été 2021"."""
    words = when(date, profile)
    found = _LEADING.match(words)
    return words[found.end() :] if found else words


def _single(
    parsed: EdtfDate, portion: Portion | None, profile: TypographyProfile
) -> str:
    period = period_of(parsed, profile, portion, year=not _guessed(parsed))
    if period is None:
        return ""
    words = period.about if any(parsed.qualified("~%")) else period.at
    return f"peut-être {words}" if all(parsed.qualified("?%")) else words


def _guessed(parsed: EdtfDate | End) -> bool:
    """Tell whether the year rests on an inference while the rest is stated."""
    if isinstance(parsed, End) or parsed.year.number is None:
        return False
    doubts = parsed.qualified("?%")
    return doubts[0] and not all(doubts)


def _inferred(ends: tuple[EdtfDate | End, ...], profile: TypographyProfile) -> str:
    years = {
        end.year.number: None
        for end in ends
        if isinstance(end, EdtfDate) and _guessed(end)
    }
    if not years:
        return ""
    listed = profile.listed([str(year) for year in years])
    noun = "années déduites" if len(years) > 1 else "année déduite"
    return f" ({noun}{NO_BREAK}: {listed})"


def _time(date: PartialDate) -> str:
    """Write the time of day; seconds are more than a newspaper prints."""
    parsed = date.parsed
    clock = date.clock
    if clock is None and isinstance(parsed, EdtfDate) and parsed.time is not None:
        clock = ClockTime(int(parsed.time[:2]), int(parsed.time[3:5]))
    if clock is None:
        return ""
    preposition = "vers" if clock.approximate else "à"
    return f", {preposition} {at_clock(clock)}"


def at_clock(clock: ClockTime) -> str:
    """Write a time of day: "20 h 30"."""
    minutes = "" if clock.minute is None else f"{NO_BREAK}{clock.minute:02}"
    return f"{clock.hour}{NO_BREAK}h{minutes}"


def _interval(
    parsed: EdtfInterval, portion: Portion | None, profile: TypographyProfile
) -> str:
    start, end = parsed.start, parsed.end
    first, last = _ends(start, end, portion, profile)
    if first and last:
        words = f"{first.starting} {last.ending}"
    elif first:
        going_on = end is End.OPEN
        words = first.since if going_on else f"à partir {first.starting}"
    elif last:
        words = f"au plus tard {last.at}" if start is End.OPEN else last.until
    else:
        return ""
    return _hedges(start, end) + words


def _hedges(*ends: EdtfDate | End) -> str:
    """Say that an end of an interval is approximate or uncertain."""
    dates = [end for end in ends if isinstance(end, EdtfDate)]
    rough = any(any(end.qualified("~%")) for end in dates)
    doubted = any(all(end.qualified("?%")) for end in dates)
    return "approximativement " * rough + "peut-être " * doubted


def _ends(
    start: EdtfDate | End,
    end: EdtfDate | End,
    portion: Portion | None,
    profile: TypographyProfile,
) -> tuple[Period | None, Period | None]:
    """Name both ends; what they share is said once, at the end."""
    last = first = None
    if isinstance(end, EdtfDate):
        last = period_of(end, profile, portion, year=not _guessed(end))
    if isinstance(start, EdtfDate):
        year, month = _told_once(start, end)
        year = not (year or _guessed(start))
        first = period_of(start, profile, portion, year=year, month=not month)
    return first, last


def _told_once(start: EdtfDate, end: EdtfDate | End) -> tuple[bool, bool]:
    """Tell whether the end says the year, and the month, of the start too."""
    if isinstance(end, End):
        return False, False
    year, month, day = start.numbers
    same_year = year == end.numbers[0] and None not in (month, end.numbers[1])
    days = None not in (day, end.numbers[2])
    return same_year, same_year and days and month == end.numbers[1]
