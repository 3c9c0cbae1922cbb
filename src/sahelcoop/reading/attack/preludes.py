# SPDX-License-Identifier: MIT
"""Attacks that a sentence only opens with, before it tells of another thing.

"Après l’attaque de Ber, …", "deux jours après l’assaut, …", "en représailles au raid
de Ber, …": what the main clause tells happened later, and may have been elsewhere.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from operator import attrgetter
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import Lead, lead_of, sentence_of
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["clause_with", "governed", "is_elsewhere", "is_over"]

_START: Final = attrgetter("start")
_STRUCK: Final = frozenset({"LOCALITY", "PEOPLE_NP", "SITE_NP"})
_LIGHT: Final = frozenset({"A", "ADJ", "ADJ_BEFORE", "DE", "DET", "NUMBER"})
_LEADS: Final = frozenset(
    {
        *("après", "avant", "lendemain", "veille", "suite", "représailles"),
        *("réponse", "réplique", "riposte", "réaction", "vengeance"),
    }
)
"""Last words of what leads to an attack that something else came after."""
_CLAUSES: Final = frozenset({"QUI", "QUE", "DONT", "WHICH", '"où"'})
_HALTS: Final = _CLAUSES | {"COLON", "SEMICOLON", "VG"}


def _prelude(scene: Scene, sentence: Sequence[Unit], act: Unit) -> range | None:
    """Give where the phrase stands in which *act* opens the sentence, if it does.

    How long after it the other thing happened is of that: "la veille de l’assaut, …".
    """
    before = [u for u in sentence if u.end <= act.start]
    lead = list(before)
    while lead and "DATE" not in lead[-1].features and lead[-1].features & _LIGHT:
        lead.pop()
    word = scene.words(lead[-1]).lower().split()[-1] if lead else ""
    if word not in _LEADS or any(u.features & _HALTS for u in before):
        return None
    after = [u for u in sentence if u.start >= act.end]
    phrase = list(takewhile(lambda u: not u.features & _HALTS, after))
    commas = [u.start for u in phrase if "COMMA" in u.features]
    told = any("VG" in u.features for u in after[len(phrase) : len(phrase) + 1])
    apart = [u.end for u in lead if u.features & {"COMMA", "DATE"}]
    first = apart[-1] if apart else sentence[0].start
    return range(first, commas[0]) if commas and told else None


def governed(scene: Scene, matches: Iterable[Match]) -> Iterator[Match]:
    """Give *matches* without what the opening of a sentence has for another's verb.

    "Après l’attaque de Ber, des miliciens ont brûlé six cases": the attack has burnt
    nothing, and Ber is not what was burnt.
    """
    for match in matches:
        event, target, verb = map(match.role, ("event", "target", "verb"))
        if event and verb and event.start < verb.start and is_over(scene, event, verb):
            continue
        sentence = sentence_of(scene.units, verb.start) if verb else ()
        phrase = _opening(scene, sentence) or _heading(sentence)
        if verb and target and phrase and target.start in phrase:
            rest = [u for u in sentence if phrase.stop < u.start < verb.start]
            yield _told_of(match, rest)
        else:
            yield match


def _told_of(match: Match, before: Sequence[Unit]) -> Match:
    """Let a passive be said of its own subject, if that may be struck."""
    may_be = (u for u in before if u.features & _STRUCK)
    subject = [u for u in may_be if lead_of(before, u) is Lead.BARE][:1]
    roles = {n: us for n, us in match.roles.items() if n != "target"}
    roles |= {"target": tuple(subject)} if subject else {}
    units = sorted((u for us in roles.values() for u in us), key=_START)
    return Match(match.rule, match.emits, tuple(units), roles)


def _heading(sentence: Sequence[Unit]) -> range | None:
    """Give the place that heads the news from there: "Ber : un poste a été attaqué"."""
    places = sentence[:1] if any("COLON" in u.features for u in sentence[1:2]) else ()
    found = (u for u in places if "PLACE" in u.features)
    return next((range(u.start, u.end) for u in found), None)


def _opening(scene: Scene, sentence: Sequence[Unit]) -> range | None:
    """Give where the phrase with an attack stands that a sentence opens with.

    A town before a dash is no part of what is told either: "Niamey — Un poste a été …".
    """
    dashes = [n for n, u in enumerate(sentence) if "DASH" in u.features]
    if len(dashes) == 1 and "LOCALITY" in sentence[0].features:
        head, rest = sentence[: dashes[0]], sentence[dashes[0] + 1 :]
        capital = any("CAP" in u.features for u in rest[:1])
        if capital and not any("VG" in u.features for u in head):
            return range(head[0].start, sentence[dashes[0]].start)
    events = (u for u in sentence if "ATTACK_EVENT" in u.features)
    phrases = (_prelude(scene, sentence, event) for event in events)
    return next(filter(None, phrases), None)


def is_over(scene: Scene, one: Unit, other: Unit) -> bool:
    """Tell whether the phrase in which *one* opens the sentence ends before *other*."""
    phrase = _prelude(scene, sentence_of(scene.units, other.start), one)
    return phrase is not None and phrase.stop < other.start


def is_elsewhere(
    scene: Scene, one: tuple[Unit, Draft], other: tuple[Unit, Draft]
) -> bool:
    """Tell what happened elsewhere after the attack that the sentence opens with."""
    places = [{p.name for p in draft.get("places") or ()} for _, draft in (one, other)]
    elsewhere = bool(places[1]) and places[0] != places[1]
    return elsewhere and is_over(scene, one[0], other[0])


def clause_with(scene: Scene, act: Unit) -> tuple[Unit, ...]:
    """Give the sentence of *act* without the phrase that it stands before or after."""
    sentence = sentence_of(scene.units, act.start)
    phrase = _opening(scene, sentence)
    if phrase is None:
        return sentence
    if act.start in phrase:
        return tuple(u for u in sentence if u.start <= phrase.stop)
    return tuple(u for u in sentence if u.start not in phrase)
