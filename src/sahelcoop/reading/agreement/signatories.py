# SPDX-License-Identifier: MIT
"""The parties to a deal: those told with it, else the ones it must be about."""

from collections.abc import Iterator
from itertools import takewhile
from sys import maxsize
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.acting import NAMED, acting
from sahelcoop.reading.agreement.days import days_of
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.nearby import (
    countries_of,
    demonym_sides,
    distinct,
    double_near,
    is_where,
    met,
)
from sahelcoop.reading.agreement.standing import (
    DEALING,
    Side,
    both_before,
    group_before,
    home,
    joined,
    mentions,
    number_of,
    sides_of,
    states,
    together,
    told_before,
)
from sahelcoop.reading.agreement.subjects import subjects
from sahelcoop.reading.parties import entry_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["sides_before", "sides_of_actor", "signatories"]


def actor_before(scene: Scene, act: Act, own: set[str]) -> Iterator[Side]:
    """Give who was told last before a deal and is not of its *own* side.

    A contract may be with a company.
    """
    contract = any("CONTRACT" in u.features for u in act.nouns)
    kinds = DEALING | {ActorKind.COMPANY} if contract else DEALING
    told = _foes(scene, act, own)
    for more in (frozenset[ActorKind](), _OTHERS):
        found = told_before(scene, act.head.start, kinds | more)
        told = told or [key for _, key in found if key not in own]
    before = (u for u in leaves(scene.units) if u.end <= act.head.start)
    told = told or [k for u in before for k in countries_of(scene, u) if k not in own]
    told = told or [key for key in home(scene) if key not in own]
    if "FORCE" in act.nouns[0].features:
        allies = group_before(scene, act.head.start, own)
        yield from states(scene, allies or told[-1:], act.head)
        return
    if _unresolved(scene, act) or "TALKS" in act.head.features:
        told.sort(key=lambda key: mentions(scene, key))
    yield from states(scene, told[-1:], act.head)


def _foes(scene: Scene, act: Act, own: set[str]) -> list[str]:
    """Give with whom peace is made: a group with its state, a state with groups."""
    group = frozenset({ActorKind.ARMED_GROUP})
    groups = [key for _, key in told_before(scene, maxsize, group)]
    homes = {scene.cast.members[key].country for key in groups if key in own}
    told = [key for _, key in told_before(scene, maxsize) if key in homes]
    after = [u for u in leaves(scene.units) if u.start >= act.head.start][:_NEAR]
    peace = any("PEACE" in u.features or '"paix"' in u.features for u in after)
    return told or ([key for key in groups if key not in own] if peace else [])


_NEAR: Final = 5
"""Words from a deal on that tell whether it is one of peace."""
_OTHERS: Final = frozenset(
    {ActorKind.ARMED_FORCE, ActorKind.INTERNATIONAL_ORGANISATION}
)
"""Who deals too where no state is told."""


def sides_before(scene: Scene, act: Act, *, named: bool) -> list[Side]:
    """Give the two whom a deal told without parties must be about.

    Only a deal with a date of its own has them: "le contrat signé en mai".
    """
    if named:  # a treaty is of those told together, "l'accord d'Alger" of whoever
        treaty = "TREATY" in act.head.features
        group = group_before(scene, act.head.start, set()) if treaty else []
        return list(states(scene, group if len(group) > 1 else (), act.head))
    contract = any("CONTRACT" in u.features for u in act.nouns)
    states_told = told_before(scene, act.head.start)
    kinds = DEALING | {ActorKind.COMPANY}
    firms = contract or len(states_told) < 2  # a state may deal with a firm
    dealing = told_before(scene, act.head.start, kinds) if firms else states_told
    told = [key for _, key in dealing]
    if len(told) < 2 or not days_of(scene, act):
        return _just_told(scene, act)
    told.sort(key=lambda key: mentions(scene, key))
    return list(states(scene, told[-2:], act.head))


def _just_told(scene: Scene, act: Act) -> list[Side]:
    """Give the two told just before "cinq conventions ont été signées".

    They may meet in the same sentence: "… s'est achevée par la signature d'un pacte".
    """
    before = [u for u in leaves(scene.units) if u.end <= act.head.start]
    new = any(u.features & {"NUMBER", "SEVERAL", "ONE"} for u in before[-2:])
    if not new or act.match.rule not in _NEWLY:
        return []
    named = act.match.rule == "agreement.participle"
    found = met(scene, maxsize if named else act.head.start)
    if len(found) == _BOTH or (len(found) > _BOTH and not named):
        return found
    told = () if named else both_before(scene, act.head.start)
    return list(states(scene, told, act.head))


_BOTH: Final = 2
_NEWLY: Final = frozenset(
    f"agreement.{how}" for how in ("participle", "passive", "reached", "signature")
)
"""Rules by which a deal not told before may be told without its sides."""


def _unresolved(scene: Scene, act: Act) -> bool:
    """Tell whether it is open for whom those who act do so: "les généraux"."""
    acting = subjects(scene, act.verb)
    return bool(acting) and not [s for unit in acting for s in sides_of(scene, unit)]


def signatories(scene: Scene, act: Act) -> list[Side]:
    """Give the sides of a deal; a ministry or a parliament binds its state."""
    return [_bound(scene, side) for side in _signatories(scene, act)]


def _bound(scene: Scene, side: Side) -> Side:
    member = scene.cast.member_of(side.party)
    whole = f"government-{side.key.lower()}"
    if member is None or member.kind is not ActorKind.GOVERNMENT or member.key == whole:
        return side
    return next(states(scene, [side.key], side.unit), side)


