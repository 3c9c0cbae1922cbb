# SPDX-License-Identifier: MIT
"""What days and places of a sentence are of a telling, a visit or the care after it."""

import re
from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.between import is_of_route
from sahelcoop.reading.attack.settled import is_wide
from sahelcoop.reading.locatives import LOOK_BACK
from sahelcoop.reading.scene import Scene

__all__ = [
    "beside",
    "dates_since",
    "heads_news",
    "is_around",
    "is_carried_to",
    "is_later",
    "is_published",
    "is_visited",
    "is_way",
]

_APART: Final = frozenset({"COLON", "COMMA", "SEMICOLON"})
_CLAUSES: Final = frozenset({"COLON", "QUE", "QUI", "SEMICOLON", "VG"})
"""What stands between a word and a verb that is not its own."""
_SPOKEN: Final = frozenset({"CONTACTED", "CLAIM"})
"""What a day right after it is that of the telling."""
_TOLL: Final = 4
"""Units from a verb on to the word for a toll: "a de nouveau revu le bilan"."""
_CARRIED: Final = re.compile(
    r"évacu|transf[ée]r|transport|admis|hospitalis|conduit|inhum|enterr|libér|relâch|dépos"
)
"""Where people are taken, buried or set free is not where they were hurt."""
_BURIED: Final = re.compile(r"inhum|enterr|enseveli")
_PUBLISHED: Final = re.compile(
    r"(?:publié|diffusé|daté|transmis|parvenu|annoncé|communiqué|établi|dressé|état"
    r"|partagé|posté|relayé|signé|lu|consulté|contacté|joint|interrogé|rencontré)e?s?$"
    r"|ligne$|(?:rendu|revu|mis) .*\b(?:public|publique|hausse|jour)$|publics?$"
)

_NEAR: Final = frozenset({"près", "nord", "sud", "est", "ouest", "km", "kilomètres"})
_NAMED: Final = frozenset({"CAP", "PLACE"})
_LEADING: Final = frozenset({"DE", "DET", "IN", "PREP", "QUANTITY", "WORD"})
"""What leads from a comma to the place that another lies near."""
_OF: Final = ("du ", "de ")
_TOLD: Final = frozenset(
    {
        *("VG", "ATTACK_EVENT", "KIDNAPPING_EVENT", "KILLING_EVENT"),
        *('"celle"', '"celui"'),
    }
)
"""What "depuis" leads to as an act with a day: "depuis l'attaque du 3 mai"."""


def dates_since(sentence: Sequence[Unit], date: Unit) -> bool:
    """Tell what only dates something past: "depuis la fin des combats en 2013"."""
    before = [u.features for u in sentence if u.end <= date.start]
    after = list(dropwhile(lambda f: "DEPUIS" not in f, before))
    return bool(after) and not any(f & _TOLD for f in after)


def is_around(scene: Scene, sentence: Sequence[Unit], place: Unit) -> bool:
    """Tell where a place only lies: "à Ber (près de Gao)", "à Ber, au nord de Gao".

    So does a town that heads the news from around it.
    """
    if place.start == sentence[0].start and heads_news(sentence):
        return True
    before = [u for u in sentence if u.end <= place.start]
    at = max((n for n, u in enumerate(before) if "OPEN" in u.features), default=0)
    closed = any("CLOSE" in u.features for u in before[at:])
    if at > 0 and not closed:
        return bool(before[at - 1].features & _NAMED)
    lead = list(takewhile(lambda u: "COMMA" not in u.features, reversed(before)))
    ahead = before[: len(before) - len(lead) - 1][-1:]
    named = any(u.features & _NAMED and "ACTOR" not in u.features for u in ahead)
    named = named and not any(is_wide(scene.place(u)) for u in ahead)
    return (
        named
        and all(u.features & _LEADING for u in lead)
        and any(beside(scene, u) for u in lead)
    )


def heads_news(sentence: Sequence[Unit]) -> bool:
    """Tell whether a town heads the news from there: "GAO : un car a sauté à Ber"."""
    first, after = ([u.features for u in sentence[n : n + 1]] for n in (0, 1))
    town = any("LOCALITY" in features for features in first)
    return town and any("COLON" in features for features in after)


