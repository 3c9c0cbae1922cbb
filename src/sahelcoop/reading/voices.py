# SPDX-License-Identifier: MIT
"""From voices to parties: whom a pronoun, an office or a description stands for."""

from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.reading.cast import Member
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["feminine", "head_of", "speakers_of"]

_KINDS: Final = {
    "OF_COMPANY": frozenset({ActorKind.COMPANY, ActorKind.PRIVATE_MILITARY_COMPANY}),
    "OF_GROUP": frozenset({ActorKind.ARMED_GROUP}),
    "OF_GOVERNMENT": frozenset({ActorKind.GOVERNMENT}),
    "OF_ORGANISATION": frozenset(
        {ActorKind.ORGANISATION, ActorKind.INTERNATIONAL_ORGANISATION}
    ),
}
_NAMES: Final = frozenset({"PERSON", "NAME", "PARTIES"})
_POINTING: Final = frozenset({"DEF", "POSS", "DEM"})
_ARTICLES: Final = ("le ", "la ", "les ", "l'", "l’")
_SHE: Final = ("elle", "celle", "cette")
_THEY: Final = frozenset({"ils", "elles", "eux", "ceux-ci", "celles-ci"})


def head_of(voice: Unit) -> Unit:
    """Give the chunk that a voice is made around."""
    found = voice.match.role("head") if voice.match is not None else None
    if found is None:
        return voice
    return head_of(found) if "VOICE" in found.features else found


def feminine(scene: Scene, voice: Unit, speakers: tuple[Party, ...]) -> bool | None:
    """Tell the gender of who speaks: by who it is, or by the words used here."""
    first = next(leaves((voice,)))
    article = scene.words(first).lower()
    if article in {"la", "une", "cette"}:
        return True
    if article in {"le", "un", "ce"}:
        return False
    refs = [p for p in speakers if isinstance(p, ActorRef)]
    return scene.cast.member(refs[0]).feminine if len(refs) == 1 else None


def speakers_of(scene: Scene, voice: Unit) -> tuple[Party, ...]:
    """Give everyone that *voice* stands for; nobody when the article does not tell."""
    head = head_of(voice)
    if head.features & {"PRONOUN", "HIM"}:
        return meant(scene, scene.words(head), head.start)
    if head.features & _NAMES:
        return tuple(_titled(scene, voice, p) for p in parties(scene, head))
    if _definite(voice):
        known = _described(scene, head)
        if known is not None:
            return (known,)
    return (_unnamed(scene, voice, head),)


def _unnamed(scene: Scene, voice: Unit, head: Unit) -> UnnamedSource:
    words = scene.words(voice)
    article = next((a for a in _ARTICLES if words.lower().startswith(a)), "")
    told = parties(scene, head) if "UNNAMED" in head.features else ()
    count = next((getattr(p, "count", None) for p in told), None)
    return UnnamedSource(words[len(article) :], count)


def _definite(voice: Unit) -> bool:
    first = next(leaves((voice,)))
    return "INDEF" not in first.features and bool(first.features & _POINTING)


def _titled(scene: Scene, voice: Unit, party: Party) -> Party:
    """Add the role that stands in apposition after a name."""
    span = voice.match.roles.get("role") if voice.match is not None else None
    if not span or not isinstance(party, ActorRef):
        return party
    role = scene.words(Unit(span[0].start, span[-1].end, frozenset()))
    told = scene.cast.member(party).roles
    told.setdefault(role, None)
    return attrs.evolve(party, role=next(iter(told)))


def meant(scene: Scene, pronoun: str, at: int) -> tuple[Party, ...]:
    """Find whom a pronoun at an offset stands for."""
    word = pronoun.lower().strip("-").removeprefix("t-")
    she = word.startswith(_SHE)
    plural = word in _THEY or word.endswith("derniers")
    found = scene.cast.talk.find(feminine=she, plural=plural)
    if found or plural:
        return found

    def suits(member: Member) -> bool:
        return member.kind is ActorKind.PERSON and member.feminine in {she, None}

    member = scene.cast.recent(suits, at)
    return (member.ref(),) if member is not None else ()


def _described(scene: Scene, head: Unit) -> Party | None:
    """Find whom a definite description means: an office, a body, or just a person."""
    words = scene.words(head)
    if "COLLECTIVE" in head.features:
        kinds = frozenset[ActorKind]().union(
            *(kinds for name, kinds in _KINDS.items() if name in head.features)
        )
        member = scene.cast.recent(lambda m: m.kind in kinds, head.start)
        return member.ref(words) if member is not None else None
    if "ROLE" in head.features:
        country = next(
            (u.value for u in leaves((head,)) if "DEMONYM" in u.features), None
        )
        return scene.cast.by_role(words, country, head.start)
    if {"PEOPLE", "S"} <= head.features:
        seen = meant(scene, "elle" if "F" in head.features else "il", head.start)
        return next((p for p in seen if isinstance(p, ActorRef)), None)
    return None
