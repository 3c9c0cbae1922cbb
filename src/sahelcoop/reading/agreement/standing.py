# SPDX-License-Identifier: MIT
"""Which states stand behind words: "les deux pays", "ils", "le ministre malien"."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "BODIES",
    "DEALING",
    "Side",
    "both_before",
    "group_before",
    "home",
    "joined",
    "mentions",
    "number_of",
    "sides_of",
    "states",
    "together",
    "told_before",
]

BODIES: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE, ActorKind.PERSON}
)
"""Kinds that sign for their country."""
DEALING: Final = frozenset({ActorKind.STATE, ActorKind.GOVERNMENT})


@attrs.frozen
class Side:
    """A party, the words for it, and what it is of: a country, else its name."""

    party: Party
    unit: Unit
    key: str


def sides_of(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the sides that *unit* stands for."""
    features = unit.features
    if "STATES" in features:
        yield from _taken_up(scene, unit)
    elif "PRONOUN" in features:
        yield from _meant(scene, unit)
    elif features & {"THE_COUNTRY", "COUNTRY_AGAIN"}:
        yield from states(
            scene, (key for _, key in told_before(scene, unit.start)[-1:]), unit
        )
    elif features & {"DEMONYM", "CARGO"}:
        yield from _of_demonym(scene, unit)
    elif features & {"PERSON", "ROLE"}:
        yield from _state_behind(scene, unit)
    else:
        for party in parties(scene, unit):
            named = isinstance(party, ActorRef) or "PARTIES" in features
            key = _key(scene, party) if named else _described(scene, unit)
            yield Side(party, unit, key)


def _described(scene: Scene, unit: Unit) -> str:
    """Give what describes a party, its count in figures: "quatorze groupes armés"."""
    told = ((number_of(u), scene.words(u).lower()) for u in leaves((unit,)))
    return " ".join(str(number or words) for number, words in told)


def _key(scene: Scene, party: Party) -> str:
    known = getattr(party, "actor", None) or ""
    member = scene.cast.members.get(known.removeprefix("actor-"))
    if member is not None and member.kind in BODIES and member.country:
        return member.country
    return known.removeprefix("actor-") or str(party)


