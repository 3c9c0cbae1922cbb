# SPDX-License-Identifier: MIT
"""Whom a pronoun stands for: "il", "ces derniers", "le second"."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.reading.cast import Member
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.bearers import suiting
from sahelcoop.reading.speech.holders import people_told
from sahelcoop.reading.talk import Focus

__all__ = ["is_latter", "latter", "meant"]

_SHE: Final = ("elle", "celle", "cette")
_LATTER: Final = ("ce dernier", "cette dernière", "celui-ci", "celle-ci")
_THEY: Final = frozenset({"ils", "elles", "eux", "ceux-ci", "celles-ci"})
_RANKS: Final = {"premier": 0, "première": 0, "second": 1, "seconde": 1}
"""Which of two people told before a word means."""
_OFTEN: Final = 3
"""Least words of one person among the last that show that no other speaks."""
_PAIR: Final = 2


def is_latter(scene: Scene, voice: Unit) -> bool:
    """Tell whether a voice is "ce dernier", who is told of last."""
    return scene.words(voice).lower().startswith(_LATTER)


def latter(scene: Scene, pronoun: Unit) -> Unit | None:
    """Find who is told last in the sentence before, be it by no name: "ce dernier"."""
    word = scene.words(pronoun).lower()
    if not word.startswith(_LATTER):
        return None
    marks = {"S", "F" if word.startswith(_SHE) else "M"}
    people = [u for u in people_told(scene.cast.talk.units) if u.features >= marks]
    named = _latter(scene, pronoun.start, she="F" in marks)
    at = named.evidence[-1].start if named is not None else 0
    return next((unit for unit in people[-1:] if unit.start > at), None)


def meant(scene: Scene, pronoun: str, at: int) -> tuple[Party, ...]:
    """Find whom a pronoun at an offset stands for; its gender may be unknown."""
    word = pronoun.lower().strip("-").removeprefix("t-")
    rank = _RANKS.get(word.rpartition(" ")[2])
    if rank is not None:
        return _pair(scene, at)[rank : rank + 1]
    she = word.startswith(_SHE)
    plural = word in _THEY or word.endswith("derniers")
    if word.startswith(_LATTER) and (named := _latter(scene, at, she=she)):
        return (named.ref(),)
    fitting = [
        focus
        for focus in scene.cast.talk.backwards()
        if focus.feminine in {she, None} and plural == focus.plural
    ]
    first = next((focus for focus in fitting if not focus.state), None)
    if first is not None and not (first.person or first.spoke):
        first = next((f for f in fitting if f in _alone(scene)), first)
    people = first is not None and first.person
    found = first if people else next(iter(fitting), None)
    if found is not None:
        return found.parties
    member = None if plural else scene.cast.recent(suiting(she=she), at)
    return (member.ref(),) if member is not None else ()


def _alone(scene: Scene) -> Sequence[Focus]:
    """Give the person who alone has spoken of late: who is interviewed."""
    spoke = [focus for focus in scene.cast.talk.seen if focus.spoke]
    names = {focus.parties[0].name for focus in spoke}
    alone = len(spoke) >= _OFTEN and len(names) == 1 and spoke[-1].person
    return spoke if alone else ()


def _pair(scene: Scene, at: int) -> tuple[Party, ...]:
    """Give the two told last together, else the two people named last, in order."""
    pairs = (f.parties for f in scene.cast.talk.backwards() if len(f.parties) == _PAIR)
    last = [m for named, m in reversed(scene.cast.mentions) if named < at]
    people = (member.ref() for member in last if member.kind is ActorKind.PERSON)
    named = tuple(dict.fromkeys(people))[_PAIR - 1 :: -1]
    return next(pairs, named)


def _latter(scene: Scene, at: int, *, she: bool) -> Member | None:
    """Find who was named last: "cette dernière" is a woman before a feminine name.

    Somebody who may be a man or a woman is, if no feminine name came after.
    """
    person = scene.cast.recent(suiting(she=she), at)
    if not she or (person is not None and person.feminine):
        return person
    return scene.cast.recent(lambda m: m is person or bool(m.feminine), at)
