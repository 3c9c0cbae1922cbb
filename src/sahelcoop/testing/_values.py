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
from sahelcoop.testing._build import NONE, Drawn, Fields, built
from sahelcoop.testing._texts import countries, lines, passages

__all__ = ["items", "places", "quantities"]

_SPOTS: Final = (PlaceKind.LOCALITY, PlaceKind.BASE, PlaceKind.SITE)
_CODE = string.digits + string.ascii_uppercase
_LINKS = st.integers(1, 1000)
_NUMBERS = st.integers(0, LARGEST) | st.floats(0, LARGEST)

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
def _figures(draw: DrawFn, qualifiers: SearchStrategy[Qualifier]) -> Drawn:
    """Draw a qualifier and the figures that go with it."""
    qualifier = draw(qualifiers)
    names = draw(st.sampled_from(_FIGURES[qualifier]))
    if qualifier is Qualifier.EXACT:
        return {"qualifier": qualifier, **dict.fromkeys(names, draw(_NUMBERS))}
    numbers = sorted(draw(st.tuples(*[_NUMBERS] * len(names))))
    return {"qualifier": qualifier, **dict(zip(names, numbers, strict=True))}


def quantities(**fields: SearchStrategy[Any]) -> SearchStrategy[Quantity]:
    """Draw quantities of every shape; figures follow the qualifier."""
    qualifiers = fields.pop("qualifier", st.sampled_from(list(_FIGURES)))
    optional = {"unit": st.text(_CODE, min_size=2, max_size=3), "text": passages()}
    together = _figures(qualifiers)
    return built(Quantity, fields, optional=optional, together=together)


def _degrees(most: int) -> SearchStrategy[float]:
    return st.integers(-most, most) | st.floats(-most, most)


def _coordinates() -> SearchStrategy[Drawn]:
    """Draw both latitude and longitude, or neither; every other time of a spot.

    Of a drawn kind and precision few places have a point that honestly stands for them.
    """
    both: Fields = {"lat": _degrees(90), "lon": _degrees(180)}
    narrow: Fields = {
        "kind": st.sampled_from(_SPOTS),
        "precision": st.sampled_from((None, Precision.EXACT, Precision.NEAR)),
    }
    return (
        NONE | st.fixed_dictionaries(both) | st.fixed_dictionaries({**both, **narrow})
    )


def places(**fields: SearchStrategy[Any]) -> SearchStrategy[Place]:
    """Draw places; latitude and longitude come together."""
    subdivisions = st.text(_CODE, min_size=1, max_size=3)
    optional = {
        "kind": st.sampled_from(PlaceKind),
        "parent": lines(),
        "district": lines(),
        "country": countries(),
        "subdivision": st.builds("{}-{}".format, countries(), subdivisions),
        "geonames": st.integers(1, LARGEST),
        "wikidata": st.integers(1).map("Q{}".format),
        "precision": st.sampled_from(Precision),
        "text": passages(),
    }
    return built(
        Place,
        fields,
        required={"name": lines()},
        optional=optional,
        together=_coordinates(),
    )


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
    return built(Item, fields, required={"description": lines()}, optional=optional)
