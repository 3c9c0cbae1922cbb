# SPDX-License-Identifier: MIT
"""Composed words: what a reader sees, with the offset of each character in the view."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

import attrs

_HIDDEN = "\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069"
"""Soft hyphen, joiners and direction marks: inside a word, and no part of its form."""
MARKS: Final = "\u0300-\u036f"
_PLAIN: Final = re.compile(r"[ -;=?-~\n¡-¬®-\u02ff‘-…]*+")
"""What most texts are made of; a class that opens with ASCII is the quickest."""
_ODD: Final = re.compile(rf"[{MARKS}{_HIDDEN}]|<<|>>")
_INVISIBLE: Final = re.compile(rf"[{_HIDDEN}]+")
_TYPED: Final = {"''": '"', "<<": "«", ">>": "»"}
"""Quotation marks as they are typed where the keyboard has none."""
_CLUSTER: Final = re.compile(
    rf"(?<=[^\W\d_])(?P<doubled>'')(?=[^\W\d_])|{'|'.join(_TYPED)}"
    rf"|(?<![^ \n])[{_HIDDEN}]+[^ \n{_HIDDEN}][{MARKS}{_HIDDEN}]*"
    rf"|[^ \n{_HIDDEN}][{MARKS}{_HIDDEN}]+"
)
"""Marks of two characters, or a character with the marks on it and the invisible ones
beside it; invisible ones between two blanks stay what they are. Between two letters, a
doubled apostrophe is one that a data base has doubled ("l''armée")."""
_LONGEST: Final = 31
"""A letter and the 30 marks that Unicode's Stream-Safe Text Format (UAX #15) allows:
putting more of them in order takes a time that grows with their square."""


@attrs.frozen
class Plain:
    """Words composed (NFC), with marks of one character and none that is invisible."""

    words: str
    offsets: Sequence[int]
    """For each character of `words`, and for their end, an offset in the view."""


def _composed(match: re.Match[str]) -> str:
    if match["doubled"]:
        return "'"
    cluster = match[0]
    if cluster in _TYPED:
        return _TYPED[cluster]
    visible = _INVISIBLE.sub("", cluster)
    composed = unicodedata.normalize("NFC", visible[:_LONGEST]) + visible[_LONGEST:]
    return min(composed, visible, key=len)  # a few rare characters compose to more


def compose(view: str, start: int, end: int) -> Plain | None:
    """Compose ``view[start:end]``; None if that changes nothing."""
    if view.find("''", start, end) < 0 and (
        _PLAIN.fullmatch(view, start, end) or not _ODD.search(view, start, end)
    ):
        return None
    words: list[str] = []
    offsets: list[int] = []
    at = start
    for match in _CLUSTER.finditer(view, start, end):
        composed = _composed(match)
        words += view[at : match.start()], composed
        offsets += range(at, match.start() + len(composed))
        at = match.end()
    words.append(view[at:end])
    offsets += range(at, end + 1)
    return Plain("".join(words), offsets)
