# SPDX-License-Identifier: MIT
"""Whole numbers in letters, in the spelling before 1990: "vingt et une"."""

from typing import Final

from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.wordlists import TEENS

__all__ = ["spelled"]

_TENS: Final = ["_", "_", "vingt", "trente", "quarante", "cinquante", "soixante"]
_SCALES: Final = (
    (10**15, "billiard"),
    (10**12, "billion"),
    (10**9, "milliard"),
    (10**6, "million"),
)


def spelled(number: int, profile: TypographyProfile, *, feminine: bool = False) -> str:
    """Spell *number*, from 0 to 10**18 - 1; *feminine* turns a last "un" into "une"."""
    words = _large(number, profile)
    if feminine and number % 10 == 1 and words.endswith("un"):
        return f"{words}e"
    return words


def _large(number: int, profile: TypographyProfile) -> str:
    for scale, name in _SCALES:
        if number >= scale:
            many, rest = divmod(number, scale)
            count = f"{_large(many, profile)} {name}{'s' * (many > 1)}"
            return f"{count} {_large(rest, profile)}" if rest else count
    return _thousands(number, profile)


def _thousands(number: int, profile: TypographyProfile) -> str:
    many, rest = divmod(number, 1000)
    if not many:
        return _hundreds(rest, profile)
    # Before "mille", "cents" and "quatre-vingts" lose their s.
    lead = _hundreds(many, profile)
    lead = lead.removesuffix("s") if lead.endswith(("cents", "vingts")) else lead
    count = "mille" if many == 1 else f"{lead} mille"
    return f"{count} {_hundreds(rest, profile)}" if rest else count


def _hundreds(number: int, profile: TypographyProfile) -> str:
    many, rest = divmod(number, 100)
    if not many:
        return _tens(rest, profile)
    count = "cent" if many == 1 else f"{TEENS[many]} cent"
    if rest:
        return f"{count} {_tens(rest, profile)}"
    return count if many == 1 else f"{count}s"


def _tens(number: int, profile: TypographyProfile) -> str:
    if number < 20:
        return TEENS[number]
    base, unit = divmod(number, 10)
    name = _decade(base, profile)
    if name is None:
        base, unit = base - 1, unit + 10
        name = _decade(base, profile) or ""
    if unit == 0:
        return f"{name}s" if name == "quatre-vingt" else name
    bridge = " et " if unit in {1, 11} and name != "quatre-vingt" else "-"
    return f"{name}{bridge}{TEENS[unit]}"


def _decade(base: int, profile: TypographyProfile) -> str | None:
    """Name ten times *base*; None where the locale counts on from the ten below."""
    if base == 8:
        return "huitante" if profile.huitante else "quatre-vingt"
    if base in {7, 9}:
        name = "septante" if base == 7 else "nonante"
        return name if profile.decimal_tens else None
    return _TENS[base]
