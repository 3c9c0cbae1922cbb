# SPDX-License-Identifier: MIT
"""The subject of a verb, by the order of words."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene

__all__ = ["AGENT", "controlling", "subjects"]

AGENT: Final = frozenset(
    {
        *("ACTOR", "PARTIES", "PERSON", "ROLE", "STATES", "BODY", "PRONOUN"),
        *("FIGHTERS", "UNNAMED", "OWN_COUNTRY", "THE_COUNTRY"),
    }
)
"""Features of those who can act."""
_SOLDIERS: Final = frozenset({"PEOPLE_NP", "MILITARY", "P"})
_PEOPLE: Final = frozenset({"PEOPLE_NP", "COMMUNITY"})
_BREAKS: Final = frozenset({"STOP", "SEMICOLON", "VG", "QUE", "QUOTE"})
_RELATIVE: Final = frozenset({"QUI", "QUE", "DONT"})
_COORDINATED: Final = _BREAKS | _RELATIVE
"""What ends the clause of the verb that shares its subject."""
_REACH: Final = 24
"""Units before a verb in which its subject is looked for."""


def subjects(scene: Scene, verb: Unit) -> list[Unit]:
    """Find the subject of *verb*: the nearest actors before it that nothing governs."""
    units = scene.units
    at = next((n for n, u in enumerate(units) if u.end >= verb.end), 0)
    before = _clause(_without_relative(units[max(0, at - _REACH) : at]))
    bare = _without_aside(_without_brackets(before))
    folk = not verb.features.isdisjoint(_DEALING)
    return (
        _coordinated(units[max(0, at - _REACH) : at], scene)
        or _antecedent(before)
        or _subjects(bare, folk=folk)
        or _subjects(before, folk=folk)
        or _of_groups(bare)
        or _shared(scene, before, units[:at])
    )


def _coordinated(before: Sequence[Unit], scene: Scene) -> list[Unit]:
    """Give the subject of the verb before et past its object: "a reçu X et quitte".

    Right before et stands no subject of the verb after it.
    """
    light = {"COMMA", "DATE", "ADVERB"}
    led = list(dropwhile(lambda u: u.features & light, reversed(before)))
    if not led or "ET" not in led[0].features:
        return []
    clause = list(takewhile(lambda u: not u.features & _COORDINATED, led[1:]))
    verb = led[len(clause) + 1 :][:1]
    doing = bool(verb) and verb[0].features >= {"ACTIVE", "FIN", "VG"}
    objects = doing and any(is_agent(u) for u in clause)
    return subjects(scene, verb[0]) if objects else []


def _shared(scene: Scene, clause: Sequence[Unit], before: Sequence[Unit]) -> list[Unit]:
    """Give the subject of the verb before et, which it shares: "a dit et a fait"."""
    led = [u for u in clause if u.features.isdisjoint({"COMMA", "DATE", "ADVERB"})][-1:]
    verbs = [u for u in before if {"VG", "FIN"} <= u.features or "STOP" in u.features]
    shares = bool(led) and "ET" in led[0].features and bool(verbs)
    return subjects(scene, verbs[-1]) if shares and "VG" in verbs[-1].features else []


def controlling(scene: Scene, verb: Unit) -> list[Unit]:
    """Find who does what *verb* tells, of an infinitive too.

    "Après avoir rompu le traité, Lomé a parlé", "Lomé a parlé en rompant le traité",
    "Lomé est venue pour négocier un traité"
    """
    found = subjects(scene, verb)
    led = [u for u in scene.units if u.end <= verb.start][-1:]
    opens = not led or "STOP" in led[0].features
    gerund = "PPRES" in verb.features and (opens or "EN" in led[0].features)
    aim = "INF" in verb.features and not opens and "POUR" in led[0].features
    hanging = gerund or aim or {"VG", "INF", "COMPOUND"} <= verb.features
    if found or not hanging:
        return found
    verbs = [u for u in scene.units if u.features >= {"VG", "FIN"}]
    before = [u for u in verbs if u.end <= verb.start][::-1]
    after = [u for u in verbs if u.start >= verb.end]
    told = (subjects(scene, other) for other in (*before, *after))
    return next(filter(None, told), [])


def _antecedent(before: Sequence[Unit]) -> list[Unit]:
    """Find whom qui takes up, though a preposition leads to it: "avec le Togo, qui"."""
    led = list(dropwhile(_is_light, reversed(before)))
    if not led or "QUI" not in led[0].features:
        return []
    told = led[1:]
    if told and "DASH" in told[0].features:
        told = list(dropwhile(lambda u: "DASH" not in u.features, told[1:]))
    told = list(dropwhile(lambda u: u.features & {"COMMA", "DASH"}, told))
    return told[:1] if told and is_agent(told[0]) else []


def _is_light(unit: Unit) -> bool:
    return not unit.features.isdisjoint({"ADVERB", "CLITIC", "DATE", "SE"})


def is_agent(unit: Unit) -> bool:
    """Tell whether *unit* can act: soldiers do so for their state, peoples as such."""
    features = unit.features
    return bool(features & AGENT) or features >= _SOLDIERS or features >= _PEOPLE


_DEALING: Final = frozenset({"AGREE", "BARGAIN", "DO", "REACH", "SIGN"})
"""What people do who are of no state: "les villageois ont signé une trêve"."""
_FOLK: Final = frozenset({"PEOPLE_NP", "P"})


def _acts(unit: Unit, *, folk: bool) -> bool:
    return is_agent(unit) or (folk and unit.features >= _FOLK)


def _subjects(before: Sequence[Unit], *, folk: bool) -> list[Unit]:
    for n in range(len(before) - 1, -1, -1):
        if _acts(before[n], folk=folk) and not _governed(before[:n]):
            return [*_joined(before[:n], folk=folk), before[n]]
        if office := _office_of(before[:n], before[n]):
            return [office, before[n]]
        if loose := _past_comma(before[n]):
            told = (u.features for u in before[:n])
            led = [f for f in told if "ADJ" not in f or "BODY" in f][-2:]
            states = any(features & {"BODY", "STATE_NOUN"} for features in led)
            return [before[n]] if states else loose
    return []


def _office_of(before: Sequence[Unit], unit: Unit) -> Unit | None:
    """Find the offices that are of *unit* too: "les présidents du Togo et du Mali"."""
    bare = [u for u in before if "DET" not in u.features or "PREP" in u.features][-3:]
    if len(bare) < 3 or not unit.features & {"STATE", "PARTIES"}:
        return None
    offices, joint, led = (u.features for u in bare)
    of = "DE" in led and bool(joint & {"COMMA", "ET"})
    leading = "P" in offices and offices & {"LEADER", "ROLE"}
    return bare[0] if of and leading else None


def _past_comma(unit: Unit) -> list[Unit]:
    """Give who follows the first of a list, to which alone a preposition leads.

    "Sous l'égide du Togo, le Front et le Mouvement ont signé"
    """
    inner = unit.match.units if unit.match and "PARTIES" in unit.features else ()
    if len(inner) < 2 or "COMMA" not in inner[1].features:
        return []
    return [u for u in inner[2:] if "ACTOR" in u.features]


def _of_groups(before: Sequence[Unit]) -> list[Unit]:
    """Give the groups whose people act, told by other nouns: "les chefs du Front".

    States act as their organisation: "les pays de l'AES", "les États membres de l'UA".
    """
    bare = [u for u in before if "DET" not in u.features or "PREP" in u.features]
    of = [(n, u) for n, u in enumerate(bare) if n and "DE" in bare[n - 1].features]
    return [u for n, u in of if "ARMED_GROUP" in u.features or _is_of(bare[:n], u)]


def _is_of(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether states are told to be of an organisation."""
    led = (u.features for u in before[:-1][-2:])
    states = any({"STATE_NOUN", "P"} <= features for features in led)
    return states and "INTERNATIONAL_ORGANISATION" in unit.features


