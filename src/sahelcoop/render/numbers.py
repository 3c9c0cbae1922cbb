# SPDX-License-Identifier: MIT
"""Counts and measures before a noun, as exact as the quantity and no more."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Final

import attrs

from sahelcoop.model.quantities import PIECE, Qualifier, Quantity
from sahelcoop.render.nouns import Article, NounPhrase, elide, of, plain
from sahelcoop.render.spelling import spelled
from sahelcoop.render.typography import NO_BREAK, TypographyProfile

__all__ = ["Noun", "count", "count_alone", "figures", "measure", "measured", "nth"]

_Number = int | float


@attrs.frozen
class Noun:
    """A common noun in both numbers, its adjectives and complements included."""

    singular: str
    plural: str
    feminine: bool = False
    aspirated: bool = False
    mass: bool = False
    """Whether it stands in the singular when nobody counts: "du matériel"."""

    def phrase(self, text: str, *, plural: bool, head: str | None = None) -> NounPhrase:
        """Make a phrase of *text*, which has the article it needs."""
        return NounPhrase(text, self.feminine, plural, head=head)

    def bare(self) -> NounPhrase:
        """Give the noun without a number: "du matériel", "des radars"."""
        text = self.singular if self.mass else self.plural
        return NounPhrase(
            text,
            self.feminine,
            plural=not self.mass,
            article=Article.PARTITIVE,
            aspirated=self.aspirated,
        )


_LETTERS: Final = 10
"""The largest count in letters within a sentence, as in French newspapers."""

_UNITS: Final[Mapping[str, Noun]] = {
    "TNE": Noun("tonne", "tonnes", feminine=True),
    "KGM": Noun("kilogramme", "kilogrammes"),
    "LTR": Noun("litre", "litres"),
    "MTQ": Noun("mètre cube", "mètres cubes"),
    "MTR": Noun("mètre", "mètres"),
    "KMT": Noun("kilomètre", "kilomètres"),
    "CNY": Noun("yuan", "yuans"),
    "EUR": Noun("euro", "euros"),
    "GBP": Noun("livre sterling", "livres sterling", feminine=True),
    "RUB": Noun("rouble", "roubles"),
    "USD": Noun("dollar", "dollars"),
    "XAF": Noun("franc CFA", "francs CFA"),
    "XOF": Noun("franc CFA", "francs CFA"),
}
"""By UN/CEFACT code, money by ISO 4217."""

_LARGE: Final = ((10**9, "milliard"), (10**6, "million"))
"""What nouns count large numbers, which take *de*: "2,5 millions d’euros"."""

_COLLECTIVES: Final[Mapping[_Number, str]] = {
    8: "une huitaine",
    10: "une dizaine",
    12: "une douzaine",
    15: "une quinzaine",
    20: "une vingtaine",
    30: "une trentaine",
    40: "une quarantaine",
    50: "une cinquantaine",
    60: "une soixantaine",
    100: "une centaine",
    1000: "un millier",
}

_GROUPS: Final[Mapping[_Number | None, str]] = {
    20: "dizaines",
    200: "centaines",
    2000: "milliers",
    20_000: "dizaines de milliers",
    200_000: "centaines de milliers",
    2_000_000: "millions",
}
"""What "des …" and "plusieurs …" mean, by their lower bound."""

_PREFIXES: Final[Mapping[Qualifier, str]] = {
    Qualifier.AT_LEAST: "au moins",
    Qualifier.AT_MOST: "au plus",
    Qualifier.ABOUT: "quelque",
    Qualifier.MORE_THAN: "plus de",
    Qualifier.LESS_THAN: "moins de",
    Qualifier.NEARLY: "près de",
}


def figures(number: _Number, profile: TypographyProfile) -> str:
    """Write *number* in figures with the separators of the locale.

    Not with Babel's, which change from one edition of CLDR to the next.
    """
    whole, _, rest = f"{Decimal(str(number)):,f}".partition(".")
    decimals = rest.rstrip("0")
    return whole.replace(",", profile.thousands) + f",{decimals}" * bool(decimals)


def _is_plural(number: _Number) -> bool:
    return number >= 2


def _numeral(
    number: _Number, noun: Noun, profile: TypographyProfile, *, letters: bool
) -> str:
    """Write a number and its noun, which a figure never leaves at the end of a line."""
    text = noun.plural if _is_plural(number) else noun.singular
    if letters and number in range(_LETTERS + 1):
        return f"{spelled(int(number), profile, feminine=noun.feminine)} {text}"
    if large := _large(number):
        number, many = large
        rest = elide("de", noun.plural, aspirated=noun.aspirated) if noun.plural else ""
        text = f"{many} {rest}".rstrip()
    return f"{figures(number, profile)}{NO_BREAK}{text}"


def _large(number: _Number) -> tuple[_Number, str] | None:
    """Give millions or milliards, where two decimals tell all: 2.5, "millions"."""
    for scale, name in _LARGE:
        if number >= scale:
            hundredths = number * 100 / scale
            if not hundredths.is_integer():
                return None
            share = number / scale
            return share, name + "s" * _is_plural(share)
    return None


def _exact(
    number: _Number, noun: Noun, profile: TypographyProfile, *, letters: bool
) -> NounPhrase:
    if number == 0:
        word = "aucune" if noun.feminine else "aucun"
        return noun.phrase(f"{word} {noun.singular}", plural=False)
    inside = _numeral(number, noun, profile, letters=letters)
    if not isinstance(number, int):
        return noun.phrase(inside, plural=_is_plural(number))
    text = noun.plural if _is_plural(number) else noun.singular
    letters_ = spelled(number, profile, feminine=noun.feminine)
    head = f"{letters_} {text}"
    if letters_.rstrip("s").endswith(("million", "milliard", "billion", "billiard")):
        head = f"{letters_} {elide('de', text, aspirated=noun.aspirated)}"
    return noun.phrase(inside, plural=_is_plural(number), head=head)


def _plenty(quantity: Quantity, noun: Noun) -> NounPhrase:
    """Say "plusieurs", "de nombreux", "des dizaines de"."""
    many = quantity.qualifier is Qualifier.MANY
    text = noun.plural
    article = Article.PARTITIVE if many else Article.NONE
    if quantity.low in _GROUPS:
        text = f"{_GROUPS[quantity.low]} {elide('de', text, aspirated=noun.aspirated)}"
    elif many:
        text = f"{'nombreuses' if noun.feminine else 'nombreux'} {text}"
        article = Article.REDUCED
    if not many:
        text = f"plusieurs {text}"
    return NounPhrase(text, noun.feminine, plural=True, article=article)


def _about(
    number: _Number, noun: Noun, profile: TypographyProfile, *, letters: bool
) -> NounPhrase:
    """Say "une quinzaine de", and "quelque" where French has no such word."""
    if letters and number in _COLLECTIVES:
        rest = elide("de", noun.plural, aspirated=noun.aspirated)
        return noun.phrase(f"{_COLLECTIVES[number]} {rest}", plural=True)
    return _prefixed(Qualifier.ABOUT, number, noun, profile, letters=letters)


def _prefixed(
    qualifier: Qualifier,
    number: _Number,
    noun: Noun,
    profile: TypographyProfile,
    *,
    letters: bool,
) -> NounPhrase:
    prefix = _PREFIXES[qualifier]
    numeral = _numeral(number, noun, profile, letters=letters)
    if prefix.endswith(" de"):
        text = elide(prefix, numeral) if numeral[0] == "u" else f"{prefix} {numeral}"
    else:
        text = f"{prefix} {numeral}"
    return noun.phrase(text, plural=_is_plural(number))


def _between(quantity: Quantity, noun: Noun, profile: TypographyProfile) -> NounPhrase:
    low = figures(quantity.low or 0, profile)
    high = figures(quantity.high or 0, profile)
    plural = _is_plural(quantity.high or 0)
    text = noun.plural if plural else noun.singular
    return noun.phrase(f"entre {low} et {high}{NO_BREAK}{text}", plural=plural)


def count(
    noun: Noun,
    quantity: Quantity,
    profile: TypographyProfile,
    *,
    letters: bool = True,
) -> NounPhrase:
    """Put the number of *quantity*, whatever its unit, before *noun*.

    With *letters*, whole numbers up to ten are spelled, and "une quinzaine" is said.
    """
    makers: dict[Qualifier, Callable[[], NounPhrase]] = {
        Qualifier.UNSPECIFIED: noun.bare,
        Qualifier.SEVERAL: partial(_plenty, quantity, noun),
        Qualifier.MANY: partial(_plenty, quantity, noun),
        Qualifier.BETWEEN: partial(_between, quantity, noun, profile),
    }
    if quantity.qualifier in makers:
        return makers[quantity.qualifier]()
    given = (quantity.best, quantity.low, quantity.high)
    number = next(n for n in given if n is not None)
    if quantity.qualifier is Qualifier.EXACT:
        return _exact(number, noun, profile, letters=letters)
    if quantity.qualifier is Qualifier.ABOUT:
        return _about(number, noun, profile, letters=letters)
    return _prefixed(quantity.qualifier, number, noun, profile, letters=letters)


def count_alone(noun: Noun, quantity: Quantity, profile: TypographyProfile) -> str:
    """Give a number whose *noun* was said just before: "deux", "une quarantaine"."""
    shown = attrs.evolve(noun, singular="", plural="")
    words = plain(count(shown, quantity, profile)).strip(f" {NO_BREAK}")
    return words.removesuffix(" de")


def measured(quantity: Quantity, profile: TypographyProfile) -> NounPhrase:
    """Say so many units, or so much money: "2,5 millions d’euros"."""
    code = quantity.unit
    unit = _UNITS.get(code, Noun(f"unité {code}", f"unités {code}", feminine=True))
    return count(unit, quantity, profile, letters=False)


def measure(
    goods: NounPhrase, noun: Noun, quantity: Quantity, profile: TypographyProfile
) -> NounPhrase:
    """Say how much or how many: "11 tonnes de vivres", or "deux radars" for pieces.

    *goods* follows a unit, *noun* a number. A measure stands in figures.
    """
    if quantity.unit == PIECE or quantity.qualifier is Qualifier.UNSPECIFIED:
        return count(noun, quantity, profile)
    amount = measured(quantity, profile)
    rest = of(goods)
    return attrs.evolve(
        amount,
        text=f"{amount.text} {rest}",
        head=None if amount.head is None else f"{amount.head} {rest}",
    )


def nth(rank: int, noun: Noun) -> NounPhrase:
    """Say which one of a row: "le 11e accord", "la 1re convention"."""
    first = "1re" if noun.feminine else "1er"
    ordinal = first if rank == 1 else f"{rank}e"
    text = f"{ordinal}{NO_BREAK}{noun.singular}"
    return NounPhrase(text, noun.feminine, article=Article.DEFINITE)
