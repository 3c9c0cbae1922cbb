# SPDX-License-Identifier: MIT
"""English noun phrases and counts."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import attrs
from babel.lists import format_list
from babel.numbers import format_decimal

from sahelcoop.model.quantities import PIECE, Qualifier, Quantity
from sahelcoop.render.en.glossary import Noun
from sahelcoop.render.typography import NO_BREAK

__all__ = [
    "Phrase",
    "an",
    "count",
    "joined",
    "listed",
    "measured",
    "quoted",
    "sentence",
]

_Number = int | float
_SPELLED: Final = re.compile("Mi-|[FHLMNRSX](?=[-0-9])")
"""Types that are spoken letter by letter: "an Mi-17", "an F-16"."""


@attrs.frozen
class Phrase:
    """Words that can be a subject: their article is in the text."""

    text: str
    plural: bool = False
    head: str | None = None
    """The text at the start of a sentence, where no figure stands."""

    @property
    def opening(self) -> str:
        """The text that opens a sentence."""
        return self.text if self.head is None else self.head


_SMALL: Final = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
)
_TENS: Final = (
    *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
)
_LETTERS: Final = 9
"""The largest count in letters within a sentence."""

_PREFIXES: Final[Mapping[Qualifier, str]] = {
    Qualifier.AT_LEAST: "at least",
    Qualifier.AT_MOST: "at most",
    Qualifier.ABOUT: "about",
    Qualifier.MORE_THAN: "more than",
    Qualifier.LESS_THAN: "fewer than",
    Qualifier.NEARLY: "nearly",
}
_GROUPS: Final[Mapping[_Number | None, str]] = {
    20: "dozens of",
    200: "hundreds of",
    2000: "thousands of",
    20_000: "tens of thousands of",
    200_000: "hundreds of thousands of",
    2_000_000: "millions of",
}
"""What French says by "des dizaines de", by its lower bound."""
_UNITS: Final[Mapping[str, Noun]] = {
    "TNE": Noun("tonne", "tonnes"),
    "KGM": Noun("kilogram", "kilograms"),
    "LTR": Noun("litre", "litres"),
    "MTQ": Noun("cubic metre", "cubic metres"),
    "MTR": Noun("metre", "metres"),
    "KMT": Noun("kilometre", "kilometres"),
}
"""By UN/CEFACT code."""


def _figures(number: _Number) -> str:
    return format_decimal(number, locale="en", decimal_quantization=False)


def _spelled(number: int) -> str:
    """Spell a number below 100, "a total of" a larger one."""
    if number < len(_SMALL):
        return _SMALL[number]
    if number >= 100:
        return f"a total of {_figures(number)}"
    ten, one = divmod(number, 10)
    return _TENS[ten - 2] + f"-{_SMALL[one]}" * bool(one)


def an(noun: Noun) -> str:
    """Put the indefinite article: "an attack", "a uniform"."""
    one = noun.singular
    vowel = one[0].lower() in "aeio" or (one.startswith(("un", "ul")) and one[2] != "i")
    vowel = vowel or _SPELLED.match(one) is not None
    return f"{'an' if vowel and not one.startswith('one') else 'a'} {one}"


def _some(noun: Noun) -> Phrase:
    """Name things without a number."""
    return Phrase(noun.singular if noun.mass else noun.plural, plural=not noun.mass)


def _plenty(quantity: Quantity, noun: Noun) -> Phrase:
    many = quantity.qualifier is Qualifier.MANY
    words = _GROUPS.get(quantity.low) or ("many" if many else "several")
    return Phrase(f"{words} {noun.plural}", plural=True)


def _numbered(number: _Number, noun: Noun, *, letters: bool) -> Phrase:
    one = number == 1 and not noun.plural_only
    text = noun.singular if one or (number == 0 and noun.mass) else noun.plural
    if not isinstance(number, int):
        return Phrase(f"{_figures(number)}{NO_BREAK}{text}", plural=True)
    head = f"{_spelled(number)} {text}"
    small = letters and number <= _LETTERS
    inside = head if small else f"{_figures(number)}{NO_BREAK}{text}"
    return Phrase(inside, plural=not one, head=head)


def _counted(noun: Noun) -> Noun:
    """Make a noun countable: 3 "pieces of equipment"."""
    if not noun.mass:
        return noun
    return Noun(f"piece of {noun.singular}", f"pieces of {noun.singular}")


def count(noun: Noun, quantity: Quantity, *, letters: bool = True) -> Phrase:
    """Put the number of *quantity* before *noun*, as exactly as it is known.

    With *letters*, whole numbers below ten are spelled.
    """
    qualifier = quantity.qualifier
    if qualifier is Qualifier.UNSPECIFIED:
        return _some(noun)
    noun = _counted(noun)
    if qualifier in {Qualifier.SEVERAL, Qualifier.MANY}:
        return _plenty(quantity, noun)
    if qualifier is Qualifier.BETWEEN:
        low, high = _figures(quantity.low or 0), _figures(quantity.high or 0)
        return Phrase(f"between {low} and {high}{NO_BREAK}{noun.plural}", plural=True)
    given = (quantity.best, quantity.low, quantity.high)
    number = next(n for n in given if n is not None)
    phrase = _numbered(number, noun, letters=letters)
    if qualifier is Qualifier.EXACT:
        return phrase
    return attrs.evolve(phrase, text=f"{_PREFIXES[qualifier]} {phrase.text}", head=None)


def measured(noun: Noun, quantity: Quantity) -> Phrase:
    """Say how much or how many: "11 tonnes of wheat", or "two radars" for pieces."""
    if quantity.unit == PIECE or quantity.qualifier is Qualifier.UNSPECIFIED:
        return count(noun, quantity)
    code = quantity.unit
    unit = _UNITS.get(code, Noun(f"unit ({code})", f"units ({code})"))
    amount, goods = count(unit, quantity, letters=False), _some(noun).text
    head = None if amount.head is None else f"{amount.head} of {goods}"
    return attrs.evolve(amount, text=f"{amount.text} of {goods}", head=head)


def listed(words: Sequence[str], *, either: bool = False) -> str:
    """Join words: "A, B and C", without the comma that American English puts."""
    return format_list(words, style="or" if either else "standard", locale="en_GB")


def joined(phrases: Sequence[Phrase], *, either: bool = False) -> Phrase:
    """Make one phrase of several."""
    if len(phrases) == 1:
        return phrases[0]
    texts = [phrase.text for phrase in phrases]
    head = listed([phrases[0].opening, *texts[1:]], either=either)
    plural = not either or phrases[-1].plural
    return Phrase(listed(texts, either=either), plural=plural, head=head)


def quoted(french: str) -> str:
    """Print words of the article between English marks."""
    words = " ".join(french.split()).replace("'", "’")
    words = re.sub("[«“] ?", "‘", words.strip("«»“” ,;:"))
    return f"“{re.sub(' ?[»”]', '’', words).replace(chr(34), '’')}”"


def sentence(*parts: str) -> str:
    """Make a sentence of *parts*, with its capital and its full stop."""
    words = " ".join(part for part in parts if part)
    words = re.sub(r"[ ,]*,(?!\d)", ",", words).rstrip(" ,")
    closed = words.endswith((".", ".”", "!”", "?”"))
    return words[:1].upper() + words[1:] + "." * (not closed)
