# SPDX-License-Identifier: MIT
"""Attacks of which a list leaves out the verb: "six civils à Gao, et dix à Ber"."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Harm
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.retold import is_known

__all__ = [
    "ELLIPSES",
    "act_in",
    "goes_on",
    "harm_before",
    "like_before",
    "people_before",
]

ELLIPSES: Final = frozenset({"GAPPED", "LISTED"})
"""What tells of another attack with the words of the one before."""
_HARMS: Final = (
    (Harm.KILLED, frozenset({"KILL", "DIE", "DEAD", "COST"})),
    (Harm.WOUNDED, frozenset({"WOUND", "HURT"})),
    (Harm.CAPTURED, frozenset({"ABDUCT"})),
)
_PLACED: Final = frozenset({"PLACE", "SITE_NP", "CAP"})
_EVENTS: Final = frozenset({"ATTACK_EVENT", "BATTLE_EVENT", "KIDNAPPING_EVENT"})
_STANDING: Final = (
    "gap",
    "gap_count",
    "gap_told",
    "listed",
    "place_listed",
    "place",
    "place_unlisted",
    "place_unheard",
)
_PEOPLE: Final = frozenset({"PEOPLE_NP", "FIGHTERS"})
_ACTS: Final = frozenset({"ATTACK", "DESTROY", "EXPLODE", "STRIKE"})
_SHARED: Final = ("perpetrators", "kind", "certainty")
"""What is said once of all that a list tells."""


def act_in(match: Match) -> Unit | None:
    """Give the people, their number or the pronoun that stands for an attack."""
    return next((u for name in _STANDING if (u := match.role(name))), None)


def goes_on(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell whether there is an attack before *match*, told with a place of its own.

    "Six soldats ont été tués, deux à Gao et quatre à Ber" is one attack in two places.
    """
    before = [u.features for u in sentence if u.end <= match.start]
    if match.emits == "LISTED":
        plain = all("FIGURE" not in features for features in before)
        return plain and any(map(_tells_attack, before))
    people = match.role("gap")
    if people is not None and is_known(people) and "S" not in people.features:
        return False  # "les bergers" are no toll
    harmed = any(_harm(features) is not None for features in before)
    told = any(features & _PLACED for features in before) or listed(sentence, match)
    return harmed and told


def listed(sentence: Sequence[Unit], match: Match) -> bool:
    """Tell whether a colon opens the list: "ils tombent : dix en mai à Gao"."""
    first = [u.features for u in sentence if u.start <= match.start]
    return any("COLON" in features for features in first)


def people_before(sentence: Sequence[Unit], match: Match) -> Unit | None:
    """Give the people of whom a list after a colon only tells the numbers.

    They are not those who have attacked: "des rebelles ont frappé : six morts à Gao".
    """
    before = [u for u in sentence if u.start <= match.start]
    at = next((n for n, u in enumerate(before) if "COLON" in u.features), 0)
    people = (u for u in before[:at] if u.features & _PEOPLE)
    return next((u for u in people if not _does_harm(before[:at], u)), None)


def _does_harm(told: Sequence[Unit], who: Unit) -> bool:
    """Tell the subject of a verb of attacking or killing."""
    verbs = (u.features for u in told if u.start >= who.end and "VG" in u.features)
    verb = next(verbs, frozenset[str]())
    return "ACTIVE" in verb and bool(verb & (_ACTS | {"KILL"}))


def _tells_attack(features: frozenset[str]) -> bool:
    return bool(features & _EVENTS) or ("VG" in features and bool(features & _ACTS))


def harm_before(sentence: Sequence[Unit], match: Match) -> Harm:
    """Give the harm that the verb or noun last told before *match* does."""
    before = (u for u in reversed(sentence) if u.end <= match.start)
    found = (_harm(unit.features) for unit in before)
    return next((harm for harm in found if harm is not None), Harm.KILLED)


def _harm(features: frozenset[str]) -> Harm | None:
    return next((harm for harm, told in _HARMS if features & told), None)


def like_before(draft: Episode, before: Episode) -> Episode:
    """Let an attack that is told with another's words be of the same authors."""
    shared = [n for n in _SHARED if before.get(n) and n in before.sources]
    fields = {**draft.fields, **{n: before.get(n) for n in shared}}
    sources = {**draft.sources, **{n: before.sources[n] for n in shared}}
    return draft.but(fields=fields, sources=sources)