def _signatories(scene: Scene, act: Act) -> list[Side]:
    """Give the sides of a deal: those told with it, else the ones it must be about."""
    told = (distinct(_told_sides(scene, each)) for each in (act, *act.also))
    sides = next(filter(None, told), [])
    if act.match.rule == "agreement.founded":
        return sides or _founders(scene, act)
    if act.unnamed:
        return sides
    of = act.detail("of")
    start = act.head.end if of is None else of.end
    after = [u for u in leaves(scene.units) if u.start >= start]
    if not sides:
        close = after[:_AFTER]
        if not act.over:
            ended = takewhile(lambda u: "COMMA" not in u.features, close[:_ADJECTIVES])
            close = list(ended)
        near = [u for n, u in enumerate(close) if not is_where(close[:n], u)]
        sides = distinct(demonym_sides(scene, near))
        sides = sides or distinct(demonym_sides(scene, double_near(scene, act)))
    elif len(sides) == 1:
        own = {side.key for side in sides}
        others = demonym_sides(scene, after[:_AFTER])
        sides += [s for s in others if s.key not in own][:1]
    if len(sides) == 1:
        sides += actor_before(scene, act, {side.key for side in sides})
    if not sides and act.match.rule == "agreement.framework":
        both = met(scene, maxsize)
        return both if len(both) == _BOTH else []
    if len(sides) == 1 and act.status is not AgreementStatus.SIGNED:
        own = {side.key for side in sides}  # "la présence de soldats … à Lomé"
        seats = demonym_sides(scene, after[:_AFTER])
        sides += [s for s in seats if s.key not in own][:1]
    return sides


_AFTER: Final = 14
"""Words after a deal in which its other side is looked for."""
_ADJECTIVES: Final = 4
"""Words after a deal in which a demonym is its own: "accord franco-malien"."""


def _founders(scene: Scene, act: Act) -> list[Side]:
    """Give the states told together before a common force that is launched."""
    entry = entry_of(act.head)
    if "ARMED_FORCE" not in act.head.features or entry is None or entry.country:
        return []
    return list(states(scene, group_before(scene, act.head.start, set()), act.head))


def _told_sides(scene: Scene, act: Act) -> Iterator[Side]:
    """Give the sides of a deal that the words around it tell."""
    between = [u for m in act.details for n in _BETWEEN for u in m.roles.get(n, ())]
    if not act.told_with and between:
        for unit in between:
            yield from _between(scene, unit)
        return
    roles = act.match.roles
    named = [u for name in NAMED for u in roles.get(name, ())]
    for unit in (*named, *acting(scene, act)):
        yield from sides_of_actor(scene, unit)
    for unit in between:
        yield from _between(scene, unit)
    yield from joined(scene, act)


def _between(scene: Scene, unit: Unit) -> list[Side]:
    """Give the sides told with a deal; of a body the state, where that is told."""
    body = list(sides_of_actor(scene, unit)) if "BODY" in unit.features else []
    if not body and "BODY" in unit.features:  # "la partie malienne"
        body = list(demonym_sides(scene, list(leaves((unit,)))))[:1]
    return body or list(sides_of(scene, unit))


def sides_of_actor(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the sides that *unit* stands for; a body may be told by what it is of.

    "une délégation malienne", "les autorités au pouvoir au Mali et au Niger". One of
    which nothing is told, "la junte", is left open.
    """
    count = _counted(scene, unit)
    if count > 1:
        yield from together(scene, unit, count)
        return
    named = "ACTOR" in unit.features or "COMMUNITY" in unit.features
    if named or unit.features.isdisjoint(_UNKNOWN):
        yield from sides_of(scene, unit)
        return
    inside = list(demonym_sides(scene, list(leaves((unit,)))))
    if inside and "POWER" in unit.features:  # "le pouvoir au Mali"
        yield inside[0]
        return
    told = [u for u in scene.units if u.start >= unit.end][:_BODY]
    told = list(takewhile(lambda u: not u.features & {"VG", "STOP", "QUI"}, told))
    if told and "DEMONYM" in told[0].features:
        yield from sides_of(scene, told[0])
        return
    of = [u for u in told if u.features.isdisjoint({"ADJ", "ORIGIN"})][:2]
    seats = [u for u in told if "COUNTRY" in u.features and "LOCATIVE" in u.features]
    if len(of) > 1 and "DE" in of[0].features and "STATE" in of[1].features:
        seats = [of[1]]  # "le régime militaire de Lomé", "venue de Lomé"
    for seat in seats:
        yield from sides_of(scene, seat)


def _counted(scene: Scene, unit: Unit) -> int:
    """Count the leaders who stand for as many states: "les deux ministres"."""
    if not {"TITLE", "P"} <= unit.features or "DEMONYM" in unit.features:
        return 0
    before = [u for u in scene.units if u.end <= unit.start][-1:]
    numbers = (number_of(u) for u in (*leaves((unit,)), *before))
    return next((n for n in numbers if n), 0)


_UNKNOWN: Final = frozenset({"BODY", "UNNAMED", "PEOPLE_NP"})
"""Whom the words around tell: "le régime militaire au pouvoir au Togo"."""
_BODY: Final = 16
"""Words after a body in which the states are told where it governs."""


_BETWEEN: Final = ("sides", "one", "two", "three")
