# SPDX-License-Identifier: MIT
"""People without a name: what several are called, and one of them."""

import re
from typing import Final

from sahelcoop.model.actors import Party, UnnamedSource

__all__ = ["MANY", "are_of", "each_kind", "kind_of", "singular"]

MANY: Final = (
    r"(?:(?:des|les|ces|ses|de|plusieurs|certaine?s|quelques|nombreu(?:x|ses)|autres"
    r"|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) )*"
)
"""What counts or points at several people, before what they are called."""
_APART: Final = re.compile(r" (?=(?:de|des|du|à|au|aux|en|dans|sur) |d['’]|[A-ZÉ])")
"""Where the words that agree with the head end."""
_PART: Final = re.compile("^(?:une?|l’autre) ")


def kind_of(party: Party) -> str:
    """Give the words for several people without a name, but for what counts them."""
    if not isinstance(party, UnnamedSource):
        return ""
    kind = re.sub(f"(?i)^{MANY}", "", party.name)
    return kind if kind.partition(" ")[0].endswith(("s", "x")) else ""


def singular(kind: str) -> str:
    """Put what several people are called in the singular: "responsable local"."""
    first, *rest = _APART.split(kind, maxsplit=1)
    return " ".join((*map(_one, first.split()), *rest))


def _one(word: str) -> str:
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux"):
        return f"{word[:-3]}al"
    return word if word.endswith(("ais", "ois", "eux")) else word.removesuffix("s")


def are_of(some: tuple[Party, ...], told: tuple[Party, ...]) -> bool:
    """Tell whether *some* are one or more of those without a name told before."""
    several = {kind for kind in map(kind_of, told) if kind}
    several |= set(map(singular, several))
    rest = {kind_of(party) or _PART.sub("", party.name) for party in some}
    return bool(rest) and rest <= several


def each_kind(told: tuple[Party, ...]) -> tuple[Party, ...]:
    """Give each source once, and none that is one of several others of them."""
    return tuple(
        party
        for party in {str(party): party for party in told}.values()
        if kind_of(party)
        or not (isinstance(party, UnnamedSource) and are_of((party,), told))
    )
