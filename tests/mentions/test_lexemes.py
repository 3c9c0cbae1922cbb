# SPDX-License-Identifier: MIT
"""One look-up a form: what it can be, learnt once."""

import pytest

from sahelcoop.lexicon import Term
from sahelcoop.mentions import memory
from sahelcoop.mentions.lexemes import Vocabulary, number_features
from sahelcoop.rules import rules_of

TERMS = {
    "douze": Term(frozenset({"NUMBER_WORD"}), 12, 12),
    "un": Term(frozenset({"NUMBER_WORD", "NEVER_ALONE", "UN"}), 1, 1),
}


def vocabulary() -> Vocabulary:
    """Make a vocabulary of two words."""
    return Vocabulary(TERMS, [rules_of("counts")])


def test_a_form_is_learnt_once() -> None:
    """The same form gives the same lexeme; case and accents do not tell keys apart."""
    words = vocabulary()
    first, again, other = map(words.known.__getitem__, ("douze", "douze", "DOUZE"))

    assert first is again
    assert ("douze", 12, first.mark) == (other.key, other.value, other.mark)


def test_what_makes_an_expression() -> None:
    """A number makes an expression, an article is part of one, a noun is neither."""
    assert ["T", "T", "C", " ", "|"] == [
        vocabulary().role(form) for form in ("douze", "7", "un", "sac", "")
    ]


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Past its bound a vocabulary forgets, and learns again to the same effect."""
    monkeypatch.setattr(memory, "_MOST_KEPT", 2)
    words = vocabulary()
    before = [words.known[form] for form in ("douze", "7", "sac")]

    assert [lexeme.mark for lexeme in before] == [
        words.known[form].mark for form in ("douze", "7", "sac")
    ]
    assert 2 >= len(words.known)


@pytest.mark.parametrize(
    ("number", "features"),
    [
        (7, {"NUM", "WHOLE", "DAY", "MONTH_NUM", "HOUR", "SIXTY"}),
        (24, {"NUM", "WHOLE", "DAY", "HOUR", "SIXTY"}),
        (-3, {"NUM", "WHOLE"}),
        (2.5, {"NUM"}),
        (1990, {"NUM", "WHOLE", "YEAR"}),
        (10**6, {"NUM", "WHOLE", "MILLION"}),
    ],
)
def test_what_a_number_can_be(number: float, features: set[str]) -> None:
    """A number can be a day, a month, an hour, minutes, a year, or none of these."""
    assert features == number_features(number, year=True, figure=False)
    assert features | {"FIGURE"} == number_features(number, year=True, figure=True)
