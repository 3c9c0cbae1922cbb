# SPDX-License-Identifier: MIT
"""How somebody affirmed a thing: the verb of the article, or one that its medium asks.

I know verbs that judge nothing. What promises, denies or thanks is no matter of mine.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from sahelcoop.lexicon import present_of
from sahelcoop.model.statement import SpeechAct, Statement
from sahelcoop.render.names import as_printed
from sahelcoop.render.wordlists import (
    AFFIRMING,
    GOING_ON,
    LEADING,
    LEADING_ON,
    NETWORKS,
    PLATFORMS,
    SURFACES,
    TEXTS,
)

__all__ = ["affirming", "going_on"]

_AFFIRMED: Final = frozenset({SpeechAct.AFFIRM, SpeechAct.CLAIM})
_WORD: Final = re.compile(r"[^\W\d_]+")
_WRITTEN: Final = frozenset({*NETWORKS, *PLATFORMS, *SURFACES})
_ASKED: Final = "demandé"
_PLAIN: Final = ("affirmé", "déclaré")
"""What can be said of any affirmation, in turns."""


def affirming(statement: Statement, *, last: str, clause: bool = False) -> str:
    """Give the participle for what is affirmed; nothing for another act.

    *last* is the one that was used before, which is not used again. A *clause* follows
    verbs that lead to one.
    """
    if statement.act not in _AFFIRMED:
        return ""
    own = _of_cue(statement.cue, LEADING if clause else AFFIRMING)
    asked = not clause and statement.text.rstrip().endswith("?")
    own = _ASKED if asked else own
    found = own or _of_medium(statement.medium) or _PLAIN[0]
    return found if found != last else next(v for v in _PLAIN if v != last)


def going_on(statement: Statement, before: str, *, clause: bool = False) -> str:
    """Give the article's verb where it suits one who has just spoken: "précisé"."""
    if statement.act not in _AFFIRMED:
        return ""
    own = _of_cue(statement.cue, LEADING_ON if clause else GOING_ON)
    return "" if f" {own}" in before else own


def _of_cue(cue: str | None, verbs: Iterable[str]) -> str:
    """Find the verb of a cue among participles, by its form: "explique-t-il"."""
    words = _WORD.findall(as_printed(cue or "").lower())
    return next((v for w in reversed(words) for v in verbs if w in _forms(v)), "")


@cache
def _forms(participle: str) -> frozenset[str]:
    """Give the forms of a verb in which somebody is said to have spoken."""
    present = present_of(participle) or (participle[:-1] + "e", participle[:-1] + "ent")
    stem = participle[:-1] if participle.endswith("é") else present[1][:-3]
    told = (participle + ending for ending in ("", "e", "s", "es"))
    return frozenset({*present, *told, f"{stem}ait", f"{stem}aient", f"{stem}ant"})


def _of_medium(medium: str | None) -> str:
    """Give the verb that through what somebody spoke asks."""
    head = as_printed(medium or "").partition(" ")[0].lower()
    if head in _WRITTEN:
        return "écrit"
    return "indiqué" if head in TEXTS else ""
