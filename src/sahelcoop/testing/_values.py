# SPDX-License-Identifier: MIT
"""Strategies for quantities, places and items."""

import string
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._checks import LARGEST
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.testing._build import built
from sahelcoop.testing._texts import countries, lines, passages

__all__ = ["items", "places", "quantities"]

_CODE = string.digits + string.ascii_uppercase
_LINKS = st.integers(1, 1000)

_FIGURES: Final[dict[Qualifier, list[tuple[str, ...]]]] = {
    Qualifier.UNSPECIFIED: [()],
    Qualifier.SEVERAL: [(), ("low",)],
    Qualifier.MANY: [(), ("low",)],
    Qualifier.EXACT: [("low", "best", "high")],
    Qualifier.AT_LEAST: [("low",)],
    Qualifier.MORE_THAN: [("low",)],
    Qualifier.AT_MOST: [("high",)],
    Qualifier.LESS_THAN: [("high",)],
    Qualifier.ABOUT: [("best",), ("low", "best", "high")],
    Qualifier.NEARLY: [("best",), ("low", "best", "high")],
    Qualifier.BETWEEN: [("low", "high")],
}
"""Which figures go with each qualifier, in ascending order; simplest first."""


@st.composite
def quantities(draw: DrawFn, **fields: SearchStrategy[Any]) -> Quantity:
    """Draw quantities of every shape; figures follow the qualifier."""
    qualifier = draw(fields.pop("qualifier", st.sampled_from(sorted(_FIGURES))))
    told = draw(st.sampled_from(_FIGURES[qualifier]))
    numbers = st.integers(0, LARGEST) | st.floats(0, LARGEST)
    count = 1 if qualifier is Qualifier.EXACT else len(told)
    figures = sorted(draw(st.tuples(*[numbers] * count)))
    figures = figures * len(told) if qualifier is Qualifier.EXACT else figures
    required = {
        "qualifier": st.just(qualifier),
        **{name: st.just(n) for name, n in zip(told, figures, strict=True)},
    }
    optional = {"unit": st.text(_CODE, min_size=2, max_size=3), "text": passages()}
    return draw(built(Quantity, required, optional, fields))


def _degrees(most: int) -> SearchStrategy[float]:
    return st.integers(-most, most) | st.floats(-most, most)


@st.composite
def places(draw: DrawFn, **fields: SearchStrategy[Any]) -> Place:
    """Draw places; latitude and longitude come together."""
    located = draw(st.booleans())
    required = {"lat": _degrees(90), "lon": _degrees(180)} if located else {}
    subdivisions = st.text(_CODE, min_size=1, max_size=3)
    optional = {
        "kind": st.sampled_from(PlaceKind),
        "parent": lines(),
        "country": countries(),
        "subdivision": st.builds("{}-{}".format, countries(), subdivisions),
        "geonames": st.integers(1, LARGEST),
        "wikidata": st.integers(1).map("Q{}".format),
        "precision": st.sampled_from(Precision),
        "text": passages(),
    }
    return draw(built(Place, {"name": lines(), **required}, optional, fields))


def items(**fields: SearchStrategy[Any]) -> SearchStrategy[Item]:
    """Draw items of any sort."""
    optional = {
        "quantity": quantities(),
        "category": st.sampled_from(ItemCategory),
        "designation": lines(),
        "designation_text": passages(),
        "group": _LINKS,
        "alternative": _LINKS,
        "capability": passages(),
    }
    return built(Item, {"description": lines()}, optional, fields)
