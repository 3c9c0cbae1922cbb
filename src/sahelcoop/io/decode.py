# SPDX-License-Identifier: MIT
"""From bytes to text: UTF-8, UTF-16 and CP1252, told apart by the bytes alone."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

from sahelcoop.errors import InputError

__all__ = ["decode", "is_cp1252"]

_MARKS: Final = {
    BOM_UTF8: "utf-8-sig",
    BOM_UTF16_BE: "utf-16",
    BOM_UTF16_LE: "utf-16",
}


_BAD_BYTE: Final = re.compile("[\udc80-\udcff]")
"""What "surrogateescape" makes of a byte that is not UTF-8."""
_NOT_ASCII: Final = re.compile("[^\0-\x7f]")


def decode(data: bytes, name: str) -> str:
    """Decode *data* without its byte order mark, and without touching its line ends.

    Raises InputError about *name* when the encoding cannot be told.
    """
    encoding = _encoding(data)
    if encoding is None:
        reason = "holds NUL bytes: no text, or UTF-16 without its byte order mark"
        raise InputError(name, reason)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        called = encoding.removesuffix("-sig").upper()
        reason = f"is not valid {called} at byte {error.start}"
        raise InputError(name, reason) from error


def _encoding(data: bytes) -> str | None:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return encoding
    if b"\0" in data:
        return None
    return "cp1252" if is_cp1252(data) else "utf-8"


def is_cp1252(data: bytes) -> bool:
    """Tell CP1252 from UTF-8, and from UTF-8 with a few bad bytes.

    Text in CP1252 may hold valid UTF-8 by chance, as "CAFÉ»" does, but all its other
    accented letters are bad bytes; where the good ones prevail, it was UTF-8.
    """
    seen = data.decode("utf-8", "surrogateescape")
    bad = len(_BAD_BYTE.findall(seen))
    good = len(_NOT_ASCII.findall(seen)) - bad
    return bad > 0 and bad >= good
