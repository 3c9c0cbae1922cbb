# SPDX-License-Identifier: MIT
"""Counts, measures and numbers in letters."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render import profile_of
from sahelcoop.render.nouns import NounPhrase, opening, plain
from sahelcoop.render.numbers import Noun, count, figures, measure
from sahelcoop.render.spelling import spelled
from tests.render.build import shown

FRENCH = profile_of("fr_FR")
MAN, WOMAN = Noun("homme", "hommes"), Noun("femme", "femmes", feminine=True)


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (Quantity.exact(0), "aucune femme"),
        (Quantity.exact(1), "une femme"),
        (Quantity.exact(10), "dix femmes"),
        (Quantity.exact(21), "21⍽femmes"),
        (Quantity.exact(1.5), "1,5⍽femme"),
        (Quantity.at_least(1250), "au moins 1⎵250⍽femmes"),
        (Quantity.at_most(1), "au plus une femme"),
        (Quantity(Qualifier.MORE_THAN, low=1), "plus d’une femme"),
        (Quantity(Qualifier.LESS_THAN, high=2), "moins de deux femmes"),
        (Quantity(Qualifier.NEARLY, best=40), "près de 40⍽femmes"),
        (Quantity.about(12), "une douzaine de femmes"),
        (Quantity.about(13), "quelque 13⍽femmes"),
        (Quantity.between(1, 3), "entre 1 et 3⍽femmes"),
        (Quantity.between(0, 1), "entre 0 et 1⍽femme"),
        (Quantity(Qualifier.SEVERAL), "plusieurs femmes"),
        (Quantity(Qualifier.SEVERAL, low=20), "plusieurs dizaines de femmes"),
        (Quantity(Qualifier.MANY), "de nombreuses femmes"),
        (Quantity(Qualifier.MANY, low=200), "des centaines de femmes"),
        (Quantity(Qualifier.UNSPECIFIED), "des femmes"),
    ],
)
def test_a_count_says_what_the_quantity_says(quantity: Quantity, expected: str) -> None:
    """Each qualifier has its words; figures begin after ten."""
    assert expected == shown(plain(count(WOMAN, quantity, FRENCH)))


def test_groups_elide() -> None:
    """An adjective stands between a mute h and its preposition."""
    tens = count(MAN, Quantity(Qualifier.MANY, low=20), FRENCH)
    many = count(MAN, Quantity(Qualifier.MANY), FRENCH)

    assert ("des dizaines d’hommes", "de nombreux hommes") == (plain(tens), plain(many))


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("KGM", "3⍽kilogrammes de riz"),
        ("C62", "trois sacs de riz"),
        ("XYZ", "3⍽unités XYZ de riz"),
    ],
)
def test_a_measure_stands_in_figures(unit: str, expected: str) -> None:
    """Pieces are counted, all else is measured; an unknown unit keeps its code."""
    quantity = Quantity.exact(3, unit)
    noun = Noun("sac de riz", "sacs de riz")

    assert expected == shown(measure(NounPhrase("riz"), noun, quantity, FRENCH).text)


def test_a_sentence_begins_with_letters() -> None:
    """A figure is spelled out, a fraction cannot be."""
    many = count(MAN, Quantity.exact(1250), FRENCH)
    half = count(MAN, Quantity.exact(1.5), FRENCH)

    assert "mille deux cent cinquante hommes" == opening(many)
    assert "1,5⍽homme" == shown(opening(half))


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("fr_ML", "8⎵000"), ("fr_CA", "8⍽000"), ("fr_BE", "8⎵000")],
)
def test_thousands_are_parted_as_in_the_locale(locale: str, expected: str) -> None:
    """The space is narrow but in Canada."""
    assert expected == shown(figures(8000, profile_of(locale)))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "zéro"),
        (17, "dix-sept"),
        (21, "vingt et un"),
        (32, "trente-deux"),
        (71, "soixante et onze"),
        (72, "soixante-douze"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (91, "quatre-vingt-onze"),
        (100, "cent"),
        (101, "cent un"),
        (200, "deux cents"),
        (212, "deux cent douze"),
        (1000, "mille"),
        (80_000, "quatre-vingt mille"),
        (200_300, "deux cent mille trois cents"),
        (1_000_000, "un million"),
        (2_000_001, "deux millions un"),
        (3 * 10**15, "trois billiards"),
    ],
)
def test_numbers_are_spelled(number: int, expected: str) -> None:
    """Cent and vingt take an s only at the end."""
    assert expected == spelled(number, FRENCH)


@pytest.mark.parametrize(
    ("locale", "number", "expected"),
    [
        ("fr_CH", 72, "septante-deux"),
        ("fr_BE", 91, "nonante et un"),
        ("fr_BE", 80, "quatre-vingts"),
        ("fr_CH", 80, "huitante"),
        ("fr_CA", 91, "quatre-vingt-onze"),
    ],
)
def test_belgium_and_switzerland_count_by_tens(
    locale: str, number: int, expected: str
) -> None:
    """Rows L2 and L3."""
    assert expected == spelled(number, profile_of(locale))


@given(st.integers(0, 10**9))
def test_a_feminine_one_is_the_only_difference(number: int) -> None:
    """Only a last "un" has a feminine."""
    man, woman = spelled(number, FRENCH), spelled(number, FRENCH, feminine=True)

    assert woman in {man, f"{man}e"}
    assert (woman != man) == man.endswith("un")
