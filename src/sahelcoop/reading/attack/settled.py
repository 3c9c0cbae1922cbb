# SPDX-License-Identifier: MIT
"""What two mentions of one attack give together: its authors, targets and places."""

import re
from typing import Any, Final

from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import AttackKind, Basis, Group, Perpetrator, Target
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.reading.attack.arms import each_weapon
from sahelcoop.reading.attack.days import is_within
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.unnamed import each_kind

__all__ = [
    "WIDE",
    "is_by_group",
    "is_finer",
    "is_wide",
    "kills_fighters",
    "targets_of",
    "united",
]

_STRENGTH: Final = (Basis.UNKNOWN, Basis.ASSERTED, Basis.SUSPECTED, Basis.CLAIMED)
WIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.AREA})
_VAGUE: Final = re.compile(
    r"(?i)\b(?:région|province|département|zone|[ée]tat"
    r"|(?:nord|sud|est|ouest|centre)(?:-\w+)?) d"
)
"""What a site is in where only the land around it is told."""
_SETTLED: Final = re.compile(
    r"\b(?:village|ville|localité|commune|hameau|île"
    r"|camp|base|caserne|garnison|position|poste) d\S+ ?[A-ZÉ]"
)
"""A settlement with a name of its own, though no table knows it."""
_POSTS: Final = frozenset(
    {
        *("avant-poste", "base", "camp", "campement", "cantonnement", "caserne"),
        *("détachement", "garnison", "position", "poste"),
    }
)
"""Words for a site of soldiers, which are used for one another."""


def united(one: Draft, two: Draft) -> dict[str, Any]:
    """Give what two mentions together say of all but day, certainty and toll."""
    settled: dict[str, Any] = {}
    authors = authors_of(one.get("perpetrators") or (), two.get("perpetrators") or ())
    if authors:
        settled["perpetrators"] = authors
    kinds = [k for k in (one.get("kind"), two.get("kind")) if k]
    apt = [k for k in kinds if k is not AttackKind.ATTACK] or kinds
    settled |= {"kind": apt[0]} if apt else {}
    places = places_of(one.get("places") or (), two.get("places") or ())
    if places:
        settled["places"] = places
    means = each_weapon((*(one.get("means") or ()), *(two.get("means") or ())))
    if means:
        settled["means"] = means
    told_by = (*(one.get("according_to") or ()), *(two.get("according_to") or ()))
    if told_by:
        settled["according_to"] = each_kind(told_by)
    targets = targets_of(_struck(one, two))
    if targets:
        scenes = {place.name for place in places if place.kind is not None}
        struck = tuple(t for t in targets if t.description not in scenes)
        settled["targets"] = struck or targets
    return settled


def authors_of(
    mine: tuple[Perpetrator, ...], new: tuple[Perpetrator, ...]
) -> tuple[Perpetrator, ...]:
    """Name each once, on the strongest basis; fighters without a name are those named.

    Where a group claims the act, nobody else is suspected of it. Where nobody has
    a name, they are the same under two words: "hommes", "assaillants". Who is told in
    one breath with an army is another: "l'armée et ses alliés russes".
    """
    found: dict[str, Perpetrator] = {}
    for author in (*mine, *new):
        name = str(author.who)
        known = found.get(name)
        if known is None or _rank(known) < _rank(author):
            found[name] = author
    ranked = sorted(found.values(), key=_rank, reverse=True)
    beside = {
        str(each.who)
        for told in (mine, new)
        for each in told
        if len(told) > 1 and each.basis is not Basis.UNKNOWN
    }
    named = [a for a in ranked if _is_named(a) or str(a.who) in beside]
    if any(author.basis is Basis.CLAIMED for author in named):
        named = [a for a in named if a.basis is not Basis.SUSPECTED]
    return tuple(named or ranked[:1])


def _is_named(author: Perpetrator) -> bool:
    return not isinstance(author.who, UnnamedSource)


def _rank(author: Perpetrator) -> int:
    return _STRENGTH.index(author.basis) if author.basis in _STRENGTH else 0


def _struck(one: Draft, two: Draft) -> tuple[Target, ...]:
    """Give what both tell as struck; a later sentence only says it in other words.

    "Un convoi … Trois véhicules ont brûlé": these are of the convoy. What it names more
    fully is kept, "le camp … le camp d’Inata", and things beside a force or a town.
    """
    told, again = one.get("targets") or (), two.get("targets") or ()
    common = any(t.description.islower() and t.actor is None for t in told)
    if common and one.utterance != two.utterance:
        words = [set(t.description.casefold().split()) for t in told]
        fuller = (set(t.description.casefold().split()) for t in again)
        pairs = zip(again, fuller, strict=True)
        again = tuple(t for t, full in pairs if any(part <= full for part in words))
    return (*told, *again)


def targets_of(every: tuple[Target, ...]) -> tuple[Target, ...]:
    """Drop targets whose words all stand in another's: "camp" beside "camp d'Inata".

    So is a site of soldiers that is told again by another word, and not by name.
    """
    words = [set(t.description.casefold().split()) for t in every]
    return tuple(
        target
        for n, target in enumerate(every)
        if not any(
            words[n] < words[m]
            or (words[n] == words[m] and m < n)
            or (m < n and _is_post_again(every[m], target))
            for m in range(len(every))
        )
    )


def _is_post_again(told: Target, target: Target) -> bool:
    heads = {t.description.casefold().split()[0].rstrip("s") for t in (told, target)}
    return heads <= _POSTS and target.description.islower()


def places_of(mine: tuple[Place, ...], new: tuple[Place, ...]) -> tuple[Place, ...]:
    """Keep the finer of the places told: a town, else what is near one."""
    return min((each for each in (mine, new) if each), key=_width, default=())


def _width(places: tuple[Place, ...]) -> int:
    near = all(place.precision is Precision.NEAR for place in places)
    around = any(_VAGUE.search(place.name) or place.name.islower() for place in places)
    return 2 + around if all(map(is_wide, places)) else int(near)


def is_wide(place: Place) -> bool:
    """Tell a country, a region, or a site without a name: "sur la base"."""
    lower = place.name[0].islower() and place.kind is None
    vague = place.country is None and not _SETTLED.search(place.name)
    around = _VAGUE.search(place.name) is not None
    return place.kind in WIDE or (lower and (vague or around))


def is_finer(new: Draft, old: Draft) -> bool:
    """Tell whether the day told later lies in the days told before."""
    days = [draft.get("date") for draft in (new, old)]
    return all(days) and is_within(*(d.edtf for d in days))


def is_by_group(draft: Draft) -> bool:
    """Tell whether somebody with a name did it: an army that kills them answers."""
    authors = draft.get("perpetrators") or ()
    return any(not isinstance(author.who, UnnamedSource) for author in authors)


def kills_fighters(draft: Draft) -> bool:
    """Tell whether a toll is of fighters alone."""
    tolls = draft.get("tolls") or ()
    return bool(tolls) and all(toll.group is Group.ATTACKER for toll in tolls)
