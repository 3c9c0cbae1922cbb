# SPDX-License-Identifier: MIT
"""What a page is made of, as a strict reader of HTML sees it."""

from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

from attrs import frozen

__all__ = ["Structure", "read"]

VOID = {"meta"}
FOREIGN = {"script", "img", "iframe", "link", "object", "form", "base"}


@frozen
class _Element:
    name: str
    attributes: dict[str, str | None]


class Structure(HTMLParser):
    """The elements of a page, and the faults that were found on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[_Element] = []
        self.faults: list[str] = []
        self.open: list[_Element] = []
        self.text = ""
        self.headings: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element, and open it."""
        made = _Element(tag, dict(attrs))
        if len(made.attributes) < len(attrs):
            self.faults.append(f"{tag} has an attribute twice")
        self.elements.append(made)
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """Close the element, which must be the innermost."""
        if not self.open or self.open.pop().name != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        """Keep what stands in the article."""
        if any(e.attributes.get("class") == "text" for e in self.open):
            self.text += data

    def values(self, name: str) -> list[str]:
        """Give the values of an attribute."""
        return [v for e in self.elements if (v := e.attributes.get(name)) is not None]

    def named(self, tag: str) -> list[_Element]:
        """Give the elements of a name."""
        return [element for element in self.elements if element.name == tag]

    def all_faults(self) -> list[str]:
        """Give all that is wrong: nesting, ids, links, headings, what is foreign."""
        found = list(self.faults) + [f"{e.name} is never closed" for e in self.open]
        ids = Counter(self.values("id"))
        found += [f"id {key} twice" for key, n in ids.items() if n > 1]
        targets = [*self.values("href"), *self.values("src")]
        found += [
            f"{target} leads nowhere"
            for target in targets
            if target.startswith("#") and target[1:] not in ids
        ]
        found += [
            f"{target} is no link"
            for target in targets
            if not target.startswith(("#", "http://", "https://"))
        ]
        labels = " ".join(self.values("aria-labelledby")).split()
        found += [f"label {key} is missing" for key in labels if key not in ids]
        levels = pairwise([0, *self.headings])
        found += [f"h{b} after h{a}" for a, b in levels if b > a + 1]
        found += [f"{e.name} is foreign" for e in self.elements if e.name in FOREIGN]
        names = [name for e in self.elements for name in e.attributes]
        found += [f"{name} acts" for name in names if name.startswith(("on", "style"))]
        return found


def read(page: str) -> Structure:
    """Read a whole page."""
    structure = Structure()
    structure.feed(page)
    structure.close()
    return structure
