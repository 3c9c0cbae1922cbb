# SPDX-License-Identifier: MIT
"""One of several told before: "l’une de ces sources", "deux d’entre elles"."""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.reading.parties import is_she, unnamed
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.holders import bare
from sahelcoop.reading.unnamed import MANY, kind_of, singular

__all__ = ["is_one", "nameless"]

_PARTS: Final = re.compile(
    r"(?i)(?:l['’])?(?P<some>une?|deux|trois|quatre|plusieurs|certaine?s|quelques-une?s"
    r"|autre) (?:d['’](?:entre )?(?:eux|elles)|(?:de|d['’]entre) [cs]es "
    r"(?P<these>.+)|(?:des|d['’]entre les) (?P<those>.+))"
)
"""What takes some of those told before."""
_OTHER: Final = re.compile(r"(?i)l['’]autre")
_SEXED: Final = frozenset({"un", "une"})
_ONE: Final = _SEXED | {"autre"}


def is_one(words: str) -> bool:
    """Tell whether *words* take one of several: "l’un des chefs"."""
    parted = _PARTS.fullmatch(words)
    return parted is not None and parted["some"].lower() in _ONE


def nameless(scene: Scene, voice: Unit, head: Unit) -> UnnamedSource:
    """Give a speaker without a name, in all words for them.

    One of several told before is of their kind: "une source sécuritaire".
    """
    words = scene.words(voice)
    other = _OTHER.fullmatch(words) is not None
    parted = _PARTS.fullmatch(words)
    some = "autre" if other else parted["some"].lower() if parted is not None else ""
    noun = (parted["these"] or parted["those"]) if parted is not None else None
    she = some.endswith("une") if some in _SEXED else None
    kind = next(_kinds(scene, noun, she=she), None) if some else None
    if kind is None:
        la = "la " * is_she(scene, head)
        return UnnamedSource(f"{la}{bare(words)}", unnamed(scene, head).count)
    if some not in _ONE:
        return UnnamedSource(f"{some} {kind}")
    the = "l’" * (some == "autre")
    return UnnamedSource(f"{the}{some} {singular(kind)}")


def _kinds(scene: Scene, noun: str | None, *, she: bool | None) -> Iterator[str]:
    """Give the words for each of those without a name told before, the last first.

    With *noun* only those that it is a word for, with *she* those of that gender.
    """
    told = re.sub(f"(?i)^{MANY}", "", noun) if noun else ""
    head = told.partition(" ")[0].lower()
    fitting = (
        focus
        for focus in scene.cast.talk.backwards()
        if noun or None in {she, focus.feminine} or she is focus.feminine
    )
    for focus in fitting:
        for party in focus.parties:
            kind = kind_of(party)
            if kind and (not head or kind.split()[0].lower() == head):
                yield kind
