# SPDX-License-Identifier: MIT
"""Sides that a delivery leaves unsaid because the article has told them."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import ActorKind, ActorRef
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Draft

__all__ = ["OFFICIAL", "completed"]

OFFICIAL: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE}
)
"""Kinds of actors that stand for their state."""
_OTHER: Final = {"suppliers": "recipients", "recipients": "suppliers"}
_NOBODY: Final = frozenset[str]()


def completed(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """Fill in missing sides, step by step.

    A side is the one of the delivery told before, else after; else who receives is the
    state of the place of arrival, else the state that the article speaks of most.
    """
    found = list(drafts)
    for at, draft in enumerate(drafts):
        for side in _OTHER:
            if not draft.get(side):
                draft = _inherited(draft, side, _others(found, at))  # noqa: PLW2901
        if not draft.get("recipients"):
            draft = _received(draft, cast)  # noqa: PLW2901
        found[at] = draft
    return found


def _others(drafts: Sequence[Draft], at: int) -> Iterator[Draft]:
    """Give the other deliveries: those before, nearest first, then those after."""
    yield from reversed(drafts[:at])
    yield from drafts[at + 1 :]


def _inherited(draft: Draft, side: str, others: Iterator[Draft]) -> Draft:
    other = _OTHER[side]
    opposite = draft.behind.get(other, _NOBODY)
    for one in others:
        told = one.behind.get(side, _NOBODY)
        facing = one.behind.get(other, _NOBODY)
        apart = side == "suppliers" and opposite and facing and not opposite & facing
        if told and not told & opposite and not apart:
            return _with(draft, side, one.fields[side], one.sources[side], told)
    return draft


def _with(
    draft: Draft,
    side: str,
    who: object,
    sources: tuple[Evidence, ...],
    behind: frozenset[str],
) -> Draft:
    return attrs.evolve(
        draft,
        fields={**draft.fields, side: who},
        sources={**draft.sources, side: sources},
        behind={**draft.behind, side: behind},
    )


def _received(draft: Draft, cast: Cast) -> Draft:
    """Let a state receive: that of the place of arrival, else that most spoken of."""
    giving = draft.behind.get("suppliers", _NOBODY)
    told: dict[str, int] = {}
    for member in cast.members.values():
        if member.country and member.kind in OFFICIAL and member.country not in giving:
            told[member.country] = told.get(member.country, 0) + len(member.evidence)
    place = next((p.country for p in draft.get("places") or ()), None)
    country = place if place in told else max(told, key=told.__getitem__, default=None)
    members = [
        member
        for member in cast.members.values()
        if member.country == country and member.kind in OFFICIAL
    ]
    if country is None or not members:
        return draft
    best = next((m for m in members if m.kind is ActorKind.STATE), members[0])
    ref = ActorRef(best.name, f"actor-{best.key}", best.first_label)
    rule = "delivery.receiving_state"
    sources = (attrs.evolve(best.evidence[0], rule=rule),)
    return _with(draft, "recipients", (ref,), sources, frozenset({country}))
