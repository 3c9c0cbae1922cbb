# SPDX-License-Identifier: MIT
"""What or who an attack struck: as a rule tells it, listed beside, or by grammar."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import attrgetter
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import ActorRef
from sahelcoop.model.attack import Target
from sahelcoop.reading.attack.allies import ally_of
from sahelcoop.reading.attack.between import is_of_route, names_town
from sahelcoop.reading.attack.clause import Clause
from sahelcoop.reading.attack.counted import group_of, noun_of
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.preludes import clause_with
from sahelcoop.reading.clauses import Lead, coordinated, lead_of
from sahelcoop.reading.locatives import is_again
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene

__all__ = ["TARGETS", "named_from", "struck", "target_of", "with_target"]

TARGETS: Final = (
    *("target", "target_too", "target_be", "target_bare", "target_last"),
    *("target_self", "target_held"),
)
"""The roles that tell what was struck."""
_FORCE: Final = frozenset({"NAME", "ARMED_FORCE"})
_GOING: Final = frozenset({Lead.AT, Lead.IN, Lead.TO, Lead.OTHER})
"""What leads to a site that nothing is said of: "au marché", "vers le camp"."""
_HARMING: Final = frozenset({"KILL", "WOUND"})
"""Verbs of what befalls people, and no site."""
_SITES: Final = frozenset({"SITE_NP", "CAP"})
_THINGS: Final = frozenset({"SITE_NP", "VEHICLE", "TRUCK"})
_PEOPLE: Final = frozenset({"PEOPLE_NP", "UNNAMED", "BODY", "ARMED_FORCE"})
_TAKEN: Final = frozenset({"PEOPLE_NP", "PERSON", "ROLE"})
"""Whom somebody abducts."""
_LISTING: Final = frozenset({"COMMA", "DET", "ET"})
_AGAINST: Final = frozenset({"A", "CONTRE", "SUR"})


def struck(match: Match, sentence: Sequence[Unit]) -> Iterator[Unit]:
    """Give what *match* says was struck, and those accused of no killing did it to."""
    targets = [u for n in TARGETS if (u := match.role(n)) is not None]
    deed, who = match.role("deed"), match.role("who")
    if deed is not None and who is not None and "KILL" not in deed.features:
        targets.append(who)
    targets += named_from(sentence, match.role("unlisted"))
    last = max(targets, key=attrgetter("start"), default=None)
    if last is not None:
        targets += _listed(match, sentence, last)
        ally = ally_of(sentence, last)
        targets += [] if ally is None else [ally]
    yield from (u for u in targets if not _is_passed(match, sentence, u))


def _listed(match: Match, sentence: Sequence[Unit], last: Unit) -> Sequence[Unit]:
    """Give what is listed after a site, or beside people who were abducted.

    Before a passive all that et joins is its subject: "un prêtre et son chauffeur ont
    été enlevés".
    """
    if "SITE_NP" in last.features:
        return coordinated(sentence, last, lambda u: bool(u.features & _THINGS))
    verb = match.role("verb")
    if verb is None or last.features.isdisjoint(_TAKEN):
        return ()
    if "ABDUCT" not in verb.features:
        return ()
    if last.start > verb.start:
        return coordinated(sentence, last, lambda u: bool(u.features & _TAKEN))
    between = [u for u in sentence if last.end <= u.start < verb.start]
    joined = any("ET" in u.features for u in between)
    plain = all(u.features & _TAKEN or u.features & _LISTING for u in between)
    return [u for u in between if joined and plain and u.features & _TAKEN]


def _is_passed(match: Match, sentence: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a place or a site before a passive only ends what stands before it.

    "Un poste proche de la frontière avec le Niger, a été attaqué", "un bus qui allait
    au marché a été attaqué".
    """
    verb = match.role("verb")
    before = verb is not None and "PASSIVE" in verb.features and unit.end <= verb.start
    if before and is_of_route(sentence, unit):
        return True
    if before and verb is not None and verb.features & _HARMING:
        return "SITE_NP" in unit.features and "OVERCOME" not in verb.features
    owner = "PLACE" in unit.features and unit.features.isdisjoint(_SITES)
    bare = before and (owner or unit.features >= _FORCE)
    lead = lead_of(sentence, unit) if before else Lead.BARE
    return lead in _GOING if "SITE_NP" in unit.features else bare and lead != Lead.BARE


def target_of(scene: Scene, unit: Unit) -> Target:
    """Name what or who was struck, and on which side they are."""
    force = party(scene, unit) if unit.features >= _FORCE else None
    known = force if isinstance(force, ActorRef) else None
    return Target(noun_of(scene, unit), group_of(unit), known)


def named_from(sentence: Sequence[Unit], first: Unit | None) -> Iterator[Unit]:
    """Give the place, as one unit, that capitalised words from *first* on name."""
    if first is None:
        return
    rest = (u for u in sentence if u.start >= first.start)
    for last in [*takewhile(lambda unit: unit.features >= {"CAP", "WORD"}, rest)][-1:]:
        yield Unit(first.start, last.end, frozenset({"PLACE", "CAP"}))


def with_target(scene: Scene, draft: Episode, act: Unit) -> Episode:
    """Say what was struck, where only the victims are told and the sentence has it.

    "… tués dans l’attaque simultanée de trois villages", "dans l’embuscade tendue à une
    délégation", "l’explosion d’une mine au passage d’un bus".
    """
    if draft.get("targets") and not draft.inferred:
        return draft
    sentence = clause_with(scene, act)
    clauses = [Clause(scene, sentence, unit) for unit in sentence]
    events = (c for c in clauses if "ATTACK_EVENT" in c.head.features)
    told = (*(_of_event(c, act) for c in events), *map(_passing, clauses))
    unit = next(filter(None, told), None)
    if unit is None:
        return draft
    plain = draft.plain()
    cited = scene.quote(unit.start, unit.end, "attack.struck")
    return plain.but(
        fields={**plain.fields, "targets": (target_of(scene, unit),)},
        sources={**plain.sources, "targets": (cited,)},
    )


def _of_event(clause: Clause, act: Unit) -> Unit | None:
    """Find what the word for the attack, or that in which people fell, is followed by.

    With "de", "à" or "contre": "tués dans l’attaque simultanée de trois villages".
    """
    event, before = (
        clause.head,
        [u for u in clause.sentence if u.end <= clause.head.start],
    )
    within = event is act or any("DANS" in u.features for u in before[-2:])
    if "EXPLOSION" in event.features or not within:
        return None
    against = _AGAINST - {"A"} if names_town(clause.sentence, event) else _AGAINST
    found = clause.of_whom(_THINGS) or clause.complement(against, _THINGS | _PEOPLE)
    lead = [u for u in clause.sentence if found and u.end <= found.start][-1:]
    again = found and any(is_again(clause.scene, u, found) for u in lead)
    return None if again else found  # "sur la même localité"


def _passing(clause: Clause) -> Unit | None:
    """Find under what a device went off: "au passage d’un convoi"."""
    passing = clause.scene.words(clause.head).lower() == "au passage"
    return clause.of_whom(_THINGS) if passing else None
