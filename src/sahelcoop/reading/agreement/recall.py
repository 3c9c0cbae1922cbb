# SPDX-License-Identifier: MIT
"""Which states an article has told before a deal, by their keys."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from sahelcoop.model.actors import ActorKind, NameKind
from sahelcoop.reading.parties import entry_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "BODIES",
    "DEALING",
    "before_of",
    "bodies_just_named",
    "group_before",
    "home",
    "hosts",
    "just_named",
    "last_told",
    "mentions",
    "of_one_sentence",
    "together_told",
    "told_before",
]

BODIES: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE, ActorKind.PERSON}
)
"""Kinds that sign for their country."""
DEALING: Final = frozenset({ActorKind.STATE, ActorKind.GOVERNMENT})


def told_before(
    scene: Scene, before: int, kinds: frozenset[ActorKind] = DEALING
) -> list[tuple[int, str]]:
    """Give who was told before an offset, by key, each where last told."""
    last: dict[str, int] = {}
    for member in scene.cast.members.values():
        key = member.country if member.kind in BODIES else member.key
        starts = [e.start for e in member.evidence if e.start < before]
        if member.kind in kinds and key is not None and starts:
            last[key] = max(last.get(key, -1), *starts)
    named = leaves(scene.units) if ActorKind.STATE in kinds else ()
    for leaf in named:
        entry = entry_of(leaf) if "STATE" in leaf.features else None
        if entry is not None and entry.country and leaf.start < before:
            last[entry.country] = max(last.get(entry.country, -1), leaf.start)
    return sorted((at, key) for key, at in last.items())


def last_told(
    scene: Scene, told: list[tuple[int, str]], count: int
) -> list[tuple[int, str]]:
    """Give the states told last; of two in two sentences one is that spoken of most."""
    last = told[-count:] if count > 1 else []
    if len(last) != 2 or len(of_one_sentence(scene, last)) > 1:
        return last
    return [max(told[:-1], key=lambda one: mentions(scene, one[1])), last[1]]


def together_told(scene: Scene, before: int, count: int = 0) -> list[tuple[int, str]]:
    """Give the *count* states, or several, last told in one sentence: "les trois".

    Who leads them may have been told in their stead.
    """
    starts = [s.start for s in scene.document.sentences]
    for kinds in (DEALING, BODIES):
        told: dict[int, dict[str, int]] = {}
        for member in scene.cast.members.values():
            if member.kind in kinds and member.country:
                for at in (e.start for e in member.evidence if e.start < before):
                    told.setdefault(bisect_right(starts, at), {})[member.country] = at
        for n in sorted(told, reverse=True):
            if len(told[n]) == count or (not count and len(told[n]) > 1):
                return [(at, key) for key, at in told[n].items()]
    return []


def home(scene: Scene) -> list[str]:
    """Give the state whose town opens the article: its own land goes without saying."""
    town = scene.document.metadata.dateline_place
    words = "" if town is None else scene.document.text[town.start : town.end]
    told = (place for place in scene.lexicon.places if place.name == words)
    return [place.country for place in told if place.country][:1]


def mentions(scene: Scene, key: str) -> int:
    """Count how often a state or company was told."""
    return sum(
        len(member.evidence)
        for member in scene.cast.members.values()
        if key in {member.key, member.country}
    )


def group_before(scene: Scene, before: int, own: set[str]) -> list[str]:
    """Give the states beside *own* told in one sentence, the last before an offset."""
    told = told_before(scene, before)
    return of_one_sentence(scene, [(at, key) for at, key in told if key not in own])


def just_named(scene: Scene, before: int) -> list[str]:
    """Give the states that the sentence right before that of an offset names.

    Demonyms name them too: "le ministre togolais a reçu une délégation du Ghana".
    """
    sentences = scene.document.sentences
    at = bisect_right([s.start for s in sentences], before) - 1
    if at < 1:
        return []
    last = sentences[at - 1]
    told = [
        key
        for where, key in told_before(scene, last.end, BODIES)
        if where >= last.start
    ]
    lexicon = scene.lexicon
    forms = (form.lower().replace("’", "'") for form in last.tokens.forms)
    keys = (lexicon.demonyms.get(f) or lexicon.dealers.get(f) for f in forms)
    return list(dict.fromkeys([*told, *filter(None, keys)]))


def bodies_just_named(scene: Scene, before: int) -> list[str]:
    """Give the organisation that the sentence right before names, by its envoys too."""
    told = [key for key in just_named(scene, before) if key.startswith("io-")]
    return told[-1:]


def hosts(scene: Scene, before: int, guest: str) -> list[str]:
    """Give the state in whose capital the sentence before tells that a *guest* was."""
    start, end = before_of(scene, before), before
    text = scene.document.text[start:end].replace("’", "'")
    capitals = (
        (state.country, name.text)
        for state in scene.lexicon.states.values()
        for name in state.names
        if name.kind is NameKind.METONYM and state.country != guest
    )
    found = ((text.find(f"à {name}"), code) for code, name in capitals)
    return [code for at, code in sorted(found) if at >= 0 and code][:1]


def before_of(scene: Scene, offset: int) -> int:
    """Give where the sentence right before that of an offset starts."""
    starts = [s.start for s in scene.document.sentences]
    return starts[max(0, bisect_right(starts, offset) - 2)] if starts else 0


def of_one_sentence(scene: Scene, told: Sequence[tuple[int, str]]) -> list[str]:
    """Give those of *told* that stand in the sentence of the last one."""
    if not told:
        return []
    starts = [s.start for s in scene.document.sentences]
    first = starts[bisect_right(starts, told[-1][0]) - 1] if starts else 0
    return [key for at, key in told if at >= first]