def beside(scene: Scene, unit: Unit) -> bool:
    """Tell a word by which something is only near a place."""
    return "QUANTITY" in unit.features or scene.words(unit).lower() in _NEAR


def is_visited(scene: Scene, sentence: Sequence[Unit], act: Unit, date: Unit) -> bool:
    """Tell the day of a visit: "sur les lieux de l'attaque", not "… du 3 mai"."""
    before = [u for u in sentence if u.end <= act.start][-LOOK_BACK:]
    between = [u.features for u in sentence if act.end <= u.start < date.start]
    done = any("PPART" in f for f in between) and not any("VG" in f for f in between)
    of = scene.words(date).lower().startswith(_OF)
    own = date.start >= act.end and (of or done)
    return not own and any(scene.words(u).lower() == "lieux" for u in before)


def is_published(scene: Scene, sentence: Sequence[Unit], date: Unit) -> bool:
    """Tell of a telling: "publié mardi", "un élu joint lundi"; a dateline too.

    So is a new count: "le bilan est passé lundi à dix morts".
    """
    after = (u for u in sentence if u.start >= date.end)
    if date is sentence[0] and "DASH" in next(after, date).features:
        return True
    before = [u for u in sentence if u.end <= date.start][-1:]
    return _is_of_count(sentence, date) or any(
        u.features & _SPOKEN or _PUBLISHED.match(scene.words(u).lower()) for u in before
    )


def _is_of_count(sentence: Sequence[Unit], date: Unit) -> bool:
    """Tell a date beside the verb of which the word for a toll is the subject.

    So is one before a verb with that as its object: "lundi, l’armée a revu le bilan".
    """
    rest = list(dropwhile(lambda u: "VG" not in u.features, sentence))
    told = [u.features for u in rest[1:_TOLL]]
    if rest and date.end <= rest[0].start and any("TOLL" in f for f in told):
        return all(f.isdisjoint(_CLAUSES) for f in told)
    ahead = [u.features for u in sentence if u.end <= date.start]
    verbs = [n for n, f in enumerate(ahead) if "VG" in f]
    if not verbs or any(f & _APART for f in ahead[verbs[-1] :]):
        return False
    lead = ahead[: verbs[-1]]
    toll = next((n for n, f in enumerate(lead) if "TOLL" in f), None)
    return toll is not None and not any(f & _CLAUSES for f in lead[toll:])


def is_later(scene: Scene, sentence: Sequence[Unit], act: Unit, date: Unit) -> bool:
    """Tell whether people were buried or freed then: "les tués, inhumés mardi"."""
    if is_carried_to(scene, [u for u in sentence if u.end <= date.start][-1:]):
        return True
    rest = (u for u in sentence if u.start > act.end)
    told = takewhile(lambda u: "SEMICOLON" not in u.features, rest)
    later = next((u for u in told if "VG" in u.features), None)
    if later is None or not _is_carried(scene, later):
        return False
    return not act.start < date.start < later.start


def _is_carried(scene: Scene, verb: Unit) -> bool:
    """Tell whether *verb* says that people were taken, buried or set free."""
    words = scene.words(verb)
    bare = "VG" not in verb.features and not words.startswith("conduit")
    passive = bare or "PASSIVE" in verb.features  # a raid is "conduit" too
    passive = passive or _BURIED.search(words) is not None
    return (_CARRIED.search(words) is not None and passive) or "afflu" in words


def is_carried_to(scene: Scene, ahead: Sequence[Unit]) -> bool:
    """Tell a place or a day behind *ahead* as where, or when, people were taken."""
    verbs = (u for u in reversed(ahead) if u.features & {"PPART", "VG"})
    last = next(verbs, None)
    return last is not None and _is_carried(scene, last)


def is_way(scene: Scene, sentence: Sequence[Unit], verb: Unit, place: Unit) -> bool:
    """Tell a place behind *verb* that people were brought to or on their way to."""
    if {"HEAD_FOR", "IMPF", "SIMPLE"} <= verb.features or is_of_route(sentence, place):
        return True
    return is_carried_to(scene, [u for u in sentence if u.end <= place.start])