def _joined(before: Sequence[Unit], *, folk: bool) -> list[Unit]:
    """Give the actors joined to what follows: "A et", "A, B et", "A de X et"."""
    bare = [u for u in before if "DET" not in u.features or "PREP" in u.features]
    if len(bare) < 2 or "ET" not in bare[-1].features:
        return []
    at = len(bare) - (3 if "COMMA" in bare[-2].features and len(bare) > 2 else 2)
    if at > 1 and "PLACE" in bare[at].features and "DE" in bare[at - 1].features:
        at = at - 2 if _acts(bare[at - 2], folk=folk) else at
    found: list[Unit] = []
    while at >= 0 and _acts(bare[at], folk=folk) and not _governed(bare[:at]):
        found.insert(0, bare[at])
        listed = at > 1 and "COMMA" in bare[at - 1].features
        at = at - 2 if listed and "PERSON" in bare[at].features else -1
    return found


def _clause(before: Sequence[Unit]) -> list[Unit]:
    """Cut the units before a verb to its clause."""
    kept: list[Unit] = []
    saying = True
    for unit in reversed(before):
        told = saying and "VG" in unit.features and unit.features & {"SAY", "DECIDE"}
        if unit.features & _BREAKS and not told:
            break
        if told:
            saying = False
        kept.insert(0, unit)
    return kept


def _without_relative(units: Sequence[Unit]) -> Sequence[Unit]:
    """Leave out a relative clause right before the verb that a comma ends."""
    if units and "COMMA" in units[-1].features:
        for n in range(len(units) - 2, 0, -1):
            if units[n].features & _RELATIVE:
                if "COMMA" in units[n - 1].features:
                    return units[: n - 1]
                if "QUI" in units[n].features and is_agent(units[n - 1]):
                    return units[:n]
    return units


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
    """Leave out what stands between two commas right before the verb."""
    if units and "COMMA" in units[-1].features:
        commas = [n for n, u in enumerate(units[:-1]) if "COMMA" in u.features]
        if commas and commas[-1] > 0:
            return units[: commas[-1]]
    return units


def _governed(before: Sequence[Unit]) -> bool:
    """Tell whether a preposition leads on from *before*; a first "des" does not."""
    for n in range(len(before) - 1, -1, -1):
        features = before[n].features
        if "PREP" in features:
            opens = n == 0 or "COMMA" in before[n - 1].features
            return not opens or "INDEF" not in features
        if features.isdisjoint({"DET", "ADJ", "ADJ_BEFORE", "NUMBER"}):
            return False
    return False
