# SPDX-License-Identifier: MIT
"""What a page says of itself, as it is found line by line."""

import re
from typing import Final

from sahelcoop.text import _metalines as meta
from sahelcoop.text._document import Metadata, Region, Span
from sahelcoop.text._imprint import read_line
from sahelcoop.text._lines import Line
from sahelcoop.text._names import SITE

__all__ = ["Found"]

_VAGUE: Final = {"published": re.compile(r"\D+\d{4}"), "outlet": SITE}
"""A month alone gives way to a day told elsewhere, an address to a name."""
_SLOTS: Final = ("title", "outlet", "author", "published", "dateline_place")

_NOTHING: Final = Metadata()

_REASONS: Final = {
    "title": "the first line but for page furniture, without a full stop",
    "heading": "a short line between the title and a date of publication",
    "letterhead": "the state, its motto and the bodies that head an official text",
    "kicker": "a rubric or a country above the title",
    "publication": "a date with names beside it, above or under the running text",
    "dateline": "place, date or agency before a dash open the running text",
    "byline": "a line that is nothing but a name signs the article",
    "source": "a line that says where the article was taken from",
}


class Found:
    """Collects the regions and slots of the metadata; the first of a slot stays."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.regions: list[Region] = []
        self.slots: dict[str, Span] = {}
        self._known: dict[int, tuple[str, meta.Slots] | None] = {}

    def read(self, line: Line) -> tuple[str, meta.Slots] | None:
        """Read a line as date, source or byline; a second time it is known."""
        if line.start not in self._known:
            self._known[line.start] = read_line(self.view, line.start, line.end)
        return self._known[line.start]

    def add(self, rule: str, start: int, end: int, slots: meta.Slots) -> None:
        self.regions.append(Region(start, end, rule, _REASONS[rule]))
        for slot in slots:
            known = self.slots.setdefault(slot.name, slot.span)
            vague = _VAGUE.get(slot.name)
            if vague is not None and vague.fullmatch(known.slice(self.view)):
                self.slots[slot.name] = slot.span

    def take(self, line: Line, told: tuple[str, meta.Slots] | None) -> bool:
        """Take a line that *told* says to be metadata."""
        if told is None:
            return False
        rule, slots = told
        self.add(rule, line.start, line.end, slots)
        return True

    def value(self) -> Metadata:
        if not self.regions:
            return _NOTHING
        slots = {name: self.slots.get(name) for name in _SLOTS}
        slots["published"] = slots["published"] or self.slots.get("updated")
        slots["title"] = slots["title"] or self.slots.get("heading")
        return Metadata(
            **slots, regions=tuple(sorted(self.regions, key=lambda r: r.start))
        )
