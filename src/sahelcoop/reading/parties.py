# SPDX-License-Identifier: MIT
"""From units to parties: who a name, a role, a description or a pronoun stands for."""

from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import ActorEntry, BodyEntry
from sahelcoop.mentions import Mention, Named
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.belonging import home, visited
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["country_of", "is_she", "parties", "party", "unnamed"]


def parties(scene: Scene, unit: Unit) -> tuple[Party, ...]:
    """Give everyone that *unit* stands for."""
    if "PARTIES" in unit.features and unit.match is not None:
        neighbours = {"DEMONYM"} if "NEIGHBOUR" in unit.features else set[str]()
        members = {"ACTOR", "COMMUNITY"} | neighbours
        inner = (u for u in unit.match.units if u.features & members)
        named = tuple(p for u in inner if (p := party(scene, u)) is not None)
        if scene.words(unit.match.units[0]).lower() == "communautés":
            named = tuple(UnnamedSource(f"communauté {who.name}") for who in named)
        return (*named, *_counted(scene, unit.match.roles.get("others", ())))
    found = party(scene, unit)
    return () if found is None else (found,)


def _counted(scene: Scene, units: tuple[Unit, ...]) -> tuple[Party, ...]:
    """Describe parties that are only counted: "huit autres pays africains"."""
    if not units:
        return ()
    whole = Unit(units[0].start, units[-1].end, frozenset())
    number = next(u for u in units if "DE" not in u.features)
    count = attrs.evolve(quantity_of(scene, number), text=None)
    return (UnnamedSource(scene.words(whole), count),)


def party(scene: Scene, unit: Unit) -> Party | None:
    """Give whom *unit* stands for; None when the article does not tell."""
    features = unit.features
    found: Party | None = None
    if "PERSON" in features:
        found = _aide(scene, unit) or _person(scene, unit)
    elif "INTRODUCED" in features and unit.match is not None:
        found = _introduced(scene, unit.match)
    elif "NEIGHBOUR" in features or "DEMONYM" in features:
        found = state_party(scene, country_of((unit,)), unit, "nouns.neighbour")
    elif features & {"ACTOR", "BODY"}:
        found = _named(scene, unit)
    elif "UNNAMED" in features:
        found = unnamed(scene, unit)
    elif "ROLE" in features:
        words = scene.words(unit)
        country = next(
            (u.value for u in leaves((unit,)) if "DEMONYM" in u.features), None
        )
        found = scene.cast.by_role(words, country) or unnamed(scene, unit)
    if found is None and features & {
        *("FIGHTERS", "PEOPLE_NP", "BODY", "COMMUNITY", "UNLISTED", "SELLER")
    }:
        found = UnnamedSource(scene.words(unit))
    return found


def entry_of(unit: Unit) -> ActorEntry | None:
    """Give the lexicon's actor that the last name in *unit* denotes."""
    found = None
    for leaf in _serving((unit,)):
        if isinstance(leaf.value, Mention) and isinstance(leaf.value.value, Named):
            found = leaf.value.value.actor or found
    return found


def _named(scene: Scene, unit: Unit) -> Party | None:
    value = unit.value.value if isinstance(unit.value, Mention) else None
    entry = value.actor if isinstance(value, Named) else None
    group = unit.match.role("group") if unit.match is not None else None
    if group is not None:
        named = _named(scene, group)
        member = scene.cast.member_of(named) if named is not None else None
        if member is not None and not member.country and member.kind in _NATIONAL:
            member.country = country_of((unit,))
        return named
    first = unit if unit.match is None else unit.match.units[0]
    evidence = scene.quote(first.start, first.end, "name")
    label = scene.words(first)
    if isinstance(value, Named) and value.body is not None:
        entry = _at_home(scene, unit, value.body) or entry
    if entry is None:
        return None
    return scene.cast.named(entry, label, evidence)


def _at_home(scene: Scene, unit: Unit, body: BodyEntry) -> ActorEntry | None:
    """Give the body of the state that the sentence tells, if its words tell none."""
    country = home(scene, unit)
    if country is None or _tells_state(scene, scene.words(unit).lower()):
        return None
    made = body.of(country, body.forms[0])
    listed = (entry for entry in scene.lexicon.actors if entry.id == made.id)
    return next(listed, made)


def _tells_state(scene: Scene, words: str) -> bool:
    """Tell whether the *words* for a body name its state: "l’ambassade de Chine"."""
    states = scene.lexicon.states.values()
    names = (name.text.lower() for state in states for name in state.names)
    demonyms = scene.lexicon.demonyms
    return any(word in demonyms for word in words.split()) or any(
        name in words for name in names
    )


_NATIONAL: Final = frozenset(
    {ActorKind.COMPANY, ActorKind.MEDIA, ActorKind.ORGANISATION}
)
"""What an adjective beside the name tells the country of: "la firme turque X"."""


_INTRODUCED: Final = {
    "company": ActorKind.COMPANY,
    "yard": ActorKind.COMPANY,
    "maker": ActorKind.COMPANY,
    "press": ActorKind.MEDIA,
    "body": ActorKind.ORGANISATION,
}
"""What the noun before a new name says that it names, by its role in the rule."""


