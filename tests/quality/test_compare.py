# SPDX-License-Identifier: MIT
"""Which strings, spans and lists the scorer takes for the same."""

import pytest
from hypothesis import given, strategies as st

from tests.quality.compare import (
    Pairing,
    overlaps,
    pair_off,
    plain,
    same_code,
    same_name,
    same_or_within,
    span_of,
    word_f1,
    words,
)

TEXTS = st.text(alphabet="aàéÉœsx’'«» \u00a0|-3e\u0301", max_size=12)
NUMBERS = st.lists(st.integers(0, 3), max_size=6)


def test_plain_folds_twins_and_white_space() -> None:
    """Typographic quotation marks, apostrophes and spaces have one spelling."""
    assert '" l\'été "' == plain("«\u00a0l’e\u0301te\u0301 \n\t” ")


@given(TEXTS)
def test_plain_is_stable(text: str) -> None:
    """What is plain stays as it is."""
    assert plain(text) == plain(plain(text))


@given(TEXTS)
def test_words_hold_no_typography(text: str) -> None:
    """Twins, case and accents make no difference to the words."""
    assert words(text) == words(plain(text).upper())


def test_short_words_keep_their_s() -> None:
    """Three letters are too few to tell a plural."""
    assert ("gaz", "bus", "avion", "feu") == words("gaz bus avions feux")


@pytest.mark.parametrize(
    ("true", "found", "same"),
    [
        ("Mali|armée malienne", "L’Armée malienne", True),
        ("les avions", "avion", True),
        ("La", "la", True),
        ("aéroport de Bamako", "Bamako", False),
        ("Mali", "Niger|Mali", True),
        ("Mali", "", False),
        ("|", "|", False),
        (None, None, False),
    ],
)
def test_names_are_equal_or_not(
    true: str | None,
    found: str | None,
    *,
    same: bool,
) -> None:
    """Articles, accents, case and plural do not count; every other word does."""
    assert same == same_name(true, found)


@pytest.mark.parametrize(
    ("true", "found", "same"),
    [
        ("aéroport de Bamako|Gao", "Bamako", True),
        ("Bamako", "aéroport de Bamako", True),
        ("Bamako", "Bamakois", False),
        ("Bamako", None, False),
    ],
)
def test_one_name_may_hold_the_other(
    true: str,
    found: str | None,
    *,
    same: bool,
) -> None:
    """Places and goods match word for word inside one another, never inside a word."""
    assert same == same_or_within(true, found)


@given(TEXTS, TEXTS)
def test_sameness_has_no_direction(one: str, other: str) -> None:
    """It does not matter which side is called true."""
    assert same_name(one, other) == same_name(other, one)
    assert same_or_within(one, other) == same_or_within(other, one)
    assert word_f1(one, other) == word_f1(other, one)


def test_codes_match_letter_by_letter() -> None:
    """A date or status is one of the alternatives or is wrong."""
    assert same_code("2022-04|2022-04~", "2022-04~")
    assert not same_code("2022-04", "2022-04~")


def test_shared_words_are_weighed() -> None:
    """Three of three words against four are six sevenths; nothing shares nothing."""
    assert 6 / 7 == word_f1("un deux trois", "trois deux un quatre")
    assert 0.0 == word_f1(None, "")


def test_spans_are_sought_in_plain_text() -> None:
    """Evidence is found whatever its quotation marks, and empty evidence nowhere."""
    text = plain("Il a dit « oui »")

    assert (9, 16) == span_of(text, "«\u00a0oui ”")
    assert None is span_of(text, "non")
    assert None is span_of(text, None)


def test_touching_spans_do_not_overlap() -> None:
    """An overlap is at least one shared character."""
    assert overlaps((0, 3), (2, 5))
    assert not overlaps((0, 3), (3, 5))
    assert not overlaps(None, (3, 5))


def test_pairs_are_made_in_order() -> None:
    """Each true value takes the first free one, and the rest stays alone."""
    laid = pair_off([1, 1, 2], [3, 1], lambda a, b: a == b)

    assert Pairing(((1, 1),), (1, 2), (3,)) == laid


@given(NUMBERS, NUMBERS)
def test_pairing_loses_nothing(true: list[int], found: list[int]) -> None:
    """Every value of either side is in one pair or alone."""
    laid = pair_off(true, found, lambda a, b: a == b)

    assert sorted(true) == sorted([a for a, _ in laid.pairs] + [*laid.missed])
    assert sorted(found) == sorted([b for _, b in laid.pairs] + [*laid.extra])
    assert set(laid.missed).isdisjoint(laid.extra)
