# SPDX-License-Identifier: MIT
"""Cues: where a sentence says whose words something is, and who stands beside them."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.phrases import (
    is_document,
    name_after,
    of_paper,
    paper,
    past_manner,
    phrase,
)

__all__ = [
    "Cue",
    "after",
    "clauses",
    "cues_in",
    "governed",
    "has_verb",
]

_NEAR: Final = 14
"""Most units between a verb and the subject after it."""
_BESIDE: Final = frozenset({"DATE", "ADVERB", "SETTING", "HEARER"})
_GOES_ON: Final = frozenset({"QUOTE", "VG", "AUX"})
"""What a subject goes on with that an aside parts from its verb."""
_NAME: Final = 2
"""Units of a comma and a name."""
_ENDS: Final = frozenset({"STOP", "SEMICOLON"})
_BEYOND: Final = _ENDS | {"QUOTE", "QUE", "VG", "AUX", "COLON"}
_FOLLOWING: Final = frozenset({"INCISE", "READ"})
_NOUNS: Final = frozenset({"NOUN", "WORD", "NAME", "VOICE"})
_SAID: Final = frozenset({"VG", "AUX", "QUOTE", "WORD", "INF"})
"""What shows that something has been said already."""
_VERBS: Final = frozenset({"VG", "AUX"})
_RELATIVE: Final = frozenset(
    {"QUI", "QUE", "DONT", '"lequel"', '"laquelle"', '"lesquels"', '"lesquelles"'}
)
"""What opens a relative clause."""
_NAMED: Final = frozenset({"PERSON", "ACTOR", "PARTIES"})
_APART: Final = frozenset({"ROLE", "PRONOUN"})
"""Whom a name that nobody knows may be of: "dit ce dernier, Zokou Zanga"."""


@attrs.frozen
class Cue:
    """A match of the speech rules, by its place among the units of its sentence."""

    match: Match
    at: int
    """Place of its verb, or of its first unit."""
    first: int
    """Place of its first unit."""
    last: int
    """Place of its last unit."""

    @property
    def emits(self) -> str:
        """What the cue does to the words around it."""
        return self.match.emits

    @property
    def inverted(self) -> bool:
        """Whether a pronoun stands after the verb."""
        return self.verb is not None and "INVERSION" in self.verb.features

    @property
    def dependent(self) -> bool:
        """Whether its verb has the subject of another: ajoutant, avant d’ajouter."""
        told = self.verb.features if self.verb is not None else frozenset[str]()
        return "PPRES" in told or ("INF" in told and "VG" not in told)

    @property
    def verb(self) -> Unit | None:
        """The verb of speech, where there is one."""
        return self.match.role("verb")

    @property
    def pronoun(self) -> Unit | None:
        """The pronoun after its verb: "a-t-il"."""
        inside = leaves((self.verb,)) if self.verb is not None else ()
        return next((unit for unit in inside if "INVERTED" in unit.features), None)


def clauses(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Give the stretches of *units* between full stops, the stop left out."""
    first = 0
    for at, unit in enumerate(units):
        if "STOP" in unit.features:
            if first < at:
                yield first, at
            first = at + 1
    if first < len(units):
        yield first, len(units)


def cues_in(units: Sequence[Unit], matches: Sequence[Match]) -> tuple[Cue, ...]:
    """Give the *matches* as cues in the order of their verbs, one to a verb.

    Of several with one verb the first stands, in the order of the rules.
    """
    if not matches:
        return ()
    places = {unit.start: at for at, unit in enumerate(units)}
    found: dict[int, Cue] = {}
    for match in matches:
        verb = match.role("verb") or match.role("cue") or match.units[0]
        at = places[verb.start]
        first, last = places[match.units[0].start], places[match.units[-1].start]
        cue = Cue(match, at, first, last)
        following = cue.emits in _FOLLOWING and not cue.inverted
        told = after(units, cue) or is_document(units, at + 1)
        closes = following and (_has_words(units, first) or _parts(units, at))
        if not following or (told and closes):
            found.setdefault(at, cue)
    return tuple(found[at] for at in sorted(found))


