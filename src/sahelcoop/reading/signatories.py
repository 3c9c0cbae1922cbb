# SPDX-License-Identifier: MIT
"""The parties to a deal: by the order of words, and by what was told before."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.acts import Act
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["Side", "signatories"]

_BODIES: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE, ActorKind.PERSON}
)
"""Kinds that sign for their country."""
_DEALING: Final = frozenset({ActorKind.STATE, ActorKind.GOVERNMENT})
_AGENT: Final = frozenset(
    {"ACTOR", "PARTIES", "PERSON", "ROLE", "STATES", "BODY", "PRONOUN", "FIGHTERS"}
)
_BREAKS: Final = frozenset({"STOP", "SEMICOLON", "VG", "QUE", "QUOTE"})
_REACH: Final = 24
"""Units before a verb in which its subject is looked for."""


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
    elif features & {"PERSON", "ROLE"}:
        yield from _state_behind(scene, unit)
    elif not _local(unit):
        for party in parties(scene, unit):
            yield Side(party, unit, _key(scene, party))


def _local(unit: Unit) -> bool:
    return "PLACE" in unit.features and "ACTOR" not in unit.features


def _key(scene: Scene, party: Party) -> str:
    known = getattr(party, "actor", None) or ""
    member = scene.cast.members.get(known.removeprefix("actor-"))
    if member is not None and member.kind in _BODIES and member.country:
        return member.country
    return known.removeprefix("actor-") or str(party)


def _state_behind(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the state that a person signs for; it must have been told."""
    inside = tuple(leaves((unit,)))
    companies = [u for u in inside if "COMPANY" in u.features]
    if companies:
        yield from sides_of(scene, companies[-1])
        return
    country = next((u.value for u in inside if "DEMONYM" in u.features), None)
    entry = entry_of(unit)
    if country is None and entry is not None:
        country = entry.country
    state = state_party(scene, country, unit, "agreement.acting_state")
    if state is not None:
        yield Side(state, unit, str(country))


def _told(
    scene: Scene, before: int, kinds: frozenset[ActorKind] = _DEALING
) -> list[tuple[int, str]]:
    """Give who was told before an offset, by key, each where last told."""
    last: dict[str, int] = {}
    for member in scene.cast.members.values():
        if member.kind in kinds and (member.country or member.kind not in _BODIES):
            key = member.country if member.kind in _BODIES else member.key
            for evidence in member.evidence:
                if evidence.start < before:
                    last[key] = max(last.get(key, -1), evidence.start)
    named = leaves(scene.units) if ActorKind.STATE in kinds else ()
    for leaf in named:
        entry = entry_of(leaf) if "STATE" in leaf.features else None
        if entry is not None and entry.country and leaf.start < before:
            last[entry.country] = max(last.get(entry.country, -1), leaf.start)
    return sorted((at, key) for key, at in last.items())


