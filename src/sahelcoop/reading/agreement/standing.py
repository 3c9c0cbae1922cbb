# SPDX-License-Identifier: MIT
"""Which states stand behind words: "les deux pays", "ils", "le ministre malien"."""

from collections.abc import Iterable, Iterator
from sys import maxsize
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import REGION
from sahelcoop.mentions import Mention
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.agreement.bonds import FOUNDING
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.recall import (
    BODIES,
    bodies_just_named,
    home,
    hosts,
    just_named,
    last_told,
    mentions,
    of_one_sentence,
    together_told,
    told_before,
)
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "Side",
    "joined",
    "number_of",
    "sides_of",
    "states",
    "together",
]


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
        yield from states(scene, _country_taken_up(scene, unit), unit)
    elif features & {"DEMONYM", "CARGO"}:
        yield from _of_demonym(scene, unit)
    elif features & {"PERSON", "ROLE"}:
        yield from _state_behind(scene, unit)
    elif "OF_COMPANY" in features and "NAME" not in features:
        yield from states(scene, _firm_told(scene, unit), unit)
    else:
        for party in parties(scene, unit):
            named = isinstance(party, ActorRef) or "PARTIES" in features
            key = _key(scene, party) if named else _described(scene, unit)
            yield Side(party, unit, key)


def _country_taken_up(scene: Scene, unit: Unit) -> list[str]:
    """Give the state told last for "ce pays", that spoken of most for "le pays"."""
    told = [key for _, key in told_before(scene, unit.start)]
    if "THE_COUNTRY" in unit.features:
        told.sort(key=lambda key: mentions(scene, key))
    return told[-1:]


def _firm_told(scene: Scene, unit: Unit) -> list[str]:
    """Give the firm told last: "l'entreprise russe", "la firme de Pékin"."""
    kinds = frozenset({ActorKind.COMPANY})
    return [key for _, key in told_before(scene, unit.start, kinds)][-1:]


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
    if any(u.features & _PEOPLES for u in inside):  # "un chef de katiba"
        yield from (
            Side(who, unit, _described(scene, unit)) for who in parties(scene, unit)
        )
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


_PEOPLES: Final = frozenset({"COMMUNAL", "OF_GROUP"})
"""Whose chiefs act for no state: "un chef de katiba", "les chefs de village"."""
_OF_THEIR_OWN: Final = frozenset(
    {"COMPANY", "ARMED_GROUP", "INTERNATIONAL_ORGANISATION"}
)
"""Whoever heads one of these signs for it, not for a state."""


