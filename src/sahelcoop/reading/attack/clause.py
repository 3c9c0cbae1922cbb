# SPDX-License-Identifier: MIT
"""A clause of violence: the verb or the noun that heads it, and what goes with that.

Asides, days, places and adverbs may stand between; another verb, a relative clause or a
semicolon ends it.
"""

from collections.abc import Iterator, Sequence, Set as AbstractSet
from functools import cached_property
from itertools import dropwhile, pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.armed import bears_arms, is_band
from sahelcoop.reading.attack.meant import stands_for
from sahelcoop.reading.clauses import Lead, lead_of, subject_of
from sahelcoop.reading.scene import Scene

__all__ = ["VIOLENT", "Clause", "shared_verb"]

VIOLENT: Final = frozenset(
    {
        *("ABDUCT", "ATTACK", "CARRY_OUT", "COMMIT", "DESTROY", "HURT", "KILL"),
        *("OVERCOME", "STRIKE", "UNDERGO", "WOUND"),
    }
)
"""Verbs that an agent of violence goes with."""

_ENDS: Final = frozenset(
    {
        *("STOP", "SEMICOLON", "COLON", "VG", "QUI", "QUE", "DONT", '"où"', "PPRES"),
        *("INF", "AUX", "WHICH"),
    }
)
_RELATIVE: Final = frozenset({"DONT", "QUI", "WHICH", '"où"'})
_CLOSED: Final = frozenset({"COMMA", "CLOSE", "DATE", "ADVERB"})
"""After what "de" goes back to the noun before all of it, or des is an article."""
_BACK: Final = _CLOSED | {"LOCATIVE", "PLACE", "CAP"}
_ACTING: Final = VIOLENT | {"VG", "WITH_ETRE"}
"""What is no mere participle, or none with an agent."""
_ADJECTIVES: Final = frozenset({"ADJ", "JOINT", "QUALIFIES", "WORD"})
_LIGHT: Final = frozenset({"ADVERB", "DATE"})
_VERBS: Final = frozenset({"VG", "AUX"})
_PLACES: Final = frozenset({"PLACE", "SITE_NP", "CAP"})
_HEAVY: Final = frozenset({"COMMA", "PREP"})
_BEFORE: Final = frozenset({"DET", "NUMBER", "SEVERAL"})
_NOUN: Final = 3
"""Most units from "de" to the noun: "de tous les villages"."""
_WITHIN: Final = 7
"""Most units from a preposition to the noun that it leads to."""
_FAR: Final = 30
"""Most units from the head to its object."""
_FIRST: Final = 2
"""Where a noun right after the head and des stands."""
_WHERE: Final = 5
"""Most units from a preposition to the place: "en plein cœur de Gao"."""


