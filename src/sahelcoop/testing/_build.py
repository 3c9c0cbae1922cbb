# SPDX-License-Identifier: MIT
"""How values are put together: required fields always, the others now and then."""

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["Drawn", "Fields", "built", "mappings", "tuples"]

_T = TypeVar("_T")

Fields = Mapping[str, SearchStrategy[Any]]
"""A strategy for each field."""

Drawn = Mapping[str, object]
"""Values of fields that depend on one another."""

_NOTHING: Final[SearchStrategy[Drawn]] = st.just({})


@attrs.frozen(repr=False, eq=False)
class _Plan(Generic[_T]):
    """What is drawn for one object; its repr spares Hypothesis that of the parts."""

    make: Callable[..., _T]
    together: SearchStrategy[Drawn]
    alone: SearchStrategy[Drawn]

    def __repr__(self) -> str:
        return self.make.__name__


@st.composite
def _made(draw: DrawFn, plan: _Plan[_T]) -> _T:
    return plan.make(**{**draw(plan.together), **draw(plan.alone)})


def built(
    make: Callable[..., _T],
    given: Fields,
    *,
    required: Fields | None = None,
    optional: Fields | None = None,
    together: SearchStrategy[Drawn] = _NOTHING,
) -> SearchStrategy[_T]:
    """Draw what *make* builds; *given* fields are always set and win over the others.

    It shrinks to the fields that are *required*, *given* or drawn *together*.
    """
    always = {**(required or {}), **given}
    sometimes = {name: s for name, s in (optional or {}).items() if name not in always}
    alone = st.fixed_dictionaries(always, optional=sometimes)
    return _made(_Plan(make, together, alone))


# Collections of any length, most of them short: they nest five deep in a dossier, and
# five elements each, Hypothesis's average, overrun what it draws for one example.


def tuples(
    elements: SearchStrategy[_T], *, min_size: int = 0
) -> SearchStrategy[tuple[_T, ...]]:
    """Draw tuples of any length, most of them short."""
    short = st.lists(elements, min_size=min_size, max_size=min_size + 1)
    free = st.lists(elements, min_size=min_size)
    return st.one_of(short, short, short, free).map(tuple)


def mappings(
    keys: SearchStrategy[str], values: SearchStrategy[_T]
) -> SearchStrategy[dict[str, _T]]:
    """Draw dictionaries of any size, most of them small."""
    short = st.dictionaries(keys, values, max_size=1)
    return st.one_of(short, short, short, st.dictionaries(keys, values))
