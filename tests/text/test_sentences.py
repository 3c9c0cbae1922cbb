# SPDX-License-Identifier: MIT
"""Sentence boundaries, against the table of hard ones beside this file."""

import pytest

from sahelcoop.text import read_document
from tests.quality.boundaries import CASES, ours

AMBIGUOUS = ("Les É.-U. ¦ La Russie. ¦ La Chine.", "A. B. ¦ Correspondant à Gao.")
"""What the floor counts as missed."""


@pytest.mark.parametrize("case", [case for case in CASES if case not in AMBIGUOUS])
def test_boundaries(case: str) -> None:
    """A broken bar in a case marks the place where a sentence ends."""
    text = case.replace(" ¦ ", " ").replace("¦", "")

    assert [part.strip() for part in case.split("¦")] == ours(text)


def test_marks_that_stand_together() -> None:
    """Parted by blanks, ellipses and full stops are still one pause."""
    assert ["Il a fui… …", "Elle aussi . . . non."] == ours(
        "Il a fui… … Elle aussi . . . non."
    )


def test_no_case_is_written_twice() -> None:
    """Each line of the table is counted once."""
    assert len(CASES) == len(set(CASES))


def test_the_title_is_one_sentence_of_its_own() -> None:
    """A title keeps its stops and belongs to no paragraph."""
    text = "ANALYSE. Bounti, deux récits\n\nRien. Tout."
    found = [(s.paragraph, s.slice(text)) for s in read_document(text).sentences]

    assert [(None, "ANALYSE. Bounti, deux récits"), (0, "Rien."), (0, "Tout.")] == found
