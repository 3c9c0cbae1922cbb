# SPDX-License-Identifier: MIT
"""Dates as phrases of English: "on 18 September 2024", "in mid-March 2022"."""

import re
from collections.abc import Mapping
from typing import Final

from babel.dates import get_month_names

from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.edtf import EdtfDate, EdtfInterval, End
from sahelcoop.render.typography import NO_BREAK

__all__ = ["due", "label", "when"]

_PARTS: Final[Mapping[PartOfDay, str]] = {
    PartOfDay.DAWN: "at dawn on",
    PartOfDay.MORNING: "on the morning of",
    PartOfDay.NOON: "at midday on",
    PartOfDay.AFTERNOON: "on the afternoon of",
    PartOfDay.EVENING: "on the evening of",
    PartOfDay.NIGHT: "on the night of",
}
_PORTIONS: Final[Mapping[Portion, str]] = {
    Portion.EARLY: "early ",
    Portion.MID: "mid-",
    Portion.LATE: "late ",
}
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_GROUPINGS: Final[Mapping[str, str]] = {
    **{f"{code}": _SEASONS[(code - 21) % 4] for code in range(21, 33)},
    **{
        f"{33 + n}": f"the {word} quarter of"
        for n, word in enumerate(("first", "second", "third", "fourth"))
    },
    **{
        f"{37 + n}": f"the {word} third of"
        for n, word in enumerate(("first", "second", "last"))
    },
    "40": "the first half of",
    "41": "the second half of",
}
"""By EDTF code."""


def _period(date: EdtfDate, portion: Portion | None) -> tuple[str, bool]:
    """Name the finest stretch that English has a phrase for; whether it is a day."""
    number, month, day = date.numbers
    year = "" if number is None else f" {number}"
    code = date.month.digits if date.month else ""
    part = _PORTIONS[portion] if portion else ""
    if month is not None:
        name = f"{get_month_names('wide', locale='en')[month]}{year}"
        return (f"{day}{NO_BREAK}{name}", True) if day else (f"{part}{name}", False)
    if code in _GROUPINGS and number is not None:
        return f"{part}{_GROUPINGS[code]}{year}", False
    if number is not None:
        return f"{part}{number}", False
    digits = date.year.digits
    start = digits.rstrip("X")
    if len(start) == 3 and start.isdecimal():
        return f"the {start}0s", False
    return "", False


def _at(date: EdtfDate, portion: Portion | None) -> str:
    words, day = _period(date, portion)
    if not words:
        return ""
    if any(date.qualified("~%")):
        return f"around {words}"
    return f"{'on' if day else 'in'} {words}"


def _interval(parsed: EdtfInterval, portion: Portion | None) -> str:
    start, end = parsed.start, parsed.end
    first = _period(start, portion)[0] if isinstance(start, EdtfDate) else ""
    last, day = _period(end, portion) if isinstance(end, EdtfDate) else ("", False)
    if first and last:
        return f"from {_shortened(first, last)} to {last}"
    if first:
        return f"since {first}" if end is End.OPEN else f"from {first}"
    return f"by {last}" if last and not day else f"on or before {last}" * bool(last)


def _shortened(first: str, last: str) -> str:
    """Leave out of a start what its end says too: "17" before "18 March 2022"."""
    ours, theirs = (re.split(f"[ {NO_BREAK}]", words) for words in (first, last))
    while len(ours) > 1 and ours[-1] == theirs[-1]:
        ours, theirs = ours[:-1], theirs[:-1]
    return NO_BREAK.join(ours)


def _timed(date: PartialDate, words: str) -> str:
    """Put the time or the part of the day before a day."""
    if not re.match("(?:on|from) \\d", words):
        return words
    if date.clock is not None:
        about = "about " * date.clock.approximate
        return f"at {about}{date.clock.hour:02}:{date.clock.minute or 0:02} {words}"
    if date.part_of_day is None:
        return words
    return f"{_PARTS[date.part_of_day]} {words.partition(' ')[2]}"


def when(date: PartialDate | None) -> str:
    """Say when, as far as English can name it; an inferred year says that it is."""
    if date is None:
        return ""
    parsed = date.parsed
    if isinstance(parsed, EdtfInterval):
        words = _interval(parsed, date.portion)
        ends = [end for end in (parsed.start, parsed.end) if isinstance(end, EdtfDate)]
    else:
        words, ends = _at(parsed, date.portion), [parsed]
    doubts = [end.qualified("?%") for end in ends]
    words = _timed(date, words)
    if not words:
        return ""
    if any(all(doubt) for doubt in doubts):
        return f"possibly {words}"
    return f"{words} (year inferred)" if any(d[0] for d in doubts) else words


def due(date: PartialDate | None) -> str:
    """Say by when something is to happen."""
    return when(date).replace("on or before ", "by ", 1)


def label(date: PartialDate | None) -> str:
    """Give a date as it stands before a colon: "30 March 2022"."""
    return re.sub("^(?:on|in) (?:the )?", "", when(date))
