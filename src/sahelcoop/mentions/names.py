# SPDX-License-Identifier: MIT
"""The name index: from the tokens of a name to what bears it."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from sahelcoop.lexicon import (
    ActorEntry,
    DesignationEntry,
    GoodsEntry,
    Lexicon,
    PlaceEntry,
)
from sahelcoop.text import fold, scan

__all__ = ["Bearer", "NameIndex"]

Bearer = ActorEntry | PlaceEntry | GoodsEntry | DesignationEntry

_PLAIN_LENGTH: Final = 7
"""Least letters of a name that may stand in lower case: sloppy copy has "tinzaouatène",
while shorter ones ("si", "gao") are too often other words."""


@lru_cache(maxsize=65536)
def name_key(form: str) -> str:
    """Fold a token of a name: case, accents and ligatures do not tell names apart."""
    if form.isascii():
        return form.lower()
    decomposed = unicodedata.normalize("NFKD", form.replace("œ", "oe").casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _names(lexicon: Lexicon) -> Iterator[tuple[str, Bearer]]:
    for actor in lexicon.actors:
        for name in actor.names:
            yield name.text, actor
    for place in lexicon.places:
        for text in (place.name, *place.aliases):
            yield text, place
    for goods in lexicon.goods:
        for text in {goods.singular: 1, goods.plural: 1}:
            yield text, goods
    for kind in lexicon.designations:
        for text in {kind.designation: 1, **dict.fromkeys(kind.spellings, 1)}:
            yield text, kind


class NameIndex:
    """All names of a lexicon by their first token, the longest first."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.words
        bearers: dict[tuple[str, ...], list[Bearer]] = defaultdict(list)
        proper: dict[tuple[str, ...], bool] = {}
        for text, bearer in _names(lexicon):
            view = fold(text)
            key = tuple(name_key(f) for f in scan(view, 0, len(view)).forms)
            if bearer not in bearers[key]:
                bearers[key].append(bearer)
            proper[key] = proper.get(key, True) and text != text.lower()
        self._by_first: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(
            list
        )
        for key in sorted(bearers, key=lambda k: (-len(k), k)):
            self._by_first[key[0]].append((key, proper[key]))
        self._bearers = {key: tuple(found) for key, found in bearers.items()}

    def longest(
        self, forms: Sequence[str], at: int
    ) -> tuple[tuple[Bearer, ...], int] | None:
        """Find the longest name that starts at token *at*: its bearers and tokens."""
        for key, proper in self._by_first.get(name_key(forms[at]), ()):
            surface = forms[at : at + len(key)]
            if key == tuple(map(name_key, surface)) and self._fits(surface, proper):
                return self._bearers[key], len(key)
        return None

    def _fits(self, surface: Sequence[str], proper: bool) -> bool:  # noqa: FBT001
        if not proper or any(form != form.lower() for form in surface):
            return True
        plain = "".join(surface)
        return len(plain) >= _PLAIN_LENGTH and plain not in self._words
