# SPDX-License-Identifier: MIT
"""Offices by the words for them: which ones mean the same, and whose initials are."""

import re
from collections.abc import Container, Mapping
from typing import Final

from sahelcoop.lexicon import key

__all__ = ["are_initials", "same_holder", "words_of"]

_WORD: Final = re.compile(r"\w[\w-]*")
_INITIALS: Final = re.compile(r"(?:\w\. ?){2,3}")
_SMALL: Final = frozenset({"le", "la", "les", "l", "de", "d", "du", "des", "et", "à"})
_HEADS: Final = frozenset({"chef", "cheffe", "patron", "patronne", "president"})
"""Heads of one body are one person, whatever the press calls them."""
_PARAPHRASED: Final[Mapping[frozenset[str], frozenset[str]]] = {
    frozenset({"etat"}): frozenset({"president"}),
    frozenset({"diplomatie"}): frozenset({"ministre", "affaires", "etrangeres"}),
    frozenset({"gouvernement"}): frozenset({"premier", "ministre"}),
}
"""What the head of something is also called."""
_SHORTENED: Final[Mapping[str, frozenset[str]]] = {
    "mae": frozenset({"ministre", "affaires", "etrangeres"}),
    "pm": frozenset({"premier", "ministre"}),
}
"""What the initials of an office stand for."""
_NOBODY: Final = frozenset({""})
_FORMER: Final = re.compile(r"\bancienne\b|\bex\b-?")
"""What says, like "ancien", that an office is held no more."""


def are_initials(short: str, name: str) -> bool:
    """Tell whether letters with full stops are the initials of a name: "I. M."."""
    letters = [each for each in short if each.isalpha()]
    apart = _INITIALS.fullmatch(short) is not None
    return apart and short != name and [w[0] for w in name.split()] == letters


def words_of(role: str, apart: Container[str] = ()) -> set[str]:
    """Give the words of a role that tell it, without accents: "chef de l’Etat".

    Those set *apart*, in lower case, are left out, as are small ones.
    """
    told = _WORD.findall(_FORMER.sub("ancien ", role.lower()))
    words = {key(w) for w in told if w not in _SMALL and w not in apart}
    for short in words & _SHORTENED.keys():
        words = words - {short} | _SHORTENED[short]
    return words


def same_holder(sought: set[str], role: set[str]) -> bool:
    """Tell whether a role is the one sought, told in more words perhaps."""
    if ("ancien" in role) != ("ancien" in sought):
        return False
    body = sought - _HEADS
    if body != sought and body:
        headed = bool(role & _HEADS) and role >= body
        return headed or role >= _PARAPHRASED.get(frozenset(body), _NOBODY)
    first = ("premier" in role) == ("premier" in sought)
    return bool(sought) and sought <= role and first
