# SPDX-License-Identifier: MIT
"""Boilerplate: page furniture told by its words, or by standing beside such lines."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from sahelcoop.text import _metalines as meta
from sahelcoop.text._cues import (
    BULLETS,
    CAPTION,
    COMMENT,
    CUES,
    FOOTER,
    INTERTITLE,
    LINK,
    REPEATED,
    Cue,
)
from sahelcoop.text._document import Region
from sahelcoop.text._imprint import read_line
from sahelcoop.text._lines import Line, sentence_ends

_LONGEST: Final = 240
"""Code points of the longest line that a cue is tried on; running text is longer."""
_LONGEST_CAPTION: Final = 120
_LONGEST_HEADING: Final = 3
"""Blanks between the words of "Dans le même dossier"."""
_LONGEST_INTERTITLE: Final = 80
_SHORTEST_QUOTED: Final = 2
_MARKS: Final = '«»“”" \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}'
_SHORTEST_REPEATED: Final = 40
"""Code points of the shortest line that stands nowhere twice by chance."""
_BY_ID: Final = {cue.id: cue for cue in CUES}
_READER: Final = re.compile(
    rf"(?:\d+\. ?)?(?:Le )?(?:{meta.DATE})[^.]{{0,25}},? (?:par|de) "
    r"|.{2,40} (?:dit|a écrit) ?:"
)
"""How a reader's comment is headed."""
_RELATED: Final = _BY_ID["related"]
_LIKE_NAMES: Final = frozenset(("navigation", "reading_time"))
_HINTS: Final = frozenset(hint for cue in CUES for hint in cue.hints)


@cache
def _cues(*, hinted: bool) -> re.Pattern[str]:
    """Write those without hints as one expression, or all: most pages hint at none."""
    cues = [cue for cue in CUES if hinted or not cue.hints]
    patterns = "|".join(f"(?P<{cue.id}>{cue.pattern})" for cue in cues)
    return re.compile(f"{BULLETS}(?:{patterns})")


def _cue(view: str, line: Line, words: str, hints: Iterable[str]) -> Cue | None:
    """Tell what a line of *words* is, which can hold no other hints than *hints*."""
    hinted = bool(hints) and any(map(words.__contains__, hints))
    match = _cues(hinted=hinted).match(words)
    if match is None:
        return None
    cue = _BY_ID[str(match.lastgroup)]
    if cue.id in _LIKE_NAMES and read_line(view, line.start, line.end):
        return None  # such as "Awa Sow | 6 juin 2020 | Le Fil", "18:04 6/06/2020"
    return cue


def _is_caption(view: str, line: Line, above: Cue) -> bool:
    """Tell whether a line stands under the credit of its picture."""
    if above.id != "photo_credit" or not view[line.start].isupper():
        return False
    words = view[line.start : line.end]
    if len(words) > _LONGEST_CAPTION or sentence_ends(words):
        return False
    return read_line(view, line.start, line.end) is None


def _is_heading(words: str) -> bool:
    """Tell whether a line announces links and holds none."""
    words = words.rstrip(" :>")
    return ":" not in words and words.count(" ") <= _LONGEST_HEADING


def _tell(view: str, lines: Iterable[Line]) -> Iterator[tuple[Line, Cue | None]]:
    """Tell the lines that are furniture by themselves, repeated, or under a heading."""
    said = [
        view[line.start : line.end].lower() if line.end - line.start <= _LONGEST else ""
        for line in lines
    ]
    hints = tuple(filter("\n".join(said).__contains__, _HINTS))
    heading = False
    seen: set[str] = set()
    for line, words in zip(lines, said, strict=True):
        cue = _cue(view, line, words, hints) if words else None
        if line.end - line.start >= _SHORTEST_REPEATED:
            whole = view[line.start : line.end]
            cue = REPEATED if whole in seen else cue
            seen.add(whole)
        if cue is None and _is_intertitle(view, line):
            cue = INTERTITLE
        if cue is None and heading and view[line.end - 1] != ".":
            cue = LINK
        heading = cue is _RELATED and _is_heading(words)
        yield line, cue


def _is_intertitle(view: str, line: Line) -> bool:
    """Tell a heading that quotes what somebody says below: "« On a tout perdu »"."""
    if line.end - line.start > _LONGEST_INTERTITLE or view[line.start] not in '«“"':
        return False
    said = view[line.start : line.end].strip(_MARKS)
    again = view.find(said, line.end) if len(said) > _SHORTEST_QUOTED else -1
    if again < 0:
        return False
    ends = view.find("\n", again)
    below = view[view.rfind("\n", 0, again) + 1 : ends if ends >= 0 else None]
    return below.strip(_MARKS) != said


def _foot(view: str, told: list[tuple[Line, Cue | None]]) -> int:
    """Return the place of the last line that ends like a sentence of the text."""
    for at in range(len(told) - 1, -1, -1):
        line, cue = told[at]
        if cue is None and sentence_ends(view[line.start : line.end]):
            return at
    return len(told)


def _opens_comments(view: str, line: Line, above: Cue | None) -> bool:
    """Tell whether the first reader speaks here: "Le 28 juin à 07:12, par Awa"."""
    counted = above is not None and above.id == "comment_count"
    return counted and _READER.match(view, line.start, line.end) is not None


def mark_boilerplate(
    view: str, lines: list[Line]
) -> tuple[list[Line], tuple[Region, ...]]:
    """Part the lines that are page furniture from the others.

    Under the last line that ends like a sentence, whatever follows a line of page
    furniture is furniture too, unless it names the article's date, source or author.
    """
    told = list(_tell(view, lines))
    if all(cue is None for _, cue in told):
        return lines, ()
    foot = _foot(view, told)
    left: list[Line] = []
    regions: list[Region] = []
    above: Cue | None = None
    below = False
    commented = False
    for at, (line, told_cue) in enumerate(told):
        commented = commented or _opens_comments(view, line, above)
        cue = COMMENT if commented and told_cue is None else told_cue
        if cue is None and above and left and _is_caption(view, line, above):
            cue = CAPTION
        if cue is None and below and read_line(view, line.start, line.end) is None:
            cue = FOOTER
        below = below or (cue is not None and at > foot)
        above = cue
        if cue is None:
            left.append(line)
        else:
            regions.append(Region(line.start, line.end, cue.id, cue.reason))
    return left, tuple(regions)
