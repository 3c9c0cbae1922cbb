# SPDX-License-Identifier: MIT
"""How documents and records get their ids, sources, absences and extra JSON."""

from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._record import Document, Record
from sahelcoop.model.article import Article
from sahelcoop.testing._build import NONE, Drawn, Fields, Terse, built
from sahelcoop.testing._paths import objects, paths
from sahelcoop.testing._provenance import absent_maps, extra_maps, source_maps
from sahelcoop.testing._texts import ids

__all__ = ["documents"]

_D = TypeVar("_D", bound=Document)


def documents(  # noqa: PLR0913 - `built` with an article
    kind: type[_D],
    given: Fields,
    *,
    required: Fields | None = None,
    optional: Fields | None = None,
    together: SearchStrategy[Drawn] = NONE,
    article: Article | None = None,
) -> SearchStrategy[_D]:
    """Draw documents of one *kind*; the sources of an *article*'s records verify."""
    plain = built(
        kind,
        given,
        required=required,
        optional={"id": ids(), **(optional or {})},
        together=together,
    )
    return _explained(plain, frozenset(given), Terse(article))


@st.composite
def _explained(
    draw: DrawFn,
    plain: SearchStrategy[_D],
    given: frozenset[str],
    article: Terse[Article | None],
) -> _D:
    """Add sources, absences and extra JSON for the fields that are there."""
    document = draw(plain)
    if not draw(st.booleans()):
        return document
    beside: dict[str, SearchStrategy[Any]] = {"extra": extra_maps(objects(document))}
    if isinstance(document, Record):
        named = paths(document)
        beside["sources"] = source_maps(named, article.value)
        beside["absent"] = absent_maps(named)
    left = {name: draw(drawn) for name, drawn in beside.items() if name not in given}
    return attrs.evolve(document, **left)
