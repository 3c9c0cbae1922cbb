# SPDX-License-Identifier: MIT
"""Evidence that overlaps and nests, and paragraphs of any layout."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.page.marks import Mark, laid_out, paragraphs, pieces

TEXT = "Gao, Kidal et Ménaka"


@pytest.mark.parametrize(
    ("marks", "cut"),
    [
        ([], [(0, 20, "")]),
        ([Mark(0, 20, 1)], [(0, 20, "1")]),
        # Nested: a place in what was said.
        (
            [Mark(0, 20, 1), Mark(5, 10, 2)],
            [(0, 5, "1"), (5, 10, "12"), (10, 20, "1")],
        ),
        # Overlapping: neither holds the other.
        (
            [Mark(0, 10, 1), Mark(5, 20, 2)],
            [(0, 5, "1"), (5, 10, "12"), (10, 20, "2")],
        ),
        # One begins where the other ends.
        ([Mark(0, 5, 1), Mark(5, 20, 2)], [(0, 5, "1"), (5, 20, "2")]),
        # Beyond the text, as the furniture of another version may be.
        ([Mark(14, 99, 1), Mark(50, 60, 2)], [(0, 14, ""), (14, 20, "1")]),
    ],
)
def test_pieces(marks: list[Mark], cut: list[tuple[int, int, str]]) -> None:
    """A text is cut at each boundary, and each piece knows its marks."""
    found = [
        (p.start, p.end, "".join(str(mark.owner) for mark in p.marks))
        for p in pieces(TEXT, marks)
    ]

    assert cut == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", []),
        ("  \n", []),
        ("Un titre\n\nUn texte.", ["Un titre", "Un texte."]),
        ("Une phrase.\nUne autre.", ["Une phrase.", "Une autre."]),
        ("Une ligne\nqui continue.", ["Une ligne\nqui continue."]),
        ("Un titre\r\n\r\n\tUn texte.\r", ["Un titre", "Un texte."]),
        ("\nGao. Kidal !\rMénaka", ["Gao. Kidal !", "Ménaka"]),
    ],
)
def test_paragraphs(text: str, told: list[str]) -> None:
    """An empty line parts paragraphs, and so does the end of a line and a sentence."""
    assert told == [text[start:end] for start, end in paragraphs(text)]


@given(
    st.text("ab.\n\r \t", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=6),
)
def test_nothing_is_lost(text: str, spans: list[tuple[int, int]]) -> None:
    """Pieces put together are the text, and no paragraph begins or ends in a blank."""
    marks = [Mark(at, at + size, n) for n, (at, size) in enumerate(spans)]
    laid = list(laid_out(text, marks))
    parts = [
        "".join(text[p.start : p.end] for p in found)
        for inside, found in laid
        if inside
    ]

    assert text == "".join(text[p.start : p.end] for _, got in laid for p in got)
    assert parts == [part.strip(" \t\r\n") for part in parts]
    assert all(
        (mark in piece.marks) == (mark.start <= piece.start < mark.end)
        for _, found in laid
        for piece in found
        for mark in marks
    )
