# SPDX-License-Identifier: MIT
"""Articles from HTML pages (extra `html`)."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, lookup
from html import unescape
from importlib import import_module
from typing import Any, Final

import attrs

from sahelcoop.errors import MissingExtraError
from sahelcoop.io.decode import is_cp1252
from sahelcoop.io.found import LARGEST_RECORD, How, Place
from sahelcoop.model.article import Article

__all__ = ["Page", "article_from_html", "trafilatura"]

_DECLARED: Final = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD: Final = 4096
"""Bytes in which a page declares its encoding; HTML's limit of 1024 is not kept."""
_XML: Final = re.compile(r"\A\s*<\?xml[^>]*\?>")
"""It names the encoding that the page had in bytes."""
_REFERENCE: Final = re.compile("&#[0-9A-Za-z]{1,8};")
_CONTROL: Final = {
    c: " " for c in (*range(32), *range(0x7F, 0xA0)) if chr(c) not in "\t\n\r"
}
_DATES: Final = {
    "extensive_search": False,
    "original_date": True,
    # The address guesses after the page has spoken.
    "deferred_url_extractor": True,
    # Else it is the day of reading.
    "max_date": "2099-12-31",
}
_TAGS: Final = 100_000
"""Most tags of a page. Ten thousand take trafilatura some 0.3 s, and what it falls back
on compares the small paragraphs of a list with one another."""
_NOWHERE: Final = How(None, {})


def article_from_html(data: bytes | str, *, url: str | None = None) -> Article:
    """Find the article of a page, with its title, author, outlet and date.

    What the page says of itself (meta elements, JSON-LD) wins over what is guessed from
    its looks and its address. *url* is where it was found; without it the page's own
    word is taken. Menus, comments and the like are left out of the text, whose lines
    are paragraphs.

    Raises MissingExtraError without trafilatura: the extra is `html`. Raises InputError
    when there is no article, and for a page that is too large to look for one.
    """
    page = data.encode("utf-8", "replace") if isinstance(data, str) else data
    return Page(page, Place(url or "<page>"), _NOWHERE, url=url)()


@attrs.frozen
class Page:
    """A page whose article is found when it is called."""

    data: bytes
    place: Place
    how: How
    url: str | None = None
    id: str | None = None
    charset: str | None = None
    """The encoding, as its server says."""

    def __call__(self) -> Article:
        """Find the article; one page must not cost the others."""
        if len(self.data) > LARGEST_RECORD:
            raise self.place.bad(f"is larger than {LARGEST_RECORD} bytes")
        if self.data.count(b"<") > _TAGS:
            raise self.place.bad(f"has more than {_TAGS} tags, as no article has")
        try:
            found = _extracted(_cleaned(self.data, self.charset), self.url)
        except MissingExtraError:
            raise
        except Exception as error:
            raise self.place.bad(f"{type(error).__name__}: {error}") from error
        if found.get("text") is None:
            raise self.place.bad("holds no article that can be told from the page")
        known = {f: found[f] for f in ("text", "title", "author")}
        told = {"outlet": found["sitename"], "published": found["date"]}
        told |= {"id": self.id, "url": self.url or found["url"]}
        return self.how.article(known | told, self.place)


def trafilatura() -> Any:  # noqa: ANN401 - it says little of its types
    """Load the extra, or raise MissingExtraError."""
    try:
        return import_module("trafilatura")
    except ImportError as missing:
        raise MissingExtraError("html") from missing


def _cleaned(data: bytes, charset: str | None) -> str:
    page = _XML.sub("", _decoded(data, charset), count=1)
    return _REFERENCE.sub(_character, page).translate(_CONTROL)


def _extracted(page: str, url: str | None) -> dict[str, Any]:
    found = trafilatura().bare_extraction(
        page,
        url=url,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=dict(_DATES),
    )
    known: dict[str, Any] = {} if found is None else found.as_dict()
    return known


def _decoded(data: bytes, charset: str | None) -> str:
    """Decode what is valid UTF-8 as such, else as declared, else as it looks."""
    if data.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        inside = _DECLARED.search(data[:_HEAD])
        declared = charset or (inside[1].decode() if inside else "utf-8")
    try:
        # Browsers take Latin-1 for CP1252, and so do those who write it.
        if lookup(declared).name not in {"utf-8", "iso8859-1"}:
            return data.decode(declared, "replace")
    except (LookupError, ValueError):
        # No name of an encoding, or not one of text.
        pass
    return data.decode("cp1252" if is_cp1252(data) else "utf-8", "replace")


def _character(reference: re.Match[str]) -> str:
    """Read a reference by number as HTML wants it: 146 is an apostrophe of CP1252."""
    found = unescape(reference[0])
    return reference[0] if found in {*"<>&"} else found
