# SPDX-License-Identifier: MIT
"""Going back in time: what somebody "avait dit", in another setting than the rest."""

import re
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.sentence import Sentence

__all__ = ["comes_back", "goes_back", "note_tense"]

_TWO: Final = 2
_ADDS: Final = re.compile(
    r"ajout|poursui|précis|conclu|insist|renchéri|enchaîn|complèt"
)
_PAST: Final = frozenset({"IMPF", "COMPOUND"})


def comes_back(scene: Scene, verb: Unit | None) -> bool:
    """Tell whether a verb of speech comes back from what somebody "avait dit"."""
    earlier = scene.cast.talk.setting.earlier
    return earlier and verb is not None and "IMPF" not in verb.features


def resumes(scene: Scene, verb: Unit | None) -> bool:
    """Tell whether a verb tells of what was said once, or adds to what was said."""
    if verb is None or "COND" in verb.features:
        return False
    adds = _ADDS.match(scene.words(verb).lower()) is not None
    return adds or verb.features >= {"COMPOUND", "PRES"}


def note_tense(scene: Scene, verb: Unit | None) -> None:
    """Remember whether what was said last is told as earlier than the rest."""
    talk = scene.cast.talk
    earlier = verb is not None and verb.features >= _PAST
    if earlier is not talk.setting.earlier:
        talk.setting = attrs.evolve(talk.setting, earlier=earlier)


def goes_back(sentence: Sentence) -> bool:
    """Tell whether a sentence goes back in time: "Plus tôt, il avait affirmé que"."""
    opening = sentence.units[sentence.first : sentence.first + _TWO]
    words = [sentence.scene.words(unit).lower() for unit in opening]
    return words == ["plus", "tôt"] or words[:1] == ["auparavant"]
