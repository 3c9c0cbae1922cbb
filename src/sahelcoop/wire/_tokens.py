# SPDX-License-Identifier: MIT
"""JSON text piece by piece, and the path at each piece: where the trouble is."""

import re
from collections.abc import Iterator
from json import loads
from typing import Final, NamedTuple

import attrs

from sahelcoop.errors import JsonError
from sahelcoop.wire._paths import Path, json_path

__all__ = ["Token", "Walk"]

_DEEPEST: Final = 64
"""Levels that are walked; a dossier has about fifteen."""

_LONGEST_NUMBER: Final = 4300
"""Characters: `int` reads no more digits unless told to, as it takes quadratic time."""

_TOKEN: Final = re.compile(
    r"""[ \t\n\r]*+(?:
    (?P<string>"(?:[^"\\]++|\\.)*+")
    |(?P<number>-?[0-9][0-9.eE+-]*+)
    |(?P<word>-?[A-Za-z]++)
    |(?P<mark>[\[\]{},:]))""",
    re.VERBOSE | re.DOTALL,
)
_BETWEEN: Final = frozenset(",:]}")
_NOT_JSON: Final = frozenset({"NaN", "Infinity", "-Infinity"})


class Token(NamedTuple):
    """A piece of JSON text, and where it starts."""

    text: str
    start: int
    of_container: bool
    """Whether it is a key, comma, colon or end of the object or array around it."""


@attrs.define
class _Level:
    """An object or array that is open, and the key or index that it has come to."""

    is_object: bool
    step: str | int | None
    expects_key: bool
    keys: set[str] = attrs.field(factory=set[str])


@attrs.define
class Walk:
    """A walk through a text up to its end or its first syntax error, if it has one.

    Duplicate keys, NaN and Infinity, endless numbers and too many levels end the walk
    with a `JsonError`.
    """

    text: str
    _levels: list[_Level] = attrs.field(factory=list[_Level], init=False)

    @property
    def path(self) -> Path:
        """The path that the walk has come to."""
        return tuple(level.step for level in self._levels if level.step is not None)

    def path_of(self, token: Token) -> Path:
        """Give the path of the value that the last *token* belongs to."""
        levels = self._levels[:-1] if token.of_container else self._levels
        return tuple(level.step for level in levels if level.step is not None)

    def __iter__(self) -> Iterator[Token]:
        at = 0
        while found := _TOKEN.match(self.text, at):
            at, piece = found.end(), found[found.lastgroup or 0]
            is_key = piece[0] == '"' and self._expects_key
            token = Token(piece, at - len(piece), is_key or piece in _BETWEEN)
            if is_key:
                self._read_key(piece)
            self._refuse(piece)
            yield token
            self._follow(piece)

    @property
    def _expects_key(self) -> bool:
        return bool(self._levels) and self._levels[-1].expects_key

    def _error(self, reason: str) -> JsonError:
        return JsonError(json_path(self.path), reason)

    def _read_key(self, piece: str) -> None:
        """Note a key; one with a broken escape is left to `json`."""
        level = self._levels[-1]
        try:
            key = loads(piece)
        except ValueError:
            return
        level.step, level.expects_key = key, False
        if key in level.keys:
            raise self._error("duplicate key")
        level.keys.add(key)

    def _refuse(self, piece: str) -> None:
        if piece in _NOT_JSON:
            raise self._error(f"{piece} is not JSON")
        if len(piece) > _LONGEST_NUMBER and piece[0] in "-0123456789":
            raise self._error(f"a number has at most {_LONGEST_NUMBER} characters")

    def _follow(self, piece: str) -> None:
        """Go where *piece* leads."""
        if piece == "{":
            self._levels.append(_Level(is_object=True, step=None, expects_key=True))
        elif piece == "[":
            self._levels.append(_Level(is_object=False, step=0, expects_key=False))
        elif piece in {"]", "}"}:
            del self._levels[-1:]
        elif piece == "," and self._levels:
            level = self._levels[-1]
            level.expects_key = level.is_object
            level.step = level.step + 1 if isinstance(level.step, int) else level.step
        if len(self._levels) > _DEEPEST:
            raise self._error(f"more than {_DEEPEST} levels deep")
