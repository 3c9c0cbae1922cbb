# SPDX-License-Identifier: MIT
"""How values are put together: required fields always, the others now and then."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["Fields", "built", "tuples"]

_T = TypeVar("_T")

Fields = Mapping[str, SearchStrategy[Any]]
"""A strategy for each field."""


def built(
    make: Callable[..., _T], required: Fields, optional: Fields, given: Fields
) -> SearchStrategy[_T]:
    """Draw what *make* builds; *given* fields are always set and win over the others.

    It shrinks to the required and given fields alone.
    """
    always = {**required, **given}
    sometimes = {name: drawn for name, drawn in optional.items() if name not in always}
    return st.fixed_dictionaries(always, optional=sometimes).map(
        lambda fields: make(**fields)
    )


def tuples(
    elements: SearchStrategy[_T], *, min_size: int = 0
) -> SearchStrategy[tuple[_T, ...]]:
    """Draw tuples of any length, half of them of at most one element.

    Longer ones throughout would overrun what Hypothesis draws for one example: a
    dossier nests them five deep.
    """
    short = st.lists(elements, min_size=min_size, max_size=max(1, min_size))
    return (short | st.lists(elements, min_size=min_size)).map(tuple)
