# SPDX-License-Identifier: MIT
"""Sentence boundaries, against the table of hard ones beside this file."""

from pathlib import Path

import pytest

from sahelcoop.text import read_document

_TABLE = Path(__file__).with_name("boundaries.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", _TABLE.splitlines())
def test_boundaries(case: str) -> None:
    """A broken bar in a case marks the place where a sentence ends."""
    text = case.replace(" ¦ ", " ").replace("¦", "")
    sentences = [s.slice(text) for s in read_document(text).sentences]

    assert [part.strip() for part in case.split("¦")] == sentences


def test_the_title_is_one_sentence_of_its_own() -> None:
    """A title keeps its stops and belongs to no paragraph."""
    text = "ANALYSE. Bounti, deux récits\n\nRien. Tout."
    found = [(s.paragraph, s.slice(text)) for s in read_document(text).sentences]

    assert [(None, "ANALYSE. Bounti, deux récits"), (0, "Rien."), (0, "Tout.")] == found
