# SPDX-License-Identifier: MIT
"""From units to parties: who a name, a role, a description or a pronoun stands for."""

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import ActorEntry
from sahelcoop.mentions import Mention, Named
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.scene import Scene, chunks, leaves

__all__ = ["party", "parties"]

_FORCES = frozenset({"armée", "troupes", "forces", "état-major"})


def parties(
    scene: Scene, unit: Unit | None, *, pronouns: bool = False
) -> tuple[Party, ...]:
    """Give everyone that *unit* stands for; *pronouns* mean the last speaker."""
    if unit is None:
        return ()
    if "PARTIES" in unit.features and unit.match is not None:
        inner = (u for u in unit.match.units if "ACTOR" in u.features)
        named = tuple(p for u in inner if (p := party(scene, u)) is not None)
        return (*named, *_counted(scene, unit.match.roles.get("others", ())))
    found = party(scene, unit, pronouns=pronouns)
    return () if found is None else (found,)


def _counted(scene: Scene, units: tuple[Unit, ...]) -> tuple[Party, ...]:
    """Describe parties that are only counted: "huit autres pays africains"."""
    if not units:
        return ()
    whole = Unit(units[0].start, units[-1].end, frozenset())
    value = units[0].value.value if isinstance(units[0].value, Mention) else None
    count = value if isinstance(value, Quantity) else None
    return (UnnamedSource(scene.words(whole), count),)


def _speaking(scene: Scene) -> Party | None:
    last = scene.cast.last_speaker
    return last[0] if len(last) == 1 else None


def party(scene: Scene, unit: Unit, *, pronouns: bool = False) -> Party | None:
    """Give whom *unit* stands for; None when the article does not tell."""
    features = unit.features
    if "PERSON" in features:
        return _person(scene, unit)
    if "BODY" in features and unit.match is not None and "NAME" in features:
        return _body(scene, unit)
    if "ACTOR" in features:
        return _named(scene, unit)
    if "UNNAMED" in features:
        return _unnamed(scene, unit)
    if "ROLE" in features:
        words = scene.words(unit)
        return scene.cast.by_role(words) or UnnamedSource(words)
    if features & {"PRONOUN", "LEADER", "HIM"}:
        return _speaking(scene) if pronouns else None
    if features & {"FIGHTERS", "PEOPLE_NP", "BODY"}:
        return UnnamedSource(scene.words(unit))
    return None


def entry_of(unit: Unit) -> ActorEntry | None:
    """Give the lexicon's actor that the last name in *unit* denotes."""
    found = None
    for leaf in leaves((unit,)):
        if isinstance(leaf.value, Mention) and isinstance(leaf.value.value, Named):
            found = leaf.value.value.actor or found
    return found


def _named(scene: Scene, unit: Unit) -> Party | None:
    value = unit.value.value if isinstance(unit.value, Mention) else None
    if not isinstance(value, Named) or value.actor is None:
        return None
    first = unit if unit.match is None else unit.match.units[0]
    evidence = scene.quote(first.start, first.end, "name")
    return scene.cast.named(value.actor, scene.words(first), evidence)


def _body(scene: Scene, unit: Unit) -> Party:
    text = scene.words(unit)
    country = next((u.value for u in leaves((unit,)) if "DEMONYM" in u.features), None)
    kind = (
        ActorKind.ARMED_FORCE
        if text.split()[0].lower() in _FORCES
        else ActorKind.GOVERNMENT
    )
    evidence = scene.quote(unit.start, unit.end, "nouns.state_body")
    code = country if isinstance(country, str) else None
    return scene.cast.described(kind, text, code, evidence)


def _person(scene: Scene, unit: Unit) -> ActorRef:
    entry = None
    name, role = unit, None
    if unit.match is not None:
        role_unit = next(chunks(unit.match.units, "ROLE"), None)
        role = scene.words(role_unit) if role_unit else None
        inner = unit.match.role("name")
        name = inner or unit
        if inner is not None and inner.match is not None and "PERSON" in inner.features:
            return _person(scene, inner)
        span = unit.match.roles.get("name", (unit,))
        name = Unit(span[0].start, span[-1].end, inner.features if inner else frozenset())
        value = span[0].value
    else:
        value = unit.value
    if isinstance(value, Mention) and isinstance(value.value, Named):
        entry = value.value.actor
    evidence = scene.quote(name.start, name.end, "nouns.person")
    return scene.cast.person(scene.words(name), entry, role, evidence)


def _unnamed(scene: Scene, unit: Unit) -> UnnamedSource:
    count = None
    if unit.match is not None and (number := unit.match.role("count")):
        value = number.value.value if isinstance(number.value, Mention) else None
        count = value if isinstance(value, Quantity) else None
    return UnnamedSource(scene.words(unit), count)


def state_party(scene: Scene, country: object, unit: Unit, rule: str) -> ActorRef | None:
    """Refer to the state with the code *country*, on the words of *unit*."""
    entry = state_of(scene.lexicon, country if isinstance(country, str) else None)
    if entry is None:
        return None
    evidence = scene.quote(unit.start, unit.end, rule)
    return scene.cast.named(entry, entry.name, evidence)
