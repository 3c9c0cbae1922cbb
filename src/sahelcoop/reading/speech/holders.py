# SPDX-License-Identifier: MIT
"""Holders: who has an office that is told without a name, or beside a bare one."""

import re
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.reading.cast import Member
from sahelcoop.reading.scene import Scene

__all__ = ["holding", "last_named", "office_again", "only_woman", "varied"]

_VARIED: Final = ("patron ", "patronne ", "homme fort ", "numéro un ", "maître ")
"""How words open that the press has for somebody told before, and for nobody new."""
_FORMER: Final = re.compile(r"ancienn?e? \w+|ex-\w+")
"""Who once was something that the words leave open: "l’ancien commandant"."""


def holding(scene: Scene, member: Member, party: ActorRef) -> ActorRef:
    """Add the office whose holder the paragraph told of right before a bare name."""
    focus = scene.cast.talk.here
    last = focus.parties[0] if focus is not None and not focus.plural else None
    if not isinstance(last, UnnamedSource):
        return party
    known = [scene.cast.same_office(each, last.name) for each in member.offices]
    if not (_is_bare(member) or (any(known) and not member.roles)):
        return party
    title = scene.lexicon.words.get(last.name.partition(" ")[0].lower(), frozenset())
    if "OFFICE" not in title or "P" in title:
        return party
    member.roles[last.name] = None
    return attrs.evolve(party, role=last.name)


def only_woman(scene: Scene, head: Unit) -> Party | None:
    """Find the one woman of an article, whom the press calls by several offices."""
    people = (m for m in scene.cast.members.values() if m.kind is ActorKind.PERSON)
    women = [member for member in people if member.feminine]
    if "F" not in head.features or "M" in head.features or len(women) != 1:
        return None
    return women[0].ref(scene.words(head))


def office_again(scene: Scene, words: str) -> Party | None:
    """Find the unnamed holder of an office who spoke before."""
    for focus in scene.cast.talk.backwards():
        for party in focus.parties:
            unnamed = isinstance(party, UnnamedSource)
            if unnamed and scene.cast.same_office(words, party.name):
                return party
    return None


def last_named(scene: Scene, head: Unit) -> Party | None:
    """Find whom the paragraph told of by a bare name, whose office nothing has told."""
    focus = scene.cast.talk.here
    member = scene.cast.member_of(focus.parties[0]) if focus is not None else None
    if member is None or "S" not in head.features or not _is_bare(member):
        return None
    if member.feminine not in {"F" in head.features, None}:
        return None
    words = scene.words(head)
    member.roles[words] = None
    return member.ref(words)


def varied(scene: Scene, head: Unit) -> Party | None:
    """Find the person spoken of last, whom the press calls "le patron de …"."""
    words = scene.words(head)
    former = _FORMER.fullmatch(words.lower())
    if not (former or words.lower().startswith(_VARIED)):
        return None
    people = [focus for focus in scene.cast.talk.backwards() if focus.person]
    spoke = [focus for focus in people if former and focus.spoke]
    member = next((scene.cast.member_of(f.parties[0]) for f in spoke or people), None)
    fits = member is not None and member.feminine in {"F" in head.features, None}
    return member.ref(words) if member is not None and fits else None


def _is_bare(member: Member) -> bool:
    """Tell whether nothing says what office a person holds."""
    person = member.kind is ActorKind.PERSON
    return person and not (member.roles or member.offices)
