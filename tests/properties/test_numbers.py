# SPDX-License-Identifier: MIT
"""Typography never changes the value of a number."""

import unicodedata
from collections.abc import Callable

from hypothesis import given, strategies as st

from tests.mentions.numbers import numbers
from tests.mentions.speller import spellings

COUNTS = st.integers(2, 10**6) | st.integers(2, 10**12)
FIGURES = COUNTS.map(lambda n: f"{n:,}".replace(",", " ")) | st.integers(2, 9999).map(
    lambda n: f"{n},5"
)
WORDS = COUNTS.map(spellings).flatmap(st.sampled_from)
NUMERALS = FIGURES | WORDS | st.sampled_from(("une dizaine", "des centaines"))
BEFORE = st.sampled_from(
    ("", "au moins ", "plus d'", "jusqu'à ", "près de ", "environ ", "de l'ordre de ")
)
AFTER = st.sampled_from(
    ("", " hommes", " tonnes", " %", " d'euros", " de francs CFA", " kilomètres", " €")
)
EXPRESSIONS = st.tuples(BEFORE, NUMERALS, AFTER).map("".join)


def bare(text: str) -> str:
    """Drop the accents of *text*."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


VARIANTS = st.sampled_from(
    (
        lambda text: text.replace("'", "’"),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u202f"),
        lambda text: text.replace(" ", "\n", 1),
        lambda text: text.replace("-", "‑"),
        str.upper,
        str.title,
        bare,
        lambda text: f"Selon ce bilan, {text}, dit-on.",
        lambda text: f"« {text} »",
    )
)


@given(EXPRESSIONS, VARIANTS, VARIANTS)
def test_spelling_keeps_the_value(
    expression: str, one: Callable[[str], str], other: Callable[[str], str]
) -> None:
    """Apostrophes, blanks, case, accents and what stands around keep the value."""
    plain = [(m.kind, m.value, m.rule) for m in numbers(expression)]
    found = [(m.kind, m.value, m.rule) for m in numbers(other(one(expression)))]

    assert plain == found
    assert 1 == len(plain)


@given(st.lists(EXPRESSIONS, max_size=6), st.text(max_size=9))
def test_numbers_are_apart_and_in_order(expressions: list[str], noise: str) -> None:
    """Numbers stand in order, none overlaps another, and each slices back."""
    text = noise.join(expressions)
    found = numbers(text)
    ends = [0, *(mention.end for mention in found)]

    assert all(m.start >= end for m, end in zip(found, ends, strict=False))
    assert all(text[m.start : m.end].strip() for m in found)


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    """Whatever the text, reading its numbers ends well."""
    assert all(mention.start < mention.end for mention in numbers(text))
