# SPDX-License-Identifier: MIT
"""What becomes of a deal that a pronoun takes up: "Lomé l'a dénoncé", "y a mis fin"."""

from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.acting import acting
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.dating import put_date
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.moves import put_mover
from sahelcoop.reading.agreement.outcomes import OVER
from sahelcoop.reading.agreement.recall import bodies_just_named, told_before
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["TAKEN", "TAKING", "either", "taken_up", "taking"]

TAKING: Final = "agreement.ended_it"
"""The rule for what is told of a deal by a pronoun alone."""
TAKEN: Final = "taken"
"""Under which a draft keeps that it tells what became of the deal told before."""
_NEAR: Final = 2
"""Sentences after which a pronoun takes up no deal told before."""
_STANDING: Final = frozenset(
    {
        AgreementStatus.SIGNED,
        AgreementStatus.RENEWED,
        AgreementStatus.RATIFIED,
        AgreementStatus.IN_FORCE,
    }
)
"""How a deal stands that may be ended."""


def taking(scene: Scene, act: Act) -> Draft | None:
    """Read what becomes of the deal told before, and who ends it on what day."""
    passive = "PASSIVE" in act.verb.features
    own = passive or act.match.roles.keys().isdisjoint(_WHAT)
    units = list(acting(scene, act)) if own else []
    keys = frozenset(s.key for u in units for s in sides_of_actor(scene, u))
    others = bool(units) or not passive
    if others and not keys and _is_criticism(scene, act):
        return None
    sheet = scene.sheet(act.match)
    sheet.put("status", act.status, act.verb)
    put_date(scene, act, sheet)
    put_mover(scene, act, sheet)
    draft = sheet.draft(scene.utterance.number, refers_back=True)
    return attrs.evolve(draft, behind={TAKEN: keys})


def _is_criticism(scene: Scene, act: Act) -> bool:
    """Tell whether others only find fault with a deal: "la presse l'a dénoncé".

    A group that only a noun tells, "le mouvement", may be one of its sides.
    """
    before = [u for u in scene.units if u.end <= act.verb.start][-_REACH:]
    group = any("OF_GROUP" in u.features for u in before)
    return "CONDEMN" in act.verb.features and not group


_WHAT: Final = frozenset({"what", "what_made"})
"""Roles under which the deal is the subject of what becomes of it."""
_REACH: Final = 7
"""Units before a verb in which a noun for who acts stands."""


def taken_up(known: Sequence[Draft], draft: Draft) -> list[Draft]:
    """Put into the deal told last what became of it; nobody else can have ended it."""
    who = draft.behind[TAKEN]
    for at in range(len(known) - 1, -1, -1):
        told = known[at]
        if draft.utterance - told.utterance > _NEAR:
            break
        bound = not who or not who.isdisjoint(told.about)
        undated = told.get("status") in OVER and told.get("date") is None
        standing = told.get("status") in _STANDING or undated
        if bound and not told.weak and standing:
            return [*known[:at], _ended(told, draft), *known[at + 1 :]]
    return [*known]


def _ended(told: Draft, draft: Draft) -> Draft:
    """Give the deal *told* as it stands after what *draft* tells of it."""
    fields = {**told.fields, "date": None, **draft.fields}
    record = (*told.sources["record"], *draft.sources["record"])
    sources = {**told.sources, **draft.sources, "record": record}
    undated = fields["date"] is None
    lost = {"date"} if undated else set[str]()
    return attrs.evolve(
        told,
        fields={k: v for k, v in fields.items() if k not in lost},
        sources={k: v for k, v in sources.items() if k not in lost},
    )


def either(scene: Scene, matches: Sequence[Match]) -> list[Match]:
    """Leave out one of two ways to read "l'a quittée": a deal ended, a body left."""
    left = next((m for m in matches if m.rule == _LEFT_IT), None)
    if left is None:
        return list(matches)
    kinds = frozenset({ActorKind.INTERNATIONAL_ORGANISATION})
    named = bodies_just_named(scene, left.start)
    told = named or told_before(scene, left.start, kinds)
    out = TAKING if told else _LEFT_IT
    return [m for m in matches if m.rule != out]


_LEFT_IT: Final = "agreement.left_it"
