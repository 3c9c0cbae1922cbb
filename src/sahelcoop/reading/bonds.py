# SPDX-License-Identifier: MIT
"""What kind of bond a deal makes, by the words for it."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.agreement import AgreementKind
from sahelcoop.reading.deals import Act
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["kind_of", "surer"]

_KINDS: Final = {
    "CONSORTIUM": AgreementKind.CONSORTIUM,
    "INTERNATIONAL_ORGANISATION": AgreementKind.MEMBERSHIP,
    "RELATIONS": AgreementKind.DIPLOMATIC_RELATIONS,
    "PEACE": AgreementKind.PEACE,
    "CONTRACT": AgreementKind.CONTRACT,
    "TREATY": AgreementKind.TREATY,
    "PACT": AgreementKind.DEFENCE_PACT,
    "MEMORANDUM": AgreementKind.MEMORANDUM,
    "FORCE": AgreementKind.MILITARY_COOPERATION,
    "COOPERATION": AgreementKind.MILITARY_COOPERATION,
    "PARTNERSHIP": AgreementKind.PARTNERSHIP,
}
"""What the words for a deal make of it, the surest first."""
_LOOSE: Final = frozenset(
    {AgreementKind.PARTNERSHIP, AgreementKind.MILITARY_COOPERATION, AgreementKind.OTHER}
)
"""Kinds that depend on whether soldiers have to do with the deal."""
_MILITARY: Final = frozenset(
    {
        *("militaire", "militaires", "défense", "sécuritaire", "sécuritaires"),
        *("sécurité", "armée", "armées", "renseignement", "renseignements"),
        *("soldats", "troupes", "antiterroriste", "forces"),
    }
)
_NEAR_HEAD: Final = 9
"""Words from the head of a deal on that tell its kind."""


_MEMBERSHIP: Final = frozenset(
    f"agreement.{name}"
    for name in (
        *("left", "left_treaty", "slammed_door", "leaving", "joined"),
        *("left_alliance", "left_force", "leaving_force"),
        *("membership_paused", "member_suspended"),
    )
)
"""Rules that tell who belongs to what."""


def surer(one: AgreementKind, other: AgreementKind) -> AgreementKind:
    """Give of two kinds told of a deal the one that says something."""
    return other if one is AgreementKind.OTHER else one


def kind_of(scene: Scene, act: Act, subject: Unit | None) -> AgreementKind:
    """Give the kind of the deal of *act*, whose *subject* tells of soldiers or not."""
    if act.match.rule in _MEMBERSHIP:
        return AgreementKind.MEMBERSHIP
    told = [u for u in act.nouns if u.features & _KINDS.keys()]
    kind = next(
        (k for f, k in _KINDS.items() if any(f in u.features for u in told)),
        AgreementKind.OTHER,
    )
    if kind not in _LOOSE:
        return kind
    after = [u for u in leaves(scene.units) if u.start >= act.head.start]
    words = {scene.words(u).lower() for u in after[:_NEAR_HEAD]}
    if subject is not None:
        words |= set(scene.words(subject).lower().split())
    if "paix" in words and kind is AgreementKind.OTHER:
        return AgreementKind.PEACE
    inside = [u for u in after if subject and subject.start <= u.start < subject.end]
    soldiers = any(u.features & {"MILITARY", "ARMED_FORCE"} for u in inside)
    if words & _MILITARY or soldiers or "FORCE" in act.head.features:
        return AgreementKind.MILITARY_COOPERATION
    if kind is AgreementKind.MILITARY_COOPERATION:
        return AgreementKind.PARTNERSHIP
    return kind
