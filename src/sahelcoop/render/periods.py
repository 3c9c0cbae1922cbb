# SPDX-License-Identifier: MIT
"""Days, months, seasons, quarters and years as noun phrases with their preposition."""

from collections.abc import Mapping
from typing import Final

import attrs
from babel.dates import get_month_names

from sahelcoop.model.dates import Portion
from sahelcoop.model.edtf import EdtfDate
from sahelcoop.render.nouns import Article, NounPhrase, of, plain, to
from sahelcoop.render.typography import NO_BREAK, TypographyProfile

__all__ = ["Period", "period_of"]


@attrs.frozen
class Period:
    """A stretch of time: the phrase, and the preposition that says *at* that time."""

    phrase: NounPhrase
    preposition: str = ""
    """en, à, dans, or nothing: "le 18 septembre", "début août"."""

    @property
    def at(self) -> str:
        """Say "le 18 septembre 2024", "en août 2022", "à la fin de 2021"."""
        if self.preposition == "à":
            return to(self.phrase)
        return f"{self.preposition} {plain(self.phrase)}".lstrip()

    @property
    def about(self) -> str:
        """Say "vers le 15 mars 2022"."""
        return f"vers {plain(self.phrase)}"

    @property
    def since(self) -> str:
        """Say "depuis le 15 mars 2022"."""
        return f"depuis {plain(self.phrase)}"

    @property
    def starting(self) -> str:
        """Say "du 15 mars 2022", which an end follows."""
        return of(self.phrase)

    @property
    def ending(self) -> str:
        """Say "au 15 mars 2022", which a start precedes."""
        return to(self.phrase)

    @property
    def until(self) -> str:
        """Say "jusqu’au 15 mars 2022", "jusqu’en mars 2022"."""
        return f"jusqu’{self.at if self.preposition == 'en' else to(self.phrase)}"


_SEASONS: Final = ("printemps", "été", "automne", "hiver")

_GROUPINGS: Final[Mapping[str, str]] = {
    **{f"{code}": _SEASONS[(code - 21) % 4] for code in range(21, 33)},
    "33": "premier trimestre",
    "34": "deuxième trimestre",
    "35": "troisième trimestre",
    "36": "quatrième trimestre",
    "37": "premier quadrimestre",
    "38": "deuxième quadrimestre",
    "39": "troisième quadrimestre",
    "40": "premier semestre",
    "41": "second semestre",
}
"""By EDTF code; 25 to 32 are the seasons of one hemisphere."""

_OF_A_MONTH: Final[Mapping[Portion, str]] = {
    Portion.EARLY: "début ",
    Portion.MID: "mi-",
    Portion.LATE: "fin ",
}
_PORTIONS: Final[Mapping[Portion, str]] = {
    Portion.EARLY: "début",
    Portion.MID: "milieu",
    Portion.LATE: "fin",
}


def period_of(
    date: EdtfDate,
    profile: TypographyProfile,
    portion: Portion | None = None,
    *,
    year: bool = True,
    month: bool = True,
) -> Period | None:
    """Name the finest stretch that French has a phrase for; None where it has none.

    *year* and *month* are false where a later phrase says them: "du 17 au 18 mars".
    """
    number, months, day = date.numbers
    suffix = "" if number is None or not year else f" {number}"
    code = date.month.digits if date.month else ""
    if months is not None:
        name = get_month_names("wide", locale=profile.locale)[months]
        if day is None:
            return _month(f"{name}{suffix}", portion)
        first = "1er" if day == 1 else f"{day}"
        rest = f"{NO_BREAK}{name}{suffix}" if month else ""
        return Period(NounPhrase(f"{first}{rest}", article=Article.DEFINITE))
    if code in _GROUPINGS:
        phrase = NounPhrase(_GROUPINGS[code] + suffix, article=Article.DEFINITE)
        return _part(Period(phrase, "à"), portion)
    return _years(date, portion)


def _month(text: str, portion: Portion | None) -> Period:
    if portion is None:
        return Period(NounPhrase(text), "en")
    phrase = NounPhrase(f"{_OF_A_MONTH[portion]}{text}")
    if portion is Portion.MID:
        phrase = attrs.evolve(phrase, feminine=True, article=Article.DEFINITE)
        return Period(phrase, "à")
    return Period(phrase)


def _part(period: Period, portion: Portion | None) -> Period:
    if portion is None:
        return period
    text = f"{_PORTIONS[portion]} {of(period.phrase)}"
    feminine = portion is Portion.LATE
    return Period(NounPhrase(text, feminine, article=Article.DEFINITE), "à")


def _years(date: EdtfDate, portion: Portion | None) -> Period | None:
    """Name a year, a decade, a century or a millennium."""
    digits = date.year.digits
    if date.year.number is not None:
        number = date.year.number
        text = f"{number}" if 0 <= number <= 9999 else f"l’an {number}"
        return _part(Period(NounPhrase(text.replace("-", "−")), "en"), portion)
    start = digits.rstrip("X")
    if "X" in start or not start.isdecimal():
        return None
    first, last = digits.replace("X", "0"), digits.replace("X", "9")
    text = f"années {first}" if len(start) == 3 else f"années {first} à {last}"
    phrase = NounPhrase(text, feminine=True, plural=True, article=Article.DEFINITE)
    return _part(Period(phrase, "dans"), portion)
