# SPDX-License-Identifier: MIT
"""Who did it to whom, where no rule reads a clause of violence whole.

Rules that emit CLAUSE tell a bare verb or noun of violence. The sort of verb says which
parts of its clause are the two sides.
"""

from collections.abc import Iterable, Iterator, Set as AbstractSet
from operator import attrgetter
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.armed import (
    AIRCRAFT,
    BAND,
    FORCES,
    bears_arms,
    is_band,
    is_force,
)
from sahelcoop.reading.attack.clause import Clause, shared_verb
from sahelcoop.reading.attack.meant import stands_for
from sahelcoop.reading.attack.sites import site_before
from sahelcoop.reading.clauses import Lead, lead_of, sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["completed"]

_Roles = dict[str, tuple[Unit, ...]]
"""Units by the role that they play."""

_START: Final = attrgetter("start")
_SIDELESS: Final = frozenset({"attack.named", "attack.no_object"})
"""Rules that read a word of violence and nobody whom it struck."""
_PEOPLE: Final = frozenset({"PEOPLE_NP", "FIGHTERS", "UNNAMED"})
_VICTIMS: Final = _PEOPLE | {"ROLE", "PERSON"}
_FIGHTING: Final = _PEOPLE | FORCES
_THINGS: Final = frozenset({"SITE_NP", "VEHICLE", "TRUCK"})
_STRUCK: Final = _FIGHTING | _THINGS | {"LOCALITY"}
_OBJECTS: Final = (
    (frozenset({"KILL", "WOUND", "ABDUCT"}), _VICTIMS),
    (frozenset({"OUST"}), _FIGHTING),
    (frozenset({"OVERCOME"}), _FIGHTING | _THINGS),
    (frozenset({"ATTACK", "STRIKE"}), _STRUCK),
    (frozenset({"DESTROY"}), _THINGS),
    (frozenset({"NEUTRALISE"}), frozenset({"STRONGHOLD"})),
)
"""What verbs of violence have as their object."""
_HARMS: Final = (
    ("KILL", ("who",)),
    ("WOUND", ("hurt_who",)),
    ("ABDUCT", ("target", "taken_who")),
)
"""The roles of those to whom a verb or noun does harm; others are targets."""
_BARE: Final = frozenset({"ATTACK", "KILL"})
"""What is done to nobody told: "ils ont pillé, tué"."""
_TAKING: Final = frozenset({"SEIZE", "RETAKE"})
_TAKEN: Final = frozenset({"SITE_NP", "LOCALITY"})
_LOSING: Final = frozenset({"LOSE", "LET"})
_HELD: Final = frozenset({"ATTACK", "DESTROY", "SEIZE", "RETAKE"})
"""What is done to a site that a pronoun takes up: "ils l'ont rasé"."""
_UPON: Final = frozenset({"ATTACK", "STRIKE", "SWOOP", "HURL", "AVENGE"})
"""Verbs with sur or contre: "ont tiré, lundi, sur des bergers"."""
_UPON_LEADS: Final = frozenset({"SUR", "CONTRE"})
_MEETING: Final = (
    ("CLASH", frozenset({"A"})),
    ("FALL", frozenset({"SUR", "AVEC"})),
)
"""Verbs of a force that comes upon fighters, and what leads to these."""
_FACING: Final = frozenset({"A", "CONTRE"})
"""What leads to who won: "un revers face aux rebelles"."""
_SUFFERED: Final = frozenset({"KILL", "WOUND", "ABDUCT", "ATTACK", "OUST", "OVERCOME"})
"""What befalls people in a passive."""
_SHELLS: Final = frozenset({"AMMUNITION", "MISSILE", "EXPLOSIVE"})
_ARMS: Final = _SHELLS | AIRCRAFT | {"ARTILLERY"}


def completed(scene: Scene, matches: Iterable[Match]) -> list[Match]:
    """Give *matches*, those of bare words of violence with the sides of their clause.

    What another rule has read, and what grammar gives no sides, is left out.
    """
    every = list(matches)
    found = [m for m in every if m.emits != "CLAUSE"]
    read = [m for m in found if m.emits != "SOURCE" and m.rule not in _SIDELESS]
    for match in every:
        if match.emits == "CLAUSE" and not _is_read(match, read):
            found += _told(scene, match)
    return found


