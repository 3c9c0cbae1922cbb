# SPDX-License-Identifier: MIT
"""Bytes to parsed JSON, strictly: no duplicate keys, no NaN, no byte order mark."""

from json import JSONDecodeError, JSONDecoder
from typing import Any, Final, NoReturn

from sahelcoop.errors import JsonError
from sahelcoop.wire._paths import json_path
from sahelcoop.wire._tokens import Walk

__all__ = ["decode", "parse", "text_of"]

_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate key")
    return found


def _constant(name: str) -> NoReturn:
    raise ValueError(name)


decode: Final = JSONDecoder(object_pairs_hook=_unique, parse_constant=_constant).decode
"""Parse JSON text. Raises ValueError or RecursionError, without a path."""


def text_of(data: str | bytes) -> str:
    """Give the text of a document.

    Raises JsonError for a byte order mark (RFC 8259 forbids to write one), for what is
    not UTF-8 and for lone surrogates.
    """
    try:
        text = data if isinstance(data, str) else data.decode()
        text.encode()
    except UnicodeDecodeError as error:
        before, reason = error.object[: error.start].decode(), "not UTF-8"
    except UnicodeEncodeError as error:
        before, reason = error.object[: error.start], "lone surrogate"
    else:
        if text.startswith(_MARK):
            raise JsonError("$", "starts with a byte order mark")
        return text
    raise JsonError(_path_at(before, len(before)), f"{reason} at offset {len(before)}")


def parse(text: str) -> Any:  # noqa: ANN401 - JSON is anything
    """Parse JSON text; what is wrong is a JsonError with the path."""
    try:
        return decode(text)
    except JSONDecodeError as error:
        at = error.pos
        reason = f"{error.msg.removesuffix(' at')} at offset {at}"
    except (RecursionError, ValueError) as error:
        at, reason = len(text), str(error)
    # The walk may find a duplicate key, NaN or the like on its way.
    raise JsonError(_path_at(text, at), reason if text.strip() else "empty document")


def _path_at(text: str, position: int) -> str:
    walk = Walk(text)
    for token in walk:
        if token.start + len(token.text) > position:
            break
    return json_path(walk.path)
