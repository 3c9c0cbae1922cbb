# SPDX-License-Identifier: MIT
"""Numerals as French writes them, in words and in figures."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.mentions import MentionKind
from sahelcoop.mentions.numerals import read_numeral
from sahelcoop.model.quantities import Quantity
from tests.mentions.numbers import numbers, values
from tests.mentions.speller import spellings

exact = Quantity.exact
NUMBERS = st.integers(0, 10**6) | st.integers(0, 10**12)


def alone(words: str) -> list[tuple[str, object]]:
    """Give what *words* are read as between an article and a noun."""
    return values(f"les {words} sacs")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("0", 0),
        ("12", 12),
        ("4 500", 4500),
        ("4\u00a0500", 4500),
        ("4\u202f500", 4500),
        ("4\n500", 4500),
        ("4.500", 4500),
        ("4’500", 4500),
        ("1 250 000", 1250000),
        ("2,5", 2.5),
        ("12.7", 12.7),
        ("0.300", 0.3),
        ("1 250,75", 1250.75),
        ("6.700,54", 6700.54),
        ("4,800", 4.8),
        ("3 millions", 3000000),
        ("1,5 million", 1500000),
        ("2,3 millions", 2300000),
        ("30 mille", 30000),
        ("5 milles", 5000),
        ("2 mille milliards", 2 * 10**12),
        ("un million 200 000", 1200000),
        ("1 milliard 200 millions", 1200 * 10**6),
        ("1 million 500 mille", 1500000),
        ("3 Md", 3 * 10**9),
        ("45 k", 45000),
        ("45k", 45000),
        ("1 000 000 000 000 000", 10**15),
        ("000000000000000000007", 7),
    ],
)
def test_figures(words: str, number: float) -> None:
    """Figures are read with every separator of thousands, a comma and a scale."""
    assert [(words, exact(number))] == alone(words)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("vingt et un", 21),
        ("vingt-et-une", 21),
        ("Soixante et onze", 71),
        ("soixante onze", 71),
        ("soixante dix sept", 77),
        ("septante-deux", 72),
        ("septante et un", 71),
        ("huitante-quatre", 84),
        ("octante", 80),
        ("nonante-neuf", 99),
        ("quatre-vingts", 80),
        ("quatre vingt dix-sept", 97),
        ("quatre-vingt et deux", 82),
        ("cent un", 101),
        ("onze cents", 1100),
        ("dix-neuf cent soixante-treize", 1973),
        ("mil neuf cent vingt", 1920),
        ("deux cents milles", 200000),
        ("deux cent quatre-vingt-un mille six", 281006),
        ("un million trois cent mille", 1300000),
        ("mille milliards", 10**12),
        ("dix billions dix", 10**13 + 10),
        ("deux millions et demi", 2500000),
        ("trois et demi", 3.5),
        ("zéro", 0),
        ("zéro huit", 8),
        ("zéro zéro cent vingt-cinq", 125),
        ("dix virgule zéro huit", 10.08),
        ("vingt-sept virgule trois un deux", 27.312),
        ("zéro virgule zéro", 0),
        ("deux virgule cinq millions", 2500000),
    ],
)
def test_words(words: str, number: float) -> None:
    """Number words are read up to billions, those of Brussels and Geneva too."""
    assert [(words, exact(number))] == alone(words)


@given(NUMBERS, st.data())
def test_spelled_numbers_are_read_back(number: int, data: st.DataObject) -> None:
    """Whatever integer is spelled in whatever way, its words are read back whole."""
    words = data.draw(st.sampled_from(spellings(number)))

    assert number == 1 or [(words, exact(number))] == alone(words)


@given(st.integers(0, 10**15), st.sampled_from(" .’\u00a0\u202f\n"))
def test_grouped_figures_are_read_back(number: int, separator: str) -> None:
    """Whatever integer is printed in groups of three, it is read back."""
    words = f"{number:,}".replace(",", separator)

    assert [(words, exact(number))] == alone(words)


@given(st.integers(2, 10**12))
def test_words_and_figures_agree(number: int) -> None:
    """A number has one value, in words or figures."""
    ((_, told),) = alone(spellings(number)[0])

    assert [(str(number), told)] == alone(str(number))


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("premier", 1),
        ("première", 1),
        ("1er", 1),
        ("1ère", 1),
        ("second", 2),
        ("2nde", 2),
        ("deuxieme", 2),
        ("3ème", 3),
        ("11me", 11),
        ("21e", 21),
        ("vingt et unième", 21),
        ("vingt-cinquièmes", 25),
        ("quatre vingtième", 80),
        ("octantième", 80),
        ("deux centième", 200),
        ("trois cent vingt seconde", 322),
        ("millième", 1000),
        ("deux millionième", 2 * 10**6),
    ],
)
def test_ordinals(words: str, rank: int) -> None:
    """An ordinal has an int for its value, and is no count."""
    (found,) = numbers(f"le {words} sac")

    assert (MentionKind.ORDINAL, rank) == (found.kind, found.value)
    assert words == f"le {words} sac"[found.start : found.end]


def test_a_cardinal_before_an_ordinal() -> None:
    """What does not join stays two numbers, and un before an ordinal an article."""
    assert [("deux", exact(2)), ("premiers", 1)] == values("les deux premiers sacs")
    assert [("millionième", 10**6)] == values("un millionième sac")


@pytest.mark.parametrize(
    "text",
    [
        "cinquante zéro trois",
        "cinq zéro",
        "dix deux",
        "vingt un",
        "mille un cent",
        "six quatre-vingt",
        "deux millions milliards",
        "9000 mille milliards",
        "le un mille",
        "soixante et",
        "zéro mille",
        "un sac",
        "une caisse",
        "les sacs",
        "sacs de mil",
        "le nom et demi",
        "cents sacs",
        "de zéro-cents",
        "-",
        "٤٢ sacs",
        "1 000 000 000 000 001 sacs",
        "9" * 40,
        "9" * 400 + ",5 sacs",
        "9" * 5000,
        "prix :.25 franc",
        "le prix est ,08",
        "une boîte de .25ml",
        "vingt-dix sacs",
        "deux-douze-sacs",
        "le 4 G",
    ],
)
def test_no_number(text: str) -> None:
    """Digits read aloud, a lone article, too large a number give nothing."""
    found = [words for words, _ in values(text)]

    assert [] == [w for w in found if w not in {"mille", "4"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20 une fois", [("20", 20)]),
        ("vingt et trente", [("vingt", 20), ("trente", 30)]),
        ("cent et des poussières", [("cent", 100)]),
        ("12 500 1 000 sacs", [("12 500", 12500), ("1 000", 1000)]),
        ("12 et demi", [("12 et demi", 12.5)]),
        ("douze 500 sacs", [("douze", 12), ("500", 500)]),
        ("2 cents", [("2 cents", 0.02)]),
        ("dix virgule", [("dix", 10)]),
        ("dix virgule deux sacs", [("dix virgule deux", 10.2)]),
        ("3 millions 200", [("3 millions", 3000000), ("200", 200)]),
        ("deux et des", [("deux", 2)]),
        ("un, deux, trois", [("un", 1), ("deux", 2), ("trois", 3)]),
        ("un", [("un", 1)]),
        ("Une", [("Une", 1)]),
    ],
)
def test_where_a_numeral_ends(text: str, expected: list[tuple[str, float]]) -> None:
    """A number ends where the next word cannot be part of it."""
    found = [(words, value) for words, value in values(text)]

    assert expected == [
        (words, value.best) for words, value in found if isinstance(value, Quantity)
    ]


def test_the_new_is_no_nine() -> None:
    """Neuf after a noun is new, before one in the plural nine."""
    assert [] == values("C’est un logement neuf")
    assert [] == values("un pont neuf sans péage")
    assert [("neuf", exact(9))] == values("ils ont pris neuf sacs")
    assert [("neuf", exact(9))] == values("ils ont pris neuf L-39")
    assert [("Neuf", exact(9))] == values("Neuf camions")
    assert [("neuf", exact(9))] == values("de neuf à")


def test_no_parts_no_numeral() -> None:
    """A token that is no part of a numeral starts none."""
    assert None is read_numeral([()])


def test_a_long_run_is_cut() -> None:
    """A run of number words is read in pieces, so that reading stays linear."""
    assert [] == values("deux " * 200)