def _is_read(match: Match, read: Iterable[Match]) -> bool:
    """Tell whether a rule has read a word; of "et tué six gardes" a toll says half."""
    word = next(units[0] for units in match.roles.values())
    half = match.role("deed") is not None
    return any(
        other.start <= word.start < other.end
        for other in read
        if not (half and other.emits == "TOLL")
    )


def _told(scene: Scene, match: Match) -> Iterator[Match]:
    sentence = sentence_of(scene.units, match.start)
    word = next(units[0] for units in match.roles.values())
    deed = match.role("deed")
    verb = word if deed is None else shared_verb(sentence, deed)
    if verb is not None:
        clause = Clause(scene, sentence, word, verb)
        roles = _of_verb(clause) if match.role("event") is None else _of_noun(clause)
        emits = "NAMED" if "event" in roles else "ATTACK"
        units = sorted((u for us in roles.values() for u in us), key=_START)
        yield from (Match(match.rule, emits, tuple(units), roles),) if roles else ()


def _of_noun(clause: Clause) -> _Roles:
    """Give whom a murder or an abduction is of, and who is told to have done it."""
    victim = clause.of_whom(_VICTIMS)
    if victim is None:
        return {}
    abduction = "KIDNAPPING_EVENT" in clause.head.features
    harmed = ("target", "taken_who") if abduction else ("who",)
    return {
        "event": (clause.head,),
        **dict.fromkeys(harmed, (victim,)),
        **_role("perpetrator", clause.agent),
    }


def _role(name: str, unit: Unit | None) -> _Roles:
    return {} if unit is None else {name: (unit,)}


def _of_verb(clause: Clause) -> _Roles:
    """Give the sides of a clause with a verb, by its voice and its subject."""
    passive = "PASSIVE" in clause.verb.features
    sides = _suffered(clause) if passive else _met(clause) or _acted(clause)
    if not sides:
        return {}
    deed = None if clause.head is clause.verb else clause.head
    return {"verb": (clause.verb,), **_role("deed", deed), **sides}


def _acted(clause: Clause) -> _Roles:
    """Give the sides of an active verb by what its subject is."""
    who = clause.doer
    if who is None:
        return {}
    if who.features & _SHELLS:
        return _shelled(clause, who)
    blown = "EXPLODE" in clause.verb.features and is_force(who)
    if bears_arms(clause.scene, who) or who.features & AIRCRAFT:
        return {} if blown else _done(clause, who)
    return _by_nobody(clause, who)


def _suffered(clause: Clause) -> _Roles:
    """Give the sides of a passive; by whom another than somebody armed, it is none."""
    who = clause.doer if clause.head.features & _SUFFERED else None
    if who is None or not who.features & (_VICTIMS | FORCES | {"MOBILE"}):
        return {}
    author, arms = clause.agent, clause.complement({"PAR"}, _ARMS)
    sides = _role("perpetrator", author) | _role("means", arms)
    vague = not clause.is_settled or is_band(who) or "OUST" in clause.head.features
    others = any("PAR" in u.features for u in clause.rest)
    if not sides and (vague or others):
        return {}
    return _as_harmed(clause.head, who) | sides


def _met(clause: Clause) -> _Roles:
    """Give the sides of a force and of fighters that come to fight.

    In a battle the fighters are the author, whoever moved.
    """
    verb = clause.verb.features
    leads = next((leads for term, leads in _MEETING if term in verb), None)
    other = None
    if leads is not None:
        other = clause.complement(leads, _FIGHTING)
    elif "UNDERGO" in verb:
        other = _through(clause, _FACING)
    elif {"FIGHT", "ACTIVE"} <= verb:
        other = clause.object(_FIGHTING)
    one = other and (_moving(clause) or clause.doer)
    if not (one and other):
        return {}
    other = stands_for(clause.scene, clause.sentence, other)
    for band, force in ((one, other), (other, one)):
        if is_band(band) and (is_force(force) or "MOBILE" in force.features):
            return {"perpetrator": (band,), "target": (force,)}
    return {}


def _moving(clause: Clause) -> Unit | None:
    """Give the patrol or the convoy that is the subject of the verb."""
    before = [u for u in clause.sentence if u.end <= clause.verb.start]
    moving = (u for u in reversed(before) if "MOBILE" in u.features)
    return next((u for u in moving if lead_of(before, u) is Lead.BARE), None)


