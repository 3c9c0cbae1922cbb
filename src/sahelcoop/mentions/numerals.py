# SPDX-License-Identifier: MIT
"""French numerals and the words around them, as quantities.

The grammar of number words follows the Académie française: additive below a hundred
("soixante-dix", "quatre-vingt-un"), multiplicative above. Belgian and Swiss forms count.
"""

import re
from collections.abc import Sequence
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
    "plus de": Qualifier.MORE_THAN,
    "plus d'": Qualifier.MORE_THAN,
    "au plus": Qualifier.AT_MOST,
    "jusqu'à": Qualifier.AT_MOST,
    "jusqu' à": Qualifier.AT_MOST,
    "moins de": Qualifier.LESS_THAN,
    "environ": Qualifier.ABOUT,
    "quelque": Qualifier.ABOUT,
    "quelques": Qualifier.ABOUT,
    "pratiquement": Qualifier.NEARLY,
    "presque": Qualifier.NEARLY,
    "près de": Qualifier.NEARLY,
    "près d'": Qualifier.NEARLY,
}
_FIGURE: Final = re.compile(r"\d{1,3}(?:[ .']\d{3})+(?:,\d+)?|\d+(?:,\d+)?")
_LONGEST: Final = 12
"""Most tokens that a numeral in words takes."""


def _figure(form: str) -> int | float | None:
    if not form.isascii() or not _FIGURE.fullmatch(form):
        return None
    plain = re.sub(r"[ .']", "", form).replace(",", ".")
    return float(plain) if "." in plain else int(plain[:16])


def _words(form: str) -> list[str]:
    return [part for part in form.lower().split("-") if part != "et"]


def _add(total: int, part: str) -> int | None:
    """Join one number word below a thousand to what stands before it."""
    if part in {"cent", "cents"}:
        return (total or 1) * 100 if total < 10 else None
    value = _UNITS.get(part)
    if value is None:
        return None
    if value == 20 and total % 100 == 4:
        return total + 76
    return total + value if total == 0 or total % 10 == 0 or value >= 10 else None


def read_number(forms: Sequence[str], at: int) -> tuple[int | float, int] | None:
    """Read the cardinal at *at*: its value and the number of tokens it takes."""
    total: int | float = 0
    part: int | float = 0
    used = 0
    said = False
    for form in forms[at : at + _LONGEST]:
        figure = _figure(form)
        scale = _SCALES.get(form.lower())
        if figure is not None and not said:
            part = figure
        elif scale is not None and (said or form.lower() == "mille"):
            total += (part or 1) * scale
            part = 0
        elif form.lower() == "et" and said and part:
            used += 1
            continue
        elif (joined := _join(part, form)) is not None:
            part = joined
        else:
            break
        said = True
        used += 1
    while used and forms[at + used - 1].lower() == "et":
        used -= 1
    return (total + part, used) if said and total + part <= LARGEST else None


def _join(part: float, form: str) -> int | None:
    words = _words(form)
    joined: int | None = int(part) if part == int(part) else None
    for word in words:
        joined = None if joined is None else _add(joined, word)
    return joined if words else None


def _collective(forms: Sequence[str], at: int) -> tuple[Quantity, int] | None:
    """Read "une quinzaine", "plusieurs dizaines", "des centaines de milliers"."""
    before, noun = (
        forms[at].lower(),
        forms[at + 1].lower() if at + 1 < len(forms) else "",
    )
    if before in {"un", "une", "la", "cette"} and noun in _COLLECTIVES:
        return Quantity.about(_COLLECTIVES[noun]), 2
    if before in {"des", "plusieurs", "quelques", "de"} and noun in _PLURALS:
        least = _PLURALS[noun]
        if at + 3 < len(forms) and (scale := _SCALES.get(forms[at + 3].lower())):
            return Quantity.at_least(least * scale), 4
        return Quantity.at_least(least), 2
    return None


def _qualified(number: float, qualifier: Qualifier) -> Quantity:
    if qualifier in {Qualifier.AT_LEAST, Qualifier.MORE_THAN}:
        return Quantity(qualifier, low=number)
    if qualifier in {Qualifier.AT_MOST, Qualifier.LESS_THAN}:
        return Quantity(qualifier, high=number)
    return Quantity(qualifier, best=number)


def _range(forms: Sequence[str], at: int) -> tuple[Quantity, int] | None:
    """Read "entre 10 et 15" and "de 4 à 6"."""
    joint = {"entre": "et", "de": "à"}.get(forms[at].lower())
    low = read_number(forms, at + 1) if joint else None
    if low is None:
        return None
    after = at + 1 + low[1]
    if after >= len(forms) or forms[after].lower() != joint:
        return None
    high = read_number(forms, after + 1)
    if high is None or high[0] <= low[0]:
        return None
    return Quantity.between(low[0], high[0]), 2 + low[1] + high[1]


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
    number = read_number(forms, at)
    if number is not None:
        return _qualified(number[0], qualifier), number[1]
    collective = _collective(forms, at) if at < len(forms) else None
    if collective is None:
        return None
    figure = collective[0].best or collective[0].low or 0
    return _qualified(figure, qualifier), collective[1]