@attrs.frozen(slots=False)
class Clause:
    """What a sentence has around one verb, participle or noun."""

    scene: Scene
    sentence: Sequence[Unit]
    head: Unit
    verb: Unit = attrs.field(
        default=attrs.Factory(lambda self: self.head, takes_self=True)
    )
    """The verb whose subject the head shares: "ont passé le pont et tiré"."""

    def on(self, noun: Unit) -> "Clause":
        """Give what goes with a noun of the same sentence."""
        return Clause(self.scene, self.sentence, noun)

    @cached_property
    def subject(self) -> Unit | None:
        """The subject of the verb; in "un élu dont le bureau a sauté" there is none."""
        before = [u for u in self.sentence if u.end <= self.verb.start]
        found = subject_of(self.sentence, self.verb)
        found = found or next((u for u in before[-1:] if "HIM" in u.features), None)
        if found is not None and "CARGO" in found.features:
            bands = (u for u in before if is_band(u))
            bare = (u for u in bands if lead_of(before, u) is Lead.BARE)
            found = next(bare, found)  # "un kamikaze au volant d'un camion"
        whose = found and any(
            "DONT" in u.features for u in before if u.start > found.start
        )
        return None if whose else found

    @cached_property
    def doer(self) -> Unit | None:
        """Whom the subject stands for."""
        found = self.subject
        return found and stands_for(self.scene, self.sentence, found)

    @cached_property
    def rest(self) -> Sequence[Unit]:
        """What stands after the head in its clause, brackets left out."""
        after = [u for u in self.sentence if u.start >= self.head.end][:_FAR]
        return list(_outside(takewhile(_goes_on, after)))

    def object(self, kinds: AbstractSet[str]) -> Unit | None:
        """Find the first of *kinds* to which no preposition leads."""
        for at, unit in enumerate(self.rest):
            if unit.features & kinds and self._is_bare(at):
                return unit
        return None

    def _is_bare(self, at: int) -> bool:
        """Tell an object; des may be its article: "ont tué, lundi, des bergers"."""
        before = [self.head, *self.rest[:at]]
        des = {"DE", "INDEF"} <= before[-1].features
        first = at + 1 == _FIRST or bool(before[max(0, at - 1)].features & _CLOSED)
        bare = lead_of(self.sentence, self.rest[at]) is Lead.BARE
        return bare or (des and first)

    def antecedent(self, kinds: AbstractSet[str]) -> Unit | None:
        """Find what que is, as the object: "le camp que les rebelles ont pris"."""
        start = (self.subject or self.head).start
        before = [u for u in self.sentence if u.end <= start]
        while before and "DET" in before[-1].features:
            before.pop()
        if not before or "QUE" not in before[-1].features:
            return None
        heads = [u for u in before[:-1] if "COMMA" not in u.features][-1:]
        return next((u for u in heads if u.features & kinds), None)

    def complement(
        self, leads: AbstractSet[str], kinds: AbstractSet[str]
    ) -> Unit | None:
        """Find the first of *kinds* to which one of *leads* leads."""
        return next((u for u in self.led(leads) if u.features & kinds), None)

    def led(self, leads: AbstractSet[str]) -> Iterator[Unit]:
        """Give what the prepositions *leads* lead to, in order.

        What stands between may say of what sort it is: "à un élément de la secte X". A
        relative clause between commas is passed over.
        """
        after = [u for u in self.sentence if u.start >= self.head.end]
        rest = list(_outside(takewhile(_goes_on, _unrelated(after)[:_FAR])))
        for at, unit in enumerate(rest):
            if unit.features & leads:
                yield from self._phrase(rest, at)

    def _phrase(self, rest: Sequence[Unit], at: int) -> Iterator[Unit]:
        """Give what the preposition *at* leads to, up to the next one or a comma."""
        for each in rest[at + 1 : at + 1 + _WITHIN]:
            yield each
            if each.features & _HEAVY and "DE" not in each.features:
                break

    @cached_property
    def agent(self) -> Unit | None:
        """Those under arms to whom "par" leads, or people of whom no more is told."""
        leads = [n for n, u in enumerate(self.rest) if "PAR" in u.features]
        own = (n for n in leads if not _ends_in_participle(self.rest[:n]))
        for unit in (u for n in own for u in self._phrase(self.rest, n)):
            if bears_arms(self.scene, unit) or "PEOPLE_NP" in unit.features:
                civil = "CIVILIAN" in unit.features
                return None if civil else stands_for(self.scene, self.sentence, unit)
        return None

    def of_whom(self, kinds: AbstractSet[str]) -> Unit | None:
        """Find which of *kinds* a noun is of: "l'enlèvement, lundi, de X".

        "De" after a common noun is of that noun: "devant la maison du maire".
        """
        leads = [n for n, u in enumerate(self.rest) if "DE" in u.features]
        for at in leads:
            before = list(dropwhile(_qualifies, self.rest[:at]))
            after = self.rest[at + 1 : at + 1 + _NOUN]
            noun = next((u for u in after if not u.features & _BEFORE), None)
            back = not before or bool(before[-1].features & _BACK)
            if back and noun is not None and noun.features & kinds:
                return noun
        return None

    @cached_property
    def is_settled(self) -> bool:
        """Whether the sentence says when, or in what town."""
        dated = any("DATE" in u.features for u in self.sentence)
        towns = (n for n, u in enumerate(self.sentence) if "LOCALITY" in u.features)
        led = (self.sentence[max(0, n - 2) : n] for n in towns)
        return dated or any("IN" in u.features for before in led for u in before)

    def stands_alone(self) -> bool:
        """Tell whether nothing but when and where follows: "a frappé mardi à Gao"."""
        rest = [u for u in self.sentence if u.start >= self.head.end]
        while rest and rest[0].features & _LIGHT:
            rest.pop(0)
        if not rest or rest[0].features & {"COMMA", "ET", "SEMICOLON", "STOP"}:
            return True
        if "THROW" in self.head.features and rest[0].features & {"SUR", "CONTRE"}:
            return True  # "ont tiré sur tout ce qui bougeait"
        led = takewhile(lambda u: "COMMA" not in u.features, rest[1:_WHERE])
        as_far = "IN" in rest[0].features or any("IN" in u.features for u in rest[1:2])
        return as_far and any(u.features & _PLACES for u in led)


def shared_verb(sentence: Sequence[Unit], deed: Unit) -> Unit | None:
    """Find the verb with the auxiliary that a participle shares: "ont fui et tiré"."""
    before = [u for u in sentence if u.end <= deed.start and u.features & _VERBS]
    if not before or {"ANSWER", "SAY"} & before[-1].features == {"SAY"}:
        return None
    verb = before[-1].features
    gerund = "PPRES" in deed.features and "PASSIVE" not in verb
    shared = {"COMPOUND", "HAVE", "ACTIVE"} <= verb and "S" in deed.features
    suffered = {"COMPOUND", "PASSIVE"} <= verb or {"HAVE", "PASSIVE"} <= verb
    shared |= suffered and "PPART" in deed.features
    return before[-1] if gerund or shared else None


def _goes_on(unit: Unit) -> bool:
    """Tell what does not end a clause; "un restaurant" is no participle."""
    return "NOUN" in unit.features or unit.features.isdisjoint(_ENDS)


def _qualifies(unit: Unit) -> bool:
    """Tell an adjective, also one that no table knows: "l'attaque nocturne de"."""
    return bool(unit.features & _ADJECTIVES) and "CAP" not in unit.features


def _unrelated(units: Sequence[Unit]) -> Sequence[Unit]:
    """Drop a relative clause that commas enclose: "cette attaque, qui a tué X, à Y"."""
    commas = [n for n, u in enumerate(units) if "COMMA" in u.features]
    for first, last in pairwise(commas):
        opens = units[first + 1].features & _RELATIVE
        if opens and all(map(_goes_on, units[:first])):
            return _unrelated([*units[:first], *units[last + 1 :]])
    return units


def _outside(units: Iterator[Unit]) -> Iterator[Unit]:
    inside = False
    for unit in units:
        inside = inside or "OPEN" in unit.features
        if not inside:
            yield unit
        inside = inside and "CLOSE" not in unit.features


def _ends_in_participle(units: Sequence[Unit]) -> bool:
    """Tell a participle with an agent of its own: "un bourg tenu par les rebelles"."""
    last = next((u for u in reversed(units) if not u.features & _LIGHT), None)
    if last is None or last.features & _ACTING:
        return False
    return "PPART" in last.features
