# SPDX-License-Identifier: MIT
"""Numbers with the words around them: bounds, ranges, collectives, units, money."""

import pytest

from sahelcoop.mentions import MentionKind, Signed
from sahelcoop.model.quantities import Qualifier, Quantity
from tests.mentions.numbers import numbers, values

at_least, at_most = Quantity.at_least, Quantity.at_most
about, exact, between = Quantity.about, Quantity.exact, Quantity.between


def more_than(number: float, unit: str = "C62") -> Quantity:
    """Say more than *number*."""
    return Quantity(Qualifier.MORE_THAN, low=number, unit=unit)


def less_than(number: float) -> Quantity:
    """Say less than *number*."""
    return Quantity(Qualifier.LESS_THAN, high=number)


def nearly(number: float, unit: str = "C62") -> Quantity:
    """Say not quite *number*."""
    return Quantity(Qualifier.NEARLY, best=number, unit=unit)


def only(text: str) -> tuple[str, object]:
    """Give the one number of *text*."""
    (found,) = values(text)
    return found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("une douzaine", about(12)),
        ("cette centaine", about(100)),
        ("une demi-douzaine", about(6)),
        ("un demi-million", about(500000)),
        ("une dizaine de milliers", about(10000)),
        ("un millier", about(1000)),
        ("une bonne dizaine", at_least(10)),
        ("une petite trentaine", nearly(30)),
        ("trois douzaines", about(36)),
        ("deux milliers", about(2000)),
        ("des dizaines", at_least(20)),
        ("plusieurs centaines", at_least(200)),
        ("quelques milliers", at_least(2000)),
        ("des dizaines de milliers", at_least(20000)),
        ("des centaines de milliers", at_least(200000)),
        ("des millions", at_least(2000000)),
        ("plus d’une dizaine", more_than(10)),
        ("près d’un millier", nearly(1000)),
        ("plus de des centaines", more_than(200)),
        ("environ la moitié", about(0.5)),
    ],
)
def test_collectives(words: str, expected: Quantity) -> None:
    """A dozen is about twelve; "des dizaines" is at least two of them."""
    assert (words, expected) == only(f"Il y a {words} de sacs")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("la moitié", 1 / 2),
        ("un demi", 1 / 2),
        ("un tiers", 1 / 3),
        ("le tiers", 1 / 3),
        ("deux tiers", 2 / 3),
        ("le quart", 1 / 4),
        ("trois quarts", 3 / 4),
        ("un dixième", 1 / 10),
        ("trois cinquièmes", 3 / 5),
        ("2/3", 2 / 3),
    ],
)
def test_fractions(words: str, number: float) -> None:
    """A part of a whole is a number below one."""
    assert (words, exact(number)) == only(f"Il a vendu {words} de son riz")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("au moins sept", at_least(7)),
        ("au moins un", at_least(1)),
        ("au minimum sept", at_least(7)),
        ("pas moins de 30", at_least(30)),
        ("pas moins d’une centaine", at_least(100)),
        ("sept au moins", at_least(7)),
        ("sept ou plus", at_least(7)),
        ("sept, voire plus", exact(7)),
        ("sept voire plus", at_least(7)),
        ("plus de 40", more_than(40)),
        ("plus d’un", more_than(1)),
        ("au plus six", at_most(6)),
        ("au maximum six", at_most(6)),
        ("pas plus de six", at_most(6)),
        ("six au plus", at_most(6)),
        ("jusqu’à 90", at_most(90)),
        ("moins de neuf", less_than(9)),
        ("moins d’une", less_than(1)),
        ("moins d’une quinzaine", less_than(15)),
        ("environ 25", about(25)),
        ("25 environ", about(25)),
        ("à peu près 25", about(25)),
        ("plus ou moins 25", about(25)),
        ("autour de 25", about(25)),
        ("aux alentours de 25", about(25)),
        ("de l’ordre de 25", about(25)),
        ("quelque 300", about(300)),
        ("quelques 300", about(300)),
        ("près de deux cents", nearly(200)),
        ("pratiquement 90", nearly(90)),
        ("exactement 90", exact(90)),
        ("aucun", exact(0)),
    ],
)
def test_qualifiers(words: str, expected: Quantity) -> None:
    """The words around a figure say whether it is a bound or a guess."""
    told, value = only(f"Il y avait {words} chez eux")

    assert (words.removesuffix(", voire plus"), expected) == (told, value)


def test_plain_plurals() -> None:
    """A plural without a figure is left to the reading: it is no number by itself."""
    assert [] == values("plusieurs sacs, quelques sacs, de nombreux sacs")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("entre 10 et 15", between(10, 15)),
        ("entre vingt et un et trente", between(21, 30)),
        ("de 4 à 6", between(4, 6)),
        ("4 à 6", between(4, 6)),
        ("10-15", between(10, 15)),
        ("deux ou trois", between(2, 3)),
        ("un ou deux", between(1, 2)),
        ("cinq voire six", between(5, 6)),
        ("entre 10 et 15 millions", between(10**7, 15 * 10**6)),
        ("de 5 à 10 000", between(5000, 10000)),
        ("de 500 à 2 000", between(500, 2000)),
        ("deux à trois cents", between(200, 300)),
        ("de 2 à 300", between(2, 300)),
    ],
)
def test_ranges(words: str, expected: Quantity) -> None:
    """A range has both its ends, the lower one first."""
    assert (words, expected) == only(f"Ils étaient {words} chez eux")


