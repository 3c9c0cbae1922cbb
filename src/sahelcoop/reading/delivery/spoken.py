# SPDX-License-Identifier: MIT
"""Deliveries told in the first person: whoever speaks gives or gets the goods."""

from collections.abc import Iterable, Iterator

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.delivery.acting import state_behind
from sahelcoop.reading.delivery.ours import OURS
from sahelcoop.reading.delivery.sides import behind, hosts
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene

__all__ = ["spoken"]


def spoken(scene: Scene, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Give the deliveries told in the quotations of *scene* with their speakers’ sides.

    Where neither "nous" nor a name says who gives, too little is told for one.
    """
    for draft in drafts:
        ours = draft.behind.get(OURS, frozenset())
        told = draft
        for side in sorted(ours - draft.fields.keys()):
            told = _with_speaker(scene, told, side)
        if not told.fields.keys().isdisjoint(ours | {"suppliers"}):
            yield told


def _with_speaker(scene: Scene, draft: Draft, side: str) -> Draft:
    """Fill in a side with whom the speaker acts for; nobody is a source of his own.

    An envoy gives to the state that he is sent to.
    """
    voices: tuple[Party, ...] = draft.get("according_to") or ()
    told = draft.sources.get("according_to", ())[:1]
    if not (voices and told):
        return draft
    start = told[0].start
    unit = next((u for u in scene.units if u.start <= start < u.end), None)
    who = _acting_for(scene, voices[0], unit, told[0])
    if who is None:
        return draft
    sides = {side: (who,)}
    if unit is not None and side == "suppliers" and not draft.get("recipients"):
        hosted = next(iter(hosts(scene, [unit])), None)
        host = party(scene, hosted) if hosted is not None else None
        sides |= {"recipients": (host,)} if host is not None else {}
    source = voices[1:] if who == voices[0] else voices
    return draft.but(
        fields={**draft.fields, **sides, "according_to": source},
        sources={**draft.sources, **dict.fromkeys(sides, told)},
        behind={**draft.behind, **{name: behind(scene, sides[name]) for name in sides}},
    )


def _acting_for(
    scene: Scene, voice: Party, unit: Unit | None, where: Evidence
) -> Party | None:
    """Find whom a speaker means by "nous": a body itself, the state of a person."""
    member = scene.cast.member_of(voice)
    if member is not None and member.kind is not ActorKind.PERSON:
        return None if member.kind is ActorKind.MEDIA else voice
    told = state_behind(scene, unit) if unit is not None else None
    state = state_of(scene.lexicon, member.country) if member is not None else None
    if told is not None or state is None:
        return told
    return scene.cast.named(state, state.name, where)