def _introduced(scene: Scene, match: Match) -> ActorRef:
    """Refer to somebody new, by what the noun before the name says."""
    span = match.roles["name"]
    kind = next(kind for role, kind in _INTRODUCED.items() if match.role(role))
    name = Unit(span[0].start, span[-1].end, frozenset())
    evidence = scene.quote(name.start, name.end, match.rule)
    country = country_of(match.units)
    return scene.cast.described(kind, scene.words(name), country, evidence)


def _aide(scene: Scene, unit: Unit) -> UnnamedSource | None:
    """Give who serves the one named: "un conseiller du Premier ministre, X".

    That is so where X is known to hold the inner office.
    """
    entry, told = entry_of(unit), _role_of(unit)
    if entry is None or not told or not entry.offices:
        return None
    role = scene.words(Unit(told[0].start, told[-1].end, frozenset()))
    _, of, inner = role.partition(" du ")
    held = (office.title.lower() for office in entry.offices)
    serves = bool(of) and any(each.startswith(inner.lower()) for each in held)
    return UnnamedSource(role) if serves else None


def _person(scene: Scene, unit: Unit) -> ActorRef:
    """Refer to a person by the name inside *unit*, with the role told there."""
    told_role = _role_of(unit)
    role = None
    if told_role:
        first, *more = leaves(told_role)
        start = more[0] if more and _is_article(first) else first
        role = scene.words(Unit(start.start, told_role[-1].end, frozenset()))
    span = _name_of(unit)
    value = span[0].value
    named = value.value if isinstance(value, Mention) else None
    entry, told = (
        (named.actor, named.person) if isinstance(named, Named) else (None, None)
    )
    name = Unit(span[0].start, span[-1].end, frozenset())
    evidence = scene.quote(name.start, name.end, "nouns.person")
    label = scene.words(name)
    full = told.full if told and told.given else label
    ref = scene.cast.person(full, label, entry, role, evidence)
    member = scene.cast.member(ref)
    for inner in _further_roles(unit):
        words = scene.words(Unit(inner[0].start, inner[-1].end, frozenset()))
        member.roles.setdefault(words, None)
    member.country = member.country or country_of((unit,)) or home(scene, unit)
    member.visits = member.visits or visited(scene, unit)
    office = frozenset[str]().union(*(u.features for u in told_role[:1]))
    if member.feminine is None and office & {"M", "F"} == {"F"}:
        member.feminine = True
    return ref


def _is_article(unit: Unit) -> bool:
    return "DET" in unit.features and "PREP" not in unit.features


def country_of(units: tuple[Unit, ...]) -> str | None:
    """Find the country of a person or a body, by the first name or demonym told."""
    for leaf in _serving(units):
        named = leaf.value.value if isinstance(leaf.value, Mention) else None
        if "DEMONYM" in leaf.features and isinstance(leaf.value, str):
            return leaf.value
        bearer = (named.actor or named.place) if isinstance(named, Named) else None
        if bearer is not None and bearer.country is not None:
            return bearer.country
    return None


def _serving(units: tuple[Unit, ...]) -> Iterator[Unit]:
    """Give the words of *units*, but not where an envoy is: "ambassadeur au X"."""
    before = frozenset[str]()
    for leaf in leaves(units):
        if "NAME" not in leaf.features or before.isdisjoint({"A", "EN"}):
            yield leaf
        before = leaf.features


def _role_of(unit: Unit) -> tuple[Unit, ...]:
    """Find the role told with a name, the outermost of several."""
    if unit.match is None:
        return ()
    name = unit.match.role("name")
    return unit.match.roles.get("role") or (_role_of(name) if name else ())


def _further_roles(unit: Unit) -> Iterator[tuple[Unit, ...]]:
    """Give the roles told inside the outermost: "le capitaine X, président de …"."""
    name = unit.match.role("name") if unit.match is not None else None
    while name is not None and name.match is not None:
        told = name.match.roles.get("role")
        yield from (told,) if told else ()
        name = name.match.role("name")


def _name_of(unit: Unit) -> tuple[Unit, ...]:
    """Find the words of the name inside the chunks of a person."""
    if unit.match is None:
        return (unit,)
    span = unit.match.roles.get("name", (unit,))
    return _name_of(span[0]) if span[0].match is not None else span


def unnamed(scene: Scene, unit: Unit) -> UnnamedSource:
    """Describe people that nobody names, with their count where it is told.

    "La" stays where it alone tells a woman: "la ministre".
    """
    count = None
    if unit.match is not None and (number := unit.match.role("count")):
        value = number.value.value if isinstance(number.value, Mention) else None
        count = value if isinstance(value, Quantity) else None
    she = "la " * is_she(scene, unit)
    return UnnamedSource(f"{she}{scene.words(unit)}", count)


def is_she(scene: Scene, unit: Unit) -> bool:
    """Tell whether the article alone tells that a title is a woman’s."""
    head = next(leaves((unit,)))
    epicene = head.features & {"F", "TITLE"} == {"TITLE"}
    before = [u for u in scene.leaves if u.end <= unit.start][-1:] if epicene else ()
    return any(scene.words(u).lower() == "la" for u in before)


def state_party(
    scene: Scene, country: object, unit: Unit, rule: str
) -> ActorRef | None:
    """Refer to the state with the code *country*, on the words of *unit*."""
    entry = state_of(scene.lexicon, country if isinstance(country, str) else None)
    if entry is None:
        return None
    evidence = scene.quote(unit.start, unit.end, rule)
    return scene.cast.named(entry, entry.name, evidence)
