# SPDX-License-Identifier: MIT
"""Which drafts of attacks are of one attack."""

import re
from itertools import product
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import Group, Harm
from sahelcoop.model.places import Place
from sahelcoop.reading.attack.days import is_before, is_within
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.hints import suits_hint
from sahelcoop.reading.attack.revisions import same_toll
from sahelcoop.reading.attack.settled import is_wide
from sahelcoop.reading.attack.tellings import EVENTS, Telling
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["clash", "follows", "same_attack"]

_LIGHT: Final = frozenset({"A", "ADJ", "ADJ_BEFORE", "DE", "DET", "NUMBER"})
_FOLLOWING: Final = frozenset({"suite", "après", "lendemain", "veille"})
_WEEKDAY: Final = "dates.weekday"
_ELIDED: Final = re.compile(r"\b[dl]['’]")
_NEAR: Final = 2
"""Most utterances between two mentions of an attack that only one of them dates."""
_MORE: Final = 1
"""How many more where the second only tells who was hurt."""
_FAR: Final = 8
"""Most utterances between an attack and words that only point back at it."""


def clash(one: Draft, other: Draft) -> bool:
    """Tell whether date or place set two drafts apart."""
    dates = [d.edtf for d in (one.get("date"), other.get("date")) if d is not None]
    if len(dates) == 2 and not _overlap(*dates):
        return True
    near = (
        isinstance(one, Episode)
        and isinstance(other, Episode)
        and (one.near or other.near)
    )
    places = one.get("places"), other.get("places")
    if near and all(places) and not _is_elsewhere(one, other):
        lands = [{p.country for p in each} - {None} for each in places]
        return all(lands) and lands[0].isdisjoint(lands[1])
    return all(places) and not any(
        _same_place(a, b) for a in places[0] for b in places[1]
    )


def _is_elsewhere(one: Draft, other: Draft) -> bool:
    """Tell whether a place leads to another act: "À Boni, une mine a tué un homme"."""
    if not isinstance(other, Episode) or one.utterance == other.utterance:
        return False
    led = other.sources["places"][0].start < other.start
    return led and other.telling is Telling.TOLD and not other.known


def _overlap(one: str, other: str) -> bool:
    """Tell whether one date lies in the other: a day in its month, night or year."""
    a, b = (date.rstrip("~?%") for date in (one, other))
    return a in b or b in a or is_within(a, b) or is_within(b, a)


def _same_place(one: Place, other: Place) -> bool:
    if is_wide(one) or is_wide(other):
        return len({one.country, other.country} - {None}) < 2
    a, b = (set(_ELIDED.sub(" ", p.name).split()) for p in (one, other))
    named = [{w for w in words if not w.islower()} for words in (a, b)]
    return a <= b or b <= a or (named[0] == named[1] != set())


