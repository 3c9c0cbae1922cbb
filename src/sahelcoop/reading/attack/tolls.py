# SPDX-License-Identifier: MIT
"""Tolls: how many came to what harm, who they were, and who counted them."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice, pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Group, Harm, Toll
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.reading.attack.cited import rivals_of, with_source
from sahelcoop.reading.attack.counted import (
    group_of,
    is_one,
    is_several,
    noun_of,
    people_count,
    stated_count,
)
from sahelcoop.reading.attack.gapped import act_in, harm_before, people_before
from sahelcoop.reading.attack.harms import COSTS, COUNTED, TAKEN, TAKING, WHO
from sahelcoop.reading.attack.retold import (
    died,
    dying,
    is_found,
    is_known,
    is_of_noun,
    is_part,
    is_rest,
    is_side,
    is_single,
    is_whole,
    survives,
)
from sahelcoop.reading.attack.revisions import is_former
from sahelcoop.reading.attack.sharing import (
    Count,
    as_many,
    on_side,
    own_ranks,
    with_others,
    with_people,
)
from sahelcoop.reading.attack.whom import AGAIN, tolls_again
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene

__all__ = ["told_counts"]

_MADE: Final = "attack.made"
_FIGHTING: Final = frozenset({"ARMED_GROUP", "FIGHTERS", "GROUP_AGAIN"})
_SIDES: Final = _FIGHTING | {"ARMED_FORCE", "MILITARY"}
_BARE: Final = frozenset({"NUMBER", "SEVERAL", "MANY", "ONE"})
_AMONG: Final = frozenset({"côté", "chez", "rangs"})
_PEOPLED: Final = frozenset({"PEOPLE", "PEOPLE_NP", "FIGHTERS", "ARMED_FORCE"})
_BACK: Final = 2
"""Most tolls back to those whom others are of: "onze morts et dix-neuf blessés"."""
_LIGHT: Final = frozenset({"ADVERB", "COMMA", "DATE"})
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
        past = _is_former(scene, count.unit)
        part = is_part(scene, count.unit) or (found and is_found(scene, count.unit))
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
        shared = with_others(scene, before, shared)
        found[at] = with_source(scene, shared, sources, rivals)
        told = found[at].toll
        if told.who is not None:
            hurt = told.who, told.group, scene.utterance.number
            scene.cast.last_hurt = hurt
    return found


def _rank(count: Count) -> tuple[bool, bool]:
    """Let a rule that says who lost them count first, and what is shared last."""
    return count.shared, count.match.rule != "attack.own_lost"


def _same_words(one: Count, other: Count) -> bool:
    return one.unit.start < other.unit.end and other.unit.start < one.unit.end


def _is_former(scene: Scene, unit: Unit) -> bool:
    """Tell whether a count has been given up since: "huit annoncés auparavant"."""
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
    if spared or _is_ambushed(scene, match):
        return
    for harm, *roles in (*WHO, *taken):
        for role in filter(match.roles.__contains__, roles):
            unit = match.role(role)
            toll = None if unit is None else _toll(scene, unit, harm)
            if unit is not None and toll is not None and not survives(match, toll):
                toll = died(scene, unit, _among(scene, match, toll))
                toll = attrs.evolve(toll, group=_loser(match) or toll.group)
                yield Count(unit, toll, match, shared=role == "hurt_first")
    for role, harm in COUNTED:
        count = match.role(role)
        if count is not None and (match.rule != _MADE or _is_made(scene, count)):
            who, group = _whose(scene, match, count)
            made = match.rule == _MADE
            number = (people_count if made else _counted)(scene, count)
            toll = Toll(harm, number, who, group)
            yield from (Count(count, t, match) for t in dying(scene, match, toll))


def _whose(scene: Scene, match: Match, count: Unit) -> tuple[str | None, Group]:
    """Say who those are of whom only a number is told, and on which side."""
    if match.role("them") or match.role("count_them"):
        before = [u for u in scene.units if u.end <= count.start]
        alive = [u for led, u in pairwise(before) if "KILL" not in led.features]
        people = next((u for u in reversed(alive) if is_several(u)), None)
        if people is None:
            return scene.cast.last_people or (None, Group.UNKNOWN)
    else:
        people = _people_of(match) or _side(scene, count)
    if people is None:
        return None, _ranks_of(scene, count)
    if "OWN_SIDE" in people.features:
        return None, group_of(people)
    return noun_of(scene, people), group_of(people)


def _ranks_of(scene: Scene, count: Unit) -> Group:
    """Tell on which side those are who count their own dead: "dans leurs rangs"."""
    if not own_ranks([u for u in scene.units if u.start >= count.end]):
        return Group.UNKNOWN
    sentence = sentence_of(scene.units, count.start)
    sides = [u.features for u in sentence if u.end <= count.start]
    last = next((f for f in reversed(sides) if f & _SIDES), frozenset[str]())
    return Group.ATTACKER if last & _FIGHTING else Group.MILITARY


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


def _people_of(match: Match) -> Unit | None:
    """Give the people that a bare count is of."""
    roles = ("of", "of_others", "of_both", "own")
    return next((u for name in roles if (u := match.role(name))), None)


def _is_made(scene: Scene, unit: Unit) -> bool:
    """Tell whether people are what an attack has made: "a fait dix déplacés"."""
    sentence = sentence_of(scene.units, unit.start)
    verbs = [u for u in sentence if "VG" in u.features and u.end <= unit.start]
    return bool(verbs) and {"CAUSE", "ACTIVE"} <= verbs[-1].features


def _side(scene: Scene, count: Unit) -> Unit | None:
    """Find whose side a bare count is told of: "côté armée : six morts"."""
    before = [u for u in sentence_of(scene.units, count.start) if u.end <= count.start]
    for at in range(len(before) - 1, -1, -1):
        if "OWN_SIDE" in before[at].features:
            return before[at]
        if not at:
            break
        led = before[at - 1]
        if at > 1 and "DET" in led.features:
            led = before[at - 2]
        if scene.words(led).lower() in _AMONG:
            return before[at] if before[at].features & _PEOPLED else None
    return None


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
        risen = any("RISE" in u.features for u in before)
        if risen and words.startswith("de "):
            return attrs.evolve(Quantity.exact(quantity.high), text=quantity.text)
    return quantity


def _toll(scene: Scene, who: Unit, harm: Harm) -> Toll | None:
    """Read people and their count; "les passagers" are people told before."""
    if who.features & _BARE and "PEOPLE_NP" not in who.features:
        return Toll(harm, _counted(scene, who))
    if is_rest(scene, who) or is_whole(scene, who):
        return None
    quantity = stated_count(scene, who)
    if quantity == UNSPECIFIED and is_side(scene, who):
        return None
    if quantity == UNSPECIFIED and (is_one(who) or is_single(scene, who)):
        quantity = Quantity.exact(1)
    if quantity == UNSPECIFIED and is_known(who):
        return None
    if quantity == UNSPECIFIED and is_of_noun(scene, who):
        return None
    return Toll(harm, quantity, noun_of(scene, who), group_of(who))