def _of_demonym(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the state of people told by a demonym: "experts maliens"."""
    told = (u.value for u in leaves((unit,)) if "DEMONYM" in u.features)
    yield from states(scene, (c for c in told if isinstance(c, str)), unit)


def _taken_up(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the states that "les deux pays" are: the last told, else those to come."""
    number = unit.match.role("count") if unit.match is not None else None
    count = number_of(number) if number is not None else 0
    found = [*together(scene, unit, count)]
    here = {side.key in REGION for side in found}
    body = _body_of(scene, unit)
    if body is None or len(here) == 1:
        yield from found
    else:
        yield from sides_of(scene, body)


def _body_of(scene: Scene, unit: Unit) -> Unit | None:
    """Give the organisation that states are of: "les trois pays de l'AES".

    They lie together; where they were not told, they deal as that organisation.
    """
    after = [u for u in scene.units if u.start >= unit.end][:_OF_BODY]
    led = bool(after) and "DE" in after[0].features
    told = (u for u in after[1:] if "INTERNATIONAL_ORGANISATION" in u.features)
    return next(told, None) if led else None


_OF_BODY: Final = 3
"""Units of "de", an article and the organisation."""


def number_of(unit: Unit) -> int:
    """Give the number that *unit* tells; 0 for none."""
    value = unit.value.value if isinstance(unit.value, Mention) else None
    return int(value.best or 0) if isinstance(value, Quantity) else 0


def together(scene: Scene, unit: Unit, count: int) -> Iterator[Side]:
    """Give the *count* states told last, else the first ones to come."""
    told = last_told(scene, told_before(scene, unit.start, BODIES), count)
    if count > 2:
        told = together_told(scene, unit.start, count) or told
    if len(told) < count:
        land = [(0, key) for key in home(scene) if key not in {k for _, k in told}]
        told = [*told, *land][-count:]
    if len(told) < count:
        told = [(0, key) for key in just_named(scene, unit.start)]
    if count == len(told) + 1 == _GUEST_AND_HOST:
        told += [(0, key) for key in hosts(scene, unit.start, told[0][1])]
    if len(told) != count and (named := _in_sentence(scene, unit)):
        told = [(0, key) for key in named]
    if len(told) != count:
        told = told_before(scene, maxsize, BODIES)[:count]
    if len(told) == count:
        yield from states(scene, (country for _, country in told), unit)


_GUEST_AND_HOST: Final = 2


def _in_sentence(scene: Scene, unit: Unit) -> list[str]:
    """Give the states that the sentence names before *unit*, by demonyms too."""
    known = scene.lexicon.demonyms
    before = [u for u in leaves(scene.units) if u.end <= unit.start]
    entries = (entry_of(u) if "STATE" in u.features else None for u in before)
    keys = [e.country for e in entries if e is not None and e.country]
    words = (w for u in before for w in scene.words(u).lower().split())
    return list(dict.fromkeys([*keys, *(known[w] for w in words if w in known)]))


def states(scene: Scene, keys: Iterable[str], unit: Unit) -> Iterator[Side]:
    """Give the sides with *keys*, as the words of *unit* mean them."""
    found = ((_by_key(scene, key, unit), key) for key in keys)
    yield from (Side(party, unit, key) for party, key in found if party is not None)


def _by_key(scene: Scene, key: str, unit: Unit) -> Party | None:
    """Refer to a member of the cast, or to the state with a code."""
    member = scene.cast.members.get(key)
    if member is not None:
        return ActorRef(member.name, f"actor-{member.key}")
    body = next((a for a in scene.lexicon.actors if a.id == key), None)
    if body is None:
        return state_party(scene, key, unit, "agreement.taken_up")
    evidence = scene.quote(unit.start, unit.end, "agreement.taken_up")
    return scene.cast.named(body, body.name, evidence)


def _meant(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the states that a pronoun takes up: those of the last sentence with one."""
    word = scene.words(unit).lower()
    told = told_before(scene, unit.start)
    if word.endswith("s") or word in {"ceux-ci", "celles-ci"}:
        several = of_one_sentence(scene, told)
        if len(several) < 2:  # "les ministres du Togo et du Mali. Ils ont …"
            several = just_named(scene, unit.start) or several
        yield from states(scene, several, unit)
        return
    feminine = word == "elle"
    suiting = [(at, c) for at, c in told if _gender(scene, c) == (feminine, False)]
    yield from states(scene, of_one_sentence(scene, suiting)[:1], unit)


def _gender(scene: Scene, country: str) -> tuple[bool, bool] | None:
    entry = state_of(scene.lexicon, country)
    return None if entry is None else (entry.grammar.feminine, entry.grammar.plural)


def joined(scene: Scene, act: Act) -> Iterator[Side]:
    """Give what the sides have joined or left."""
    roles = act.match.roles
    for what in (u for name in _JOINED for u in roles.get(name, ())):
        if act.match.rule not in FOUNDING:
            yield from _organisation(scene, what)
        if '"statut"' in what.features:  # "le Statut de Rome" is that of the court
            yield from states(scene, ["io-icc"], what)


def _organisation(scene: Scene, what: Unit) -> Iterator[Side]:
    """Give the organisation joined or left: by name, or as told before."""
    entry = entry_of(what) if "ARMED_FORCE" in what.features else None
    multinational = entry is not None and not entry.country
    if multinational or what.features & {"INTERNATIONAL_ORGANISATION", "ARMED_GROUP"}:
        yield from sides_of(scene, what)
    out = scene.words(what).lower().startswith("en ")  # "en est sorti"
    left = what.features >= {"LEAVE", "VG"} and (
        out or what.features.isdisjoint({"BE"})
    )
    left = left or what.features >= {"LEAVE", "VG", "PASSIVE"}
    if left or what.features & {'"organisation"', "TAKEN", "STRUCTURE"}:
        kinds = frozenset({ActorKind.INTERNATIONAL_ORGANISATION})
        told = [key for _, key in told_before(scene, what.start, kinds)]
        told.sort(key=lambda key: key not in _AFAR)
        told = told or bodies_just_named(scene, what.start)
        yield from states(scene, told[-1:], what)


_AFAR: Final = frozenset({"io-eu", "io-nato", "io-un"})
"""Organisations that no state of Africa leaves, or that none has ever left."""


_JOINED: Final = (
    *("what", "what_made", "what_first", "what_agreed", "going", "leaving"),
)
"""Roles under which an organisation is told that a side has joined or left."""