def _has_words(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a cue can close anything: in "le maire, Ali Zen, dit" it cannot."""
    stops = (n for n in range(at, -1, -1) if "STOP" in units[n].features)
    ahead = units[next(stops, -1) + 1 : at + 1]
    said = any(
        unit.features & _SAID and "INVERSION" not in unit.features for unit in ahead
    )
    return said or not any("VOICE" in unit.features for unit in ahead)


def _parts(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a verb of speech and its subject part another subject from its verb.

    "Le pont, assure le maire, « tient depuis un an »"
    """
    after = [unit for unit in units[at + 1 :] if unit.features.isdisjoint(_BESIDE)]
    if len(after) <= _NAME or "VOICE" not in after[0].features:
        return False
    closed = "CLOSED" in after[0].features
    beyond = after[1 if closed else _NAME].features & _GOES_ON
    return bool(beyond) and (closed or "COMMA" in after[1].features)


def has_verb(units: Sequence[Unit]) -> bool:
    """Tell whether *units* hold a verb that stands in no relative clause."""
    relative = False
    for unit in units:
        if "COMMA" in unit.features:
            relative = False
        elif unit.features & _RELATIVE:
            relative = True
        elif not relative and unit.features & _VERBS:
            return True
    return False


def governed(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a preposition governs the unit *at*, as "des" does after a noun.

    Whoever a document is of speaks in it: "un communiqué du ministère indique".
    """
    if at == 0:
        return False
    if "PREP" in units[at - 1].features:
        return not _issued(units, at - 1)
    first = next(leaves(units[at : at + 1]))
    noun = "INDEF" not in first.features or bool(units[at - 1].features & _NOUNS)
    return "PREP" in first.features and noun and not _issued(units, at)


def _issued(units: Sequence[Unit], place: int) -> bool:
    """Tell whether a document stands before *place*: "un communiqué (, signé) du"."""
    while place and of_paper(units[place - 1]):
        place -= 1
    apart = place > 1 and "COMMA" in units[place - 1].features
    if apart and "PPART" in units[place].features:
        place -= 1
    return bool(place) and "DOCUMENT" in units[place - 1].features


def after(units: Sequence[Unit], cue: Cue) -> Unit | None:
    """Find the subject of the verb of a *cue* after it.

    After a quotation it may be a noun that no table knows to be a speaker.
    """
    high = min(len(units), cue.at + 1 + _NEAR)
    quoted = "quote" in cue.match.roles
    named = name_after(units, past_manner(units, cue.at + 1)) if quoted else None
    if named is not None:
        return _with_role(units, named)
    for place in range(cue.at + 1, high):
        unit = units[place]
        if "VOICE" in unit.features and not governed(units, place):
            return None if _governs(units, cue, place + 1) else _with_name(units, place)
        governs = "INF" in unit.features and place > cue.at + 1
        if unit.features & _BEYOND or governs:
            high = place
            break
    issuer = paper(units, cue.at + 1, high)
    return issuer or (phrase(units, cue.at + 1, high) if quoted else None)


def _governs(units: Sequence[Unit], cue: Cue, at: int) -> bool:
    """Tell whether a clause follows at *at*, so that no subject stands before it."""
    informs = "INFORM" in units[cue.at].features
    return any(
        "SUBORDINATE" in unit.features or (informs and "QUE" in unit.features)
        for unit in units[at : at + 1]
    )


def _with_role(units: Sequence[Unit], name: Unit) -> Unit:
    """Take who is described after a comma for the bearer of the name before it."""
    beyond = [unit for unit in units if unit.start >= name.end][:_NAME]
    if len(beyond) < _NAME or "COMMA" not in beyond[0].features:
        return name
    if not beyond[1].features >= {"VOICE", "S"} or beyond[1].features & _NAMED:
        return name
    return _told(name, beyond[1], (name, *beyond))


def _told(name: Unit, role: Unit, units: tuple[Unit, ...]) -> Unit:
    """Make one voice of a name and of what tells who bears it."""
    roles = {"role": (role,), "head": (name,)}
    match = Match("voices.office_told", "VOICE", units, roles)
    return Unit(
        units[0].start, units[-1].end, frozenset({"VOICE", "PERSON"}), match=match
    )


def _with_name(units: Sequence[Unit], place: int) -> Unit:
    """Take the name that ends a clause for that of who is described before it.

    Or who is described at its end for the bearer of the name.
    """
    voice, *beyond = units[place : place + _NEAR]
    stops = (n for n, unit in enumerate(beyond) if unit.features & _BEYOND)
    end = next(stops, len(beyond))
    ends = end == len(beyond) or beyond[end].features & _ENDS
    told = _past_complement(beyond[:end])
    if len(told) < _NAME or not ends or "COMMA" not in told[0].features:
        return voice
    last = told[-1]
    name = name_after(units, place + _NAME)
    if name is not None and voice.features & _APART and len(told) > _NAME:
        return _told(name, voice, (voice, *told)) if name.end == last.end else voice
    if "PERSON" in voice.features and len(told) == _NAME:
        return _with_role(units, voice)
    named = last.features >= {"VOICE", "PERSON"} and "COMMA" in told[-2].features
    people = sum("PERSON" in unit.features for unit in (voice, *told))
    other = "JOINED" in last.features or voice.features & _NAMED
    if other or not named or people > 1:
        return voice
    return _told(last, voice, (voice, *told))


def _past_complement(told: Sequence[Unit]) -> Sequence[Unit]:
    """Leave out what a noun is of before the comma after it: "son frère d’armes, X"."""
    led = told[:1] and next(leaves(told[:1])).features & {"DE", "ADJ"}
    return told[1:] if led and "VOICE" not in told[0].features else told
