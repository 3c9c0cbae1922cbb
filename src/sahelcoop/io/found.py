# SPDX-License-Identifier: MIT
"""What stands at one place of somebody's files: an article, or why there is none."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

import attrs

from sahelcoop.errors import EdtfError, InputError, ModelError
from sahelcoop.model._checks import shown
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate

__all__ = ["LARGEST_RECORD", "Found", "How", "Meter", "Metered", "Place", "Stream"]

LARGEST_RECORD: Final = 16 * 2**20
"""Bytes of the largest line, page or record: four times those of the largest text."""

_KNOWN: Final = ("id", "title", "outlet", "author", "published", "url")
_FIELDS: Final = ("text", *_KNOWN)


class Stream(Protocol):
    """What records are read from."""

    def read(self, size: int, /) -> bytes:
        """Give at most *size* bytes, none at the end."""
        ...

    def readline(self, size: int, /) -> bytes:
        """Give a line with its end, or its first *size* bytes."""
        ...


def _silent(_: int) -> None: ...


@attrs.define
class Meter:
    """Tells after each reading how many bytes have been read in all."""

    told: Callable[[int], object] = _silent
    done: int = 0

    def __call__(self, data: bytes) -> bytes:
        """Count *data*, and give it back."""
        self.done += len(data)
        self.told(self.done)
        return data


@attrs.frozen
class Metered:
    """A stream that is metered."""

    stream: Stream
    meter: Meter

    def read(self, size: int, /) -> bytes:
        """Give bytes and count them."""
        return self.meter(self.stream.read(size))

    def readline(self, size: int, /) -> bytes:
        """Give a line and count it."""
        return self.meter(self.stream.readline(size))


@attrs.frozen
class Place:
    """A file, or a line or record of one."""

    name: str
    line: int | None = None

    def __str__(self) -> str:
        return self.name if self.line is None else f"{self.name}:{self.line}"

    def bad(self, reason: str) -> InputError:
        """Say what is wrong here."""
        return InputError(self.name, reason, self.line)


@attrs.frozen
class Found:
    """One document."""

    place: Place
    source: Article | InputError | Callable[[], Article]
    """What makes an article of a page pickles: it may be called in another process."""

    def read(self) -> Article | InputError:
        """Give the article, made now if it was not, or what is wrong with it."""
        if isinstance(self.source, Article | InputError):
            return self.source
        try:
            return self.source()
        except InputError as error:
            return error


@attrs.frozen
class How:
    """How documents with named parts become articles."""

    published: PartialDate | None
    """For articles that come without a day of publication."""
    names: Mapping[str, str]
    """What a field of the article is called there, if not by its own name."""

    def __attrs_post_init__(self) -> None:
        for field in self.names:
            if field not in _FIELDS:
                known = ", ".join(_FIELDS)
                raise ValueError(f"{field!r} is no field of an article, known: {known}")

    def name(self, field: str) -> str:
        """Give the name of the part that *field* is made of."""
        return self.names.get(field, field)

    def article(self, parts: Mapping[str, object], place: Place) -> Article:
        """Make an article; blanks around what is known about it say nothing.

        Raises InputError about *place*.
        """
        text = self._part(parts, "text", place)
        if text is None:
            raise place.bad(f"has no {self.name('text')}")
        known = {f: (self._part(parts, f, place) or "").strip() for f in _KNOWN}
        try:
            return Article(
                text,
                id=known["id"],
                title=known["title"] or None,
                outlet=known["outlet"] or None,
                author=known["author"] or None,
                published=known["published"] or self.published,
                url=known["url"] or None,
            )
        except ModelError as error:
            raise place.bad(f"its {self.name(error.field)} {error.rule}") from error
        except EdtfError as error:
            day = f"its {self.name('published')} {shown(error.text)} is no EDTF date"
            raise place.bad(f"{day}: {error.reason}") from error

    def _part(
        self, parts: Mapping[str, object], field: str, place: Place
    ) -> str | None:
        value = parts.get(self.name(field))
        if value is None or isinstance(value, str):
            return value
        raise place.bad(f"its {self.name(field)} is no text")
