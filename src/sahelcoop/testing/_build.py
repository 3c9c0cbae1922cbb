# SPDX-License-Identifier: MIT
"""How values are put together: required fields always, the others now and then."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, Generic, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["NONE", "Drawn", "Fields", "Terse", "built", "mappings", "tuples"]

_T = TypeVar("_T")

Fields = Mapping[str, SearchStrategy[Any]]
"""A strategy for each field."""

Drawn = Mapping[str, object]
"""Values of fields that depend on one another."""

NONE: Final[SearchStrategy[Drawn]] = st.just({})


class Terse(Generic[_T]):
    """A value that shows as a word, to keep it out of the reprs of strategies."""

    __slots__ = ("value", "word")

    def __init__(self, value: _T, word: str = "...") -> None:
        self.value = value
        self.word = word

    def __repr__(self) -> str:
        return self.word


_Parts = tuple[Callable[..., _T], SearchStrategy[Drawn], Fields]
_UNSET: Final = st.just(attrs.NOTHING)


@st.composite
def _made(draw: DrawFn, parts: Terse[_Parts[_T]]) -> _T:
    make, together, alone = parts.value
    fields = dict(draw(together))
    # Not `fixed_dictionaries`, whose optional keys come in any order: leaving one out
    # would change the others, and shrinking would stop there.
    for name, strategy in alone.items():
        value = draw(strategy)
        if value is not attrs.NOTHING:
            fields[name] = value
    return make(**fields)


def built(
    make: Callable[..., _T],
    given: Fields,
    *,
    required: Fields | None = None,
    optional: Fields | None = None,
    together: SearchStrategy[Drawn] = NONE,
) -> SearchStrategy[_T]:
    """Draw what *make* builds; *given* fields are always set and win over the others.

    It shrinks to the fields that are *required*, *given* or drawn *together*.
    """
    sometimes = {name: _UNSET | found for name, found in (optional or {}).items()}
    alone = {**sometimes, **(required or {}), **given}
    return _made(Terse((make, together, alone), make.__name__))


_SHORT: Final = 8
"""One collection in so many is of any length, the others are short.

They nest five deep in a dossier. Of 60 random dossiers 30 overran what Hypothesis draws
for one example with 1, 3 with 4, none with 8.
"""


@st.composite
def _mostly(draw: DrawFn, short: SearchStrategy[_T], free: SearchStrategy[_T]) -> _T:
    return draw(free if draw(st.integers(1, _SHORT)) == _SHORT else short)


def tuples(
    elements: SearchStrategy[_T], *, min_size: int = 0
) -> SearchStrategy[tuple[_T, ...]]:
    """Draw tuples of any length, most of them short."""
    sizes = partial(st.lists, elements, min_size=min_size)
    return _mostly(sizes(max_size=min_size + 2), sizes()).map(tuple)


def mappings(
    keys: SearchStrategy[str], values: SearchStrategy[_T]
) -> SearchStrategy[dict[str, _T]]:
    """Draw dictionaries of any size, most of them small."""
    sizes = partial(st.dictionaries, keys, values)
    return _mostly(sizes(max_size=2), sizes())
