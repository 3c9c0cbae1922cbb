# SPDX-License-Identifier: MIT
"""Clauses of violence that no rule reads whole: grammar tells who did it, and to whom.

Rules that emit CLAUSE tell a bare verb or noun of violence. What else its clause holds
is found over all that may stand between: asides, days, places, adverbs.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.reach import (
    BAND,
    antecedent,
    author_by,
    band_again,
    bare_band,
    bearers,
    bears_arms,
    is_band,
    is_settled,
    is_shell,
    is_weapon,
    led_by,
    object_of,
    of_whom,
    site_before,
    stands_alone,
)
from sahelcoop.reading.attack.sides import (
    FORCES,
    PEOPLE,
    STRUCK,
    THINGS,
    UPON,
    UPON_LEADS,
    VICTIMS,
    Roles,
    as_harmed,
    by_nobody,
    lost_by,
    met,
    shelled,
    suffered,
)
from sahelcoop.reading.clauses import agent, sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["completed"]

_SIDELESS: Final = frozenset({"attack.named", "attack.no_object"})
"""Rules that read a word of violence and nobody whom it struck."""

_DIRECT: Final = (
    (frozenset({"KILL", "WOUND", "ABDUCT"}), VICTIMS),
    (frozenset({"OUST"}), PEOPLE | FORCES),
    (frozenset({"OVERCOME"}), PEOPLE | FORCES | THINGS),
    (frozenset({"ATTACK", "STRIKE"}), STRUCK),
    (frozenset({"DESTROY"}), THINGS),
)
"""What verbs of violence have as their object."""
_BARE: Final = frozenset({"ATTACK", "KILL"})
"""What is done without saying to whom: "ils ont pillé, tué"."""
_VERBS: Final = frozenset({"VG", "AUX"})
_TAKING: Final = frozenset({"SEIZE", "RETAKE"})
_LOSING: Final = frozenset({"LOSE", "LET"})
_HELD: Final = frozenset({"ATTACK", "DESTROY", "SEIZE", "RETAKE"})
"""What is done to a site that a pronoun takes up: "ils l'ont rasé"."""


def completed(scene: Scene, matches: Iterable[Match]) -> list[Match]:
    """Give *matches*, those of bare words of violence with the sides of their clause.

    What another rule has read, and what grammar gives no sides, is left out.
    """
    every = list(matches)
    found = [m for m in every if m.emits != "CLAUSE"]
    read = [m for m in found if m.emits != "SOURCE" and m.rule not in _SIDELESS]
    for match in every:
        if match.emits == "CLAUSE" and not _is_read(match, read):
            sentence = sentence_of(scene.units, match.start)
            found += _told(scene, match, sentence)
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


def _told(scene: Scene, match: Match, sentence: Sequence[Unit]) -> Iterator[Match]:
    event, deed = match.role("event"), match.role("deed")
    if event is not None:
        roles = _of_noun(sentence, event)
    else:
        verb = match.role("verb") or match.role("verb_fall")
        if deed is not None:
            verb = _sharing(sentence, deed)
        roles = {} if verb is None else _of_verb(scene, sentence, verb, deed)
    if roles:
        units = sorted((u for us in roles.values() for u in us), key=_start)
        emits = "ATTACK" if event is None else "NAMED"
        yield Match(match.rule, emits, tuple(units), roles)


def _start(unit: Unit) -> int:
    return unit.start


def _sharing(sentence: Sequence[Unit], deed: Unit) -> Unit | None:
    """Find the verb with the auxiliary that a participle shares: "ont fui et tiré"."""
    before = [u for u in sentence if u.end <= deed.start and u.features & _VERBS]
    if not before or "SAY" in before[-1].features:
        return None
    verb = before[-1].features
    gerund = "PPRES" in deed.features and "PASSIVE" not in verb
    shared = {"COMPOUND", "HAVE", "ACTIVE"} <= verb and "S" in deed.features
    suffered = {"COMPOUND", "PASSIVE"} <= verb or {"HAVE", "PASSIVE"} <= verb
    shared |= suffered and "PPART" in deed.features
    return before[-1] if gerund or shared else None


def _of_noun(sentence: Sequence[Unit], event: Unit) -> Roles:
    """Give whom a murder or an abduction is of, and who is told to have done it."""
    victim = of_whom(sentence, event)
    if victim is None:
        return {}
    abduction = "KIDNAPPING_EVENT" in event.features
    roles: Roles = {"event": (event,)}
    roles |= dict.fromkeys(
        ("target", "taken_who") if abduction else ("who",), (victim,)
    )
    author = author_by(sentence, event)
    return roles if author is None else {**roles, "perpetrator": (author,)}


def _of_verb(
    scene: Scene, sentence: Sequence[Unit], verb: Unit, deed: Unit | None
) -> Roles:
    word = verb if deed is None else deed
    told: Roles = {"verb": (verb,)}
    told |= {} if deed is None else {"deed": (deed,)}
    subject = _subject(scene, sentence, verb)
    if "PASSIVE" in verb.features:
        return suffered(sentence, word, subject, told)
    sides = met(sentence, verb, subject)
    if sides or subject is None:
        return told | sides if sides else {}
    if is_shell(subject):
        return shelled(sentence, verb, subject, told)
    if bears_arms(subject) or is_weapon(subject):
        return _done(scene, sentence, word, subject, told)
    return by_nobody(sentence, verb, subject, told)


def _done(
    scene: Scene, sentence: Sequence[Unit], word: Unit, subject: Unit, told: Roles
) -> Roles:
    """Give what those under arms have done, or whom they have lost.

    What an army takes are prisoners; and "ils ont brûlé le marché", with no day or
    place, tells more of the attack before.
    """
    if word.features & _LOSING:
        return lost_by(sentence, word, subject)
    again = subject.end <= sentence[0].start and not is_settled(sentence)
    arrest = "ABDUCT" in word.features and not is_band(subject)
    if arrest or (again and "DESTROY" in word.features):
        return {}
    sides: Roles = {"means" if is_weapon(subject) else "perpetrator": (subject,)}
    struck = _object(sentence, word, subject)
    if struck is not None:
        return told | sides | as_harmed(word, struck) | _place(sentence, word, struck)
    if "TAKEN" in word.features and word.features & _HELD:
        site = site_before(scene, sentence, subject)
        return told | sides | ({} if site is None else {"target": (site,)})
    alone = word.features & _BARE and is_settled(sentence)
    return told | sides if alone and stands_alone(sentence, word) else {}


def _subject(scene: Scene, sentence: Sequence[Unit], verb: Unit) -> Unit | None:
    """Find whose act a verb tells, or what befalls whom; a pronoun is who is meant."""
    before = [u for u in sentence if u.end <= verb.start]
    found = agent(sentence, verb) or _them(before)
    if found is not None and "CARGO" in found.features:
        found = bare_band(before) or found
    if found is None or any(
        "DONT" in u.features for u in before if u.start > found.start
    ):
        return None  # "un élu dont le bureau a été soufflé"
    return band_again(scene, sentence, found) or bearers(sentence, found)


def _place(sentence: Sequence[Unit], word: Unit, struck: Unit) -> Roles:
    """Give the town that somebody was driven from: "chassé l'armée de Gao"."""
    if "OUST" not in word.features:
        return {}
    town = led_by(sentence, struck, frozenset({"DE"}), frozenset({"LOCALITY", "CAP"}))
    if town is None:
        return {}
    return {"place" if "PLACE" in town.features else "place_unlisted": (town,)}


def _them(before: Sequence[Unit]) -> Unit | None:
    """Give the pronoun of "deux d'entre eux ont tiré"."""
    return next((u for u in before[-1:] if "HIM" in u.features), None)


def _object(sentence: Sequence[Unit], word: Unit, subject: Unit) -> Unit | None:
    """Find what *word* has as its object, whatever stands between."""
    if word.features & _TAKING:
        return _seized(sentence, word, subject)
    if word.features & UPON:
        upon = led_by(sentence, word, UPON_LEADS, STRUCK)
        if upon is not None:
            return upon
    if "INFLICT" in word.features:
        lost = object_of(sentence, word, frozenset({"LOSS"}))
        return lost and led_by(sentence, lost, frozenset({"A"}), PEOPLE | FORCES)
    wanted = next((kinds for terms, kinds in _DIRECT if word.features & terms), None)
    if wanted is None:
        return None
    return object_of(sentence, word, wanted) or antecedent(sentence, subject, wanted)


def _seized(sentence: Sequence[Unit], word: Unit, subject: Unit) -> Unit | None:
    """Find what fighters take, or what a force takes from fighters."""
    kinds = frozenset({"SITE_NP", "LOCALITY"})
    taken = object_of(sentence, word, kinds) or antecedent(sentence, subject, kinds)
    if taken is None or is_band(subject):
        return taken
    held = [u for u in sentence if u.start >= taken.end][:1]
    theirs = "STRONGHOLD" in taken.features and any(map(is_band, held))
    lost = led_by(sentence, taken, frozenset({"A"}), frozenset(BAND))
    return taken if theirs or lost else None
