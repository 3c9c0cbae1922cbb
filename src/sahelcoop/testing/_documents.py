# SPDX-License-Identifier: MIT
"""How documents and records get their ids, sources, absences and extra JSON."""

from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._record import Document, Record
from sahelcoop.model.article import Article
from sahelcoop.testing._build import Fields, built
from sahelcoop.testing._paths import objects, paths
from sahelcoop.testing._provenance import absent_maps, extra_maps, source_maps
from sahelcoop.testing._texts import ids

__all__ = ["documents"]

_D = TypeVar("_D", bound=Document)


@st.composite
def documents(
    draw: DrawFn,
    kind: type[_D],
    required: Fields,
    optional: Fields,
    given: Fields,
    *,
    article: Article | None = None,
) -> _D:
    """Draw documents of one *kind*; the sources of an *article*'s records verify.

    `sources`, `absent` and `extra` are drawn for the fields that are there.
    """
    document = draw(built(kind, required, {"id": ids(), **optional}, given))
    beside: dict[str, SearchStrategy[Any]] = {"extra": extra_maps(objects(document))}
    if isinstance(document, Record):
        named = paths(document)
        beside["sources"] = source_maps(named, article)
        beside["absent"] = absent_maps(named)
    left = {name: drawn for name, drawn in beside.items() if name not in given}
    return attrs.evolve(document, **draw(st.fixed_dictionaries({}, optional=left)))
