# SPDX-License-Identifier: MIT
"""From voices to parties: whom a pronoun, an office or a description stands for."""

from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.reading.cast import Member
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["head_of", "meant", "see", "speakers_of"]

_KINDS: Final = {
    "OF_COMPANY": frozenset({ActorKind.COMPANY, ActorKind.PRIVATE_MILITARY_COMPANY}),
    "OF_GROUP": frozenset({ActorKind.ARMED_GROUP}),
    "OF_GOVERNMENT": frozenset({ActorKind.GOVERNMENT}),
    "OF_ORGANISATION": frozenset(
        {ActorKind.ORGANISATION, ActorKind.INTERNATIONAL_ORGANISATION}
    ),
}
_NAMES: Final = frozenset({"PERSON", "ACTOR", "PARTIES"})
_POINTING: Final = frozenset({"DEF", "POSS", "DEM"})
_ARTICLES: Final = ("le ", "la ", "les ", "l'", "l’")
_GENDERS: Final = {
    **dict.fromkeys(("la", "une", "cette", "mme", "elle", "elles"), True),
    **dict.fromkeys(("le", "un", "ce", "m.", "il", "ils", "lui", "eux"), False),
}
"""Whether a first word tells a woman or a feminine noun."""
_SHE: Final = ("elle", "celle", "cette")
_THEY: Final = frozenset({"ils", "elles", "eux", "ceux-ci", "celles-ci"})


def head_of(voice: Unit) -> Unit:
    """Give the chunk that a voice is made around."""
    found = voice.match.role("head") if voice.match is not None else None
    if found is None:
        return voice
    return head_of(found) if "VOICE" in found.features else found


def see(scene: Scene, voice: Unit | None, who: tuple[Party, ...]) -> None:
    """Remember who spoke or was spoken of, with what pronoun goes with them."""
    head = head_of(voice) if voice is not None else None
    plural = len(who) > 1 or (head is not None and "P" in head.features - {"PRONOUN"})
    refs = [p for p in who if isinstance(p, ActorRef)]
    gender = scene.cast.member(refs[0]).feminine if len(refs) == 1 else None
    if voice is not None:
        first = scene.words(next(leaves((voice,)))).lower()
        gender = _GENDERS.get(first, gender)
    scene.cast.talk.see(who, feminine=gender, plural=plural)


def speakers_of(scene: Scene, voice: Unit) -> tuple[Party, ...]:
    """Give everyone that *voice* stands for; nobody when the article does not tell."""
    head = head_of(voice)
    if head.features & {"PRONOUN", "HIM"}:
        return meant(scene, scene.words(head), head.start)
    if head.features & _NAMES:
        return tuple(_titled(scene, voice, p) for p in parties(scene, head))
    known = _described(scene, voice, head)
    return (known or _unnamed(scene, voice, head),)


def _unnamed(scene: Scene, voice: Unit, head: Unit) -> UnnamedSource:
    words = scene.words(voice)
    article = next((a for a in _ARTICLES if words.lower().startswith(a)), "")
    told = parties(scene, head) if "UNNAMED" in head.features and head.match else ()
    count = next((getattr(p, "count", None) for p in told), None)
    return UnnamedSource(words[len(article) :], count)


def _titled(scene: Scene, voice: Unit, party: Party) -> Party:
    """Add the role that stands in apposition after a name."""
    span = voice.match.roles.get("role") if voice.match is not None else None
    if not span or not isinstance(party, ActorRef):
        return party
    told = scene.cast.member(party).roles
    told.setdefault(scene.words(Unit(span[0].start, span[-1].end, frozenset())), None)
    return attrs.evolve(party, role=next(iter(told)))


def meant(
    scene: Scene, pronoun: str, at: int, *, other: bool = False
) -> tuple[Party, ...]:
    """Find whom a pronoun at an offset stands for."""
    word = pronoun.lower().strip("-").removeprefix("t-")
    she = word.startswith(_SHE)
    plural = word in _THEY or word.endswith("derniers")
    found = scene.cast.talk.find(feminine=she, plural=plural, other=other)
    if found or plural:
        return found
    last = scene.cast.talk.last if other else ()

    def suits(member: Member) -> bool:
        right = member.kind is ActorKind.PERSON and member.feminine in {she, None}
        return right and member.name not in {p.name for p in last}

    member = scene.cast.recent(suits, at)
    return (member.ref(),) if member is not None else ()


def _described(scene: Scene, voice: Unit, head: Unit) -> Party | None:
    """Find whom a definite description means: an office, a body, or just a person."""
    first = next(leaves((voice,)))
    if "INDEF" in first.features or not first.features & _POINTING:
        return None
    if "ROLE" in head.features:
        country = next(
            (u.value for u in leaves((head,)) if "DEMONYM" in u.features), None
        )
        return scene.cast.by_role(scene.words(head), country, head.start)
    if head.end != voice.end:
        return None
    if "COLLECTIVE" in head.features:
        return _collective(scene, head)
    if {"PEOPLE", "S"} <= head.features:
        other = "POSS" in first.features
        pronoun = "elle" if "F" in head.features else "il"
        seen = meant(scene, pronoun, head.start, other=other)
        return next((p for p in seen if isinstance(p, ActorRef)), None)
    return None


def _collective(scene: Scene, head: Unit) -> Party | None:
    kinds = frozenset[ActorKind]().union(
        *(kinds for name, kinds in _KINDS.items() if name in head.features)
    )
    member = scene.cast.recent(lambda m: m.kind in kinds, head.start)
    return member.ref(scene.words(head)) if member is not None else None
