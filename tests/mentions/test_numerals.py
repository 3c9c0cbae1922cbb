# SPDX-License-Identifier: MIT
"""Numbers as French writes them, and the words that bound them."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.mentions.numerals import read_quantity
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.text import fold, scan
from tests.mentions.speller import spelled

at_least, about, exact = Quantity.at_least, Quantity.about, Quantity.exact
between = Quantity.between


def read(text: str) -> tuple[Quantity, int] | None:
    """Read the quantity at the start of *text*: its value and its tokens."""
    view = fold(text)
    return read_quantity(scan(view, 0, len(view)).forms, 0)


def value(text: str) -> Quantity | None:
    """Read the quantity at the start of *text*."""
    found = read(text)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0 blessé", 0),
        ("12 sacs", 12),
        ("4 500 sacs", 4500),
        ("4\u00a0500 sacs", 4500),
        ("4\u202f500 sacs", 4500),
        ("4.500 sacs", 4500),
        ("4’500 sacs", 4500),
        ("1 250 000 sacs", 1250000),
        ("2,5 tonnes", 2.5),
        ("1 250,75 litres", 1250.75),
        ("3 millions d’habitants", 3000000),
        ("1,5 million de sacs", 1500000),
        ("30 mille sacs", 30000),
        ("2 mille milliards", 2 * 10**12),
        ("1 000 000 000 000 000", 10**15),
        ("000000000000000000007 sacs", 7),
    ],
)
def test_figures(text: str, number: float) -> None:
    """Figures are read with every separator of thousands, a comma and a scale."""
    assert exact(number) == value(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("vingt et un sacs", 21),
        ("vingt-et-une caisses", 21),
        ("Soixante et onze sacs", 71),
        ("septante-deux sacs", 72),
        ("septante et un sacs", 71),
        ("huitante-quatre sacs", 84),
        ("octante sacs", 80),
        ("nonante-neuf sacs", 99),
        ("quatre vingt dix-sept sacs", 97),
        ("cent un sacs", 101),
        ("onze cents sacs", 1100),
        ("deux cent quatre-vingt-un mille six sacs", 281006),
        ("un million trois cent mille sacs", 1300000),
        ("mille milliards de sacs", 10**12),
        ("deux millions et demi de sacs", 2500000),
        ("trois et demi", 3.5),
        ("zéro mort", 0),
    ],
)
def test_words(text: str, number: float) -> None:
    """Number words are read up to thousands of milliards, those of Geneva too."""
    assert exact(number) == value(text)


@given(st.integers(0, 10**6) | st.integers(0, 10**12), st.booleans())
def test_spelled_numbers_are_read_back(number: int, swiss: bool) -> None:  # noqa: FBT001
    """Whatever integer is spelled, its words are read back whole."""
    text = f"les {spelled(number, swiss=swiss)} sacs"
    forms = scan(text, 0, len(text)).forms

    assert number == 1 or (exact(number), len(forms) - 2) == read_quantity(forms, 1)


@given(st.integers(0, 10**15), st.sampled_from(" .’\u00a0\u202f"))
def test_grouped_figures_are_read_back(number: int, separator: str) -> None:
    """Whatever integer is printed in groups of three, it is read back."""
    assert exact(number) == value(f"{number:,}".replace(",", separator))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une douzaine de sacs", about(12)),
        ("cette centaine de sacs", about(100)),
        ("une dizaine de milliers de sacs", about(10000)),
        ("un millier de sacs", about(1000)),
        ("des dizaines de sacs", at_least(20)),
        ("plusieurs centaines de sacs", at_least(200)),
        ("quelques milliers de sacs", at_least(2000)),
        ("des centaines de milliers de sacs", at_least(200000)),
    ],
)
def test_collectives(text: str, expected: Quantity) -> None:
    """A dozen is about twelve; "des dizaines" is at least two of them."""
    assert expected == value(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("au moins sept sacs", at_least(7)),
        ("pas moins de 30 sacs", at_least(30)),
        ("pas moins d’une centaine de sacs", at_least(100)),
        ("plus de 40 sacs", Quantity(Qualifier.MORE_THAN, low=40)),
        ("plus d’une dizaine de sacs", Quantity(Qualifier.MORE_THAN, low=10)),
        ("plus de des", None),
        ("au plus six sacs", Quantity.at_most(6)),
        ("jusqu’à 90 sacs", Quantity.at_most(90)),
        ("moins de neuf sacs", Quantity(Qualifier.LESS_THAN, high=9)),
        ("moins d’une quinzaine de sacs", Quantity(Qualifier.LESS_THAN, high=15)),
        ("environ 25 sacs", about(25)),
        ("quelque 300 sacs", about(300)),
        ("près de deux cents sacs", Quantity(Qualifier.NEARLY, best=200)),
        ("près d’un millier de sacs", Quantity(Qualifier.NEARLY, best=1000)),
        ("plus de des centaines", Quantity(Qualifier.MORE_THAN, low=200)),
        ("environ", None),
    ],
)
def test_qualifiers(text: str, expected: Quantity | None) -> None:
    """The words before a figure say whether it is a bound or a guess."""
    assert expected == value(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("entre 10 et 15 sacs", (between(10, 15), 4)),
        ("entre dix et quinze sacs", (between(10, 15), 4)),
        ("entre vingt et un et trente sacs", (between(21, 30), 6)),
        ("de 4 à 6 sacs", (between(4, 6), 4)),
        ("4 à 6 sacs", (between(4, 6), 3)),
        ("trois à cinq sacs", (between(3, 5), 3)),
        ("6 à 4 sacs", (exact(6), 1)),
        ("6 à Gao", (exact(6), 1)),
        ("de 4", None),
        ("entre 10", None),
        ("entre Gao et Kidal", None),
    ],
)
def test_ranges(text: str, expected: tuple[Quantity, int] | None) -> None:
    """A range needs both its ends, the lower one first."""
    assert expected == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "1 000 000 000 000 001",
        "9" * 40,
        "9" * 400 + ",5 mille",
        "9" * 5000,
        "deux millions milliards",
        "un sac",
        "une caisse",
        "les sacs",
        "millions de sacs",
        "et demi",
        "vingt-dix sacs",
        "-",
        "٤٢ sacs",
        "des",
    ],
)
def test_no_number(text: str) -> None:
    """Too large a number, a lone article and other words give nothing."""
    assert None is read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 une fois", (exact(20), 1)),
        ("vingt et trente", (exact(20), 1)),
        ("quatre onze fois", (exact(4), 1)),
        ("dix un jour", (exact(10), 1)),
        ("cent et des poussières", (exact(100), 1)),
        ("deux cents cents", (exact(200), 2)),
        ("trois cents vingts cinquante", (exact(320), 3)),
        ("des centaines et milliers", (at_least(200), 2)),
    ],
)
def test_words_that_do_not_join(text: str, expected: tuple[Quantity, int]) -> None:
    """A number ends where the next word cannot be part of it."""
    assert expected == read(text)


def test_a_numeral_has_an_end() -> None:
    """A run of number words is cut, so that reading stays linear."""
    found = read("mille " * 50)

    assert found is not None
    assert 24 == found[1]
