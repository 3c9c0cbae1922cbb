# SPDX-License-Identifier: MIT
"""How another value of a field stands to the preferred one."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sahelcoop.merging import facets
from sahelcoop.merging.facets import Facet
from sahelcoop.merging.naming import Who, site, who, words
from sahelcoop.merging.profile import FAMILIES
from sahelcoop.merging.when import When, compare as compare_days, stretch
from sahelcoop.model._totals import likely
from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import AgreementKind
from sahelcoop.model.attack import AttackKind, Perpetrator, Target
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.differing import Comparison
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity

__all__ = ["compare", "stand"]

EQUAL, REFINES = Comparison.EQUAL, Comparison.REFINES
COMPATIBLE, CONTRADICTS = Comparison.COMPATIBLE, Comparison.CONTRADICTS

_OPEN: Final = frozenset({AttackKind.ATTACK, AgreementKind.OTHER})
"""Kinds that say nothing against another."""


def compare(field: str, one: Any, other: Any) -> Comparison:  # noqa: ANN401 - any field
    """Compare two values of a *field*, neither of them empty."""
    return _COMPARERS.get(field, _words)(one, other)


def stand(one: Quantity, other: Quantity) -> Comparison:
    """Compare two counts of one thing."""
    if one.unit != other.unit:
        return COMPATIBLE
    (low, high), (least, most) = likely(one), likely(other)
    if (low, high) == (least, most):
        return EQUAL
    if high < least or most < low:
        return CONTRADICTS
    inside = low <= least and most <= high
    around = least <= low and high <= most
    return REFINES if inside or around else COMPATIBLE


def _dates(one: PartialDate, other: PartialDate) -> Comparison:
    if compare_days(stretch(one), stretch(other))[0] is When.APART:
        return CONTRADICTS
    nested = one.contains(other) or other.contains(one)
    return REFINES if nested else COMPATIBLE


def _places(one: tuple[Place, ...], other: tuple[Place, ...]) -> Comparison:
    facet = facets.places([site(p) for p in one], [site(p) for p in other])
    return _COMPARISONS[facet]


_COMPARISONS: Final = {
    Facet.AGREE: REFINES,
    Facet.OPEN: COMPATIBLE,
    Facet.CLASH: CONTRADICTS,
}


def _blocs(parties: tuple[Party, ...]) -> set[str]:
    found: list[Who] = [who(party) for party in parties]
    return {one.bloc for one in found if one.named}


def _parties(one: tuple[Party, ...], other: tuple[Party, ...]) -> Comparison:
    """Compare for whom they act: an army and its state are one side."""
    mine, yours = _blocs(one), _blocs(other)
    if mine <= yours or yours <= mine:
        return REFINES
    return COMPATIBLE if mine & yours else CONTRADICTS


def _perpetrators(
    one: tuple[Perpetrator, ...], other: tuple[Perpetrator, ...]
) -> Comparison:
    return _parties(tuple(p.who for p in one), tuple(p.who for p in other))


def _items(one: tuple[Item, ...], other: tuple[Item, ...]) -> Comparison:
    """Compare the amounts of the families that both tell once."""
    mine, yours = _amounts(one), _amounts(other)
    stands = {
        stand(mine[family], yours[family]) for family in mine.keys() & yours.keys()
    }
    if CONTRADICTS in stands:
        return CONTRADICTS
    return REFINES if stands and stands <= {EQUAL, REFINES} else COMPATIBLE


def _amounts(items: tuple[Item, ...]) -> dict[str, Quantity]:
    families = [FAMILIES.get(item.category, str(item.category)) for item in items]
    return {
        family: item.quantity
        for family, item in zip(families, items, strict=True)
        if families.count(family) == 1
    }


def _targets(one: tuple[Target, ...], other: tuple[Target, ...]) -> Comparison:
    mine, yours = (_all_words(t.description for t in found) for found in (one, other))
    return REFINES if mine <= yours or yours <= mine else COMPATIBLE


def _all_words(texts: Any) -> frozenset[str]:  # noqa: ANN401 - an iterable of texts
    return frozenset().union(*map(words, texts))


def _words(one: Any, other: Any) -> Comparison:  # noqa: ANN401 - texts and what prints
    """Compare two texts by their words."""
    mine, yours = words(str(one)), words(str(other))
    if mine <= yours or yours <= mine:
        return REFINES
    return COMPATIBLE if mine & yours else CONTRADICTS


def _kinds(one: object, other: object) -> Comparison:
    return REFINES if {one, other} & _OPEN else COMPATIBLE


def _never(_one: object, _other: object) -> Comparison:
    """Take values for parts of one whole: sources, participants, names."""
    return COMPATIBLE


def _always(_one: object, _other: object) -> Comparison:
    """Take values for rivals: of two terms one is wrong."""
    return CONTRADICTS


def _stages(_one: object, _other: object) -> Comparison:
    """Take what has come further for the later news."""
    return REFINES


_COMPARERS: Final[Mapping[str, Callable[[Any, Any], Comparison]]] = {
    "according_to": _never,
    "act": _never,
    "addressees": _never,
    "affiliations": _never,
    "announced": _dates,
    "carriers": _items,
    "certainty": _stages,
    "country": _always,
    "date": _dates,
    "documents": stand,
    "form": _never,
    "identifiers": _never,
    "items": _items,
    "items_exhaustive": _never,
    "kind": _kinds,
    "means": _never,
    "names": _never,
    "offices": _never,
    "participants": _never,
    "other_parties": stand,
    "parties": _parties,
    "perpetrators": _perpetrators,
    "places": _places,
    "recipients": _parties,
    "relays": _never,
    "speakers": _parties,
    "status": _stages,
    "suppliers": _parties,
    "targets": _targets,
    "terms": _always,
}
