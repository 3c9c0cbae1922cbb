# SPDX-License-Identifier: MIT
"""The parties to a deal: those told with it, else the ones it must be about."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from sys import maxsize
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind
from sahelcoop.reading.agreement.acting import NAMED, acting
from sahelcoop.reading.agreement.days import days_of
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.standing import (
    BODIES,
    DEALING,
    Side,
    both_before,
    group_before,
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


def demonym_sides(scene: Scene, units: Sequence[Unit]) -> Iterator[Side]:
    """Give the states of demonyms and states among *units*: "contrat marocain"."""
    known = (unit for n, unit in enumerate(units) if not _is_seat(units[:n], unit))
    told = ((unit, country) for unit in known for country in _countries(scene, unit))
    for unit, country in told:
        yield from states(scene, [country], unit)


def _is_seat(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a capital names something but a body: "le processus d'Alger"."""
    if "LOCALITY" not in unit.features or len(before) < 2:
        return False
    return "DE" in before[-1].features and "BODY" not in before[-2].features


def _is_where(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a capital is where something was done: "signé à Lomé"."""
    led = before and "A" in before[-1].features
    return bool(led) and "LOCALITY" in unit.features


def _countries(scene: Scene, unit: Unit) -> list[str]:
    """Give the countries of a demonym, of both halves of one, or of a state's name."""
    entry = entry_of(unit) if "ACTOR" in unit.features else None
    if entry is not None:
        official = entry.kind in BODIES and entry.country
        return [official] if official else []
    forms = scene.words(unit).lower().split("-")
    known = scene.lexicon.demonyms
    told = [known[form] for form in forms if form in known]
    return told or _paired(scene, forms)


def _paired(scene: Scene, forms: Sequence[str]) -> list[str]:
    """Give the two states or organisations joined by a hyphen: "Maroc-Guinée"."""
    joined = [key for form in forms if (key := scene.lexicon.dealers.get(form))]
    return joined if len(joined) == len(forms) > 1 else []


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
    told = told or [k for u in before for k in _countries(scene, u) if k not in own]
    if "FORCE" in act.nouns[0].features:
        allies = group_before(scene, act.head.start, own)
        yield from states(scene, allies or told[-1:], act.head)
        return
    if _unresolved(scene, act):
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


def sides_before(scene: Scene, act: Act) -> list[Side]:
    """Give the two whom a deal told without parties must be about.

    Only a deal with a date of its own has them: "le contrat signé en mai".
    """
    contract = any("CONTRACT" in u.features for u in act.nouns)
    states_told = told_before(scene, act.head.start)
    kinds = DEALING | {ActorKind.COMPANY}
    firms = contract or len(states_told) < 2  # a state may deal with a firm
    dealing = told_before(scene, act.head.start, kinds) if firms else states_told
    told = [key for _, key in dealing]
    if not days_of(scene, act):
        return _just_told(scene, act)
    told.sort(key=lambda key: mentions(scene, key))
    return list(states(scene, told[-2:], act.head)) if len(told) > 1 else []


def _just_told(scene: Scene, act: Act) -> list[Side]:
    """Give the two told just before "cinq conventions ont été signées"."""
    before = [u.features for u in leaves(scene.units) if u.end <= act.head.start][-2:]
    new = any(f & {"NUMBER", "SEVERAL", "ONE"} for f in before)
    if not new or act.match.rule != "agreement.passive":
        return []
    told = both_before(scene, act.head.start)
    return list(states(scene, told, act.head))


def _unresolved(scene: Scene, act: Act) -> bool:
    """Tell whether it is open for whom those who act do so: "les généraux"."""
    acting = subjects(scene, act.verb)
    return bool(acting) and not [s for unit in acting for s in sides_of(scene, unit)]


def distinct(sides: Iterable[Side]) -> list[Side]:
    """Leave out sides that are of the same country, or of the same name."""
    known: dict[str, Side] = {}
    for side in sides:
        known.setdefault(side.key, side)
    return list(known.values())


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
        near = [u for n, u in enumerate(close) if not _is_where(close[:n], u)]
        sides = distinct(demonym_sides(scene, near))
        sides = sides or distinct(demonym_sides(scene, _double(scene, act)))
    elif len(sides) == 1:
        own = {side.key for side in sides}
        others = demonym_sides(scene, after[:_AFTER])
        sides += [s for s in others if s.key not in own][:1]
    if len(sides) == 1:
        sides += actor_before(scene, act, {side.key for side in sides})
    return sides


def _double(scene: Scene, act: Act) -> list[Unit]:
    """Give the word for two states near a deal: "ports bénino-togolais"."""
    double = [u for u in leaves(scene.units) if len(_countries(scene, u)) > 1]
    before = [u for u in double if u.end <= act.head.start]
    return before[-1:] or double[:1]


_AFTER: Final = 14
"""Words after a deal in which its other side is looked for."""
_ADJECTIVES: Final = 4
"""Words after a deal in which a demonym is its own: "accord franco-malien"."""


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
    for what in (*roles.get("what", ()), *roles.get("what_made", ())):
        yield from _organisation(scene, what)


def _between(scene: Scene, unit: Unit) -> list[Side]:
    """Give the sides told with a deal; of a body the state, where that is told."""
    body = list(sides_of_actor(scene, unit)) if "BODY" in unit.features else []
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


def _organisation(scene: Scene, what: Unit) -> Iterator[Side]:
    """Give the organisation joined or left: by name, or as told before."""
    entry = entry_of(what) if "ARMED_FORCE" in what.features else None
    multinational = entry is not None and not entry.country
    if multinational or what.features & {"INTERNATIONAL_ORGANISATION", "ARMED_GROUP"}:
        yield from sides_of(scene, what)
    if what.features & {'"organisation"', "TAKEN"}:
        kinds = frozenset({ActorKind.INTERNATIONAL_ORGANISATION})
        told = [key for _, key in told_before(scene, what.start, kinds)]
        yield from states(scene, told[-1:], what)


_BETWEEN: Final = ("sides", "one", "two", "three")