def _taken_up(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the states that "les deux pays" are: the last told, else those to come."""
    number = unit.match.role("count") if unit.match is not None else None
    value = number.value.value if number and isinstance(number.value, Mention) else None
    count = int(value.best or 0) if isinstance(value, Quantity) else 0
    told = _told(scene, unit.start, _BODIES)[-count:] if count > 1 else []
    if len(told) < count:
        told = _told(scene, maxsize, _BODIES)[:count]
    if len(told) == count:
        yield from _states(scene, (country for _, country in told), unit)


def _states(scene: Scene, keys: Iterable[str], unit: Unit) -> Iterator[Side]:
    for key in keys:
        member = scene.cast.members.get(key)
        party: Party | None
        if member is not None:
            party = ActorRef(member.name, f"actor-{member.key}")
        else:
            party = state_party(scene, key, unit, "agreement.taken_up")
        if party is not None:
            yield Side(party, unit, key)


def _meant(scene: Scene, unit: Unit) -> Iterator[Side]:
    """Give the states that a pronoun takes up: those of the last sentence with one."""
    word = scene.words(unit).lower()
    told = _told(scene, unit.start)
    if word.endswith("s"):
        yield from _states(scene, _together(scene, told), unit)
        return
    feminine = word == "elle"
    suiting = [(at, c) for at, c in told if _gender(scene, c) == (feminine, False)]
    yield from _states(scene, _together(scene, suiting)[:1], unit)


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


def subjects(scene: Scene, verb: Unit) -> list[Unit]:
    """Find the subject of *verb*: the nearest actors before it that nothing governs."""
    units = scene.units
    at = next((n for n, u in enumerate(units) if u.end >= verb.end), 0)
    before = _clause(units[max(0, at - _REACH) : at])
    for n in range(len(before) - 1, -1, -1):
        if before[n].features & _AGENT and not _governed(before[:n]):
            return [*_joined(before[:n]), before[n]]
    return []


def _joined(before: Sequence[Unit]) -> list[Unit]:
    """Give the actor joined by et to what follows *before*."""
    bare = [u for u in before if "DET" not in u.features or "PREP" in u.features]
    while bare and "TITLE" in bare[-1].features:
        bare.pop()
    if len(bare) > 1 and "ET" in bare[-1].features:
        at = -3 if "COMMA" in bare[-2].features and len(bare) > 2 else -2
        if bare[at].features & _AGENT and not _governed(bare[:at]):
            return [bare[at]]
    return []


def _clause(before: Sequence[Unit]) -> list[Unit]:
    """Cut the units before a verb to its clause; asides between commas are left out."""
    kept: list[Unit] = []
    saying = True
    for unit in reversed(before):
        told = saying and {"VG", "SAY"} <= unit.features
        if unit.features & _BREAKS and not told:
            break
        if told:
            saying = False
        kept.insert(0, unit)
    return _without_aside(_without_brackets(kept))


def _without_brackets(units: list[Unit]) -> list[Unit]:
    inside = False
    kept: list[Unit] = []
    for unit in units:
        inside = inside or "OPEN" in unit.features
        if not inside:
            kept.append(unit)
        inside = inside and "CLOSE" not in unit.features
    return kept


def _without_aside(units: list[Unit]) -> list[Unit]:
    """Leave out what stands between a comma right before the verb and the one before."""
    if units and "COMMA" in units[-1].features:
        commas = [n for n, u in enumerate(units[:-1]) if "COMMA" in u.features]
        if commas and commas[-1] > 0:
            return units[: commas[-1]]
    return units


def _governed(before: Sequence[Unit]) -> bool:
    """Tell whether a preposition leads to what follows *before*."""
    for unit in reversed(before):
        if "PREP" in unit.features:
            return True
        if unit.features.isdisjoint({"DET", "ADJ", "ADJ_BEFORE", "NUMBER"}):
            return False
    return False


def demonym_sides(scene: Scene, units: Sequence[Unit]) -> Iterator[Side]:
    """Give the states of demonyms and states among *units*: "contrat marocain"."""
    rule = "agreement.other_side"
    for unit in units:
        for country in _countries(scene, unit):
            state = state_party(scene, country, unit, rule)
            if state is not None:
                yield Side(state, unit, country)


def _countries(scene: Scene, unit: Unit) -> Iterator[str]:
    """Give the countries of a demonym, of both halves of one, or of a state's name."""
    entry = entry_of(unit) if "ACTOR" in unit.features else None
    if entry is not None:
        if entry.kind in _BODIES and entry.country:
            yield entry.country
        return
    first, dash, rest = scene.words(unit).lower().partition("-")
    known = scene.lexicon.demonyms
    for form in (_FIRST_HALVES.get(first, first), rest) if dash else (first,):
        country = form if form.isupper() else known.get(form)
        if isinstance(country, str):
            yield country


_FIRST_HALVES: Final = {
    "franco": "FR",
    "russo": "RU",
    "sino": "CN",
    "turco": "TR",
    "germano": "DE",
    "américano": "US",
    "nigéro": "NE",
    "tchado": "TD",
    "malo": "ML",
    "algéro": "DZ",
    "maroco": "MA",
    "sénégalo": "SN",
    "mauritano": "MR",
    "ivoiro": "CI",
    "italo": "IT",
    "hispano": "ES",
    "belgo": "BE",
    "égypto": "EG",
    "libyo": "LY",
    "burkinabo": "BF",
    "togolo": "TG",
    "irano": "IR",
    "saoudo": "SA",
}
"""First halves of compound demonyms (French usage) by ISO 3166-1 code."""


def actor_before(scene: Scene, act: Act, own: set[str]) -> Iterator[Side]:
    """Give who was told last before a deal and is not of its *own* side.

    A contract may be with a company.
    """
    contract = any("CONTRACT" in u.features for u in act.nouns)
    kinds = _DEALING | {ActorKind.COMPANY} if contract else _DEALING
    told = [key for _, key in _told(scene, act.head.start, kinds) if key not in own]
    if _unresolved(scene, act):
        told.sort(key=lambda key: _mentions(scene, key))
    yield from _states(scene, told[-1:], act.head)


def _unresolved(scene: Scene, act: Act) -> bool:
    """Tell whether somebody acts of whom it is not told whose they are: "les généraux"."""
    return bool(subjects(scene, act.verb)) and not any(
        True for unit in subjects(scene, act.verb) for _ in sides_of(scene, unit)
    )


def _mentions(scene: Scene, key: str) -> int:
    """Count how often a state or company was told."""
    return sum(
        len(member.evidence)
        for member in scene.cast.members.values()
        if key in {member.key, member.country}
    )


def distinct(sides: Iterable[Side]) -> list[Side]:
    """Leave out sides that are of the same country, or of the same name."""
    known: dict[str, Side] = {}
    for side in sides:
        known.setdefault(side.key, side)
    return list(known.values())


def signatories(scene: Scene, act: Act) -> list[Side]:
    """Give the sides of a deal: those told with it, else the ones it must be about."""
    sides = distinct(_told_sides(scene, act))
    of = act.detail("of")
    start = act.head.end if of is None else of.end
    after = [u for u in leaves(scene.units) if u.start >= start]
    if not sides:
        reach = _AFTER if act.over else _ADJECTIVES
        sides = distinct(demonym_sides(scene, after[:reach]))
    elif len(sides) == 1:
        own = {side.key for side in sides}
        others = demonym_sides(scene, after[:_AFTER])
        sides += [s for s in others if s.key not in own][:1]
    if len(sides) == 1:
        sides += actor_before(scene, act, {side.key for side in sides})
    return sides


_AFTER: Final = 14
"""Words after a deal in which its other side is looked for."""
_ADJECTIVES: Final = 4
"""Words after a deal in which a demonym is its own: "l'accord militaire franco-malien"."""


def _told_sides(scene: Scene, act: Act) -> Iterator[Side]:
    """Give the sides of a deal that the words around it tell."""
    between = [u for m in act.details for n in _BETWEEN for u in m.roles.get(n, ())]
    if not act.told_with and between:
        for unit in between:
            yield from sides_of(scene, unit)
        return
    for unit in (*act.match.roles.get("party", ()), *_acting(scene, act), *between):
        yield from sides_of(scene, unit)
    what = act.match.role("what")
    if what is not None:
        yield from _organisation(scene, what)


def _organisation(scene: Scene, what: Unit) -> Iterator[Side]:
    """Give the organisation joined or left: by name, inside a quotation, or as told."""
    if "INTERNATIONAL_ORGANISATION" in what.features:
        yield from sides_of(scene, what)
    for unit in scene.utterance.quoted:
        inside = what.start <= unit.start and unit.end <= what.end
        if inside and "INTERNATIONAL_ORGANISATION" in unit.features:
            yield from sides_of(scene, unit)
    if '"organisation"' in what.features:
        kinds = frozenset({ActorKind.INTERNATIONAL_ORGANISATION})
        told = [key for _, key in _told(scene, what.start, kinds)]
        yield from _states(scene, told[-1:], what)


_BETWEEN: Final = ("sides", "one", "two")


def _acting(scene: Scene, act: Act) -> Iterator[Unit]:
    """Give who acts: the subject of an active verb, or the agent led by par."""
    features = act.verb.features
    bound = "bound" in act.match.roles
    active = bound or "ACTIVE" in features or features & {"INF", "PPRES"}
    if active and "party" not in act.match.roles:
        yield from subjects(scene, act.verb)
    elif not active:
        after = [u for u in scene.units if u.start >= act.verb.start][:_AFTER]
        led = False
        for unit in after:
            if led and unit.features & _AGENT:
                yield unit
                return
            led = "PAR" in unit.features or (led and "DET" in unit.features)
