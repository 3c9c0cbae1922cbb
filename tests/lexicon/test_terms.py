# SPDX-License-Identifier: MIT
"""Words of time, number and measure: classes, a value, what they are worth."""

from sahelcoop.lexicon import key
from sahelcoop.lexicon.terms import read_terms

TERMS = read_terms()


def test_number_words_are_worth_something() -> None:
    """A word of numerals has its worth; a unit has a code and none."""
    assert (9, 9) == (TERMS["neuf"].value, TERMS["neuf"].number)
    assert ("KMT", None) == (TERMS["km"].value, TERMS["km"].number)


def test_forms_are_folded() -> None:
    """Case, accents and ligatures do not tell forms apart."""
    assert ["noeuds", "m2", "zero", "eur"] == [
        key(form) for form in ("Nœuds", "m²", "ZÉRO", "EUR")
    ]


def test_codes_are_well_formed() -> None:
    """Units and moneys have codes of two or three capitals and digits."""
    codes = {
        term.value
        for term in TERMS.values()
        if term.features & {"GAUGE", "MONEY", "HEAT", "CURRENCY"}
    }

    assert all(
        isinstance(code, str) and code.isalnum() and code.isupper() and len(code) <= 3
        for code in codes
    )
