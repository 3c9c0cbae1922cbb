# SPDX-License-Identifier: MIT
"""How two profiles stand to each other in one respect: the facets of a pair."""

from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import product

from sahelcoop.merging.naming import Site, Who, near
from sahelcoop.merging.profile import Figure, Profile
from sahelcoop.model.attack import Group

__all__ = ["Facet", "figures", "overlap", "parties", "people", "places"]


class Facet(Enum):
    """What a respect tells of a pair."""

    AGREE = 1
    OPEN = 2
    """Nothing: one is silent, or both may be true."""
    CLASH = 3


def parties(one: Sequence[Who], other: Sequence[Who]) -> Facet:
    """Compare who takes part: the same, or of one country; or others altogether."""
    if not one or not other:
        return Facet.OPEN
    for a, b in product(one, other):
        if a.keys & b.keys or (a.country is not None and a.country == b.country):
            return Facet.AGREE
    known = all(party.known for party in (*one, *other))
    return Facet.CLASH if known else Facet.OPEN


def places(one: Sequence[Site], other: Sequence[Site]) -> Facet:
    """Compare where: one place, one within the other, or neighbours agree."""
    return _together(_place(a, b) for a, b in product(one, other))


def _together(stands: Iterable[Facet]) -> Facet:
    """Give one that agrees, if any does; what clashes only if all do."""
    whole: Facet | None = None
    for stand in stands:
        if stand is Facet.AGREE:
            return stand
        whole = stand if whole is None or whole is stand else Facet.OPEN
    return whole or Facet.OPEN


def _place(one: Site, other: Site) -> Facet:
    if one.country and other.country and one.country != other.country:
        return Facet.CLASH
    if not one.keys or not other.keys:
        return Facet.OPEN
    if one.keys & (other.keys | other.within) or one.within & other.keys:
        return Facet.AGREE
    if one.towns & other.towns or near(one, other):
        return Facet.AGREE
    if one.region or other.region:
        inner = other if one.region else one
        return Facet.CLASH if inner.within else Facet.OPEN
    # What the lexicon does not know may be a village near the town that it knows.
    return Facet.CLASH if one.known == other.known else Facet.OPEN


def figures(one: Profile, other: Profile, least: float = 2) -> Facet:
    """Compare counts of one thing: a figure of *least* or more that both tell agrees.

    Counts clash where all that can be compared do.
    """
    return _together(
        _figure(a, b, least)
        for a, b in product(one.figures, other.figures)
        if a.of == b.of and (a.group is b.group or Group.UNKNOWN in (a.group, b.group))
    )


def overlap(one: Profile, other: Profile) -> bool:
    """Tell whether some count of one group may be the other's."""
    return any(
        a.of == b.of and a.group is b.group and a.low <= b.high and b.low <= a.high
        for a, b in product(one.figures, other.figures)
    )


def _figure(one: Figure, other: Figure, least: float) -> Facet:
    if one.high < other.low or other.high < one.low:
        return Facet.CLASH
    counted = one.counted and other.counted
    return Facet.AGREE if counted and min(one.high, other.high) >= least else Facet.OPEN


def people(one: Profile, other: Profile) -> Facet:
    """Compare whom an attack harmed: soldiers, or civilians."""
    if not one.harmed or not other.harmed:
        return Facet.OPEN
    return Facet.CLASH if one.harmed.isdisjoint(other.harmed) else Facet.AGREE
