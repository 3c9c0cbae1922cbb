# SPDX-License-Identifier: MIT
"""How far a word of violence reaches in its clause: to its object, to who did it.

Asides, days, places and adverbs may stand between; a verb, a relative clause or a
semicolon ends its reach.
"""

from collections.abc import Iterator, Sequence, Set as AbstractSet
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.clauses import Lead, lead_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "BAND",
    "WEAPONS",
    "antecedent",
    "author_by",
    "band_again",
    "bare_band",
    "bearers",
    "bears_arms",
    "is_band",
    "is_force",
    "is_settled",
    "is_shell",
    "is_weapon",
    "led_by",
    "note_band",
    "object_of",
    "of_whom",
    "site_before",
    "stands_alone",
]

_ENDS: Final = frozenset(
    {
        *("STOP", "SEMICOLON", "COLON", "VG", "QUI", "QUE", "DONT", '"où"', "PPRES"),
        *("INF", "AUX"),
    }
)
BAND: Final = frozenset({"FIGHTERS", "ARMED_GROUP"})
_FORCE: Final = frozenset({"ARMED_FORCE", "PRIVATE_MILITARY_COMPANY"})
WEAPONS: Final = frozenset({"DRONE", "COMBAT_AIRCRAFT", "AIRCRAFT", "HELICOPTER"})
_BODIES: Final = frozenset({"OF_GROUP", "OF_ORGANISATION"})
_SHELLS: Final = frozenset({"AMMUNITION", "MISSILE", "EXPLOSIVE"})
_VICTIMS: Final = frozenset({"PEOPLE_NP", "PERSON", "ROLE", "FIGHTERS"})
_CLOSED: Final = frozenset({"COMMA", "CLOSE", "DATE", "ADVERB", "LOCATIVE"})
"""After what "de" goes back to the noun before all of it."""
_LIGHT: Final = frozenset({"ADVERB", "DATE"})
_PLACES: Final = frozenset({"PLACE", "SITE_NP", "CAP"})
_HEAVY: Final = frozenset({"COMMA", "PREP"})
_WITHIN: Final = 7
"""Most units from a preposition to the head that it leads to."""
_FAR: Final = 30
"""Most units from a word of violence to its object."""
_FIRST: Final = 2
"""Where a noun right after a word and des stands in its clause."""
_WHERE: Final = 5
"""Most units from a preposition to the place: "en plein cœur de Gao"."""
_BACK: Final = 2
"""Most utterances from a band to the pronoun for it."""
_INNER: Final = frozenset({"VG", "SUBORDINATE", "QUE", "QUI"})
_PRONOUNS: Final = frozenset({"PRONOUN", "HIM"})
_SEVERAL: Final = frozenset({"ils", "elles", "eux"})
_ONE: Final = frozenset({"il", "elle"})


def is_band(unit: Unit) -> bool:
    """Tell fighters and armed groups."""
    return bool(unit.features & BAND)


def is_force(unit: Unit) -> bool:
    """Tell an army, its soldiers, and a patrol or a convoy."""
    soldiers = unit.features >= {"PEOPLE_NP", "MILITARY"}
    return soldiers or bool(unit.features & {*_FORCE, "MOBILE"})


def bears_arms(unit: Unit) -> bool:
    """Tell who may be the author of violence: fighters, armies, their soldiers.

    By the words alone; `meant.is_armed` also asks what an article calls a movement.
    """
    if "PARTIES" in unit.features:
        return any(map(bears_arms, leaves((unit,))))
    return is_band(unit) or (is_force(unit) and "MOBILE" not in unit.features)


def is_weapon(unit: Unit) -> bool:
    """Tell aircraft and drones."""
    return bool(unit.features & WEAPONS)


def is_shell(unit: Unit) -> bool:
    """Tell what is shot or dropped: shells, rockets, bombs."""
    return bool(unit.features & _SHELLS)


