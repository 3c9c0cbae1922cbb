# SPDX-License-Identifier: MIT
"""Offices that the article tells only after those who hold them have spoken."""

from collections.abc import Iterable

import attrs

from sahelcoop.model.actors import ActorRef, Party
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.serving import settle

__all__ = ["with_roles"]


def with_roles(drafts: Iterable[Draft], cast: Cast) -> list[Draft]:
    """Give speakers the role, and officers the state, that the article tells of."""
    settle(cast)
    return [_with_role(draft, cast) for draft in drafts]


def _with_role(draft: Draft, cast: Cast) -> Draft:
    speakers = tuple(_known(party, cast) for party in draft.get("speakers") or ())
    return draft.but(fields={**draft.fields, "speakers": speakers})


def _known(party: Party, cast: Cast) -> Party:
    """Give a party the fullest name and the role that the article has told."""
    holder = cast.holders.get(party.name)
    if holder is not None:
        party = holder.ref(party.name)
    if not isinstance(party, ActorRef):
        return party
    member = cast.member(party)
    role = party.role or next(iter(member.roles), None)
    return attrs.evolve(party, name=member.name, role=role)