def _state_behind(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the state that a person signs for; it must have been told.

    An ambassador stands for two: he signs with the state where he serves.
    """
    inside = tuple(leaves((unit,)))
    bodies = [u for u in inside if u.features & _OF_THEIR_OWN]
    if bodies:
        yield from sides_of(scene, bodies[-1])
        return
    told = [u.value for u in inside if "DEMONYM" in u.features]
    told += [e.country for u in inside if "STATE" in u.features and (e := entry_of(u))]
    entry = entry_of(unit)
    if not told and entry is not None:
        told.append(entry.country)
    if not told:
        own = (scene.cast.member_of(party) for party in parties(scene, unit))
        told = [member.country for member in own if member is not None]
    abroad = scene.words(unit).lower().startswith("ambassad")
    for country in told[: 2 if abroad else 1]:
        state = state_party(scene, country, unit, "agreement.acting_state")
        if state is not None:
            yield Side(state, unit, str(country))


_OF_THEIR_OWN: Final = frozenset(
    {"COMPANY", "ARMED_GROUP", "INTERNATIONAL_ORGANISATION"}
)
"""Whoever heads one of these signs for it, not for a state."""


def _of_demonym(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the state of people told by a demonym: "experts maliens"."""
    told = (u.value for u in leaves((unit,)) if "DEMONYM" in u.features)
    yield from states(scene, (c for c in told if isinstance(c, str)), unit)


def told_before(
    scene: Scene, before: int, kinds: frozenset[ActorKind] = DEALING
) -> list[tuple[int, str]]:
    """Give who was told before an offset, by key, each where last told."""
    last: dict[str, int] = {}
    for member in scene.cast.members.values():
        key = member.country if member.kind in BODIES else member.key
        starts = [e.start for e in member.evidence if e.start < before]
        if member.kind in kinds and key is not None and starts:
            last[key] = max(last.get(key, -1), *starts)
    named = leaves(scene.units) if ActorKind.STATE in kinds else ()
    for leaf in named:
        entry = entry_of(leaf) if "STATE" in leaf.features else None
        if entry is not None and entry.country and leaf.start < before:
            last[entry.country] = max(last.get(entry.country, -1), leaf.start)
    return sorted((at, key) for key, at in last.items())


def _taken_up(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the states that "les deux pays" are: the last told, else those to come."""
    number = unit.match.role("count") if unit.match is not None else None
    yield from together(scene, unit, number_of(number) if number is not None else 0)


def number_of(unit: Unit) -> int:
    """Give the number that *unit* tells; 0 for none."""
    value = unit.value.value if isinstance(unit.value, Mention) else None
    return int(value.best or 0) if isinstance(value, Quantity) else 0


def together(scene: Scene, unit: Unit, count: int) -> Iterator[Side]:
    """Give the *count* states told last, else the first ones to come."""
    told = _last(scene, told_before(scene, unit.start, BODIES), count)
    if len(told) < count:
        land = [(0, key) for key in home(scene) if key not in {k for _, k in told}]
        told = [*told, *land][-count:]
    if len(told) < count:
        told = told_before(scene, maxsize, BODIES)[:count]
    if len(told) == count:
        yield from states(scene, (country for _, country in told), unit)


def home(scene: Scene) -> list[str]:
    """Give the state whose town opens the article: its own land goes without saying."""
    town = scene.document.metadata.dateline_place
    words = "" if town is None else scene.document.text[town.start : town.end]
    told = (place for place in scene.lexicon.places if place.name == words)
    return [place.country for place in told if place.country][:1]


def _last(
    scene: Scene, told: list[tuple[int, str]], count: int
) -> list[tuple[int, str]]:
    """Give the states told last; of two in two sentences one is that spoken of most."""
    last = told[-count:] if count > 1 else []
    if len(last) != 2 or len(_together(scene, last)) > 1:
        return last
    return [max(told[:-1], key=lambda one: mentions(scene, one[1])), last[1]]


def mentions(scene: Scene, key: str) -> int:
    """Count how often a state or company was told."""
    return sum(
        len(member.evidence)
        for member in scene.cast.members.values()
        if key in {member.key, member.country}
    )


def states(scene: Scene, keys: Iterable[str], unit: Unit) -> Iterator[Side]:
    """Give the sides with *keys*, as the words of *unit* mean them."""
    found = ((_by_key(scene, key, unit), key) for key in keys)
    yield from (Side(party, unit, key) for party, key in found if party is not None)


def _by_key(scene: Scene, key: str, unit: Unit) -> Party | None:
    """Refer to a member of the cast, or to the state with a code."""
    member = scene.cast.members.get(key)
    if member is not None:
        return ActorRef(member.name, f"actor-{member.key}")
    return state_party(scene, key, unit, "agreement.taken_up")


def _meant(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the states that a pronoun takes up: those of the last sentence with one."""
    word = scene.words(unit).lower()
    told = told_before(scene, unit.start)
    if word.endswith("s"):
        yield from states(scene, _together(scene, told), unit)
        return
    feminine = word == "elle"
    suiting = [(at, c) for at, c in told if _gender(scene, c) == (feminine, False)]
    yield from states(scene, _together(scene, suiting)[:1], unit)


def group_before(scene: Scene, before: int, own: set[str]) -> list[str]:
    """Give the states beside *own* told in one sentence, the last before an offset."""
    told = told_before(scene, before)
    return _together(scene, [(at, key) for at, key in told if key not in own])


def both_before(scene: Scene, before: int) -> list[str]:
    """Give the two states told in the sentence right before that of an offset."""
    starts = [s.start for s in scene.document.sentences]
    at = bisect_right(starts, before) - 1
    told = [each for each in told_before(scene, before, BODIES) if at > 0]
    last = [key for where, key in told if where >= starts[at - 1]]
    return last if len(last) == 2 else []


def _together(scene: Scene, told: Sequence[tuple[int, str]]) -> list[str]:
    """Give those of *told* that stand in the sentence of the last one."""
    if not told:
        return []
    starts = [s.start for s in scene.document.sentences]
    first = starts[bisect_right(starts, told[-1][0]) - 1] if starts else 0
    return [key for at, key in told if at >= first]


def _gender(scene: Scene, country: str) -> tuple[bool, bool] | None:
    entry = state_of(scene.lexicon, country)
    return None if entry is None else (entry.grammar.feminine, entry.grammar.plural)


def joined(scene: Scene, act: Act) -> Iterator[Side]:
    """Give what the sides have joined or left."""
    roles = act.match.roles
    for what in (u for name in _JOINED for u in roles.get(name, ())):
        if act.match.rule != "agreement.founded":
            yield from _organisation(scene, what)


def _organisation(scene: Scene, what: Unit) -> Iterator[Side]:
    """Give the organisation joined or left: by name, or as told before."""
    entry = entry_of(what) if "ARMED_FORCE" in what.features else None
    multinational = entry is not None and not entry.country
    if multinational or what.features & {"INTERNATIONAL_ORGANISATION", "ARMED_GROUP"}:
        yield from sides_of(scene, what)
    if what.features & {'"organisation"', "TAKEN", "STRUCTURE"}:
        kinds = frozenset({ActorKind.INTERNATIONAL_ORGANISATION})
        told = [key for _, key in told_before(scene, what.start, kinds)]
        yield from states(scene, told[-1:], what)


_JOINED: Final = ("what", "what_made", "what_first")
"""Roles under which an organisation is told that a side has joined or left."""