def _reach(sentence: Sequence[Unit], word: Unit) -> list[Unit]:
    """Give what stands after *word* in its clause, brackets left out."""
    after = [u for u in sentence if u.start >= word.end][:_FAR]
    return list(_outside(takewhile(_goes_on, after)))


def _goes_on(unit: Unit) -> bool:
    """Tell what does not end a clause; "un restaurant" is no participle."""
    return "NOUN" in unit.features or unit.features.isdisjoint(_ENDS)


def _outside(units: Iterator[Unit]) -> Iterator[Unit]:
    inside = False
    for unit in units:
        inside = inside or "OPEN" in unit.features
        if not inside:
            yield unit
        inside = inside and "CLOSE" not in unit.features


def object_of(
    sentence: Sequence[Unit], word: Unit, kinds: AbstractSet[str]
) -> Unit | None:
    """Find the first of *kinds* after *word* to which no preposition leads."""
    clause = [word, *_reach(sentence, word)]
    for at, unit in enumerate(clause):
        bare = at > 0 and (lead_of(sentence, unit) is Lead.BARE or _some(clause, at))
        if unit.features & kinds and bare:
            return unit
    return None


def _some(clause: Sequence[Unit], at: int) -> bool:
    """Tell des as an article: "ont tué, lundi, des bergers"."""
    led = {"DE", "INDEF"} <= clause[at - 1].features
    before = clause[at - 2].features if at > 1 else frozenset[str]()
    return led and (at == _FIRST or bool(before & _CLOSED - {"LOCATIVE"}))


def antecedent(
    sentence: Sequence[Unit], subject: Unit, kinds: AbstractSet[str]
) -> Unit | None:
    """Find what que before *subject* is: "le camp que les rebelles ont pris"."""
    before = [u for u in sentence if u.end <= subject.start]
    while before and "DET" in before[-1].features:
        before.pop()
    if not before or "QUE" not in before[-1].features:
        return None
    heads = [u for u in before[:-1] if "COMMA" not in u.features][-1:]
    return next((u for u in heads if u.features & kinds), None)


def led_by(
    sentence: Sequence[Unit],
    word: Unit,
    leads: AbstractSet[str],
    kinds: AbstractSet[str],
) -> Unit | None:
    """Find the first of *kinds* to which one of *leads* leads after *word*.

    What stands between them may say of what sort it is: "à un élément de la secte X".
    """
    clause = _reach(sentence, word)
    for at, unit in enumerate(clause):
        if unit.features.isdisjoint(leads):
            continue
        for each in clause[at + 1 : at + 1 + _WITHIN]:
            if each.features & kinds:
                return each
            if each.features & _HEAVY and "DE" not in each.features:
                break
    return None


def author_by(sentence: Sequence[Unit], word: Unit) -> Unit | None:
    """Find the armed to whom "par" leads after *word*."""
    kinds = {"FIGHTERS", "ARMED_GROUP", *_FORCE, "PEOPLE_NP"}
    found = led_by(sentence, word, frozenset({"PAR"}), kinds)
    civil = found is not None and "CIVILIAN" in found.features
    return None if civil or found is None else bearers(sentence, found)


def of_whom(sentence: Sequence[Unit], event: Unit) -> Unit | None:
    """Find whom a murder or an abduction is of: "l'enlèvement, lundi, de X".

    "De" after a common noun is of that noun: "devant la maison du maire".
    """
    clause = _reach(sentence, event)
    for at, unit in enumerate(clause):
        before = (event, *clause[:at])[-1]
        back = before is event or bool(before.features & (_CLOSED | {"PLACE", "CAP"}))
        if "DE" not in unit.features or not back:
            continue
        rest = [u for u in clause[at + 1 : at + 3] if "DET" not in u.features]
        if rest and rest[0].features & _VICTIMS:
            return rest[0]
    return None


