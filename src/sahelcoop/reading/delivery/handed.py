# SPDX-License-Identifier: MIT
"""Sides that a delivery leaves unsaid because the article has told them."""

from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.lexicon import REGION
from sahelcoop.model.actors import ActorKind, ActorRef
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.model.items import ItemCategory
from sahelcoop.reading.assembly import join
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.delivery.loads import VAGUE, families
from sahelcoop.reading.delivery.receiving import (
    NEAR,
    OFFICIAL,
    gotten_by,
    inland,
    land_of,
    received,
    state_of,
    with_side,
)
from sahelcoop.reading.delivery.same import is_echo
from sahelcoop.reading.drafts import Draft

__all__ = ["HEAD", "NEAR", "OFFICIAL", "SAME", "completed"]

HEAD: Final = "head"
"""Under which a draft keeps a country beyond the region that heads its paragraph."""
SAME: Final = "same"
"""Under which a draft keeps that its goods come from who gave those before."""
_LANDING: Final = frozenset(
    f"delivery.{name}"
    for name in ("aboard", "laden", "landed", "touched_down", "unloaded")
)
"""Rules that tell where goods were set down, and not that anybody took them."""
_OTHER: Final = {"suppliers": "recipients", "recipients": "suppliers"}
_GIVING: Final = "remet"
_RECEIVING: Final = "reçoit"
_NOBODY: Final = frozenset[str]()
_RELIEF: Final = frozenset(
    {
        ItemCategory.CEREALS,
        ItemCategory.FOOD,
        ItemCategory.HUMANITARIAN,
        ItemCategory.MEDICAL,
    }
)
_FELL_THROUGH: Final = DeliveryStatus.CANCELLED
"""Goods that never came need not be of whoever gave others."""


