# SPDX-License-Identifier: MIT
"""How values are put together: required fields always, the others now and then."""

from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Any, Final, Generic, TypeVar

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


_Parts = tuple[Callable[..., _T], SearchStrategy[Drawn], Fields, Fields]


@st.composite
def _made(draw: DrawFn, parts: Terse[_Parts[_T]]) -> _T:
    make, together, always, sometimes = parts.value
    fields = dict(draw(together))
    fields |= {name: draw(strategy) for name, strategy in always.items()}
    # A choice for each field, in one order: the optional keys of `fixed_dictionaries`
    # come in any order, so that leaving one out changes the others and stops shrinking.
    present = [s for s in sometimes.items() if draw(st.booleans())]
    return make(**fields, **{name: draw(strategy) for name, strategy in present})


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
    always = {**(required or {}), **given}
    sometimes = {name: s for name, s in (optional or {}).items() if name not in always}
    return _made(Terse((make, together, always, sometimes), make.__name__))


_SHORT: Final = 4
"""One collection in so many is of any length, the others are short.

They nest five deep in a dossier. Of 60 random dossiers 30 overran what Hypothesis draws
for one example with 1, none with 4 or 8.
"""


@st.composite
def _mostly(draw: DrawFn, short: SearchStrategy[_T], free: SearchStrategy[_T]) -> _T:
    return draw(free if draw(st.integers(1, _SHORT)) == _SHORT else short)


def tuples(
    elements: SearchStrategy[_T],
    *,
    min_size: int = 0,
    unique_by: Callable[[_T], Hashable] | None = None,
) -> SearchStrategy[tuple[_T, ...]]:
    """Draw tuples of any length, most of them short."""
    sizes = partial(st.lists, elements, min_size=min_size, unique_by=unique_by)
    return _mostly(sizes(max_size=min_size + 1), sizes()).map(tuple)


def mappings(
    keys: SearchStrategy[str], values: SearchStrategy[_T]
) -> SearchStrategy[dict[str, _T]]:
    """Draw dictionaries of any size, most of them small."""
    sizes = partial(st.dictionaries, keys, values)
    return _mostly(sizes(max_size=1), sizes())
