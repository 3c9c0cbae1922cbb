# SPDX-License-Identifier: MIT
"""All events at a glance: each a stroke from the first day it can be to the last.

A day is a point, a month a stroke as long as a month. Lengths along the strip are
shares of its width, so that its words keep their size on a phone.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.export.core import calendar
from sahelcoop.model import PartialDate
from sahelcoop.page.html import Html, element
from sahelcoop.page.words import Words
from sahelcoop.render.plan import Happening

__all__ = ["strip"]

_TAGS: Final = ("delivery", "attack", "agreement")
_LONGEST: Final = 366
"""Days of the longest stroke that widens the strip."""
_LEAST: Final = 90
"""Days that a strip shows at the least."""
_ROW: Final = 14
_HEAD: Final = 22
_GAP: Final = 2.5
"""Share of the width, in hundredths, that parts two strokes of a row."""
_TICKS: Final = 7
_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000)
"""In months, what may lie between two ticks."""


@attrs.frozen
class _Stroke:
    number: int
    event: Happening
    first: int
    last: int
    """Days, as `datetime.date.toordinal` numbers them."""


@attrs.frozen
class _Axis:
    first: int
    last: int

    def share(self, day: int) -> float:
        """Give the place of a day in hundredths of the width, with a margin."""
        share = (day - self.first) / (self.last - self.first)
        return round(1 + 98 * min(1, max(0, share)), 2)


def _strokes(events: Mapping[int, Happening]) -> Iterator[_Stroke]:
    for number, event in events.items():
        if event.date is not None:
            first, last = calendar(event.date.earliest), calendar(event.date.latest)
            if first and last:
                yield _Stroke(number, event, first.toordinal(), last.toordinal())


def _axis(strokes: Sequence[_Stroke]) -> _Axis:
    """Span all strokes that are not too long to tell anything, with room around."""
    short = [s for s in strokes if s.last - s.first <= _LONGEST] or strokes
    first, last = min(s.first for s in short), max(s.last for s in short)
    room = max(0, _LEAST - (last - first)) // 2 + 1
    return _Axis(max(1, first - room), min(dt.date.max.toordinal(), last + room))


def strip(events: Mapping[int, Happening], words: Words) -> Html:
    """Draw the strip; nothing where no event is dated."""
    strokes = list(_strokes(events))
    if not strokes:
        return Html()
    axis, top, parts = _axis(strokes), 0, list[Html]()
    for tag in _TAGS:
        own = [stroke for stroke in strokes if stroke.event.tag == tag]
        if own:
            label = words.counted(tag, len(own))
            parts.append(element("text", label, x="0", y=top + 14, class_="lane"))
            rows = list(_rows(own, axis))
            for row, stroke in rows:
                y = top + _HEAD + _ROW * row + 6
                parts.append(_drawn(stroke, axis, y, words))
            top += _HEAD + _ROW * (1 + max(row for row, _ in rows)) + 6
    picture = element(
        "svg",
        *_ticks(axis, top, words),
        *parts,
        width="100%",
        height=top + 24,
        role="group",
        aria_label=words["timeline"],
    )
    caption = element("figcaption", words["strip"])
    return element("figure", picture, caption, class_="strip")


def _rows(strokes: Sequence[_Stroke], axis: _Axis) -> Iterator[tuple[int, _Stroke]]:
    """Put each stroke in the first row where it touches no other."""
    ends: list[float] = []
    for stroke in sorted(strokes, key=lambda s: (s.first, s.last)):
        start, end = axis.share(stroke.first), axis.share(stroke.last)
        row = next((n for n, taken in enumerate(ends) if taken + _GAP < start), None)
        if row is None:
            row = len(ends)
            ends.append(end)
        ends[row] = end
        yield row, stroke


def _drawn(stroke: _Stroke, axis: _Axis, y: int, words: Words) -> Html:
    date = stroke.event.date
    when = words.date(date) if date else ""
    kind = words[f"{stroke.event.tag}.name"]
    line = element(
        "line",
        x1=f"{axis.share(stroke.first)}%",
        x2=f"{axis.share(stroke.last)}%",
        y1=y,
        y2=y,
    )
    return element(
        "a",
        line,
        element("title", f"{stroke.number}. {kind}, {when}"),
        href=f"#event-{stroke.number}",
        aria_label=f"{kind} {stroke.number}, {when}",
        class_=stroke.event.tag + " long" * (stroke.last - stroke.first > _LONGEST),
    )


def _months(axis: _Axis) -> list[dt.date]:
    """Give the firsts of months to tick, a round number of months apart."""
    start, end = dt.date.fromordinal(axis.first), dt.date.fromordinal(axis.last)
    low, high = start.year * 12 + start.month, end.year * 12 + end.month - 1
    step = next(s for s in _STEPS if high // s - -(-low // s) < _TICKS)
    numbers = range(-(-low // step) * step, high + 1, step)
    return [dt.date(n // 12, n % 12 + 1, 1) for n in numbers]


def _ticks(axis: _Axis, height: int, words: Words) -> Iterator[Html]:
    months = _months(axis)
    whole = all(month.month == 1 for month in months)
    for number, month in enumerate(months):
        x = f"{axis.share(month.toordinal())}%"
        day = month.isoformat()
        text = day[:4] if whole else words.date(PartialDate(day[:7]))
        minor = "tick minor" if number % 2 else "tick"
        yield element("line", x1=x, x2=x, y1=0, y2=height, class_="net")
        yield element("text", text, x=x, y=height + 16, class_=minor)
