# SPDX-License-Identifier: MIT
"""The parties to a deal: those told with it, else the ones it must be about."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from sys import maxsize
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.acting import NAMED, acting
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.beside import (
    announcer,
    at_home,
    is_of_members,
    mediators,
    unlisted,
)
from sahelcoop.reading.agreement.bonds import FOUNDING
from sahelcoop.reading.agreement.days import days_of
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.facing import actor_before, is_peace
from sahelcoop.reading.agreement.nearby import (
    demonym_sides,
    distinct,
    double_near,
    is_where,
    met,
    of_matter,
    seats_of_firms,
)
from sahelcoop.reading.agreement.recall import (
    BODIES,
    DEALING,
    before_of,
    group_before,
    home,
    hosts,
    just_named,
    mentions,
    together_told,
    told_before,
)
from sahelcoop.reading.agreement.standing import (
    Side,
    joined,
    sides_of,
    states,
)
from sahelcoop.reading.parties import entry_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["just_told", "sides_before", "signatories"]


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
    hosting = mediators(scene)
    told = [key for _, key in dealing if key not in hosting]
    near = _just_named(scene, act, contract=contract)
    done = act.over and "VG" in act.verb.features
    firm = near != just_named(scene, act.head.start)
    if len(near) == _BOTH and (done or act.framed or firm):
        return list(states(scene, near, act.head))
    if len(told) < 2:
        told = just_named(scene, act.head.start)
    if len(told) < 2 or not days_of(scene, act):
        return []
    told.sort(key=lambda key: mentions(scene, key))
    pair = told[-2:]
    known = {key for _, key in states_told}
    selling = [key for _, key in dealing if key not in known]
    if set(pair) <= set(selling):
        seller = max(selling, key=lambda key: mentions(scene, key))
        pair = [*_buyers(scene, act), seller]
    return list(states(scene, pair, act.head))


def _buyers(scene: Scene, act: Act) -> list[str]:
    """Give the state that deals with a firm: its forces were told, or it is at home."""
    bodies = told_before(scene, act.head.start, BODIES)
    bodies.sort(key=lambda told: mentions(scene, told[1]))
    return [key for _, key in bodies][-1:] or home(scene)


def _just_named(scene: Scene, act: Act, *, contract: bool) -> list[str]:
    """Give whom the sentence right before names; to a contract firms are sides too."""
    kinds = frozenset({ActorKind.COMPANY, ActorKind.PRIVATE_MILITARY_COMPANY})
    own = just_named(scene, act.head.start)
    if not contract or len(own) != 1:
        return own
    start = before_of(scene, act.head.start)
    firms = told_before(scene, act.head.start, kinds)
    return [*own, *(key for at, key in firms[-1:] if at >= start)]


def just_told(scene: Scene, act: Act) -> list[Side]:
    """Give the two told just before "cinq conventions ont été signées".

    They may meet in the same sentence: "… s'est achevée par la signature d'un pacte".
    """
    before = [u for u in leaves(scene.units) if u.end <= act.head.start]
    new = any(u.features & {"NUMBER", "SEVERAL", "ONE"} for u in before[-2:])
    common = act.match.rule == "agreement.in_common" and "PASSIVE" in act.verb.features
    if not (common or (new and act.match.rule in _NEWLY)):
        return []
    named = act.match.rule == "agreement.participle"
    found = met(scene, maxsize if named else act.head.start)
    if len(found) == _BOTH or (len(found) > _BOTH and not named):
        return found
    told = [] if named else just_named(scene, act.head.start)
    if len(told) == 1:  # and where they met
        told += hosts(scene, act.head.start, told[0])
    if len(told) == 1:  # and whom the article is about
        others = [key for _, key in told_before(scene, act.head.start)]
        others.sort(key=lambda key: mentions(scene, key))
        told += [key for key in others if key not in told][-1:]
    return list(states(scene, told if len(told) == _BOTH else (), act.head))


_BOTH: Final = 2
_NEWLY: Final = frozenset(
    f"agreement.{how}"
    for how in (
        *("participle", "passive", "reached", "signature", "frame_subject"),
        "on_the_table",
    )
)
"""Rules by which a deal not told before may be told without its sides."""


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
    told = [distinct(_told_sides(scene, each)) for each in (act, *act.also)]
    sides = _fullest(told)
    if act.match.rule in FOUNDING:
        return sides or _founders(scene, act)
    if act.unnamed:
        return sides
    of = act.detail("of")
    start = act.head.end if of is None else of.end
    after = [u for u in leaves(scene.units) if u.start >= start]
    after = list(takewhile(_is_told_with, after))
    if not sides:
        close = after[:_AFTER]
        if not act.over:
            ended = takewhile(lambda u: "COMMA" not in u.features, close[:_ADJECTIVES])
            close = list(ended)
        near = [u for n, u in enumerate(close) if not is_where(close[:n], u)]
        sides = distinct(demonym_sides(scene, near))
        sides = sides or distinct(demonym_sides(scene, double_near(scene, act)))
        sides = sides or of_matter(scene, after)
    elif len(sides) == 1:
        own = {side.key for side in sides} | seats_of_firms(scene)
        others = demonym_sides(scene, _elsewhere(after[:_AFTER]))
        sides += [s for s in others if s.key not in own][:1]
    sides += _other(scene, act, sides)
    if not sides and (act.framed or act.match.rule == "agreement.framework"):
        both = met(scene, maxsize)
        return both if len(both) == _BOTH else []
    if len(sides) == 1 and act.status is not AgreementStatus.SIGNED:
        own = {side.key for side in sides}  # "la présence de soldats … à Lomé"
        seats = demonym_sides(scene, _elsewhere(after[:_AFTER]))
        sides += [s for s in seats if s.key not in own][:1]
    return sides


def _is_told_with(unit: Unit) -> bool:
    """Tell what stands before a source or a mediator: "proposée par Doha"."""
    proposed = unit.features >= {"ASK", "PPART"} and "VG" not in unit.features
    return not proposed and unit.features.isdisjoint({"SELON", "UNDER"})


def _other(scene: Scene, act: Act, sides: Sequence[Side]) -> list[Side]:
    """Give with whom a side deals that alone is told with a deal."""
    if len(sides) != 1:
        return []
    one = sides[0]
    found = list(announcer(scene, act)) if act.over else []
    found = [s for s in found if s.key != one.key][:1]
    if not found and one.unit.features & _FIGHTING:
        found = list(at_home(scene, act, one))
    if found or is_of_members(scene, act, one):
        return found
    return list(actor_before(scene, act, one))


def _fullest(told: Sequence[list[Side]]) -> list[Side]:
    """Give the sides told first, or what the same sentence tells more of them."""
    first = next(filter(None, told), [])
    keys = {side.key for side in first}
    wider = (more for more in told if keys < {side.key for side in more})
    return next(wider, first) if len(first) == 1 else first


def _elsewhere(units: Sequence[Unit]) -> list[Unit]:
    """Leave out the capital where a deal was made: "signé à Lomé"."""
    made = (
        n > 1 and is_where(units[:n], unit) and "PPART" in units[n - 2].features
        for n, unit in enumerate(units)
    )
    return [unit for unit, where in zip(units, made, strict=True) if not where]


_AFTER: Final = 14
"""Words after a deal in which its other side is looked for."""
_ADJECTIVES: Final = 4
"""Words after a deal in which a demonym is its own: "accord franco-malien"."""


def _founders(scene: Scene, act: Act) -> list[Side]:
    """Give the states told together before a common force that is launched."""
    entry = entry_of(act.head)
    if "ARMED_FORCE" not in act.head.features or entry is None or entry.country:
        return []
    told = together_told(scene, act.head.start)
    return list(states(scene, (key for _, key in told), act.head))


def _told_sides(scene: Scene, act: Act) -> Iterator[Side]:
    """Give the sides of a deal that the words around it tell."""
    between = [u for m in act.details for n in _BETWEEN for u in m.roles.get(n, ())]
    if not act.told_with and between:
        for unit in between:
            yield from _between(scene, unit)
        return
    roles = act.match.roles
    named = [u for name in NAMED for u in roles.get(name, ())]
    facing = any(u.features & _FIGHTING for u in between)
    for unit in (*named, *acting(scene, act)):
        sides = list(sides_of_actor(scene, unit))
        if not sides and _is_folk(unit) and (facing or is_peace(scene, act)):
            sides = list(sides_of(scene, unit))  # "les villageois de X"
        yield from sides
    for unit in between:
        yield from _between(scene, unit)
    yield from joined(scene, act)
    if "AWARD" in act.verb.features:
        yield from unlisted(scene, act)


def _is_folk(unit: Unit) -> bool:
    """Tell whether people are told who deal for themselves with those who fight."""
    return "PEOPLE_NP" in unit.features or {"UNNAMED", "P"} <= unit.features


_FIGHTING: Final = frozenset({"ARMED_GROUP", "FIGHTERS"})


def _between(scene: Scene, unit: Unit) -> list[Side]:
    """Give the sides told with a deal; of a body the state, where that is told."""
    body = list(sides_of_actor(scene, unit)) if "BODY" in unit.features else []
    if not body and "BODY" in unit.features:  # "la partie malienne"
        body = list(demonym_sides(scene, list(leaves((unit,)))))[:1]
    return (
        body or list(sides_of(scene, unit))[: -1 if _is_gapped(scene, unit) else None]
    )


def _is_gapped(scene: Scene, unit: Unit) -> bool:
    """Tell whether the last of a list is whom a verb without its auxiliary tells of.

    "Lomé a signé un pacte avec le Mali et le Ghana fermé sa base"
    """
    after = [u.features for u in scene.units if u.start >= unit.end][:2]
    if "PARTIES" not in unit.features or len(after) < 2:
        return False
    done = "PPART" in after[0] and after[0].isdisjoint({"VG", "NOUN", "SIGN"})
    return done and "DET" in after[1]


_BETWEEN: Final = ("sides", "one", "two", "three")