def stands_alone(sentence: Sequence[Unit], word: Unit) -> bool:
    """Tell whether nothing but when and where follows: "a frappé mardi à Gao"."""
    rest = [u for u in sentence if u.start >= word.end]
    while rest and rest[0].features & _LIGHT:
        rest.pop(0)
    if not rest or rest[0].features & {"COMMA", "ET", "SEMICOLON", "STOP"}:
        return True
    if "THROW" in word.features and rest[0].features & {"SUR", "CONTRE"}:
        return True  # "ont tiré sur tout ce qui bougeait"
    led = takewhile(lambda u: "COMMA" not in u.features, rest[1:_WHERE])
    as_far = "IN" in rest[0].features or any("IN" in u.features for u in rest[1:2])
    return as_far and any(u.features & _PLACES for u in led)


def bearers(sentence: Sequence[Unit], subject: Unit) -> Unit:
    """Give the force or group that people or a body are of: "des membres du JNIM"."""
    if "PERSON" in subject.features:
        return _band_of(sentence, subject)
    people = "PEOPLE_NP" in subject.features and "CIVILIAN" not in subject.features
    if bears_arms(subject) or not people:
        return subject
    after = [u for u in sentence if u.start >= subject.end][:3]
    if not after or "DE" not in after[0].features:
        return subject
    rest = [u for u in after[1:] if "DET" not in u.features][:1]
    return next(filter(bears_arms, rest), subject)


def _band_of(sentence: Sequence[Unit], chief: Unit) -> Unit:
    """Give the band that is told by its chief: "la coalition d'Iyad Ag Ghali"."""
    before = [u for u in sentence if u.end <= chief.start][-2:]
    if len(before) < 2 or "DE" not in before[1].features:
        return chief
    head = before[0]
    body = "COLLECTIVE" in head.features and bool(head.features & _BODIES)
    return Unit(head.start, chief.end, frozenset({"FIGHTERS"})) if body else chief


def site_before(scene: Scene, sentence: Sequence[Unit], subject: Unit) -> Unit | None:
    """Find the site that a pronoun takes up: "le poste n'est plus : ils l'ont rasé"."""
    before = [u for u in sentence if u.end <= subject.start]
    sites = (u for u in reversed(before) if "SITE_NP" in u.features)
    last = scene.cast.last_site
    near = last is not None and scene.utterance.number - last[1] <= 1
    return next(sites, last[0] if last and near else None)


def is_settled(sentence: Sequence[Unit]) -> bool:
    """Tell whether a sentence says when, or in what town."""
    dated = any("DATE" in u.features for u in sentence)
    towns = (n for n, u in enumerate(sentence) if "LOCALITY" in u.features)
    led = (sentence[max(0, n - 2) : n] for n in towns)
    return dated or any("IN" in u.features for before in led for u in before)


def bare_band(before: Sequence[Unit]) -> Unit | None:
    """Find fighters as the subject: "un kamikaze au volant d'un camion s'est jeté"."""
    bands = (u for u in before if is_band(u) and lead_of(before, u) is Lead.BARE)
    return next(bands, None)


def note_band(scene: Scene) -> None:
    """Keep whom a sentence tells of first, of those who bear arms: "ils ont tiré"."""
    for unit in scene.units:
        led = lead_of(scene.units, unit) if bears_arms(unit) else Lead.OTHER
        if led in {Lead.BARE, Lead.OF}:
            scene.cast.last_band = unit, scene.utterance.number
            return


def band_again(scene: Scene, sentence: Sequence[Unit], subject: Unit) -> Unit | None:
    """Give those under arms for whom a pronoun stands, told just before.

    In "la foule s'enfuyait quand ils ont été attaqués" they may be of the sentence.
    """
    last = scene.cast.last_band
    if last is None or subject.features.isdisjoint(_PRONOUNS):
        return None
    unit, number = last
    near = scene.utterance.number - number <= _BACK
    word = scene.words(subject).lower()
    before = list(takewhile(lambda u: u.features.isdisjoint(_INNER), sentence))
    own = subject in before or any(scene.words(u).lower() == word for u in before)
    agrees = word in _SEVERAL or (word in _ONE and "FIGHTERS" not in unit.features)
    return unit if near and own and agrees else None
