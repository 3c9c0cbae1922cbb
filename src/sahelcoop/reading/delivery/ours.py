# SPDX-License-Identifier: MIT
"""The first person: verbs that whoever speaks is the subject or the taker of."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene

__all__ = ["OURS", "is_own", "speaks", "takes"]

OURS: Final = "ours"
"""Under which a draft keeps the sides that whoever speaks is on."""
_SINGULAR: Final = frozenset({"je", "j'"})
_OWN: Final = frozenset({"notre", "nos", "mon", "ma", "mes"})
_ENDINGS: Final = ("ons", "sommes")
"""How the verb of "nous" ends; after another "nous" is its object."""
_NEAR: Final = 2
"""Units before a verb among which its pronouns stand: "nous vous remettons"."""


def _around(scene: Scene, verb: Unit) -> list[str]:
    """Give the words of a verb and its pronouns."""
    before = [u for u in scene.units if u.end <= verb.start][-_NEAR:]
    told = " ".join(scene.words(u) for u in (*before, verb))
    return told.lower().replace("’", "' ").replace("'  ", "' ").split()


def speaks(scene: Scene, verb: Unit) -> bool:
    """Tell whether the subject of a verb is whoever speaks: "nous avons livré"."""
    words = _around(scene, verb)
    return not _SINGULAR.isdisjoint(words) or (
        "nous" in words
        and any(w.endswith(_ENDINGS) for w in words[words.index("nous") + 1 :])
    )


def takes(scene: Scene, verb: Unit) -> bool:
    """Tell whether whoever speaks is given to: "la Chine nous a offert"."""
    return "nous" in _around(scene, verb) and not speaks(scene, verb)


def is_own(scene: Scene, unit: Unit) -> bool:
    """Tell whether a party is the speaker’s, in a quotation: "notre pays"."""
    quoted = scene.utterance.inside
    return (
        bool(quoted)
        and scene.units[0].start == quoted[0].start
        and scene.words(unit).lower().split()[0] in _OWN
    )
