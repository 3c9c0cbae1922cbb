# SPDX-License-Identifier: MIT
"""Dates in the Extended Date/Time Format: read, checked, printed.

Read are levels 0 and 1 of the Library of Congress' specification (2019; ISO 8601-2:2019
has the same forms), and of level 2 the qualifiers of single components, unspecified
digits anywhere, and the sub-year groupings 21 to 41. Everything else is refused. Where
the specification leaves a choice, we read: any single date without a time of day as the
end of an interval, negative years with months and days, and no hour 24 or second 60.
"""

from functools import lru_cache
from typing import Final

from sahelcoop.errors import EdtfError
from sahelcoop.model._edtf_tree import (
    MARKS,
    Component,
    EdtfDate,
    EdtfInterval,
    End,
)

__all__ = [
    "MAX_LENGTH",
    "Component",
    "Edtf",
    "EdtfDate",
    "EdtfInterval",
    "End",
    "parse_edtf",
]

MAX_LENGTH: Final = 120
"""Characters of the longest text that is read; every valid one is shorter."""

Edtf = EdtfDate | EdtfInterval
"""What an EDTF text says."""


def parse_edtf(text: str) -> Edtf:
    """Read an EDTF text; `str` of the result is *text* again.

    Anything else raises `EdtfError` with the position (code points) and the reason.
    """
    return _read(text)


# Documents say the same few hundred dates over and over.
@lru_cache(maxsize=4096)
def _read(text: str) -> Edtf:
    if len(text) > MAX_LENGTH:
        raise EdtfError(text, MAX_LENGTH, f"a date has at most {MAX_LENGTH} characters")
    start, slash, end = text.partition("/")
    if not slash:
        return _read_date(text)
    at = len(start) + 1
    if "/" in end:
        raise EdtfError(text, at + end.index("/"), "an interval has one slash")
    return EdtfInterval(_read_end(text, 0, at - 1), _read_end(text, at, len(text)))


def _read_end(text: str, start: int, stop: int) -> EdtfDate | End:
    """Read one side of the interval *text*; errors speak of all of it."""
    side = text[start:stop]
    if side in {End.OPEN, End.UNKNOWN}:
        return End(side)
    try:
        return _read_date(side)
    except EdtfError as error:
        raise EdtfError(text, start + error.position, error.reason) from None


@lru_cache(maxsize=1024)
def _read_date(text: str) -> EdtfDate:
    """Cut a date into its pieces; `EdtfDate` judges them."""
    written, mark, time = text.partition("T")
    # A year may have a sign, which looks like the hyphen between two components.
    lead = len(written) - len(written.lstrip("?~%Y-"))
    first, *others = written[lead:].split("-", 2)
    month, day, *_ = *map(_component, others), None, None
    return EdtfDate(
        _component(written[:lead] + first), month, day, time if mark else None
    )


# A handful of years, twelve months and 31 days make up nearly all dates.
@lru_cache(maxsize=1024)
def _component(piece: str) -> Component:
    before = piece[:1] if piece[:1] in MARKS else ""
    rest = piece.removeprefix(before)
    after = rest[-1:] if rest[-1:] in MARKS else ""
    return Component(rest.removesuffix(after), before, after)
