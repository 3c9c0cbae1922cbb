# SPDX-License-Identifier: MIT
"""Layout: each line is body, boilerplate or metadata; body lines are rejoined."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

import attrs

from sahelcoop.text import _metalines as meta
from sahelcoop.text._boilerplate import mark_boilerplate
from sahelcoop.text._dateline import dateline
from sahelcoop.text._document import Metadata, Region, Span
from sahelcoop.text._found import Found
from sahelcoop.text._letterhead import body_line, letterhead
from sahelcoop.text._lines import Line, read_lines, sentence_ends
from sahelcoop.text._names import is_listed, is_person
from sahelcoop.text._outlets import OUTLETS_FOLDED
from sahelcoop.text._own_name import own_name
from sahelcoop.text._paragraphs import join_lines

_LONGEST_TITLE: Final = 250
_KICKER: Final = re.compile(r"[^.!?:;,\"«“]{2,30}$")
_FEW: Final = 3
"""Words of the longest rubric, and of one in capitals above a title that has none."""
_CAPITALS: Final = 5
_BEHIND: Final = re.compile(r" ?(?:\||-|::|•|·|/) (?P<outlet>[^|:•·/-]{2,40})$")
_LABEL: Final = re.compile(r"Titre ?: ?")
_LOOK_AHEAD: Final = 6
_CLOCK: Final = re.compile(r"\d ?(?:h|:|heures) ?\d\d")
_WITH_WEEKDAY: Final = 3
"""Blanks in a date that tells its weekday: "mardi 3 mai 2022"."""
"""Lines read below a title: enough for its date, author, source and the text."""
_SIGNED: Final = 5
"""Lines that may close an official text: its date, an office, a name, two ranks."""
_SHORT: Final = 5
"""Words of the longest line under a title that is no part of the text."""
_DASH: Final = 3
"""Code points from the dash of a dateline to its text, at most."""
_LEADS: Final = 2
"""Paragraphs that may open with a dateline: the first, or the one below a lead."""
_CLOSING: Final = '»”" '
"""What may stand after a full stop that is part of a quotation."""


@attrs.define
class Layout:
    """What every non-blank character of a view belongs to."""

    paragraphs: tuple[Span, ...]
    boilerplate: tuple[Region, ...]
    metadata: Metadata


def _is_title(view: str, line: Line) -> bool:
    """Tell whether a line is a title, from its end and its length."""
    words = view[line.start : line.end]
    said = words.rstrip(_CLOSING)
    stopped = said.endswith((";", ",", ".")) and not said.endswith("..")
    return not stopped and len(words) <= _LONGEST_TITLE


def _is_kicker(view: str, line: Line, below: str) -> bool:
    """Tell whether a line is a short rubric with the title proper *below* it."""
    words = view[line.start : line.end]
    title = len(below.split()) > 3 and not sentence_ends(below)
    most = _CAPITALS if words.isupper() and not below.isupper() else _FEW
    few = len(re.findall(r"\w+", words)) <= most
    return title and few and _KICKER.match(words) is not None


def _text_below(lines: list[Line], at: int, found: Found) -> Iterator[str]:
    """Yield the lines under a title that do not name its date, source or author."""
    for line in lines[at + 1 : at + _LOOK_AHEAD]:
        if found.read(line) is None:
            yield found.view[line.start : line.end]


def _goes_on(lines: list[Line], at: int, found: Found) -> bool:
    """Tell whether the sentence of a line runs over its end."""
    below = lines[at + 1]
    return found.view[below.start].islower() and found.read(below) is None


def _read_title(lines: list[Line], at: int, found: Found) -> bool:
    """Take one line of the top as the title or as what stands above it."""
    view, line = found.view, lines[at]
    if "title" in found.slots:
        return False
    below = list(islice(_text_below(lines, at, found), 2))
    if not below or not _is_title(view, line) or _goes_on(lines, at, found):
        return False
    known = view[line.start : line.end].casefold() in OUTLETS_FOLDED
    if len(below) > 1 and (known or _is_kicker(view, line, below[0])):
        outlet = meta.Slot("outlet", Span(line.start, line.end))
        found.add("kicker", line.start, line.end, (outlet,) * known)
    else:
        label = _LABEL.match(view, line.start, line.end)
        start = line.start if label is None else label.end()
        found.add("title", line.start, line.end, _title(view, start, line.end))
    return True


def _title(view: str, start: int, end: int) -> meta.Slots:
    """Part a title from the name of the outlet that pages put behind it."""
    behind = _BEHIND.search(view, start, end)
    if behind is None or not is_listed(behind["outlet"]):
        return (meta.Slot("title", Span(start, end)),)
    title = meta.Slot("title", Span(start, behind.start()))
    return title, meta.slot_of("outlet", behind, "outlet")


def _read_letterhead(lines: list[Line], found: Found) -> int:
    """Take what heads an official text; a body alone heads a title and a text."""
    said = [found.view[line.start : line.end] for line in lines[:_LOOK_AHEAD]]
    end, body, sure = letterhead(said)
    if end + 1 >= len(lines) or not (sure or _is_title(found.view, lines[end])):
        return 0
    for at, line in enumerate(lines[:end]):
        outlet = meta.Slot("outlet", Span(line.start, line.end))
        slots = (outlet,) * (at == body)
        found.add("letterhead", line.start, line.end, slots)
    return end


def _read_head(lines: list[Line], found: Found) -> list[Line]:
    """Take title and metadata from the top; return the lines that are left."""
    at = _read_letterhead(lines, found)
    while at < len(lines) and (
        found.take(lines[at], found.read(lines[at])) or _read_title(lines, at, found)
    ):
        at += 1
    if "title" not in found.slots:
        return lines[at:]
    left: list[Line] = []
    end = _head_end(lines, at, found)
    for line in lines[at:end]:
        words = found.view[line.start : line.end]
        if found.take(line, found.read(line) or _read_named(line, found)):
            continue
        if words.count(" ") < _SHORT and not sentence_ends(words):
            found.add("heading", line.start, line.end, ())
        else:
            left.append(line)
    return left + lines[end:]


def _read_signature(line: Line, found: Found) -> tuple[str, meta.Slots] | None:
    body = body_line(found.view, line.start, line.end)
    if body is not None:
        return "byline", (meta.Slot("outlet", body),)
    slots = meta.signature(found.view, line.start, line.end)
    return None if slots is None else ("byline", slots)


def _read_named(line: Line, found: Found) -> tuple[str, meta.Slots] | None:
    """Read a line that is nothing but the name of an outlet or of a person.

    A person has a given or a family name that is known: in the head of an article other
    words with capitals are of its title.
    """
    told = _read_signature(line, found)
    if told is None or told[1][0].name == "outlet":
        return told
    return told if is_person(found.view[line.start : line.end]) else None


def _head_end(lines: list[Line], at: int, found: Found) -> int:
    """Return where the lines end that have a date below and no sentence above.

    Under the date may stand who wrote it and where.
    """
    end, lead = at, False
    for place in range(at, min(at + _LOOK_AHEAD, len(lines))):
        line = lines[place]
        told = found.read(line)
        signs = end == place and (told or _read_named(line, found))
        dates = told is not None and told[0] == "publication"
        if (signs or dates) if not lead else _is_below_lead(line, told, found):
            end = place + 1
        elif told is None and sentence_ends(found.view[line.start : line.end]):
            lead = True
    return end


def _is_below_lead(
    line: Line, told: tuple[str, meta.Slots] | None, found: Found
) -> bool:
    """Tell whether a line says who wrote and when, and not what is told next.

    A date alone heads an entry of a chronology, unless it has its weekday or its hour;
    under the date, a name alone heads what follows, unless "par" or the like leads it.
    """
    if told is None:
        return False
    names = {slot.name: slot.span.slice(found.view) for slot in told[1]}
    if "published" in found.slots:
        led = all(slot.span.start > line.start for slot in told[1])
        return led and "author" in names and "author" not in found.slots
    date = names.get("published", "")
    clocked = _CLOCK.search(found.view, line.start, line.end) is not None
    sure = clocked or date.count(" ") == _WITH_WEEKDAY
    return "author" in names or len(names) > 1 or (date != "" and sure)


def _read_foot(lines: list[Line], found: Found) -> list[Line]:
    """Take bylines and sources from the bottom; return the lines that are left."""
    end = len(lines)
    while end > 1 and found.take(
        lines[end - 1],
        found.read(lines[end - 1]) or _read_signature(lines[end - 1], found),
    ):
        end -= 1
    return _read_signed(lines[:end], found)


def _read_signed(lines: list[Line], found: Found) -> list[Line]:
    """Take "Niamey, le 3 mai 2022" above the office and the name of who signs."""
    for at in range(len(lines) - 1, max(len(lines) - _SIGNED, 1), -1):
        line = lines[at]
        told = found.read(line)
        if told is not None and told[0] == "publication":
            found.take(line, told)
            return lines[:at] + lines[at + 1 :]
        if sentence_ends(found.view[line.start : line.end]):
            break
    return lines


def _announced(line: Line, found: Found) -> tuple[str, meta.Slots] | None:
    """Read a line that says that it is a date of publication or a source."""
    if line.end - line.start > meta.LONGEST or not meta.announces(
        found.view, line.start, line.end
    ):
        return None
    told = found.read(line)
    return None if told is None or told[0] == "byline" else told


def _read_middle(lines: list[Line], found: Found) -> Iterator[Line]:
    """Take the lines that say what they are wherever they stand."""
    for line in lines:
        told = _announced(line, found)
        if told is None:
            yield line
        else:
            found.take(line, told)


def _read_dateline(
    view: str, paragraphs: tuple[Span, ...], found: Found
) -> tuple[Span, ...]:
    """Cut a dateline off the first paragraph, or off the one below the lead."""
    for at, first in enumerate(paragraphs[:_LEADS]):
        start, slots = dateline(view, first.start, first.end)
        # "3 mai 2022." alone heads an entry of a chronology there.
        sure = at == 0 or len(slots) > 1 or "-" in view[start - _DASH : start]
        if start > first.start and sure:
            found.add("dateline", first.start, _trimmed(view, start), slots)
            text = Span(start, first.end)
            return (*paragraphs[:at], text, *paragraphs[at + 1 :])
    return paragraphs


def _trimmed(view: str, end: int) -> int:
    return end - 1 if view[end - 1] == " " else end


def lay_out(view: str) -> Layout:
    """Sort the lines of *view* and rejoin the running text into paragraphs."""
    found = Found(view)
    boilerplate: tuple[Region, ...] = ()
    lines = list(read_lines(view))
    if len(lines) == 1:  # with no text to stand beside, it is the text
        paragraphs: tuple[Span, ...] = (Span(lines[0].start, lines[0].end),)
    else:
        lines, boilerplate = mark_boilerplate(view, lines)
        lines = _read_foot(_read_head(lines, found), found)
        paragraphs = tuple(join_lines(view, _read_middle(lines, found)))
    paragraphs = _read_dateline(view, paragraphs, found)
    if found.regions and "outlet" not in found.slots:
        name = own_name(view, paragraphs[0].start if paragraphs else 0)
        found.slots.update({"outlet": name} if name else {})
    return Layout(paragraphs, boilerplate, found.value())
