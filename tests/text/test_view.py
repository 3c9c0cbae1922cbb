# SPDX-License-Identifier: MIT
"""The view is the text with typographic twins folded, at equal length."""

import sys

import pytest
from hypothesis import given, strategies as st

from sahelcoop.text import fold


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("l’armée d‘Ivoire ʼa", "l'armée d'Ivoire 'a"),
        ("8\u00a0000\u202fkm\t\ufeffx\u200by", "8 000 km  x y"),
        ("a – b — c − d ‑ e", "a - b - c - d - e"),
        ("« “a” „b “c” ‹d› »", "« “a” „b “c” ‹d› »"),
        ("a\r\nb\u2028c\x85d\re…", "a \nb\nc\nd\ne…"),
    ],
)
def test_twins_fold(text: str, view: str) -> None:
    """Apostrophes, dashes and blanks fold; quotation marks and ellipses stay."""
    assert view == fold(text)


def test_every_blank_becomes_a_space_or_a_line_end() -> None:
    """No code point is blank in the view except the space and the newline."""
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    view = fold(everything)

    assert len(everything) == len(view)
    assert {" ", "\n"} == {char for char in view if char.isspace()}


@given(st.text(st.characters(exclude_categories=())))
def test_length_and_repetition(text: str) -> None:
    """Folding keeps the length, and folding a view changes nothing."""
    view = fold(text)

    assert len(text) == len(view)
    assert view == fold(view)
