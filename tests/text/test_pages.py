# SPDX-License-Identifier: MIT
"""Whole pages with the furniture of the region's sites: what each line is read as.

In `pages.txt` a line's first letter says what it is: T title, M metadata, B furniture,
P running text. Braces hold the words of a slot. Four equals signs part the pages.
"""

import re
from pathlib import Path

import pytest

from sahelcoop.text import Document, read_document

PAGES = Path(__file__).with_name("pages.txt").read_text(encoding="utf-8")
SLOT = re.compile(r"\{(\w+):([^}]*)\}")
SLOTS = ("title", "outlet", "author", "published", "dateline_place")


def kinds(document: Document) -> dict[int, str]:
    """Give the letter of each line, by its start; M is furniture and metadata alike."""
    meta = document.metadata.regions
    spans = {span.start: "P" for span in document.paragraphs}
    spans.update({region.start: "M" for region in (*document.boilerplate, *meta)})
    spans.update({r.start: "T" for r in meta if r.rule == "title"})
    return spans


@pytest.mark.parametrize("page", PAGES.split("====\n"))
def test_pages(page: str) -> None:
    """Each line is what its letter says, and each slot holds the first of its words."""
    text = ""
    expected: dict[int, str] = {}
    slots: dict[str, str] = {}
    for marked in page.splitlines():
        letter, _, line = marked.partition("|")
        expected[len(text)] = letter.replace("B", "M")
        for name, words in SLOT.findall(line):
            slots.setdefault(name, words)
        text += SLOT.sub(r"\2", line) + "\n\n"
    document = read_document(text)
    found = {name: getattr(document.metadata, name) for name in SLOTS}

    assert expected == kinds(document)
    assert slots == {name: s.slice(text) for name, s in found.items() if s}
