# SPDX-License-Identifier: MIT
"""What sounds like a deal that is told and is none."""

from typing import Final

from sahelcoop.model.actors import ActorKind
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.days import days_of
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.subjects import controlling
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene

__all__ = ["is_none"]


def is_none(scene: Scene, act: Act) -> bool:
    """Tell whether a deal is only found fault with, summed up or alluded to."""
    return (
        _is_criticism(scene, act)
        or _is_sum(scene, act)
        or _is_tie(scene, act)
        or _is_courtesy(scene, act)
        or _is_consent(scene, act)
    )


def _is_consent(scene: Scene, act: Act) -> bool:
    """Tell whether somebody only agrees to something: "sans l'accord de Niamey".

    It is asked for, got or given; to break with one is to break a deal.
    """
    if scene.words(act.head).lower() != "accord":
        return False
    before = [u for u in scene.units if u.end <= act.head.start]
    led = before[-2:-1] if before and "DET" in before[-1].features else before[-1:]
    if any(u.features & {"AVEC", "NO"} for u in led):
        verb = any("END" in u.features for u in before[-4:-2])
        return act.weak and not verb
    granted = any({"VG", "ACTIVE"} <= u.features and u.features & _GRANTED for u in led)
    own = bool(before) and bool(before[-1].features & {"DEF", "POSS"})
    return granted and own and (act.weak or not act.named)


_GRANTED: Final = frozenset({"ACQUIRE", "ASK", "DELIVER", "RECEIVE", "GET"})
"""What is done with consent: "a obtenu l'accord de Lomé", "a donné son accord"."""


def _is_criticism(scene: Scene, act: Act) -> bool:
    """Tell whether a deal is only found fault with: "des ONG dénoncent l'accord"."""
    if not {"VG", "ACTIVE", "END", "SAY"} <= act.verb.features:
        return False
    acting = controlling(scene, act.verb)
    told = (scene.cast.member_of(p) for unit in acting for p in parties(scene, unit))
    kinds = {member.kind for member in told if member is not None}
    return not acting or ActorKind.ORGANISATION in kinds


def _is_tie(scene: Scene, act: Act) -> bool:
    """Tell whether only ties are told: "les liens de coopération qui les unissent"."""
    before = [u.features for u in scene.units if u.end <= act.head.start][-1:]
    of = bool(before) and "DE" in before[0] and "DEF" not in before[0]
    return (
        of
        and act.match.rule == "agreement.binds"
        and "COOPERATION" in act.head.features
    )


def _is_courtesy(scene: Scene, act: Act) -> bool:
    """Tell whether only how people work together is told: "la qualité du partenariat".

    What is done "dans le cadre de la coopération" is done under one.
    """
    loose = act.head.features & {"COOPERATION", "PARTNERSHIP"}
    if act.match.rule != "agreement.standing" or not loose:
        return False
    before = [u.features for u in scene.units if u.end <= act.head.start]
    led = before[:-1] if before and "DE" not in before[-1] else before
    return len(led) > 1 and "DE" in led[-1] and "FRAME" not in led[-2]


def _is_sum(scene: Scene, act: Act) -> bool:
    """Tell whether deals are summed up over years: "depuis 2017, … des accords"."""
    if act.status is not AgreementStatus.SIGNED or "P" not in act.head.features:
        return False
    return any("SINCE" in unit.features for unit in days_of(scene, act))
