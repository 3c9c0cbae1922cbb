# SPDX-License-Identifier: MIT
"""French numerals and the words around them, as quantities.

The grammar of number words follows the Académie française: additive below a hundred
("soixante-dix", "quatre-vingt-un"), multiplicative above. Belgian and Swiss forms are
read too.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from math import prod
from typing import Final

from sahelcoop.model._checks import LARGEST
from sahelcoop.model.quantities import Qualifier, Quantity

__all__ = ["read_quantity"]

_UNITS: Final = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_SCALES: Final = {
    "mille": 10**3, "millier": 10**3, "milliers": 10**3, "million": 10**6,
    "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip
_COLLECTIVES: Final = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
    "millier": 1000,
}  # fmt: skip
_PLURALS: Final = {"dizaines": 20, "centaines": 200, "milliers": 2000}
"""Least number of "des dizaines (de)" and so on: two of them (annotation guide)."""
_QUALIFIERS: Final = {
    "au moins": Qualifier.AT_LEAST,
    "pas moins de": Qualifier.AT_LEAST,
    "pas moins d'": Qualifier.AT_LEAST,
    "plus de": Qualifier.MORE_THAN,
    "plus d'": Qualifier.MORE_THAN,
    "au plus": Qualifier.AT_MOST,
    "jusqu' à": Qualifier.AT_MOST,
    "moins de": Qualifier.LESS_THAN,
    "moins d'": Qualifier.LESS_THAN,
    "environ": Qualifier.ABOUT,
    "quelque": Qualifier.ABOUT,
    "quelques": Qualifier.ABOUT,
    "pratiquement": Qualifier.NEARLY,
    "presque": Qualifier.NEARLY,
    "près de": Qualifier.NEARLY,
    "près d'": Qualifier.NEARLY,
}
_FIGURE: Final = re.compile(r"\d{1,3}(?:[ .']\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_AFTER_ET: Final = (["un"], ["une"], ["onze"])
"""What "et" joins to number words: "vingt et un", "soixante et onze"."""
_HALVES: Final = (["demi"], ["demie"])
_LONGEST: Final = 24
"""Most tokens of a numeral in words: "deux cent vingt et un milliards …" takes 23."""


def _figure(form: str) -> int | float | None:
    if not form.isascii() or not _FIGURE.fullmatch(form):
        return None
    plain = re.sub(r"[ .']", "", form).replace(",", ".")
    value = float(plain)
    if value > LARGEST:
        return None
    return value if "." in plain else int(value)


def _add(total: int, part: str) -> int | None:
    """Join one number word below a thousand to what stands before it."""
    if part in {"cent", "cents"}:
        return (total or 1) * 100 if total < 20 and total != 10 else None
    value = _UNITS.get(part)
    if value is None:
        return None
    if value == 20 and total % 100 == 4:
        return total + 76
    return total + value if _adds_up(total % 100, value) else None


def _adds_up(tens: int, value: int) -> bool:
    """Tell whether a word for *value* follows one for *tens*: "soixante-dix"."""
    if value < 10:
        return tens == 0 or (tens % 10 == 0 and (tens > 10 or value > 6))
    return tens == 0 or (tens in {60, 80} and value < 20)


def _join(part: int, form: str) -> int | None:
    """Join the number words of *form*, hyphens and "et" aside, to *part*."""
    words = [word for word in form.split("-") if word != "et"]
    joined: int | None = part
    for word in words:
        joined = None if joined is None else _add(joined, word)
    return joined if words else None


def _scaled(total: int, part: int, scale: int) -> int:
    """Apply "mille" or "millions" to what is said before it: "mille milliards"."""
    if 0 < total < scale:
        return (total + part) * scale
    return total + (part or 1) * scale


def _spelled(low: Sequence[str]) -> tuple[float, int, int]:
    """Read number words: value, tokens, and the scale that the last of them has."""
    total, part, used, scale = 0, 0, 0, 1
    for step, form in enumerate(low):
        if form in _SCALES and (used or form == "mille"):
            scale = _SCALES[form]
            total, part = _scaled(total, part, scale), 0
        elif (joined := _join(part, form)) is not None:
            part, scale = joined, 1
        elif form == "et" and part and low[step + 1 : step + 2] in _AFTER_ET:
            continue
        else:
            break
        used = step + 1
    return total + part, used, scale


def _figured(figure: float, low: Sequence[str]) -> tuple[float, int, int]:
    """Read a figure and its scale: "2,5 millions"."""
    scales = [_SCALES[form] for form in takewhile(_SCALES.__contains__, low[1:])]
    scale = prod(scales)
    return figure * scale, 1 + len(scales), scale


def read_number(forms: Sequence[str], at: int) -> tuple[int | float, int] | None:
    """Read the cardinal at *at*: its value and the number of tokens it takes."""
    low = [form.lower() for form in forms[at : at + _LONGEST]]
    figure = _figure(low[0]) if low else None
    found = _spelled(low) if figure is None else _figured(figure, low)
    number, used, scale = found
    if used and low[used : used + 1] == ["et"] and low[used + 1 : used + 2] in _HALVES:
        number, used = number + scale / 2, used + 2
    return (number, used) if used and number <= LARGEST else None


def _multiple(forms: Sequence[str], at: int) -> tuple[int, int]:
    """Read "de milliers" after "des centaines": the factor and its tokens."""
    de, noun = (*(form.lower() for form in forms[at : at + 2]), "", "")[:2]
    return (_SCALES[noun], 2) if de == "de" and noun in _SCALES else (1, 0)


def _collective(forms: Sequence[str], at: int) -> tuple[Quantity, int] | None:
    """Read "une quinzaine", "plusieurs dizaines", "des centaines de milliers"."""
    before, noun = (*(form.lower() for form in forms[at : at + 2]), "", "")[:2]
    scale, used = _multiple(forms, at + 2)
    if before in {"un", "une", "la", "cette"} and noun in _COLLECTIVES:
        return Quantity.about(_COLLECTIVES[noun] * scale), 2 + used
    if before in {"des", "plusieurs", "quelques", "de"} and noun in _PLURALS:
        return Quantity.at_least(_PLURALS[noun] * scale), 2 + used
    return None


def _qualified(number: float, qualifier: Qualifier) -> Quantity:
    if qualifier in {Qualifier.AT_LEAST, Qualifier.MORE_THAN}:
        return Quantity(qualifier, low=number)
    if qualifier in {Qualifier.AT_MOST, Qualifier.LESS_THAN}:
        return Quantity(qualifier, high=number)
    return Quantity(qualifier, best=number)


def _range(forms: Sequence[str], at: int) -> tuple[Quantity, int] | None:
    """Read "entre 10 et 15", "de 4 à 6" and "4 à 6"."""
    led = forms[at].lower() in {"entre", "de"}
    joint = "et" if forms[at].lower() == "entre" else "à"
    low = read_number(forms, at + led)
    if low is None:
        return None
    after = at + led + low[1]
    if [form.lower() for form in forms[after : after + 1]] != [joint]:
        return None
    high = read_number(forms, after + 1)
    if high is None or high[0] <= low[0]:
        return None
    return Quantity.between(low[0], high[0]), after + 1 + high[1] - at


def read_quantity(forms: Sequence[str], at: int) -> tuple[Quantity, int] | None:
    """Read the quantity that starts at token *at*: its value and its tokens.

    A lone "un" or "une" is left to the grammar: it counts or it is an article.
    """
    found = _range(forms, at) or _collective(forms, at)
    if found is not None:
        return found
    for width in (3, 2, 1):
        words = " ".join(forms[at : at + width]).lower()
        qualifier = _QUALIFIERS.get(words)
        if qualifier and (found := _inner(forms, at + width, qualifier)):
            return found[0], width + found[1]
    number = read_number(forms, at)
    if number is None or (forms[at].lower() in {"un", "une"} and number[1] == 1):
        return None
    return Quantity.exact(number[0]), number[1]


def _inner(
    forms: Sequence[str], at: int, qualifier: Qualifier
) -> tuple[Quantity, int] | None:
    collective = _collective(forms, at)
    if collective is not None:
        figure = collective[0].best or collective[0].low or 0
        return _qualified(figure, qualifier), collective[1]
    number = read_number(forms, at)
    return number and (_qualified(number[0], qualifier), number[1])
