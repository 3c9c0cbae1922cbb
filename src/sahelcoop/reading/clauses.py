# SPDX-License-Identifier: MIT
"""Whose a verb is in a clause, and whom its prepositions add: to, from and by whom."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.commas import opening

__all__ = [
    "Complement",
    "Lead",
    "allowed_to",
    "complements",
    "coordinated",
    "inverted",
    "is_finite",
    "is_party",
    "lead_of",
    "sentence_of",
    "subject_of",
    "tail",
]


class Lead(StrEnum):
    """What leads to a party."""

    TO = "to"
    """ "au profit de", "à destination de", "pour", "vers"."""
    AT = "at"
    """ "à": to somebody, from somebody or at a place, as the verb has it."""
    FROM = "from"
    """ "auprès de", "de la part de", "venu de", "conclu avec"."""
    BY = "by"
    OF = "of"
    """ "de": the state of an institution as well as where something is from."""
    BARE = "bare"
    """No preposition."""
    IN = "in"
    """ "en": a country, or the goods that somebody is supplied with."""
    OTHER = "other"


@attrs.frozen
class Complement:
    """A party with what leads to it."""

    lead: Lead
    unit: Unit


_CHUNKS: Final = frozenset(
    {
        *("PERSON", "PARTIES", "ROLE", "PEOPLE_NP"),
        *("FIGHTERS", "UNNAMED", "BODY", "LEADER", "FIRM_AGAIN", "SELLER"),
    }
)
_LEADS: Final = {
    "PAR": Lead.BY,
    "POUR": Lead.TO,
    "A": Lead.AT,
    "DE": Lead.OF,
    "EN": Lead.IN,
    "VERS": Lead.TO,
}
_ENDS: Final = frozenset({"STOP", "SEMICOLON", "QUOTE"})
_LIGHT: Final = frozenset({"ADVERB", "DATE", "CLITIC", "SE", "DET"})
"""What may stand between two verbs that share a subject."""
_HEADS: Final = frozenset({"PRONOUN", "OWN_COUNTRY", "THE_COUNTRY", "CARGO"})
"""What is a subject wherever it stands."""
_LISTING: Final = frozenset(
    {"A", "ADVERB", "COMMA", "CONTRE", "DE", "DET", "ET", "NUMBER", "PAR", '"puis"'}
)
"""What may stand between the nouns of a list: "par les uns, puis par les autres"."""
_JOINS: Final = frozenset({"ET", '"puis"'})
_ACTS: Final = frozenset({"VG", "AUX", "QUI"})
_LONGEST: Final = 45
"""Most units between a verb and its subject; asides of the corpus have up to 30."""


def is_party(unit: Unit) -> bool:
    """Tell whether *unit* may give, take or sign something."""
    named = {"NAME", "ACTOR"} <= unit.features and "MEDIA" not in unit.features
    return named or not unit.features.isdisjoint(_CHUNKS)


def is_finite(unit: Unit) -> bool:
    """Tell a finite verb: a group, or a bare auxiliary."""
    return "VG" in unit.features or {"AUX", "FIN"} <= unit.features


def coordinated(
    units: Sequence[Unit], noun: Unit, is_one: Callable[[Unit], bool]
) -> list[Unit]:
    """Give what a list goes on with after *noun*: "le camp, la mairie et le marché".

    A list ends with what "et" joins; what has a verb of its own is no part of it.
    """
    after = [u for u in units if u.start >= noun.end]
    found: list[Unit] = []
    joined = False
    for at, unit in enumerate(after):
        if is_one(unit) and at:
            found.append(unit)
            if joined:
                acts = any(u.features & _ACTS for u in after[at + 1 : at + 2])
                return [] if acts else found
        elif unit.features.isdisjoint(_LISTING):
            break
        joined = joined or not _JOINS.isdisjoint(unit.features)
    return []


def tail(units: Sequence[Unit], start: int, end: int) -> list[Unit]:
    """Give the units from *start* to the clause’s end: beyond *end* up to a verb."""
    after = (u for u in units if u.start >= start)
    return list(
        takewhile(
            lambda u: (
                u.features.isdisjoint(_ENDS)
                and ("VG" not in u.features or u.start < end)
            ),
            after,
        )
    )


def sentence_of(units: Sequence[Unit], start: int) -> tuple[Unit, ...]:
    """Give the units of the sentence in which *start* lies, without its full stop."""
    first, last = 0, len(units)
    for at, unit in enumerate(units):
        if "STOP" in unit.features:
            if unit.start >= start:
                last = at
                break
            first = at + 1
    return tuple(units[first:last])


def lead_of(units: Sequence[Unit], unit: Unit) -> Lead:
    """Tell what leads to *unit*, one of *units*."""
    before = [u for u in units if u.end <= unit.start]
    return _lead([*before, unit], len(before))


def complements(units: Sequence[Unit]) -> Iterator[Complement]:
    """Give the parties among *units*, each with what leads to it."""
    for at, unit in enumerate(units):
        if is_party(unit):
            yield Complement(_lead(units, at), unit)


def _lead(units: Sequence[Unit], at: int) -> Lead:
    before = list(units[max(0, at - 4) : at])
    while before and _is_light(before[-1]):
        before.pop()
    if not before:
        return Lead.BARE
    last = before.pop().features
    word = before[-1].features if before else frozenset[str]()
    if ("DE" in last and "TOWARDS" in word) or ("A" in last and "DESTINED" in word):
        return Lead.TO
    if "DE" in last and "ORIGIN" in word:
        return Lead.FROM
    if "AVEC" in last and {"PPART", "SIGN"} <= word:
        return Lead.FROM
    lead = next((_LEADS[f] for f in _LEADS if f in last), None)
    return lead or (Lead.OTHER if "PREP" in last else Lead.BARE)


def _is_light(unit: Unit) -> bool:
    """Tell an article or a rank, which may stand between a preposition and its noun."""
    return {"DET"} == unit.features & {"DET", "PREP"} or "ORDINAL" in unit.features


def subject_of(units: Sequence[Unit], verb: Unit) -> Unit | None:
    """Find the subject of *verb* on its left, of the clause that it stands in.

    What stands between commas is passed over, and so is a verb that shares its subject;
    a name after "de" counts only where nothing better stands left of it. Where nothing
    stands there, a past infinitive has the subject of the verb that it precedes.
    """
    before = [u for u in units if u.end <= verb.start][-_LONGEST:]
    allowed = allowed_to(before)
    partner = _partner(before, verb)
    if allowed:
        return next(filter(is_party, allowed), None)
    if partner is not None:
        return subject_of(units, partner)
    found = (
        _acting(before, skipping=True)
        or _acting(before, skipping=False)
        or _controlling(units, verb)
    )
    return _topic(before, found) or found


def inverted(units: Sequence[Unit], verb: Unit) -> Unit | None:
    """Give the subject that follows its verb: "les bus que vient de livrer Rome"."""
    led = [u for u in units if u.end <= verb.start][-1:]
    if not any(u.features & {"QUE", "DONT"} for u in led):
        return None
    after = (u for u in units if u.start >= verb.end and not _is_light(u))
    first = next((u for u in after if not u.features & {"DATE", "ADVERB"}), None)
    return first if first is not None and is_party(first) else None


def _topic(before: Sequence[Unit], actor: Unit | None) -> Unit | None:
    """Give whom a pronoun takes up at once: "Quant au Togo, il a …"."""
    if actor is None or "PRONOUN" not in actor.features:
        return None
    ahead = [u for u in before if u.end <= actor.start]
    as_for = [n for n, u in enumerate(ahead) if '"quant"' in u.features]
    named = ahead[as_for[-1] + 1 :] if as_for else []
    apart = bool(named) and "COMMA" in named[-1].features
    return next(filter(is_party, named), None) if apart else None


def allowed_to(before: Sequence[Unit]) -> Sequence[Unit]:
    """Give whom "permettre" allows what follows, with "à": "a permis au Togo de …"."""
    if not before or "DE" not in before[-1].features:
        return ()
    verbs = [n for n, u in enumerate(before) if "VG" in u.features]
    allows = bool(verbs) and '"permis"' in before[verbs[-1]].features
    return before[verbs[-1] + 1 : -1] if allows else ()


def _controlling(units: Sequence[Unit], verb: Unit) -> Unit | None:
    """Find the subject of the main verb, which is that of "après avoir livré" too."""
    if not {"INF", "COMPOUND"} <= verb.features:
        return None
    after = tail(units, verb.end, verb.end)
    comma = next((n for n, u in enumerate(after) if "COMMA" in u.features), len(after))
    main = complements(after[comma + 1 :])
    return next((c.unit for c in main if c.lead is Lead.BARE), None)


def _acting(before: Sequence[Unit], *, skipping: bool) -> Unit | None:
    """Find the subject leftwards; *skipping* passes over what stands between commas."""
    second: Unit | None = None
    passed: list[Unit] = []
    at = len(before) - 1
    while at >= 0:
        unit = before[at]
        if not unit.features.isdisjoint(_ENDS) or "COLON" in unit.features:
            break
        if "VG" in unit.features and not _shares(unit, passed):
            break
        if not unit.features.isdisjoint(_HEADS):
            return second or unit
        if is_party(unit):
            lead = _lead(before, at)
            if lead is Lead.BARE or _heads_relative(passed):
                return unit
            second = second or (unit if lead is Lead.OF else None)
        comma = "COMMA" in unit.features
        closes = not _heads_relative(passed) and "TITLED" not in before[at - 1].features
        if comma and skipping and closes:
            at = opening(before, at)
            continue
        passed += [] if comma else [unit]
        at -= 1
    return second


def _partner(before: Sequence[Unit], verb: Unit) -> Unit | None:
    """Find the verb that has its subject too: "dit et fait", "nie en disant avoir"."""
    heavy = [u for u in before if u.features.isdisjoint(_LIGHT)]
    last = frozenset[str]().union(*(u.features for u in heavy[-1:]))
    owning = {"PPRES"} == last & {"PPRES", "DENY"}  # who denies a deed did none
    said = owning and {"INF", "COMPOUND"} <= verb.features
    if not ({"PPRES", "COMPOUND"} <= verb.features or said or "ET" in last):
        return None
    clause = takewhile(lambda u: u.features.isdisjoint(_ENDS), reversed(heavy))
    return next((u for u in clause if "VG" in u.features), None)


def _shares(verb: Unit, passed: Sequence[Unit]) -> bool:
    """Tell whether an infinitive has the subject of *verb*: "a dit avoir livré"."""
    light = all(not u.features.isdisjoint(_LIGHT) for u in passed)
    return light and "SAY" in verb.features


def _heads_relative(passed: Sequence[Unit]) -> bool:
    """Tell whether "qui" was passed last, so that what comes is its antecedent."""
    return bool(passed) and "QUI" in passed[-1].features
