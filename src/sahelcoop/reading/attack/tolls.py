# SPDX-License-Identifier: MIT
"""Tolls: how many came to what harm, who they were, and who counted them."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Group, Harm, Toll
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.reading.attack.cited import rivals_of, with_source
from sahelcoop.reading.attack.counted import (
    group_of,
    is_one,
    noun_of,
    people_count,
    stated_count,
)
from sahelcoop.reading.attack.gapped import act_in, harm_before, people_before
from sahelcoop.reading.attack.harms import COSTS, COUNTED, TAKEN, TAKING, WHO
from sahelcoop.reading.attack.listed import fellows, has_own_verb
from sahelcoop.reading.attack.ranks import whose, with_own_side
from sahelcoop.reading.attack.retold import (
    died,
    dying,
    is_described,
    is_found,
    is_known,
    is_of_noun,
    is_part,
    is_rest,
    is_side,
    is_single,
    is_there,
    is_whole,
    survives,
)
from sahelcoop.reading.attack.revisions import is_former, was_former
from sahelcoop.reading.attack.sharing import (
    Count,
    as_many,
    on_side,
    with_others,
    with_people,
    with_told,
)
from sahelcoop.reading.attack.whom import AGAIN, tolls_again
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["told_counts"]

_MADE: Final = "attack.made"
_BARE: Final = frozenset({"NUMBER", "SEVERAL", "MANY", "ONE"})
_BACK: Final = 2
"""Most tolls back to those whom others are of: "onze morts et dix-neuf blessés"."""
_NEAR: Final = 2
"""Most utterances from the dead to who was among them."""
_NOBODY: Final = "personne"
_VICTIMS: Final = "attack.among_victims"
_LIGHT: Final = frozenset({"ADVERB", "COMMA", "DATE"})
_MAKING: Final = frozenset({"CAUSE", "REPORT"})
_RISING: Final = frozenset({"RISE", "TOLL"})
_LEAD: Final = 2
"""Units before a count in which a word for a rise may stand."""


def told_counts(scene: Scene, matches: Iterable[Match]) -> list[Count]:
    """Give the tolls of an utterance in order, with their people and sources."""
    matches = tuple(matches)
    sources = [m for m in matches if m.emits == "SOURCE"]
    found: list[Count] = []
    every = [count for match in matches for count in _counts_of(scene, match)]
    for count in sorted(every, key=_rank):
        known = any(_same_words(count, other) for other in found)
        also = count.match.role("gone_also") is not None  # "tués ou portés disparus"
        past = _is_former(scene, count.unit) or any(_passes(m, count) for m in matches)
        part = is_part(scene, count.unit) or (found and is_found(scene, count.unit))
        part = part or _is_of_dead(scene, count)
        part = part or (bool(found) and is_described(scene, count.unit))
        if (also or not known) and not past and not part:
            found.append(count)
    found.sort(key=lambda count: count.unit.start)
    for at in range(len(found) - 2, -1, -1):
        found[at] = on_side(scene, found[at], found[at + 1])
    rivals = rivals_of(found)
    for at, count in enumerate(found):
        told_of = (c for c in reversed(found[max(0, at - _BACK) : at]) if c.toll.who)
        before = next(told_of, found[at - 1] if at else None)
        shared = with_people(before, as_many(before, count))
        shared = with_told(scene, before, with_others(scene, before, shared))
        shared = with_own_side(scene, shared)
        found[at] = with_source(scene, shared, sources, rivals)
        told = found[at].toll
        if told.who is not None:
            hurt = told.who, told.group, scene.utterance.number
            scene.cast.last_hurt = hurt
        if told.harm is Harm.KILLED and told.quantity.best:
            scene.cast.last_dead = scene.utterance.number
    return found


def _is_of_dead(scene: Scene, count: Count) -> bool:
    """Tell who is among the dead counted before: "parmi les victimes, un imam"."""
    last = scene.cast.last_dead
    near = last is not None and scene.utterance.number - last <= _NEAR
    return near and count.match.rule == _VICTIMS


def _passes(match: Match, count: Count) -> bool:
    """Tell a figure that another has passed: "de dix morts, on est passé à douze"."""
    now = match.role("count_passed")
    return now is not None and match.start <= count.unit.start < now.start


def _rank(count: Count) -> tuple[bool, bool]:
    """Let a rule that says who lost them count first, and what is shared last."""
    return count.shared, count.match.rule != "attack.own_lost"


def _same_words(one: Count, other: Count) -> bool:
    return one.unit.start < other.unit.end and other.unit.start < one.unit.end


def _is_former(scene: Scene, unit: Unit) -> bool:
    """Tell whether a count has been given up since: "huit annoncés auparavant"."""
    ahead = [u for u in sentence_of(scene.units, unit.start) if u.end <= unit.start]
    if ahead and was_former(scene.words(Unit(ahead[0].start, unit.start, frozenset()))):
        return True
    after = [u for u in sentence_of(scene.units, unit.start) if u.start >= unit.end]
    if not after:
        return False
    return is_former(scene.words(Unit(after[0].start, after[-1].end, frozenset())))


def _is_ambushed(scene: Scene, match: Match) -> bool:
    """Tell whether people fall into an ambush, of which they need not die."""
    verb = match.role("verb")
    if verb is None or "FALL" not in verb.features:
        return False
    rest = (u.features for u in scene.units if u.start >= verb.end)
    after = list(islice(dropwhile(_LIGHT.__and__, rest), 3))
    return any("DANS" in u for u in after[:1]) and any("AMBUSH" in u for u in after)


def _is_against(scene: Scene, match: Match) -> bool:
    """Tell whom others died fighting from those who died with them, who are theirs.

    "mort avec son chauffeur", but "mort dans un accrochage avec des soldats"; those set
    against others are counted too.
    """
    fellow, foe = match.role("who_with"), match.role("who_against")
    led = [u for u in match.units if fellow is not None and u.end <= fellow.start][-1:]
    told = () if fellow is None else (*led, *leaves((fellow,)))
    alien = fellow is not None and all("POSS" not in u.features for u in told)
    return alien or (foe is not None and stated_count(scene, foe) == UNSPECIFIED)


def _counts_of(scene: Scene, match: Match) -> Iterator[Count]:
    """Give the tolls that *match* tells; those abducted or attacked are no dead."""
    if match.emits == "GAPPED":
        yield from _gapped(scene, match)
        return
    if match.rule == AGAIN:
        yield from (Count(match.units[0], t, match) for t in tolls_again(scene, match))
        return
    taken = TAKEN if match.rule in TAKING else ()
    if not taken and match.roles.keys().isdisjoint(COSTS):
        return
    deed = match.role("deed")
    spared = deed is not None and "KILL" not in deed.features
    if spared or _is_ambushed(scene, match) or _is_against(scene, match):
        return
    for harm, *roles in (*WHO, *taken):
        for role in filter(match.roles.__contains__, roles):
            yield from _people_counts(scene, match, role, harm)
    for role, harm in COUNTED:
        count = match.role(role)
        if count is not None and (match.rule != _MADE or _is_made(scene, count)):
            who, group = whose(scene, match, count)
            made = match.rule == _MADE
            number = (people_count if made else _counted)(scene, count)
            toll = Toll(harm, number, who, group)
            yield from (Count(count, t, match) for t in dying(scene, match, toll))


def _people_counts(
    scene: Scene, match: Match, role: str, harm: Harm
) -> Iterator[Count]:
    """Give the toll of those in a role, and of all whom a list tells beside them."""
    (unit, *_) = match.roles[role]
    if role.endswith("_too") and has_own_verb(scene, match, unit):
        return
    yield from _told_of(scene, match, unit, harm, shared=role == "hurt_first")
    for other in fellows(scene, match, unit):
        yield from _told_of(scene, match, other, harm, shared=True)


def _told_of(
    scene: Scene, match: Match, who: Unit, harm: Harm, *, shared: bool
) -> Iterator[Count]:
    """Give the toll that *who* came to, if they are people told anew who did."""
    toll = _toll(scene, who, harm)
    if toll is not None and not survives(match, toll):
        toll = died(scene, who, _among(scene, match, toll))
        toll = attrs.evolve(toll, group=_loser(match) or toll.group)
        yield Count(who, toll, match, shared=shared)


def _gapped(scene: Scene, match: Match) -> Iterator[Count]:
    """Give the toll that shares the verb of the one before: "et dix à Ber"."""
    sentence = sentence_of(scene.units, match.start)
    harm = harm_before(sentence, match)
    people = people_before(sentence, match)
    told = ((u, _toll(scene, u, harm)) for u in (act_in(match),) if u)
    yield from (Count(u, _of(scene, people, t), match) for u, t in told if t)


def _of(scene: Scene, people: Unit | None, toll: Toll) -> Toll:
    """Say whose a toll is of which a list tells only the number."""
    if people is None or toll.who is not None:
        return toll
    return attrs.evolve(toll, who=noun_of(scene, people), group=group_of(people))


def _among(scene: Scene, match: Match, toll: Toll) -> Toll:
    """Say who those are of whom only a number is told: "neuf disparus parmi eux"."""
    people = match.role("of")
    if people is None or toll.who is not None:
        return toll
    return attrs.evolve(toll, who=noun_of(scene, people), group=group_of(people))


def _loser(match: Match) -> Group | None:
    """Tell on which side those are whom a force or fighters say to have lost."""
    target = match.role("target")
    lost = match.role("verb_lost") is not None
    if lost and target is not None and "ARMED_FORCE" in target.features:
        return Group.MILITARY
    return Group.ATTACKER if match.role("loser") is not None else None


def _is_made(scene: Scene, unit: Unit) -> bool:
    """Tell whether people are what an attack has made: "a fait dix déplacés"."""
    before = [u for u in sentence_of(scene.units, unit.start) if u.end <= unit.start]
    verbs = [u for u in before if "VG" in u.features]
    told = verbs[-1].features if verbs else frozenset[str]()
    return is_there(scene, before) or ("ACTIVE" in told and bool(told & _MAKING))


def _counted(scene: Scene, unit: Unit) -> Quantity:
    """Read a bare count; of "passe de 8 à 54" the latter is what it has come to.

    What counts by no number says that there is none: "ni mort ni blessé".
    """
    if unit.features.isdisjoint(_BARE):
        return Quantity.exact(0)
    quantity = people_count(scene, unit)
    if quantity.high is not None and quantity.low != quantity.high:
        words = scene.words(unit).lower()
        before = [u for u in scene.units if u.end <= unit.start][-_LEAD:]
        risen = any(u.features & _RISING for u in before)
        if risen and words.startswith("de "):
            return attrs.evolve(Quantity.exact(quantity.high), text=quantity.text)
    return quantity


def _toll(scene: Scene, who: Unit, harm: Harm) -> Toll | None:
    """Read people and their count; "les passagers" are people told before."""
    if who.features & _BARE and "PEOPLE_NP" not in who.features:
        return Toll(harm, _counted(scene, who))
    if is_rest(scene, who) or is_whole(scene, who):
        return None
    if scene.words(who).lower() == _NOBODY:
        return Toll(harm, Quantity.exact(0), _NOBODY)
    quantity, side = stated_count(scene, who), is_side(scene, who)
    if quantity == UNSPECIFIED and not side and (is_one(who) or is_single(scene, who)):
        quantity = Quantity.exact(1)
    if quantity == UNSPECIFIED and (side or is_known(who) or is_of_noun(scene, who)):
        return None
    return Toll(harm, quantity, noun_of(scene, who), group_of(who))
