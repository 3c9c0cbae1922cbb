# SPDX-License-Identifier: MIT
"""Who did what another had just done with a deal: "Niamey l'a imité lundi"."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from sahelcoop.cascade import Match
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.standing import Side, sides_of
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["IMITATES", "as_imitator", "imitator"]

IMITATES: Final = "imitates"
"""Under which a draft keeps that its sides have done what was told of others."""
_NEAR: Final = 2
"""Utterances after which nobody is said to imitate what was told."""
_DOING: Final = (
    *("verb", "made", "again", "going", "end", "fin", "signed", "valid", "dead"),
)
_DAYS: Final = ("day", "day_before", "day_after", "day_first", "day_done")
_PARTIES: Final = ("party", "party_first", "party_doing")
"""Roles under which the rule tells what is done, on what day, and by whom."""
_SHARED: Final = ("kind", "status", "subject", "name")
"""What the deal of who imitates has in common with the one told before."""


def imitator(scene: Scene, match: Match) -> Draft:
    """Read who has done what was told before, and on what day."""
    verb = next(match.roles[role] for role in _DOING if role in match.roles)
    sides: Sequence[Side] = [
        side
        for role in _PARTIES
        for unit in match.roles.get(role, ())
        for side in sides_of(scene, unit)
    ]
    sheet = scene.sheet(match)
    who = tuple(side.party for side in sides)
    for field in ("parties", "by"):
        sheet.put(field, who, *(side.unit for side in sides))
    sheet.put("status", AgreementStatus.BROKEN, verb[0])
    days = (u for role in _DAYS for u in match.roles.get(role, ()))
    scene.put_first_date(days, sheet)
    draft = sheet.draft(scene.utterance.number)
    keys = frozenset(side.key for side in sides)
    return attrs.evolve(draft, about=keys, behind={IMITATES: keys})


def as_imitator(known: Sequence[Draft], draft: Draft, cast: Cast) -> Draft | None:
    """Make of *draft* the deal told last that one party moved, with others who did so.

    Its partners are those of that party, which is none of those who imitate it.
    """
    moved = (one for one in reversed(known) if one.get("by"))
    told = next(moved, None)
    if told is None or draft.utterance - told.utterance > _NEAR:
        return None
    partners = [
        party for party in told.fields["parties"] if party not in told.get("by")
    ]
    members = (cast.member_of(party) for party in told.get("by"))
    movers = {key for m in members if m is not None for key in (m.country, m.key)}
    if not partners or not movers.isdisjoint(draft.about):
        return None
    shared = {name: told.fields[name] for name in _SHARED if name in told.fields}
    fields: Mapping[str, Any] = {
        **draft.fields,
        **shared,
        "certainty": told.fields["certainty"],
        "parties": (*draft.fields["parties"], *partners),
    }
    of_told = {name: told.sources[name] for name in fields if name in told.sources}
    own = {name: draft.sources[name] for name in ("status", "by", "record")}
    days = {"date": draft.sources["date"]} if "date" in draft.sources else {}
    sides = (*draft.sources["parties"], *told.sources["parties"])
    return attrs.evolve(
        draft,
        fields=fields,
        sources={**of_told, **own, **days, "parties": sides},
        about=draft.about | (told.about - movers),
    )
