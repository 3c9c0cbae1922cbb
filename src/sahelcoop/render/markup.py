# SPDX-License-Identifier: MIT
"""Sections of a text, and how they are written: plain, as Markdown or as HTML."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from html import escape
from typing import Final

import attrs

from sahelcoop.model._record import WHOLE, Record
from sahelcoop.model.provenance import Evidence

__all__ = ["Markup", "Passage", "Section", "compose"]

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>#|])")
"""What Markdown would take for its own."""


class Markup(StrEnum):
    """How a text is written."""

    PLAIN = "plain"
    """Paragraphs parted by empty lines."""
    MARKDOWN = "markdown"
    """With a footnote for every record: the words of the article behind it."""
    HTML = "html"
    """A fragment without style, escaped, with links to the words behind a record."""


@attrs.frozen
class Passage:
    """The sentences on a record or on several, or words of the caller's own."""

    text: str
    records: tuple[Record, ...] = ()


@attrs.frozen
class Section:
    """Passages that make a paragraph, under a name to order or drop them by."""

    name: str
    """deliveries, attacks, agreements, statements; or what a caller calls it."""
    passages: tuple[Passage, ...]
    title: str = ""
    """What stands above the paragraph, if anything."""


def compose(
    sections: Iterable[Section], /, *, markup: Markup | str = Markup.PLAIN
) -> str:
    """Write *sections* as one text, those without passages left out.

    Raises:
        ValueError: *markup* is none of `Markup`.
    """
    kept = [section for section in sections if section.passages]
    writer = _WRITERS[Markup(markup)]()
    parts = [writer.section(section) for section in kept]
    return "\n\n".join([*parts, *writer.notes()])


def _quoted(record: Record) -> Evidence | None:
    """Give the words behind a record: those of the whole, else the longest."""
    found = record.sources.get(WHOLE) or [
        evidence for told in record.sources.values() for evidence in told
    ]
    return max(found, key=lambda e: (e.end - e.start, -e.start), default=None)


@attrs.define
class _Plain:
    def section(self, section: Section) -> str:
        text = " ".join(passage.text for passage in section.passages)
        return f"{section.title}\n{text}" if section.title else text

    def notes(self) -> Sequence[str]:
        return ()


@attrs.define
class _Noting:
    """A writer that numbers the words behind the records as they come up."""

    evidence: list[Evidence] = attrs.field(factory=list[Evidence])

    def numbered(self, section: Section) -> Iterator[tuple[str, range]]:
        """Give the text of the passages, each with the numbers of its notes."""
        for passage in section.passages:
            before = len(self.evidence)
            quoted = map(_quoted, passage.records)
            self.evidence.extend(found for found in quoted if found)
            yield passage.text, range(before + 1, len(self.evidence) + 1)


@attrs.define
class _Markdown(_Noting):
    def section(self, section: Section) -> str:
        text = " ".join(
            _plain_words(words) + "".join(f"[^{number}]" for number in numbers)
            for words, numbers in self.numbered(section)
        )
        return f"## {_plain_words(section.title)}\n\n{text}" if section.title else text

    def notes(self) -> Sequence[str]:
        return [
            f"[^{n}]: {_plain_words(' '.join(found.exact.split()))}"
            for n, found in enumerate(self.evidence, 1)
        ]


@attrs.define
class _Html(_Noting):
    def section(self, section: Section) -> str:
        text = " ".join(_linked(*numbered) for numbered in self.numbered(section))
        title = f"<h2>{escape(section.title)}</h2>\n" * bool(section.title)
        return f"{title}<p>{text}</p>"

    def notes(self) -> Sequence[str]:
        items = [
            f'<li id="source-{n}" data-start="{e.start}" data-end="{e.end}">'
            f"<q>{escape(' '.join(e.exact.split()))}</q>"
            f' <a href="#fact-{n}">↩</a></li>'
            for n, e in enumerate(self.evidence, 1)
        ]
        return ["\n".join(["<ol>", *items, "</ol>"])] if items else []


def _linked(words: str, numbers: range) -> str:
    links = (f'<a href="#source-{n}" id="fact-{n}">{n}</a>' for n in numbers)
    return escape(words) + "".join(f"<sup>{link}</sup>" for link in links)


def _plain_words(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


_WRITERS: Final = {
    Markup.PLAIN: _Plain,
    Markup.MARKDOWN: _Markdown,
    Markup.HTML: _Html,
}