def completed(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """Fill in missing sides, step by step.

    A side is the one of the delivery told before, else after; else who receives is the
    state of the place of arrival, else the state that the article speaks of most.
    Nobody gives to their own state. Then vague words for known goods join them.
    """
    found = [_headed(_between_two(draft), cast) for draft in drafts]
    for at, draft in enumerate(found):
        for side in _OTHER:
            own = _has(draft, _GIVING) or draft.get("status") is _FELL_THROUGH
            if not (draft.get(side) or (side == "suppliers" and own)):
                others = _others(found, at)
                draft = _inherited(draft, side, others, cast)  # noqa: PLW2901
        if not draft.get("recipients"):
            draft = _shared_takers(draft, found[:at][-1:])  # noqa: PLW2901
        if not draft.get("recipients"):
            gotten = {_named(d, "recipients") for d in found} - {_NOBODY}
            draft = received(draft, cast, most=len(gotten) < 2)  # noqa: PLW2901
        found[at] = _in_transit(draft)
    return join(is_echo, found)


def _shared_takers(draft: Draft, before: Sequence[Draft]) -> Draft:
    """Let who just got relief from the giver get more of it.

    "Le HCR a remis 300 tentes aux déplacés. Un second lot est attendu vendredi."
    """
    for one in before:
        giving = draft.behind.get("suppliers", _NOBODY)
        same = bool(giving) and giving == one.behind.get("suppliers", _NOBODY)
        near = draft.utterance - one.utterance <= 1
        kinds = [families(d.get("items") or ()) - VAGUE for d in (draft, one)]
        relief = all(found and found <= _RELIEF for found in kinds)
        if same and near and relief and one.get("recipients"):
            known = one.behind.get("recipients", _NOBODY)
            taken = one.fields["recipients"], one.sources["recipients"]
            return with_side(draft, "recipients", *taken, known)
    return draft


def _in_transit(draft: Draft) -> Draft:
    """Let goods landed in a port of another country be on their way.

    Who is said to have received them has got them there.
    """
    rule = draft.sources["status"][0].rule if draft.get("status") else None
    ports = [p for p in draft.get("places") or () if "port" in p.name.lower().split()]
    lands = {p.country for p in ports} - {None}
    getting = draft.behind.get("recipients", _NOBODY) & REGION
    away = bool(getting and lands) and getting.isdisjoint(lands)
    if not away or rule not in _LANDING:
        return draft
    fields = {**draft.fields, "status": DeliveryStatus.ANNOUNCED}
    return attrs.evolve(draft, fields=fields)


def _named(draft: Draft, side: str) -> frozenset[str]:
    """Give who is behind a side; a hospital or a village tells of no other delivery."""
    actors = any(getattr(who, "actor", None) for who in draft.get(side) or ())
    return draft.behind.get(side, _NOBODY) if actors else _NOBODY


def _between_two(draft: Draft) -> Draft:
    """Leave out a giver who is of the state that gets, as another mention tells."""
    giving = draft.behind.get("suppliers", _NOBODY)
    if not giving or not giving <= draft.behind.get("recipients", _NOBODY):
        return draft
    fields = {name: told for name, told in draft.fields.items() if name != "suppliers"}
    sources = {name: of for name, of in draft.sources.items() if name != "suppliers"}
    behind = {**draft.behind, "suppliers": _NOBODY}
    return attrs.evolve(draft, fields=fields, sources=sources, behind=behind)


def _headed(draft: Draft, cast: Cast) -> Draft:
    """Let the country that heads a paragraph give what nobody else gives in it."""
    head = draft.behind.get(HEAD, _NOBODY) - draft.behind.get("recipients", _NOBODY)
    if not head or draft.get("suppliers"):
        return draft
    best = state_of(next(iter(head)), draft, cast)
    ref = ActorRef(best.name, f"actor-{best.key}", best.first_label)
    sources = (attrs.evolve(best.evidence[0], rule="delivery.heading"),)
    return with_side(draft, "suppliers", (ref,), sources, head)


def _others(drafts: Sequence[Draft], at: int) -> list[Draft]:
    """Give the other deliveries: those before, nearest first, then those after."""
    return [*reversed(drafts[:at]), *drafts[at + 1 :]]


def _inherited(draft: Draft, side: str, others: Sequence[Draft], cast: Cast) -> Draft:
    """Take over a side; unless one gave both, not the force but its state.

    Where deliveries differ in it, only from one told right beside, if the text does not
    say that it is the same one ("du même partenaire").
    """
    same = side == "suppliers" and bool(draft.behind.get(SAME))
    differ = len({_named(one, side) for one in others} - {_NOBODY}) > 1
    other = _OTHER[side]
    opposite = draft.behind.get(other, _NOBODY)
    getting = side == "recipients"
    home_here = getting and (inland(draft, opposite) or land_of(draft, opposite))
    for one in others:
        far = differ and not same and abs(one.utterance - draft.utterance) > 1
        if far and not _goes_on(draft, one):
            continue
        if side == "suppliers" and not same and _is_another_time(draft, one):
            continue
        told = _named(one, side)
        states = told & _homes(cast)
        if home_here and states and home_here not in states:
            continue  # it came to another country, or the paragraph is about one
        facing = one.behind.get(other, _NOBODY)
        apart = side == "suppliers" and opposite and facing and not opposite & facing
        apart = apart and not _goes_on(draft, one)
        if side == "suppliers" and not same and _is_other_trade(draft, one, cast):
            continue
        if told and not told & opposite and (same or not apart):
            taken = _has(draft, _RECEIVING)
            homes = _homes(cast) | (REGION if taken else _NOBODY)
            home = next((c for c in told if c in homes), None)
            parted = opposite != facing or _governs(one, cast) or taken
            if getting and home and parted:
                return gotten_by(draft, home, cast, forces=not taken)
            return with_side(draft, side, one.fields[side], one.sources[side], told)
    return draft


def _is_another_time(draft: Draft, other: Draft) -> bool:
    """Tell whether *other* is of another year, and told farther on or sentences back.

    Who gives in it need not give here.
    """
    if _goes_on(draft, other):
        return False
    years = [d.get("date").edtf[:4] for d in (draft, other) if d.get("date")]
    differ = len({*years}) > 1
    back = draft.utterance - other.utterance
    return differ and (back < -1 or back > _NEXT)


_NEXT: Final = 2
"""Most sentences from a delivery to one that goes on from it."""


def _goes_on(draft: Draft, other: Draft) -> bool:
    """Tell whether a number of goods counts those of *other*, told before it."""
    counting = draft.sources["record"][0].rule in _COUNTING
    mine, theirs = (
        {i.description for i in d.get("items") or ()} for d in (draft, other)
    )
    return counting and other.utterance <= draft.utterance and bool(mine & theirs)


_COUNTING: Final = frozenset({"delivery.more", "delivery.more_come"})


def _governs(draft: Draft, cast: Cast) -> bool:
    """Tell whether a ministry got goods: what else comes is its state’s."""
    keys = {getattr(who, "actor", None) for who in draft.get("recipients") or ()}
    told = [m for m in cast.members.values() if f"actor-{m.key}" in keys]
    return {member.kind for member in told} == {ActorKind.GOVERNMENT}


def _has(draft: Draft, part: str) -> bool:
    """Tell whether somebody had a part in it: for a side that is of no other delivery.

    Who took goods has a force of his own; who of the state that gets handed them over
    had them from nobody told elsewhere.
    """
    return any(one.part == part for one in draft.get("participants") or ())


def _is_other_trade(draft: Draft, other: Draft, cast: Cast) -> bool:
    """Tell whether a firm sold goods of another kind, and need not sell these."""
    keys = {getattr(who, "actor", None) for who in other.get("suppliers") or ()}
    kinds = {m.kind for m in cast.members.values() if f"actor-{m.key}" in keys}
    mine, theirs = (families(d.get("items") or ()) for d in (draft, other))
    vague = mine <= VAGUE or theirs <= VAGUE
    return kinds == {ActorKind.COMPANY} and not vague and mine.isdisjoint(theirs)


def _homes(cast: Cast) -> set[str | None]:
    """Give the countries of the states of the cast."""
    told = cast.members.values()
    return {member.country for member in told if member.kind is ActorKind.STATE}
