# SPDX-License-Identifier: MIT
"""Spells integers in French: the oracle of the numeral reader, on its own."""

_SMALL = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
)
_TENS = {
    2: "vingt",
    3: "trente",
    4: "quarante",
    5: "cinquante",
    6: "soixante",
    7: "septante",
    8: "huitante",
    9: "nonante",
}


def _french_tens(number: int) -> str:
    """Spell 60 to 99 as France does."""
    if number < 80:
        joint = " et " if number in {61, 71} else "-"
        return "soixante" + (joint + below_hundred(number - 60) if number > 60 else "")
    return "quatre-vingt" + (f"-{below_hundred(number - 80)}" if number > 80 else "s")


def below_hundred(number: int, *, swiss: bool = False) -> str:
    """Spell 0 to 99."""
    if number < 17:
        return _SMALL[number]
    if number < 20:
        return f"dix-{_SMALL[number - 10]}"
    if number >= 60 and not swiss:
        return _french_tens(number)
    tens, unit = _TENS[number // 10], number % 10
    joint = " et " if unit == 1 else "-"
    return tens + (joint + _SMALL[unit] if unit else "")


def below_thousand(number: int, *, swiss: bool = False) -> str:
    """Spell 0 to 999."""
    hundreds, rest = divmod(number, 100)
    words = [] if hundreds < 2 else [_SMALL[hundreds]]
    if hundreds:
        words.append("cents" if hundreds > 1 and not rest else "cent")
    if rest or not hundreds:
        words.append(below_hundred(rest, swiss=swiss))
    return " ".join(words)


def spelled(number: int, *, swiss: bool = False) -> str:
    """Spell 0 to 10**15: the words that France, or Switzerland, would print."""
    words: list[str] = []
    for scale, name in ((10**9, "milliard"), (10**6, "million"), (10**3, "mille")):
        count, number = divmod(number, scale)
        if count and name == "mille":
            words += [name] if count == 1 else [_counted(count, swiss=swiss), name]
        elif count:
            words += [spelled(count, swiss=swiss), name + "s" * (count > 1)]
    if number or not words:
        words.append(below_thousand(number, swiss=swiss))
    return " ".join(words)


def spellings(number: int) -> tuple[str, ...]:
    """Spell a number as France, Belgium and Switzerland do: old hyphens, new, none."""
    french, swiss = spelled(number), spelled(number, swiss=True)
    belgian = swiss.replace("huitante-un", "quatre-vingt-un")
    belgian = belgian.replace("huitante", "quatre-vingt")
    traditional = (french, swiss, belgian, swiss.replace("huitante", "octante"))
    reformed = (words.replace(" ", "-") for words in traditional)
    bare = (words.replace("-", " ") for words in traditional)
    return tuple(dict.fromkeys((*traditional, *reformed, *bare)))


def _counted(count: int, *, swiss: bool) -> str:
    """Spell a count before "mille", where neither "cents" nor "quatre-vingts" agree."""
    words = below_thousand(count, swiss=swiss)
    return words[:-1] if words.endswith(("cents", "vingts")) else words