@pytest.mark.parametrize(
    "text",
    ["6 à 4 sacs", "de 4 à 4 sacs", "de 3 à des dizaines de milliers et des milliers"],
)
def test_no_range(text: str) -> None:
    """What does not go up, or has no figure at one end, is no range."""
    found = [value for _, value in values(text) if isinstance(value, Quantity)]

    assert [] == [v for v in found if v.qualifier is Qualifier.BETWEEN and v.high == 4]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("11 tonnes", exact(11, "TNE")),
        ("une tonne", exact(1, "TNE")),
        ("trois tonnes et demie", exact(3.5, "TNE")),
        ("environ trois tonnes et demie", about(3.5, "TNE")),
        ("entre 2 et 3 tonnes et demie", between(2, 3, "TNE")),
        ("plusieurs tonnes", Quantity(Qualifier.SEVERAL, low=2, unit="TNE")),
        ("une trentaine de kilomètres", about(30, "KMT")),
        ("50km", exact(50, "KMT")),
        ("plus de 50km", more_than(50, "KMT")),
        ("40m²", exact(40, "MTK")),
        ("2CM", exact(2, "CMT")),
        ("660 mètres carrés", exact(660, "MTK")),
        ("7 km²", exact(7, "KMK")),
        ("7 kilomètres carrés", exact(7, "KMK")),
        ("7 mètres cubes", exact(7, "MTQ")),
        ("jusqu’à 8 000 kilomètres par heure", at_most(8000, "KMH")),
        ("120 km/h", exact(120, "KMH")),
        ("120 kilomètres à l’heure", exact(120, "KMH")),
        ("12,7 mm", exact(12.7, "MMT")),
        ("demi litre", exact(0.5, "LTR")),
        ("pratiquement 90%", nearly(90, "P1")),
        ("dix pour cent", exact(10, "P1")),
        ("355 pourcent", exact(355, "P1")),
        ("45 degrés", exact(45, "DD")),
        ("45 degrés Celsius", exact(45, "CEL")),
        ("45 °C", exact(45, "CEL")),
        ("entre 2 km et 3 km", between(2, 3, "KMT")),
        ("2 kg à 3 kg", between(2, 3, "KGM")),
        ("20 nœuds", exact(20, "KNT")),
    ],
)
def test_units(words: str, expected: Quantity) -> None:
    """A measure has the code of UN/CEFACT for its unit, and is a quantity."""
    text = f"Il y avait {words} chez eux"
    (found,) = numbers(text)

    assert (words, expected) == (text[found.start : found.end], found.value)
    assert MentionKind.QUANTITY is found.kind


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("20 euros", exact(20, "EUR")),
        ("50 milliards de francs CFA", exact(5 * 10**10, "XOF")),
        ("45 000 F CFA", exact(45000, "XOF")),
        ("4 millions de $", exact(4 * 10**6, "USD")),
        ("$10", exact(10, "USD")),
        ("10 US $", exact(10, "USD")),
        ("dix dollars américains", exact(10, "USD")),
        ("38 francs suisses", exact(38, "CHF")),
        ("20 francs", exact(20, "XXX")),
        ("361 millions de livres", exact(361 * 10**6, "GBP")),
        ("deux euros et un centime", exact(2.01, "EUR")),
        ("douze dollars et vingt-six cents", exact(12.26, "USD")),
        ("cent dollars et zéro cents", exact(100, "USD")),
        ("34 cents", exact(0.34, "XXX")),
        ("entre 10 et 15 millions d’euros", between(10**7, 15 * 10**6, "EUR")),
    ],
)
def test_money(words: str, expected: Quantity) -> None:
    """Money has the code of ISO 4217; XXX if it is not said whose it is."""
    assert (words, expected) == only(f"Il a payé {words} chez eux")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-1.200.000", ("-1.200.000", Signed(-1200000))),
        ("- 10  k", ("- 10  k", Signed(-10000))),
        ("-0", ("-0", exact(0))),
        ("moins 1200000", ("moins 1200000", Signed(-1200000))),
        ("Il fait -5 degrés", ("-5 degrés", Signed(-5, "DD"))),
        ("Il fait, moins 5 degrés", ("moins 5 degrés", Signed(-5, "DD"))),
        ("entre -2 km et 3 km", None),
        ("plus de -5 degrés", ("plus de -5 degrés", Signed(-5, "DD"))),
        ("- 12 morts à Gao", ("12", exact(12))),
        ("Bilan - 12 morts", ("12", exact(12))),
        ("trois heures moins dix", None),
        ("-21e", ("21e", 21)),
    ],
)
def test_below_zero(text: str, expected: tuple[str, object] | None) -> None:
    """A dash is a sign where it is glued to the figure alone, or nothing else is."""
    assert expected is None or [expected] == values(text)
    assert expected is not None or all(
        not isinstance(v, Signed) for _, v in values(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "la base 101",
        "la base aérienne 101",
        "la loi n° 2019-021",
        "le PK 55",
        "le numéro 17",
        "l’article 5",
        "le Premier ministre",
        "en première ligne",
        "la première seconde",
        "l’un des pays",
        "un peu moins",
        "ouvert 24/24",
        "le service est zéro",
        "un IL-76",
        "un radar 59N6-TE",
        "dix pour-cent-un",
        "12M",
        "12sterling",
        "3km5",
        "3G",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    """Labels, offices, idioms and type names hold figures that count nothing."""
    assert [] == [words for words, _ in values(text) if words != "dix"]


def test_bounds_of_amounts() -> None:
    """An interval has no one figure: no word bounds it again, no coin adds to it."""
    assert [] == values("3/3 de son riz")
    assert [("entre 2 et 3 euros et dix centimes", between(2, 3, "EUR"))] == values(
        "entre 2 et 3 euros et dix centimes"
    )
