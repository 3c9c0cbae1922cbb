# SPDX-License-Identifier: MIT
"""Interviews: whom an article puts questions to, and which quotations answer them."""

from sys import maxsize
from typing import Final

from sahelcoop.model.actors import ActorKind, UnnamedSource
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.speech.cues import has_verb
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.talk import Focus

__all__ = ["answers", "asks", "note_question"]

_OPENING: Final = 8
"""Units of a paragraph among which an answer opens, after a dash or a name."""


def asks(sentence: Sentence) -> bool:
    """Tell whether a sentence is a question in the article's own voice."""
    if "QUESTION" not in sentence.scene.features:
        return False
    stop = sentence.units[sentence.last : sentence.last + 1]
    return any("QUESTION" in u.features for u in stop) and not sentence.quotes()


def note_question(sentence: Sentence) -> None:
    """Remember that somebody is asked or addressed: "Le regrettez-vous ?"."""
    talk, scene = sentence.scene.cast.talk, sentence.scene
    told = sentence.units[sentence.first : sentence.last]
    inside = leaves(told) if "YOU" in scene.utterance.features else ()
    addressed = any("YOU" in u.features for u in inside) and not sentence.quotes()
    if addressed or asks(sentence):
        talk.asking, talk.addressed = True, talk.addressed or addressed
        if not talk.answered:
            talk.interviewed = _whom(scene)


def _whom(scene: Scene) -> Focus | None:
    """Find who may be asked: the last person told of before the paragraph.

    Else it is who is named in the title, or who is told of by an office alone.
    """
    before = scene.cast.talk.before[::-1]
    people = [focus for focus in before if focus.person]
    named = scene.cast.recent(lambda m: m.kind is ActorKind.PERSON, maxsize)
    if not people and named is not None:
        return Focus((named.ref(),), named.feminine, plural=False, person=True)
    unnamed = (
        focus
        for focus in before
        if not focus.plural and isinstance(focus.parties[0], UnnamedSource)
    )
    return next(iter(people), None) or next(unnamed, None)


def answers(scene: Scene) -> bool:
    """Tell whether a quotation answers a question; who is interviewed speaks then.

    In an interview every quotation that stands alone does so. After a question to
    nobody the next sentence may still tell who speaks.
    """
    talk = scene.cast.talk
    if talk.interviewed is None:
        return False
    opening = scene.units[:_OPENING]
    quoted = any("QUOTE" in unit.features for unit in opening)
    named = any("PERSON" in unit.features for unit in opening)
    alone = not has_verb(scene.units)
    asked = talk.asked and (alone or talk.answered or talk.addressed)
    answered = asked or (talk.answered and alone)
    if not answered or named or not quoted:
        return False
    talk.see(talk.interviewed)
    talk.answered = talk.answered or talk.addressed
    return talk.answered