def _through(clause: Clause, leads: AbstractSet[str]) -> Unit | None:
    """Give to whom *leads* lead after losses: "a infligé des pertes aux soldats"."""
    lost = clause.object({"LOSS"})
    return None if lost is None else clause.on(lost).complement(leads, _FIGHTING)


def _shelled(clause: Clause, shells: Unit) -> _Roles:
    """Give what shells or rockets have hit, or come down near."""
    falls = clause.head.features & {"FALL", "ATTAIN"}
    crash = {"SE", "OVERCOME"} <= clause.head.features
    if not (falls or crash) or not clause.is_settled:
        return {}
    return {"means": (shells,), **_role("target", clause.complement({"IN"}, _STRUCK))}


def _done(clause: Clause, who: Unit) -> _Roles:
    """Give what those under arms have done, or whom they have lost.

    What an army takes are prisoners; and "ils ont brûlé le marché", with no day or
    place, tells more of the attack before.
    """
    word = clause.head.features
    if word & _LOSING:
        return _lost_by(clause, who)
    again = who.end <= clause.sentence[0].start and not clause.is_settled
    arrest = "ABDUCT" in word and not is_band(who)
    if arrest or (again and "DESTROY" in word):
        return {}
    repelled = "REPEL" in clause.verb.features and clause.head is not clause.verb
    role = "means" if who.features & AIRCRAFT else "perpetrator"
    author = {} if repelled else _role(role, who)
    struck = _object(clause, who)
    if struck is not None:
        return author | _as_harmed(clause.head, struck) | _place(clause, struck)
    if "TAKEN" in word and word & _HELD:
        site = site_before(clause.scene, clause.sentence, clause.verb)
        return author | _role("target", site)
    settled = word & _BARE and clause.is_settled
    return author if settled and clause.stands_alone() else {}


def _lost_by(clause: Clause, who: Unit) -> _Roles:
    """Give whom a force has lost: "a perdu, lundi, à Gao, une vingtaine d'hommes"."""
    dead = clause.object({"PEOPLE_NP", "FIGHTERS"}) if clause.is_settled else None
    if dead is None:
        return {}
    return {"verb_lost": (clause.head,), "target": (who,), "who_lost": (dead,)}


def _by_nobody(clause: Clause, who: Unit) -> _Roles:
    """Give the people whom a pronoun for nobody told before is said to have shot at."""
    if not clause.head.features & _UPON or "HIM" not in who.features:
        return {}
    shot = clause.complement(_UPON_LEADS, _PEOPLE) or clause.object(_PEOPLE)
    return {"target": (shot,)} if shot and clause.is_settled else {}


def _as_harmed(word: Unit, struck: Unit) -> _Roles:
    """Give the roles that *struck* plays as the object of *word*."""
    people = struck.features & _VICTIMS
    harms = (roles for term, roles in _HARMS if people and term in word.features)
    return dict.fromkeys(next(harms, ("target",)), (struck,))


def _place(clause: Clause, struck: Unit) -> _Roles:
    """Give the town that somebody was driven from: "chassé l'armée de Gao"."""
    if "OUST" not in clause.head.features:
        return {}
    town = clause.on(struck).complement({"DE"}, {"LOCALITY", "CAP"})
    known = town is not None and "PLACE" in town.features
    return _role("place" if known else "place_unlisted", town)


def _object(clause: Clause, who: Unit) -> Unit | None:
    """Find what the verb has as its object, whatever stands between."""
    word = clause.head.features
    if word & _TAKING:
        return _seized(clause, who)
    if word & _UPON:
        upon = clause.complement(_UPON_LEADS, _STRUCK)
        if upon is not None:
            return upon
    if "INFLICT" in word:
        return _through(clause, {"A"})
    wanted = (kinds for terms, kinds in _OBJECTS if word & terms)
    found = (clause.object(kinds) or clause.antecedent(kinds) for kinds in wanted)
    return next(filter(None, found), None)


def _seized(clause: Clause, who: Unit) -> Unit | None:
    """Find what fighters take, or what a force takes from fighters."""
    taken = clause.object(_TAKEN) or clause.antecedent(_TAKEN)
    if taken is None or is_band(who):
        return taken
    held = [u for u in clause.sentence if u.start >= taken.end][:1]
    theirs = "STRONGHOLD" in taken.features and any(map(is_band, held))
    lost = clause.on(taken).complement({"A"}, BAND)
    return taken if theirs or lost else None
