# SPDX-License-Identifier: MIT
"""What no rule tells of a deal, by the verb of the clause that it stands in.

Every word for a deal that is the subject or the object of a verb is a mention of one.
The classes of the verb, its voice and what denies it say what has become of the deal;
turns of several words are verbs by now.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.agreement.fates import FINITE, by_deal, by_parties
from sahelcoop.reading.scene import Scene

__all__ = ["BARE", "framed"]

BARE: Final = "BARE"
"""What a rule emits that finds no more than a word for a deal."""
_LASTS: Final = frozenset({"LAST"})
"""A verb by which a deal is said to be in force, and not only implied to be."""
_STAYS: Final = frozenset({"HOLD", "REMAIN"})
"""Verbs that say so too where nothing stands after them."""
_SAYS: Final = frozenset({"ACTIVE", "SAY"})
"""A verb by which somebody speaks of a deal: "le pacte, dit-il, …"."""
_APART: Final = frozenset({"STOP", "SEMICOLON", "QUE", "QUI", "DONT", "COLON"})
"""What ends a clause."""
_RELATIVE: Final = frozenset({"QUI", "QUE", "DONT", "WHICH"})
_DETERMINING: Final = frozenset(
    {"ADJ_BEFORE", "NUMBER", "SEVERAL", "QUOTE", "DATE", "ADVERB", "COMMA"}
)
_LINKS: Final = _DETERMINING | {"A", "DE", "DET", "PAR", "PAS", "POUR", "SUR", "VERS"}
"""What may part a verb from the deal that is its object."""
_LIGHT: Final = frozenset({"ADVERB", "COMMA", "DATE", "QUOTE", "OPEN", "CLOSE"})
_AUXILIARY: Final = _LIGHT | {"AUX", "CLITIC", "NE", "PAS", "SE"}
"""What stands between an auxiliary and its participle, and before it."""
_DECIDING: Final = frozenset({"DECIDE", "ANNOUNCE", "SAY", "CHOOSE"})
_TENSES: Final = frozenset(
    {"ANNOUNCED", "COMPOUND", "COND", "FIN", "FUT", "HAVE", "IMPF", "INF"}
    | {"PLANNED", "PRES", "PROMISED", "SIMPLE"}
)
_PARTING: Final = frozenset({"DENOUNCED", "SUSPENDED", "RENEWED"})
"""What alone may become of relations by a turn: to have some is no deal."""
_PARTNER: Final = frozenset({"ACTOR", "NAME", "PARTIES", "PERSON", "ROLE", "STATES"})
"""With whom parties deal."""
_REACH: Final = 14
"""Units before a deal in which the verb stands that it is the object of."""


def framed(scene: Scene, matches: Iterable[Match]) -> Iterator[Match]:
    """Give a match for each bare word for a deal that its clause tells the state of."""
    for match in matches:
        if match.emits == BARE:
            yield from _told(scene, match.units[0])


def _told(scene: Scene, deal: Unit) -> Iterator[Match]:
    """Give the match for the verb that *deal* is the object of, else the subject."""
    at = scene.units.index(deal)
    before = _clause(scene.units[max(0, at - _REACH) : at][::-1])[::-1]
    while before and _determines(before[-1]):
        before.pop()
    if before and "DE" in before[-1].features and _heads(before[-2::-1]):
        return  # "accord de coopération": of the accord
    found = _of_object(scene, deal, before)
    found = found or _of_subject(scene, deal, before, scene.units[at + 1 :])
    relations = "RELATIONS" in deal.features
    if found is not None and (not relations or found.emits in _PARTING):
        yield found


def _clause(units: Iterable[Unit]) -> list[Unit]:
    return list(takewhile(lambda u: u.features.isdisjoint(_APART), units))


def _determines(unit: Unit) -> bool:
    """Tell whether *unit* leads to a noun, and is no preposition."""
    article = "DET" in unit.features and "PREP" not in unit.features
    return article or not unit.features.isdisjoint(_DETERMINING)


def _heads(before: Iterable[Unit]) -> bool:
    """Tell whether what *before* (backwards) ends in is another word for a deal."""
    rest = (u for u in before if u.features.isdisjoint({"ADJ", "DEMONYM"}))
    return "AGREEMENT" in next(rest, Unit(0, 0, frozenset())).features


def _of_object(scene: Scene, deal: Unit, before: Sequence[Unit]) -> Match | None:
    """Give the match for what a party does with *deal*, whose verb comes before it."""
    own = _without_partner(before)
    n = _governing(own)
    if n is None:
        return None
    first = _opening(own, n)
    if first is None:
        return None
    status = by_parties(scene, own[first:], own[n])
    verb = _verb(own[first : n + 1], "ACTIVE") if status is not None else None
    if status is None or verb is None:
        return None
    roles = {"what": (deal,), "bound": (verb,)}
    return Match("agreement.frame_object", status, (*own[n:], deal), roles)


def _governing(units: Sequence[Unit]) -> int | None:
    """Give where the verb stands that what comes after *units* is the object of."""
    for n in range(len(units) - 1, -1, -1):
        features = units[n].features
        verbal = not features.isdisjoint({"AUX", "VERB", "VG"})
        if verbal and "PAS" not in features:
            return n
        place = "PLACE" in features and n and "IN" in units[n - 1].features
        if features.isdisjoint(_LINKS) and not place:
            return None
    return None


def _opening(units: Sequence[Unit], at: int) -> int | None:
    """Give where the verb group opens of which a word of the verb is *at*.

    An infinitive may stand under a verb of decision: "a décidé de ne pas renouveler".
    Under another it tells nothing: "a failli signer", "nie avoir signé".
    """
    first = at
    while first and _helps(units[first - 1]):
        first -= 1
    led = first > 1 and "DE" in units[first - 1].features
    before = first - (2 if led else 1)
    ruling = units[before].features if first else frozenset[str]()
    if "VG" not in ruling:
        return first
    if "INF" in units[at].features and ("DENY" in ruling or not ruling & _DECIDING):
        return None
    return before if ruling & _DECIDING and "DENY" not in ruling else first


def _helps(unit: Unit) -> bool:
    """Tell an auxiliary and what stands beside it, but no other verb."""
    return not unit.features.isdisjoint(_AUXILIARY) and "VG" not in unit.features


def _of_subject(
    scene: Scene, deal: Unit, before: Sequence[Unit], after: Sequence[Unit]
) -> Match | None:
    """Give the match for what *deal* does, past its complements and relatives.

    What is said of its application or execution is said of the deal.
    """
    part = len(before) > 1 and "FRAME" in before[-2].features
    if before and not part and before[-1].features & {"PREP", "VG"}:
        return None
    clause = list(takewhile(lambda u: not u.features & {"STOP", "SEMICOLON"}, after))
    n = _predicate(clause)
    if n is None:
        return None
    group = _group(clause, n)
    status = by_deal(scene, group) or _remains(group, clause[n + 1 :])
    verb = _verb(group[:1], "PASSIVE") if status is not None else None
    if status is None or verb is None:
        return None
    roles = {"what": (deal,), "valid": (verb,)}
    units = (deal, *clause[: n + 1])
    lasts = clause[n].features & (_LASTS | _STAYS)
    how = "lasting" if lasts else "subject"
    return Match(f"agreement.frame_{how}", status, units, roles)


def _remains(group: Sequence[Unit], after: Sequence[Unit]) -> str | None:
    """Give that a deal is in force of which it is only said that it stays, or holds.

    "L'accord demeure", "la trêve tient"
    """
    features = frozenset[str]().union(*(u.features for u in group))
    stays = features & {"HOLD", "REMAIN"} and features >= {"ACTIVE", "SIMPLE"}
    alone = stays and not after[:1] and features.isdisjoint({"NE", "SE"})
    return "IN_FORCE" if alone else None


def _predicate(clause: Sequence[Unit]) -> int | None:
    """Give where the verb of a deal stands in what follows it, past relatives."""
    inside = 0
    for n, unit in enumerate(clause):
        if unit.features & _RELATIVE:
            inside += 1
        elif unit.features & FINITE and not (inside or unit.features >= _SAYS):
            return n
        elif inside and unit.features & FINITE:
            inside -= 1
    return None


def _group(clause: Sequence[Unit], at: int) -> list[Unit]:
    """Give a verb with the ne before it and the negation after it."""
    before = at - 1 if at and "NE" in clause[at - 1].features else at
    after = takewhile(lambda u: u.features & {"ADVERB", "PAS"}, clause[at + 1 :])
    return [*clause[before : at + 1], *after]


def _verb(group: Sequence[Unit], voice: str) -> Unit | None:
    """Give a verb with no more than its tense: its frame says what it means.

    A subjunctive is none, nor is a participle or an infinitive that no verb rules.
    """
    finite = [u for u in group if u.features & FINITE]
    alone = {"INF", "PPART", "PPRES"} & group[-1].features
    told = frozenset[str]().union(*(u.features for u in finite or group[-1:]))
    thought = "SUBJ" in told and "PRES" not in told
    if (alone and not finite) or thought:
        return None
    kept = (told & _TENSES) | {"VG", voice}
    kept |= {"SIMPLE", "PRES"} if not finite else {"FIN"}
    return Unit(group[0].start, group[-1].end, frozenset(kept))


def _without_partner(units: Sequence[Unit]) -> list[Unit]:
    """Leave out with whom something is done: "ont scellé avec Moscou un pacte".

    "Lomé n'est plus liée à Moscou par un pacte"
    """
    kept: list[Unit] = []
    inside = False
    for n, unit in enumerate(units):
        partner = unit.features & _PARTNER
        led = "AVEC" in unit.features or ("A" in unit.features and _binds(units[:n]))
        opens = led and _leads_to_partner(units[n + 1 : n + 4])
        inside = opens or (inside and bool(partner or "DET" in unit.features))
        if not inside:
            kept.append(unit)
    return kept


def _binds(before: Sequence[Unit]) -> bool:
    return bool(before) and "BIND" in before[-1].features


def _leads_to_partner(after: Sequence[Unit]) -> bool:
    led = [u for u in after if "DET" not in u.features or "PREP" in u.features]
    return bool(led) and not led[0].features.isdisjoint(_PARTNER)
