# SPDX-License-Identifier: MIT
"""The name by which an outlet speaks of itself in its running text.

"a appris Studio Tamani de source locale", "un élu joint par l'AFP": nobody else is told
to have learnt a thing, or to have reached a witness. What head and foot say goes first.
"""

import re
from typing import Final

from sahelcoop.text._document import Span
from sahelcoop.text._outlets import OUTLETS

__all__ = ["own_name"]

_NAMES = "|".join(sorted(map(re.escape, OUTLETS), key=len, reverse=True))
_OWN: Final = re.compile(
    r"\b(?:a appris|(?:contacté|interrogé|joint|rencontré)e?s?"
    r"(?: (?:au|par) téléphone| sur place)? (?:hier |lundi |mardi |mercredi |jeudi "
    r"|vendredi |samedi |dimanche )?par)"
    rf" (?:l'|la |le )?(?:[a-zé]+ )?(?P<outlet>{_NAMES})(?![\w-]| d(?:u |e |')[A-ZÀ-Þ])"
)


def own_name(view: str, start: int) -> Span | None:
    """Find where an outlet names itself after *start*."""
    match = _OWN.search(view, start)
    return match and Span(*match.span("outlet"))
