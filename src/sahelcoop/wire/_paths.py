# SPDX-License-Identifier: MIT
"""Places in a JSON document: as JSON paths in errors, as dotted paths in `extra`."""

import re
from json import dumps
from typing import Final

__all__ = ["Path", "dotted", "json_path", "steps"]

Path = tuple[str | int, ...]
"""Keys and indexes from the root of a document."""

VERSION_KEY: Final = "schema_version"
"""Under this name `extra` keeps the version of the document."""

_SHOWN: Final = 60
"""Characters of a key that an error shows."""

_SIMPLE = re.compile("[A-Za-z_][A-Za-z0-9_]*")
_UNSAFE = re.compile(r"[.\x00-\x1f\x7f-\x9f\ud800-\udfff]|^\s|\s$|^%$|%(?=[0-9a-f]{4})")
_ESCAPE = re.compile("%([0-9a-f]{4})")


def json_path(path: Path) -> str:
    """Write *path* for an error: `$.items[0].quantity`, `$.sources["items.0"]`."""
    return "$" + "".join(map(_step, path))


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if len(step) > _SHOWN:
        step = step[:_SHOWN] + "…"
    return f".{step}" if _SIMPLE.fullmatch(step) else f"[{dumps(step)}]"


def dotted(path: Path) -> str:
    """Write *path*, from a record on, as a key of `extra`.

    What would be misread or refused is escaped: `%002e` is a dot, a lone `%` no text.
    """
    if path == (VERSION_KEY,):
        return f"%{ord(VERSION_KEY[0]):04x}{VERSION_KEY[1:]}"
    return ".".join(_escaped(str(step)) for step in path)


def _escaped(step: str) -> str:
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):04x}", step) or "%"


def steps(key: str) -> tuple[str, ...]:
    """Take a key of `extra` apart."""
    parts = ("" if part == "%" else part for part in key.split("."))
    return tuple(_ESCAPE.sub(lambda found: chr(int(found[1], 16)), p) for p in parts)
