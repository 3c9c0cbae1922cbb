# SPDX-License-Identifier: MIT
"""The state that gets goods of which only a place or the article tells for whom."""

from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from sahelcoop.lexicon import REGION
from sahelcoop.model.actors import ActorKind, ActorRef
from sahelcoop.model.places import PlaceKind
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.cast import Cast, Member
from sahelcoop.reading.drafts import Draft

__all__ = [
    "NEAR",
    "OFFICIAL",
    "gotten_by",
    "inland",
    "land_of",
    "received",
    "state_of",
    "with_side",
]

OFFICIAL: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE}
)
"""Kinds of actors that stand for their state."""
NEAR: Final = "near"
"""Under which a draft keeps the countries of the region told of in its paragraph."""
_NOBODY: Final = frozenset[str]()
_LANDLOCKED: Final = frozenset({"BF", "CF", "ML", "NE", "TD"})
"""Countries through which nobody's goods come from the sea."""
_AIR: Final = frozenset({PlaceKind.AIRBASE, PlaceKind.AIRPORT})


def inland(draft: Draft, giving: AbstractSet[str | None]) -> str | None:
    """Give the country where a delivery arrived, if it has no coast.

    What lands on the coast may be for a country that has none.
    """
    here = {place.country for place in draft.get("places") or ()}
    hosts = [*(here - giving) & _LANDLOCKED]
    return hosts[0] if len(hosts) == 1 else None


def land_of(draft: Draft, giving: AbstractSet[str | None]) -> str | None:
    """Give the one country of the region that the paragraph of a delivery tells of."""
    near = [*(draft.behind.get(NEAR, _NOBODY) - giving)]
    return near[0] if len(near) == 1 else None


def with_side(
    draft: Draft,
    side: str,
    who: object,
    sources: tuple[Evidence, ...],
    behind: frozenset[str],
) -> Draft:
    """Fill in a side, with what stands behind it."""
    return attrs.evolve(
        draft,
        fields={**draft.fields, side: who},
        sources={**draft.sources, side: sources},
        behind={**draft.behind, side: behind},
    )


def received(draft: Draft, cast: Cast, *, most: bool) -> Draft:
    """Let a state receive: that of the arrival, else of the paragraph or the article.

    A firm does not sell to its own state where the text does not say so.
    """
    keys = {getattr(who, "actor", None) for who in draft.get("suppliers") or ()}
    homes = {m.country for m in cast.members.values() if f"actor-{m.key}" in keys}
    giving = draft.behind.get("suppliers", _NOBODY) | homes
    told: dict[str, int] = {}
    for member in cast.members.values():
        if member.country and member.kind in OFFICIAL and member.country not in giving:
            told[member.country] = told.get(member.country, 0) + len(member.evidence)
    place = next((p.country for p in draft.get("places") or ()), None)
    near = [country for country in told if country in REGION]
    often = max(near, key=told.__getitem__, default=None) if most else None
    known = place if place in told else _capital(draft, cast, giving)
    country = known or land_of(draft, giving) or often
    if country is None:
        return draft
    return gotten_by(draft, inland(draft, giving) or country, cast)


def _capital(draft: Draft, cast: Cast, giving: AbstractSet[str | None]) -> str | None:
    """Give the state without a coast in whose capital, or at whose airport, goods came.

    What comes to another town may be for whoever lives there.
    """
    for place in (draft.get("places") or ())[:1]:
        state = cast.lexicon.states.get(place.country)
        names = [name.text for name in state.names] if state is not None else []
        seat = place.kind in _AIR or any(name in place.name for name in names)
        return place.country if seat and place.country in _LANDLOCKED - giving else None
    return None


def _rank_of(member: Member) -> int:
    """Rank who stands for a state: itself, an organ, last its parliament."""
    parliament = member.key.endswith("-assembly")
    return 2 if parliament else int(member.kind is not ActorKind.STATE)


def gotten_by(draft: Draft, country: str, cast: Cast, *, forces: bool = True) -> Draft:
    """Let a country receive: its state, else whoever of it is in the cast.

    Where only a heading or a place tells of it, its state joins the cast; so it does
    where only *forces* are there that need not be the one that gets.
    """
    kinds = OFFICIAL if forces else OFFICIAL - {ActorKind.ARMED_FORCE}
    members = [
        member
        for member in cast.members.values()
        if member.country == country and member.kind in kinds
    ]
    if not members:
        members = [state_of(country, draft, cast)]
    best = min(members, key=_rank_of)
    ref = ActorRef(best.name, f"actor-{best.key}", best.first_label)
    rule = "delivery.receiving_state"
    sources = (attrs.evolve(best.evidence[0], rule=rule),)
    return with_side(draft, "recipients", (ref,), sources, frozenset({country}))


def state_of(country: str, draft: Draft, cast: Cast) -> Member:
    """Give a state of the cast, which joins it where only a heading tells of it."""
    state = cast.lexicon.states[country]
    told = cast.named(state, state.name, draft.sources["record"][0])
    return cast.member(told)
