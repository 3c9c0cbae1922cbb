# SPDX-License-Identifier: MIT
"""Every error that sahelcoop raises on purpose.

All of them descend from `SahelcoopError`; each also has the built-in parent that a
caller would guess, carries its particulars as attributes, and pickles.
"""

import attrs

__all__ = [
    "ArticleTooLong",
    "EdtfError",
    "InputError",
    "JsonError",
    "LexiconError",
    "LocaleError",
    "MissingExtraError",
    "ModelError",
    "RuleError",
    "SahelcoopError",
]

_CARET_WIDTH = 60


def _caret(text: str, position: int) -> str:
    """Show the surroundings of *position* (code points) with a caret under it."""
    start = max(0, position - _CARET_WIDTH // 2)
    window = text[start : start + _CARET_WIDTH]
    shown = "".join(
        c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in window
    )
    return f"    {shown}\n    {' ' * (position - start)}^"


class SahelcoopError(Exception):
    """The parent of every error of this library."""


@attrs.define(slots=False, str=False)
class ModelError(SahelcoopError, ValueError):
    """A record or value refuses one of its fields."""

    owner: str
    """Name of the class, such as `Delivery`."""
    field: str
    """Name of the field."""
    rule: str
    """The rule that the value breaks, in words."""
    value: str
    """The value's shortened repr."""

    def __str__(self) -> str:
        return f"{self.owner}.{self.field} {self.rule}, got {self.value}"


@attrs.define(slots=False, str=False)
class EdtfError(SahelcoopError, ValueError):
    """A text is not an EDTF date that this library reads."""

    text: str
    position: int
    """Where the trouble starts, in code points."""
    reason: str

    def __str__(self) -> str:
        return f"{self.reason}\n{_caret(self.text, self.position)}"


@attrs.define(slots=False, str=False)
class ArticleTooLong(SahelcoopError, ValueError):
    """An article is longer than `parse` reads."""

    length: int
    """Code points of the article."""
    limit: int

    def __str__(self) -> str:
        return f"article has {self.length} characters, the limit is {self.limit}"


@attrs.define(slots=False, str=False)
class InputError(SahelcoopError, ValueError):
    """A file, or a document in one, cannot be read as an article."""

    name: str
    """The file, or `<stdin>`."""
    reason: str
    line: int | None = None
    """Line where the document begins, of a WARC file the record, counted from 1."""

    def __str__(self) -> str:
        line = "" if self.line is None else f":{self.line}"
        return f"{self.name}{line}: {self.reason}"


@attrs.define(slots=False, str=False)
class JsonError(SahelcoopError, ValueError):
    """A JSON document is malformed or is not a document of ours."""

    path: str
    """JSON path of the trouble, such as `$.items[0].quantity`."""
    reason: str
    line: int | None = None
    """Line of a JSON Lines file, counted from 1."""

    def __str__(self) -> str:
        where = "" if self.line is None else f"line {self.line}: "
        return f"{where}{self.reason} @ {self.path}"


@attrs.define(slots=False, str=False)
class _DataError(SahelcoopError, ValueError):
    """A data file has a bad entry."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


@attrs.define(slots=False, str=False)
class LexiconError(_DataError):
    """A lexicon file has a bad row."""


@attrs.define(slots=False, str=False)
class RuleError(_DataError):
    """A rule file has a bad rule."""


@attrs.define(slots=False, str=False)
class LocaleError(SahelcoopError, ValueError):
    """No prose is written for a locale."""

    locale: str
    known: tuple[str, ...]
    """The locales that prose can be written for."""

    def __str__(self) -> str:
        return f"no prose for locale {self.locale!r}, known: {', '.join(self.known)}"


@attrs.define(slots=False, str=False)
class MissingExtraError(SahelcoopError, ImportError):
    """A feature needs an optional dependency that is not installed."""

    extra: str
    """The extra to install: `pip install 'sahelcoop[extra]'`."""

    def __str__(self) -> str:
        return f"this needs an extra: pip install 'sahelcoop[{self.extra}]'"
