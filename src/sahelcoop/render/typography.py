# SPDX-License-Identifier: MIT
"""Marks and spaces of printed French, by locale."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import attrs
from babel.lists import format_list

from sahelcoop.errors import LocaleError

__all__ = [
    "NARROW",
    "NO_BREAK",
    "TypographyProfile",
    "closed_up",
    "glued",
    "profile_of",
]

NO_BREAK: Final = "\N{NO-BREAK SPACE}"
NARROW: Final = "\N{NARROW NO-BREAK SPACE}"


@attrs.frozen
class TypographyProfile:
    """How one locale sets its marks; the spaces are those of the Lexique of 2002."""

    locale: str
    """The CLDR locale that Babel formats numbers, months and lists for."""
    inside: str = NO_BREAK
    """The space inside « »."""
    before_colon: str = NO_BREAK
    before_high: str = NARROW
    """The space before ; ! and ?."""
    thousands: str = NARROW
    """The space between groups of digits, as Babel sets it."""
    decimal_tens: bool = False
    """Whether 70 and 90 are "septante" and "nonante"."""
    huitante: bool = False
    """Whether 80 is "huitante"."""
    plain: bool = False
    """Whether marks and spaces are those of a keyboard, for logs."""

    @property
    def language(self) -> str:
        """The language of the locale: fr or en."""
        return self.locale.partition("_")[0]

    def finish(self, text: str) -> str:
        """Set a whole text in the marks of a keyboard, if those are wanted."""
        if not self.plain:
            return text
        text = re.sub(f"«[{_BLANKS}]?|[{_BLANKS}]?»", '"', text)
        return text.translate(_KEYBOARD)

    def quote(self, words: str) -> str:
        """Set *words* between guillemets; marks inside follow the profile."""
        words = _NESTED.sub(_curled, self.clean(words)).strip(_BLANKS)
        return f"«{self.inside}{words}{self.inside}»"

    def clean(self, words: str) -> str:
        """Set the apostrophes, quotation marks and spaces of words of a text.

        Runs of blanks become one; a mark that has no space before it gets none.
        """
        words = " ".join(words.split())
        words = closed_up(words.replace("'", "’"))
        words = words.replace("“", "«").replace("”", "»")
        words = _STRAIGHT.sub(r"«\1»", words)
        words = _OPENING.sub("«", words).replace('"', "»")
        words = re.sub(r"\s*:(?=\s|$)", f"{self.before_colon}:", words)
        words = re.sub(r"\s+([;!?])", rf"{self.before_high}\1", words)
        words = glued(words)
        words = _GROUPS.sub(self.thousands, _DOTTED.sub(" ", words))
        words = _paired(words)
        words = re.sub(r"«\s*", f"«{self.inside}", words)
        return re.sub(r"\s*»", f"{self.inside}»", words)

    def listed(self, words: Sequence[str], *, either: bool = False) -> str:
        """Join *words* as "A, B et C", or with "ou" for *either*."""
        if either:
            return format_list(words, style="or", locale=self.locale)
        return format_list(words, locale=self.locale)

    @property
    def semicolon(self) -> str:
        """The semicolon with the space before it."""
        return f"{self.before_high};"

    @property
    def colon(self) -> str:
        """The colon with the space before it."""
        return f"{self.before_colon}:"


_BLANKS: Final = f" {NO_BREAK}{NARROW}"
_KEYBOARD: Final = str.maketrans(
    {"’": "'", "“": "'", "”": "'", "…": "...", "−": "-", NO_BREAK: " ", NARROW: " "}
)
_GROUPS: Final = re.compile(r"(?<=\d)(?<!\d{4})\s(?=\d{3}(?!\d))")
"""The space in "25 000", not the one in "en 2024 100 soldats"."""
_DOTTED: Final = re.compile(r"(?<=\d)(?<!\d{4})\.(?=\d{3}(?![\d.,]))")
"""The point in "1.500", as some papers group thousands."""
_UNITS: Final = re.compile(
    r"(?<=\d)(?:\s*(?=%)|\s(?=(?:km/h|[km]?m|kg|ha|[th]|heures?|tonnes?|millions?"
    r"|milliards?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
    r"|novembre|décembre)\b))"
)
"""The blank between a number and its unit or its month."""
_APART: Final = re.compile(r"(?<=\b[cdjlmnstCDJLMNST]’)\s(?=\w)")
_STRAIGHT: Final = re.compile('"([^"]*)"')
_OPENING: Final = re.compile(r'(?<!\S)"(?=\S)')
_NESTED: Final = re.compile(r"«\s*|\s*»")


def glued(words: str) -> str:
    """Keep a number and its unit on one line: "120 mm"."""
    return _UNITS.sub(NO_BREAK, words)


def _paired(words: str) -> str:
    """Close marks that the words leave open; leave out a closing mark too many."""
    missing = words.count("«") - words.count("»")
    for _ in range(-missing):
        before, _, after = words.rpartition("»")
        words = before.rstrip() + after
    return words + "»" * missing


def closed_up(words: str) -> str:
    """Take out the blank after an elision: "l’ aide"."""
    return _APART.sub("", words)


def _curled(mark: "re.Match[str]") -> str:
    return "“" if "«" in mark[0] else "”"


_EUROPE: Final = ("fr", "fr_BF", "fr_FR", "fr_ML", "fr_NE", "fr_SN", "fr_TD")

_WRITTEN: Final = re.compile("(fr|en)(?:_[A-Za-z0-9]+)*")

_PROFILES: Final[Mapping[str, TypographyProfile]] = {
    **{locale: TypographyProfile(locale) for locale in _EUROPE},
    "fr_BE": TypographyProfile("fr_BE", decimal_tens=True),
    "fr_CA": TypographyProfile("fr_CA", before_high="", thousands=NO_BREAK),
    "fr_CH": TypographyProfile(
        "fr_CH", inside=NARROW, decimal_tens=True, huitante=True
    ),
    "en": TypographyProfile("en_GB"),
    "plain": TypographyProfile("fr", plain=True),
}


def profile_of(locale: str) -> TypographyProfile:
    """Give the profile of *locale*: "fr_ML", "fr-ML", or "plain" for logs.

    A French locale that has no profile of its own has that of "fr", an English one that
    of "en", which is British.

    Raises:
        LocaleError: it is neither French nor English.
    """
    name = locale.replace("-", "_")
    known = _WRITTEN.fullmatch(name)
    if name not in _PROFILES and known:
        return _PROFILES[known[1]]
    if name not in _PROFILES:
        raise LocaleError(locale, tuple(sorted(_PROFILES)))
    return _PROFILES[name]
