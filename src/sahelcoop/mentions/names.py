# SPDX-License-Identifier: MIT
"""Indexes of names: from the tokens of a name to what bears it."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
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

__all__ = ["Bearer", "NameIndex", "common_nouns", "name_key", "proper_names"]

Bearer = ActorEntry | PlaceEntry | GoodsEntry | DesignationEntry

_PLAIN_LENGTH: Final = 7
"""Least letters of a name that may stand in lower case: sloppy copy has "tinzaouatène",
while shorter ones ("si", "gao") are too often other words."""


@lru_cache(maxsize=65536)
def name_key(form: str) -> str:
    """Fold a token of a name: case, accents and ligatures do not tell names apart."""
    if form.isascii():
        return form.lower()
    decomposed = unicodedata.normalize("NFKD", form.casefold().replace("œ", "oe"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def proper_names(lexicon: Lexicon) -> Iterator[tuple[str, Bearer]]:
    """Give every name of actors, places and types with its bearer."""
    for actor in lexicon.actors:
        for name in actor.names:
            yield name.text, actor
    for place in lexicon.places:
        for text in (place.name, *place.aliases):
            yield text, place
    for kind in lexicon.designations:
        for text in kind.names:
            yield text, kind


def common_nouns(lexicon: Lexicon) -> Iterator[tuple[str, Bearer]]:
    """Give every noun for goods in both numbers."""
    for goods in lexicon.goods:
        yield goods.singular, goods
        yield goods.plural, goods


class NameIndex:
    """Names by their first token, the longest first."""

    def __init__(
        self,
        names: Iterable[tuple[str, Bearer]],
        key: Callable[[str], str],
        words: Container[str],
    ) -> None:
        """Index *names* by the *key* of their tokens; no *words* in lower case."""
        self._key = key
        self._words = words
        bearers: dict[tuple[str, ...], dict[str, Bearer]] = defaultdict(dict)
        proper: dict[tuple[str, ...], bool] = {}
        for text, bearer in names:
            view = fold(text)
            tokens = tuple(map(key, scan(view, 0, len(view)).forms))
            bearers[tokens][bearer.id] = bearer
            proper[tokens] = proper.get(tokens, True) and text != text.lower()
        self._by_first: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(
            list
        )
        for tokens in sorted(bearers, key=lambda t: (-len(t), t)):
            self._by_first[tokens[0]].append((tokens, proper[tokens]))
        self._bearers = {t: tuple(found.values()) for t, found in bearers.items()}

    def longest(
        self, forms: Sequence[str], at: int
    ) -> tuple[tuple[Bearer, ...], int] | None:
        """Find the longest name that starts at token *at*: its bearers and tokens."""
        for tokens, proper in self._by_first.get(self._key(forms[at]), ()):
            surface = forms[at : at + len(tokens)]
            if tokens == tuple(map(self._key, surface)) and (
                not proper or self._stands_out(surface)
            ):
                return self._bearers[tokens], len(tokens)
        return None

    def _stands_out(self, surface: Sequence[str]) -> bool:
        """Tell whether *surface* has a capital, or is too long to be another word."""
        if any(form != form.lower() for form in surface):
            return True
        plain = "".join(surface)
        return len(plain) >= _PLAIN_LENGTH and plain not in self._words