def same_attack(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts of an article may be one attack."""
    distance = abs(one.utterance - other.utterance)
    if not isinstance(one, Episode) or not isinstance(other, Episode):
        return isinstance(one, Episode) and distance <= _NEAR
    if one.hint or other.hint:
        return suits_hint(one, other) and not clash(one, other)
    near = distance <= _NEAR
    placed = other.placing and near and _lies_within(one, other)
    placed |= other.answer and near and not clash(one, other.without("date"))
    apart = other.fresh or other.anew or _is_of_other_days(one, other)
    bare = other.without("places") if _is_at_a_detail(other) else other
    if apart or (clash(one, bare) and not placed):
        return False
    if other.telling <= Telling.POINTED:
        return distance <= _FAR or _is_there(one, other)
    back = one.telling is Telling.TOLD and other.goes_back_from(one)
    back = back and not _is_of_this_week(other)
    if back or _is_other_toll(one, other):
        return False
    dated = all(d.get("date") is not None for d in (one, other))
    sided = _side(one) and _side(other) and _side(one) != _side(other)
    sided = sided and not _is_return_fire(one, other)
    sided = sided or _strikes_back(one, other) or _is_of_the_other_side(one, other)
    return not sided and (dated or distance <= _reach(one, other))


def _is_at_a_detail(other: Episode) -> bool:
    """Tell whether a known act is only said to be at a site without a name."""
    sites = other.get("places") or ()
    return other.known and bool(sites) and all(p.name.islower() for p in sites)


def _is_of_other_days(one: Episode, other: Episode) -> bool:
    """Tell whether one stands beside earlier days, or under the heading of another."""
    date, later = one.get("date"), other.get("date")
    if date is None:
        if one.heading is None or later is None or other.known:
            return False
        told = other.telling > Telling.POINTED
        return told and not _overlap(one.heading[0], later.edtf)
    earlier = bool(other.days) and all(is_before(d, date.edtf) for d in other.days)
    day, at = other.heading or (date.edtf, 0)
    return earlier or (at > one.utterance and not _overlap(day, date.edtf))


def _is_there(one: Draft, other: Draft) -> bool:
    """Tell a toll of the very place of an attack: "les blessés de Ber"."""
    pairs = product(one.get("places") or (), other.get("places") or ())
    return any(a.name == b.name and not is_wide(a) for a, b in pairs)


def _is_of_this_week(draft: Episode) -> bool:
    """Tell a day by its name alone, of which a pluperfect tells no older attack."""
    return all(told.rule == _WEEKDAY for told in draft.sources["date"])


def _lies_within(one: Episode, other: Episode) -> bool:
    """Tell whether the place told of a known attack may be a village no table knows.

    "Deux civils ont été tués à Mora. L'attaque a eu lieu dans la localité de Zibane."
    """
    unlisted = all(place.kind is None for place in other.get("places") or ())
    return unlisted and not clash(one.without("places"), other)


def _reach(one: Episode, other: Episode) -> int:
    """Give how far from an attack another mention may be of it."""
    tolls = other.get("tolls") or ()
    fought = bool(tolls) and all(toll.group is Group.ATTACKER for toll in tolls)
    back = other.known or (fought and _is_bare(other)) or _cost_the_same(one, other)
    back = back or _is_boast_of(one, other)
    return _FAR if back else _NEAR + _MORE * _is_bare(other)


def _is_boast_of(one: Draft, other: Episode) -> bool:
    """Tell what an author of the attack says to have done, and not when or where."""
    authors = [{str(a.who) for a in d.get("perpetrators") or ()} for d in (one, other)]
    elsewhere = other.get("date") or other.get("places")
    return other.boasted and not elsewhere and not authors[0].isdisjoint(authors[1])


def _is_bare(draft: Episode) -> bool:
    """Tell whether it only tells who was hurt: "trois soldats ont été tués"."""
    told = ("date", "places", "perpetrators")
    hurt = {toll.who for toll in draft.get("tolls") or ()}
    struck = {target.description for target in draft.get("targets") or ()} - hurt
    return not (struck or any(draft.get(name) for name in told))


def _strikes_back(one: Episode, other: Episode) -> bool:
    """Tell whether what an army has struck is not what is told struck next."""
    by_them = not other.inferred or bool(other.get("perpetrators"))
    told = other.telling is Telling.TOLD and by_them and not other.by_force
    struck = {target.group for target in other.get("targets") or ()}
    return one.by_force and told and bool(struck) and Group.ATTACKER not in struck


def _is_return_fire(one: Episode, other: Episode) -> bool:
    """Tell whom an army killed, nobody says where or when, right after its own dead."""
    elsewhere = other.get("date") or other.get("places")
    beside = 0 <= other.utterance - one.utterance <= 1
    lost = {toll.group for toll in one.get("tolls") or ()}
    fought = {toll.group for toll in other.get("tolls") or ()}
    ours = other.boasted and other.by_force and Group.MILITARY in lost
    return ours and beside and not elsewhere and fought == {Group.ATTACKER}


def _is_of_the_other_side(one: Episode, other: Episode) -> bool:
    """Tell what an army did on a day told from what others had done before."""
    armies = (one.by_force, other.by_force and not other.by_teller)
    authors = all(draft.get("perpetrators") for draft in (one, other))
    dated = (one.get("date") is not None, other.get("date") is not None)
    return authors and armies == (False, True) and dated == (False, True)


def _cost_the_same(one: Draft, other: Draft) -> bool:
    """Tell whether figures for the same people are told in both, and are the same."""
    pairs = [
        (old, new)
        for old in one.get("tolls") or ()
        for new in other.get("tolls") or ()
        if old.harm is new.harm and old.who and new.who
    ]
    return bool(pairs) and all(same_toll(old, new) for old, new in pairs)


def _is_other_toll(one: Episode, other: Episode) -> bool:
    """Tell whether a bare toll is of no attack told later with dead of its own."""
    told = one.get("date") or one.get("perpetrators")
    stands = one.telling > Telling.COST or (told and not one.refers_back)
    if stands or one.utterance == other.utterance:
        return False
    dead = [
        [t for t in draft.get("tolls") or () if t.harm is Harm.KILLED]
        for draft in (one, other)
    ]
    return all(dead) and not any(same_toll(a, b) for a in dead[0] for b in dead[1])


def _side(draft: Draft) -> Group | None:
    """Tell which side is attacked, where targets tell it."""
    groups = {t.group for t in draft.get("targets") or ()} - {Group.UNKNOWN}
    fighters = Group.ATTACKER in groups
    return None if not groups else Group.ATTACKER if fighters else Group.MIXED


def follows(scene: Scene, act: Unit, other: Unit) -> bool:
    """Tell two attacks by what comes between: "la frappe fait suite à l'embuscade"."""
    both = act.features & EVENTS and other.features & EVENTS
    before = [u for u in scene.units if act.end <= u.start and u.end <= other.start]
    while before and not before[-1].features.isdisjoint(_LIGHT):
        before.pop()
    word = scene.words(before[-1]).lower().split()[-1] if before else ""
    return bool(both) and word in _FOLLOWING
